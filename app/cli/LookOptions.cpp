// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/LookOptions.h"

#include "model/Field.h"

#include <QFile>
#include <QImageReader>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace cvenhancer::cli {

namespace {

constexpr auto kLetter = "letter";
constexpr auto kTemplateOption = "--template";

const std::map<std::string, rendering::DateFormat>& dateFormats()
{
    static const std::map<std::string, rendering::DateFormat> kFormats{{"language", rendering::DateFormat::Language},
                                                                       {"number", rendering::DateFormat::Number},
                                                                       {"name", rendering::DateFormat::Name},
                                                                       {"year", rendering::DateFormat::Year}};
    return kFormats;
}

std::vector<std::string> fontPairIds()
{
    std::vector<std::string> ids;
    for (const rendering::FontPair& pair : rendering::fontPairs()) {
        ids.push_back(pair.id.toStdString());
    }
    return ids;
}

std::vector<std::string> sectionKeys()
{
    std::vector<std::string> keys{"summary", "custom"};
    for (const model::SectionKind kind : model::standardSections()) {
        keys.push_back(QString(model::sectionKey(kind)).toStdString());
    }
    return keys;
}

/// CLI11 takes the text a validator returns for the reason of the refusal; none: it is good.
std::string checkColour(const std::string& text)
{
    const bool hex = text.size() == 7 && text[0] == '#' && QColor::isValidColor(QString::fromStdString(text));
    return hex ? std::string() : text + " is no colour like #1a2b3c";
}

} // namespace

void LookOptions::addTo(CLI::App& command)
{
    command.add_option(kTemplateOption, m_template, "The PDF's template, as 'templates' lists them");
    command.add_option("--templates-dir", m_templatesFolder, "A folder with templates of your own (*.json)")
        ->envname("CVENHANCER_TEMPLATES");
    command.add_option("--page", m_page, "The PDF's page size: a4 or letter")
        ->check(CLI::IsMember({"a4", kLetter}, CLI::ignore_case))
        ->capture_default_str();
    command.add_option("--accent", m_accent, "The PDF's accent colour: #1a2b3c")
        ->check(CLI::Validator(checkColour, {}));
    command.add_option("--fonts", m_fonts, "The PDF's fonts")->check(CLI::IsMember(fontPairIds()));
    command.add_option("--size", m_size, "Size of the PDF's letters: 0.85 to 1.2")->check(CLI::Range(0.85, 1.2));
    command.add_option("--spacing", m_spacing, "Distances in the PDF: 0.6 to 1.5")->check(CLI::Range(0.6, 1.5));
    command.add_option("--dates", m_dates, "Months: as in the CV's language, 03/2021, Mar 2021, or only the year")
        ->check(CLI::IsMember({"language", "number", "name", "year"}));
    command.add_option("--order", m_order, "Sections that come first, with commas between them: work,education")
        ->delimiter(',')
        ->check(CLI::IsMember(sectionKeys()));
    command.add_option("--photo", m_photo, "A picture for templates that have a place for a photo")
        ->check(CLI::Validator([this](const std::string& path) { return loadPhoto(path); }, "PICTURE"));
    command.add_option("--fit", m_fit, "Pages the PDF should fit on: tighter, then smaller, never under 9 points")
        ->check(CLI::Range(1, 20));
    command.parse_complete_callback([this] { checkTemplate(); });
}

/// A photo from outside is small before it goes into a file; a template shows it at some 90 points.
std::string LookOptions::loadPhoto(const std::string& path)
{
    constexpr int kEdge = 480;
    QImageReader reader(QFile::decodeName(path.c_str()));
    const QImage picture = reader.read();
    if (picture.isNull()) {
        return path + " is no picture that can be read";
    }
    const int edge = std::min(picture.width(), picture.height());
    const QRect square((picture.width() - edge) / 2, (picture.height() - edge) / 2, edge, edge);
    m_picture = picture.copy(square).convertToFormat(QImage::Format_RGB32);
    if (edge > kEdge) {
        m_picture = m_picture.scaled(kEdge, kEdge, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return {};
}

QString LookOptions::templatesFolder() const
{
    return QFile::decodeName(m_templatesFolder.c_str());
}

void LookOptions::checkTemplate() const
{
    QStringList ids;
    for (const rendering::TemplateInfo& info : rendering::templates(templatesFolder())) {
        ids.append(info.id);
    }
    if (!m_template.empty() && !ids.contains(QString::fromLocal8Bit(m_template))) {
        throw CLI::ValidationError(kTemplateOption,
                                   "There is no template " + m_template
                                       + ". Templates: " + ids.join(QStringLiteral(", ")).toStdString());
    }
}

services::ExportOptions LookOptions::options() const
{
    services::ExportOptions options;
    options.templateId = QString::fromLocal8Bit(m_template);
    const bool isLetter =
        QString::fromLatin1(m_page.c_str()).compare(QLatin1StringView(kLetter), Qt::CaseInsensitive) == 0;
    options.pageSize = isLetter ? rendering::PageSize::Letter : rendering::PageSize::A4;
    options.templatesFolder = templatesFolder();
    options.style.accent = QColor(QString::fromStdString(m_accent));
    options.style.fontPair = QString::fromStdString(m_fonts);
    options.style.size = m_size;
    options.style.spacing = m_spacing;
    options.style.dates = dateFormats().at(m_dates);
    options.style.fitPages = m_fit;
    options.style.photo = m_picture;
    for (const std::string& key : m_order) {
        options.style.sectionOrder.append(QString::fromStdString(key));
    }
    return options;
}

} // namespace cvenhancer::cli
