// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/shell/Page.h"
#include "ui/shell/PageContext.h"

namespace cvenhancer::ui {

/// What a new user sees first: import a CV, or look at a finished sample. Shown until the user has chosen once.
class WelcomePage : public Page {
    Q_OBJECT

public:
    explicit WelcomePage(const PageContext& context, QWidget* parent = nullptr);

    /// Files dropped here are imported; the user has arrived.
    bool takeFiles(const QStringList& paths) override;

private:
    QWidget* buildButtons();
    QWidget* buildPromise();
    void chooseFiles();
    void leave();

    PageContext m_context;
};

} // namespace cvenhancer::ui
