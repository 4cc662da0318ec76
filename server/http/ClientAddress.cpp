// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/ClientAddress.h"

#include <algorithm>

namespace cvenhancer::server::http {

namespace {

/// An IPv4 address mapped into IPv6 becomes IPv4 again.
QHostAddress plainAddress(const QHostAddress& address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

bool isTrusted(const QHostAddress& address, const QList<Subnet>& proxies)
{
    return std::ranges::any_of(proxies, [&address](const Subnet& subnet) { return address.isInSubnet(subnet); });
}

} // namespace

QHostAddress clientAddress(const QHostAddress& peer, const QByteArray& forwardedFor,
                           const QList<Subnet>& trustedProxies)
{
    QHostAddress client = plainAddress(peer);
    const QList<QByteArray> hops = forwardedFor.split(',');
    for (auto hop = hops.crbegin(); hop != hops.crend() && isTrusted(client, trustedProxies); ++hop) {
        const QHostAddress address(QString::fromLatin1(hop->trimmed()));
        if (address.isNull()) {
            break;
        }
        client = plainAddress(address);
    }
    return client;
}

QByteArray clientKey(const QHostAddress& address)
{
    const QHostAddress plain = plainAddress(address);
    if (plain.protocol() != QAbstractSocket::IPv6Protocol) {
        return plain.toString().toLatin1();
    }
    const Q_IPV6ADDR bytes = plain.toIPv6Address();
    return QByteArray(reinterpret_cast<const char*>(bytes.c), 8).toHex();
}

} // namespace cvenhancer::server::http
