// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sync/RecordMerge.h"

#include "codec/ResumeCodec.h"
#include "sync/CvMerge.h"
#include "sync/TextMerge.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::sync {
namespace {

QString plain(const QJsonValue& value)
{
    if (value.isString()) {
        return value.toString();
    }
    return value.isUndefined() ? QString()
                               : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

bool isProse(RecordType type, const QString& column)
{
    return (type == RecordType::Letter && column == u"body"_s)
        || (type == RecordType::Application && column == u"notes"_s);
}

bool isComputed(const QString& column)
{
    return column == u"score"_s || column == u"matched_keywords"_s || column == u"original_text"_s;
}

QString placeOf(const model::Cv& cv, const MergeConflict& conflict)
{
    switch (conflict.kind) {
    case ConflictKind::Language:
        return u"language"_s;
    case ConflictKind::UnknownKey:
        return conflict.key;
    case ConflictKind::Order:
        return model::toJsonPath(cv, conflict.path) + u"/order"_s;
    case ConflictKind::Text:
        break;
    }
    return model::toJsonPath(cv, conflict.path);
}

class ColumnMerger {
public:
    explicit ColumnMerger(RecordType type)
        : m_type(type)
    {
    }

    QJsonValue merge(const QString& column, const QJsonValue& base, const QJsonValue& mine, const QJsonValue& theirs);
    [[nodiscard]] QList<RecordConflict> conflicts() const { return m_conflicts; }

private:
    QJsonValue mergeChanged(const QString& column, const QJsonValue& base, const QJsonValue& mine,
                            const QJsonValue& theirs);
    QJsonValue mergeCv(const QString& column, const QJsonValue& base, const QJsonValue& mine, const QJsonValue& theirs);
    QJsonValue clash(const QString& column, const QJsonValue& base, const QJsonValue& mine, const QJsonValue& theirs);

    RecordType m_type;
    QList<RecordConflict> m_conflicts;
};

QJsonValue ColumnMerger::merge(const QString& column, const QJsonValue& base, const QJsonValue& mine,
                               const QJsonValue& theirs)
{
    if (column == u"is_applied"_s) {
        return mine.toBool() || theirs.toBool();
    }
    if (mine == base || mine == theirs) {
        return theirs;
    }
    return theirs == base ? mine : mergeChanged(column, base, mine, theirs);
}

QJsonValue ColumnMerger::mergeChanged(const QString& column, const QJsonValue& base, const QJsonValue& mine,
                                      const QJsonValue& theirs)
{
    if (column == u"created_at"_s) {
        return std::min(mine.toString(), theirs.toString());
    }
    if (column == u"updated_at"_s) {
        return std::max(mine.toString(), theirs.toString());
    }
    if (column == cvColumn(m_type)) {
        return mergeCv(column, base, mine, theirs);
    }
    if (isComputed(column)) {
        return theirs;
    }
    if (isProse(m_type, column)) {
        if (const auto text = mergeTexts(base.toString(), mine.toString(), theirs.toString())) {
            return *text;
        }
    }
    return clash(column, base, mine, theirs);
}

QJsonValue ColumnMerger::mergeCv(const QString& column, const QJsonValue& base, const QJsonValue& mine,
                                 const QJsonValue& theirs)
{
    const auto baseCv = codec::decodeResume(base.toObject());
    const auto mineCv = codec::decodeResume(mine.toObject());
    const auto theirCv = codec::decodeResume(theirs.toObject());
    if (!baseCv || !mineCv || !theirCv) {
        return clash(column, base, mine, theirs);
    }
    const CvMerge merged = mergeCvs(*baseCv, *mineCv, *theirCv);
    for (const MergeConflict& conflict : merged.conflicts) {
        m_conflicts.append(
            {column + u'/' + placeOf(merged.cv, conflict), conflict.base, conflict.mine, conflict.theirs});
    }
    return codec::toJson(merged.cv);
}

QJsonValue ColumnMerger::clash(const QString& column, const QJsonValue& base, const QJsonValue& mine,
                               const QJsonValue& theirs)
{
    m_conflicts.append({column, plain(base), plain(mine), plain(theirs)});
    return theirs;
}

} // namespace

QString cvColumn(RecordType type)
{
    switch (type) {
    case RecordType::Cv:
        return u"parsed_data"_s;
    case RecordType::Customization:
        return u"customized_data"_s;
    default:
        return {};
    }
}

RecordMerge mergeRecords(RecordType type, const QJsonObject& base, const QJsonObject& mine, const QJsonObject& theirs)
{
    QStringList columns = mine.keys() + theirs.keys();
    columns.removeDuplicates();
    std::ranges::sort(columns);
    ColumnMerger merger(type);
    QJsonObject data;
    for (const QString& column : std::as_const(columns)) {
        const QJsonValue value = merger.merge(column, base.value(column), mine.value(column), theirs.value(column));
        if (!value.isUndefined()) {
            data.insert(column, value);
        }
    }
    return {data, merger.conflicts()};
}

} // namespace cvenhancer::sync
