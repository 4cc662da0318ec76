// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/CvSearch.h"

#include "model/EditFactory.h"

#include <QRegularExpression>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

using model::Path;

enum class Which { All, Visible };
using Visit = std::function<void(const Path& path, const QString& text)>;

void visitEntry(Path path, const model::Entry& entry, Which which, const Visit& visit)
{
    for (const model::FieldDescription& description : model::fieldsOf(path.kind)) {
        if (description.type == model::FieldType::Date || description.field == model::Field::Image) {
            continue;
        }
        path.field = description.field;
        path.item = {};
        if (const QString text = entry.text(description.field); !text.isEmpty()) {
            visit(path, text);
        }
        for (const model::Item& item : entry.list(description.field)) {
            if (which == Which::All || item.visible) {
                path.item = item.id;
                visit(path, item.text);
            }
        }
    }
}

void visitTexts(const model::Cv& cv, Which which, const Visit& visit)
{
    visitEntry({model::SectionKind::Basics, {}, {}, {}, {}}, cv.basics, which, visit);
    for (const model::Section& section : cv.sections) {
        if (which == Which::Visible && !section.visible) {
            continue;
        }
        Path path{section.kind, section.kind == model::SectionKind::Custom ? section.id : SectionId(), {}, {}, {}};
        for (const model::Entry& entry : section.entries) {
            if (which == Which::All || entry.visible) {
                path.entry = entry.id;
                visitEntry(path, entry, which, visit);
            }
        }
    }
}

} // namespace

QList<SearchHit> findInCv(const model::Cv& cv, const QString& text, const SearchOptions& options)
{
    QList<SearchHit> hits;
    if (text.isEmpty()) {
        return hits;
    }
    QString pattern = QRegularExpression::escape(text);
    if (options.wholeWords) {
        pattern = u"(?<!\\w)"_s + pattern + u"(?!\\w)"_s;
    }
    QRegularExpression::PatternOptions how = QRegularExpression::UseUnicodePropertiesOption;
    how.setFlag(QRegularExpression::CaseInsensitiveOption, !options.matchCase);
    const QRegularExpression expression(pattern, how);
    visitTexts(cv, Which::All, [&](const Path& path, const QString& value) {
        for (auto it = expression.globalMatch(value); it.hasNext();) {
            const auto match = it.next();
            hits.append({path, match.capturedStart(), match.capturedLength()});
        }
    });
    return hits;
}

QString textAt(const model::Cv& cv, const Path& path)
{
    if (const model::Item* item = model::findItem(cv, path)) {
        return item->text;
    }
    const model::Entry* entry = model::findEntry(cv, path);
    return entry && path.field ? entry->text(*path.field) : QString();
}

QList<model::Edit> replaceEdits(const model::Cv& cv, const QList<SearchHit>& hits, const QString& replacement)
{
    QList<model::Edit> edits;
    for (qsizetype i = 0; i < hits.size();) {
        const Path path = hits[i].path;
        QString text = textAt(cv, path);
        qsizetype end = i;
        while (end < hits.size() && hits[end].path == path) {
            ++end;
        }
        for (qsizetype hit = end - 1; hit >= i; --hit) { // from behind, so that positions stay right
            text.replace(hits[hit].position, hits[hit].length, replacement);
        }
        const bool goes = text.isEmpty() && targetOf(path) == model::Target::Field;
        edits.append(model::makeSetText(cv, path, goes ? QString() : text));
        i = end;
    }
    return edits;
}

int countWords(QStringView text)
{
    int words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool isLetter = c.isLetterOrNumber() || c.isSurrogate();
        words += isLetter && !inWord ? 1 : 0;
        inWord = isLetter || (inWord && !c.isSpace());
    }
    return words;
}

int countWords(const model::Cv& cv)
{
    int words = 0;
    visitTexts(cv, Which::Visible, [&words](const Path&, const QString& text) { words += countWords(text); });
    return words;
}

} // namespace cvenhancer::services
