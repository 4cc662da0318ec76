// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/WordFile.h"

#include <QDir>
#include <QFile>

static void initialiseMatchingResources()
{
    Q_INIT_RESOURCE(matching);
    Q_INIT_RESOURCE(taxonomy);
}

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;

namespace {

QString readResource(const QString& path)
{
    initialiseMatchingResources();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<WordLine> readWordFile(const QString& name)
{
    QList<WordLine> lines;
    const QString all = readResource(u":/matching/"_s + name + u".txt"_s);
    const QList<QStringView> rows = QStringView(all).split(u'\n', Qt::SkipEmptyParts);
    for (const QStringView row : rows) {
        const qsizetype colon = row.indexOf(u':');
        if (row.startsWith(u'#') || colon < 0) {
            continue;
        }
        WordLine line{.kind = row.left(colon).trimmed().toString(), .phrases = {}};
        const QList<QStringView> phrases = row.mid(colon + 1).split(u'|', Qt::SkipEmptyParts);
        for (const QStringView phrase : phrases) {
            line.phrases << phrase.trimmed().toString();
        }
        lines << line;
    }
    return lines;
}

QStringList taxonomyPackNames()
{
    initialiseMatchingResources();
    QStringList names = QDir(u":/taxonomy"_s).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (QString& name : names) {
        name.chop(4);
    }
    return names;
}

QString readTaxonomyPack(const QString& name)
{
    return readResource(u":/taxonomy/"_s + name + u".txt"_s);
}

} // namespace cvenhancer::matching
