// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "support/CliProgram.h"

#include <QFile>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::test;

namespace {

constexpr int kPatienceMs = 10'000;

/// A terminal of our own, seen from the side of the keyboard.
class Terminal {
public:
    Q_DISABLE_COPY_MOVE(Terminal)

    Terminal()
        : m_keyboard(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        const bool ready = m_keyboard >= 0 && ::grantpt(m_keyboard) == 0 && ::unlockpt(m_keyboard) == 0;
        m_name = ready ? QString::fromLatin1(::ptsname(m_keyboard)) : QString();
    }
    ~Terminal() { ::close(m_keyboard); }

    /// The device a program reads; empty when there is none.
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] bool type(const QByteArray& line) const
    {
        return ::write(m_keyboard, line.constData(), static_cast<size_t>(line.size())) == line.size();
    }
    [[nodiscard]] bool echoes() const
    {
        termios settings{};
        return ::tcgetattr(m_keyboard, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
    }

private:
    int m_keyboard;
    QString m_name;
};

} // namespace

/// Somebody at a terminal is asked for the password of an encrypted file.
class TestPasswordPrompt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksOnATerminal_data();
    void asksOnATerminal();
};

void TestPasswordPrompt::asksOnATerminal_data()
{
    QTest::addColumn<QList<QByteArray>>("lines"); ///< typed, one a question
    QTest::addColumn<int>("exitCode");
    QTest::newRow("right at once") << QList<QByteArray>{"Schlüssel\n"} << 0;
    QTest::newRow("right the second time") << QList<QByteArray>{"Geheim\n", "Schlüssel\n"} << 0;
    QTest::newRow("wrong three times") << QList<QByteArray>{"a\n", "b\n", "c\n"} << 1;
    QTest::newRow("nothing") << QList<QByteArray>{"\n"} << 1;
}

void TestPasswordPrompt::asksOnATerminal()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(int, exitCode);
    const Terminal terminal;
    if (terminal.name().isEmpty()) {
        QSKIP("This system gives no terminal.");
    }
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.setStandardInputFile(terminal.name());
    process.setReadChannel(QProcess::StandardError);
    process.start(cliPath(), {u"text"_s, QStringLiteral(CVENH_TEST_DATA "/hostile/encrypted.pdf")});
    QVERIFY(process.waitForStarted(kPatienceMs));
    for (const QByteArray& line : lines) {
        QByteArray question;
        while (!question.endsWith(": ")) {
            QVERIFY2(process.waitForReadyRead(kPatienceMs) || process.bytesAvailable() > 0, question.constData());
            question += process.readAllStandardError();
        }
        QVERIFY2(question.endsWith("Password for encrypted.pdf: "), question.constData());
        QTRY_VERIFY(!terminal.echoes());
        QVERIFY(terminal.type(line));
    }
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(kPatienceMs));
    QCOMPARE(process.exitCode(), exitCode);
    QCOMPARE(process.readAllStandardOutput().contains("rotated"), exitCode == 0);
    QVERIFY(terminal.echoes());
}

QTEST_GUILESS_MAIN(TestPasswordPrompt)
#include "TestPasswordPrompt.moc"
