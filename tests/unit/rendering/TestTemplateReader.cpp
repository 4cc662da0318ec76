// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/TemplateReader.h"
#include "rendering/TemplateStore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::rendering;

namespace {

QJsonObject smallTemplate()
{
    const QByteArray json = R"({
        "schema": 1, "id": "small", "name": "Small", "description": "A template.",
        "fonts": { "sans": "Lato" }, "colours": { "ink": "#102030" },
        "margins": { "top": 40, "right": 40, "bottom": 40, "left": 40 },
        "text": { "body": { "font": "sans", "size": 9, "colour": "ink" }, "name": { "size": 20 } },
        "header": { "separator": " | " }, "entry": { "dates": "end" }, "list": { "bullet": "-" }
    })";
    return QJsonDocument::fromJson(json).object();
}

/// The template with the value at a path of keys ("text.body.size") replaced, or removed where the value is undefined.
QJsonObject with(QJsonObject object, const QString& path, const QJsonValue& value)
{
    const QString key = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    if (rest.isEmpty()) {
        object[key] = value;
    } else {
        object[key] = with(object[key].toObject(), rest, value);
    }
    return object;
}

Result<TemplateStyle> read(const QJsonObject& object)
{
    return readTemplate(QJsonDocument(object).toJson());
}

} // namespace

class TestTemplateReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNotJson();
    void namesTheKeyThatIsWrong_data();
    void namesTheKeyThatIsWrong();
    void rolesBeginAsTheBody();
    void bundledTemplatesAreValid();
    void findsTemplatesById();
};

void TestTemplateReader::refusesWhatIsNotJson()
{
    QCOMPARE(readTemplate("{ \"schema\": ").error().code, ErrorCode::InvalidJson);
    QCOMPARE(readTemplate({}).error().code, ErrorCode::InvalidJson);
    QCOMPARE(readTemplate("[1]").error().code, ErrorCode::InvalidJson);
}

void TestTemplateReader::namesTheKeyThatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("problem");
    const QJsonValue absent(QJsonValue::Undefined);
    QTest::newRow("no version") << u"schema"_s << absent << u"schema: 1 is needed"_s;
    QTest::newRow("a newer version") << u"schema"_s << QJsonValue(2) << u"schema: 1 is needed"_s;
    QTest::newRow("an id with blanks") << u"id"_s << QJsonValue(u"My id"_s)
                                       << u"id: lower-case letters, digits and hyphens is needed"_s;
    QTest::newRow("no name") << u"name"_s << absent << u"name: a text is needed"_s;
    QTest::newRow("a slip of the pen") << u"header.seperator"_s << QJsonValue(u"|"_s)
                                       << u"header.seperator: not a key of a template"_s;
    QTest::newRow("a role nobody knows") << u"text.footer"_s << QJsonValue(QJsonObject())
                                         << u"text.footer: not a key of a template"_s;
    QTest::newRow("a text for a number") << u"text.name.size"_s << QJsonValue(u"20"_s)
                                         << u"text.name.size: a number from 4 to 72 is needed"_s;
    QTest::newRow("a size out of range") << u"text.name.size"_s << QJsonValue(400)
                                         << u"text.name.size: a number from 4 to 72 is needed"_s;
    QTest::newRow("tracking readers cannot follow")
        << u"text.name.tracking"_s << QJsonValue(0.15) << u"text.name.tracking: a number from 0 to 0.08 is needed"_s;
    QTest::newRow("a weight that is not whole") << u"text.name.weight"_s << QJsonValue(450.5)
                                                << u"text.name.weight: a whole number from 100 to 900 is needed"_s;
    QTest::newRow("a colour without a name")
        << u"text.name.colour"_s << QJsonValue(u"red"_s) << u"text.name.colour: one of ink is needed"_s;
    QTest::newRow("a colour of words") << u"colours.ink"_s << QJsonValue(u"dark"_s)
                                       << u"colours.ink: a colour like #1a2b3c is needed"_s;
    QTest::newRow("an object for a text")
        << u"list.bullet"_s << QJsonValue(QJsonObject()) << u"list.bullet: a text is needed"_s;
    QTest::newRow("a number for an object") << u"entry"_s << QJsonValue(3) << u"entry: an object is needed"_s;
    QTest::newRow("a place for dates that is none")
        << u"entry.dates"_s << QJsonValue(u"top"_s) << u"entry.dates: one of column, end is needed"_s;
    QTest::newRow("a margin off the page")
        << u"margins.top"_s << QJsonValue(2) << u"margins.top: a number from 18 to 144 is needed"_s;
}

void TestTemplateReader::namesTheKeyThatIsWrong()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, problem);
    const auto style = read(with(smallTemplate(), path, value));
    QVERIFY(!style);
    QCOMPARE(style.error().code, ErrorCode::SchemaViolation);
    QCOMPARE(style.error().subject, problem);
}

void TestTemplateReader::rolesBeginAsTheBody()
{
    const auto style = read(smallTemplate());
    QVERIFY(style);
    QCOMPARE(style->text(TextRole::Name).family, u"Lato"_s);
    QCOMPARE(style->text(TextRole::Name).size, 20.0);
    QCOMPARE(style->text(TextRole::Date), style->text(TextRole::Body));
    QCOMPARE(style->text(TextRole::Body).colour, QColor(0x10, 0x20, 0x30));
}

void TestTemplateReader::bundledTemplatesAreValid()
{
    const QDir folder(QStringLiteral(CVENH_SOURCE_DIR "/resources/templates"));
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(files.size() >= 2);
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto style = readTemplate(file.readAll());
        QVERIFY2(style, qPrintable(name + u": "_s + (style ? QString() : style.error().subject)));
    }
    QCOMPARE(bundledTemplates().size(), files.size());
}

void TestTemplateReader::findsTemplatesById()
{
    QCOMPARE(findTemplate(u"modern"_s)->id, u"modern"_s);
    QCOMPARE(findTemplate({})->id, bundledTemplates().first().id);
    QCOMPARE(findTemplate(u"no-such"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(findTemplate(u"no-such"_s).error().subject, u"no-such"_s);
}

QTEST_GUILESS_MAIN(TestTemplateReader)
#include "TestTemplateReader.moc"
