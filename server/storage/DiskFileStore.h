// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace cvenhancer::server::storage {

/// Where encrypted contents lie, each under a key of the account's own. Thread-safe.
class FileStore {
public:
    virtual ~FileStore() = default;

    /// Names a content: "<user>/<sha256>".
    [[nodiscard]] static QString keyOf(const UserId& user, const QString& sha256);

    /// Whole or not at all; safe on the medium when it returns. Errors: DiskFull, StoreBusy.
    [[nodiscard]] virtual Result<> put(const QString& key, const QByteArray& content) = 0;
    /// Errors: NotFound, StoreBusy.
    [[nodiscard]] virtual Result<QByteArray> get(const QString& key) const = 0;
    /// Nothing happens when it is not there. Errors: StoreBusy.
    [[nodiscard]] virtual Result<> remove(const QString& key) = 0;
    /// All contents of an account. Errors: StoreBusy.
    [[nodiscard]] virtual Result<> removeAll(const UserId& user) = 0;
};

/// A folder on this computer, or one that several instances share.
class DiskFileStore final : public FileStore {
public:
    explicit DiskFileStore(QString folder);

    [[nodiscard]] Result<> put(const QString& key, const QByteArray& content) override;
    [[nodiscard]] Result<QByteArray> get(const QString& key) const override;
    [[nodiscard]] Result<> remove(const QString& key) override;
    [[nodiscard]] Result<> removeAll(const UserId& user) override;

private:
    [[nodiscard]] QString pathOf(const QString& key) const;

    QString m_folder;
};

} // namespace cvenhancer::server::storage
