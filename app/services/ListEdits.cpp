// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/ListEdits.h"

#include "base/Uuid.h"
#include "model/EditFactory.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

model::Path itemPath(const model::Path& list, const ItemId& id)
{
    model::Path path = list;
    path.item = id;
    return path;
}

/// How many leading texts stayed as they were.
qsizetype commonStart(const QList<model::Item>& items, const QStringList& texts)
{
    qsizetype count = 0;
    while (count < items.size() && count < texts.size() && items[count].text == texts[count]) {
        ++count;
    }
    return count;
}

qsizetype commonEnd(const QList<model::Item>& items, const QStringList& texts, qsizetype start)
{
    qsizetype count = 0;
    while (count < items.size() - start && count < texts.size() - start
           && items[items.size() - 1 - count].text == texts[texts.size() - 1 - count]) {
        ++count;
    }
    return count;
}

} // namespace

QList<model::Edit> listEdits(const model::Cv& cv, const model::Path& path, const QStringList& texts,
                             const QDateTime& now)
{
    const model::Entry* entry = model::findEntry(cv, path);
    if (!entry || !path.field) {
        return {};
    }
    const QList<model::Item> items = entry->list(*path.field);
    const qsizetype start = commonStart(items, texts);
    const qsizetype end = commonEnd(items, texts, start);
    const qsizetype oldCount = items.size() - start - end;
    const qsizetype newCount = texts.size() - start - end;
    QList<model::Edit> edits;
    for (qsizetype i = oldCount - 1; i >= newCount; --i) { // from behind, so that positions stay right
        const model::Item& item = items[start + i];
        edits.append({model::EditOp::Remove, itemPath(path, item.id), item, {}, static_cast<int>(start + i), -1});
    }
    for (qsizetype i = 0; i < std::min(oldCount, newCount); ++i) {
        if (items[start + i].text != texts[start + i]) {
            edits.append(model::makeSetText(cv, itemPath(path, items[start + i].id), texts[start + i]));
        }
    }
    for (qsizetype i = oldCount; i < newCount; ++i) {
        edits.append(model::makeInsert(path, model::Item{ItemId(newUuidV7(now)), texts[start + i], true},
                                       static_cast<int>(start + i)));
    }
    return edits;
}

QStringList splitWords(const QString& text)
{
    QStringList words;
    QString word;
    int depth = 0;
    const auto finish = [&] {
        if (const QString trimmed = word.trimmed(); !trimmed.isEmpty()) {
            words.append(trimmed);
        }
        word.clear();
    };
    for (const QChar c : text) {
        if (c == u'(' || c == u'[') {
            ++depth;
        } else if (c == u')' || c == u']') {
            depth = std::max(0, depth - 1);
        }
        if ((c == u',' && depth == 0) || c == u'\n') {
            finish();
        } else {
            word += c;
        }
    }
    finish();
    return words;
}

bool canBeOneLine(const QList<model::Item>& items)
{
    QStringList texts;
    std::ranges::transform(items, std::back_inserter(texts), &model::Item::text);
    return splitWords(texts.join(u", "_s)) == texts;
}

} // namespace cvenhancer::services
