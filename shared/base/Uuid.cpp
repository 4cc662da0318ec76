// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "base/Uuid.h"

#include <QRandomGenerator>

namespace cvenhancer {

QUuid newUuidV7(const QDateTime& now)
{
    QByteArray bytes(16, '\0');
    const auto ms = static_cast<quint64>(now.toMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i) {
        bytes[i] = static_cast<char>((ms >> (40 - 8 * i)) & 0xff);
    }
    const quint64 a = QRandomGenerator::system()->generate64();
    const quint64 b = QRandomGenerator::system()->generate64();
    for (int i = 0; i < 8; ++i) {
        bytes[8 + i] = static_cast<char>((b >> (8 * i)) & 0xff);
    }
    bytes[6] = static_cast<char>(0x70 | (a & 0x0f));
    bytes[7] = static_cast<char>((a >> 8) & 0xff);
    bytes[8] = static_cast<char>((static_cast<quint8>(bytes[8]) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

QUuid contentUuid(const QString& text)
{
    // A fixed random namespace; changing it would change every imported id.
    static const QUuid kNamespace(QStringLiteral("{7c3f2b7e-52d4-4b0a-9d0e-3c4d8a1f6e21}"));
    return QUuid::createUuidV5(kNamespace, text);
}

} // namespace cvenhancer
