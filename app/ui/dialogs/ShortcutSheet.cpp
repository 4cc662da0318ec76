// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/dialogs/ShortcutSheet.h"

#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace cvenhancer::ui {

namespace {

constexpr QSize kSheet(440, 520);

QWidget* shortcutRow(const Theme& theme, const QAction& action)
{
    auto* row = new QWidget;
    auto* name = new TextLabel(theme, FontRole::Body);
    name->setText(action.text().remove(u'&'));
    auto* keys = new TextLabel(theme, FontRole::Body, ColourRole::TextMuted);
    keys->setText(QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addWidget(name, 1);
    layout->addWidget(keys);
    return row;
}

} // namespace

ShortcutSheet::ShortcutSheet(const Theme& theme, const QList<Group>& groups, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int padding = theme.metrics().padding;
    auto* scroll = new ScrollColumn(theme, ColourRole::Surface, this);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("List of keyboard shortcuts"));
    scroll->column()->setContentsMargins(0, 0, padding, 0);
    for (const Group& group : groups) {
        auto* title = new TextLabel(theme, FontRole::Title);
        title->setText(group.title);
        title->setContentsMargins(0, 12, 0, 4);
        scroll->add(title);
        for (const QAction* action : group.actions) {
            if (!action->shortcut().isEmpty()) {
                scroll->add(shortcutRow(theme, *action));
            }
        }
    }
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding, 12, padding, padding);
    layout->setSpacing(16);
    layout->addWidget(scroll, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(theme.scaled(kSheet.width()), theme.scaled(kSheet.height()));
}

} // namespace cvenhancer::ui
