// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/JsonLog.h"

#include "http/ClientAddress.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::cli {

namespace {

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// One write a line, so that lines of several threads do not mix.
void writeLine(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        return u"error"_s;
    }
    return u"error"_s;
}

void logMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    writeLine(lineOf({{u"time"_s, timeText(QDateTime::currentDateTimeUtc())},
                      {u"level"_s, levelName(type)},
                      {u"message"_s, message}}));
}

QString networkOf(const QHostAddress& address)
{
    const bool isV4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    return isV4 ? address.toString().section(u'.', 0, 2) + u".0/24"_s
                : QString::fromLatin1(http::clientKey(address)) + u"/64"_s;
}

} // namespace

void useJsonLog()
{
    qInstallMessageHandler(logMessage);
}

QByteArray accessLine(const http::AccessRecord& record, const QDateTime& now)
{
    return lineOf({{u"time"_s, timeText(now)},
                   {u"level"_s, u"info"_s},
                   {u"request_id"_s, QString::fromLatin1(record.requestId)},
                   {u"method"_s, QString::fromLatin1(http::methodName(record.method))},
                   {u"route"_s, record.route},
                   {u"status"_s, record.status},
                   {u"ms"_s, static_cast<double>(record.microseconds) / 1000.0},
                   {u"bytes"_s, record.bytes},
                   {u"client"_s, networkOf(record.client)}});
}

void logAccess(const http::AccessRecord& record)
{
    writeLine(accessLine(record, QDateTime::currentDateTimeUtc()));
}

} // namespace cvenhancer::server::cli
