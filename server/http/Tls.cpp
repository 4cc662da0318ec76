// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/Tls.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>

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
    if (key.isNull() || key.algorithm() != chain.first().publicKey().algorithm()) {
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
