// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace cvenhancer::extraction {

/// The YAML head some Markdown files begin with, read as far as a CV needs it: "key: value" lines.
struct FrontMatter {
    QList<std::pair<QString, QString>> values; ///< keys in lower case, in the file's order; nested ones are left out
    qsizetype length = 0; ///< characters it takes from the start of the text, 0: there is none

    [[nodiscard]] QString value(QStringView key) const;
};

FrontMatter readFrontMatter(const QString& text);

} // namespace cvenhancer::extraction
