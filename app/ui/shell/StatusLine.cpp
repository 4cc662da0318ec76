// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/shell/StatusLine.h"

#include "ui/theme/TimeText.h"
#include "ui/widgets/TextLabel.h"

#include <QDateTime>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

StatusLine::StatusLine(const Theme& theme, QWidget* parent)
    : Hairline(theme, parent)
    , m_saved(new TextLabel(theme, FontRole::Caption, ColourRole::TextMuted, this))
    , m_status(new TextLabel(theme, FontRole::Caption, ColourRole::TextMuted, this))
    , m_layout(new QHBoxLayout(this))
{
    setFixedHeight(theme.metrics().status);
    m_saved->setObjectName(u"savedAt"_s);
    m_status->setObjectName(u"status"_s);
    m_layout->setContentsMargins(theme.metrics().margin, 0, theme.metrics().padding, 0);
    m_layout->setSpacing(16);
    m_layout->addWidget(m_saved);
    m_layout->addStretch();
    m_layout->addWidget(m_status);
}

void StatusLine::showSaved(const QDateTime& time)
{
    m_saved->setText(tr("Saved %1").arg(shortTime(time.toLocalTime().time())));
}

void StatusLine::showStatus(const QString& text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

void StatusLine::addAtEnd(QWidget* widget)
{
    m_layout->addWidget(widget);
}

} // namespace cvenhancer::ui
