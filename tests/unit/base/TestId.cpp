// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "base/Id.h"

#include <QTest>

#include <type_traits>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

static_assert(!std::is_convertible_v<CvId, EntryId>, "an id of one thing is not the id of another");
static_assert(!std::is_convertible_v<QUuid, CvId>, "an id says what it names");

class TestId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void comparesAndHashes();
};

void TestId::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id"); ///< empty: null
    const QString id = u"01234567-89ab-7def-8123-456789abcdef"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("a word") << u"work"_s << u""_s;
    QTest::newRow("cut off") << id.chopped(1) << u""_s;
    QTest::newRow("plain") << id << id;
    QTest::newRow("with braces") << u'{' + id + u'}' << id;
    QTest::newRow("upper case") << id.toUpper() << id;
}

void TestId::readsText()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const CvId read = CvId::fromString(text);
    QCOMPARE(read.isNull(), id.isEmpty());
    if (!read.isNull()) {
        QCOMPARE(read.toString(), id);
    }
}

void TestId::comparesAndHashes()
{
    const CvId one = CvId::fromString(u"01234567-89ab-7def-8123-456789abcdef"_s);
    const CvId same = CvId(one.uuid());
    const CvId other = CvId::fromString(u"01234567-89ab-7def-8123-456789abcdee"_s);
    QVERIFY(one == same && one != other && other < one);
    QCOMPARE(qHash(one), qHash(same));
    QHash<CvId, int> known{{one, 1}};
    QVERIFY(known.contains(same) && !known.contains(other));
}

QTEST_GUILESS_MAIN(TestId)
#include "TestId.moc"
