// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "support/SyncSimulation.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::test;

namespace {

/// How many seeds: CVENH_SYNC_SEEDS; which first: CVENH_SYNC_SEED. By hand as many as one likes.
int setting(const char* name, int normally)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : normally;
}

} // namespace

class TestSyncSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allDevicesAgreeAndNothingIsLost();
};

void TestSyncSimulation::allDevicesAgreeAndNothingIsLost()
{
    const int first = setting("CVENH_SYNC_SEED", 1);
    const int count = setting("CVENH_SYNC_SEEDS", 40);
    for (int seed = first; seed < first + count; ++seed) {
        SyncSimulation simulation(static_cast<quint32>(seed));
        simulation.run(200);
        const QString problem = simulation.settle();
        if (!problem.isEmpty()) {
            const QStringList script = simulation.log();
            for (const QString& line : script) {
                qInfo().noquote() << line;
            }
        }
        QVERIFY2(problem.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(QString::number(seed), problem)));
    }
}

QTEST_APPLESS_MAIN(TestSyncSimulation)
#include "TestSyncSimulation.moc"
