// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/MonthNames.h"

#include "parsing/Normaliser.h"

#include <QHash>
#include <QLocale>
#include <QMutex>
#include <QStringList>

namespace cvenhancer::parsing {

using namespace Qt::Literals::StringLiterals;

namespace {

using MonthTable = QHash<QString, int>;

void addMonths(MonthTable& table, const QLocale& locale)
{
    for (int month = 1; month <= 12; ++month) {
        for (const auto format : { QLocale::LongFormat, QLocale::ShortFormat }) {
            for (const QString& name : { locale.monthName(month, format), locale.standaloneMonthName(month, format) }) {
                const QString key = foldKey(name);
                const bool hasLetter = std::any_of(key.cbegin(), key.cend(), [](QChar c) { return c.isLetter(); });
                if (key.size() >= 2 && hasLetter && !table.contains(key)) {
                    table.insert(key, month);
                }
            }
        }
    }
}

MonthTable tableOf(const QStringList& languages)
{
    MonthTable table;
    for (const QString& language : languages) {
        addMonths(table, QLocale(language));
    }
    return table;
}

/// Abbreviations people write that CLDR does not list.
void addCustomaryForms(MonthTable& table)
{
    const std::pair<QString, int> forms[] = { { u"sept"_s, 9 }, { u"janv"_s, 1 }, { u"fevr"_s, 2 }, { u"fev"_s, 2 },
        { u"mrz"_s, 3 }, { u"mrt"_s, 3 }, { u"marz"_s, 3 }, { u"maerz"_s, 3 }, { u"okt"_s, 10 }, { u"dez"_s, 12 },
        { u"juil"_s, 7 }, { u"aout"_s, 8 }, { u"ene"_s, 1 }, { u"abr"_s, 4 }, { u"ago"_s, 8 }, { u"dic"_s, 12 },
        { u"gen"_s, 1 }, { u"mag"_s, 5 }, { u"giu"_s, 6 }, { u"lug"_s, 7 }, { u"set"_s, 9 }, { u"ott"_s, 10 },
        { u"out"_s, 10 }, { u"maj"_s, 5 }, { u"sty"_s, 1 }, { u"paz"_s, 10 }, { u"jan"_s, 1 }, { u"feb"_s, 2 },
        { u"juni"_s, 6 }, { u"juli"_s, 7 }, { u"setiembre"_s, 9 }, { u"setembro"_s, 9 }, { u"jänner"_s, 1 },
        { u"feber"_s, 2 }, { u"janner"_s, 1 }, { u"μαη"_s, 5 }, { u"νοε"_s, 11 }, { u"ноя"_s, 11 }, { u"сен"_s, 9 } };
    for (const auto& form : forms) {
        if (!table.contains(form.first)) {
            table.insert(form.first, form.second);
        }
    }
}

const MonthTable& commonMonths()
{
    static const MonthTable table = [] {
        MonthTable result = tableOf({ u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"it"_s, u"pt"_s, u"nl"_s, u"pl"_s, u"el"_s,
            u"sv"_s, u"da"_s, u"nb"_s, u"fi"_s, u"cs"_s, u"ro"_s, u"hu"_s, u"tr"_s, u"ru"_s, u"uk"_s });
        addCustomaryForms(result);
        return result;
    }();
    return table;
}

const MonthTable& allMonths()
{
    static const MonthTable table = [] {
        QStringList languages;
        const QList<QLocale> locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript,
                                                                QLocale::AnyTerritory);
        for (const QLocale& locale : locales) {
            languages << locale.bcp47Name();
        }
        languages.sort();
        return tableOf(languages);
    }();
    return table;
}

int monthOfLanguage(const QString& word, const QString& language)
{
    static QMutex mutex;
    static QHash<QString, MonthTable> tables;
    const QMutexLocker lock(&mutex);
    auto found = tables.find(language);
    if (found == tables.end()) {
        found = tables.insert(language, tableOf({ language }));
    }
    return found->value(word);
}

bool isRareScript(const QString& word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar c) {
        return c.unicode() >= 0x0530 || (c.unicode() >= 0x0400 && c.unicode() < 0x0530);
    });
}

} // namespace

int monthOfName(const QString& foldedWord, const QString& language)
{
    if (foldedWord.size() < 2) {
        return 0;
    }
    if (!language.isEmpty()) {
        if (const int month = monthOfLanguage(foldedWord, language)) {
            return month;
        }
    }
    if (const int month = commonMonths().value(foldedWord)) {
        return month;
    }
    return isRareScript(foldedWord) ? allMonths().value(foldedWord) : 0;
}

} // namespace cvenhancer::parsing
