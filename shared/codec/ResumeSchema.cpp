// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "codec/ResumeSchema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <exception>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::codec {
namespace {

constexpr qsizetype kShownCharacters = 40;

/// The schema as written, for its titles, and as valijson uses it.
class ResumeSchema {
public:
    ResumeSchema();

    [[nodiscard]] Result<> check(const QJsonObject& resume) const;

private:
    [[nodiscard]] QString describe(const QJsonObject& resume, const std::vector<std::string>& context) const;
    [[nodiscard]] QJsonObject resolved(const QJsonValue& subschema) const;
    [[nodiscard]] QJsonObject below(const QJsonObject& subschema, const QString& step, bool isIndex) const;

    QJsonObject m_source;
    valijson::Schema m_compiled;
};

ResumeSchema::ResumeSchema()
{
    QFile file(u":/cvenhancer/schema/resume.json"_s);
    if (file.open(QIODevice::ReadOnly)) {
        m_source = QJsonDocument::fromJson(file.readAll()).object();
    }
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::QtJsonAdapter(m_source), m_compiled);
}

Result<> ResumeSchema::check(const QJsonObject& resume) const
{
    valijson::Validator validator;
    const QJsonValue root(resume);
    const valijson::adapters::QtJsonAdapter target(root);
    if (validator.validate(m_compiled, target, nullptr)) {
        return {};
    }
    valijson::ValidationResults results;
    validator.validate(m_compiled, target, &results);
    valijson::ValidationResults::Error first;
    results.popError(first);
    return failure(ErrorCode::SchemaViolation, describe(resume, first.context));
}

QString shown(const QJsonValue& value)
{
    if (value.isObject()) {
        return u"an object"_s;
    }
    if (value.isArray()) {
        return u"a list"_s;
    }
    if (value.isString()) {
        const QString text = value.toString();
        return u'"' + (text.size() > kShownCharacters ? text.first(kShownCharacters) + u'…' : text) + u'"';
    }
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

/// valijson gives the way to the wrong value as "<root>", "[work]", "[0]", "[startDate]".
QString ResumeSchema::describe(const QJsonObject& resume, const std::vector<std::string>& context) const
{
    QString path;
    QJsonValue value = resume;
    QJsonObject subschema = m_source;
    for (const std::string& part : std::span(context).subspan(1)) {
        const QString step = QString::fromStdString(part).sliced(1).chopped(1);
        const bool isIndex = value.isArray();
        subschema = below(subschema, step, isIndex);
        value = isIndex ? value.toArray().at(step.toInt()) : value.toObject().value(step);
        path += isIndex ? u'[' + step + u']' : (path.isEmpty() ? step : u'.' + step);
    }
    return u"%1: %2 is not %3"_s.arg(path.isEmpty() ? u"the top level"_s : path, shown(value),
                                     subschema.value(u"title"_s).toString());
}

QJsonObject ResumeSchema::resolved(const QJsonValue& subschema) const
{
    const QJsonObject object = subschema.toObject();
    const QString reference = object.value(u"$ref"_s).toString();
    return reference.isEmpty()
        ? object
        : m_source.value(u"definitions"_s).toObject().value(reference.section(u'/', -1)).toObject();
}

QJsonObject ResumeSchema::below(const QJsonObject& subschema, const QString& step, bool isIndex) const
{
    if (isIndex) {
        return resolved(subschema.value(u"items"_s));
    }
    const QJsonValue property = subschema.value(u"properties"_s).toObject().value(step);
    return resolved(property.isUndefined() ? subschema.value(u"additionalProperties"_s) : property);
}

} // namespace

Result<> checkResumeSchema(const QJsonObject& resume)
{
    try {
        static const ResumeSchema kSchema;
        return kSchema.check(resume);
    } catch (const std::exception& exception) {
        return failure(ErrorCode::Internal, {}, QString::fromUtf8(exception.what()));
    }
}

} // namespace cvenhancer::codec
