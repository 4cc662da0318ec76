// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/shell/PageContext.h"
#include "ui/widgets/MessageBar.h"

#include <QObject>

class QPushButton;

namespace cvenhancer::ui {

/// The rows about the library as a whole: where it lies, a copy of everything and back, erasing. Owned by the page.
class DataSection : public QObject {
    Q_OBJECT

public:
    DataSection(const PageContext& context, QWidget* page);

    /// The rows from top to bottom; the caller's layout owns them.
    [[nodiscard]] QList<QWidget*> rows();

Q_SIGNALS:
    void reported(cvenhancer::ui::MessageBar::Tone tone, const QString& sentence);

private:
    QPushButton* button(const QString& text, const QString& objectName, void (DataSection::*action)());
    void openFolder();
    void askForCopy();
    void askForArchive();
    void askBeforeErasing();
    void exportTo(const QString& path);
    void importFrom(const QString& path);

    PageContext m_context;
    QWidget* m_page;
};

} // namespace cvenhancer::ui
