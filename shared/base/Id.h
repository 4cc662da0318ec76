// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>

namespace cvenhancer {

/// A UUID that knows what it names, so that a CvId is never passed where an EntryId is wanted.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid& uuid)
        : m_uuid(uuid)
    {
    }

    /// Null when `text` is not a UUID (with or without braces).
    static Id fromString(const QString& text) { return Id(QUuid::fromString(text)); }

    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    /// Lower case with hyphens, without braces: the form in JSON, SQL and paths.
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using CvId = Id<struct CvIdTag>; ///< a stored CV
using SectionId = Id<struct SectionIdTag>; ///< a section of a CV
using EntryId = Id<struct EntryIdTag>; ///< an entry of a section: a job, a degree, a skill group
using ItemId = Id<struct ItemIdTag>; ///< an item of a list in an entry: a highlight, a keyword, a course
using CustomizationId = Id<struct CustomizationIdTag>;
using SuggestionId = Id<struct SuggestionIdTag>;
using UserId = Id<struct UserIdTag>;
using SessionId = Id<struct SessionIdTag>; ///< a log-in of one device on a server

} // namespace cvenhancer
