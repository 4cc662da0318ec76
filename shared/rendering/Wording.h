// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Field.h"
#include "rendering/Renderer.h"

#include <QHash>
#include <QLocale>
#include <QString>

namespace cvenhancer::rendering {

/// The words a page itself adds, in the CV's language (resources/words/wording.txt): headings, labels, "present" and
/// how dates are written.
class Wording {
public:
    /// `language` is BCP 47; a region is ignored ("pt-BR" reads Portuguese); English where there is none. `dates` other
    /// than the language's own change how months are written.
    static Wording forLanguage(const QString& language, DateFormat dates = DateFormat::Language);

    [[nodiscard]] QString heading(model::SectionKind kind) const;
    [[nodiscard]] QString summaryHeading() const { return word("summary"); }
    [[nodiscard]] QString coursesLabel() const { return word("courses"); }
    [[nodiscard]] QString keywordsLabel() const { return word("keywords"); }
    [[nodiscard]] QString scoreLabel() const { return word("score"); }

    /// An ISO 8601 date to the precision it has ("2020", "2020-07", "2020-07-15"); any other text as it is.
    [[nodiscard]] QString date(const QString& iso) const;
    /// "Mar 2021 – Feb 2022"; an absent end reads "present"; equal ends are written once; an absent start leaves the
    /// end.
    [[nodiscard]] QString dateRange(const QString& start, const QString& end) const;

private:
    [[nodiscard]] QString word(const char* key) const { return m_words.value(QLatin1StringView(key)); }
    [[nodiscard]] QString written(const QString& pattern, const QDate& date) const;

    QHash<QString, QString> m_words;
    QLocale m_locale;
};

} // namespace cvenhancer::rendering
