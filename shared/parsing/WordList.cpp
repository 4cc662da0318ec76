// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/WordList.h"

#include "parsing/Normaliser.h"

#include <QFile>

static void initialiseWordResources()
{
    Q_INIT_RESOURCE(words);
}

namespace cvenhancer::parsing {

using namespace Qt::Literals::StringLiterals;

QStringList readWordLines(const QString& name)
{
    initialiseWordResources();
    QFile file(u":/words/"_s + name + u".txt"_s);
    QStringList lines;
    if (!file.open(QIODevice::ReadOnly)) {
        return lines;
    }
    const QStringList all = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : all) {
        if (!line.startsWith(u'#')) {
            lines << line;
        }
    }
    return lines;
}

QHash<QString, QString> readPairs(const QString& name)
{
    QHash<QString, QString> pairs;
    const QStringList lines = readWordLines(name);
    for (const QString& line : lines) {
        const qsizetype colon = line.indexOf(u':');
        const QString kind = line.left(colon);
        const QStringList phrases = line.mid(colon + 1).split(u'|');
        for (const QString& phrase : phrases) {
            const QString key = foldKey(phrase);
            if (!pairs.contains(key)) {
                pairs.insert(key, kind);
            }
        }
    }
    return pairs;
}

WordList::WordList(const QString& name)
{
    const QStringList lines = readWordLines(name);
    for (const QString& line : lines) {
        const QStringList phrases = line.split(u'|');
        for (const QString& phrase : phrases) {
            add(phrase.trimmed());
        }
    }
}

void WordList::add(const QString& raw)
{
    const QString key = foldKey(raw);
    if (key.isEmpty()) {
        return;
    }
    if (raw.endsWith(u'*')) {
        m_beginnings.insert(key);
    } else if (raw.startsWith(u'*')) {
        m_ends.insert(key);
    } else {
        m_phrases.insert(key);
    }
}

bool WordList::matchesWord(const QString& word) const
{
    if (m_phrases.contains(word)) {
        return true;
    }
    for (qsizetype length = 3; length <= word.size(); ++length) {
        if (m_beginnings.contains(word.left(length)) || m_ends.contains(word.right(length))) {
            return true;
        }
    }
    return false;
}

int WordList::score(const QString& foldedText) const
{
    const QStringList words = foldedText.split(u' ', Qt::SkipEmptyParts);
    int hits = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (matchesWord(words.at(i))) {
            ++hits;
        } else if (i + 1 < words.size() && m_phrases.contains(words.at(i) + u' ' + words.at(i + 1))) {
            ++hits;
        } else if (i + 2 < words.size()
                   && m_phrases.contains(words.at(i) + u' ' + words.at(i + 1) + u' ' + words.at(i + 2))) {
            ++hits;
        }
    }
    return hits;
}

} // namespace cvenhancer::parsing
