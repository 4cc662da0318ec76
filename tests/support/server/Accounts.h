// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "support/server/ApiClient.h"

#include <QUuid>

namespace cvenhancer::test {

inline const QString kTestPassword = QStringLiteral("correct horse battery");

/// Signs somebody new up and gives the access token.
inline QByteArray newAccount(const ApiClient& client)
{
    const QString email = QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral("@example.com");
    const ApiReply reply = client.post("/auth/signup",
                                       {{QStringLiteral("name"), QStringLiteral("Mary Example")},
                                        {QStringLiteral("email"), email},
                                        {QStringLiteral("password"), kTestPassword}});
    return reply.text(QStringLiteral("access_token")).toLatin1();
}

inline QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace cvenhancer::test
