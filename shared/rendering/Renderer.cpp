// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/Renderer.h"

#include "rendering/ManuscriptWriter.h"
#include "rendering/Pages.h"
#include "rendering/PdfFinisher.h"
#include "rendering/PdfText.h"
#include "rendering/PdfWriter.h"
#include "rendering/ReadBack.h"
#include "rendering/TemplateStore.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

constexpr qsizetype kMostKeywords = 30;

PdfDescription describe(const Manuscript& manuscript, const QByteArray& resumeJson)
{
    PdfDescription description;
    const bool both = !manuscript.name.isEmpty() && !manuscript.label.isEmpty();
    description.title = manuscript.name + (both ? u" – "_s : QString()) + manuscript.label;
    description.author = manuscript.name;
    description.language = manuscript.language;
    description.resumeJson = resumeJson;
    for (const ManuscriptSection& section : manuscript.sections) {
        for (const ManuscriptEntry& group : section.entries) {
            if (section.kind == model::SectionKind::Skills && !group.lists.isEmpty()) {
                description.keywords += group.lists.first().items;
            }
        }
    }
    description.keywords = description.keywords.mid(0, kMostKeywords);
    return description;
}

/// What was painted, in the order it was painted; a block that goes on over the page once.
QList<ExpectedText> paintedTexts(const QList<PdfMark>& marks)
{
    QList<ExpectedText> texts;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (i == 0 || marks[i] != marks[i - 1]) {
            texts.append({marks[i].text});
        }
    }
    return texts;
}

/// The finished file has to say what was painted; where it does not, sending it would harm the person.
Result<void> readBack(const QByteArray& pdf, const QList<PdfMark>& marks, bool rightToLeft)
{
    CVENH_TRY(pages, readPages(pdf));
    const QList<ExpectedText> painted = paintedTexts(marks);
    if (holdsExactly(painted, pages)) {
        return {};
    }
    QList<Finding> findings =
        compareTexts(painted, pages, rightToLeft, rightToLeft ? Punctuation::Inner : Punctuation::Exact);
    // Where a line of the sidebar stands on the height of a line beside it, PDFium reads across; no word is lost.
    findings.removeIf([](const Finding& finding) { return finding.id != u"word-missing"_s; });
    if (!findings.isEmpty()) {
        return failure(ErrorCode::Internal, {},
                       u"read back: %1 differences, the first is %2 on page %3"_s.arg(findings.size())
                           .arg(findings.first().id)
                           .arg(findings.first().page));
    }
    return {};
}

} // namespace

QList<TemplateInfo> templates(const QString& folder)
{
    QList<TemplateInfo> infos;
    for (const TemplateStyle& style : loadTemplates(folder).styles) {
        infos.append({style.id, style.name, style.description});
    }
    return infos;
}

QList<TemplateProblem> templateProblems(const QString& folder)
{
    return loadTemplates(folder).problems;
}

Result<QByteArray> renderPdf(const model::Cv& cv, const RenderOptions& options)
{
    const Manuscript manuscript = writeManuscript(cv, options.style.dates);
    LayoutCache cache;
    CVENH_TRY(pages, layOutPages(manuscript, options, cache));
    const PaintedPdf painted = paintPdf(pages);
    CVENH_TRY(pdf, finishPdf(painted, describe(manuscript, options.resumeJson)));
    if (!pages.undrawable.isEmpty()) {
        return pdf; // what was not drawn cannot come back
    }
    if (const auto same = readBack(pdf, painted.marks, manuscript.rightToLeft); !same) {
        return tl::unexpected<Error>(same.error());
    }
    return pdf;
}

} // namespace cvenhancer::rendering
