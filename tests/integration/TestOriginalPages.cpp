// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/OriginalPages.h"
#include "storage/FileRepository.h"
#include "support/TemporaryStore.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using services::OriginalPage;

/// Pages of original files: what a limited child paints, and what becomes of files that are none.
class TestOriginalPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void aCvWithoutAFileHasNone();
    void paintsTheWantedPage();

private:
    static QByteArray twoPages()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        {
            QPainter painter(&writer);
            writer.newPage();
            painter.fillRect(0, 0, 100'000, 100'000, Qt::black);
        }
        return buffer.data();
    }
};

void TestOriginalPages::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::UnsupportedFormat;
    QTest::newRow("text") << QByteArray("Ada Lovelace") << ErrorCode::UnsupportedFormat;
    QTest::newRow("a PDF in name only") << QByteArray("%PDF-1.7 and nothing else") << ErrorCode::DamagedFile;
}

void TestOriginalPages::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(ErrorCode, code);
    QCOMPARE(services::paintOriginalHere(file, 0, 100).error().code, code);
    QCOMPARE(services::paintOriginalInChild(file, 0, 100).error().code, code);
}

void TestOriginalPages::aCvWithoutAFileHasNone()
{
    support::TemporaryStore store;
    services::OriginalPages pages(store.sql(), store.profile(), services::paintOriginalHere);
    const auto page = pages.page(CvId(newUuidV7()), 0, 100);
    QTRY_VERIFY(page.isFinished());
    QCOMPARE(page.result().error().code, ErrorCode::NotFound);
}

void TestOriginalPages::paintsTheWantedPage()
{
    support::TemporaryStore store;
    const CvId cv = store.add({}, u"Ada"_s);
    const QByteArray pdf = twoPages();
    const QString sha256 = storage::FileStore(store.profile()).keep(pdf).value();
    const auto kept = store.sql().run([&](sql::Connection& connection) -> Result<> {
        const QDateTime now = store.clock.now();
        CVENH_TRY(user, storage::UserRepository(connection).requireLocal(now));
        return storage::FileRepository(connection)
            .insert({storage::FileId(newUuidV7()), user.id, cv, sha256, u"ada.pdf"_s, pdf.size(), now, now, {}});
    });
    QVERIFY(kept.result());
    services::OriginalPages pages(store.sql(), store.profile(), services::paintOriginalInChild);
    const auto second = pages.page(cv, 1, 200);
    QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), 30'000);
    QVERIFY(second.result());
    QCOMPARE(second.result()->fileName, u"ada.pdf"_s);
    QCOMPARE(second.result()->pageCount, 2);
    QCOMPARE(second.result()->image.width(), 200);
    QCOMPARE(second.result()->image.pixelColor(100, 140), QColor(Qt::black));
    QCOMPARE(qRound(second.result()->points.width()), 595);
    const auto first = pages.page(cv, 0, 200);
    QTRY_VERIFY_WITH_TIMEOUT(first.isFinished(), 30'000);
    QCOMPARE(first.result()->image.pixelColor(100, 140), QColor(Qt::white));
}

int main(int argc, char** argv)
{
    if (services::isPictureWorker(argc, argv)) {
        return services::runPictureWorker(argc, argv);
    }
    const QGuiApplication application(argc, argv);
    TestOriginalPages test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestOriginalPages.moc"
