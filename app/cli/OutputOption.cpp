// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/OutputOption.h"

#include "services/CvExport.h"

#include <QFile>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace cvenhancer::cli {

namespace {

constexpr auto kLetter = "letter";

/// CLI11 takes the text a validator returns for the reason of the refusal; none: it is good.
std::string checkEnding(const std::string& path)
{
    if (services::exportFormatOf(QFile::decodeName(path.c_str()))) {
        return {};
    }
    return "The ending of " + path
        + " is none that can be written: " + services::exportEndings().join(u", ").toStdString();
}

std::string checkTemplate(const std::string& id)
{
    QStringList ids;
    for (const rendering::TemplateInfo& info : rendering::templates()) {
        ids.append(info.id);
    }
    if (ids.contains(QString::fromLocal8Bit(id))) {
        return {};
    }
    return "There is no template " + id + ". Templates: " + ids.join(u", ").toStdString();
}

} // namespace

void OutputOption::addTo(CLI::App& command)
{
    command.add_option("-o,--output", m_path, "The file to write; its ending gives the format: pdf, md, txt or json")
        ->required()
        ->check(CLI::Validator(checkEnding, {}));
    command.add_option("--template", m_template, "The PDF's template, as 'templates' lists them")
        ->check(CLI::Validator(checkTemplate, {}));
    command.add_option("--page", m_page, "The PDF's page size: a4 or letter")
        ->check(CLI::IsMember({"a4", kLetter}, CLI::ignore_case))
        ->capture_default_str();
}

QString OutputOption::path() const
{
    return QFile::decodeName(m_path.c_str());
}

services::ExportFormat OutputOption::format() const
{
    return services::exportFormatOf(path()).value_or(services::ExportFormat::Pdf);
}

services::ExportOptions OutputOption::options() const
{
    const bool isLetter =
        QString::fromLatin1(m_page.c_str()).compare(QLatin1StringView(kLetter), Qt::CaseInsensitive) == 0;
    return {QString::fromLocal8Bit(m_template), isLetter ? rendering::PageSize::Letter : rendering::PageSize::A4};
}

} // namespace cvenhancer::cli
