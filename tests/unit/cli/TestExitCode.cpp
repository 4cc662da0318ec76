// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/ExitCode.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

class TestExitCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheContract();
    void everyCodeIsAFailure();
};

void TestExitCode::isTheContract()
{
    QCOMPARE(static_cast<int>(cli::ExitCode::Done), 0);
    QCOMPARE(static_cast<int>(cli::exitCodeOf(ErrorCode::FileNotFound)), 1);
    QCOMPARE(static_cast<int>(cli::exitCodeOf(ErrorCode::DiskFull)), 1);
    QCOMPARE(static_cast<int>(cli::exitCodeOf(ErrorCode::NeedsConfirmation)), 1);
    QCOMPARE(static_cast<int>(cli::exitCodeOf(ErrorCode::InvalidArgument)), 2);
    QCOMPARE(static_cast<int>(cli::exitCodeOf(ErrorCode::Internal)), 3);
}

void TestExitCode::everyCodeIsAFailure()
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const auto value = static_cast<ErrorCode>(code);
        QVERIFY2(cli::exitCodeOf(value) != cli::ExitCode::Done, qPrintable(errorCodeName(value)));
    }
}

QTEST_GUILESS_MAIN(TestExitCode)
#include "TestExitCode.moc"
