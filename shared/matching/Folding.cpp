// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/Folding.h"

#include "matching/TokenisedText.h"

#include <QChar>
#include <QList>

#include <array>

namespace cvenhancer::matching {

namespace {

constexpr char16_t kSoftHyphen = 0x00AD;

/// Letters that Unicode does not decompose although people type them without their stroke or dot.
QStringView strokeless(char32_t character)
{
    switch (character) {
    case U'ł':
        return u"l";
    case U'ø':
        return u"o";
    case U'đ':
    case U'ð':
        return u"d";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ı':
        return u"i";
    case U'þ':
        return u"th";
    case U'ħ':
        return u"h";
    case U'ß':
    case U'ẞ':
        return u"ss";
    case U'ς':
        return u"σ";
    default:
        return {};
    }
}

void appendBase(char32_t character, QString& out)
{
    if (QChar::isMark(character)) {
        return;
    }
    const char32_t lower = QChar::toCaseFolded(character);
    if (const QStringView plain = strokeless(lower); !plain.isEmpty()) {
        out += plain;
        return;
    }
    out += QChar::fromUcs4(lower);
}

void appendFolded(char32_t character, QString& out)
{
    const QString parts = QChar::decomposition(character);
    if (parts.isEmpty()) {
        appendBase(character, out);
        return;
    }
    const QList<uint> codes = parts.toUcs4();
    for (const uint code : codes) {
        if (code == character) {
            appendBase(code, out);
        } else {
            appendFolded(code, out);
        }
    }
}

bool endsWithAny(QStringView word, std::initializer_list<QStringView> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](QStringView ending) { return word.endsWith(ending); });
}

} // namespace

int foldCharacter(QStringView text, qsizetype position, QString& out)
{
    const QChar unit = text.at(position);
    if (unit.unicode() < 0x80) {
        const char16_t code = unit.unicode();
        out += QChar(code >= u'A' && code <= u'Z' ? static_cast<char16_t>(code + 32) : code);
        return 1;
    }
    if (unit.unicode() == kSoftHyphen) {
        return 1;
    }
    const bool pair = unit.isHighSurrogate() && position + 1 < text.size() && text.at(position + 1).isLowSurrogate();
    appendFolded(pair ? QChar::surrogateToUcs4(unit, text.at(position + 1)) : unit.unicode(), out);
    return pair ? 2 : 1;
}

void stemPlural(QString& word, qsizetype from)
{
    const QStringView tail = QStringView(word).mid(from);
    if (tail.size() < 4 || tail.back() != u's') {
        return;
    }
    if (tail.size() > 4 && tail.endsWith(u"ies")) {
        word.chop(3);
        word += u'y';
    } else if (tail.size() > 4 && endsWithAny(tail, {u"sses", u"shes", u"ches", u"xes"})) {
        word.chop(2);
    } else if (!endsWithAny(tail, {u"ss", u"us", u"is", u"js", u"os"})) {
        word.chop(1);
    }
}

bool isWordCharacter(char32_t character)
{
    if (character < 0x80) {
        return (character >= U'0' && character <= U'9') || (character >= U'a' && character <= U'z')
            || (character >= U'A' && character <= U'Z');
    }
    return QChar::isLetterOrNumber(character) || QChar::isMark(character) || character == kSoftHyphen;
}

int simpleKey(QStringView phrase, QString& key)
{
    key.resize(0);
    int words = 0;
    qsizetype position = 0;
    while (position < phrase.size()) {
        const char16_t unit = phrase.at(position).unicode();
        if (unit == u' ' || unit == u'-') {
            ++position;
            continue;
        }
        const qsizetype start = key.size();
        while (position < phrase.size() && !phrase.at(position).isSurrogate()
               && isWordCharacter(phrase.at(position).unicode())) {
            position += foldCharacter(phrase, position, key);
        }
        if (key.size() == start) {
            return 0;
        }
        stemPlural(key, start);
        ++words;
    }
    return words;
}

QString surfaceKey(QStringView text)
{
    QString simple;
    if (simpleKey(text, simple) > 0) {
        return simple;
    }
    const TokenisedText tokenised(text.toString());
    QString key;
    for (qsizetype i = 0; i < tokenised.size(); ++i) {
        key += tokenised.key(i);
    }
    return key;
}

} // namespace cvenhancer::matching
