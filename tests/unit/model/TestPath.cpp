// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "model/Path.h"
#include "support/RandomCv.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::model;

namespace {

constexpr auto kId = "01234567-89ab-7def-8123-456789abcdef";

/// One job with two highlights, one profile, a city, two custom sections.
Cv sample()
{
    Cv cv;
    cv.basics.setText(Field::City, u"Oslo"_s);
    Entry entry;
    entry.setText(Field::Name, u"n"_s);
    entry.setList(Field::Highlights, {Item{{}, u"one"_s, true}, Item{{}, u"two"_s, true}});
    cv.require(SectionKind::Work).entries.append(entry);
    cv.require(SectionKind::Profiles).entries.append(Entry());
    for (const QString& title : {u"Talks"_s, u"Patents"_s}) {
        Section custom;
        custom.title = title;
        custom.entries.append(entry);
        cv.sections.append(custom);
    }
    assignContentIds(cv);
    return cv;
}

} // namespace

class TestPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesText_data();
    void refusesText();
    void refusesJsonPath_data();
    void refusesJsonPath();
    void goesBothWays_data();
    void goesBothWays();
    void namesNothingElsewhere();
};

void TestPath::refusesText_data()
{
    QTest::addColumn<QString>("text");
    const QString id = QLatin1StringView(kId);
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("no section") << u"hobbies"_s;
    QTest::newRow("an entry without an id") << u"work/0"_s;
    QTest::newRow("a section with an id") << u"work:"_s + id;
    QTest::newRow("a custom section without one") << u"custom"_s;
    QTest::newRow("a custom section with half of one") << u"custom:0123"_s;
    QTest::newRow("an unknown field") << u"work/"_s + id + u"/salary"_s;
    QTest::newRow("a field of another section") << u"work/"_s + id + u"/courses"_s;
    QTest::newRow("an entry of basics") << u"basics/"_s + id;
    QTest::newRow("an item without an id") << u"work/"_s + id + u"/highlights/2"_s;
    QTest::newRow("an item of a text") << u"work/"_s + id + u"/position/"_s + id;
    QTest::newRow("more than there is") << u"work/"_s + id + u"/highlights/"_s + id + u"/x"_s;
    QTest::newRow("a slash at the end") << u"work/"_s;
}

void TestPath::refusesText()
{
    QFETCH(QString, text);
    const auto path = Path::fromString(text);
    QVERIFY(!path);
    QCOMPARE(errorCodeName(path.error().code), u"PathNotFound"_s);
}

void TestPath::refusesJsonPath_data()
{
    QTest::addColumn<QString>("path");
    for (const auto* path :
         {"", "hobbies", "work[1]", "work[-1]", "work[x]", "work[0", "work[0].salary", "work[0].highlights[2]",
          "work[0].position[0]", "work[99999999999999999999]", "work[0].highlights[99999999999999999999]", "custom[2]",
          "custom[99999999999999999999]", "custom", "education[0]", "basics[0]", "basics.salary", "work[0]position"}) {
        QTest::newRow(path) << QString::fromLatin1(path);
    }
}

void TestPath::refusesJsonPath()
{
    QFETCH(QString, path);
    const auto found = fromJsonPath(sample(), path);
    QVERIFY(!found);
    QCOMPARE(errorCodeName(found.error().code), u"PathNotFound"_s);
}

void TestPath::goesBothWays_data()
{
    QTest::addColumn<QString>("jsonPath");
    QTest::addColumn<int>("target");
    using enum Target;
    const auto add = [](const char* path, Target target) {
        QTest::newRow(path) << QString::fromLatin1(path) << static_cast<int>(target);
    };
    add("basics", Entry);
    add("basics.email", Field);
    add("basics.location.city", Field);
    add("basics.profiles", Section);
    add("basics.profiles[0]", Entry);
    add("basics.profiles[0].url", Field);
    add("work", Section);
    add("work[0]", Entry);
    add("work[0].position", Field);
    add("work[0].highlights", Field);
    add("work[0].highlights[1]", Item);
    add("custom[1]", Section);
    add("custom[1].entries[0]", Entry);
    add("custom[1].entries[0].name", Field);
    add("custom[0].entries[0].highlights[0]", Item);
}

void TestPath::goesBothWays()
{
    QFETCH(QString, jsonPath);
    QFETCH(int, target);
    const Cv cv = sample();
    const auto path = fromJsonPath(cv, jsonPath);
    QVERIFY(path);
    QCOMPARE(toJsonPath(cv, *path), jsonPath);
    QCOMPARE(static_cast<int>(targetOf(*path)), target);
    const auto again = Path::fromString(path->toString());
    QVERIFY2(again, qPrintable(path->toString()));
    QVERIFY(*again == *path);
}

void TestPath::namesNothingElsewhere()
{
    const Cv cv = sample();
    const Path item = fromJsonPath(cv, u"work[0].highlights[1]"_s).value_or(Path());
    QCOMPARE(findItem(cv, item)->text, u"two"_s);
    const Cv other;
    QVERIFY(!findItem(other, item) && !findEntry(other, item) && !findSection(other, item));
    QCOMPARE(toJsonPath(other, item), QString());
}

QTEST_GUILESS_MAIN(TestPath)
#include "TestPath.moc"
