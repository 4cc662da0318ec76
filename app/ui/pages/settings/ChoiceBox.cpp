// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/settings/ChoiceBox.h"

#include <QWheelEvent>

namespace cvenhancer::ui {

ChoiceBox::ChoiceBox(const QList<Choice>& choices, const QVariant& current, QWidget* parent)
    : QComboBox(parent)
{
    for (const Choice& choice : choices) {
        addItem(choice.text, choice.value);
    }
    setCurrentIndex(std::max(0, findData(current)));
    setFocusPolicy(Qt::StrongFocus);
    connect(
        this, &QComboBox::activated, this, [this] { Q_EMIT chosen(currentData()); }, Qt::QueuedConnection);
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace cvenhancer::ui
