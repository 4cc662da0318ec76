// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/Router.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::http {

namespace {

constexpr qint64 kBodyWithoutRoute = 64 * 1024;

bool isParameter(const QString& segment)
{
    return segment.startsWith(u'{');
}

bool matches(const QStringList& pattern, const QStringList& segments)
{
    return std::ranges::equal(pattern, segments, [](const QString& expected, const QString& segment) {
        return isParameter(expected) || expected == segment;
    });
}

QStringList withoutPrefix(const QStringList& segments)
{
    return !segments.isEmpty() && segments.first() == u"api"_s ? segments.mid(1) : segments;
}

QHash<QString, QString> parametersOf(const QStringList& pattern, const QStringList& segments)
{
    QHash<QString, QString> parameters;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isParameter(pattern.at(i))) {
            parameters.insert(pattern.at(i).mid(1).chopped(1), segments.at(i));
        }
    }
    return parameters;
}

Reply methodNotAllowed(Method method, const QByteArray& allow)
{
    Reply reply = method == Method::Options
        ? Reply::empty()
        : Reply::problem(405, u"method-not-allowed"_s, u"This address does not answer that method."_s);
    reply.headers.set("Allow", allow);
    return reply;
}

} // namespace

Router::Router(CorsRules cors)
    : m_cors(std::move(cors))
{
}

void Router::add(Route route)
{
    QStringList segments = route.pattern.split(u'/', Qt::SkipEmptyParts);
    m_entries.push_back({std::move(route), std::move(segments)});
}

void Router::handle(Request request, Responder responder) const
{
    if (auto reply = m_cors.examine(request, responder)) {
        return responder(*std::move(reply));
    }
    if (request.method == Method::Options && request.segments.isEmpty()) {
        return responder(Reply::empty()); // OPTIONS *
    }
    const auto entries = entriesAt(request.segments);
    if (entries.empty()) {
        return responder(Reply::problem(404, u"not-found"_s, u"There is nothing at this address."_s));
    }
    const Entry* entry = find(request.method, request.segments);
    if (!entry) {
        QByteArray allow = "OPTIONS";
        for (const Entry* other : entries) {
            allow += ", " + methodName(other->route.method);
            allow += other->route.method == Method::Get ? ", HEAD" : "";
        }
        return responder(methodNotAllowed(request.method, allow));
    }
    request.parameters = parametersOf(entry->segments, withoutPrefix(request.segments));
    entry->route.handler(std::move(request), std::move(responder));
}

qint64 Router::bodyLimit(Method method, const QStringList& segments) const
{
    const Entry* entry = find(method, segments);
    return entry ? entry->route.bodyLimit : kBodyWithoutRoute;
}

QString Router::routeName(Method method, const QStringList& segments) const
{
    const Entry* entry = find(method, segments);
    return entry ? entry->route.pattern : QString();
}

QStringList Router::routes() const
{
    QStringList names;
    for (const Entry& entry : m_entries) {
        names.append(QString::fromLatin1(methodName(entry.route.method)) + u' ' + entry.route.pattern);
    }
    return names;
}

std::vector<const Router::Entry*> Router::entriesAt(const QStringList& segments) const
{
    const QStringList path = withoutPrefix(segments);
    std::vector<const Entry*> found;
    for (const Entry& entry : m_entries) {
        if (matches(entry.segments, path)) {
            found.push_back(&entry);
        }
    }
    return found;
}

const Router::Entry* Router::find(Method method, const QStringList& segments) const
{
    const Method wanted = method == Method::Head ? Method::Get : method;
    for (const Entry* entry : entriesAt(segments)) {
        if (entry->route.method == wanted) {
            return entry;
        }
    }
    return nullptr;
}

} // namespace cvenhancer::server::http
