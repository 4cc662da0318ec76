// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/SearchText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

namespace {

bool isSpacelessScript(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isSurrogate();
}

bool hasWordCharacter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), isWordCharacter);
}

QStringList splitAtSpaces(const QString& text)
{
    static const QRegularExpression kSpaces(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(kSpaces, Qt::SkipEmptyParts);
}

void collectTexts(const QJsonValue& value, QStringList& texts)
{
    if (value.isString()) {
        texts.append(value.toString());
    } else if (value.isArray()) {
        for (const auto& element : value.toArray()) {
            collectTexts(element, texts);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() != u"id"_s) {
                collectTexts(it.value(), texts);
            }
        }
    }
}

} // namespace

QString foldForSearch(const QString& text)
{
    QString folded;
    folded.reserve(text.size());
    for (const char32_t character : text.normalized(QString::NormalizationForm_D).toCaseFolded().toUcs4()) {
        if (QChar::category(character) == QChar::Mark_NonSpacing) {
            continue;
        }
        const bool alone = isSpacelessScript(QChar::script(character));
        const QString one = QString::fromUcs4(&character, 1);
        folded += alone ? u' ' + one + u' ' : one;
    }
    return folded.normalized(QString::NormalizationForm_C);
}

QString textValues(const QByteArray& json)
{
    QJsonObject document = QJsonDocument::fromJson(json).object();
    const QJsonValue custom = document[u"meta"_s][u"cvenhancer"_s][u"customSections"_s];
    document.remove(u"meta"_s);
    document.remove(u"$schema"_s);
    QStringList texts;
    collectTexts(document, texts);
    collectTexts(custom, texts);
    return texts.join(u'\n');
}

int countWords(const QString& text)
{
    const QStringList parts = splitAtSpaces(text);
    return static_cast<int>(std::count_if(parts.begin(), parts.end(), hasWordCharacter));
}

QString toFtsQuery(const QString& typed)
{
    QStringList words;
    for (const QString& word : splitAtSpaces(foldForSearch(typed).replace(u'"', u' '))) {
        if (hasWordCharacter(word)) {
            words.append(u'"' + word + u"\"*"_s);
        }
    }
    return words.join(u' ');
}

} // namespace cvenhancer::storage
