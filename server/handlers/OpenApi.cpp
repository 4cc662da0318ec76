// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/OperationsHandler.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <yaml-cpp/yaml.h>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::handlers {

namespace {

/// A plain scalar may be a number, a truth value or nothing; a quoted one is text (YAML 1.2 section 10.3.2).
QJsonValue scalarOf(const YAML::Node& node)
{
    const QString text = QString::fromStdString(node.Scalar());
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (node.Tag() == "!") {
        return text;
    }
    if (text == u"true"_s || text == u"false"_s) {
        return text == u"true"_s;
    }
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

QJsonValue jsonOfYaml(const YAML::Node& node)
{
    if (node.IsMap()) {
        QJsonObject object;
        for (const auto& pair : node) {
            object[QString::fromStdString(pair.first.Scalar())] = jsonOfYaml(pair.second);
        }
        return object;
    }
    if (node.IsSequence()) {
        QJsonArray array;
        for (const YAML::Node& element : node) {
            array.append(jsonOfYaml(element));
        }
        return array;
    }
    return node.IsScalar() ? scalarOf(node) : QJsonValue();
}

} // namespace

QByteArray openApiJson()
{
    QFile file(u":/cvenhancer/openapi.yaml"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    try {
        const YAML::Node root = YAML::Load(file.readAll().toStdString());
        return QJsonDocument(jsonOfYaml(root).toObject()).toJson(QJsonDocument::Compact);
    } catch (const YAML::Exception&) {
        return {};
    }
}

} // namespace cvenhancer::server::handlers
