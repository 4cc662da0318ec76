// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
// Access tokens from anybody: no input is accepted, because nobody but the server knows the key.
#include "auth/AccessTokens.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::server;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QDateTime kNow(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
    static const auth::KeySource kKeys(auth::KeyRing::generate(kNow));
    static const auth::AccessTokens kTokens(kKeys, {u"cv"_s, u"cv"_s});
    const QByteArray token(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (kTokens.verify(token, kNow)) {
        std::abort();
    }
    return 0;
}
