// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/Matching.h"
#include "model/Path.h"

#include <QTest>

using namespace cvenhancer;
using namespace cvenhancer::matching;
using namespace Qt::Literals::StringLiterals;
using model::Field;
using model::SectionKind;

namespace {

const QString kDeveloperAdvert =
    u"Developer\nRequirements:\n- Python, PostgreSQL and Kubernetes\n- Docker\n- Kafka\n- TDD\n"
    "- Very good French\n"_s;

model::Cv developer(bool withSkills = true)
{
    model::Cv cv;
    cv.language = u"en"_s;
    model::Entry job;
    job.setText(Field::Position, u"Developer"_s);
    job.setText(Field::Name, u"Larkfield Ltd"_s);
    job.setText(Field::StartDate, u"2020-01"_s);
    for (const QString& bullet : {u"Watered the plants in the office."_s, u"Sorted the post."_s,
                                  u"Moved Python services into containers with Docker Compose on Kubernetes."_s}) {
        job.lists[Field::Highlights] << model::Item{{}, bullet, true};
    }
    cv.require(SectionKind::Work).entries << job;
    if (withSkills) {
        model::Entry group;
        group.setText(Field::Name, u"Tools"_s);
        for (const QString& keyword : {u"Python"_s, u"Postgres"_s, u"test-driven development"_s}) {
            group.lists[Field::Keywords] << model::Item{{}, keyword, true};
        }
        cv.require(SectionKind::Skills).entries << group;
    }
    model::assignContentIds(cv);
    return cv;
}

MatchResult matchOf(const model::Cv& cv)
{
    return match(cv, analyseAdvert(kDeveloperAdvert), QDate(2026, 1, 1));
}

const Suggestion* find(const MatchResult& result, SuggestionOp op, const QString& text)
{
    for (const Suggestion& suggestion : result.suggestions) {
        if (suggestion.op == op && suggestion.suggestion == text) {
            return &suggestion;
        }
    }
    return nullptr;
}

QStringList skillsOf(const model::Cv& cv)
{
    QStringList skills;
    for (const model::Entry& entry : cv.entries(SectionKind::Skills)) {
        for (const model::Item& item : entry.list(Field::Keywords)) {
            skills << item.text;
        }
        if (entry.list(Field::Keywords).isEmpty()) {
            skills << entry.text(Field::Name);
        }
    }
    return skills;
}

} // namespace

class TestSuggestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evidencedSkillsAreOfferedForTheList()
    {
        const model::Cv cv = developer();
        const MatchResult result = matchOf(cv);
        const Suggestion* kubernetes = find(result, SuggestionOp::Add, u"Kubernetes"_s);
        QVERIFY(kubernetes);
        QVERIFY(!kubernetes->needsConfirmation);
        QVERIFY(!kubernetes->evidence.isEmpty());
        const Result<model::Cv> changed = applySuggestion(cv, *kubernetes);
        QVERIFY(changed.has_value());
        QVERIFY(skillsOf(*changed).contains(u"Kubernetes"_s));
        QVERIFY(!find(result, SuggestionOp::Add, u"Kafka"_s)); // nothing shows it
    }

    void aSkillsSectionIsMadeWhereThereIsNone()
    {
        model::Cv cv = developer(false);
        const MatchResult result = matchOf(cv);
        int applied = 0;
        for (const Suggestion& suggestion : result.suggestions) {
            if (suggestion.op == SuggestionOp::Add) {
                const Result<model::Cv> changed = applySuggestion(cv, suggestion);
                QVERIFY(changed.has_value());
                cv = *changed;
                ++applied;
            }
        }
        QVERIFY(applied >= 2);
        QCOMPARE(skillsOf(cv).size(), applied);
    }

    void otherNamesAreOfferedInTheAdvertsWording()
    {
        const model::Cv cv = developer();
        const MatchResult result = matchOf(cv);
        const Suggestion* postgres = find(result, SuggestionOp::Replace, u"PostgreSQL"_s);
        QVERIFY(postgres);
        QCOMPARE(postgres->before, u"Postgres"_s);
        QCOMPARE(postgres->after, u"PostgreSQL"_s);
        const Suggestion* tdd = find(result, SuggestionOp::Replace, u"TDD"_s);
        QVERIFY(tdd);
        QCOMPARE(tdd->after, u"TDD (test-driven development)"_s);
    }

    void aNeighbourUnderTheSameEntryIsNeverClaimedUnasked_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("asked");
        QTest::newRow("rival methods") << u"Waldorf education"_s << u"Montessori"_s;
        QTest::newRow("two laws") << u"Mental Health Act"_s << u"Children Act"_s;
        QTest::newRow("a job and a framework") << u"nanny"_s << u"EYFS"_s;
        QTest::newRow("two fields of crisis work") << u"suicide prevention"_s << u"domestic violence"_s;
    }

    /// Aliases of one taxonomy entry may be neighbours only: neither the skills list nor a bullet is proof.
    void aNeighbourUnderTheSameEntryIsNeverClaimedUnasked()
    {
        QFETCH(QString, written);
        QFETCH(QString, asked);
        for (const bool listed : {true, false}) {
            model::Cv cv = developer();
            const QString bullet = u"Five years of "_s + written + u" in Leeds."_s;
            Field field = listed ? Field::Keywords : Field::Highlights;
            model::Entry& entry = cv.require(listed ? SectionKind::Skills : SectionKind::Work).entries.first();
            entry.lists[field] << model::Item{{}, listed ? written : bullet, true};
            model::assignContentIds(cv);
            const AdvertAnalysis advert = analyseAdvert(u"Worker\nRequirements:\n- Experience with "_s + asked + u'\n');
            for (const Suggestion& suggestion : match(cv, advert, QDate(2026, 1, 1)).suggestions) {
                QVERIFY2(suggestion.needsConfirmation || !suggestion.after.contains(asked),
                         qPrintable(suggestion.title));
                if (suggestion.needsConfirmation) {
                    QVERIFY(!applySuggestion(cv, suggestion).has_value());
                    const Result<model::Cv> answered = applySuggestion(cv, suggestion, u"Handmade words"_s);
                    QVERIFY(answered.has_value());
                    const QStringList skills = skillsOf(*answered);
                    QVERIFY2(skills.contains(u"Handmade words"_s) || suggestion.path.kind != SectionKind::Skills,
                             qPrintable(suggestion.title));
                    QVERIFY(!skills.contains(asked));
                }
            }
        }
    }

    void whatIsImpliedIsListedByItsOwnNameOnly_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("unasked");
        QTest::newRow("another name of what is implied") << u"KNX"_s << u"BMS engineering"_s << false;
        QTest::newRow("a field that is wider") << u"GSM"_s << u"RAN engineering"_s << false;
        QTest::newRow("its own name") << u"PostgreSQL"_s << u"SQL"_s << true;
    }

    void whatIsImpliedIsListedByItsOwnNameOnly()
    {
        QFETCH(QString, shown);
        QFETCH(QString, asked);
        model::Cv cv = developer();
        cv.require(SectionKind::Work).entries.first().lists[Field::Highlights]
            << model::Item{{}, u"Worked with "_s + shown + u" every day."_s, true};
        cv.require(SectionKind::Skills).entries.first().lists[Field::Keywords].removeAt(1); // Postgres
        model::assignContentIds(cv);
        const AdvertAnalysis advert = analyseAdvert(u"Worker\nRequirements:\n- Experience with "_s + asked + u'\n');
        const QList<Suggestion> suggestions = match(cv, advert, QDate(2026, 1, 1)).suggestions;
        const bool written = std::any_of(suggestions.begin(), suggestions.end(), [&](const Suggestion& suggestion) {
            return !suggestion.needsConfirmation && suggestion.after.contains(asked);
        });
        QTEST(written, "unasked");
    }

    void anotherLanguageIsNotRewritten()
    {
        model::Cv cv = developer();
        cv.language = u"de"_s;
        QVERIFY(!find(matchOf(cv), SuggestionOp::Replace, u"PostgreSQL"_s));
    }

    void whatLacksEvidenceIsAsked()
    {
        const model::Cv cv = developer();
        const MatchResult result = matchOf(cv);
        const Suggestion* kafka = find(result, SuggestionOp::Ask, u"Kafka"_s);
        QVERIFY(kafka);
        QVERIFY(kafka->needsConfirmation);
        QVERIFY(kafka->edits.isEmpty());
        QVERIFY(kafka->gain > 0);
        const Result<model::Cv> refused = applySuggestion(cv, *kafka);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::NeedsConfirmation);
        const Result<model::Cv> blank = applySuggestion(cv, *kafka, u"  "_s);
        QVERIFY(!blank.has_value());
    }

    void answersGoWhereTheyBelong_data()
    {
        QTest::addColumn<QString>("skill");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("path");
        QTest::newRow("a word to the skills") << u"Kafka"_s << u"Kafka"_s << u"skills[0].keywords[3]"_s;
        QTest::newRow("a level to the languages") << u"French"_s << u"C1"_s << u"languages[0].fluency"_s;
        QTest::newRow("a sentence to the job")
            << u"Kafka"_s << u"Built the order pipeline on Kafka for two years."_s << u"work[0].highlights[3]"_s;
    }

    void answersGoWhereTheyBelong()
    {
        QFETCH(QString, skill);
        QFETCH(QString, answer);
        QFETCH(QString, path);
        const model::Cv cv = developer();
        const MatchResult result = matchOf(cv);
        const Suggestion* question = find(result, SuggestionOp::Ask, skill);
        QVERIFY(question);
        const Result<model::Cv> changed = applySuggestion(cv, *question, answer);
        QVERIFY(changed.has_value());
        const Result<model::Path> place = model::fromJsonPath(*changed, path);
        QVERIFY2(place.has_value(), qPrintable(path));
        const model::Item* item = model::findItem(*changed, *place);
        QCOMPARE(item ? item->text : model::findEntry(*changed, *place)->text(*place->field), answer);
    }

    void theFittingPointComesFirst()
    {
        const model::Cv cv = developer();
        const MatchResult result = matchOf(cv);
        const QString best = cv.entries(SectionKind::Work).constFirst().list(Field::Highlights).at(2).text;
        const Suggestion* order = find(result, SuggestionOp::Replace, best);
        QVERIFY(order);
        const Result<model::Cv> changed = applySuggestion(cv, *order);
        QVERIFY(changed.has_value());
        QCOMPARE(changed->entries(SectionKind::Work).constFirst().list(Field::Highlights).constFirst().text, best);
    }

    void applyingDoesWhatWasPromised()
    {
        const model::Cv cv = developer();
        const MatchResult before = matchOf(cv);
        QVERIFY(before.reachable >= before.score);
        int tried = 0;
        for (const Suggestion& suggestion : before.suggestions) {
            if (suggestion.needsConfirmation) {
                continue;
            }
            const Result<model::Cv> changed = applySuggestion(cv, suggestion);
            QVERIFY(changed.has_value());
            QVERIFY(*changed != cv);
            const MatchResult after = matchOf(*changed);
            QVERIFY(after.score >= before.score - 1e-9);
            QVERIFY(std::abs(after.score - before.score - suggestion.gain) <= .5);
            for (const Suggestion& again : after.suggestions) {
                QVERIFY2(again.id != suggestion.id, qPrintable(suggestion.title));
            }
            ++tried;
        }
        QVERIFY(tried >= 4);
    }

    void allTogetherReachWhatWasPromised()
    {
        model::Cv cv = developer();
        const MatchResult before = matchOf(cv);
        for (const Suggestion& suggestion : before.suggestions) {
            if (!suggestion.needsConfirmation) {
                const Result<model::Cv> changed = applySuggestion(cv, suggestion);
                QVERIFY(changed.has_value());
                cv = *changed;
            }
        }
        const MatchResult after = matchOf(cv);
        QVERIFY(std::abs(after.score - before.reachable) <= .5);
        for (const Suggestion& suggestion : after.suggestions) {
            QVERIFY2(suggestion.needsConfirmation, qPrintable(suggestion.title));
        }
    }
};

QTEST_GUILESS_MAIN(TestSuggestions)
#include "TestSuggestions.moc"
