// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/LanguageFinder.h"

#include <QLocale>

#include <cld2/public/compact_lang_det.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

/// The running text of an entry: names of firms and skills say little about the language of a CV.
void appendSentences(QByteArray& text, const model::Entry& entry)
{
    for (const model::Field field : {model::Field::Summary, model::Field::Description, model::Field::Reference}) {
        text += entry.text(field).toUtf8() + '\n';
    }
    for (const model::Item& item : entry.list(model::Field::Highlights)) {
        text += item.text.toUtf8() + '\n';
    }
}

/// Everything else, for a CV without sentences.
void appendTexts(QByteArray& text, const model::Entry& entry)
{
    for (const QString& value : entry.texts) {
        text += value.toUtf8() + '\n';
    }
}

QString detected(const QByteArray& text)
{
    bool reliable = false;
    const CLD2::Language language =
        CLD2::DetectLanguage(text.constData(), static_cast<int>(text.size()), true, &reliable);
    return reliable && language != CLD2::UNKNOWN_LANGUAGE ? QString::fromLatin1(CLD2::LanguageCode(language))
                                                          : QString();
}

template <class Append>
QByteArray textsOf(const model::Cv& cv, Append append)
{
    QByteArray text;
    append(text, cv.basics);
    for (const model::Section& section : cv.sections) {
        for (const model::Entry& entry : section.entries) {
            append(text, entry);
        }
    }
    return text;
}

/// Languages that are told apart by less than a paragraph holds.
bool areAlike(const QString& a, const QString& b)
{
    static const QList<QStringList> kGroups{{u"no"_s, u"nb"_s, u"nn"_s, u"da"_s, u"sv"_s},
                                            {u"hr"_s, u"sr"_s, u"bs"_s, u"sl"_s},
                                            {u"cs"_s, u"sk"_s},
                                            {u"es"_s, u"gl"_s, u"pt"_s, u"ca"_s},
                                            {u"id"_s, u"ms"_s}};
    const QString first = a.section(u'-', 0, 0).toLower();
    const QString second = b.section(u'-', 0, 0).toLower();
    return std::ranges::any_of(
        kGroups, [&](const QStringList& group) { return group.contains(first) && group.contains(second); });
}

} // namespace

QString languageOf(const model::Cv& cv)
{
    if (!cv.language.isEmpty()) {
        return cv.language;
    }
    QString language = detected(textsOf(cv, appendSentences));
    if (language.isEmpty()) {
        language = detected(textsOf(cv, appendTexts));
    }
    return language.isEmpty() ? u"en"_s : language;
}

QString otherLanguageOf(const QString& text, const QString& language)
{
    constexpr qsizetype kEnough = 100;
    if (text.size() < kEnough) {
        return {};
    }
    const QString found = detected(text.toUtf8());
    const bool same = QLocale(found).language() == QLocale(language).language();
    return found.isEmpty() || same || areAlike(found, language) ? QString() : found;
}

bool isRightToLeft(const QString& language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

} // namespace cvenhancer::rendering
