// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <memory>
#include <optional>

struct pg_result;

namespace cvenhancer::server::database {

/// The rows an executed statement gave, all in memory. Rows and columns count from 0, columns in the order of the
/// SELECT list. A NULL reads as an empty value; ask isNull where it matters.
class Rows {
public:
    explicit Rows(pg_result* result);

    [[nodiscard]] int count() const;
    [[nodiscard]] bool isEmpty() const { return count() == 0; }
    /// How many rows an INSERT, UPDATE or DELETE touched.
    [[nodiscard]] int changed() const;

    [[nodiscard]] bool isNull(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] qint64 integer(int row, int column) const;
    [[nodiscard]] double number(int row, int column) const;
    [[nodiscard]] bool boolean(int row, int column) const;
    [[nodiscard]] QUuid uuid(int row, int column) const;
    [[nodiscard]] QByteArray bytes(int row, int column) const; ///< bytea
    [[nodiscard]] QDateTime time(int row, int column) const; ///< timestamptz, in UTC, to the millisecond
    [[nodiscard]] std::optional<QDateTime> optionalTime(int row, int column) const;

private:
    [[nodiscard]] QByteArray raw(int row, int column) const;

    std::shared_ptr<pg_result> m_result;
};

} // namespace cvenhancer::server::database
