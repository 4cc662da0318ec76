// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/RecoveryCode.h"

#include "auth/Random.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::services {

namespace {

constexpr int kCharacters = 32;
constexpr int kGroup = 4;
const QString kAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

QString normalisedCode(const QString& code)
{
    QString plain;
    for (const QChar c : code.toUpper()) {
        if (c == u'O') {
            plain += u'0';
        } else if (c == u'I' || c == u'L') {
            plain += u'1';
        } else if (kAlphabet.contains(c)) {
            plain += c;
        }
    }
    return plain;
}

} // namespace

QString newRecoveryCode()
{
    const QByteArray bytes = auth::randomBytes(kCharacters);
    QString code;
    for (int i = 0; i < kCharacters; ++i) {
        code += i > 0 && i % kGroup == 0 ? u"-"_s : QString();
        code += kAlphabet.at(static_cast<unsigned char>(bytes.at(i)) % kAlphabet.size());
    }
    return code;
}

QString recoveryHash(const QString& code)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(normalisedCode(code).toLatin1(), QCryptographicHash::Sha256).toHex());
}

} // namespace cvenhancer::server::services
