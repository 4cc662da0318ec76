// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/Vocabulary.h"

#include "parsing/Normaliser.h"
#include "parsing/WordList.h"

namespace cvenhancer::parsing::vocabulary {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList& headingKeys()
{
    static const QStringList keys { u"summary"_s, u"work"_s, u"education"_s, u"skills"_s, u"languages"_s,
        u"certificates"_s, u"projects"_s, u"awards"_s, u"publications"_s, u"volunteer"_s, u"interests"_s,
        u"references"_s, u"profiles"_s, u"contact"_s, u"custom"_s };
    return keys;
}

const QHash<QString, QString>& headingPairs()
{
    static const QHash<QString, QString> pairs = readPairs(u"headings"_s);
    return pairs;
}

std::optional<HeadingKind> headingOfKey(const QString& key)
{
    const auto found = headingPairs().constFind(key);
    if (found == headingPairs().constEnd()) {
        return std::nullopt;
    }
    return static_cast<HeadingKind>(headingKeys().indexOf(*found));
}

QHash<QString, QString> readNetworks()
{
    QHash<QString, QString> networks;
    const QStringList lines = readWordLines(u"networks"_s);
    for (const QString& line : lines) {
        const qsizetype colon = line.indexOf(u':');
        const QStringList words = line.mid(colon + 1).split(u' ', Qt::SkipEmptyParts);
        for (const QString& word : words) {
            networks.insert(word, line.left(colon));
        }
        networks.insert(line.left(colon).toLower(), line.left(colon));
    }
    return networks;
}

} // namespace

std::optional<HeadingKind> heading(QStringView text)
{
    return headingOfKey(foldKey(text));
}

std::optional<HeadingKind> headingInside(QStringView text)
{
    const QStringList words = foldKey(text).split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 7) {
        return std::nullopt;
    }
    for (qsizetype length = words.size(); length > 0; --length) {
        for (qsizetype from = words.size() - length; from >= 0; --from) {
            const QString phrase = QStringList(words.mid(from, length)).join(u' ');
            if (phrase.size() > 3) {
                if (const auto kind = headingOfKey(phrase)) {
                    return kind;
                }
            }
        }
    }
    return std::nullopt;
}

std::optional<LabelKind> label(QStringView text)
{
    static const QHash<QString, QString> pairs = readPairs(u"labels"_s);
    static const QStringList keys { u"name"_s, u"phone"_s, u"email"_s, u"url"_s, u"address"_s, u"birth"_s, u"nationality"_s,
        u"highlights"_s, u"courses"_s, u"score"_s, u"keywords"_s, u"issued"_s };
    const auto found = pairs.constFind(foldKey(text));
    if (found == pairs.constEnd()) {
        return std::nullopt;
    }
    return static_cast<LabelKind>(keys.indexOf(*found));
}

bool isPresent(QStringView text)
{
    static const WordList list(u"present"_s);
    return list.has(foldKey(text));
}

bool isUntil(QStringView text)
{
    static const QHash<QString, QString> pairs = readPairs(u"until"_s);
    return pairs.value(foldKey(text)) == u"until"_s;
}

bool isSince(QStringView text)
{
    static const QSet<QString> words = [] {
        QSet<QString> result;
        const QStringList lines = readWordLines(u"until"_s);
        for (const QString& line : lines) {
            if (line.startsWith(u"since:")) {
                const QStringList phrases = line.mid(6).split(u'|');
                for (const QString& phrase : phrases) {
                    result.insert(foldKey(phrase));
                }
            }
        }
        return result;
    }();
    return words.contains(foldKey(text));
}

bool isTitleLine(QStringView text)
{
    static const WordList list(u"titlelines"_s);
    return list.has(foldKey(text));
}

namespace {

const WordList& fluencyWords()
{
    static const WordList list(u"fluency"_s);
    return list;
}

} // namespace

bool isFluencyPhrase(QStringView text)
{
    return fluencyWords().has(foldKey(text));
}

bool isFluency(QStringView text)
{
    const WordList& list = fluencyWords();
    const qsizetype bracket = text.indexOf(u'('); // "Native (Gaeltacht)"
    const QString key = foldKey(bracket > 0 ? text.left(bracket) : text);
    if (key.isEmpty()) {
        return false;
    }
    return list.has(key) || list.score(key) * 4 >= (key.count(u' ') + 1) * 3;
}

int degreeScore(QStringView text)
{
    static const WordList list(u"degrees"_s);
    const QString key = foldKey(text);
    const int hits = list.score(key);
    return hits + (hits > 0 && list.matchesWord(key.section(u' ', 0, 0)) ? 1 : 0);
}

int institutionScore(QStringView text)
{
    static const WordList list(u"institutions"_s);
    return list.score(foldKey(text));
}

int companyScore(QStringView text)
{
    static const WordList list(u"companies"_s);
    return list.score(foldKey(text));
}

int titleScore(QStringView text)
{
    static const WordList list(u"titles"_s);
    return list.score(foldKey(text));
}

QString network(QStringView hostOrLabel)
{
    static const QHash<QString, QString> networks = readNetworks();
    QString key = hostOrLabel.toString().toLower().trimmed();
    if (key.startsWith(u"www.")) {
        key.remove(0, 4);
    }
    while (!key.isEmpty()) {
        const auto found = networks.constFind(key);
        if (found != networks.constEnd()) {
            return *found;
        }
        const qsizetype dot = key.indexOf(u'.');
        key = dot < 0 || key.indexOf(u'.', dot + 1) < 0 ? QString() : key.mid(dot + 1);
    }
    return {};
}

} // namespace cvenhancer::parsing::vocabulary
