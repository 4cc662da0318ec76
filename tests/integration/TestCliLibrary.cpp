// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "support/CliProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using cvenhancer::test::CliRun;
using cvenhancer::test::runCli;

/// `cvenhancer-cli library …` as a script uses it.
class TestCliLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void refuses_data();
    void refuses();
    void anEmptyLibraryIsAnEmptyList();
    void addsListsExportsAndRemoves();
    void theSameFileIsAddedOnce();
    void oneBadFileAddsNothing();

private:
    CliRun library(QStringList arguments)
    {
        return runCli(QStringList{u"library"_s} + arguments
                      + QStringList{u"--profile"_s, m_folder->filePath(u"home"_s)});
    }

    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) >= 0 ? file.fileName() : QString();
    }

    QString writeCv(const QString& person)
    {
        return write(person + u".json"_s, R"({"basics":{"name":")" + person.toUtf8() + R"("}})");
    }

    static QJsonObject json(const CliRun& run) { return QJsonDocument::fromJson(run.out).object(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliLibrary::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no subcommand") << QStringList{} << 2;
    QTest::newRow("unknown subcommand") << QStringList{u"burn"_s} << 2;
    QTest::newRow("add without a file") << QStringList{u"add"_s} << 2;
    QTest::newRow("add a file that is not there") << QStringList{u"add"_s, u"none.pdf"_s} << 1;
    QTest::newRow("export without -o") << QStringList{u"export"_s, u"x"_s} << 2;
    QTest::newRow("export what is not there") << QStringList{u"export"_s, u"x"_s, u"-o"_s, u"/tmp/x.json"_s} << 1;
    QTest::newRow("remove what is not there") << QStringList{u"remove"_s, u"x"_s} << 1;
}

void TestCliLibrary::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const CliRun run = library(arguments);
    QCOMPARE(run.exitCode, code);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

void TestCliLibrary::anEmptyLibraryIsAnEmptyList()
{
    QCOMPARE(library({u"list"_s}).out, QByteArray());
    QCOMPARE(json(library({u"list"_s, u"--json"_s}))[u"cvs"_s].toArray().size(), 0);
}

void TestCliLibrary::addsListsExportsAndRemoves()
{
    const CliRun added = library({u"add"_s, writeCv(u"Ada Byron"_s), writeCv(u"Grace Hopper"_s)});
    QCOMPARE(added.exitCode, 0);
    QCOMPARE(added.out.count('\n'), 2);
    const QByteArray id = added.out.left(added.out.indexOf('\t'));
    const QJsonArray cvs = json(library({u"list"_s, u"--json"_s}))[u"cvs"_s].toArray();
    QCOMPARE(cvs.size(), 2);
    QVERIFY(cvs.at(0)[u"best_score"_s].isNull());
    const QString out = m_folder->filePath(u"ada.json"_s);
    QCOMPARE(library({u"export"_s, QString::fromUtf8(id), u"-o"_s, out}).exitCode, 0);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Ada Byron"));
    const QString pdf = m_folder->filePath(u"grace.pdf"_s);
    QCOMPARE(library({u"export"_s, u"Grace Hopper"_s, u"-o"_s, pdf}).exitCode, 0);
    QVERIFY(QFile::exists(pdf));
    QCOMPARE(library({u"remove"_s, QString::fromUtf8(id)}).exitCode, 0);
    QCOMPARE(library({u"list"_s}).out.count('\n'), 1);
    QCOMPARE(library({u"remove"_s, QString::fromUtf8(id)}).exitCode, 1);
}

void TestCliLibrary::theSameFileIsAddedOnce()
{
    const QString file = writeCv(u"Ada"_s);
    QVERIFY(!json(library({u"add"_s, file, u"--json"_s}))[u"added"_s][0][u"already_there"_s].toBool());
    QVERIFY(json(library({u"add"_s, file, u"--json"_s}))[u"added"_s][0][u"already_there"_s].toBool());
    QCOMPARE(library({u"list"_s}).out.count('\n'), 1);
}

void TestCliLibrary::oneBadFileAddsNothing()
{
    QCOMPARE(library({u"add"_s, writeCv(u"Ada"_s), write(u"bad.pdf"_s, "nonsense")}).exitCode, 1);
    QCOMPARE(library({u"list"_s}).out, QByteArray());
}

QTEST_GUILESS_MAIN(TestCliLibrary)
#include "TestCliLibrary.moc"
