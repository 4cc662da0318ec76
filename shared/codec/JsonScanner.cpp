// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "codec/JsonScanner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::codec {
namespace {

/// Goes once over the text from string to string; the parser has proved that they are well formed.
class Scanner {
public:
    explicit Scanner(const QByteArray& json)
        : m_json(json)
    {
    }

    std::optional<JsonFlaw> run();

private:
    /// Steps behind the string that begins at m_at and returns it with its quotes.
    QByteArrayView takeString();
    [[nodiscard]] bool isKey() const;
    bool isNewKey(QByteArrayView quoted);

    const QByteArray& m_json;
    qsizetype m_at = 0;
    QList<QSet<QByteArray>> m_keys; ///< of each open object; an open list has none
};

bool hasHalfPair(QByteArrayView quoted)
{
    const QString text = QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().at(0).toString();
    return !text.isValidUtf16();
}

std::optional<JsonFlaw> Scanner::run()
{
    while (m_at < m_json.size()) {
        const char c = m_json[m_at];
        if (c == '{' || c == '[') {
            m_keys.emplaceBack();
        } else if ((c == '}' || c == ']') && !m_keys.isEmpty()) {
            m_keys.removeLast();
        } else if (c == '"') {
            const qsizetype start = m_at;
            const QByteArrayView quoted = takeString();
            if (quoted.contains("\\u") && hasHalfPair(quoted)) {
                return JsonFlaw{start, u"half of a surrogate pair"_s};
            }
            if (isKey() && !isNewKey(quoted)) {
                return JsonFlaw{start, u"the key %1 stands twice"_s.arg(QString::fromUtf8(quoted))};
            }
            continue;
        }
        ++m_at;
    }
    return {};
}

QByteArrayView Scanner::takeString()
{
    const qsizetype start = m_at++;
    while (m_at < m_json.size() && m_json[m_at] != '"') {
        m_at += m_json[m_at] == '\\' ? 2 : 1;
    }
    m_at = std::min(m_at + 1, m_json.size());
    return QByteArrayView(m_json).sliced(start, m_at - start);
}

bool Scanner::isKey() const
{
    qsizetype next = m_at;
    while (next < m_json.size() && std::strchr(" \t\r\n", m_json[next])) {
        ++next;
    }
    return next < m_json.size() && m_json[next] == ':';
}

bool Scanner::isNewKey(QByteArrayView quoted)
{
    QByteArray key = quoted.toByteArray();
    if (key.contains('\\')) {
        key = QJsonDocument(QJsonDocument::fromJson('[' + key + ']').array()).toJson(QJsonDocument::Compact);
        key = key.sliced(1, key.size() - 2);
    }
    if (m_keys.isEmpty()) {
        return true;
    }
    const qsizetype known = m_keys.last().size();
    m_keys.last().insert(key);
    return m_keys.last().size() > known;
}

} // namespace

std::optional<JsonFlaw> findJsonFlaw(const QByteArray& json)
{
    return Scanner(json).run();
}

} // namespace cvenhancer::codec
