// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "matching/Matching.h"
#include "rendering/ReadabilityCheck.h"
#include "rendering/Renderer.h"
#include "services/Tailoring.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace cvenhancer::cli {

// The JSON of the commands' answers. The shapes are a contract: scripts rely on every key. Paths read
// `work[0].highlights[2]`, offsets count Unicode code points, pages count from 1.

/// {language, title, years_experience|null, degree|null, keywords[{text, canonical, kind, required, start, end, weight,
/// section, any_of?, reason}]}
QJsonObject toJson(const matching::AdvertAnalysis& advert);

/// {score, reachable, components[{name, weight, value}], matched[], missing[], related[], suggestions[]}; a requirement
/// is {text, canonical, kind, required, weight, credit, evidence[{path, text}]}. `cv` is the one that was matched.
QJsonObject toJson(const matching::MatchResult& match, const model::Cv& cv);

/// [{id, title, description, suggestion, section, path, op, before, after, evidence[], needs_confirmation, gain}]
QJsonArray toJson(const QList<matching::Suggestion>& suggestions, const model::Cv& cv);

/// {score_before, score_after, applied[], output}
QJsonObject toJson(const services::TailoredCv& tailored, const QString& output);

/// {templates[{id, name, description}]}
QJsonObject toJson(const QList<rendering::TemplateInfo>& templates);

/// {ok, findings[{id, severity, page, text, message}], skipped[]}
QJsonObject toJson(const rendering::CheckReport& report);

/// {ok, violations[{kind, text}]}
QJsonObject toJson(const QList<matching::Violation>& violations);

/// Writes an answer to standard output, its keys in the order above.
[[nodiscard]] Result<> printJson(const QJsonObject& answer);

/// "hard", "tool", "certification", ...
QString kindName(matching::KeywordKind kind);

} // namespace cvenhancer::cli
