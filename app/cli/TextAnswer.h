// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "matching/Matching.h"
#include "rendering/ReadabilityCheck.h"
#include "rendering/Renderer.h"
#include "services/Tailoring.h"

#include <QList>
#include <QString>

namespace cvenhancer::cli {

// The commands' answers for people to read on a terminal. No contract: scripts ask for --json.

QString toText(const matching::AdvertAnalysis& advert);
QString toText(const matching::MatchResult& match);
/// `output` is the path of the written file.
QString toText(const services::TailoredCv& tailored, const QString& output);
QString toText(const rendering::CheckReport& report);
QString toText(const QList<matching::Violation>& violations);
QString toText(const QList<rendering::TemplateInfo>& templates);

/// Writes a text to standard output.
[[nodiscard]] Result<> printText(const QString& text);

} // namespace cvenhancer::cli
