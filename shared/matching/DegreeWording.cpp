// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/DegreeWording.h"

namespace cvenhancer::matching {

namespace {

constexpr qsizetype kLongestItem = 5; // words of one subject in a list
constexpr qsizetype kLongestBracket = 8; // tokens

/// One pass over what follows a degree.
class WordingReader {
public:
    WordingReader(const TokenisedText& text, const DegreeLexicon::Found& degree, qsizetype last, const TermWords& words)
        : m_text(text)
        , m_words(words)
        , m_last(last)
        , m_degree(degree)
    {
    }

    DegreeWording read()
    {
        const qsizetype first = m_degree.first;
        while (readBracket() || readAlternative()) { }
        DegreeWording wording{.first = first, .last = m_degree.last, .listEnd = m_degree.last};
        if (m_degree.subject < m_degree.last) {
            readSubjects(wording);
        }
        return wording;
    }

private:
    [[nodiscard]] bool isOrWord(QStringView key) const
    {
        return m_words.isOr(key) || TermWords::everyLanguage().isOr(key); // "Bachelor oder Master" in English text
    }

    [[nodiscard]] bool isOr(qsizetype index) const
    {
        return index < m_last
            && (m_text.isSymbol(index, u'/') || (m_text.isWord(index) && isOrWord(m_text.key(index))));
    }

    /// The degree whose words begin at `index`.
    [[nodiscard]] std::optional<DegreeLexicon::Found> degreeAt(qsizetype index) const
    {
        const qsizetype end = std::min(m_last, index + kLongestBracket);
        const auto found = index < end ? DegreeLexicon::builtIn().find(m_text, index, end, m_words) : std::nullopt;
        return found && found->first == index ? found : std::nullopt;
    }

    /// "(Master/Diplom) in …": a bracket of degrees in front of the subject.
    bool readBracket()
    {
        const qsizetype open = m_degree.last;
        if (open >= m_last || !m_text.isSymbol(open, u'(') || !degreeAt(open + 1)) {
            return false;
        }
        qsizetype close = open + 1;
        while (close < std::min(m_last, open + kLongestBracket) && !m_text.isSymbol(close, u')')) {
            ++close;
        }
        const DegreeLexicon& lexicon = DegreeLexicon::builtIn();
        const bool leads = close + 1 < m_last && m_text.isSymbol(close, u')') && m_text.isWord(close + 1)
            && lexicon.leadsToSubject(m_text.key(close + 1));
        return leads && moveTo(close + 1, lexicon.subjectAfter(m_text, close + 1, m_last, m_words));
    }

    bool readAlternative()
    {
        const std::optional<DegreeLexicon::Found> next =
            isOr(m_degree.last) ? degreeAt(m_degree.last + 1) : std::nullopt;
        if (!next) {
            return false;
        }
        m_degree.last = next->last;
        m_degree.subject = next->subject;
        return true;
    }

    bool moveTo(qsizetype subject, qsizetype end)
    {
        m_degree.subject = std::min(subject + 1, end);
        m_degree.last = end;
        return true;
    }

    /// The end of the list item that begins at `index`; equal to `index` when none does.
    [[nodiscard]] qsizetype itemEnd(qsizetype index) const
    {
        qsizetype end = index;
        while (end < std::min(m_last, index + kLongestItem)) {
            const bool hyphen = m_text.isSymbol(end, u'-') && !m_text.at(end).gapBefore;
            const bool word =
                m_text.isWord(end) && !m_words.isJoiner(m_text.key(end)) && m_words.endPhrase(m_text, end, m_last) <= 1;
            if (!hyphen && !word) {
                break;
            }
            ++end;
        }
        return end;
    }

    /// "a related field", "vergleichbare Qualifikation": nothing but general words.
    [[nodiscard]] bool isGeneral(qsizetype first, qsizetype end) const
    {
        const QStringView head = m_text.key(first);
        return m_words.isFiller(head) || m_words.isGeneric(head) || m_words.isRunning(head) || namesField(first, end);
    }

    [[nodiscard]] bool namesField(qsizetype first, qsizetype end) const
    {
        for (qsizetype i = first; i < end; ++i) {
            if (m_text.isWord(i) && DegreeLexicon::builtIn().isFieldWord(m_text.key(i))) {
                return true;
            }
        }
        return false;
    }

    void readSubjects(DegreeWording& wording) const
    {
        qsizetype subjects = 1;
        qsizetype end = m_degree.last;
        bool closed = false;
        while (!closed && end < m_last) {
            const bool comma = m_text.isSymbol(end, u',');
            const qsizetype joiner = comma && isOr(end + 1) ? end + 1 : end;
            closed = isOr(joiner);
            const qsizetype item = joiner + 1;
            const qsizetype next = (comma || closed) ? itemEnd(item) : item;
            if (next <= item) {
                break;
            }
            if (closed && isGeneral(item, next)) {
                finishOpenList(wording, subjects, item, next);
                return;
            }
            end = next;
            ++subjects;
        }
        if (closed && subjects > 1) {
            wording.last = wording.listEnd = end;
        }
    }

    /// The list ends in something general: [item, end).
    void finishOpenList(DegreeWording& wording, qsizetype subjects, qsizetype item, qsizetype end) const
    {
        if (subjects < 2) {
            return;
        }
        wording.listEnd = item;
        const bool examples = namesField(item, end) || end - item < 2;
        wording.last = examples ? m_degree.nameEnd : end;
    }

    const TokenisedText& m_text;
    const TermWords& m_words;
    qsizetype m_last;
    DegreeLexicon::Found m_degree;
};

} // namespace

DegreeWording readDegreeWording(const TokenisedText& text, const DegreeLexicon::Found& degree, qsizetype last,
                                const TermWords& words)
{
    return WordingReader(text, degree, last, words).read();
}

} // namespace cvenhancer::matching
