// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/Session.h"
#include "ui/theme/Theme.h"

#include "ui/widgets/Hairline.h"

class QPushButton;

namespace cvenhancer::ui {

class InputField;
class TextLabel;

/// "Server", folded: shows which one is used; open, its address can be typed and is looked up when the box is left.
class ServerRow : public Hairline {
    Q_OBJECT

public:
    ServerRow(const Theme& theme, services::Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString address() const;
    void showProblem(const QString& sentence);
    void setOpen(bool open);

private:
    void probe();

    const Theme& m_theme;
    services::Session& m_session;
    QPushButton* m_toggle;
    TextLabel* m_current;
    InputField* m_field;
    TextLabel* m_answer;
};

} // namespace cvenhancer::ui
