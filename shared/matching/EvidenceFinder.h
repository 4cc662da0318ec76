// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/CvPassages.h"
#include "matching/Requirements.h"

#include <QSet>

#include <optional>
#include <vector>

namespace cvenhancer::matching {

/// How a passage answers a requirement.
enum class Relation {
    SameWords, ///< in the advert's own wording
    SameThing, ///< by another name of the same taxonomy entry, or another form of the words
    Implied, ///< by something that includes it (PostgreSQL for SQL)
    Parent, ///< only by its parent or neighbour (SQL for PostgreSQL)
    Words, ///< all words of an open term in one passage
    Sibling, ///< by something similar (MySQL for PostgreSQL)
};

/// One passage that answers a requirement.
struct Finding {
    qsizetype passage = 0;
    Relation relation = Relation::SameThing;
    double credit = 0; ///< 0-1
    int entry = -1; ///< the taxonomy entry that stands there, -1: words
    qsizetype first = 0; ///< tokens [first, last) of the passage
    qsizetype last = 0;
};

/// What one requirement finds in a CV.
struct Findings {
    QList<Finding> all; ///< best credit first
    bool listed = false; ///< stands in the skills section
    double credit = 0; ///< 0-1
};

/// A CV read once: passages, taxonomy names in them, negations. Answers any number of requirements.
class EvidenceFinder {
public:
    EvidenceFinder(const model::Cv& cv, const Taxonomy& taxonomy, const QString& advertLanguage);

    /// In the order of `requirements`.
    [[nodiscard]] QList<Findings> find(const QList<Requirement>& requirements) const;
    [[nodiscard]] const std::vector<Passage>& passages() const { return m_passages; }

    /// A name found in a passage and how much of it one has there (1, less for "basic", 0 for "no experience with").
    struct Name {
        qsizetype passage = 0;
        PhraseHit hit;
        double share = 1;
    };
    [[nodiscard]] const std::vector<Name>& names() const { return m_names; }

private:
    void readNames();
    [[nodiscard]] double shareAt(qsizetype passage, qsizetype token) const;
    [[nodiscard]] std::optional<Finding> answer(const Requirement& requirement, const Name& name) const;
    void findWords(const QList<Requirement>& requirements, QList<Findings>& findings) const;
    [[nodiscard]] bool haveAllWords(const Requirement& requirement, qsizetype passage) const;
    /// Subjects taken at school do not answer the subject of a degree.
    void lowerSchool(const Requirement& requirement, Findings& findings) const;
    /// Whether two passages are one, or of one education.
    [[nodiscard]] bool areTogether(qsizetype a, qsizetype b) const;
    [[nodiscard]] bool hasWordNear(QStringView key, qsizetype passage) const;
    [[nodiscard]] bool studied(int degree, qsizetype passage) const;
    [[nodiscard]] bool namesSubject(const TokenisedText& subject, qsizetype passage) const;
    void findDegree(const Requirement& requirement, Findings& findings) const;

    const Taxonomy& m_taxonomy;
    QString m_language;
    std::vector<Passage> m_passages;
    std::vector<std::vector<double>> m_shares; ///< by passage and token
    std::vector<Name> m_names;
};

} // namespace cvenhancer::matching
