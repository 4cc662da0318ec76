// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace cvenhancer::server::http {

/// Header fields in the order of the message. Names compare without regard to case (RFC 9110 section 5.1).
class Headers {
public:
    struct Field {
        QByteArray name;
        QByteArray value;
    };

    void add(QByteArray name, QByteArray value);
    /// Replaces every field of that name.
    void set(const QByteArray& name, QByteArray value);

    [[nodiscard]] bool contains(QByteArrayView name) const { return count(name) > 0; }
    [[nodiscard]] qsizetype count(QByteArrayView name) const;
    /// All values of that name, joined by ", " (RFC 9110 section 5.3); empty when there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] const QList<Field>& fields() const { return m_fields; }

private:
    QList<Field> m_fields;
};

} // namespace cvenhancer::server::http
