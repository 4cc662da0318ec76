// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/DocumentEngine.h"

#include "codec/ResumeCodec.h"
#include "rendering/Renderer.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

QJsonArray toArray(const QRectF& rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

/// Where each value was read and what found no place travels with the CV, so that a review can show it later.
void keepSources(parsing::ParsedCv& parsed)
{
    QJsonObject fields;
    for (auto it = parsed.fields.constBegin(); it != parsed.fields.constEnd(); ++it) {
        fields[it.key()] =
            QJsonObject{{u"page"_s, it->page}, {u"rect"_s, toArray(it->rect)}, {u"confidence"_s, it->confidence}};
    }
    QJsonArray notPlaced;
    for (const parsing::NotPlaced& piece : parsed.notPlaced) {
        notPlaced.append(
            QJsonObject{{u"text"_s, piece.text}, {u"page"_s, piece.page}, {u"rect"_s, toArray(piece.rect)}});
    }
    if (!fields.isEmpty() || !notPlaced.isEmpty()) {
        parsed.cv.extraMeta[u"fields"_s] = fields;
        parsed.cv.extraMeta[u"notPlaced"_s] = notPlaced;
    }
}

/// A file to send carries the CV, not where an import once read it.
model::Cv withoutSources(model::Cv cv)
{
    cv.extraMeta.remove(u"fields"_s);
    cv.extraMeta.remove(u"notPlaced"_s);
    return cv;
}

} // namespace

DocumentEngine::DocumentEngine(Extract extract)
    : m_extract(std::move(extract))
{
}

Result<ImportedCv> DocumentEngine::read(const QByteArray& data, const QString& fileName, const QString& password) const
{
    extraction::ExtractOptions options;
    options.password = password;
    CVENH_TRY(text, m_extract(data, fileName, options));
    CVENH_TRY(parsed, toCv(text));
    keepSources(parsed);
    ImportedCv imported;
    imported.title = titleOf(parsed.cv);
    imported.text = parsing::readingText(text);
    imported.pages = static_cast<int>(text.pages.size());
    imported.jobs = static_cast<int>(parsed.cv.entries(model::SectionKind::Work).size());
    imported.notPlaced = static_cast<int>(parsed.notPlaced.size());
    imported.resume = codec::encodeResume(parsed.cv);
    return imported;
}

Result<QByteArray> DocumentEngine::renderPdf(const QByteArray& resume) const
{
    CVENH_TRY(cv, codec::decodeResume(resume));
    rendering::RenderOptions options;
    options.resumeJson = codec::encodeResume(withoutSources(cv));
    return rendering::renderPdf(cv, options);
}

Result<parsing::ParsedCv> toCv(const extraction::PositionedText& text)
{
    if (text.attachedResume.isEmpty()) {
        return parsing::parseCv(text);
    }
    CVENH_TRY(cv, codec::decodeResume(text.attachedResume));
    return parsing::ParsedCv{std::move(cv), {}, {}};
}

QString titleOf(const model::Cv& cv)
{
    const QString label = cv.basics.text(model::Field::Label).simplified();
    return label.isEmpty() ? cv.basics.text(model::Field::Name).simplified() : label;
}

} // namespace cvenhancer::services
