// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace cvenhancer::extraction::pdf {

/// The forms a password may have in the file: UTF-8 since PDF 2.0, before that an eight-bit encoding.
inline std::vector<std::string> passwordForms(const QString& password)
{
    std::vector<std::string> forms{password.toUtf8().toStdString()};
    if (const std::string latin = password.toLatin1().toStdString(); latin != forms.front()) {
        forms.push_back(latin);
    }
    return forms;
}

} // namespace cvenhancer::extraction::pdf
