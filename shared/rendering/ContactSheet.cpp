// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/ContactSheet.h"

#include "rendering/BundledFonts.h"
#include "rendering/ManuscriptWriter.h"
#include "rendering/Pages.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

// Pixels.
constexpr int kColumns = 6;
constexpr int kPageWidth = 360;
constexpr int kGap = 28;
constexpr int kCaption = 40;
constexpr int kCaptionSize = 18;

constexpr QRgb kTable = 0xffe9ebee;
constexpr QRgb kEdge = 0xffc4c9d0;
constexpr QRgb kInk = 0xff2a2f36;

struct Sample {
    QString name;
    QImage page;
};

QList<Sample> samplesOf(const Manuscript& manuscript, RenderOptions& options)
{
    QList<Sample> samples;
    for (const TemplateInfo& info : templates(options.templatesFolder)) {
        options.templateId = info.id;
        LayoutCache cache;
        if (const auto pages = layOutPages(manuscript, options, cache)) {
            samples.append({info.name, pageImage(*pages, 0, kPageWidth)});
        }
    }
    return samples;
}

QFont captionFont()
{
    const QString family = u"Inter CV"_s;
    registerBundledFamily(family);
    QFont font(family);
    font.setPixelSize(kCaptionSize);
    return font;
}

} // namespace

QImage contactSheet(const model::Cv& cv, RenderOptions options)
{
    const QList<Sample> samples = samplesOf(writeManuscript(cv, options.style.dates), options);
    if (samples.isEmpty()) {
        return {};
    }
    const int pageHeight = samples.first().page.height();
    const auto rows = static_cast<int>((samples.size() + kColumns - 1) / kColumns);
    QImage sheet(kColumns * (kPageWidth + kGap) + kGap, rows * (pageHeight + kCaption + kGap) + kGap,
                 QImage::Format_RGB32);
    sheet.fill(kTable);
    QPainter painter(&sheet);
    painter.setFont(captionFont());
    for (int i = 0; i < samples.size(); ++i) {
        const QPoint corner(kGap + i % kColumns * (kPageWidth + kGap),
                            kGap + i / kColumns * (pageHeight + kCaption + kGap));
        painter.drawImage(corner, samples[i].page);
        painter.setPen(QColor(kEdge));
        painter.drawRect(QRect(corner, samples[i].page.size()));
        painter.setPen(QColor(kInk));
        painter.drawText(QRect(corner + QPoint(0, pageHeight), QSize(kPageWidth, kCaption)), Qt::AlignCenter,
                         samples[i].name);
    }
    return sheet;
}

} // namespace cvenhancer::rendering
