// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "codec/JsonReader.h"
#include "codec/ResumeCodec.h"
#include "support/RandomCv.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::model;

namespace {

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

/// What `whole` lacks of `part`, as paths; lists must be equal in length.
QStringList missing(const QJsonValue& part, const QJsonValue& whole, const QString& at)
{
    QStringList lost;
    if (part.isObject() && whole.isObject()) {
        const QJsonObject keys = part.toObject();
        for (auto it = keys.constBegin(); it != keys.constEnd(); ++it) {
            lost += missing(it.value(), whole[it.key()], at + u'.' + it.key());
        }
    } else if (part.isArray() && part.toArray().size() == whole.toArray().size()) {
        for (qsizetype i = 0; i < part.toArray().size(); ++i) {
            lost += missing(part[i], whole[i], at + u'[' + QString::number(i) + u']');
        }
    } else if (part != whole) {
        lost.append(at);
    }
    return lost;
}

} // namespace

class TestResumeCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void losesNothing_data();
    void losesNothing();
    void readsWhatMetaSays();
    void ignoresMetaThatFitsNothing();
    void readsNullAsAbsent();
    void givesTheSameIdsAgain();
    void givesOwnIdsToEqualSiblings();
    void putsPeopleFirst();
    void decodesWhatItEncoded_data();
    void decodesWhatItEncoded();
    void isFast();
};

void TestResumeCodec::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    using enum ErrorCode;
    QTest::newRow("empty") << QByteArray() << EmptyFile;
    QTest::newRow("not UTF-8") << QByteArray("{\"basics\": {\"name\": \"\xe4\"}}") << NotUtf8;
    QTest::newRow("cut off") << QByteArray("{\"basics\": {\"name\": \"Ada") << InvalidJson;
    QTest::newRow("a list") << QByteArray("[]") << SchemaViolation;
    QTest::newRow("a wrong type") << QByteArray(R"({"work": {}})") << SchemaViolation;
    QTest::newRow("newer, whatever its shape")
        << QByteArray(R"({"work": {}, "meta": {"cvenhancer": {"version": 2, "ids": []}}})") << NewerVersion;
    QTest::newRow("a version beyond int")
        << QByteArray(R"({"meta": {"cvenhancer": {"version": 1e300}}})") << NewerVersion;
    QTest::newRow("a version in words") << QByteArray(R"({"meta": {"cvenhancer": {"version": "2"}}})")
                                        << SchemaViolation;
}

void TestResumeCodec::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    const auto cv = codec::decodeResume(json);
    QVERIFY(!cv);
    QCOMPARE(errorCodeName(cv.error().code), errorCodeName(code));
}

void TestResumeCodec::losesNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("empty things") << QByteArray(
        R"({"basics": {"location": {}, "profiles": []}, "work": [], "skills": [{}, {"name": "", "keywords": []}]})");
    QTest::newRow("unknown keys at every level") << QByteArray(
        R"({"$schema": "s", "x": {"y": [null]}, "basics": {"pronouns": "she", "location": {"planet": "Earth"},
            "profiles": [{"x": 1}]}, "work": [{"x": {"y": 1.5}, "keywords": ["not in work"]}],
            "meta": {"theme": "even", "cvenhancer": {"fields": {"work[0]": {"page": 1}},
            "customSections": [{"x": 1, "entries": [{"studyType": "unknown here"}]}]}}})");
    QTest::newRow("keys that look like ours")
        << QByteArray(R"({"basics": {"location.city": "x", "email.x": 1}, "custom": [1], "profiles": [2]})");
    QTest::newRow("odd texts") << QByteArray(R"({"work": [{"summary": "a\u0000b\u2028\ufeff \ud83d\ude00"}]})");
    QTest::newRow("byte order marks inside") << QByteArray("{\"\xef\xbb\xbfx\": 1, \"work\": [{\"name\": \"\xef\xbb\xbf"
                                                           "a\", \"\xef\xbb\xbf\": \"\\ufeff\"}]}");
    QDirIterator files(QStringLiteral(CVENH_TEST_DATA "/resumes"), {u"*.json"_s});
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            QTest::newRow(qPrintable(files.fileName())) << file.readAll();
        }
    }
}

void TestResumeCodec::losesNothing()
{
    QFETCH(QByteArray, json);
    const auto cv = codec::decodeResume(json);
    QVERIFY2(cv, qPrintable(cv ? QString() : cv.error().subject));
    const QJsonObject again = codec::toJson(*cv);
    QCOMPARE(missing(codec::readJsonObject(json).value_or(QJsonObject()), again, {}), QStringList());
    const auto second = codec::decodeResume(again);
    QVERIFY(second && *second == *cv);
    QCOMPARE(codec::encodeResume(*second), codec::encodeResume(*cv));
}

void TestResumeCodec::readsWhatMetaSays()
{
    const auto cv = codec::decodeResume(QByteArray(R"({
        "basics": {"profiles": [{"network": "x"}]},
        "work": [{"name": "a", "highlights": ["1", "2"]}],
        "skills": [],
        "meta": {"cvenhancer": {
            "version": 1, "language": "de",
            "order": ["custom[1]", "skills", "custom[0]", "basics.profiles"],
            "headings": {"work": "Stationen"},
            "hidden": ["skills", "work[0].highlights[1]", "custom[0].entries[0]"],
            "ids": {"work[0]": "01234567-89ab-7def-8123-456789abcdef"},
            "customSections": [{"title": "Patents", "entries": [{"name": "p"}]}, {"title": "Talks"}]}}})"));
    QVERIFY(cv);
    QCOMPARE(cv->language, u"de"_s);
    QStringList order;
    for (const Section& section : cv->sections) {
        order.append(section.kind == SectionKind::Custom ? section.title : QString(sectionKey(section.kind)));
    }
    QCOMPARE(order, (QStringList{u"Talks"_s, u"skills"_s, u"Patents"_s, u"profiles"_s, u"work"_s}));
    QCOMPARE(cv->find(SectionKind::Work)->title, u"Stationen"_s);
    QVERIFY(!cv->find(SectionKind::Skills)->visible);
    const Entry job = cv->entries(SectionKind::Work)[0];
    QCOMPARE(job.id.toString(), u"01234567-89ab-7def-8123-456789abcdef"_s);
    QVERIFY(job.list(Field::Highlights)[0].visible && !job.list(Field::Highlights)[1].visible);
    QVERIFY(!cv->sections[2].entries[0].visible);
}

void TestResumeCodec::ignoresMetaThatFitsNothing()
{
    const auto cv = codec::decodeResume(QByteArray(R"({
        "work": [{"name": "a"}, {"name": "b"}],
        "meta": {"cvenhancer": {
            "order": ["awards", "work", "work", "custom[7]", ""], "hidden": ["work[9]", "nowhere"],
            "ids": {"work[0]": "01234567-89ab-7def-8123-456789abcdef", "work[1]": "01234567-89ab-7def-8123-456789abcdef",
                    "work": "no id", "work[7]": "x"}}}})"));
    QVERIFY(cv);
    QCOMPARE(cv->sections.size(), 1);
    const QList<Entry> jobs = cv->entries(SectionKind::Work);
    QCOMPARE(jobs.size(), 2);
    QVERIFY(jobs[0].visible && jobs[1].visible && !jobs[1].id.isNull() && jobs[0].id != jobs[1].id);
}

void TestResumeCodec::readsNullAsAbsent()
{
    const auto cv = codec::decodeResume(QByteArray(
        R"({"basics": {"email": null, "location": null}, "work": null,
            "education": [{"endDate": null, "courses": null, "institution": ""}]})"));
    QVERIFY(cv);
    QVERIFY(cv->basics.texts.isEmpty() && !cv->find(SectionKind::Work));
    const Entry entry = cv->entries(SectionKind::Education)[0];
    QCOMPARE(entry.texts.keys(), QList{Field::Institution});
    QVERIFY(entry.lists.isEmpty() && entry.unknown.isEmpty());
}

void TestResumeCodec::givesTheSameIdsAgain()
{
    const QByteArray json = R"({"work": [{"name": "a", "highlights": ["1"]}], "skills": [{"keywords": ["Qt"]}]})";
    const auto first = codec::decodeResume(json);
    const auto second = codec::decodeResume(json);
    QVERIFY(first && second);
    QVERIFY(*first == *second);
    const EntryId id = first->entries(SectionKind::Work)[0].id;
    QVERIFY(!id.isNull());
    const QJsonObject ids = codec::toJson(*first)[u"meta"_s][u"cvenhancer"_s][u"ids"_s].toObject();
    QCOMPARE(ids.value(u"work[0]"_s).toString(), id.toString());
    QVERIFY(ids.contains(u"work[0].highlights[0]"_s) && ids.contains(u"skills"_s) && ids.contains(u"basics"_s));
}

void TestResumeCodec::givesOwnIdsToEqualSiblings()
{
    const QByteArray twice = R"({"skills": [{"keywords": ["Qt", "Qt"]}, {"keywords": ["Qt", "Qt"]}]})";
    const auto cv = codec::decodeResume(twice);
    QVERIFY(cv);
    const QList<Entry> groups = cv->entries(SectionKind::Skills);
    QVERIFY(groups[0].id != groups[1].id);
    const QList<Item> keywords = groups[0].list(Field::Keywords);
    QVERIFY(keywords[0].id != keywords[1].id);
    // An entry that brings the very id another would get by its content.
    QJsonObject resume = object(R"({"skills": [{"name": "changed since"}, {"keywords": ["Qt", "Qt"]}]})");
    resume[u"meta"_s] =
        QJsonObject{{u"cvenhancer"_s, QJsonObject{{u"ids"_s, QJsonObject{{u"skills[0]"_s, groups[0].id.toString()}}}}}};
    const auto mixed = codec::decodeResume(resume);
    QVERIFY(mixed);
    QCOMPARE(mixed->entries(SectionKind::Skills)[0].id, groups[0].id);
    QVERIFY(mixed->entries(SectionKind::Skills)[1].id != groups[0].id);
}

void TestResumeCodec::putsPeopleFirst()
{
    const auto cv = codec::decodeResume(QByteArray(
        R"({"awards": [], "basics": {"email": "ada@example.com", "name": "Ada"}, "work": [{"summary": "s", "name": "n"}]})"));
    QVERIFY(cv);
    const QByteArray text = codec::encodeResume(*cv);
    QVERIFY2(text.startsWith(
                 "{\n  \"basics\": {\n    \"name\": \"Ada\",\n    \"email\": \"ada@example.com\"\n  },\n  \"work\": [\n"
                 "    {\n      \"name\": \"n\",\n      \"summary\": \"s\"\n    }\n  ],\n  \"awards\": [],\n"),
             text.constData());
    QVERIFY(text.endsWith("}\n"));
}

void TestResumeCodec::decodesWhatItEncoded_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 5; ++seed) {
        QTest::addRow("seed %d", seed) << seed;
    }
}

void TestResumeCodec::decodesWhatItEncoded()
{
    QFETCH(int, seed);
    test::RandomCv random(static_cast<quint32>(seed));
    for (int i = 0; i < 60; ++i) {
        const Cv cv = random.next();
        const QByteArray text = codec::encodeResume(cv);
        const auto again = codec::decodeResume(text);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().subject));
        QVERIFY2(*again == cv, text.constData());
        QCOMPARE(codec::encodeResume(*again), text);
    }
}

void TestResumeCodec::isFast()
{
    QFile file(QStringLiteral(CVENH_TEST_DATA "/resumes/09-genomics-postdoc.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    QBENCHMARK
    {
        QVERIFY(codec::decodeResume(json));
    }
}

QTEST_GUILESS_MAIN(TestResumeCodec)
#include "TestResumeCodec.moc"
