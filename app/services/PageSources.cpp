// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/PageSources.h"

#include "rendering/CleanText.h"
#include "rendering/LanguageFinder.h"
#include "rendering/Wording.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

using model::Path;

constexpr qsizetype kLookAhead = 80; ///< candidates tried for a block that joins several texts

/// A text of the CV as a page may show it.
struct Candidate {
    Path path;
    QString text; ///< lower case: templates set some in capitals
};

QString folded(const QString& text)
{
    return rendering::cleanBullet(text).toLower();
}

class CandidateList {
public:
    explicit CandidateList(const model::Cv& cv)
        : m_wording(rendering::Wording::forLanguage(rendering::languageOf(cv)))
    {
        addFields({model::SectionKind::Basics, {}, {}, {}, {}}, cv.basics);
        for (const model::Section& section : cv.sections) {
            if (section.visible) {
                addSection(section);
            }
        }
    }

    QList<Candidate> take() { return std::move(m_candidates); }

private:
    void add(const Path& path, const QString& text)
    {
        if (const QString shown = folded(text); !shown.isEmpty()) {
            m_candidates.append({path, shown});
        }
    }

    void addSection(const model::Section& section)
    {
        Path path{section.kind, section.kind == model::SectionKind::Custom ? section.id : SectionId(), {}, {}, {}};
        add(path, section.title.isEmpty() ? m_wording.heading(section.kind) : section.title);
        for (const model::Entry& entry : section.entries) {
            if (entry.visible) {
                path.entry = entry.id;
                addFields(path, entry);
            }
        }
    }

    void addFields(Path path, const model::Entry& entry)
    {
        for (const model::FieldDescription& description : model::fieldsOf(path.kind)) {
            path.field = description.field;
            path.item = {};
            if (description.field == model::Field::Summary && path.kind == model::SectionKind::Basics) {
                add(path, m_wording.summaryHeading());
            }
            for (const QString& paragraph : rendering::cleanParagraphs(entry.text(description.field))) {
                add(path, paragraph);
            }
            for (const model::Item& item : entry.list(description.field)) {
                path.item = item.id;
                add(path, item.visible ? item.text : QString());
            }
        }
    }

    rendering::Wording m_wording;
    QList<Candidate> m_candidates;
};

QString textOf(const rendering::Block& block)
{
    QString text;
    for (const rendering::Run& run : block.runs) {
        text += run.text;
    }
    for (const rendering::Runs& piece : block.pieces) {
        for (const rendering::Run& run : piece) {
            text += run.text;
        }
        text += u' ';
    }
    return folded(text);
}

/// Finds the candidates of blocks one after the other.
class Matcher {
public:
    explicit Matcher(QList<Candidate> candidates)
        : m_candidates(std::move(candidates))
    {
        for (qsizetype i = m_candidates.size() - 1; i >= 0; --i) { // QMultiHash gives the last inserted first
            m_byText.insert(m_candidates[i].text, i);
        }
    }

    std::optional<Path> match(const QString& text)
    {
        const qsizetype found = exact(text).value_or(partial(text));
        if (found < 0) {
            return {};
        }
        m_used.insert(found);
        m_last = found;
        return m_candidates[found].path;
    }

private:
    /// Of equal texts the next one after the last match, else the first that is left.
    [[nodiscard]] std::optional<qsizetype> exact(const QString& text) const
    {
        std::optional<qsizetype> first;
        for (auto it = m_byText.constFind(text); it != m_byText.cend() && it.key() == text; ++it) {
            if (m_used.contains(it.value())) {
                continue;
            }
            if (it.value() > m_last) {
                return it.value();
            }
            first = first ? first : it.value();
        }
        return first;
    }

    [[nodiscard]] qsizetype partial(const QString& text) const
    {
        const qsizetype end = std::min(m_candidates.size(), m_last + 1 + kLookAhead);
        for (qsizetype i = m_last + 1; i < end; ++i) {
            if (m_candidates[i].text.size() > 1 && text.contains(m_candidates[i].text)) {
                return i;
            }
        }
        return -1;
    }

    QList<Candidate> m_candidates;
    QMultiHash<QString, qsizetype> m_byText;
    QSet<qsizetype> m_used;
    qsizetype m_last = -1;
};

QString entryKey(Path path)
{
    path.field = {};
    path.item = {};
    return path.toString();
}

} // namespace

PageSources::PageSources(const model::Cv& cv, const rendering::Pages& pages)
{
    Matcher matcher(CandidateList(cv).take());
    for (const rendering::Page& page : pages.pages) {
        for (const rendering::PageItem& item : page.items) {
            if (m_sources.contains(item.blockIndex)) {
                continue;
            }
            const auto source = matcher.match(textOf(item.block->block));
            if (!source) {
                continue;
            }
            m_sources.insert(item.blockIndex, *source);
            for (const QString& key : {source->toString(), entryKey(*source)}) {
                if (!m_blocks.contains(key)) {
                    m_blocks.insert(key, item.blockIndex);
                }
            }
        }
    }
}

std::optional<Path> PageSources::sourceOf(int blockIndex) const
{
    const auto it = m_sources.constFind(blockIndex);
    return it == m_sources.cend() ? std::nullopt : std::optional(*it);
}

int PageSources::blockOf(const Path& path) const
{
    Path wider = path;
    int block = m_blocks.value(wider.toString(), -1);
    if (block < 0 && !wider.item.isNull()) {
        wider.item = {};
        block = m_blocks.value(wider.toString(), -1);
    }
    return block < 0 ? m_blocks.value(entryKey(path), -1) : block;
}

} // namespace cvenhancer::services
