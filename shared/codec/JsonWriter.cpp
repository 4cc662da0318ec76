// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "codec/JsonWriter.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace cvenhancer::codec {
namespace {

constexpr qsizetype kSpacesALevel = 2;

class Writer {
public:
    explicit Writer(std::span<const QLatin1StringView> order)
    {
        for (const QLatin1StringView key : order) {
            m_rank.insert(key, m_rank.size());
        }
    }

    void write(const QJsonValue& value);
    [[nodiscard]] QByteArray take() { return std::move(m_text); }

private:
    void writeObject(const QJsonObject& object);
    void writeArray(const QJsonArray& array);
    void writeScalar(const QJsonValue& value);
    void newLine() { m_text += '\n' + QByteArray(m_level * kSpacesALevel, ' '); }
    [[nodiscard]] QStringList sortedKeys(const QJsonObject& object) const;

    QHash<QString, qsizetype> m_rank;
    QByteArray m_text;
    qsizetype m_level = 0;
};

void Writer::write(const QJsonValue& value)
{
    if (value.isObject()) {
        writeObject(value.toObject());
    } else if (value.isArray()) {
        writeArray(value.toArray());
    } else {
        writeScalar(value);
    }
}

void Writer::writeObject(const QJsonObject& object)
{
    m_text += '{';
    ++m_level;
    const char* separator = "";
    for (const QString& key : sortedKeys(object)) {
        m_text += std::exchange(separator, ",");
        newLine();
        writeScalar(key);
        m_text += ": ";
        write(object.value(key));
    }
    --m_level;
    if (!object.isEmpty()) {
        newLine();
    }
    m_text += '}';
}

void Writer::writeArray(const QJsonArray& array)
{
    const bool onOneLine = std::ranges::all_of(array, [](const QJsonValue& value) { return value.isDouble(); });
    m_text += '[';
    ++m_level;
    const char* separator = "";
    for (const QJsonValue& value : array) {
        m_text += std::exchange(separator, onOneLine ? ", " : ",");
        if (!onOneLine) {
            newLine();
        }
        write(value);
    }
    --m_level;
    if (!onOneLine) {
        newLine();
    }
    m_text += ']';
}

/// Qt writes the text of a single value only inside a list.
void Writer::writeScalar(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    m_text += QByteArrayView(list).sliced(1, list.size() - 2);
}

QStringList Writer::sortedKeys(const QJsonObject& object) const
{
    QStringList keys = object.keys();
    std::ranges::stable_sort(keys, {}, [this](const QString& key) { return m_rank.value(key, m_rank.size()); });
    return keys;
}

} // namespace

QByteArray writeJson(const QJsonObject& object, std::span<const QLatin1StringView> order)
{
    Writer writer(order);
    writer.write(object);
    return writer.take() + '\n';
}

} // namespace cvenhancer::codec
