// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace cvenhancer::server::auth {

/// What an encrypted text belongs to. It is not stored with the text but has to be the same when it is opened, so a
/// text moved to another row, column or account does not open.
struct SealContext {
    QString table;
    QUuid row;
    QUuid user;
    QString field;
};

/// AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce: nonce, text, 128-bit tag. `key` has 32 bytes.
/// Errors: Internal (OpenSSL).
[[nodiscard]] Result<QByteArray> seal(const QByteArray& key, const QByteArray& text, const SealContext& context);
/// Errors: DamagedFile when the text was changed, the key is another or the context is.
[[nodiscard]] Result<QByteArray> openSealed(const QByteArray& key, const QByteArray& sealed,
                                            const SealContext& context);

} // namespace cvenhancer::server::auth
