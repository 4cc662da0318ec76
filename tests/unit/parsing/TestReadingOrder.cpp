// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/ReadingOrder.h"

#include <QTest>

using namespace cvenhancer::parsing;

namespace {

Segment segment(double x, double y, double width)
{
    return { QRectF(x, y - 8, width, 10), y, 10 };
}

} // namespace

class TestReadingOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trustsColumnsOneAfterTheOther()
    {
        QVERIFY(isOrderTrusted({}));
        QVERIFY(isOrderTrusted({ segment(50, 100, 100), segment(50, 112, 100), segment(300, 100, 100), segment(300, 112, 100) }));
    }

    void distrustsJumpsUpInsideAColumn()
    {
        QVERIFY(!isOrderTrusted({ segment(50, 300, 100), segment(50, 312, 100), segment(50, 100, 100), segment(50, 112, 100) }));
    }

    void readsColumnsOneAfterTheOther()
    {
        QList<Segment> rows;
        for (int i = 0; i < 6; ++i) {
            rows << segment(50, 100 + 13 * i, 150) << segment(300, 105 + 17 * i, 200);
        }
        const QList<int> order = cutColumns(rows);
        QCOMPARE(order.mid(0, 6), QList<int>({ 0, 2, 4, 6, 8, 10 }));
    }

    void keepsRightAlignedDatesOnTheirRows()
    {
        QList<Segment> rows;
        for (int i = 0; i < 5; ++i) {
            rows << segment(50, 100 + 60 * i, 150) << segment(480, 100 + 60 * i, 60) << segment(50, 115 + 60 * i, 300);
        }
        const QList<int> order = cutColumns(rows);
        QCOMPARE(order.mid(0, 3), QList<int>({ 0, 1, 2 }));
    }
};

QTEST_GUILESS_MAIN(TestReadingOrder)
#include "TestReadingOrder.moc"
