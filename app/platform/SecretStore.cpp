// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "platform/SecretStore.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QPromise>
#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::platform {
namespace {

template <class T>
QFuture<Result<T>> answered(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// Starts `job`, which deletes itself, and answers with what `outcome` makes of it.
template <class T, class F>
QFuture<Result<T>> run(QKeychain::Job* job, const QString& key, F outcome)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setKey(key);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, outcome](QKeychain::Job* finished) {
        promise->addResult(outcome(*finished));
        promise->finish();
    });
    job->start();
    return promise->future();
}

} // namespace

SecretStore::SecretStore(QString service, Backend backend, QObject* parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_backend(backend)
    , m_isPersistent(backend == Backend::Keychain)
{
}

QString SecretStore::serviceFor(const QString& profileFolder)
{
    constexpr qsizetype kDigits = 12; // enough for the profiles of one person
    const QByteArray hash = QCryptographicHash::hash(profileFolder.toUtf8(), QCryptographicHash::Sha256);
    return u"CV Enhancer "_s + QString::fromLatin1(hash.toHex().left(kDigits));
}

QFuture<Result<QByteArray>> SecretStore::read(const QString& key)
{
    if (m_backend == Backend::Memory || m_memory.contains(key)) {
        return answered(Result<QByteArray>(m_memory.value(key)));
    }
    auto* job = new QKeychain::ReadPasswordJob(m_service);
    return run<QByteArray>(job, key, [self = QPointer(this)](QKeychain::Job& finished) -> Result<QByteArray> {
        const bool isKnown = finished.error() == QKeychain::NoError;
        if (self && !isKnown && finished.error() != QKeychain::EntryNotFound) {
            self->setPersistent(false);
        }
        return isKnown ? static_cast<QKeychain::ReadPasswordJob&>(finished).binaryData() : QByteArray();
    });
}

QFuture<Result<>> SecretStore::write(const QString& key, const QByteArray& secret)
{
    if (m_backend == Backend::Memory) {
        m_memory.insert(key, secret);
        return answered(Result<>());
    }
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret);
    return run<void>(job, key, [self = QPointer(this), key, secret](QKeychain::Job& finished) -> Result<> {
        if (self && finished.error() != QKeychain::NoError) {
            self->m_memory.insert(key, secret);
        } else if (self) {
            self->m_memory.remove(key);
        }
        if (self) {
            self->setPersistent(finished.error() == QKeychain::NoError);
        }
        return {};
    });
}

QFuture<Result<>> SecretStore::remove(const QString& key)
{
    m_memory.remove(key);
    if (m_backend == Backend::Memory) {
        return answered(Result<>());
    }
    return run<void>(new QKeychain::DeletePasswordJob(m_service), key, [](QKeychain::Job&) { return Result<>(); });
}

void SecretStore::setPersistent(bool isPersistent)
{
    if (isPersistent != m_isPersistent) {
        m_isPersistent = isPersistent;
        Q_EMIT persistenceChanged(isPersistent);
    }
}

} // namespace cvenhancer::platform
