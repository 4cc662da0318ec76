// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "net/ServerAddress.h"

#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::net {

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

Result<QUrl> readServerAddress(const QString& typed)
{
    QString text = typed.trimmed();
    if (!text.contains(u"://"_s)) {
        // a bare name of this computer is a server somebody tries out there
        const bool isLocal = isLoopback(QUrl(u"http://"_s + text));
        text.prepend(isLocal ? u"http://"_s : u"https://"_s);
    }
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!url.isValid() || url.host().isEmpty() || !isWeb || !url.userInfo().isEmpty()) {
        return failure(ErrorCode::InvalidArgument, typed.trimmed());
    }
    if (url.scheme() == u"http"_s && !isLoopback(url)) {
        return failure(ErrorCode::InsecureAddress, url.host());
    }
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
}

} // namespace cvenhancer::net
