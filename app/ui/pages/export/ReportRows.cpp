// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/export/ReportRows.h"

#include "ui/widgets/Popover.h"
#include "ui/widgets/TextLabel.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kReportLine = 38;
constexpr int kReportName = 64;
constexpr QSize kFindingsSize(440, 320);

bool isAboutLinks(const rendering::Finding& finding)
{
    return finding.id.startsWith(u"link"_s);
}

bool isAboutPages(const rendering::Finding& finding)
{
    return finding.id.startsWith(u"page"_s) || finding.id.startsWith(u"hidden"_s);
}

/// What was found, one paragraph each.
class FindingsPopover : public Popover {
public:
    FindingsPopover(const Theme& theme, const QString& title, const QList<rendering::Finding>& findings,
                    QWidget* parent)
        : Popover(theme, title, kFindingsSize, parent)
    {
        for (const rendering::Finding& finding : findings) {
            addText(FontRole::Body, ColourRole::Text, finding.message);
            const QString place = finding.page > 0 ? ReportRows::tr("Page %1").arg(finding.page) : QString();
            QStringList parts{place, finding.text};
            parts.removeAll(QString());
            addText(FontRole::Caption, ColourRole::TextMuted, parts.join(u" · "_s));
        }
        if (findings.isEmpty()) {
            addText(FontRole::Body, ColourRole::TextMuted, ReportRows::tr("Nothing to look at here."));
        }
    }

private:
    void addText(FontRole font, ColourRole colour, const QString& text)
    {
        if (!text.isEmpty()) {
            auto* label = new TextLabel(theme(), font, colour, this);
            label->setWordWrap(true);
            label->setText(text);
            column()->addWidget(label);
        }
    }
};

} // namespace

/// One line of the report, a button.
class ReportRows::Line : public QAbstractButton {
public:
    Line(const Theme& theme, const QString& name, QWidget* parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_name(name)
    {
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(theme.scaled(kReportLine));
    }
    void set(const QString& sentence, const QString& icon, ColourRole colour)
    {
        setText(sentence);
        m_icon = icon;
        m_colour = colour;
        setAccessibleName(m_name + u": "_s + sentence);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(0, 0, width(), 1, m_theme.colour(ColourRole::Hairline));
        if (underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(m_theme.colour(ColourRole::Accent), 2) : QPen(Qt::NoPen));
            painter.setBrush(m_theme.colour(ColourRole::Hover));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 2, -1, -1), m_theme.metrics().controlRadius,
                                    m_theme.metrics().controlRadius);
        }
        const int size = m_theme.metrics().iconSmall;
        const auto place = [this](const QRect& rect) {
            return QStyle::visualRect(layoutDirection(), this->rect(), rect);
        };
        m_theme.icon(m_icon, m_colour).paint(&painter, place({0, (height() - size) / 2, size, size}));
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        m_theme.icon(mirrored ? u"chevron-left"_s : u"chevron-right"_s, ColourRole::TextMuted)
            .paint(&painter, place({width() - size - 4, (height() - size) / 2, size, size}));
        const int nameWidth = m_theme.scaled(kReportName);
        painter.setFont(m_theme.font(FontRole::Strong));
        painter.setPen(m_theme.colour(ColourRole::Text));
        painter.drawText(place({size + 10, 0, nameWidth, height()}), Qt::AlignVCenter | Qt::AlignLeading, m_name);
        const QFont body = m_theme.font(FontRole::Body);
        const QRect sentence(size + 10 + nameWidth, 0, width() - nameWidth - 2 * size - 24, height());
        painter.setFont(body);
        painter.setPen(m_theme.colour(ColourRole::TextMuted));
        painter.drawText(place(sentence), Qt::AlignVCenter | Qt::AlignLeading,
                         QFontMetrics(body).elidedText(text(), Qt::ElideRight, sentence.width()));
    }

private:
    const Theme& m_theme;
    QString m_name;
    QString m_icon;
    ColourRole m_colour = ColourRole::TextMuted;
};

ReportRows::ReportRows(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* title = new TextLabel(theme, FontRole::Strong, ColourRole::Text, this);
    title->setText(tr("Readability"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addSpacing(6);
    const std::array<QString, Rows> names{tr("Text"), tr("Pages"), tr("Links")};
    for (int row = Text; row < Rows; ++row) {
        auto* line = new Line(theme, names.at(static_cast<std::size_t>(row)), this);
        m_lines.at(static_cast<std::size_t>(row)) = line;
        layout->addWidget(line);
        connect(line, &QAbstractButton::clicked, this, [this, row] { showFindings(static_cast<Row>(row)); });
    }
    showWaiting();
}

void ReportRows::showWaiting()
{
    for (Line* line : m_lines) {
        line->set(tr("The file is being read back"), u"missing"_s, ColourRole::ControlMark);
        line->setEnabled(false);
    }
}

void ReportRows::setRow(Row row, const QString& sentence, const QList<rendering::Finding>& findings)
{
    const bool isGood = std::ranges::all_of(
        findings, [](const rendering::Finding& one) { return one.severity == rendering::Severity::Note; });
    Line* line = m_lines.at(static_cast<std::size_t>(row));
    m_findings.at(static_cast<std::size_t>(row)) = findings;
    line->set(sentence, isGood ? u"check-circle"_s : u"info"_s, isGood ? ColourRole::Good : ColourRole::Warn);
    line->setEnabled(true);
}

void ReportRows::showReport(const services::FinishedFile& file)
{
    std::array<QList<rendering::Finding>, Rows> sorted;
    for (const rendering::Finding& finding : file.report.findings) {
        const Row row = isAboutLinks(finding) ? Links : isAboutPages(finding) ? Pages : Text;
        sorted.at(static_cast<std::size_t>(row)).append(finding);
    }
    const auto found = [](const QList<rendering::Finding>& findings) {
        const auto count = static_cast<int>(findings.size());
        return count == 1 ? tr("1 thing to look at") : tr("%n things to look at", nullptr, count);
    };
    setRow(Text,
           sorted[Text].isEmpty() ? tr("All %L1 words come back, in the right order").arg(file.words)
                                  : found(sorted[Text]),
           sorted[Text]);
    const QString pages = file.pages == 1 ? tr("1 page") : tr("%n pages", nullptr, file.pages);
    setRow(Pages, sorted[Pages].isEmpty() ? pages : pages + u". "_s + found(sorted[Pages]), sorted[Pages]);
    setRow(Links, sorted[Links].isEmpty() ? tr("Every link can be opened") : found(sorted[Links]), sorted[Links]);
}

QString ReportRows::text(int row) const
{
    return m_lines.at(static_cast<std::size_t>(row))->text();
}

void ReportRows::showFindings(Row row)
{
    Line* line = m_lines.at(static_cast<std::size_t>(row));
    auto* popover = new FindingsPopover(m_theme, line->text(), m_findings.at(static_cast<std::size_t>(row)), this);
    popover->showBelow(line);
}

} // namespace cvenhancer::ui
