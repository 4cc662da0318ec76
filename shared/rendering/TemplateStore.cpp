// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/TemplateStore.h"

#include "rendering/TemplateReader.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

constexpr QLatin1StringView kFolder(":/templates");

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
    return readTemplate(file.readAll());
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

} // namespace

QList<TemplateStyle> bundledTemplates()
{
    static const QList<TemplateStyle> styles = readBundledTemplates(); // read on first use and kept
    return styles;
}

Result<TemplateStyle> findTemplate(const QString& id)
{
    for (const TemplateStyle& style : bundledTemplates()) {
        if (id.isEmpty() || style.id == id) {
            return style;
        }
    }
    return failure(ErrorCode::NotFound, id);
}

} // namespace cvenhancer::rendering
