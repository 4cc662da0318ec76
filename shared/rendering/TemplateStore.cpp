// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/TemplateStore.h"

#include "rendering/TemplateReader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

constexpr QLatin1StringView kFolder(":/templates");
constexpr qint64 kMostBytes = 256 * 1024; ///< of a template; the bundled ones have two to three thousand

/// The order of the files' names: "10-classic.json" before "20-modern.json".
QStringList templateFiles()
{
    QStringList files = QDir(kFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString& file : files) {
        file.prepend(kFolder + u'/');
    }
    return files;
}

Result<TemplateStyle> readTemplateFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Internal, {}, u"cannot open "_s + path);
    }
    return readTemplate(file.read(kMostBytes));
}

QList<TemplateStyle> readBundledTemplates()
{
    QList<TemplateStyle> styles;
    for (const QString& path : templateFiles()) {
        if (auto style = readTemplateFile(path)) {
            styles.append(*std::move(style));
        }
    }
    return styles;
}

bool has(const QList<TemplateStyle>& styles, const QString& id)
{
    return std::ranges::any_of(styles, [&id](const TemplateStyle& style) { return style.id == id; });
}

} // namespace

QList<TemplateStyle> bundledTemplates()
{
    static const QList<TemplateStyle> styles = readBundledTemplates(); // read on first use and kept
    return styles;
}

TemplateList loadTemplates(const QString& folder)
{
    TemplateList list{bundledTemplates(), {}};
    const QDir dir(folder);
    const QStringList files =
        folder.isEmpty() ? QStringList() : dir.entryList({u"*.json"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString& file : files) {
        auto style = readTemplateFile(dir.filePath(file));
        if (!style) {
            list.problems.append({file, style.error()});
        } else if (has(list.styles, style->id)) {
            list.problems.append({file, Error{ErrorCode::AlreadyExists, style->id, {}, {}}});
        } else {
            list.styles.append(*std::move(style));
        }
    }
    return list;
}

Result<TemplateStyle> findTemplate(const QString& id, const QString& folder)
{
    const QList<TemplateStyle> bundled = bundledTemplates();
    const bool isBundled = id.isEmpty() || folder.isEmpty() || has(bundled, id);
    const QList<TemplateStyle> styles = isBundled ? bundled : loadTemplates(folder).styles;
    for (const TemplateStyle& style : styles) {
        if (id.isEmpty() || style.id == id) {
            return style;
        }
    }
    return failure(ErrorCode::NotFound, id);
}

} // namespace cvenhancer::rendering
