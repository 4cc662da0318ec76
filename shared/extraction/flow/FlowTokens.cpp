// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/flow/FlowTokens.h"

#include "extraction/flow/TextWidth.h"

#include <algorithm>

namespace cvenhancer::extraction {

namespace {

constexpr char16_t kSoftHyphen = 0x00AD;
constexpr qsizetype kFewestSpacedLetters = 4;

/// Signs that begin a list item and nothing else.
constexpr QStringView kBulletSigns = u"•‣⁃∙●○◆◇■□▪▫▸►▶➢➤✓✔✦❖❑♦◾⚫";

bool isDroppedControl(QChar c)
{
    return c == QChar(kSoftHyphen) || c.category() == QChar::Other_Control;
}

class Tokenizer {
public:
    void add(const FlowRun& run)
    {
        for (const QChar c : run.text) {
            if (c == u'\t') {
                startSegment(FlowSegment::Start::Tab);
            } else if (c == u'\n') {
                startSegment(FlowSegment::Start::Line);
            } else if (c.isSpace()) {
                addSpace(run.look);
            } else if (!isDroppedControl(c)) {
                addCharacter(c, run.look);
            }
        }
    }

    QList<FlowSegment> take()
    {
        endToken();
        return std::move(m_segments);
    }

private:
    struct Piece {
        FlowLook look;
        int letters = 0;
    };

    void startSegment(FlowSegment::Start start)
    {
        endToken();
        m_segments << FlowSegment{start, {}};
        m_gap = 0;
        m_spaced = true;
    }

    void addSpace(const FlowLook& look)
    {
        endToken();
        m_gap += spaceWidth(look.size);
        m_spaced = true;
    }

    void addCharacter(QChar c, const FlowLook& look)
    {
        const bool otherLink = !m_link.isEmpty() && !look.link.isEmpty() && look.link != m_link;
        if (otherLink) {
            endToken();
        }
        if (m_pieces.isEmpty() || m_pieces.last().look != look) {
            m_pieces << Piece{look, 0};
        }
        m_pieces.last().letters += c.isLetterOrNumber() ? 2 : 1;
        m_link = look.link.isEmpty() ? m_link : look.link;
        m_text += c;
    }

    void endToken()
    {
        if (m_text.isEmpty()) {
            return;
        }
        const auto main = std::max_element(m_pieces.cbegin(), m_pieces.cend(),
                                           [](const Piece& a, const Piece& b) { return a.letters < b.letters; });
        FlowToken token{m_text, main->look, m_gap, m_spaced};
        token.look.link = m_link;
        m_segments.last().tokens << token;
        m_text.clear();
        m_link.clear();
        m_pieces.clear();
        m_gap = 0;
        m_spaced = false;
    }

    QList<FlowSegment> m_segments{FlowSegment()};
    QString m_text;
    QString m_link;
    QList<Piece> m_pieces;
    double m_gap = 0;
    bool m_spaced = true;
};

void partBullet(FlowSegment& segment)
{
    if (segment.start == FlowSegment::Start::Tab || segment.tokens.isEmpty()) {
        return;
    }
    FlowToken& first = segment.tokens.first();
    if (first.text.size() < 2 || !kBulletSigns.contains(first.text.front()) || !first.text.at(1).isLetterOrNumber()) {
        return;
    }
    FlowToken rest = first;
    rest.text.remove(0, 1);
    rest.gap = spaceWidth(rest.look.size);
    rest.spaceBefore = true;
    first.text.truncate(1);
    segment.tokens.insert(1, rest);
}

bool isLoneCapital(const FlowToken& token)
{
    return token.text.size() == 1 && token.text.front().isLetter() && token.text.front().isUpper();
}

/// The number of tokens from `from` on that are single capitals with at most one space between them.
qsizetype spacedLetters(const QList<FlowToken>& tokens, qsizetype from)
{
    qsizetype count = 0;
    while (from + count < tokens.size()) {
        const FlowToken& token = tokens.at(from + count);
        if (!isLoneCapital(token) || (count > 0 && token.gap > 1.5 * spaceWidth(token.look.size))) {
            break;
        }
        ++count;
    }
    return count;
}

void joinSpacedLetters(QList<FlowToken>& tokens)
{
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const qsizetype count = spacedLetters(tokens, i);
        if (count < kFewestSpacedLetters) {
            continue;
        }
        FlowToken& word = tokens[i];
        word.look.tracked = true;
        for (qsizetype k = 1; k < count; ++k) {
            word.text += tokens.at(i + k).text;
        }
        tokens.remove(i + 1, count - 1);
    }
}

} // namespace

QList<FlowSegment> segmentsOf(const QList<FlowRun>& runs)
{
    Tokenizer tokenizer;
    for (const FlowRun& run : runs) {
        tokenizer.add(run);
    }
    QList<FlowSegment> segments = tokenizer.take();
    for (FlowSegment& segment : segments) {
        partBullet(segment);
        joinSpacedLetters(segment.tokens);
    }
    return segments;
}

} // namespace cvenhancer::extraction
