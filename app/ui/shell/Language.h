// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "settings/Settings.h"

#include <QList>
#include <QObject>
#include <QTranslator>

class QApplication;

namespace cvenhancer::ui {

/// A language the program speaks.
struct LanguageName {
    QString code; ///< "de"
    QString name; ///< in that language: "Deutsch"
};

/// English and every language with texts in translations/, sorted by name.
QList<LanguageName> availableLanguages();

/// Keeps the program in the language the settings say: texts, forms of dates and numbers, direction of reading. Owned
/// by the composition root.
class Language : public QObject {
    Q_OBJECT

public:
    Language(QApplication& application, settings::Settings& settings);

Q_SIGNALS:
    /// The language is another one; what holds texts must be made anew.
    void changed();

private:
    void apply();

    QApplication& m_application;
    settings::Settings& m_settings;
    QLocale m_systemLocale;
    QTranslator m_own;
    QTranslator m_qt; ///< texts of Qt's own dialogs, where the system has them
};

} // namespace cvenhancer::ui
