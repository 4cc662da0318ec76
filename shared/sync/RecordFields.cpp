// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sync/RecordFields.h"

#include <array>

namespace cvenhancer::sync {

namespace {

using enum ValueType;
using Name = QLatin1StringView;

constexpr RecordField open(const char* name, ValueType type)
{
    return {Name(name), type};
}

constexpr RecordField secret(const char* name, ValueType type)
{
    return {Name(name), type, Presence::Required, std::nullopt, true};
}

constexpr RecordField partOf(const char* name, RecordType parent)
{
    return {Name(name), Reference, Presence::Required, parent};
}

constexpr RecordField about(const char* name, RecordType parent)
{
    return {Name(name), Reference, Presence::Nullable, parent};
}

constexpr std::array kCv{secret("title", Line), secret("file_path", Line), secret("parsed_data", Resume),
                         secret("original_text", Text), open("is_active", Bool)};
constexpr std::array kCustomization{partOf("cv_id", RecordType::Cv), secret("job_description", Text),
                                    secret("matched_keywords", Array), secret("customized_data", Resume),
                                    open("score", Number)};
constexpr std::array kFile{about("cv_id", RecordType::Cv), open("sha256", Sha256), secret("name", Line),
                           open("size_bytes", Integer)};
constexpr std::array kSuggestion{partOf("cv_id", RecordType::Cv), about("customization_id", RecordType::Customization),
                                 secret("title", Text),           secret("description", Text),
                                 secret("suggestion", Text),      open("section", Line),
                                 open("is_applied", Bool),        secret("edit", Object)};
constexpr std::array kVersion{partOf("cv_id", RecordType::Cv), secret("title", Line), secret("parsed_data", Resume),
                              open("reason", Line)};
constexpr std::array kLetter{about("cv_id", RecordType::Cv), about("customization_id", RecordType::Customization),
                             secret("title", Line), secret("body", Text)};
constexpr std::array kApplication{about("cv_id", RecordType::Cv),
                                  about("customization_id", RecordType::Customization),
                                  about("letter_id", RecordType::Letter),
                                  about("file_id", RecordType::File),
                                  secret("employer", Line),
                                  secret("position", Line),
                                  secret("job_description", Text),
                                  open("status", Line),
                                  RecordField{Name("sent_at"), Time, Presence::Nullable},
                                  secret("notes", Text)};
constexpr std::array kTag{partOf("cv_id", RecordType::Cv), secret("name", Line)};
constexpr std::array kAnswer{secret("requirement", Line), open("answer", Line)};

} // namespace

std::span<const RecordField> fieldsOf(RecordType type)
{
    switch (type) {
    case RecordType::Cv:
        return kCv;
    case RecordType::Customization:
        return kCustomization;
    case RecordType::File:
        return kFile;
    case RecordType::Suggestion:
        return kSuggestion;
    case RecordType::Version:
        return kVersion;
    case RecordType::Letter:
        return kLetter;
    case RecordType::Application:
        return kApplication;
    case RecordType::Tag:
        return kTag;
    case RecordType::Answer:
        return kAnswer;
    }
    return {};
}

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

std::optional<QDateTime> timeFromText(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() && text == timeText(time) ? std::optional(time) : std::nullopt;
}

} // namespace cvenhancer::sync
