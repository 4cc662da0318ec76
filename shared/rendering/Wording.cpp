// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/Wording.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

using Words = QHash<QString, QString>;

/// All languages of the word file.
QHash<QString, Words> readWordFile()
{
    QFile file(u":/wording/wording.txt"_s);
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    QHash<QString, Words> wordings;
    QString language;
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(u'[')) {
            language = line.mid(1, line.indexOf(u']') - 1);
        } else if (const qsizetype sign = line.indexOf(u'='); sign > 0 && !line.startsWith(u'#')) {
            wordings[language].insert(line.left(sign).trimmed(), line.mid(sign + 1).trimmed());
        }
    }
    return wordings;
}

/// Read on first use and kept: a keystroke in the editor asks for it.
const QHash<QString, Words>& allWordings()
{
    static const QHash<QString, Words> wordings = readWordFile();
    return wordings;
}

/// Norwegian is written "no", "nb" or "nn"; the page words are Bokmål.
QString languageKey(const QString& language)
{
    const QString key = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    return key == u"no"_s || key == u"nn"_s ? u"nb"_s : key;
}

QString shortMonth(const QLocale& locale, int month)
{
    QString name = locale.monthName(month, QLocale::ShortFormat);
    if (name.endsWith(u'.') && locale.language() != QLocale::French) {
        name.chop(1); // "feb." beside "mei" is restless in a column of dates
    }
    return name;
}

QString monthPattern(DateFormat format)
{
    switch (format) {
    case DateFormat::Number:
        return u"MM/yyyy"_s;
    case DateFormat::Year:
        return u"yyyy"_s;
    default:
        return u"MMM yyyy"_s;
    }
}

QString withoutDay(const QString& iso)
{
    static const QRegularExpression kDay(u"^(\\d{4}-\\d{2})-\\d{2}$"_s);
    return QString(iso).replace(kDay, u"\\1"_s);
}

} // namespace

Wording Wording::forLanguage(const QString& language, DateFormat dates)
{
    const QHash<QString, Words>& wordings = allWordings();
    const QString key = languageKey(language);
    Wording wording;
    wording.m_words = wordings.value(u"en"_s);
    wording.m_words.insert(wordings.value(key));
    if (dates != DateFormat::Language) {
        wording.m_words.insert(u"month"_s, monthPattern(dates));
        wording.m_words.insert(u"day"_s, monthPattern(dates));
    }
    wording.m_locale = QLocale(wordings.contains(key) ? key : u"en"_s);
    return wording;
}

QString Wording::heading(model::SectionKind kind) const
{
    return m_words.value(model::sectionKey(kind));
}

QString Wording::written(const QString& pattern, const QDate& date) const
{
    static const QRegularExpression kParts(u"yyyy|MMM|MM|M|dd|d"_s);
    QString text;
    qsizetype end = 0;
    for (auto it = kParts.globalMatch(pattern); it.hasNext();) {
        const auto match = it.next();
        const QString part = match.captured();
        text += QStringView(pattern).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        if (part == u"MMM"_s) {
            text += shortMonth(m_locale, date.month());
        } else {
            const int number = part[0] == u'y' ? date.year() : part[0] == u'M' ? date.month() : date.day();
            text += QString::number(number).rightJustified(part.size(), u'0');
        }
    }
    return text.append(QStringView(pattern).mid(end));
}

QString Wording::date(const QString& iso) const
{
    static const QRegularExpression kIso(u"^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$"_s);
    const auto match = kIso.match(iso.trimmed());
    if (!match.hasMatch() || !match.hasCaptured(2)) {
        return iso.trimmed();
    }
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(),
                    match.hasCaptured(3) ? match.captured(3).toInt() : 1);
    if (!day.isValid()) {
        return iso.trimmed();
    }
    return written(word(match.hasCaptured(3) ? "day" : "month"), day);
}

QString Wording::dateRange(const QString& start, const QString& end) const
{
    const QString from = date(withoutDay(start));
    const QString to = date(withoutDay(end));
    if (from.isEmpty() || from == to) {
        return to;
    }
    return from + u" – "_s + (to.isEmpty() ? word("present") : to);
}

} // namespace cvenhancer::rendering
