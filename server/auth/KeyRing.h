// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace cvenhancer::server::auth {

/// A secret key with a name that may be seen.
struct Key {
    QString id;
    QByteArray secret; ///< 32 bytes
    QDateTime created;
    std::optional<QDateTime> retired; ///< since then it makes nothing new, only checks and opens what it made
};

/// The keys of one purpose, from a file that only the server's user may read. Exactly one is not retired.
/// The file has one key a line: id, created, retired or "-", secret in base64, separated by spaces.
class KeyRing {
public:
    /// A ring with one new key.
    static KeyRing generate(const QDateTime& now);
    /// Errors: FileNotFound, FileNotReadable (also when others may read the file), DamagedFile (detail: the line).
    [[nodiscard]] static Result<KeyRing> load(const QString& path);
    [[nodiscard]] static Result<KeyRing> parse(const QByteArray& text);

    /// Replaces the file at once or not at all, readable by its owner only. Errors: FileNotWritable.
    [[nodiscard]] Result<> save(const QString& path) const;
    [[nodiscard]] QByteArray serialised() const;

    /// Adds a new key and retires the one before.
    void rotate(const QDateTime& now);
    /// The key that makes new things.
    [[nodiscard]] const Key& active() const;
    /// Null when there is no such key.
    [[nodiscard]] const Key* find(const QString& id) const;
    [[nodiscard]] const QList<Key>& keys() const { return m_keys; }

private:
    QList<Key> m_keys;
};

} // namespace cvenhancer::server::auth
