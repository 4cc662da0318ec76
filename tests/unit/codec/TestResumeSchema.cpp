// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "codec/ResumeSchema.h"
#include "model/Field.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

namespace {

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The properties of what stands at `keys` in the schema, references followed.
QJsonObject propertiesAt(const QStringList& keys)
{
    QFile file(u":/cvenhancer/schema/resume.json"_s);
    const QJsonObject schema = file.open(QIODevice::ReadOnly) ? object(file.readAll()) : QJsonObject();
    QJsonObject at = schema;
    for (const QString& key : keys) {
        at = at.value(u"properties"_s).toObject().value(key).toObject();
        at = at.contains(u"items"_s) ? at.value(u"items"_s).toObject() : at;
        const QString definition = at.value(u"$ref"_s).toString().section(u'/', -1);
        at = definition.isEmpty() ? at : schema.value(u"definitions"_s).toObject().value(definition).toObject();
    }
    return at.value(u"properties"_s).toObject();
}

} // namespace

class TestResumeSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheWrongValue_data();
    void namesTheWrongValue();
    void accepts_data();
    void accepts();
    void knowsEveryField_data();
    void knowsEveryField();
};

void TestResumeSchema::namesTheWrongValue_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("subject");
    const QString date = u"a date (2020, 2020-07 or 2020-07-15)"_s;
    QTest::newRow("a date") << QByteArray(R"({"work": [{}, {"startDate": "20x1"}]})")
                            << u"work[1].startDate: \"20x1\" is not "_s + date;
    QTest::newRow("month 13") << QByteArray(R"({"work": [{"endDate": "2020-13"}]})")
                              << u"work[0].endDate: \"2020-13\" is not "_s + date;
    QTest::newRow("day 32") << QByteArray(R"({"awards": [{"date": "2020-12-32"}]})")
                            << u"awards[0].date: \"2020-12-32\" is not "_s + date;
    QTest::newRow("a date with a time") << QByteArray(R"({"awards": [{"date": "2020-12-31T00:00:00Z"}]})")
                                        << u"awards[0].date: \"2020-12-31T00:00:00Z\" is not "_s + date;
    QTest::newRow("a date as a number") << QByteArray(R"({"work": [{"startDate": 2020}]})")
                                        << u"work[0].startDate: 2020 is not "_s + date;
    QTest::newRow("a long value is cut") << QByteArray(R"({"work": [{"startDate": ")" + QByteArray(999, 'x') + "\"}]}")
                                         << u"work[0].startDate: \""_s + QString(40, u'x') + u"…\" is not "_s + date;
    QTest::newRow("a number for a text") << QByteArray(R"({"basics": {"name": 7}})")
                                         << u"basics.name: 7 is not a text"_s;
    QTest::newRow("a list for a text") << QByteArray(R"({"work": [{"summary": ["a"]}]})")
                                       << u"work[0].summary: a list is not a text"_s;
    QTest::newRow("a text for a list") << QByteArray(R"({"skills": "C++"})") << u"skills: \"C++\" is not a list"_s;
    QTest::newRow("a text for an entry") << QByteArray(R"({"skills": ["C++"]})")
                                         << u"skills[0]: \"C++\" is not an object"_s;
    QTest::newRow("null for an entry") << QByteArray(R"({"skills": [null]})") << u"skills[0]: null is not an object"_s;
    QTest::newRow("an object for an item") << QByteArray(R"({"work": [{"highlights": ["a", {}]}]})")
                                           << u"work[0].highlights[1]: an object is not a text"_s;
    QTest::newRow("null for an item") << QByteArray(R"({"work": [{"highlights": [null]}]})")
                                      << u"work[0].highlights[0]: null is not a text"_s;
    QTest::newRow("a text for basics") << QByteArray(R"({"basics": "Ada"})") << u"basics: \"Ada\" is not an object"_s;
    QTest::newRow("a text for the place")
        << QByteArray(R"({"basics": {"location": "Oslo"}})") << u"basics.location: \"Oslo\" is not an object"_s;
    QTest::newRow("a number for the city")
        << QByteArray(R"({"basics": {"location": {"city": 1}}})") << u"basics.location.city: 1 is not a text"_s;
    QTest::newRow("our version") << QByteArray(R"({"meta": {"cvenhancer": {"version": "one"}}})")
                                 << u"meta.cvenhancer.version: \"one\" is not a version number"_s;
    QTest::newRow("our ids") << QByteArray(R"({"meta": {"cvenhancer": {"ids": {"work[0]": 1}}}})")
                             << u"meta.cvenhancer.ids.work[0]: 1 is not a text"_s;
    QTest::newRow("our sections") << QByteArray(R"({"meta": {"cvenhancer": {"customSections": [{"entries": [7]}]}}})")
                                  << u"meta.cvenhancer.customSections[0].entries[0]: 7 is not an object"_s;
}

void TestResumeSchema::namesTheWrongValue()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, subject);
    const auto checked = codec::checkResumeSchema(object(json));
    QVERIFY(!checked);
    QCOMPARE(errorCodeName(checked.error().code), u"SchemaViolation"_s);
    QCOMPARE(checked.error().subject, subject);
}

void TestResumeSchema::accepts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("null for absent") << QByteArray(
        R"({"basics": null, "work": null, "skills": [{"name": null, "keywords": null}], "meta": null})");
    QTest::newRow("an empty date") << QByteArray(R"({"work": [{"startDate": "", "endDate": "2020"}]})");
    QTest::newRow("all precisions") << QByteArray(
        R"({"education": [{"startDate": "1999-09", "endDate": "2003-06-30"}]})");
    QTest::newRow("unknown keys of any type")
        << QByteArray(R"({"x": 1, "basics": {"y": []}, "work": [{"z": {"startDate": 1}}], "meta": {"version": 1}})");
    QTest::newRow("addresses as people write them")
        << QByteArray(R"({"basics": {"email": "ada at example", "url": "example"}})");
}

void TestResumeSchema::accepts()
{
    QFETCH(QByteArray, json);
    const auto checked = codec::checkResumeSchema(object(json));
    QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().subject));
}

void TestResumeSchema::knowsEveryField_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("place");
    QTest::newRow("basics") << static_cast<int>(model::SectionKind::Basics) << QStringList{u"basics"_s};
    QTest::newRow("custom") << static_cast<int>(model::SectionKind::Custom)
                            << QStringList{u"meta"_s, u"cvenhancer"_s, u"customSections"_s, u"entries"_s};
    for (const model::SectionKind kind : model::standardSections()) {
        const QString key = sectionKey(kind);
        const bool isProfiles = kind == model::SectionKind::Profiles;
        QTest::newRow(qPrintable(key)) << static_cast<int>(kind)
                                       << (isProfiles ? QStringList{u"basics"_s, key} : QStringList{key});
    }
}

void TestResumeSchema::knowsEveryField()
{
    QFETCH(int, kind);
    QFETCH(QStringList, place);
    for (const model::FieldDescription& field : model::fieldsOf(static_cast<model::SectionKind>(kind))) {
        const QStringList keys = QString(field.key).split(u'.');
        const QJsonObject property = propertiesAt(place + keys.first(keys.size() - 1)).value(keys.last()).toObject();
        const QString expected = field.type == model::FieldType::List ? u"lines"_s
            : field.type == model::FieldType::Date                    ? u"date"_s
                                                                      : u"text"_s;
        QCOMPARE(property.value(u"$ref"_s).toString(), u"#/definitions/"_s + expected);
    }
}

QTEST_GUILESS_MAIN(TestResumeSchema)
#include "TestResumeSchema.moc"
