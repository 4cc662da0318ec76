// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/JsonAnswer.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

namespace {

matching::Keyword docker()
{
    return {u"Docker"_s,   u"Docker"_s, u"docker"_s, matching::KeywordKind::Tool, false, 3, 9, 0, 0.123456,
            u"optional"_s, {},          u"listed"_s};
}

model::Cv sampleCv()
{
    model::Entry job;
    job.setList(model::Field::Highlights, {model::Item{{}, u"Ran Docker"_s, true}});
    model::Cv cv;
    cv.require(model::SectionKind::Work).entries.append(job);
    assignContentIds(cv);
    return cv;
}

} // namespace

/// The shapes are a contract; a key that goes missing here breaks somebody's script.
class TestJsonAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void advert();
    void nothingAsked();
    void match();
    void checks();
};

void TestJsonAnswer::advert()
{
    matching::AdvertAnalysis advert{u"en"_s, u"Engineer"_s, 3, u"bachelor"_s, {docker(), docker()}};
    advert.keywords[1].anyOf = u"g1"_s;
    const QJsonObject json = cli::toJson(advert);
    QCOMPARE(json[u"years_experience"_s].toInt(), 3);
    QCOMPARE(json[u"degree"_s].toString(), u"bachelor"_s);
    QJsonObject keyword{{u"text"_s, u"Docker"_s},  {u"canonical"_s, u"Docker"_s},
                        {u"kind"_s, u"tool"_s},    {u"required"_s, false},
                        {u"start"_s, 3},           {u"end"_s, 9},
                        {u"weight"_s, 0.1235},     {u"section"_s, u"optional"_s},
                        {u"reason"_s, u"listed"_s}};
    QCOMPARE(json[u"keywords"_s][0].toObject(), keyword);
    keyword[u"any_of"_s] = u"g1"_s;
    QCOMPARE(json[u"keywords"_s][1].toObject(), keyword);
}

void TestJsonAnswer::nothingAsked()
{
    const QJsonObject json = cli::toJson(matching::AdvertAnalysis());
    QVERIFY(json.value(u"years_experience"_s).isNull() && json.value(u"degree"_s).isNull());
    QVERIFY(json.value(u"keywords"_s).isArray());
}

void TestJsonAnswer::match()
{
    const model::Cv cv = sampleCv();
    const model::Path bullet = fromJsonPath(cv, u"work[0].highlights[0]"_s).value_or(model::Path());
    const QList<matching::Evidence> evidence{{bullet, u"Ran Docker"_s}};
    matching::MatchResult match;
    match.score = 61.2345;
    match.components = {{u"keywords"_s, 0.7, 0.66666}};
    match.matched = {{docker(), 1, evidence}};
    matching::Suggestion suggestion;
    suggestion.id = SuggestionId::fromString(u"01234567-89ab-5def-8123-456789abcdef"_s);
    suggestion.path = bullet;
    suggestion.op = matching::SuggestionOp::Ask;
    suggestion.evidence = evidence;
    suggestion.needsConfirmation = true;
    suggestion.gain = 3.14159;
    match.suggestions = {suggestion};
    const QJsonObject json = cli::toJson(match, cv);
    const QJsonArray evidenceJson{QJsonObject{{u"path"_s, u"work[0].highlights[0]"_s}, {u"text"_s, u"Ran Docker"_s}}};
    QCOMPARE(json[u"score"_s].toDouble(), 61.23);
    QCOMPARE(json[u"components"_s][0].toObject(),
             (QJsonObject{{u"name"_s, u"keywords"_s}, {u"weight"_s, 0.7}, {u"value"_s, 0.6667}}));
    QCOMPARE(json[u"matched"_s][0][u"credit"_s].toDouble(), 1.0);
    QCOMPARE(json[u"matched"_s][0][u"evidence"_s].toArray(), evidenceJson);
    const QJsonObject asked = json[u"suggestions"_s][0].toObject();
    QCOMPARE(asked.keys(),
             (QStringList{u"after"_s, u"before"_s, u"description"_s, u"evidence"_s, u"gain"_s, u"id"_s,
                          u"needs_confirmation"_s, u"op"_s, u"path"_s, u"section"_s, u"suggestion"_s, u"title"_s}));
    QCOMPARE(asked[u"id"_s].toString(), u"01234567-89ab-5def-8123-456789abcdef"_s);
    QCOMPARE(asked[u"op"_s].toString(), u"ask"_s);
    QCOMPARE(asked[u"gain"_s].toDouble(), 3.14);
    QVERIFY(json[u"missing"_s].isArray() && json[u"related"_s].isArray());
}

void TestJsonAnswer::checks()
{
    const rendering::CheckReport report{
        false, {{u"link-dead"_s, rendering::Severity::Warning, 2, u"x"_s, u"A sentence."_s}}, {u"fonts: why"_s}};
    QCOMPARE(cli::toJson(report)[u"findings"_s][0].toObject(),
             (QJsonObject{{u"id"_s, u"link-dead"_s},
                          {u"severity"_s, u"warning"_s},
                          {u"page"_s, 2},
                          {u"text"_s, u"x"_s},
                          {u"message"_s, u"A sentence."_s}}));
    QCOMPARE(cli::toJson(report)[u"ok"_s].toBool(true), false);
    QCOMPARE(cli::toJson(report)[u"skipped"_s].toArray(), QJsonArray{u"fonts: why"_s});
    const QList<matching::Violation> violations{{u"number"_s, u"40 %"_s}};
    QCOMPARE(cli::toJson(violations)[u"ok"_s].toBool(true), false);
    QCOMPARE(cli::toJson(QList<matching::Violation>())[u"ok"_s].toBool(), true);
}

QTEST_GUILESS_MAIN(TestJsonAnswer)
#include "TestJsonAnswer.moc"
