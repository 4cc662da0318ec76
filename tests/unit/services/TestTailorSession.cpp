// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/TailorSession.h"

#include "base/Uuid.h"
#include "codec/ResumeCodec.h"
#include "model/EditFactory.h"
#include "storage/CustomizationRepository.h"
#include "storage/CvRepository.h"
#include "storage/CvVersionRepository.h"
#include "storage/ProfileFolder.h"
#include "storage/Store.h"
#include "storage/UserRepository.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::services;
using matching::Suggestion;
using matching::SuggestionOp;
using model::Field;
using model::SectionKind;

/// A CV and an advertisement from the first match to the saved variant, on a real store.
class TestTailorSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsGoneIsNotFound();
    void anEmptyFileIsNoAdvert();
    void appliesAndUndoes();
    void takesBackOneChange();
    void questionsNeedWords();
    void aNoIsRememberedAndUndone();
    void aYesGoesToTheNamedJob();
    void ownWordsReplaceTheProposal();
    void appliesAllThatIsSafe();
    void aBaseEditFlowsIn();
    void savesToBase();
    void savesAsNew();
    void ranksTheLibrary();
    void scoresAnEditInTime();

private:
    template <class T>
    static Result<T> answerOf(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        return future.result();
    }
    CvId store(const model::Cv& cv, const QString& title);
    model::Cv storedCv(const CvId& id);
    void begin();
    void awaitMatch()
    {
        QVERIFY(m_matched->count() > 0 || m_matched->wait(20000));
        m_matched->clear();
    }
    const Suggestion* firstOf(SuggestionOp op, const QString& text = {}) const;
    static model::Cv sample();

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<sql::SqlThread> m_sql;
    std::unique_ptr<TailorService> m_service;
    std::unique_ptr<TailorSession> m_session;
    std::unique_ptr<QSignalSpy> m_matched;
    CvId m_cv;
    mutable QList<Suggestion> m_open;
    const QString m_advert = u"Backend Developer\n\nRequirements\n- Experience with Docker and PostgreSQL\n"
                             "- Experience with Kubernetes\n- Experience with Rust\n"_s;
};

model::Cv TestTailorSession::sample()
{
    model::Entry job;
    job.setText(Field::Name, u"Northmoor Software"_s);
    job.setText(Field::Position, u"Backend Developer"_s);
    job.setText(Field::StartDate, u"2020-01"_s);
    job.setList(Field::Highlights,
                {model::Item{{}, u"Packed the services with Docker and ran them on PostgreSQL."_s, true}});
    model::Entry group;
    group.setText(Field::Name, u"Tools"_s);
    group.setList(Field::Keywords, {model::Item{{}, u"Git"_s, true}});
    model::Cv cv;
    cv.basics.setText(Field::Name, u"Ada Example"_s);
    cv.require(SectionKind::Work).entries.append(job);
    cv.require(SectionKind::Skills).entries.append(group);
    assignContentIds(cv);
    return cv;
}

CvId TestTailorSession::store(const model::Cv& cv, const QString& title)
{
    return answerOf(m_sql->run([cv, title, now = m_clock.now()](sql::Connection& connection) -> Result<CvId> {
               CVENH_TRY(user, storage::UserRepository(connection).requireLocal(now));
               const storage::CvRow row{
                   CvId(newUuidV7(now)), user.id, title, {}, codec::encodeResume(cv), {}, true, now, now, {}};
               return storage::CvRepository(connection).insert(row).map([&row] { return row.id; });
           }))
        .value();
}

model::Cv TestTailorSession::storedCv(const CvId& id)
{
    return answerOf(m_service->openBase(id)).value().cv;
}

void TestTailorSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString profile = storage::prepareProfileFolder(m_folder->filePath(u"profile"_s)).value();
    m_sql = std::make_unique<sql::SqlThread>([this, profile] { return storage::openStore(profile, m_clock); });
    m_service = std::make_unique<TailorService>(*m_sql, m_clock, DocumentReader(platform::importHere));
    m_session = std::make_unique<TailorSession>(*m_service);
    m_matched = std::make_unique<QSignalSpy>(m_session.get(), &TailorSession::matched);
    m_cv = store(sample(), u"Backend"_s);
}

void TestTailorSession::cleanup()
{
    m_session.reset();
    m_service.reset();
    m_sql.reset();
}

void TestTailorSession::begin()
{
    m_session->start(answerOf(m_service->openBase(m_cv)).value(), m_advert);
    awaitMatch();
}

const Suggestion* TestTailorSession::firstOf(SuggestionOp op, const QString& text) const
{
    m_open = m_session->openSuggestions();
    const auto found = std::ranges::find_if(
        m_open, [&](const Suggestion& one) { return one.op == op && (text.isNull() || one.suggestion == text); });
    return found == m_open.end() ? nullptr : &*found;
}

void TestTailorSession::whatIsGoneIsNotFound()
{
    QCOMPARE(answerOf(m_service->openBase(CvId(newUuidV7()))).error().code, ErrorCode::NotFound);
    QCOMPARE(answerOf(m_service->open(m_service->newId())).error().code, ErrorCode::NotFound);
    QCOMPARE(answerOf(m_service->readAdvert(u"/nowhere/advert.txt"_s)).error().code, ErrorCode::FileNotFound);
    begin();
    QCOMPARE(m_session->apply(SuggestionId(newUuidV7())).error().code, ErrorCode::NotFound);
    QCOMPARE(m_session->takeBack(SuggestionId(newUuidV7())).error().code, ErrorCode::NotFound);
}

void TestTailorSession::anEmptyFileIsNoAdvert()
{
    QFile file(m_folder->filePath(u"advert.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("  \r\n\t");
    file.close();
    QCOMPARE(answerOf(m_service->readAdvert(file.fileName())).error().code, ErrorCode::EmptyFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Cook\r\n- knives\r\n");
    file.close();
    QCOMPARE(answerOf(m_service->readAdvert(file.fileName())).value(), u"Cook\n- knives\n"_s);
}

void TestTailorSession::appliesAndUndoes()
{
    begin();
    const double before = m_session->match().score;
    QCOMPARE(m_session->baseScore(), before);
    const Suggestion* add = firstOf(SuggestionOp::Add);
    QVERIFY(add);
    const SuggestionId id = add->id;
    QVERIFY(m_session->apply(id));
    QVERIFY(!m_session->apply(id)); // a second click does nothing
    awaitMatch();
    QVERIFY(m_session->match().score >= before);
    QCOMPARE(m_session->changes().size(), 1);
    QCOMPARE(m_session->cv(), matching::applySuggestion(sample(), m_session->changes().first().suggestion).value());
    m_session->undoStack().undo();
    awaitMatch();
    QCOMPARE(m_session->cv(), m_session->base().cv);
    QCOMPARE(m_session->match().score, before);
    m_session->undoStack().redo();
    QCOMPARE(m_session->changes().size(), 1);
    QCOMPARE(storedCv(m_cv), sample()); // the base stays as it is
}

void TestTailorSession::takesBackOneChange()
{
    begin();
    const Suggestion* add = firstOf(SuggestionOp::Add);
    QVERIFY(add);
    const SuggestionId id = add->id;
    QVERIFY(m_session->apply(id));
    QVERIFY(m_session->takeBack(id));
    QCOMPARE(m_session->cv(), m_session->base().cv);
    QVERIFY(m_session->changes().isEmpty());
}

void TestTailorSession::questionsNeedWords()
{
    begin();
    const Suggestion* question = firstOf(SuggestionOp::Ask);
    QVERIFY(question);
    const SuggestionId id = question->id;
    QCOMPARE(m_session->apply(id).error().code, ErrorCode::NeedsConfirmation);
    QCOMPARE(m_session->answerYes(id, {}, u"  "_s).error().code, ErrorCode::NeedsConfirmation);
    QCOMPARE(m_session->cv(), m_session->base().cv);
}

void TestTailorSession::aNoIsRememberedAndUndone()
{
    begin();
    const Suggestion* question = firstOf(SuggestionOp::Ask, u"Rust"_s);
    QVERIFY(question);
    m_session->answer(question->id, u"no"_s);
    QVERIFY(!firstOf(SuggestionOp::Ask, u"Rust"_s));
    QSignalSpy saved(m_session.get(), &TailorSession::saved);
    QVERIFY(saved.wait());
    QCOMPARE(answerOf(m_service->openBase(m_cv)).value().answers.value(u"rust"_s), u"no"_s);
    begin(); // another advertisement that asks for it
    QVERIFY(!firstOf(SuggestionOp::Ask, u"Rust"_s));
    const auto other = std::make_unique<TailorSession>(*m_service);
    QSignalSpy matched(other.get(), &TailorSession::matched);
    other->start(answerOf(m_service->openBase(m_cv)).value(), m_advert + u"\n"_s);
    QVERIFY(matched.wait(20000));
    other->answer(other->openSuggestions().first().id, u"no"_s);
    other->undoStack().undo();
    QCOMPARE(answerOf(m_service->openBase(m_cv)).value().answers.value(u"rust"_s), u"no"_s);
}

void TestTailorSession::aYesGoesToTheNamedJob()
{
    begin();
    const Suggestion* question = firstOf(SuggestionOp::Ask, u"Rust"_s);
    QVERIFY(question);
    const model::Entry job = sample().entries(SectionKind::Work).first();
    const SuggestionId id = question->id;
    QVERIFY(m_session->answerYes(id, job.id, u"Wrote the parser in Rust"_s));
    const QList<model::Item> bullets = m_session->cv().entries(SectionKind::Work).first().list(Field::Highlights);
    QCOMPARE(bullets.last().text, u"Wrote the parser in Rust"_s);
    QVERIFY(m_session->takeBack(id));
    QCOMPARE(m_session->cv(), sample());
}

void TestTailorSession::ownWordsReplaceTheProposal()
{
    begin();
    const Suggestion* add = firstOf(SuggestionOp::Add);
    QVERIFY(add);
    const SuggestionId id = add->id;
    QCOMPARE(m_session->apply(id, u" "_s).error().code, ErrorCode::NeedsConfirmation);
    QVERIFY(m_session->apply(id, u"Docker Swarm"_s));
    const QList<model::Entry> groups = m_session->cv().entries(SectionKind::Skills);
    const bool found = std::ranges::any_of(groups, [](const model::Entry& group) {
        return std::ranges::any_of(group.list(Field::Keywords),
                                   [](const model::Item& item) { return item.text == u"Docker Swarm"_s; });
    });
    QVERIFY(found);
}

void TestTailorSession::appliesAllThatIsSafe()
{
    begin();
    const double reachable = m_session->match().reachable;
    m_session->applyAllSafe();
    QTRY_VERIFY(!m_session->changes().isEmpty());
    awaitMatch();
    QVERIFY(m_session->match().score >= reachable - 0.5);
    QVERIFY(!firstOf(SuggestionOp::Add));
    QCOMPARE(m_session->undoStack().count(), 1); // one step takes all of it back
    m_session->undoStack().undo();
    QCOMPARE(m_session->cv(), sample());
}

void TestTailorSession::aBaseEditFlowsIn()
{
    begin();
    const Suggestion* add = firstOf(SuggestionOp::Add);
    QVERIFY(add && m_session->apply(add->id));
    const CustomizationId id = m_session->id();
    m_session.reset(); // saves at once
    model::Cv edited = sample();
    edited.basics.setText(Field::Label, u"Engineer"_s);
    const auto written = answerOf(m_sql->run([this, edited](sql::Connection& connection) -> Result<> {
        storage::CvRepository cvs(connection);
        CVENH_TRY(row, cvs.load(m_cv));
        row.parsedData = codec::encodeResume(edited);
        return cvs.update(row);
    }));
    QVERIFY(written);
    m_session = std::make_unique<TailorSession>(*m_service);
    const TailorDocument document = answerOf(m_service->open(id)).value();
    QCOMPARE(document.decisions.size(), 1);
    m_session->resume(document);
    QCOMPARE(m_session->cv().basics.text(Field::Label), u"Engineer"_s);
    QCOMPARE(m_session->changes().size(), 1);
    QVERIFY(m_session->clashes().isEmpty());
    QVERIFY(m_session->cv() != edited);
}

void TestTailorSession::savesToBase()
{
    begin();
    const Suggestion* add = firstOf(SuggestionOp::Add);
    QVERIFY(add && m_session->apply(add->id));
    QSignalSpy saved(m_session.get(), &TailorSession::savedToBase);
    m_session->saveToBase();
    QVERIFY(saved.wait());
    QCOMPARE(storedCv(m_cv), m_session->cv());
    QVERIFY(m_session->changes().isEmpty());
    const auto versions = answerOf(m_sql->run(
        [this](sql::Connection& connection) { return storage::CvVersionRepository(connection).ofCv(m_cv); }));
    QCOMPARE(versions->first().reason, u"tailor"_s);
}

void TestTailorSession::savesAsNew()
{
    begin();
    QSignalSpy changed(m_service.get(), &TailorService::libraryChanged);
    const auto id = answerOf(m_service->saveAsNew(m_session->cv(), u"For Northmoor"_s));
    QVERIFY(id);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(storedCv(*id), m_session->cv());
}

void TestTailorSession::ranksTheLibrary()
{
    model::Cv cook;
    cook.basics.setText(Field::Name, u"Ben Example"_s);
    assignContentIds(cook);
    const CvId other = store(cook, u"Cook"_s);
    const auto ranked = answerOf(m_service->rank(m_advert));
    QCOMPARE(ranked->size(), 2);
    QCOMPARE(ranked->first().id, m_cv);
    QCOMPARE(ranked->last().id, other);
    QVERIFY(ranked->first().score > ranked->last().score);
}

void TestTailorSession::scoresAnEditInTime()
{
    begin();
    const Suggestion* add = firstOf(SuggestionOp::Add);
    QVERIFY(add);
    const SuggestionId id = add->id;
    m_matched->clear();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_session->apply(id));
    QTRY_VERIFY_WITH_TIMEOUT(m_matched->count() > 0, 5000);
    qInfo("score after an edit: %lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(TestTailorSession)
#include "TestTailorSession.moc"
