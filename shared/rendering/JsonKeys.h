// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

namespace cvenhancer::rendering {

enum class Presence { Optional, Required };

/// Reads the keys of a JSON object one by one, with type and range, and remembers the first thing that is wrong with
/// its full path, so that reading code is a plain list of keys. An absent optional key leaves the value as it was.
class JsonKeys {
public:
    /// `problem` outlives the reader and is shared by the readers of nested objects.
    JsonKeys(QJsonObject object, QString path, QString& problem);

    [[nodiscard]] bool has(const QString& key) const { return m_object.contains(key); }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }

    void number(const QString& key, qreal least, qreal most, qreal& value);
    void integer(const QString& key, int least, int most, int& value, Presence presence = Presence::Optional);
    void boolean(const QString& key, bool& value);
    /// A text that must be there and not be empty.
    void text(const QString& key, QString& value);
    /// The same, but it may be absent.
    void optionalText(const QString& key, QString& value);
    /// A text that must be there and match `pattern`; `expected` says in words what is needed.
    void text(const QString& key, const QRegularExpression& pattern, const QString& expected, QString& value);
    /// A list of texts, each one of `known`.
    void texts(const QString& key, const QStringList& known, QStringList& value);
    /// One of the names of `choices`.
    template <class T>
    void choice(const QString& key, const QMap<QString, T>& choices, T& value)
    {
        if (!has(key)) {
            return;
        }
        const QString name = take(key).toString();
        if (choices.contains(name)) {
            value = choices.value(name);
        } else {
            complain(key, QStringLiteral("one of ") + choices.keys().join(QStringLiteral(", ")));
        }
    }
    /// The object under `key`; an absent one reads as empty.
    JsonKeys object(const QString& key);
    /// Every key that was not asked for is a problem. Called last.
    void finish();

    /// Says what is needed under `key`, unless something else was wrong before.
    void complain(const QString& key, const QString& expected);

private:
    QJsonValue take(const QString& key);

    QJsonObject m_object;
    QString m_path;
    QString& m_problem;
    QSet<QString> m_taken;
};

} // namespace cvenhancer::rendering
