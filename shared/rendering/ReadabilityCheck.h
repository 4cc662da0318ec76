// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "model/Cv.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace cvenhancer::rendering {

enum class Severity {
    Error, ///< a program that reads the file gets it wrong or gets nothing
    Warning, ///< some programs get it wrong
    Note, ///< worth knowing
};

/// One thing a program that reads the PDF would stumble over.
struct Finding {
    QString id; ///< stable kebab-case name of the rule, e.g. "word-missing", "font-not-embedded", "link-dead"
    Severity severity = Severity::Note;
    int page = 0; ///< from 1; 0: the file as a whole
    QString text; ///< the words, font or address concerned; may be empty
    QString message; ///< one English sentence
};

/// What was found, in page order, and which rules could not be looked at.
struct CheckReport {
    bool ok = true; ///< no finding of severity Error
    QList<Finding> findings;
    QStringList skipped; ///< "<rule>: <reason>" for each rule that could not be applied
};

/// "error", "warning" or "note".
QString severityName(Severity severity);

/// Reads the bytes of any PDF as a recruiter's system would: no text layer, ligature and private-use code points, tabs,
/// spaced-out headings, fonts not embedded or without a Unicode map, hidden text, dead links, missing title, language
/// or tags. What needs the CV is listed in `skipped`. Works without a QGuiApplication.
/// Errors: EmptyFile, DamagedFile (not a PDF that opens), PasswordRequired.
[[nodiscard]] Result<CheckReport> checkPdf(const QByteArray& pdf);

/// The same, and against the CV the PDF was made from: words that are missing, changed, doubled or out of order, links
/// the CV has and the file has not, and that `resumeJson` is attached byte for byte (empty: no attachment is wanted).
[[nodiscard]] Result<CheckReport> checkPdf(const QByteArray& pdf, const model::Cv& cv, const QByteArray& resumeJson);

} // namespace cvenhancer::rendering
