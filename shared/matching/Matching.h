// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "model/Cv.h"
#include "model/Edit.h"
#include "model/Path.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace cvenhancer::matching {

enum class KeywordKind { Hard, Tool, Certification, Degree, Language, Soft, Experience, Term };

/// One requirement of an advert: one occurrence of a keyword. Offsets are Unicode code points, end exclusive.
struct Keyword {
    QString text; ///< as it stands in the advert
    QString canonical;
    QString id; ///< taxonomy id, empty for an open term
    KeywordKind kind = KeywordKind::Term;
    bool required = true;
    int start = 0;
    int end = 0;
    int degreeLevel = 0; ///< of the degree whose subject this is (DegreeLexicon), 0: no subject of a degree
    double weight = 0; ///< 0-1
    QString section; ///< "required", "optional", "duties", "tools", ...
    QString anyOf; ///< group id of alternatives ("Python or R"), empty: none
    QString reason; ///< English, one line: why it counts
};

/// An advert, analysed. Deterministic: the same text gives the same result.
struct AdvertAnalysis {
    QString language; ///< BCP 47
    QString title;
    std::optional<int> yearsExperience;
    QString degree; ///< empty: none asked
    QList<Keyword> keywords; ///< best weight first
};

struct Evidence {
    model::Path path;
    QString text;
};

/// One requirement against the CV.
struct RequirementMatch {
    Keyword keyword;
    double credit = 0; ///< 0-1; >= .8 is "matched", below that "related" or missing
    QList<Evidence> evidence; ///< best first; empty when nothing in the CV shows it
    double points = 0; ///< of the score that it earns
    double possiblePoints = 0; ///< of the score that it would earn with full credit
};

struct ScoreComponent {
    QString name;
    double weight = 0;
    double value = 0; ///< 0-1
};

enum class SuggestionOp { Add, Replace, Ask };

/// A precise edit with its predicted effect. Its id is derived from rule, path and content.
struct Suggestion {
    SuggestionId id;
    QString title;
    QString description;
    QString suggestion;
    QString section;
    model::Path path;
    SuggestionOp op = SuggestionOp::Add;
    QString before;
    QString after;
    QList<Evidence> evidence;
    bool needsConfirmation = false;
    double gain = 0; ///< points of the score
    QList<model::Edit> edits; ///< what Apply does; empty for Ask: applySuggestion makes them of the user's own words
};

struct MatchResult {
    double score = 0; ///< 0-100
    double reachable = 0; ///< after all suggestions that need no confirmation
    QList<ScoreComponent> components;
    QList<RequirementMatch> matched;
    QList<RequirementMatch> missing; ///< includes every related one
    QList<RequirementMatch> related;
    QList<Suggestion> suggestions;
};

AdvertAnalysis analyseAdvert(const QString& advert);

/// Score, evidence and suggestions. `today` is what "present" means in date ranges.
MatchResult match(const model::Cv& cv, const AdvertAnalysis& advert, const QDate& today);

/// The CV with the suggestion applied. Errors: NeedsConfirmation (no `confirmText`), PathNotFound, EditConflict.
[[nodiscard]] Result<model::Cv> applySuggestion(const model::Cv& cv, const Suggestion& suggestion,
                                                const QString& confirmText = {});

struct Violation {
    QString kind;
    QString text;
};

/// The fact guard: what `after` claims that neither `before` nor the CV supports (empty: the rewrite is honest).
QList<Violation> checkRewrite(const model::Cv& cv, const QString& before, const QString& after);

} // namespace cvenhancer::matching
