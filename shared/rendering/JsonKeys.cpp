// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/JsonKeys.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

JsonKeys::JsonKeys(QJsonObject object, QString path, QString& problem)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_problem(problem)
{
}

QJsonValue JsonKeys::take(const QString& key)
{
    m_taken.insert(key);
    return m_object.value(key);
}

void JsonKeys::complain(const QString& key, const QString& expected)
{
    if (m_problem.isEmpty()) {
        m_problem = u"%1%2: %3 is needed"_s.arg(m_path, key, expected);
    }
}

void JsonKeys::number(const QString& key, qreal least, qreal most, qreal& value)
{
    if (!has(key)) {
        return;
    }
    const QJsonValue found = take(key);
    if (!found.isDouble() || found.toDouble() < least || found.toDouble() > most) {
        complain(key, u"a number from %1 to %2"_s.arg(least).arg(most));
        return;
    }
    value = found.toDouble();
}

void JsonKeys::integer(const QString& key, int least, int most, int& value, Presence presence)
{
    if (!has(key) && presence == Presence::Optional) {
        return;
    }
    const double found = take(key).toDouble(std::nan(""));
    if (!(found >= least && found <= most) || found != std::floor(found)) {
        complain(key, least == most ? QString::number(least) : u"a whole number from %1 to %2"_s.arg(least).arg(most));
        return;
    }
    value = static_cast<int>(found);
}

void JsonKeys::boolean(const QString& key, bool& value)
{
    if (!has(key)) {
        return;
    }
    const QJsonValue found = take(key);
    if (!found.isBool()) {
        complain(key, u"true or false"_s);
        return;
    }
    value = found.toBool();
}

void JsonKeys::text(const QString& key, QString& value)
{
    static const QRegularExpression kAnything(u"\\S"_s);
    text(key, kAnything, u"a text"_s, value);
}

void JsonKeys::text(const QString& key, const QRegularExpression& pattern, const QString& expected, QString& value)
{
    const QJsonValue found = take(key);
    if (!found.isString() || !pattern.match(found.toString()).hasMatch()) {
        complain(key, expected);
        return;
    }
    value = found.toString();
}

void JsonKeys::optionalText(const QString& key, QString& value)
{
    if (has(key)) {
        text(key, value);
    }
}

void JsonKeys::texts(const QString& key, const QStringList& known, QStringList& value)
{
    if (!has(key)) {
        return;
    }
    const QJsonValue found = take(key);
    QStringList texts;
    for (const QJsonValue& element : found.toArray()) {
        texts.append(element.toString());
    }
    const bool allKnown = std::ranges::all_of(texts, [&known](const QString& text) { return known.contains(text); });
    if (!found.isArray() || !allKnown) {
        complain(key, u"a list of names out of "_s + known.join(u", "_s));
        return;
    }
    value = texts;
}

JsonKeys JsonKeys::object(const QString& key)
{
    if (has(key) && !m_object.value(key).isObject()) {
        complain(key, u"an object"_s);
    }
    return JsonKeys(take(key).toObject(), m_path + key + u'.', m_problem);
}

void JsonKeys::finish()
{
    for (const QString& key : m_object.keys()) {
        if (!m_taken.contains(key) && m_problem.isEmpty()) {
            m_problem = m_path + key + u": not a key of a template"_s;
        }
    }
}

} // namespace cvenhancer::rendering
