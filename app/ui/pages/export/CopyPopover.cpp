// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/export/CopyPopover.h"

#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace cvenhancer::ui {

namespace {

constexpr QSize kCopySize(440, 480);
constexpr int kCopyName = 104;

} // namespace

CopyPopover::CopyPopover(const Theme& theme, const QList<services::CopyField>& fields, QWidget* parent)
    : Popover(theme, tr("Copy for web forms"), kCopySize, parent)
{
    auto* note = new TextLabel(theme, FontRole::Caption, ColourRole::TextMuted, this);
    note->setText(tr("Click a value to copy it."));
    column()->addWidget(note);
    QString group;
    for (const services::CopyField& field : fields) {
        if (field.group != group) {
            group = field.group;
            auto* heading = new TextLabel(theme, FontRole::Strong, ColourRole::Text, this);
            heading->setText(group);
            column()->addSpacing(8);
            column()->addWidget(heading);
        }
        addField(field);
    }
}

void CopyPopover::addField(const services::CopyField& field)
{
    auto* button = new QPushButton(this);
    setKind(button, ButtonKind::Quiet);
    button->setFixedHeight(theme().scaled(theme().metrics().row));
    //: Read by a screen reader: the name of a field and its value
    button->setAccessibleName(tr("Copy %1: %2").arg(field.name, field.value));
    auto* name = new TextLabel(theme(), FontRole::Caption, ColourRole::TextMuted, button);
    name->setText(field.name);
    name->setFixedWidth(theme().scaled(kCopyName));
    auto* value = new ElidedLabel(theme(), FontRole::Body, ColourRole::Text, button);
    value->setText(field.value);
    for (QWidget* part : {static_cast<QWidget*>(name), static_cast<QWidget*>(value)}) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    auto* row = new QHBoxLayout(button);
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(name);
    row->addWidget(value, 1);
    connect(button, &QPushButton::clicked, this, [name, text = field.value] {
        QGuiApplication::clipboard()->setText(text);
        name->setText(tr("Copied"));
        name->setColour(ColourRole::Good);
    });
    column()->addWidget(button);
}

} // namespace cvenhancer::ui
