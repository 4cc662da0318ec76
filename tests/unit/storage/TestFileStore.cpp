// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/FileStore.h"
#include "storage/ProfileFolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::storage;

namespace {

constexpr auto kGroupOrOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

} // namespace

class TestFileStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAFolderItCannotMake();
    void refusesWithoutItsFolder();
    void missingContentIsNotFound();
    void keepsEachContentOnce();
    void everythingIsPrivate();
    void removesWhatNobodyWants();
    void theEnvironmentChoosesTheFolder();
};

void TestFileStore::refusesAFolderItCannotMake()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto prepared = prepareProfileFolder(folder.filePath(u"file/profile"_s));
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, ErrorCode::FileNotWritable);
}

void TestFileStore::refusesWithoutItsFolder()
{
    QTemporaryDir folder;
    const auto kept = FileStore(folder.filePath(u"none"_s)).keep("x");
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::FileNotWritable);
}

void TestFileStore::missingContentIsNotFound()
{
    QTemporaryDir folder;
    QCOMPARE(FileStore(folder.path()).load(u"abc"_s).error().code, ErrorCode::FileNotFound);
}

void TestFileStore::keepsEachContentOnce()
{
    QTemporaryDir folder;
    QVERIFY(prepareProfileFolder(folder.path()));
    const FileStore store(folder.path());
    const auto first = store.keep("content");
    QVERIFY(first);
    QCOMPARE(store.keep("content").value(), *first);
    QCOMPARE(store.load(*first).value(), QByteArray("content"));
    QVERIFY(QFile::exists(folder.filePath(FileStore::relativePath(*first))));
    QCOMPARE(QDir(folder.filePath(u"files"_s)).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestFileStore::everythingIsPrivate()
{
    QTemporaryDir parent;
    const QString folder = prepareProfileFolder(parent.filePath(u"profile"_s)).value();
    const auto kept = FileStore(folder).keep("secret");
    QVERIFY(kept);
    QVERIFY(!(QFile::permissions(folder) & kGroupOrOthers));
    QVERIFY(!(QFile::permissions(folder + u'/' + FileStore::relativePath(*kept)) & kGroupOrOthers));
}

void TestFileStore::removesWhatNobodyWants()
{
    QTemporaryDir folder;
    QVERIFY(prepareProfileFolder(folder.path()));
    const FileStore store(folder.path());
    const QString wanted = store.keep("wanted").value();
    const QString other = store.keep("other").value();
    store.removeAllBut({wanted}, QDateTime::currentDateTimeUtc().addDays(-1));
    QVERIFY(store.load(other)); // too young
    store.removeAllBut({wanted}, QDateTime::currentDateTimeUtc().addDays(1));
    QVERIFY(store.load(wanted));
    QVERIFY(!store.load(other));
}

void TestFileStore::theEnvironmentChoosesTheFolder()
{
    qputenv("CVENHANCER_HOME", "/somewhere/else");
    QCOMPARE(defaultProfileFolder(), u"/somewhere/else"_s);
    qunsetenv("CVENHANCER_HOME");
    QVERIFY(!defaultProfileFolder().isEmpty());
}

QTEST_GUILESS_MAIN(TestFileStore)
#include "TestFileStore.moc"
