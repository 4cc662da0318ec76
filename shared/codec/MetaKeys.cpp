// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "codec/MetaKeys.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::codec {

using model::SectionKind;

QString sectionPath(SectionKind kind, qsizetype customIndex)
{
    switch (kind) {
    case SectionKind::Profiles:
        return u"basics.profiles"_s;
    case SectionKind::Custom:
        return u"custom["_s + QString::number(customIndex) + u']';
    default:
        return model::sectionKey(kind);
    }
}

QString entryPath(SectionKind kind, const QString& section, qsizetype index)
{
    const QString list = kind == SectionKind::Custom ? section + u".entries"_s : section;
    return list + u'[' + QString::number(index) + u']';
}

QString itemPath(const QString& entry, QLatin1StringView key, qsizetype index)
{
    return entry + u'.' + key + u'[' + QString::number(index) + u']';
}

} // namespace cvenhancer::codec
