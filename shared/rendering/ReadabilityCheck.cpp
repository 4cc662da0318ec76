// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/ReadabilityCheck.h"

#include "rendering/CleanText.h"
#include "rendering/ManuscriptWriter.h"
#include "rendering/PdfInspector.h"
#include "rendering/PdfText.h"
#include "rendering/ReadBack.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

using Findings = QList<Finding>;

/// The words of a page that match `pattern`, each once.
QStringList wordsWith(const QString& page, const QRegularExpression& pattern)
{
    static const QRegularExpression kBlank(u"[ \\r\\n]+"_s);
    QStringList words;
    for (const QString& word : page.split(kBlank, Qt::SkipEmptyParts)) {
        if (pattern.match(word).hasMatch() && !words.contains(word)) {
            words.append(word);
        }
    }
    return words;
}

/// Lines of single letters, as widely tracked headings are read: "E X P E R I E N C E".
QStringList spacedOutLines(const QString& page)
{
    static const QRegularExpression kSpaced(u"^\\s*(?:\\p{L}\\s){4,}\\p{L}\\s*$"_s,
                                            QRegularExpression::MultilineOption);
    QStringList lines;
    for (auto it = kSpaced.globalMatch(page); it.hasNext();) {
        lines.append(it.next().captured().simplified());
    }
    return lines;
}

void checkCharacters(Findings& findings, const QString& text, int page)
{
    static const QRegularExpression kPrivate(u"\\p{Co}"_s);
    static const QRegularExpression kUnknown(u"\\x{FFFD}"_s);
    const struct {
        const QRegularExpression& pattern;
        QString id;
        Severity severity;
        QString message;
    } rules[]{
        {kPrivate, u"private-use"_s, Severity::Warning,
         u"Symbols without a meaning of their own, as icon fonts have."_s},
        {kUnknown, u"unknown-character"_s, Severity::Error, u"Letters that no program can read back."_s},
    };
    for (const auto& rule : rules) {
        if (const QStringList words = wordsWith(text, rule.pattern); !words.isEmpty()) {
            findings.append({rule.id, rule.severity, page, words.join(u' '), rule.message});
        }
    }
    for (const QString& line : spacedOutLines(text)) {
        findings.append({u"spaced-out"_s, Severity::Warning, page, line,
                         u"The letters stand so far apart that they are read one by one."_s});
    }
}

void checkText(Findings& findings, const QStringList& pages)
{
    bool empty = true;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        empty = empty && wordsOf(pages[i]).isEmpty();
        checkCharacters(findings, pages[i], static_cast<int>(i) + 1);
    }
    if (empty) {
        findings.append({u"no-text"_s,
                         Severity::Error,
                         0,
                         {},
                         u"The file holds no text, only pictures: programs read nothing of it."_s});
    }
}

void checkFonts(Findings& findings, const InspectedPdf& inspected)
{
    for (const InspectedFont& font : inspected.fonts) {
        if (!font.embedded) {
            findings.append({u"font-not-embedded"_s, Severity::Warning, 0, font.name,
                             u"This font is not in the file: other computers show another one."_s});
        }
        if (!font.hasUnicodeMap) {
            findings.append({u"font-without-unicode"_s, Severity::Warning, 0, font.name,
                             u"This font does not say which letters its signs stand for."_s});
        }
        if (font.hasLigatureMeanings) {
            findings.append(
                {u"ligature"_s, Severity::Warning, 0, font.name,
                 u"This font joins letters into signs: a search for words with fi or ff may find nothing."_s});
        }
        if (font.hasTabMeanings) {
            findings.append({u"tab-for-space"_s, Severity::Warning, 0, font.name,
                             u"This font's space is read as a tab: words may be read as columns."_s});
        }
    }
}

void checkLinks(Findings& findings, const InspectedPdf& inspected)
{
    for (const InspectedLink& link : inspected.links) {
        if (linkTarget(link.address).isEmpty()) {
            findings.append({u"link-dead"_s, Severity::Warning, link.page, link.address,
                             u"This link has no address that can be opened."_s});
        }
    }
}

void checkDocument(Findings& findings, const InspectedPdf& inspected)
{
    for (const int page : inspected.pagesWithHiddenText) {
        findings.append({u"hidden-text"_s,
                         Severity::Warning,
                         page,
                         {},
                         u"The page holds text that people cannot see; some systems take it for a trick."_s});
    }
    if (inspected.title.trimmed().isEmpty()) {
        findings.append({u"title-missing"_s, Severity::Note, 0, {}, u"The file has no title."_s});
    }
    if (inspected.language.isEmpty()) {
        findings.append({u"language-missing"_s,
                         Severity::Note,
                         0,
                         {},
                         u"The file does not say its language; screen readers may pronounce it wrongly."_s});
    }
    if (!inspected.tagged) {
        findings.append({u"not-tagged"_s,
                         Severity::Note,
                         0,
                         {},
                         u"The file has no structure (headings, lists) for screen readers."_s});
    }
}

struct ReadPdf {
    QStringList pages;
    InspectedPdf inspected;
};

Result<ReadPdf> readWhole(const QByteArray& pdf)
{
    CVENH_TRY(pages, readPages(pdf));
    CVENH_TRY(inspected, inspectPdf(pdf));
    return ReadPdf{std::move(pages), std::move(inspected)};
}

CheckReport reportOf(Findings findings, QStringList skipped)
{
    std::ranges::stable_sort(findings, {}, &Finding::page);
    CheckReport report;
    report.ok = std::ranges::none_of(findings, [](const Finding& f) { return f.severity == Severity::Error; });
    report.findings = std::move(findings);
    report.skipped = std::move(skipped);
    return report;
}

Findings commonFindings(const ReadPdf& read)
{
    Findings findings;
    checkText(findings, read.pages);
    checkFonts(findings, read.inspected);
    checkLinks(findings, read.inspected);
    checkDocument(findings, read.inspected);
    return findings;
}

void expectEntry(QList<ExpectedText>& expected, const ManuscriptEntry& entry)
{
    for (const QString& text : {entry.level, entry.organisation, entry.place, entry.dates, entry.link.text}) {
        expected.append({text, false, true});
    }
    for (const QString& text : QStringList{entry.title} + entry.paragraphs + entry.bullets) {
        expected.append({text});
    }
    for (const LabelledList& list : entry.lists) {
        expected.append({list.items.join(u", "_s)});
    }
}

QList<ExpectedText> expectedTexts(const Manuscript& manuscript)
{
    QList<ExpectedText> expected{{manuscript.name, true}, {manuscript.label, true}};
    for (const Piece& piece : manuscript.contacts) {
        expected.append({piece.text});
    }
    for (qsizetype i = 0; i < manuscript.summary.size(); ++i) {
        expected.append({manuscript.summary[i], false, false, i == 0});
    }
    for (const ManuscriptSection& section : manuscript.sections) {
        expected.append({section.heading, true, false, true});
        for (const ManuscriptEntry& entry : section.entries) {
            expectEntry(expected, entry);
        }
    }
    return expected;
}

QStringList wantedLinks(const Manuscript& manuscript)
{
    QStringList links;
    for (const Piece& piece : manuscript.contacts) {
        links.append(piece.href);
    }
    for (const ManuscriptSection& section : manuscript.sections) {
        for (const ManuscriptEntry& entry : section.entries) {
            links.append(entry.link.href);
        }
    }
    links.removeAll(QString());
    return links;
}

void checkWantedLinks(Findings& findings, const Manuscript& manuscript, const InspectedPdf& inspected)
{
    for (const QString& link : wantedLinks(manuscript)) {
        const bool found = std::ranges::any_of(inspected.links, [&link](const InspectedLink& l) {
            return printedAddress(l.address) == printedAddress(link);
        });
        if (!found) {
            findings.append({u"link-missing"_s, Severity::Warning, 0, link,
                             u"This address of the CV is not a link in the file."_s});
        }
    }
}

void checkAttachment(Findings& findings, const InspectedPdf& inspected, const QByteArray& resumeJson)
{
    if (resumeJson.isEmpty() || inspected.resumeJson == resumeJson) {
        return;
    }
    findings.append({inspected.resumeJson ? u"attachment-differs"_s : u"attachment-missing"_s, Severity::Warning, 0,
                     u"resume.json"_s, u"The data for a lossless import are not in the file as they should be."_s});
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Note:
        break;
    }
    return u"note"_s;
}

Result<CheckReport> checkPdf(const QByteArray& pdf)
{
    CVENH_TRY(read, readWhole(pdf));
    const QString reason = u": there is no CV to compare with"_s;
    return reportOf(commonFindings(read),
                    {u"words"_s + reason, u"links-wanted"_s + reason, u"attachment"_s + reason,
                     u"link-reachable: nothing is sent over the network"_s});
}

Result<CheckReport> checkPdf(const QByteArray& pdf, const model::Cv& cv, const QByteArray& resumeJson)
{
    CVENH_TRY(read, readWhole(pdf));
    const Manuscript manuscript = writeManuscript(cv);
    Findings findings = commonFindings(read);
    findings += compareTexts(expectedTexts(manuscript), read.pages, manuscript.rightToLeft, Punctuation::Inner);
    checkWantedLinks(findings, manuscript, read.inspected);
    checkAttachment(findings, read.inspected, resumeJson);
    QStringList skipped{u"link-reachable: nothing is sent over the network"_s};
    if (manuscript.rightToLeft) {
        skipped.append(u"word-order: programs differ in the order of right-to-left lines"_s);
    }
    return reportOf(findings, skipped);
}

} // namespace cvenhancer::rendering
