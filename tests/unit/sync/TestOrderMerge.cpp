// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sync/OrderMerge.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::sync;

namespace {

/// "abc" -> a, b, c
QStringList list(const QString& letters)
{
    QStringList keys;
    for (const QChar letter : letters) {
        keys.append(letter);
    }
    return keys;
}

} // namespace

class TestOrderMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void merges_data();
    void merges();
};

void TestOrderMerge::merges_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("merged");
    QTest::addColumn<bool>("clash");
    QTest::newRow("nothing") << ""
                             << ""
                             << ""
                             << ""
                             << "" << false;
    QTest::newRow("both reordered") << "abc"
                                    << "bac"
                                    << "acb"
                                    << "abc"
                                    << "acb" << true;
    QTest::newRow("added at one place differently") << "ab"
                                                    << "axyb"
                                                    << "ayxb"
                                                    << "abxy"
                                                    << "ayxb" << true;
    QTest::newRow("mine reordered") << "abc"
                                    << "cab"
                                    << "abc"
                                    << "abc"
                                    << "cab" << false;
    QTest::newRow("theirs reordered") << "abc"
                                      << "abc"
                                      << "cab"
                                      << "abc"
                                      << "cab" << false;
    QTest::newRow("same new order") << "abc"
                                    << "cab"
                                    << "cab"
                                    << "abc"
                                    << "cab" << false;
    QTest::newRow("both added at one place") << "ab"
                                             << "ayb"
                                             << "axb"
                                             << "abxy"
                                             << "axyb" << false;
    QTest::newRow("both added at the start") << "a"
                                             << "yza"
                                             << "xa"
                                             << "axyz"
                                             << "xyza" << false;
    QTest::newRow("added and reordered") << "abc"
                                         << "abxc"
                                         << "cab"
                                         << "abcx"
                                         << "cabx" << false;
    QTest::newRow("deleted there") << "abc"
                                   << "abc"
                                   << "ac"
                                   << "ac"
                                   << "ac" << false;
    QTest::newRow("deleted there, edited here") << "abc"
                                                << "abc"
                                                << "ac"
                                                << "abc"
                                                << "abc" << false;
    QTest::newRow("deleted there, its neighbour moved") << "abc"
                                                        << "bac"
                                                        << "ac"
                                                        << "ac"
                                                        << "ac" << false;
    QTest::newRow("added behind what went") << "abc"
                                            << "abxc"
                                            << "ac"
                                            << "acx"
                                            << "axc" << false;
}

void TestOrderMerge::merges()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, kept);
    QFETCH(QString, merged);
    QFETCH(bool, clash);
    const QStringList keptKeys = list(kept);
    const QSet<QString> keep(keptKeys.begin(), keptKeys.end());
    const MergedOrder order = mergeOrder(list(base), list(mine), list(theirs), keep);
    QCOMPARE(order.keys.join(QString()), merged);
    QCOMPARE(order.clash, clash);
    const MergedOrder mirrored = mergeOrder(list(base), list(theirs), list(mine), keep);
    QCOMPARE(mirrored.clash, clash);
    if (!clash) {
        QCOMPARE(mirrored.keys.join(QString()), merged);
    }
}

QTEST_APPLESS_MAIN(TestOrderMerge)
#include "TestOrderMerge.moc"
