// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
// The server's HTTP layer alone, with a few routes that hostile and load tests need and the product does not offer:
//   hostile-target PORT [CERTIFICATE KEY]
// Limits a single machine would meet first (connections of one client) are raised; all others are the defaults.
#include "http/Server.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QThread>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::server::http;

namespace {

/// A handler on a worker thread, as the product's are.
Handler onPool(QThreadPool& pool, std::function<Reply(const Request&)> answer)
{
    return [&pool, answer](const Request& request, const Responder& responder) {
        pool.start([answer, request, responder] { responder(answer(request)); });
    };
}

Handler inLoop(std::function<Reply(const Request&)> answer)
{
    return [answer](const Request& request, const Responder& responder) { responder(answer(request)); };
}

Reply slept(const Request& request)
{
    const int ms = qBound(0, request.query.queryItemValue(u"ms"_s).toInt(), 2000);
    QThread::msleep(static_cast<unsigned long>(ms));
    return Reply::json(200, {{u"slept"_s, ms}});
}

Reply fieldsOf(const Request& request)
{
    QJsonArray fields;
    for (const Headers::Field& field : request.headers.fields()) {
        fields.append(QString::fromLatin1(field.name + ": " + field.value));
    }
    return Reply::json(200, {{u"fields"_s, fields}});
}

Router hostileRoutes(QThreadPool& pool)
{
    const auto ok = [](const Request&) { return Reply::json(200, {{u"status"_s, u"ok"_s}}); };
    const auto echo = [](const Request& request) { return Reply::json(200, {{u"size"_s, request.body.size()}}); };
    Router router;
    router.add({Method::Get, u"/health"_s, inLoop(ok)});
    router.add({Method::Get, u"/cvs"_s, onPool(pool, ok)});
    router.add({Method::Get, u"/sleep"_s, onPool(pool, slept)});
    router.add({Method::Get, u"/headers"_s, inLoop(fieldsOf)});
    router.add({Method::Post, u"/echo"_s, onPool(pool, echo)});
    return router;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QThreadPool pool;
    pool.setMaxThreadCount(8);
    ServerOptions options;
    options.port = arguments.value(1).toUShort();
    options.loops = 2;
    options.limits.connectionsPerClient = options.limits.connections;
    if (arguments.size() == 4) {
        options.tls = TlsFiles{arguments.at(2), arguments.at(3)};
    }
    const auto server = Server::start(options, hostileRoutes(pool));
    if (!server) {
        qCritical("%s: %s", qPrintable(server.error().subject), qPrintable(server.error().detail));
        return 1;
    }
    return QCoreApplication::exec();
}
