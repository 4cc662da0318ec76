// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <utility>

namespace cvenhancer::server::http {

/// A network as QHostAddress::parseSubnet gives it.
using Subnet = std::pair<QHostAddress, int>;

/// Who a request comes from. `forwardedFor` (X-Forwarded-For) counts only when `peer` is a trusted proxy, and is read
/// from the right, over further trusted proxies: what stands left of the first stranger is the stranger's own claim.
QHostAddress clientAddress(const QHostAddress& peer, const QByteArray& forwardedFor,
                           const QList<Subnet>& trustedProxies);

/// What counts as one client for limits: an IPv4 address (also when mapped into IPv6), or an IPv6 /64, the smallest
/// block a provider hands to one customer (RFC 6177).
QByteArray clientKey(const QHostAddress& address);

} // namespace cvenhancer::server::http
