// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/dialogs/ConfirmDialog.h"

#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

ConfirmDialog::ConfirmDialog(const Theme& theme, const QString& title, const QString& sentence,
                             const QString& buttonText, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* heading = new TextLabel(theme, FontRole::Title, ColourRole::Text, this);
    heading->setText(title);
    heading->setWordWrap(true);
    auto* text = new TextLabel(theme, FontRole::Body, ColourRole::TextMuted, this);
    text->setText(sentence);
    text->setWordWrap(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* confirm = new QPushButton(buttonText, this);
    confirm->setObjectName(u"confirm"_s);
    confirm->setAutoDefault(false);
    setKind(confirm, ButtonKind::FilledDanger);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(confirm);
    auto* layout = new QVBoxLayout(this);
    const int padding = theme.metrics().padding;
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    setMinimumWidth(theme.metrics().loginColumn + 2 * padding);
    cancel->setFocus();
}

} // namespace cvenhancer::ui
