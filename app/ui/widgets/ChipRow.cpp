// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/ChipRow.h"

#include "ui/theme/ThemeStyle.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cvenhancer::ui {

ChipRow::ChipRow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addStretch();
    setVisible(false);
}

void ChipRow::setChips(const QStringList& names, const QString& chosenName)
{
    if (names != m_names) {
        m_names = names;
        for (QPushButton* old : std::exchange(m_chips, {})) {
            old->hide();
            old->deleteLater();
        }
        for (const QString& name : names) {
            auto* chip = new QPushButton(m_theme.icon(QStringLiteral("tag")), name, this);
            chip->setIconSize({m_theme.metrics().iconSmall, m_theme.metrics().iconSmall});
            chip->setCheckable(true);
            setSmall(chip);
            m_layout->insertWidget(m_layout->count() - 1, chip);
            m_chips.append(chip);
            connect(chip, &QPushButton::clicked, this, [this, name](bool on) { Q_EMIT chosen(on ? name : QString()); });
        }
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const bool on = m_names.at(i) == chosenName;
        m_chips.at(i)->setChecked(on);
        setKind(m_chips.at(i), on ? ButtonKind::Tinted : ButtonKind::Secondary);
    }
    setVisible(!names.isEmpty());
}

} // namespace cvenhancer::ui
