// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/AtomicFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

class TestAtomicFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesToLoad_data();
    void refusesToLoad();
    void replacesTheWholeFile();
    void leavesNothingWhenItFails();
    void writesThroughDevices();
};

void TestAtomicFile::refusesToLoad_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<qint64>("maxBytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("not there") << u"/none/cv.pdf"_s << qint64(10) << ErrorCode::FileNotFound;
    QTest::newRow("a folder") << QDir::tempPath() << qint64(10) << ErrorCode::FileNotReadable;
    QTest::newRow("too large") << QStringLiteral(CVENH_SOURCE_DIR "/LICENSE") << qint64(10) << ErrorCode::FileTooLarge;
}

void TestAtomicFile::refusesToLoad()
{
    QFETCH(QString, path);
    QFETCH(qint64, maxBytes);
    QFETCH(ErrorCode, code);
    const auto data = services::loadFile(path, maxBytes);
    QVERIFY(!data);
    QCOMPARE(errorCodeName(data.error().code), errorCodeName(code));
}

void TestAtomicFile::replacesTheWholeFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cv.txt"_s);
    QVERIFY(services::saveFile(path, "a long first version"));
    QVERIFY(services::saveFile(path, "second"));
    const auto data = services::loadFile(path, 6);
    QVERIFY(data);
    QCOMPARE(*data, QByteArray("second"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"cv.txt"_s});
}

void TestAtomicFile::leavesNothingWhenItFails()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"taken"_s));
    for (const QString& name : {u"none/cv.txt"_s, u"taken"_s}) {
        const auto saved = services::saveFile(folder.filePath(name), "text");
        QVERIFY(!saved);
        QCOMPARE(errorCodeName(saved.error().code), u"FileNotWritable"_s);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"taken"_s});
}

/// A rename would put a file where the device was.
void TestAtomicFile::writesThroughDevices()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("This system has no /dev/full.");
    }
    const auto full = services::saveFile(u"/dev/full"_s, "text");
    QVERIFY(!full);
    QCOMPARE(errorCodeName(full.error().code), u"DiskFull"_s);
    QVERIFY(services::saveFile(u"/dev/null"_s, "text"));
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile() && !QFileInfo(u"/dev/full"_s).isFile());
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "TestAtomicFile.moc"
