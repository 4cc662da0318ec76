// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/DiffText.h"

#include "ui/widgets/TextMarks.h"

#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kDiffPadding = 8;
constexpr int kDiffSide = 12;
constexpr int kSignWidth = 20;
constexpr double kDiffLine = 20.0 / 13; // tokens.json, "typePx.body"
constexpr int kDiffGap = 2;

QString spoken(const QString& text, bool isAfter)
{
    //: Read by a screen reader: a text that goes, a text that comes
    return isAfter ? DiffText::tr("New: %1").arg(text) : DiffText::tr("Before: %1").arg(text);
}

} // namespace

DiffText::DiffText(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DiffText::setTexts(const services::DiffSide& before, const services::DiffSide& after)
{
    m_lines.clear();
    QStringList names;
    for (const auto* side : {&before, &after}) {
        if (!side->text.isEmpty()) {
            const bool isAfter = side == &after;
            m_lines.push_back(
                {*side, isAfter, std::make_unique<QTextLayout>(side->text, m_theme.font(FontRole::Body))});
            names.append(spoken(side->text, isAfter));
        }
    }
    setAccessibleName(names.join(u". "_s));
    updateGeometry();
    update();
}

int DiffText::textLeft() const
{
    return kDiffSide + kSignWidth;
}

int DiffText::layOut(int width) const
{
    const double height = std::round(m_theme.font(FontRole::Body).pixelSize() * kDiffLine);
    double y = kDiffPadding;
    for (const Line& line : m_lines) {
        QTextOption option(Qt::AlignLeading);
        option.setTextDirection(layoutDirection());
        line.layout->setTextOption(option);
        line.layout->beginLayout();
        double top = 0;
        for (QTextLine part = line.layout->createLine(); part.isValid(); part = line.layout->createLine()) {
            part.setLineWidth(std::max(40, width - textLeft() - kDiffSide));
            part.setPosition({0, top + (height - part.height()) / 2});
            top += height;
        }
        line.layout->endLayout();
        line.layout->setPosition({0, y});
        y += top + kDiffGap;
    }
    return qRound(y - kDiffGap + kDiffPadding);
}

int DiffText::heightForWidth(int width) const
{
    return layOut(width);
}

QSize DiffText::sizeHint() const
{
    const int wide = width() > 0 ? width() : 320;
    return {wide, layOut(wide)};
}

QSize DiffText::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void DiffText::paintLine(QPainter& painter, const Line& line, double top) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPointF origin(mirrored ? kDiffSide : textLeft(), top);
    const MarkKind kind = line.isAfter ? MarkKind::Inserted : MarkKind::Removed;
    QList<QTextLayout::FormatRange> formats;
    for (const services::TextRange& range : line.side.changed) {
        paintMark(painter, m_theme, rectanglesOf(*line.layout, range.start, range.length, origin), kind, false);
        QTextLayout::FormatRange format;
        format.start = range.start;
        format.length = range.length;
        format.format.setForeground(m_theme.colour(line.isAfter ? ColourRole::Good : ColourRole::Bad));
        formats.append(format);
    }
    painter.setPen(m_theme.colour(line.isAfter ? ColourRole::Text : ColourRole::TextMuted));
    const QTextLine first = line.layout->lineAt(0);
    const QRectF sign(mirrored ? width() - kDiffSide - kSignWidth : kDiffSide, top + first.y(), kSignWidth,
                      first.height());
    painter.setFont(m_theme.font(FontRole::Body));
    painter.drawText(sign, Qt::AlignVCenter | Qt::AlignLeading, line.isAfter ? u"+"_s : u"−"_s);
    line.layout->draw(&painter, QPointF(origin.x(), 0), formats);
}

void DiffText::paintEvent(QPaintEvent*)
{
    layOut(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(ColourRole::SurfaceSunken));
    painter.drawRoundedRect(rect(), m_theme.metrics().controlRadius, m_theme.metrics().controlRadius);
    for (const Line& line : m_lines) {
        if (line.layout->lineCount() > 0) {
            paintLine(painter, line, line.layout->position().y());
        }
    }
}

} // namespace cvenhancer::ui
