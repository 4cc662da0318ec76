// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/TemplateReader.h"
#include "rendering/TemplateStore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
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
    void sectionsBeginAsTheTemplateOrItsSidebar();
    void changesReplaceAccentAndFonts();
    void aFolderAddsTemplates();
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
                                       << u"colours.ink: a colour like #1a2b3c or accent 12% is needed"_s;
    QTest::newRow("an object for a text")
        << u"list.bullet"_s << QJsonValue(QJsonObject()) << u"list.bullet: a text is needed"_s;
    QTest::newRow("a number for an object") << u"entry"_s << QJsonValue(3) << u"entry: an object is needed"_s;
    QTest::newRow("a place for dates that is none")
        << u"entry.dates"_s << QJsonValue(u"top"_s) << u"entry.dates: one of below, column, end, inline is needed"_s;
    QTest::newRow("a tint of no colour") << u"colours.soft"_s << QJsonValue(u"red 20%"_s)
                                         << u"colours.soft: a tint of one of ink is needed"_s;
    QTest::newRow("a section nobody knows")
        << u"sections.hobbies"_s << QJsonValue(QJsonObject()) << u"sections.hobbies: not a key of a template"_s;
    QTest::newRow("a form of groups that is none")
        << u"sections.skills"_s << QJsonValue(QJsonObject{{u"groups"_s, QJsonObject{{u"form"_s, u"stars"_s}}}})
        << u"sections.skills.groups.form: one of chips, grid, inline, lines, list, matrix is needed"_s;
    QTest::newRow("a section that cannot stand in the sidebar")
        << u"sidebar"_s << QJsonValue(QJsonObject{{u"sections"_s, u"skills"_s}})
        << u"sidebar.sections: a list of names out of summary, custom, profiles, work, volunteer, education, awards, "
           "certificates, publications, skills, languages, interests, references, projects is needed"_s;
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

void TestTemplateReader::sectionsBeginAsTheTemplateOrItsSidebar()
{
    const QByteArray json = R"({
        "schema": 1, "id": "cascade", "name": "Cascade", "description": "A template.",
        "entry": { "dates": "inline", "before": 7 }, "list": { "bullet": "-" },
        "sidebar": { "side": "start", "sections": [ "skills", "awards" ], "entry": { "dates": "below" } },
        "sections": { "awards": { "entry": { "before": 3 } }, "work": { "list": { "bullet": "+" } } }
    })";
    const auto style = readTemplate(json);
    QVERIFY2(style, qPrintable(style ? QString() : style.error().subject));
    QCOMPARE(style->sectionStyle(u"education"_s).entry.dates, DatePosition::Inline);
    QCOMPARE(style->sectionStyle(u"skills"_s).entry.dates, DatePosition::Below);
    QCOMPARE(style->sectionStyle(u"awards"_s).entry.dates, DatePosition::Below);
    QCOMPARE(style->sectionStyle(u"awards"_s).entry.before, 3.0);
    QCOMPARE(style->sectionStyle(u"work"_s).entry.before, 7.0);
    QCOMPARE(style->sectionStyle(u"work"_s).list.bullet, u"+"_s);
}

void TestTemplateReader::changesReplaceAccentAndFonts()
{
    const QByteArray json = R"({
        "schema": 1, "id": "changed", "name": "Changed", "description": "A template.",
        "fonts": { "text": "Lato", "display": "Jost CV", "mono": "Inter CV" },
        "colours": { "accent": "#000080", "wash": "accent 50%", "ink": "#111111" },
        "text": { "body": { "font": "text", "colour": "ink" }, "name": { "font": "display", "colour": "accent" },
                  "date": { "font": "mono", "colour": "wash" } }
    })";
    const auto style = readTemplate(json, {QColor(0x80, 0, 0), u"Literata"_s, u"Alegreya"_s});
    QVERIFY2(style, qPrintable(style ? QString() : style.error().subject));
    QCOMPARE(style->text(TextRole::Body).family, u"Literata"_s);
    QCOMPARE(style->text(TextRole::Name).family, u"Alegreya"_s);
    QCOMPARE(style->text(TextRole::Date).family, u"Inter CV"_s);
    QCOMPARE(style->text(TextRole::Name).colour, QColor(0x80, 0, 0));
    QCOMPARE(style->text(TextRole::Date).colour, QColor(0xc0, 0x80, 0x80));
    QCOMPARE(style->text(TextRole::Body).colour, QColor(0x11, 0x11, 0x11));
    QVERIFY(style->fingerprint != readTemplate(json)->fingerprint);
}

void TestTemplateReader::aFolderAddsTemplates()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"a-mine.json"_s, QJsonDocument(smallTemplate()).toJson());
    write(u"b-broken.json"_s, QJsonDocument(with(smallTemplate(), u"header.seperator"_s, u"|"_s)).toJson());
    write(u"c-taken.json"_s, QJsonDocument(with(smallTemplate(), u"id"_s, u"classic"_s)).toJson());
    write(u"notes.txt"_s, "not a template");
    const TemplateList list = loadTemplates(folder.path());
    QCOMPARE(list.styles.size(), bundledTemplates().size() + 1);
    QCOMPARE(list.styles.last().id, u"small"_s);
    QCOMPARE(list.problems.size(), 2);
    QCOMPARE(list.problems[0].file, u"b-broken.json"_s);
    QCOMPARE(list.problems[0].error.subject, u"header.seperator: not a key of a template"_s);
    QCOMPARE(list.problems[1].error.code, ErrorCode::AlreadyExists);
    QCOMPARE(findTemplate(u"small"_s, folder.path())->name, u"Small"_s);
    QCOMPARE(findTemplate(u"small"_s).error().code, ErrorCode::NotFound);
    QVERIFY(loadTemplates(folder.filePath(u"no-such"_s)).problems.isEmpty());
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
