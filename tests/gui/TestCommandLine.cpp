// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/shell/Appearance.h"
#include "ui/shell/CommandLine.h"

#include <QDir>
#include <QPalette>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

namespace {

ui::CommandLine parse(QList<QByteArray> arguments)
{
    arguments.prepend("cvenhancer");
    QList<char*> pointers;
    for (QByteArray& argument : arguments) {
        pointers.append(argument.data());
    }
    return ui::parseCommandLine(static_cast<int>(pointers.size()), pointers.data());
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void takesFilesAndProfile();
    void passesQtSwitchesOver();
    void followsTheSystemUnlessTold();
    void settingsSurvive();
};

void TestCommandLine::answers_data()
{
    QTest::addColumn<QList<QByteArray>>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown option") << QList<QByteArray>{"--wrong"} << 2 << u"wrong"_s;
    QTest::newRow("profile without folder") << QList<QByteArray>{"--profile"} << 2 << u"profile"_s;
    QTest::newRow("help") << QList<QByteArray>{"--help"} << 0 << u"Usage:"_s;
    QTest::newRow("version") << QList<QByteArray>{"--version"} << 0 << u"cvenhancer"_s;
}

void TestCommandLine::answers()
{
    QFETCH(QList<QByteArray>, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, says);
    const ui::CommandLine commandLine = parse(arguments);
    QVERIFY(commandLine.answer);
    QVERIFY2(commandLine.answer->contains(says), qPrintable(*commandLine.answer));
    QCOMPARE(commandLine.exitCode, exitCode);
}

void TestCommandLine::takesFilesAndProfile()
{
    const ui::CommandLine commandLine = parse({"--profile", "/tmp/p", "cv.pdf"});
    QVERIFY(!commandLine.answer);
    QCOMPARE(commandLine.profile, u"/tmp/p"_s);
    QCOMPARE(commandLine.files, QStringList{QDir::current().absoluteFilePath(u"cv.pdf"_s)});
}

void TestCommandLine::passesQtSwitchesOver()
{
    const ui::CommandLine commandLine = parse({"-platform", "offscreen"});
    QVERIFY(!commandLine.answer);
    QVERIFY(commandLine.files.isEmpty());
}

void TestCommandLine::followsTheSystemUnlessTold()
{
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    using enum settings::Appearance;
    QTemporaryDir folder;
    settings::Settings settings(folder.path());
    settings.setAppearance(System);
    QCOMPARE(ui::lookFor(settings, dark).appearance, ui::Theme::Appearance::Dark);
    settings.setAppearance(Light);
    QCOMPARE(ui::lookFor(settings, dark).appearance, ui::Theme::Appearance::Light);
    settings.setAppearance(Dark);
    QCOMPARE(ui::lookFor(settings, QPalette(Qt::white)).appearance, ui::Theme::Appearance::Dark);
}

void TestCommandLine::settingsSurvive()
{
    QTemporaryDir folder;
    {
        settings::Settings settings(folder.path());
        QCOMPARE(settings.appearance(), settings::Appearance::System);
        QCOMPARE(settings.libraryOrder(), settings::LibraryOrder::LastChanged);
        settings.setAppearance(settings::Appearance::Dark);
        settings.setLibraryOrder(settings::LibraryOrder::Title);
        settings.setExportFolder(folder.filePath(u"gone"_s));
    }
    const settings::Settings settings(folder.path());
    QCOMPARE(settings.appearance(), settings::Appearance::Dark);
    QCOMPARE(settings.libraryOrder(), settings::LibraryOrder::Title);
    QVERIFY(!settings.exportFolder().endsWith(u"gone"_s));
}

QTEST_MAIN(TestCommandLine)
#include "TestCommandLine.moc"
