// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "platform/Display.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <QString>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#endif

namespace cvenhancer::platform {

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

namespace {

bool takesConnections(const QByteArray& path, bool abstract)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const size_t length = static_cast<size_t>(path.size());
    if (length + 2 > sizeof address.sun_path) {
        return false;
    }
    std::memcpy(address.sun_path + (abstract ? 1 : 0), path.constData(), length);
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (descriptor < 0) {
        return false;
    }
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + length + 1);
    const bool connected = ::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), size) == 0;
    ::close(descriptor);
    return connected;
}

/// ":N" and "unix:N" are local sockets; another host is left to the X library.
bool xServerAnswers(const QString& display)
{
    const QString host = display.section(u':', 0, 0);
    if (!host.isEmpty() && host != QStringLiteral("unix")) {
        return true;
    }
    const QByteArray path = "/tmp/.X11-unix/X" + display.section(u':', 1).section(u'.', 0, 0).toLatin1();
    return takesConnections(path, false) || takesConnections(path, true);
}

} // namespace

bool hasDisplay()
{
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        return true;
    }
    const QString display = qEnvironmentVariable("DISPLAY");
    return !display.isEmpty() && xServerAnswers(display);
}

#else

bool hasDisplay()
{
    return true;
}

#endif

} // namespace cvenhancer::platform
