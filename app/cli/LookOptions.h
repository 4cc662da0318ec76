// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/CvExport.h"

#include <QImage>
#include <QString>

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace cvenhancer::cli {

/// What a PDF looks like: --template, --page, --accent, --fonts, --size, --spacing, --dates, --order, --fit,
/// --photo and --templates-dir. A value that does not exist is a mistake of the command line, and the message lists
/// those that do.
class LookOptions {
public:
    void addTo(CLI::App& command);

    [[nodiscard]] services::ExportOptions options() const;

private:
    /// Throws CLI::ValidationError: which templates there are is known when the whole command line is read.
    void checkTemplate() const;
    [[nodiscard]] QString templatesFolder() const;
    /// Gives the reason where the file is no picture, as CLI11 wants it.
    std::string loadPhoto(const std::string& path);

    std::string m_template;
    std::string m_page = "a4";
    std::string m_accent;
    std::string m_fonts;
    std::string m_dates = "language";
    std::string m_templatesFolder;
    std::string m_photo;
    QImage m_picture;
    std::vector<std::string> m_order;
    double m_size = 1;
    double m_spacing = 1;
    int m_fit = 0;
};

} // namespace cvenhancer::cli
