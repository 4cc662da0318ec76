// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/Tls.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::http {

namespace {

Result<QByteArray> readPem(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileNotReadable, path, file.errorString());
    }
    return file.readAll();
}

QSslKey readKey(const QByteArray& pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull()) {
            return key;
        }
    }
    return {};
}

struct BioDeleter {
    void operator()(BIO* bio) const { BIO_free(bio); }
};
struct X509Deleter {
    void operator()(X509* certificate) const { X509_free(certificate); }
};
struct KeyDeleter {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};

std::unique_ptr<BIO, BioDeleter> reading(const QByteArray& pem)
{
    return std::unique_ptr<BIO, BioDeleter>(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

/// Qt compares nothing: with the key of another certificate every handshake would fail.
bool belongTogether(const QByteArray& certificatePem, const QByteArray& keyPem)
{
    const std::unique_ptr<X509, X509Deleter> certificate(
        PEM_read_bio_X509(reading(certificatePem).get(), nullptr, nullptr, nullptr));
    const std::unique_ptr<EVP_PKEY, KeyDeleter> key(
        PEM_read_bio_PrivateKey(reading(keyPem).get(), nullptr, nullptr, nullptr));
    const bool together = certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
    ERR_clear_error(); // or the next connection of this thread would find it
    return together;
}

} // namespace

Result<QSslConfiguration> loadTls(const TlsFiles& files)
{
    CVENH_TRY(chainPem, readPem(files.certificate));
    CVENH_TRY(keyPem, readPem(files.key));
    const QList<QSslCertificate> chain = QSslCertificate::fromData(chainPem, QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull()) {
        return failure(ErrorCode::DamagedFile, files.certificate, u"no PEM certificate"_s);
    }
    const QSslKey key = readKey(keyPem);
    if (key.isNull() || !belongTogether(chainPem, keyPem)) {
        return failure(ErrorCode::DamagedFile, files.key, u"no PEM key for this certificate"_s);
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show tokens, not certificates
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    return configuration;
}

} // namespace cvenhancer::server::http
