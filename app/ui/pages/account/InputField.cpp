// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/account/InputField.h"

#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

InputField::InputField(const Theme& theme, const QString& caption, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_box(new QLineEdit(this))
    , m_top(new QHBoxLayout)
    , m_problem(new QWidget(this))
    , m_problemText(new TextLabel(theme, FontRole::Caption, ColourRole::Bad, m_problem))
{
    auto* label = new TextLabel(theme, FontRole::Strong, ColourRole::Text, this);
    label->setText(caption);
    label->setBuddy(m_box);
    m_box->setAccessibleName(caption);
    m_box->setMinimumHeight(theme.scaled(theme.metrics().controlLarge));
    m_box->setEchoMode(kind == Kind::Password ? QLineEdit::Password : QLineEdit::Normal);
    connect(m_box, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    m_problemText->setWordWrap(true);
    auto* mark = new QLabel(m_problem);
    const int size = theme.metrics().iconSmall;
    mark->setPixmap(theme.icon(u"warning"_s, ColourRole::Bad).pixmap(QSize(size, size), devicePixelRatio()));
    auto* problemRow = new QHBoxLayout(m_problem);
    problemRow->setContentsMargins(0, 0, 0, 0);
    problemRow->addWidget(mark, 0, Qt::AlignTop);
    problemRow->addWidget(m_problemText, 1);
    m_problem->hide();
    m_top->addWidget(label);
    m_top->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, 0, kMargin, 0);
    layout->setSpacing(4);
    layout->addLayout(m_top);
    layout->addWidget(m_box);
    layout->addWidget(m_problem);
    setFocusProxy(m_box);
}

void InputField::addBesideCaption(QWidget* widget)
{
    m_top->addWidget(widget);
}

void InputField::showProblem(const QString& sentence)
{
    m_problemText->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_box->setAccessibleDescription(sentence);
    update();
}

void InputField::showPassword(bool visible)
{
    m_box->setEchoMode(visible ? QLineEdit::Normal : QLineEdit::Password);
}

void InputField::paintEvent(QPaintEvent*)
{
    if (m_problem->isHidden()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colour(ColourRole::Bad), 2));
    const int radius = m_theme.metrics().controlRadius + 1;
    painter.drawRoundedRect(QRectF(m_box->geometry()).adjusted(-1, -1, 1, 1), radius, radius);
}

} // namespace cvenhancer::ui
