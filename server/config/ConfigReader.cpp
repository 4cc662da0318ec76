// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "config/ConfigReader.h"

#include "config/ConfigKeys.h"

#include <QFile>

#include <algorithm>

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::config {

namespace {

const QString kPrefix = u"CVENHANCER_SERVER_"_s;

/// The text of one setting and where it was found.
struct Found {
    QString where; ///< what a message names: the key, or the variable
    QStringList values;
};
using FoundByKey = QHash<QString, Found>;

struct Reading {
    FoundByKey found;
    QList<ConfigProblem> problems;
};

QString variableName(const QString& key)
{
    return kPrefix + key.toUpper().replace(u'.', u'_');
}

/// Nothing for a table, a date, a fraction or a nested list.
std::optional<QString> scalarText(const toml::node& node)
{
    if (const auto* string = node.as_string()) {
        return QString::fromStdString(string->get());
    }
    if (const auto* integer = node.as_integer()) {
        return QString::number(integer->get());
    }
    return std::nullopt;
}

std::optional<QStringList> valuesOf(const toml::node& node)
{
    QStringList values;
    if (const auto* array = node.as_array()) {
        for (const toml::node& element : *array) {
            const auto text = scalarText(element);
            if (!text) {
                return std::nullopt;
            }
            values.append(*text);
        }
        return values;
    }
    const auto text = scalarText(node);
    return text ? std::make_optional(QStringList{*text}) : std::nullopt;
}

void readTable(const toml::table& table, const QString& prefix, Reading& reading)
{
    for (const auto& [name, node] : table) {
        const std::string_view text = name.str();
        const QString key = prefix + QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        if (const auto* inner = node.as_table()) {
            readTable(*inner, key + u'.', reading);
        } else if (const auto values = valuesOf(node)) {
            reading.found.insert(key, {key, *values});
        } else {
            reading.problems.append({key, u"must be a text, a whole number or a list of them"_s});
        }
    }
}

Reading readToml(const QByteArray& text)
{
    Reading reading;
    const toml::parse_result result = toml::parse(std::string_view(text.constData(), static_cast<size_t>(text.size())));
    if (!result) {
        const std::string_view reason = result.error().description();
        reading.problems.append({u"line %1"_s.arg(result.error().source().begin.line),
                                 QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size()))});
        return reading;
    }
    readTable(result.table(), {}, reading);
    return reading;
}

/// Variables win over the file.
void addEnvironment(const QProcessEnvironment& environment, const std::vector<ConfigKey>& keys, Reading& reading)
{
    for (const QString& variable : environment.keys()) {
        if (!variable.startsWith(kPrefix)) {
            continue;
        }
        const auto key = std::ranges::find(keys, variable, [](const ConfigKey& k) { return variableName(k.name); });
        if (key == keys.end()) {
            reading.problems.append({variable, u"is not a setting"_s});
            continue;
        }
        const QString value = environment.value(variable);
        reading.found.insert(key->name,
                             {variable, key->isList ? value.split(u',', Qt::SkipEmptyParts) : QStringList{value}});
    }
}

QList<ConfigProblem> contradictions(const Config& config)
{
    QList<ConfigProblem> problems;
    if (config.http.tlsCertificate.isEmpty() != config.http.tlsKey.isEmpty()) {
        problems.append({config.http.tlsKey.isEmpty() ? u"http.tls_key"_s : u"http.tls_certificate"_s,
                         u"is missing: certificate and key belong together"_s});
    }
    for (const auto& [key, value] : {std::pair(u"database.application"_s, config.database.application),
                                     std::pair(u"auth.keys_folder"_s, config.auth.keysFolder),
                                     std::pair(u"files.folder"_s, config.files.folder)}) {
        if (value.isEmpty()) {
            problems.append({key, u"is missing"_s});
        }
    }
    return problems;
}

void applyKeys(const std::vector<ConfigKey>& keys, Config& config, Reading& reading)
{
    for (const ConfigKey& key : keys) {
        const auto found = reading.found.constFind(key.name);
        if (found == reading.found.constEnd()) {
            continue;
        }
        const QString wrong =
            !key.isList && found->values.size() != 1 ? u"must be a single value"_s : key.read(config, found->values);
        if (!wrong.isEmpty()) {
            reading.problems.append({found->where, wrong});
        }
    }
}

void rejectUnknown(const std::vector<ConfigKey>& keys, Reading& reading)
{
    QStringList names = reading.found.keys();
    names.sort();
    for (const QString& name : names) {
        if (std::ranges::find(keys, name, &ConfigKey::name) == keys.end()) {
            reading.problems.append({name, u"is not a setting"_s});
        }
    }
}

tl::expected<Config, QList<ConfigProblem>> checked(Reading reading, const QProcessEnvironment& environment)
{
    const std::vector<ConfigKey> keys = configKeys();
    rejectUnknown(keys, reading);
    addEnvironment(environment, keys, reading);
    Config config;
    applyKeys(keys, config, reading);
    if (reading.problems.isEmpty()) {
        reading.problems = contradictions(config); // said when the rest is right, or one slip would show twice
    }
    if (!reading.problems.isEmpty()) {
        return tl::unexpected(reading.problems);
    }
    return config;
}

} // namespace

tl::expected<Config, QList<ConfigProblem>> loadConfig(const QString& path, const QProcessEnvironment& environment)
{
    if (path.isEmpty()) {
        return checked({}, environment);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(QList<ConfigProblem>{{path, file.errorString()}});
    }
    return checked(readToml(file.readAll()), environment);
}

tl::expected<Config, QList<ConfigProblem>> parseConfig(const QByteArray& toml)
{
    return checked(readToml(toml), {});
}

} // namespace cvenhancer::server::config
