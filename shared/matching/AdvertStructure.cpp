// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/AdvertStructure.h"

#include "matching/Lexicon.h"

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestHeading = 9; // words
constexpr qsizetype kLongestLabel = 6; // words before the colon of "Essential: …"
constexpr qsizetype kShortestProse = 9; // words; shorter lines without bullets are items of a plain list
constexpr qsizetype kLongestSegment = 400; // tokens
constexpr qsizetype kLongestTitle = 16; // words

struct Line {
    qsizetype first = 0; ///< token behind bullet and numbering
    qsizetype last = 0;
    bool bullet = false;
    bool numbered = false;
    bool blankBefore = false;
    qsizetype words = 0;

    [[nodiscard]] bool isBlank() const { return first >= last; }
};

bool isBulletSymbol(char16_t symbol)
{
    return !QStringView(u"(\"'«»¿¡€$£#[{<&+@„“”.,;:!?%").contains(QChar(symbol));
}

/// Skips "•", "-", "1.", "a)", "(b)" at the start of a line.
void skipBullet(const TokenisedText& text, Line& line)
{
    const auto gapAfter = [&](qsizetype index) { return index + 1 >= line.last || text.at(index + 1).gapBefore; };
    const qsizetype first = line.first;
    const Token& head = text.at(first);
    if (head.kind == TokenKind::Symbol && isBulletSymbol(head.symbol) && gapAfter(first)) {
        line.bullet = true;
        ++line.first;
        return;
    }
    const bool open = text.isSymbol(first, u'(');
    const qsizetype label = open ? first + 1 : first;
    if (!text.isWord(label) || label + 1 >= line.last) {
        return;
    }
    const Token& mark = text.at(label + 1);
    const bool short1 = text.at(label).keyLength <= 2
        && (open || text.at(label).kind == TokenKind::Number || text.at(label).keyLength == 1);
    const bool closes = mark.symbol == u')' || (mark.symbol == u'.' && !open);
    if (short1 && closes && !mark.gapBefore && gapAfter(label + 1)) {
        line.numbered = true;
        line.bullet = mark.symbol == u')';
        line.first = label + 2;
    }
}

std::vector<Line> splitLines(const TokenisedText& text)
{
    std::vector<Line> lines;
    Line line;
    bool blank = true;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text.at(i).kind != TokenKind::LineBreak) {
            line.words += text.isWord(i) && text.at(i).keyLength > 0 ? 1 : 0;
            continue;
        }
        line.last = i;
        if (line.first < line.last) {
            line.blankBefore = blank;
            skipBullet(text, line);
            lines.push_back(line);
            blank = false;
        } else if (i > 0 && text.at(i - 1).kind == TokenKind::LineBreak) {
            blank = true;
        }
        line = Line{.first = i + 1};
    }
    return lines;
}

/// Ends of sentences in [first, last): ". ! ?" before a gap and no abbreviation or initial.
std::vector<qsizetype> sentenceEnds(const TokenisedText& text, qsizetype first, qsizetype last)
{
    std::vector<qsizetype> ends;
    for (qsizetype i = first; i < last; ++i) {
        const bool stop =
            text.isSymbol(i, u'.') || text.isSymbol(i, u'!') || text.isSymbol(i, u'?') || text.isSymbol(i, u';');
        if (!stop || i + 1 >= last || !text.at(i + 1).gapBefore) {
            continue;
        }
        const bool initial = text.isSymbol(i, u'.') && i > first && text.at(i - 1).keyLength <= 1
            && text.at(i - 1).kind == TokenKind::Word;
        const bool starts = text.at(i + 1).capital || !text.isWord(i + 1) || text.at(i + 1).kind == TokenKind::Number;
        if (!initial && (starts || text.isSymbol(i, u';'))) {
            ends.push_back(i + 1);
        }
    }
    ends.push_back(last);
    return ends;
}

class Splitter {
public:
    explicit Splitter(const TokenisedText& text)
        : m_text(text)
        , m_lines(splitLines(text))
    {
    }

    std::vector<Segment> run()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            readLine(i);
        }
        return std::move(m_segments);
    }

private:
    void readLine(std::size_t index);
    bool readTitle(std::size_t index);
    bool readHeading(std::size_t index);
    bool readLabel(const Line& line);
    void readColonHeading(const Line& line);
    bool isUnknownHeading(std::size_t index) const;
    void readProse(const Line& line);
    [[nodiscard]] bool isEnumeration(qsizetype first, qsizetype last) const;
    /// What a sentence of running text is about; `first` moves behind a label it begins with.
    SectionType sentenceSection(qsizetype& first, qsizetype last, bool& labelled) const;
    bool endsWithColon(const Line& line) const { return m_text.isSymbol(line.last - 1, u':'); }
    bool isShouted(const Line& line) const;
    bool followedByBullet(std::size_t index) const { return index + 1 < m_lines.size() && m_lines[index + 1].bullet; }
    /// Endless sentences are cut, so that the work stays linear in the text's length.
    void add(qsizetype first, qsizetype last, SectionType section, bool item, bool labelled = false)
    {
        for (qsizetype start = first; start < last; start += kLongestSegment) {
            m_segments.push_back({start, std::min(last, start + kLongestSegment), section, item, labelled});
        }
    }

    const TokenisedText& m_text;
    std::vector<Line> m_lines;
    std::vector<Segment> m_segments;
    SectionType m_section = SectionType::Intro;
    bool m_headed = false; ///< m_section was said by a heading
    bool m_afterBullets = false;
    bool m_titleSeen = false;
};

bool Splitter::isShouted(const Line& line) const
{
    qsizetype letters = 0;
    for (qsizetype i = line.first; i < line.last; ++i) {
        if (m_text.at(i).kind == TokenKind::Word) {
            if (!m_text.at(i).upper) {
                return false;
            }
            ++letters;
        }
    }
    return letters > 0;
}

bool Splitter::readTitle(std::size_t index)
{
    const Line& line = m_lines[index];
    if (m_titleSeen || m_lines.size() == 1) {
        return false;
    }
    m_titleSeen = true;
    if (line.bullet || line.words > kLongestTitle || readHeading(index)) {
        return line.words <= kLongestTitle && !line.bullet;
    }
    add(line.first, line.last, SectionType::Title, false);
    return true;
}

bool Splitter::readHeading(std::size_t index)
{
    const Line& line = m_lines[index];
    const bool colon = endsWithColon(line);
    if (line.words == 0 || line.words > (colon ? 2 * kLongestHeading : kLongestHeading) || (line.bullet && !colon)) {
        return false;
    }
    const bool sentence = m_text.isSymbol(line.last - 1, u'.') || m_text.isSymbol(line.last - 1, u',')
        || m_text.isSymbol(line.last - 1, u';');
    const auto verdict = HeadingLexicon::builtIn().read(m_text, line.first, line.last);
    if (verdict && !sentence) {
        const bool wide = isShouted(line) || (followedByBullet(index) && line.blankBefore);
        const bool fits = verdict->strange == 0 || (colon && verdict->strange <= verdict->covered + 2)
            || (wide && verdict->covered >= verdict->strange);
        if (fits) {
            m_section = verdict->section;
            m_headed = true;
            m_afterBullets = false;
            return true;
        }
    }
    if (colon && !line.bullet) {
        readColonHeading(line);
        return true;
    }
    if (!sentence && isUnknownHeading(index)) {
        m_section = SectionType::Other;
        m_headed = true;
        m_afterBullets = false;
        return true;
    }
    return false;
}

/// "It would be lovely if you also had:" says by its cue what follows; any other is a sub-heading of the same section.
void Splitter::readColonHeading(const Line& line)
{
    const std::vector<Cue> cues = CueLexicon::builtIn().find(m_text, line.first, line.last);
    const auto has = [&](CueKind kind) {
        return std::any_of(cues.begin(), cues.end(), [&](const Cue& cue) { return cue.kind == kind; });
    };
    if (has(CueKind::Optional) || has(CueKind::Required) || has(CueKind::Need)) {
        m_section = has(CueKind::Optional) ? SectionType::Optional : SectionType::Required;
        m_headed = true;
        m_afterBullets = false;
    }
}

bool Splitter::isUnknownHeading(std::size_t index) const
{
    const Line& line = m_lines[index];
    const bool shape =
        line.blankBefore && line.words <= 6 && index > 0 && !line.bullet && m_text.at(line.first).capital;
    if (!shape || index + 1 >= m_lines.size()) {
        return false;
    }
    const Line& next = m_lines[index + 1];
    return !next.blankBefore && (next.bullet || next.words >= kShortestProse);
}

bool Splitter::readLabel(const Line& line)
{
    const qsizetype limit = std::min(line.last, line.first + 2 * kLongestLabel);
    for (qsizetype i = line.first + 1; i < limit; ++i) {
        if (!m_text.isSymbol(i, u':') || i + 1 >= line.last) {
            continue;
        }
        const auto verdict = HeadingLexicon::builtIn().read(m_text, line.first, i);
        if (!verdict || verdict->strange > 0) {
            return false;
        }
        const std::vector<qsizetype> ends = sentenceEnds(m_text, i + 1, line.last);
        qsizetype start = i + 1;
        for (const qsizetype end : ends) {
            add(start, end, verdict->section, true, true);
            start = end;
        }
        return true;
    }
    return false;
}

SectionType Splitter::sentenceSection(qsizetype& first, qsizetype last, bool& labelled) const
{
    const std::vector<Cue> cues = CueLexicon::builtIn().find(m_text, first, last);
    const auto has = [&](CueKind kind) {
        return std::any_of(cues.begin(), cues.end(), [&](const Cue& cue) { return cue.kind == kind; });
    };
    const auto label = HeadingLexicon::builtIn().label(m_text, first, last);
    const bool asks = label && (label->section == SectionType::Required || label->section == SectionType::Optional);
    labelled = label && ((label->covered >= 2 && !asks) || m_text.isSymbol(label->end, u':'));
    if (labelled) {
        labelled = isEnumeration(label->end, last);
        first = m_text.isSymbol(label->end, u':') || labelled ? label->end : first;
        return label->section;
    }
    if (has(CueKind::Legal)) {
        return SectionType::Legal;
    }
    if (has(CueKind::Offer)) {
        return SectionType::Benefits;
    }
    const bool open = !m_headed || m_section == SectionType::Other || m_section == SectionType::Duties;
    if (!open) {
        return m_section;
    }
    if (has(CueKind::Need)) {
        return SectionType::Required;
    }
    if (has(CueKind::Duty)) {
        return SectionType::Duties;
    }
    return has(CueKind::Company) ? SectionType::About : m_section;
}

/// "Duties include a, b and c" lists things; "You will join a team" does not.
bool Splitter::isEnumeration(qsizetype first, qsizetype last) const
{
    qsizetype separators = 0;
    for (qsizetype i = first; i < last; ++i) {
        separators += m_text.isSymbol(i, u',') || m_text.isSymbol(i, u';') ? 1 : 0;
    }
    return separators >= 2 || m_text.isSymbol(first, u':');
}

void Splitter::readProse(const Line& line)
{
    const std::vector<qsizetype> ends = sentenceEnds(m_text, line.first, line.last);
    qsizetype start = line.first;
    for (const qsizetype end : ends) {
        bool labelled = false;
        const SectionType section = sentenceSection(start, end, labelled);
        add(start, end, section, false, labelled);
        start = end;
    }
}

void Splitter::readLine(std::size_t index)
{
    const Line& line = m_lines[index];
    if (line.isBlank()) {
        return;
    }
    if (readTitle(index) || readHeading(index) || readLabel(line)) {
        return;
    }
    const bool asked = m_headed && (m_section == SectionType::Required || m_section == SectionType::Optional);
    const bool sentence = m_text.isSymbol(line.last - 1, u'.') || m_text.isSymbol(line.last - 1, u'!');
    const bool prose = !line.bullet && line.words >= kShortestProse && (sentence || !asked);
    if (prose && line.blankBefore && m_afterBullets) {
        m_section = SectionType::Other; // a closing paragraph no longer belongs to the list above it
        m_headed = false;
        m_afterBullets = false;
    }
    if (prose) {
        readProse(line);
        return;
    }
    m_afterBullets = m_afterBullets || line.bullet;
    const std::vector<qsizetype> ends = sentenceEnds(m_text, line.first, line.last);
    qsizetype start = line.first;
    for (const qsizetype end : ends) {
        const bool loose = !m_headed && !line.bullet;
        bool labelled = false;
        const SectionType section = loose ? sentenceSection(start, end, labelled) : m_section;
        add(start, end, section, line.bullet || m_headed, labelled);
        start = end;
    }
}

} // namespace

QString sectionName(SectionType section)
{
    switch (section) {
    case SectionType::Title:
        return u"title"_s;
    case SectionType::Intro:
        return u"intro"_s;
    case SectionType::Required:
        return u"required"_s;
    case SectionType::Optional:
        return u"optional"_s;
    case SectionType::Duties:
        return u"duties"_s;
    case SectionType::Tools:
        return u"tools"_s;
    case SectionType::Benefits:
        return u"benefits"_s;
    case SectionType::Legal:
        return u"legal"_s;
    case SectionType::About:
        return u"about"_s;
    case SectionType::Other:
        break;
    }
    return u"other"_s;
}

std::vector<Segment> splitSections(const TokenisedText& text)
{
    return Splitter(text).run();
}

} // namespace cvenhancer::matching
