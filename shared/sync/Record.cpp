// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sync/Record.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::sync {
namespace {

struct TypeName {
    RecordType type;
    QLatin1StringView name;
};

constexpr std::array kTypes{RecordType::Cv,         RecordType::File,   RecordType::Customization,
                            RecordType::Suggestion, RecordType::Letter, RecordType::Application,
                            RecordType::Tag,        RecordType::Answer, RecordType::Version};

constexpr std::array kNames{TypeName{RecordType::Cv, "cvs"_L1},
                            TypeName{RecordType::File, "files"_L1},
                            TypeName{RecordType::Customization, "cv_customizations"_L1},
                            TypeName{RecordType::Suggestion, "suggestions"_L1},
                            TypeName{RecordType::Letter, "letters"_L1},
                            TypeName{RecordType::Application, "applications"_L1},
                            TypeName{RecordType::Tag, "tags"_L1},
                            TypeName{RecordType::Answer, "answers"_L1},
                            TypeName{RecordType::Version, "cv_versions"_L1}};

} // namespace

std::span<const RecordType> recordTypes()
{
    return kTypes;
}

QLatin1StringView recordTypeName(RecordType type)
{
    return std::ranges::find(kNames, type, &TypeName::type)->name;
}

std::optional<RecordType> recordTypeFromName(QStringView name)
{
    const auto found = std::ranges::find_if(kNames, [name](const TypeName& one) { return one.name == name; });
    return found == kNames.end() ? std::nullopt : std::optional(found->type);
}

} // namespace cvenhancer::sync
