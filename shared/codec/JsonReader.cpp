// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "codec/JsonReader.h"

#include "codec/JsonScanner.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::codec {
namespace {

constexpr char kByteOrderMark[] = "\xef\xbb\xbf";
/// A CV of sixty full pages with its ids and sources has some 30 000 values; 200 000 take a second and 120 MB.
constexpr qsizetype kMaxCommas = 200'000;
/// Qt drops a mark that begins a string or a key, but not where it is written like this.
constexpr char kEscapedMark[] = "\"\\ufeff";

/// `offset` in bytes from the start of `text`.
tl::unexpected<Error> invalidAt(const QByteArray& text, qsizetype offset, const QString& reason)
{
    const QByteArray before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype line = before.count('\n') + 1;
    const QByteArray lineStart = before.sliced(before.lastIndexOf('\n') + 1);
    const qsizetype column = QString::fromUtf8(lineStart).toUcs4().size() + 1;
    return failure(ErrorCode::InvalidJson, u"line %1, column %2: %3"_s.arg(line).arg(column).arg(reason));
}

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray& text)
{
    QByteArray json = text.startsWith(kByteOrderMark) ? text.sliced(sizeof kByteOrderMark - 1) : text;
    json.replace(QByteArray("\"") + kByteOrderMark, kEscapedMark);
    if (json.trimmed().isEmpty()) {
        return failure(ErrorCode::EmptyFile);
    }
    if (!json.isValidUtf8()) {
        return failure(ErrorCode::NotUtf8);
    }
    if (json.count(',') > kMaxCommas) {
        return failure(ErrorCode::ResourceLimit, {}, u"more values than any CV has"_s);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return invalidAt(json, error.offset - 1, error.errorString()); // Qt's parser stops behind what it dislikes
    }
    if (const auto flaw = findJsonFlaw(json)) {
        return invalidAt(json, flaw->offset, flaw->reason);
    }
    if (!document.isObject()) {
        return failure(ErrorCode::SchemaViolation, u"the top level: a list is not an object"_s);
    }
    return document.object();
}

} // namespace cvenhancer::codec
