// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "base/Uuid.h"
#include "storage/AnswerRepository.h"
#include "storage/ApplicationRepository.h"
#include "storage/CustomizationRepository.h"
#include "storage/CvRepository.h"
#include "storage/FileRepository.h"
#include "storage/LetterRepository.h"
#include "storage/ProfileFolder.h"
#include "storage/Store.h"
#include "storage/SuggestionRepository.h"
#include "storage/UserRepository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::storage;

/// The tables of tailoring and of applications: what goes in comes out, what is gone is not found.
class TestTailoringRepositories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsNotThereIsNotFound();
    void refusesWhatIsNotJson();
    void keepsACustomization();
    void customizationsGoWithTheirCv();
    void suggestionsAreReplaced();
    void whatTheServerKnowsIsHiddenOnly();
    void anAnswerIsGivenOnce();
    void keepsALetter();
    void keepsAnApplication();
    void anApplicationOutlivesItsCv();

private:
    CustomizationRow customization() const
    {
        return {CustomizationId(newUuidV7(m_now)),
                m_cv.id,
                u"Köche gesucht"_s,
                R"(["sql"])",
                R"({"basics":{}})",
                71.5,
                m_now,
                m_now,
                {}};
    }
    SuggestionRow suggestion(const CustomizationRow& of, const QString& title) const
    {
        return {SuggestionId(contentUuid(title)),
                m_cv.id,
                of.id,
                title,
                u"d"_s,
                u"s"_s,
                u"skills"_s,
                false,
                R"({"state":"open"})",
                m_now,
                m_now,
                {}};
    }
    ApplicationRow application() const
    {
        return {ApplicationId(newUuidV7(m_now)),
                m_user.id,
                m_cv.id,
                {},
                {},
                {},
                u"Calder Foods"_s,
                u"Analyst"_s,
                u"We look for …"_s,
                u"sent"_s,
                m_now,
                u"Ask for Ada"_s,
                m_now,
                m_now,
                {}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<sql::Connection> m_connection;
    UserRow m_user;
    CvRow m_cv;
    const QDateTime m_now{QDate(2026, 1, 31), QTime(23, 59, 59, 999), Qt::UTC};
};

void TestTailoringRepositories::init()
{
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openStore(m_folder->path(), m_clock);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    m_connection = *std::move(opened);
    m_user = UserRepository(*m_connection).requireLocal(m_now).value();
    m_cv = {CvId(newUuidV7(m_now)), m_user.id, u"Base"_s, {}, "{}", {}, true, m_now, m_now, {}};
    QVERIFY(CvRepository(*m_connection).insert(m_cv));
}

void TestTailoringRepositories::whatIsNotThereIsNotFound()
{
    CustomizationRepository customizations(*m_connection);
    QCOMPARE(customizations.load(customization().id).error().code, ErrorCode::NotFound);
    QCOMPARE(customizations.update(customization()).error().code, ErrorCode::NotFound);
    QCOMPARE(customizations.remove(customization().id, m_now).error().code, ErrorCode::NotFound);
    ApplicationRepository applications(*m_connection);
    QCOMPARE(applications.update(application()).error().code, ErrorCode::NotFound);
    QCOMPARE(applications.load(application().id).error().code, ErrorCode::NotFound);
    QCOMPARE(applications.restore(application().id).error().code, ErrorCode::NotFound);
    QCOMPARE(LetterRepository(*m_connection).load(LetterId(newUuidV7())).error().code, ErrorCode::NotFound);
    QCOMPARE(FileRepository(*m_connection).load(FileId(newUuidV7())).error().code, ErrorCode::NotFound);
    QVERIFY(AnswerRepository(*m_connection).remove(m_user.id, u"nothing"_s, m_now));
}

void TestTailoringRepositories::refusesWhatIsNotJson()
{
    CustomizationRow row = customization();
    row.customizedData = "{oops";
    QVERIFY(!CustomizationRepository(*m_connection).insert(row));
    AnswerRow answer{AnswerId(newUuidV7()), m_user.id, u"rust"_s, u"perhaps"_s, m_now, m_now, {}};
    QVERIFY(!AnswerRepository(*m_connection).write(answer));
}

void TestTailoringRepositories::keepsACustomization()
{
    CustomizationRepository customizations(*m_connection);
    CustomizationRow row = customization();
    QVERIFY(customizations.insert(row));
    QCOMPARE(customizations.load(row.id).value(), row);
    row.score = 80;
    row.customizedData = R"({"work":[]})";
    row.updatedAt = m_now.addSecs(5);
    QVERIFY(customizations.update(row));
    row.sync.revision = 2;
    QCOMPARE(customizations.ofCv(m_cv.id).value(), QList<CustomizationRow>{row});
    QVERIFY(customizations.remove(row.id, m_now));
    QVERIFY(customizations.ofCv(m_cv.id)->isEmpty());
}

void TestTailoringRepositories::customizationsGoWithTheirCv()
{
    CustomizationRepository customizations(*m_connection);
    const CustomizationRow row = customization();
    QVERIFY(customizations.insert(row));
    QVERIFY(SuggestionRepository(*m_connection).replace(row.id, {suggestion(row, u"a"_s)}, m_now));
    QVERIFY(CvRepository(*m_connection).moveToBin(m_cv.id, m_now));
    QVERIFY(CvRepository(*m_connection).purgeBin(m_now.addDays(1)));
    QVERIFY(!customizations.load(row.id));
    QVERIFY(SuggestionRepository(*m_connection).ofCustomization(row.id)->isEmpty());
}

void TestTailoringRepositories::suggestionsAreReplaced()
{
    const CustomizationRow row = customization();
    QVERIFY(CustomizationRepository(*m_connection).insert(row));
    SuggestionRepository suggestions(*m_connection);
    SuggestionRow kept = suggestion(row, u"kept"_s);
    SuggestionRow changed = suggestion(row, u"changed"_s);
    QVERIFY(suggestions.replace(row.id, {kept, changed, suggestion(row, u"gone"_s)}, m_now));
    QCOMPARE(suggestions.ofCustomization(row.id)->size(), 3);
    changed.isApplied = true;
    changed.edit = R"({"state":"applied"})";
    QVERIFY(suggestions.replace(row.id, {kept, changed}, m_now));
    const auto now = suggestions.ofCustomization(row.id);
    QCOMPARE(now->size(), 2);
    for (const SuggestionRow& one : *now) {
        QCOMPARE(one.isApplied, one.title == u"changed"_s);
        QCOMPARE(one.sync.revision, one.isApplied ? 2 : 1); // an unchanged row has nothing to send
    }
}

void TestTailoringRepositories::whatTheServerKnowsIsHiddenOnly()
{
    const CustomizationRow row = customization();
    QVERIFY(CustomizationRepository(*m_connection).insert(row));
    SuggestionRepository suggestions(*m_connection);
    SuggestionRow known = suggestion(row, u"known"_s);
    known.sync.serverRevision = 1;
    QVERIFY(suggestions.replace(row.id, {known}, m_now));
    QVERIFY(suggestions.replace(row.id, {}, m_now));
    QVERIFY(suggestions.ofCustomization(row.id)->isEmpty());
    QVERIFY(suggestions.replace(row.id, {known}, m_now)); // the same row comes back
    QCOMPARE(suggestions.ofCustomization(row.id)->first().sync.serverRevision, std::optional<qint64>(1));
}

void TestTailoringRepositories::anAnswerIsGivenOnce()
{
    AnswerRepository answers(*m_connection);
    AnswerRow row{AnswerId(newUuidV7()), m_user.id, u"rust"_s, u"no"_s, m_now, m_now, {}};
    QVERIFY(answers.write(row));
    row.id = AnswerId(newUuidV7());
    row.answer = u"a_little"_s;
    QVERIFY(answers.write(row));
    const auto all = answers.ofUser(m_user.id);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().answer, u"a_little"_s);
    QVERIFY(answers.remove(m_user.id, u"rust"_s, m_now));
    QVERIFY(answers.ofUser(m_user.id)->isEmpty());
    QVERIFY(answers.write(row));
    QCOMPARE(answers.ofUser(m_user.id)->size(), 1);
}

void TestTailoringRepositories::keepsALetter()
{
    LetterRepository letters(*m_connection);
    LetterRow row{LetterId(newUuidV7()), m_user.id, m_cv.id, {}, u"To Calder"_s, u"Dear …"_s, m_now, m_now, {}};
    QVERIFY(letters.insert(row));
    QCOMPARE(letters.load(row.id).value(), row);
    row.body = u"Dear Ada,"_s;
    QVERIFY(letters.update(row));
    QCOMPARE(letters.load(row.id)->body, row.body);
    QVERIFY(letters.remove(row.id, m_now));
    QVERIFY(!letters.load(row.id));
}

void TestTailoringRepositories::keepsAnApplication()
{
    ApplicationRepository applications(*m_connection);
    ApplicationRow row = application();
    QVERIFY(applications.insert(row));
    QCOMPARE(applications.load(row.id).value(), row);
    ApplicationRow draft = application();
    draft.sentAt.reset();
    QVERIFY(applications.insert(draft));
    QCOMPARE(applications.ofUser(m_user.id)->first().id, draft.id);
    row.status = u"interview"_s;
    QVERIFY(applications.update(row));
    row.sync.revision = 2;
    QCOMPARE(applications.load(row.id).value(), row);
    QVERIFY(applications.remove(row.id, m_now));
    QVERIFY(!applications.remove(row.id, m_now));
    QVERIFY(applications.restore(row.id));
    QCOMPARE(applications.ofUser(m_user.id)->size(), 2);
}

void TestTailoringRepositories::anApplicationOutlivesItsCv()
{
    ApplicationRepository applications(*m_connection);
    const ApplicationRow row = application();
    QVERIFY(applications.insert(row));
    QVERIFY(CvRepository(*m_connection).moveToBin(m_cv.id, m_now));
    QVERIFY(CvRepository(*m_connection).purgeBin(m_now.addDays(1)));
    QVERIFY(applications.load(row.id)->cvId.isNull());
    QCOMPARE(applications.load(row.id)->employer, row.employer);
}

QTEST_GUILESS_MAIN(TestTailoringRepositories)
#include "TestTailoringRepositories.moc"
