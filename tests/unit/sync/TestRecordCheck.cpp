// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sync/RecordCheck.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::sync;

namespace {

const QString kTime = u"2026-11-25T12:00:00.000Z"_s;
const QString kId = u"01930000-0000-7000-8000-000000000001"_s;

QJsonObject cv()
{
    return {{u"title"_s, u"Nurse"_s},
            {u"file_path"_s, u""_s},
            {u"parsed_data"_s, QJsonObject{{u"basics"_s, QJsonObject{{u"name"_s, u"Mary Example"_s}}}}},
            {u"original_text"_s, u"a\nb\0c"_s},
            {u"is_active"_s, true},
            {u"created_at"_s, kTime},
            {u"updated_at"_s, kTime}};
}

QJsonObject file()
{
    return {{u"cv_id"_s, QJsonValue()}, {u"sha256"_s, QString(64, u'a')}, {u"name"_s, u"cv.pdf"_s},
            {u"size_bytes"_s, 12},      {u"created_at"_s, kTime},         {u"updated_at"_s, kTime}};
}

} // namespace

class TestRecordCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesBadRecords_data();
    void refusesBadRecords();
    void takesGoodRecords();
};

void TestRecordCheck::refusesBadRecords_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, bool isFile, const QString& key, const QJsonValue& value,
                        const QString& subject) { QTest::newRow(name) << isFile << key << value << subject; };
    row("missing", false, u"title"_s, QJsonValue::Undefined, u"title: is missing"_s);
    row("null", false, u"title"_s, QJsonValue(), u"title: must be a text of at most 1000 characters on one line"_s);
    row("two lines", false, u"title"_s, u"a\nb"_s, u"title: must be a text of at most 1000 characters on one line"_s);
    row("too long", false, u"title"_s, QString(1001, u'x'),
        u"title: must be a text of at most 1000 characters on one line"_s);
    row("no text", false, u"original_text"_s, 7, u"original_text: must be a text"_s);
    row("no bool", false, u"is_active"_s, 1, u"is_active: must be true or false"_s);
    row("no object", false, u"parsed_data"_s, QJsonArray(), u"parsed_data: must be an object"_s);
    row("no resume", false, u"parsed_data"_s, QJsonObject{{u"work"_s, 7}}, {});
    row("no time", false, u"created_at"_s, u"yesterday"_s,
        u"created_at: must be a time such as 2026-11-25T12:00:00.000Z"_s);
    row("unknown key", false, u"user_id"_s, kId, u"user_id: is not known"_s);
    row("negative size", true, u"size_bytes"_s, -1, u"size_bytes: must be a whole number from 0"_s);
    row("half a byte", true, u"size_bytes"_s, 1.5, u"size_bytes: must be a whole number from 0"_s);
    row("capital digits", true, u"sha256"_s, QString(64, u'A'), u"sha256: must be 64 small hexadecimal digits"_s);
    row("path as checksum", true, u"sha256"_s, u"../../etc/passwd"_s, u"sha256: must be 64 small hexadecimal digits"_s);
    row("no id", true, u"cv_id"_s, u"1 OR 1=1"_s, u"cv_id: must be a UUID"_s);
    row("id in braces", true, u"cv_id"_s, QString(u'{' + kId + u'}'), u"cv_id: must be a UUID"_s);
}

void TestRecordCheck::refusesBadRecords()
{
    QFETCH(bool, isFile);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, subject);
    QJsonObject data = isFile ? file() : cv();
    data[key] = value;
    const auto checked = checkRecord(isFile ? RecordType::File : RecordType::Cv, data);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::SchemaViolation);
    QVERIFY(checked.error().subject.startsWith(key + u": "_s));
    if (!subject.isEmpty()) {
        QCOMPARE(checked.error().subject, subject);
    }
}

void TestRecordCheck::takesGoodRecords()
{
    QVERIFY(checkRecord(RecordType::Cv, cv()));
    QVERIFY(checkRecord(RecordType::File, file()));
    QJsonObject withCv = file();
    withCv[u"cv_id"_s] = kId;
    QVERIFY(checkRecord(RecordType::File, withCv));
}

QTEST_GUILESS_MAIN(TestRecordCheck)
#include "TestRecordCheck.moc"
