// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/tailor/TextPane.h"

#include "models/RequirementModel.h"
#include "services/CvChange.h"
#include "services/PagePictures.h"
#include "ui/pages/tailor/MarkedView.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/PaperView.h"
#include "ui/widgets/SegmentFrame.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QtConcurrentRun>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

using matching::RequirementMatch;
using services::TailorSession;

namespace {

constexpr int kSwatch = 14;
constexpr qsizetype kShortValue = 40; // a value as short as this is marked as a whole
const QString kEvidenceKey = u"\nevidence"_s; // no requirement has a line break in its name

/// UTF-16 positions of code points: the analysis counts those.
std::vector<int> positionsOf(const QString& text)
{
    std::vector<int> positions;
    positions.reserve(static_cast<std::size_t>(text.size()) + 1);
    for (int i = 0; i < text.size(); ++i) {
        const bool isSecondHalf = i > 0 && text.at(i).isLowSurrogate() && text.at(i - 1).isHighSurrogate();
        if (!isSecondHalf) {
            positions.push_back(i);
        }
    }
    positions.push_back(static_cast<int>(text.size()));
    return positions;
}

/// A small square with the look of a mark.
class Swatch : public QWidget {
public:
    Swatch(const Theme& theme, MarkKind kind, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_kind(kind)
    {
        setFixedSize(kSwatch, kSwatch);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintMark(painter, m_theme, {QRectF(rect())}, m_kind, false);
    }

private:
    const Theme& m_theme;
    MarkKind m_kind;
};

} // namespace

TextPane::TextPane(const Theme& theme, TailorSession& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_advert(new MarkedView(theme, this))
    , m_cv(new MarkedView(theme, this))
    , m_pages(new PaperView(theme, this))
{
    buildUi();
    connect(&m_session, &TailorSession::changed, this, &TextPane::showTexts);
    connect(&m_session, &TailorSession::matched, this, &TextPane::showMarks);
    for (MarkedView* view : {m_advert, m_cv}) {
        connect(view, &MarkedView::markClicked, this, [this](const QString& key) {
            if (key != kEvidenceKey) {
                Q_EMIT requirementChosen(key);
            }
        });
    }
    connect(m_advertTab, &QPushButton::clicked, this, [this] { show(View::Advert); });
    connect(m_cvTab, &QPushButton::clicked, this, [this] { show(View::Cv); });
    connect(m_pages, &PaperView::resized, this, &TextPane::paintPages);
    show(View::Advert);
}

QWidget* TextPane::buildLegend()
{
    auto* legend = new QWidget(this);
    auto* row = new QHBoxLayout(legend);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const auto add = [&](MarkKind kind, const QString& text) {
        auto* label = new TextLabel(m_theme, FontRole::Caption, ColourRole::TextMuted, legend);
        label->setText(text);
        row->addWidget(new Swatch(m_theme, kind, legend));
        row->addWidget(label);
        row->addSpacing(6);
    };
    add(MarkKind::Must, tr("Must"));
    add(MarkKind::Nice, tr("Nice"));
    add(MarkKind::NotFound, tr("Not found"));
    return legend;
}

void TextPane::buildUi()
{
    auto* tabs = new SegmentFrame(m_theme, this);
    m_tabs = tabs;
    m_advertTab = tabs->addSegment();
    m_cvTab = tabs->addSegment();
    m_advertTab->setText(tr("Advert"));
    m_cvTab->setText(tr("Your CV"));
    m_advert->setAccessibleName(tr("Advertisement with its requirements"));
    m_cv->setAccessibleName(tr("Your CV with what it shows of them"));
    m_advert->setObjectName(u"advertText"_s);
    m_cv->setObjectName(u"cvText"_s);
    m_legend = buildLegend();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, m_theme.metrics().padding, 0);
    row->addWidget(tabs);
    row->addStretch();
    row->addWidget(m_legend);
    m_stack->addWidget(m_advert);
    m_stack->addWidget(m_cv);
    m_stack->addWidget(m_pages);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(m_theme.metrics().margin, 12, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
}

void TextPane::show(View view)
{
    m_stack->setCurrentIndex(static_cast<int>(view));
    m_advertTab->setChecked(view == View::Advert);
    m_cvTab->setChecked(view == View::Cv);
    placeLegend();
    if (view == View::Pages) {
        paintPages();
    }
    Q_EMIT viewChanged(view);
}

/// The legend goes where there is no room for all of it: the match list says the same in words.
void TextPane::placeLegend()
{
    const int room = width() - m_theme.metrics().margin - m_theme.metrics().padding - m_tabs->sizeHint().width();
    m_legend->setVisible(view() != View::Pages && m_legend->sizeHint().width() <= room);
}

void TextPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeLegend();
}

TextPane::View TextPane::view() const
{
    return static_cast<View>(m_stack->currentIndex());
}

void TextPane::showTexts()
{
    if (m_shownAdvert != m_session.advert()) {
        m_shownAdvert = m_session.advert();
        m_advert->setStyledText(styledAdvert(m_shownAdvert));
        m_chosen.clear();
    }
    m_extra.clear();
    m_cv->setStyledText(styledCv(m_session.cv()));
    paintPages();
}

void TextPane::showMarks()
{
    if (m_shownAdvert != m_session.advert()) {
        showTexts();
    }
    m_advert->setMarks(advertMarks());
    m_cv->setMarks(cvMarks() + m_extra);
}

QList<TextMark> TextPane::advertMarks() const
{
    QHash<QString, MarkKind> kinds;
    for (const RequirementMatch& one : m_session.match().matched) {
        kinds.insert(models::requirementKey(one.keyword), one.keyword.required ? MarkKind::Must : MarkKind::Nice);
    }
    const std::vector<int> positions = positionsOf(m_session.advert());
    const int last = static_cast<int>(positions.size()) - 1;
    QList<TextMark> marks;
    for (const matching::Keyword& keyword : m_session.analysis().keywords) {
        const int start = positions.at(static_cast<std::size_t>(std::clamp(keyword.start, 0, last)));
        const int end = positions.at(static_cast<std::size_t>(std::clamp(keyword.end, 0, last)));
        const QString key = models::requirementKey(keyword);
        if (end > start) {
            marks.append({start, end - start, kinds.value(key, MarkKind::NotFound), key});
        }
    }
    return marks;
}

QList<TextMark> TextPane::cvMarks() const
{
    const StyledText styled = styledCv(m_session.cv());
    QHash<QString, StyledText::Place> places;
    for (const StyledText::Place& place : styled.places) {
        places.insert(place.path.toString(), place);
    }
    QList<TextMark> marks;
    for (const RequirementMatch& one : m_session.match().matched + m_session.match().related) {
        const MarkKind kind = one.keyword.required ? MarkKind::Must : MarkKind::Nice;
        for (const matching::Evidence& evidence : one.evidence) {
            const auto place = places.constFind(evidence.path.toString());
            if (place == places.cend()) {
                continue;
            }
            const QString value = styled.text.mid(place->start, place->length);
            qsizetype at = -1;
            qsizetype length = 0;
            for (const QString& name : {one.keyword.text, one.keyword.canonical}) {
                length = at < 0 ? name.size() : length;
                at = at < 0 ? value.indexOf(name, 0, Qt::CaseInsensitive) : at;
            }
            if (at >= 0) {
                marks.append({place->start + static_cast<int>(at), static_cast<int>(length), kind,
                              models::requirementKey(one.keyword)});
            } else if (value.size() <= kShortValue) {
                marks.append({place->start, place->length, kind, models::requirementKey(one.keyword)});
            }
        }
    }
    return marks;
}

void TextPane::choose(const QString& key)
{
    m_chosen = key;
    m_advert->choose(key);
    m_cv->choose(key);
}

void TextPane::showEvidence(const model::Path& path, const QString& text)
{
    const StyledText styled = styledCv(m_session.cv());
    const auto place = std::ranges::find(styled.places, path, &StyledText::Place::path);
    show(View::Cv);
    if (place == styled.places.end()) {
        return;
    }
    const qsizetype at = styled.text.mid(place->start, place->length).indexOf(text);
    const bool isPart = at >= 0 && !text.isEmpty();
    m_extra = {{place->start + static_cast<int>(isPart ? at : 0),
                isPart ? static_cast<int>(text.size()) : place->length, MarkKind::Evidence, kEvidenceKey}};
    m_cv->setMarks(m_extra + cvMarks());
    m_cv->choose(kEvidenceKey);
    m_cv->choose(m_chosen.isEmpty() ? kEvidenceKey : m_chosen);
}

void TextPane::paintPages()
{
    if (view() != View::Pages || !m_session.isOpen()) {
        return;
    }
    const quint64 number = ++m_paintNumber;
    const auto pictures = QtConcurrent::run([cv = m_session.cv(), width = m_pages->pictureWidth()] {
        return services::paintPages(cv, services::renderOptions(services::settingsOf(cv)), width);
    });
    services::whenAnswered(this, pictures, [this, number](const Result<QList<QImage>>& pages) {
        if (pages && number == m_paintNumber) {
            m_pages->setPages(*pages);
        }
    });
}

} // namespace cvenhancer::ui
