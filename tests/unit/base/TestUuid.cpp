// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "base/Uuid.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

class TestUuid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void version7HoldsTheTime();
    void version7SortsByTime();
    void version7NeverRepeats();
    void contentGivesTheSameIdAlways_data();
    void contentGivesTheSameIdAlways();
};

/// The example of RFC 9562 appendix A.6: its time is 2022-02-22 14:22:22 -05:00.
void TestUuid::version7HoldsTheTime()
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(0x017F22E279B0, Qt::UTC);
    const QUuid uuid = newUuidV7(time);
    QVERIFY(uuid.toString(QUuid::WithoutBraces).startsWith(u"017f22e2-79b0-7"_s));
    const QChar variant = uuid.toString(QUuid::WithoutBraces)[19];
    QVERIFY(u"89ab"_s.contains(variant));
}

void TestUuid::version7SortsByTime()
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    QVERIFY(newUuidV7(time).toString() < newUuidV7(time.addMSecs(1)).toString());
}

void TestUuid::version7NeverRepeats()
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    QSet<QUuid> seen;
    for (int i = 0; i < 1000; ++i) {
        seen.insert(newUuidV7(time));
    }
    QCOMPARE(seen.size(), 1000);
}

void TestUuid::contentGivesTheSameIdAlways_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("uuid"); ///< written down: files in the world hold these
    QTest::newRow("empty") << u""_s << u"ce105d7b-5f1d-5b57-9e45-8b015dd48a15"_s;
    QTest::newRow("basics") << u"basics"_s << u"cdcbc933-0741-557e-802b-207145e0ced9"_s;
    QTest::newRow("beyond ASCII") << u"Zürich \U0001F600"_s << u"c61867dd-ccc9-5724-8f38-ac4fcd2c2b71"_s;
}

void TestUuid::contentGivesTheSameIdAlways()
{
    QFETCH(QString, text);
    QFETCH(QString, uuid);
    QCOMPARE(contentUuid(text).toString(QUuid::WithoutBraces), uuid);
    QCOMPARE(contentUuid(text).version(), QUuid::Sha1);
}

QTEST_GUILESS_MAIN(TestUuid)
#include "TestUuid.moc"
