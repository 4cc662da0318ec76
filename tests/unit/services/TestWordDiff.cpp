// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/CopyFields.h"
#include "services/GuardText.h"
#include "services/WordDiff.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::services;

class TestWordDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void shortensAroundChanges();
    void veryLongTextsDiffer();
    void guardSpeaksPlainly();
    void copiesWhatIsThere();

private:
    static QString shown(const DiffSide& side)
    {
        QString text;
        int end = 0;
        for (const TextRange& range : side.changed) {
            text += side.text.mid(end, range.start - end) + u'[' + side.text.mid(range.start, range.length) + u']';
            end = range.start + range.length;
        }
        return text + side.text.mid(end);
    }
};

void TestWordDiff::marks_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("both empty") << u""_s << u""_s << u" | "_s;
    QTest::newRow("nothing before") << u""_s << u"two words"_s << u" | [two words]"_s;
    QTest::newRow("nothing after") << u"two words"_s << u""_s << u"[two words] | "_s;
    QTest::newRow("the same") << u"a b"_s << u"a b"_s << u"a b | a b"_s;
    QTest::newRow("other spaces only") << u"a  b"_s << u"a b"_s << u"a  b | a b"_s;
    QTest::newRow("one word") << u"look after Postgres daily"_s << u"look after PostgreSQL daily"_s
                              << u"look after [Postgres] daily | look after [PostgreSQL] daily"_s;
    QTest::newRow("neighbours are one mark") << u"a b c d"_s << u"a x y d"_s << u"a [b c] d | a [x y] d"_s;
    QTest::newRow("inserted") << u"a c"_s << u"a b c"_s << u"a c | a [b] c"_s;
}

void TestWordDiff::marks()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const WordDiff diff = diffWords(before, after);
    QTEST(shown(diff.before) + u" | "_s + shown(diff.after), "expected");
}

void TestWordDiff::shortensAroundChanges()
{
    const WordDiff diff = diffWords(u"a b c d e f g h i j"_s, u"a b c d X f g h i j"_s);
    QCOMPARE(shown(shortened(diff.after, 1)), u"… d [X] f … "_s);
    QCOMPARE(shown(shortened(diff.after, 20)), u"a b c d [X] f g h i j"_s);
    QCOMPARE(shown(shortened({u"nothing changed"_s, {}}, 1)), u"nothing changed"_s);
}

void TestWordDiff::veryLongTextsDiffer()
{
    const QString text = u"word "_s.repeated(5000);
    const WordDiff diff = diffWords(text, text + u"more"_s);
    QCOMPARE(diff.before.changed.size(), 1);
}

void TestWordDiff::guardSpeaksPlainly()
{
    QCOMPARE(guardText({}), QString());
    const QString text = guardText({{u"number"_s, u"40"_s}, {u"lost skill"_s, u"SQL"_s}, {u"number"_s, u"40"_s}});
    QVERIFY(text.contains(u"“40”"_s) && text.contains(u"Goes missing: “SQL”"_s));
    QCOMPARE(text.count(u"40"_s), 1);
}

void TestWordDiff::copiesWhatIsThere()
{
    model::Cv cv;
    QVERIFY(copyFields(cv).isEmpty());
    cv.basics.setText(model::Field::Email, u" ada@example.com "_s);
    model::Entry job;
    job.setText(model::Field::Name, u"Calder"_s);
    job.setList(model::Field::Highlights, {model::Item{{}, u"One"_s, true}, model::Item{{}, u"Hidden"_s, false}});
    cv.require(model::SectionKind::Work).entries.append(job);
    const QList<CopyField> fields = copyFields(cv);
    QCOMPARE(fields.first().value, u"ada@example.com"_s);
    QCOMPARE(fields.last().group, u"Calder"_s);
    QCOMPARE(fields.last().value, u"One"_s); // what is hidden stays here
}

QTEST_GUILESS_MAIN(TestWordDiff)
#include "TestWordDiff.moc"
