// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/GuardedCheck.h"

#include "extraction/PdfProtection.h"
#include "platform/ChildProcess.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::cli {

namespace {

using rendering::CheckReport;
using rendering::Finding;
using rendering::Severity;

// The child's answer: [ok, [finding...], [skipped...]], or [code, subject] for an error.
constexpr qsizetype kReportSize = 3;
constexpr qsizetype kErrorSize = 2;

QCborArray toCbor(const Finding& finding)
{
    return {finding.id, static_cast<int>(finding.severity), finding.page, finding.text, finding.message};
}

Finding findingFrom(const QCborArray& parts)
{
    return {parts.at(0).toString(), static_cast<Severity>(parts.at(1).toInteger()),
            static_cast<int>(parts.at(2).toInteger()), parts.at(3).toString(), parts.at(4).toString()};
}

QByteArray encodeReport(const Result<CheckReport>& report)
{
    if (!report) {
        return QCborValue(QCborArray{static_cast<int>(report.error().code), report.error().subject}).toCbor();
    }
    QCborArray findings;
    for (const Finding& finding : report->findings) {
        findings.append(toCbor(finding));
    }
    return QCborValue(QCborArray{report->ok, findings, QCborArray::fromStringList(report->skipped)}).toCbor();
}

Result<CheckReport> decodeReport(const QByteArray& answer)
{
    const QCborArray parts = QCborValue::fromCbor(answer).toArray();
    if (parts.size() == kErrorSize) {
        return failure(static_cast<ErrorCode>(parts.at(0).toInteger()), parts.at(1).toString());
    }
    if (parts.size() != kReportSize) {
        return failure(ErrorCode::ResourceLimit, {}, u"the check ended without an answer"_s);
    }
    CheckReport report{parts.at(0).toBool(), {}, {}};
    for (const QCborValue& finding : parts.at(1).toArray()) {
        report.findings.append(findingFrom(finding.toArray()));
    }
    for (const QCborValue& rule : parts.at(2).toArray()) {
        report.skipped.append(rule.toString());
    }
    return report;
}

Result<CheckReport> checkHere(const QByteArray& pdf, const QString& password)
{
    extraction::ExtractOptions options;
    options.password = password;
    CVENH_TRY(readable, extraction::withoutProtection(pdf, options));
    return rendering::checkPdf(readable);
}

} // namespace

Result<CheckReport> checkInChild(const QByteArray& pdf, const QString& password)
{
    if (!platform::canForkSafely()) {
        return checkHere(pdf, password);
    }
    return platform::runForked([&] { return encodeReport(checkHere(pdf, password)); }).and_then(decodeReport);
}

} // namespace cvenhancer::cli
