// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/library/TagDialog.h"

#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

TagDialog::TagDialog(const Theme& theme, const QString& title, const QStringList& tags, QWidget* parent)
    : QDialog(parent)
    , m_field(new QLineEdit(tags.join(u", "_s), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tags"));
    auto* heading = new TextLabel(theme, FontRole::Title, ColourRole::Text, this);
    heading->setText(tr("Tags of “%1”").arg(title));
    heading->setWordWrap(true);
    auto* hint = new TextLabel(theme, FontRole::Caption, ColourRole::TextMuted, this);
    hint->setText(tr("Words between commas. The library can show the CVs of one tag."));
    hint->setWordWrap(true);
    m_field->setAccessibleName(tr("Tags, between commas"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* save = new QPushButton(tr("Save"), this);
    setKind(save, ButtonKind::Primary);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    const int padding = theme.metrics().padding;
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(m_field);
    layout->addWidget(hint);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    setMinimumWidth(theme.metrics().loginColumn + 2 * padding);
    m_field->setFocus();
}

QStringList TagDialog::tags() const
{
    QStringList tags;
    for (const QString& tag : m_field->text().split(u',')) {
        if (const QString name = tag.simplified(); !name.isEmpty()) {
            tags.append(name);
        }
    }
    return tags;
}

} // namespace cvenhancer::ui
