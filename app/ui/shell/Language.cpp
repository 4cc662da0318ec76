// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/shell/Language.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

const QString kTranslations = u":/cvenhancer/translations"_s;
const QString kOwnPrefix = u"cvenhancer_"_s;

QString nativeName(const QString& code)
{
    const QLocale locale(code);
    const QString name = locale.nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

QList<LanguageName> availableLanguages()
{
    QList<LanguageName> languages{{u"en"_s, u"English"_s}};
    for (QString file : QDir(kTranslations).entryList({kOwnPrefix + u"*.qm"_s})) {
        const QString code = file.remove(kOwnPrefix).remove(u".qm"_s);
        QTranslator texts;
        if (texts.load(kOwnPrefix + code, kTranslations) && !texts.isEmpty()) {
            languages.append({code, nativeName(code)});
        }
    }
    std::ranges::sort(languages, [](const LanguageName& left, const LanguageName& right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
    return languages;
}

Language::Language(QApplication& application, settings::Settings& settings)
    : m_application(application)
    , m_settings(settings)
    , m_systemLocale(QLocale::system())
{
    apply();
    connect(&m_settings, &settings::Settings::languageChanged, this, [this] {
        apply();
        Q_EMIT changed();
    });
}

void Language::apply()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QString code = m_settings.language();
    const QLocale locale = code.isEmpty() ? m_systemLocale : QLocale(code);
    const bool isEnglish = locale.language() == QLocale::English || locale.language() == QLocale::C;
    const bool speaks = !isEnglish && m_own.load(locale, u"cvenhancer"_s, u"_"_s, kTranslations) && !m_own.isEmpty();
    if (speaks && m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (speaks) {
        QCoreApplication::installTranslator(&m_own);
    }
    QLocale::setDefault(locale);
    // A system in Arabic or Hebrew without a translation reads English, from left to right.
    m_application.setLayoutDirection(speaks ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace cvenhancer::ui
