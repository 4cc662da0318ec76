// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QSslConfiguration>
#include <QString>

namespace cvenhancer::server::http {

/// PEM files: the server's certificate followed by its chain, and the private key.
struct TlsFiles {
    QString certificate;
    QString key;
};

/// TLS 1.2 or newer with these files. Errors: FileNotReadable, DamagedFile (not PEM, or the key does not belong to the
/// certificate; subject: the file).
[[nodiscard]] Result<QSslConfiguration> loadTls(const TlsFiles& files);

} // namespace cvenhancer::server::http
