// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/StyleAdjuster.h"

#include "rendering/TemplateReader.h"
#include "rendering/TemplateStore.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

constexpr qreal kLeastLeading = 1.18; ///< tighter and ascenders meet descenders
constexpr qreal kLeastMargin = 34; ///< points; printers need a good third of an inch
constexpr qreal kReadableSize = 9; ///< points

void scaleTexts(TextStyles& texts, const Scaling& scaling)
{
    for (TextStyle& text : texts) {
        text.size = std::max(std::min(text.size, scaling.leastSize), text.size * scaling.size);
        // A third of the change: lines of a paragraph belong together more than paragraphs do.
        const qreal leading = text.leading * (1 + (scaling.spacing - 1) / 3);
        text.leading = std::max(std::min(text.leading, kLeastLeading), leading);
    }
}

void scaleSection(SectionStyle& section, qreal factor)
{
    for (qreal* distance : {&section.heading.before, &section.heading.after, &section.entry.before,
                            &section.entry.paragraphBefore, &section.list.before, &section.groups.before}) {
        *distance *= factor;
    }
}

qreal scaledMargin(qreal margin, qreal factor)
{
    return std::max(std::min(margin, kLeastMargin), margin * (1 + (factor - 1) / 2));
}

} // namespace

TemplateStyle scaled(TemplateStyle style, const Scaling& scaling)
{
    if (scaling.spacing == 1 && scaling.size == 1) {
        return style;
    }
    scaleTexts(style.texts, scaling);
    scaleTexts(style.sidebarTexts, scaling);
    scaleSection(style.section, scaling.spacing);
    scaleSection(style.sidebarSection, scaling.spacing);
    for (SectionStyle& section : style.sections) {
        scaleSection(section, scaling.spacing);
    }
    style.header.after *= scaling.spacing;
    style.header.contactBefore *= scaling.spacing;
    style.header.labelBefore *= scaling.spacing;
    style.margins.setTop(scaledMargin(style.margins.top(), scaling.spacing));
    style.margins.setBottom(scaledMargin(style.margins.bottom(), scaling.spacing));
    style.laterTop = scaledMargin(style.laterTop, scaling.spacing);
    style.fingerprint += QByteArray::number(scaling.spacing) + '/' + QByteArray::number(scaling.size);
    return style;
}

QList<Scaling> tighterScalings()
{
    QList<Scaling> scalings;
    for (const qreal spacing : {0.92, 0.84, 0.76, 0.68, 0.6}) {
        scalings.append({spacing, 1, kReadableSize});
    }
    for (const qreal size : {0.98, 0.96, 0.94, 0.92, 0.9, 0.88, 0.85}) {
        scalings.append({0.6, size, kReadableSize});
    }
    return scalings;
}

Result<TemplateStyle> chosenStyle(const RenderOptions& options)
{
    CVENH_TRY(style, findTemplate(options.templateId, options.templatesFolder));
    const StyleOptions& wanted = options.style;
    const QList<FontPair> pairs = fontPairs();
    const auto pair = std::ranges::find(pairs, wanted.fontPair, &FontPair::id);
    if (wanted.accent.isValid() || pair != pairs.end()) {
        const TemplateChanges changes{wanted.accent, pair == pairs.end() ? QString() : pair->text,
                                      pair == pairs.end() ? QString() : pair->display};
        CVENH_TRY(changed, readTemplate(style.json, changes));
        style = std::move(changed);
    }
    if (!wanted.sectionOrder.isEmpty()) {
        style.order = wanted.sectionOrder;
    }
    return scaled(std::move(style), {std::clamp(wanted.spacing, 0.6, 1.5), std::clamp(wanted.size, 0.85, 1.2)});
}

} // namespace cvenhancer::rendering
