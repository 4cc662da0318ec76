// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/Conditions.h"

#include "base/Uuid.h"
#include "handlers/HttpStatus.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::handlers {

using http::Reply;
using http::Request;

namespace {

QByteArrayList tagsOf(const QByteArray& field)
{
    QByteArrayList tags = field.split(',');
    std::ranges::for_each(tags, [](QByteArray& tag) { tag = tag.trimmed(); });
    return tags;
}

} // namespace

QByteArray entityTag(qint64 rev)
{
    return '"' + QByteArray::number(rev) + '"';
}

bool isUnchanged(const Request& request, const QByteArray& tag)
{
    const QByteArrayList tags = tagsOf(request.headers.value("If-None-Match"));
    return tags.contains(tag) || tags.contains("W/" + tag) || tags.contains("*");
}

tl::expected<std::optional<qint64>, Reply> requiredRevision(const Request& request)
{
    if (!request.headers.contains("If-Match")) {
        return tl::unexpected(Reply::problem(428, u"if-match-missing"_s,
                                             u"Send the entry's ETag as If-Match, so that no change is lost."_s));
    }
    const QByteArray tag = request.headers.value("If-Match").trimmed();
    if (tag == "*") {
        return std::nullopt;
    }
    bool isNumber = false;
    const qint64 rev = tag.mid(1).chopped(tag.size() > 1 ? 1 : 0).toLongLong(&isNumber);
    if (!isNumber || entityTag(rev) != tag) {
        return tl::unexpected(replyFor({ErrorCode::EditConflict, {}, {}, nullptr}));
    }
    return std::optional(rev);
}

std::optional<services::RequestKey> requestKey(const Request& request)
{
    const QByteArray key = request.headers.value("Idempotency-Key").trimmed();
    if (key.isEmpty()) {
        return std::nullopt;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(http::methodName(request.method) + ' ' + request.segments.join(u'/').toUtf8() + '\n');
    hash.addData(request.body);
    return services::RequestKey{contentUuid(u"idempotency "_s + QString::fromUtf8(key)), hash.result()};
}

} // namespace cvenhancer::server::handlers
