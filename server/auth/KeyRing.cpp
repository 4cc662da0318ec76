// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "auth/KeyRing.h"

#include "auth/Random.h"

#include <QFile>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::auth {

namespace {

constexpr int kSecretBytes = 32;
constexpr int kIdBytes = 6;
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto kOthers =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

Key newKey(const QDateTime& now)
{
    return {QString::fromLatin1(randomBytes(kIdBytes).toHex()), randomBytes(kSecretBytes), now, std::nullopt};
}

std::optional<Key> parseKey(const QByteArray& line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 4 || parts.at(0).isEmpty()) {
        return std::nullopt;
    }
    const auto secret = QByteArray::fromBase64Encoding(parts.at(3), QByteArray::AbortOnBase64DecodingErrors);
    Key key{QString::fromLatin1(parts.at(0)), *secret,
            QDateTime::fromString(QString::fromLatin1(parts.at(1)), Qt::ISODateWithMs), std::nullopt};
    if (parts.at(2) != "-") {
        key.retired = QDateTime::fromString(QString::fromLatin1(parts.at(2)), Qt::ISODateWithMs);
    }
    const bool good = secret && key.secret.size() == kSecretBytes && key.created.isValid()
        && (!key.retired || key.retired->isValid());
    return good ? std::make_optional(key) : std::nullopt;
}

QString faultOf(const QList<Key>& keys)
{
    QSet<QString> ids;
    for (const Key& key : keys) {
        ids.insert(key.id);
    }
    const auto active = std::ranges::count_if(keys, [](const Key& key) { return !key.retired; });
    if (ids.size() != keys.size()) {
        return u"two keys have one name"_s;
    }
    return active == 1 ? QString() : u"%1 keys are not retired, one must be"_s.arg(active);
}

} // namespace

KeyRing KeyRing::generate(const QDateTime& now)
{
    KeyRing ring;
    ring.m_keys.append(newKey(now));
    return ring;
}

Result<KeyRing> KeyRing::load(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorCode::FileNotFound, path);
    }
    if (file.permissions() & kOthers) {
        return failure(ErrorCode::FileNotReadable, path,
                       u"others may read or write this key file; set its mode to 600"_s);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileNotReadable, path, file.errorString());
    }
    return parse(file.readAll()).map_error([&path](Error error) {
        error.subject = path;
        return error;
    });
}

Result<KeyRing> KeyRing::parse(const QByteArray& text)
{
    KeyRing ring;
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith('#')) {
            continue;
        }
        auto key = parseKey(line);
        if (!key) {
            return failure(ErrorCode::DamagedFile, {}, u"line %1 is not a key"_s.arg(i + 1));
        }
        ring.m_keys.append(*std::move(key));
    }
    const QString fault = faultOf(ring.m_keys);
    return fault.isEmpty() ? Result<KeyRing>(ring) : failure(ErrorCode::DamagedFile, {}, fault);
}

Result<> KeyRing::save(const QString& path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnerOnly)) {
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    }
    file.write(serialised());
    return file.commit() ? Result<>() : failure(ErrorCode::FileNotWritable, path, file.errorString());
}

QByteArray KeyRing::serialised() const
{
    QByteArray text;
    for (const Key& key : m_keys) {
        const QString retired = key.retired ? key.retired->toUTC().toString(Qt::ISODateWithMs) : u"-"_s;
        text += key.id.toLatin1() + ' ' + key.created.toUTC().toString(Qt::ISODateWithMs).toLatin1() + ' '
            + retired.toLatin1() + ' ' + key.secret.toBase64() + '\n';
    }
    return text;
}

void KeyRing::rotate(const QDateTime& now)
{
    for (Key& key : m_keys) {
        key.retired = key.retired.value_or(now);
    }
    m_keys.append(newKey(now));
}

const Key& KeyRing::active() const
{
    const auto found = std::ranges::find_if(m_keys, [](const Key& key) { return !key.retired; });
    Q_ASSERT(found != m_keys.end()); // parse and generate make sure of it
    return *found;
}

const Key* KeyRing::find(const QString& id) const
{
    const auto found = std::ranges::find(m_keys, id, &Key::id);
    return found == m_keys.end() ? nullptr : &*found;
}

} // namespace cvenhancer::server::auth
