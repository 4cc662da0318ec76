// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/BundledFonts.h"

#include <QDir>
#include <QFontDatabase>
#include <QHash>
#include <QMutex>
#include <QRawFont>
#include <QResource>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

/// The family for everything no script family below has.
const QString kCatchAll = u"Noto Sans"_s;

/// In the order they are tried.
const QList<std::pair<QChar::Script, QString>>& scriptFamilies()
{
    static const QList<std::pair<QChar::Script, QString>> kFamilies{
        {QChar::Script_Arabic, u"Noto Naskh Arabic"_s},        {QChar::Script_Hebrew, u"Noto Sans Hebrew"_s},
        {QChar::Script_Devanagari, u"Noto Sans Devanagari"_s}, {QChar::Script_Thai, u"Noto Sans Thai"_s},
        {QChar::Script_Armenian, u"Noto Sans Armenian"_s},     {QChar::Script_Georgian, u"Noto Sans Georgian"_s}};
    return kFamilies;
}

/// The bytes of a font inside the program itself: not copied, so a family that is only registered costs no memory.
QByteArray bytesOf(const QString& path)
{
    const QResource resource(path);
    return resource.compressionAlgorithm() == QResource::NoCompression
        ? QByteArray::fromRawData(reinterpret_cast<const char*>(resource.data()), resource.size())
        : resource.uncompressedData();
}

bool registerFaces(const QString& family)
{
    const QDir folder(u":/fonts/"_s + family.toLower().replace(u' ', u'-'));
    bool registered = false;
    for (const QString& file : folder.entryList({u"*.ttf"_s}, QDir::Files, QDir::Name)) {
        registered = QFontDatabase::addApplicationFontFromData(bytesOf(folder.filePath(file))) >= 0 || registered;
    }
    return registered;
}

/// Characters that are drawn as nothing need no glyph.
bool needsGlyph(char32_t c)
{
    return QChar::isPrint(c) && !QChar::isSpace(c) && QChar::category(c) != QChar::Other_Format;
}

} // namespace

bool registerBundledFamily(const QString& family)
{
    // Qt's font database is one per process, and so is the note of what we put there.
    static QMutex mutex;
    static QHash<QString, bool> known;
    const QMutexLocker lock(&mutex);
    const auto it = known.constFind(family);
    return it != known.constEnd() ? *it : known.insert(family, registerFaces(family)).value();
}

QStringList fallbackFamilies(const QString& family, const QString& text)
{
    const QRawFont primary = QRawFont::fromFont(QFont(family));
    QSet<QChar::Script> scripts;
    QSet<char32_t> seen;
    bool others = false;
    for (const char32_t c : text.toUcs4()) {
        if (c < 0x80 || seen.contains(c) || !needsGlyph(c)) {
            continue;
        }
        seen.insert(c);
        if (!primary.supportsCharacter(c)) {
            scripts.insert(QChar::script(c));
            others = others || QChar::script(c) <= QChar::Script_Cyrillic;
        }
    }
    QStringList families;
    for (const auto& [script, name] : scriptFamilies()) {
        if (scripts.contains(script)) {
            families.append(name);
        }
    }
    return others ? families + QStringList{kCatchAll} : families;
}

} // namespace cvenhancer::rendering
