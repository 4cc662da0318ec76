// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/ListenSocket.h"

#include <cerrno>
#include <cstring>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::http {

namespace {

constexpr int kBacklog = 512;
constexpr rlim_t kOwnDescriptors = 48; ///< database, log, event loops, listening sockets
constexpr rlim_t kEnoughDescriptors = 65'536;
constexpr rlim_t kDescriptorsPerConnection = 2; ///< its socket, and a LastWord while a request is in work

struct NativeAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;
};

NativeAddress nativeAddress(const QHostAddress& address, quint16 port)
{
    NativeAddress native;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        auto* v4 = reinterpret_cast<sockaddr_in*>(&native.storage);
        v4->sin_family = AF_INET;
        v4->sin_port = htons(port);
        v4->sin_addr.s_addr = htonl(address.toIPv4Address());
        native.size = sizeof(sockaddr_in);
        return native;
    }
    auto* v6 = reinterpret_cast<sockaddr_in6*>(&native.storage);
    v6->sin6_family = AF_INET6;
    v6->sin6_port = htons(port);
    const Q_IPV6ADDR bytes = address.toIPv6Address(); // all zero for "any", which takes IPv4 too
    std::memcpy(&v6->sin6_addr, bytes.c, sizeof(bytes.c));
    native.size = sizeof(sockaddr_in6);
    return native;
}

bool prepare(int descriptor, const NativeAddress& native)
{
    const int on = 1;
    const int off = 0;
    const bool isV6 = native.storage.ss_family == AF_INET6;
    return fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0
        && setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) == 0
        && setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &on, sizeof(on)) == 0
        && (!isV6 || setsockopt(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof(off)) == 0)
        && bind(descriptor, reinterpret_cast<const sockaddr*>(&native.storage), native.size) == 0
        && listen(descriptor, kBacklog) == 0;
}

} // namespace

Result<int> openListenSocket(const QHostAddress& address, quint16 port)
{
    const NativeAddress native = nativeAddress(address, port);
    const int descriptor = socket(native.storage.ss_family, SOCK_STREAM, 0);
    if (descriptor >= 0 && prepare(descriptor, native)) {
        return descriptor;
    }
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    if (descriptor >= 0) {
        close(descriptor);
    }
    return failure(ErrorCode::InvalidArgument, u"%1:%2"_s.arg(address.toString()).arg(port), reason);
}

quint16 portOf(int descriptor)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof(storage);
    if (getsockname(descriptor, reinterpret_cast<sockaddr*>(&storage), &size) != 0) {
        return 0;
    }
    return ntohs(storage.ss_family == AF_INET ? reinterpret_cast<const sockaddr_in*>(&storage)->sin_port
                                              : reinterpret_cast<const sockaddr_in6*>(&storage)->sin6_port);
}

int mostConnectionsOfProcess()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) {
        return 1024 - static_cast<int>(kOwnDescriptors);
    }
    const rlim_t wanted = qMin(limit.rlim_max, kEnoughDescriptors);
    if (limit.rlim_cur < wanted) {
        rlimit raised = limit;
        raised.rlim_cur = wanted;
        if (setrlimit(RLIMIT_NOFILE, &raised) == 0) {
            limit = raised;
        }
    }
    const rlim_t most = qMin(limit.rlim_cur, kEnoughDescriptors);
    const rlim_t free = most > 2 * kOwnDescriptors ? most - kOwnDescriptors : most / 2;
    return static_cast<int>(free / kDescriptorsPerConnection);
}

void shutDownWriting(qintptr descriptor)
{
    shutdown(static_cast<int>(descriptor), SHUT_WR);
}

} // namespace cvenhancer::server::http
