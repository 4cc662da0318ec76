// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "model/EditFactory.h"
#include "services/CvDocument.h"
#include "storage/CvVersionRepository.h"
#include "storage/JournalRepository.h"
#include "support/TemporaryStore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using services::CvDocument;

/// One CV from opening to closing, and what the store knows at each moment.
class TestCvDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusesACvThatIsNotThere();
    void refusesEditsBeforeOneIsOpen();
    void refusesAnEditThatDoesNotFit();
    void whatCannotBeWrittenIsKeptAndTriedAgain();
    void saysWhenAStoreCannotBeOpened();
    void restoresWhatTheJournalHolds();
    void leavesOutAJournalLineThatDoesNotFit();
    void writesTheJournalSoon();
    void foldsOnRequest();
    void undoesToTheFirstState();
    void settingsAreAStepToo();
    void aVersionForEachVisit();
    void closingStores();
    void destructionStores();
    void keepsBothWhenSomebodyElseWrote();
    void takesOverWithoutWriting();

private:
    void open(const CvId& id)
    {
        QSignalSpy opened(m_document.get(), &CvDocument::opened);
        m_document->open(id);
        QTRY_COMPARE(opened.count(), 1);
    }

    void type(const QString& name)
    {
        QVERIFY(m_document->apply({model::makeSetText(m_document->cv(), basics(u"name"_s), name)}, u"Edit name"_s));
    }

    static model::Path basics(const QString& key) { return *model::Path::fromString(u"basics/"_s + key); }

    QString nameInRow(const CvId& id)
    {
        return nameIn(m_store->sql()
                          .run([id](sql::Connection& c) { return storage::CvRepository(c).load(id); })
                          .result()
                          ->parsedData);
    }

    static QString nameIn(const QByteArray& resume)
    {
        return codec::decodeResume(resume)->basics.text(model::Field::Name);
    }

    QList<storage::CvVersionRow> versions(const CvId& id)
    {
        return *m_store->sql()
                    .run([id](sql::Connection& c) { return storage::CvVersionRepository(c).ofCv(id); })
                    .result();
    }

    qsizetype journalled(const CvId& id)
    {
        return m_store->sql()
            .run([id](sql::Connection& c) { return storage::JournalRepository(c).ofCv(id); })
            .result()
            ->size();
    }

    Result<> execute(const QString& sql)
    {
        return m_store->sql().run([sql](sql::Connection& c) { return c.execute(sql); }).result();
    }

    std::unique_ptr<support::TemporaryStore> m_store;
    std::unique_ptr<CvDocument> m_document;
    CvId m_ada;
    CvId m_ben;
};

void TestCvDocument::init()
{
    m_store = std::make_unique<support::TemporaryStore>();
    model::Cv cv;
    cv.basics.setText(model::Field::Name, u"Ada"_s);
    m_ada = m_store->add(cv, u"Ada's"_s);
    cv.basics.setText(model::Field::Name, u"Ben"_s);
    m_ben = m_store->add(cv, u"Ben's"_s);
    QVERIFY(!m_ada.isNull() && !m_ben.isNull());
    m_document = std::make_unique<CvDocument>(m_store->sql(), m_store->clock);
}

void TestCvDocument::cleanup()
{
    m_document.reset();
    m_store.reset();
}

void TestCvDocument::refusesACvThatIsNotThere()
{
    QSignalSpy failed(m_document.get(), &CvDocument::failed);
    m_document->open(CvId(newUuidV7()));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::NotFound);
    QVERIFY(!m_document->isOpen());
}

void TestCvDocument::refusesEditsBeforeOneIsOpen()
{
    QCOMPARE(m_document->apply({}, {}).error().code, ErrorCode::InvalidArgument);
    services::CvSettings german;
    german.language = u"de"_s;
    QCOMPARE(m_document->applySettings(german, {}).error().code, ErrorCode::InvalidArgument);
    m_document->undo();
    m_document->store(u"edit"_s);
}

void TestCvDocument::refusesAnEditThatDoesNotFit()
{
    open(m_ada);
    QSignalSpy changed(m_document.get(), &CvDocument::changed);
    const model::Edit stale{model::EditOp::SetText, basics(u"name"_s), u"Eve"_s, u"Zoe"_s, -1, -1};
    QCOMPARE(m_document->apply({stale}, {}).error().code, ErrorCode::EditConflict);
    QCOMPARE(changed.count(), 0);
    QVERIFY(!m_document->history().canUndo());
    QCOMPARE(m_document->cv().basics.text(model::Field::Name), u"Ada"_s);
}

void TestCvDocument::whatCannotBeWrittenIsKeptAndTriedAgain()
{
    open(m_ada);
    QVERIFY(execute(u"CREATE TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    QSignalSpy failed(m_document.get(), &CvDocument::failed);
    QSignalSpy saved(m_document.get(), &CvDocument::saved);
    type(u"Ada Byron"_s);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_document->cv().basics.text(model::Field::Name), u"Ada Byron"_s);
    QVERIFY(execute(u"DROP TRIGGER full"_s));
    QTRY_COMPARE(saved.count(), 1);
}

void TestCvDocument::saysWhenAStoreCannotBeOpened()
{
    sql::SqlThread broken([] { return Result<std::unique_ptr<sql::Connection>>(failure(ErrorCode::StoreDamaged)); });
    CvDocument document(broken, m_store->clock);
    QSignalSpy failed(&document, &CvDocument::failed);
    document.open(m_ada);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::StoreDamaged);
}

void TestCvDocument::restoresWhatTheJournalHolds()
{
    const model::Edit edit{model::EditOp::SetText, basics(u"name"_s), u"Ada"_s, u"Ada Lovelace"_s, -1, -1};
    const auto written = m_store->sql().run([this, edit](sql::Connection& c) {
        return services::journal(c, m_ada, {{u"Edit name"_s, {edit}, {}, {}}}, m_store->clock.now());
    });
    QVERIFY(written.result());
    open(m_ada);
    QVERIFY(m_document->wasRestored());
    QCOMPARE(m_document->cv().basics.text(model::Field::Name), u"Ada Lovelace"_s);
    QTRY_COMPARE(journalled(m_ada), 0);
    QCOMPARE(nameInRow(m_ada), u"Ada Lovelace"_s);
}

void TestCvDocument::leavesOutAJournalLineThatDoesNotFit()
{
    const model::Edit stale{model::EditOp::SetText, basics(u"name"_s), u"Eve"_s, u"Zoe"_s, -1, -1};
    const model::Edit good{model::EditOp::SetText, basics(u"label"_s), QString(), u"Analyst"_s, -1, -1};
    const auto written = m_store->sql().run([this, stale, good](sql::Connection& c) {
        return services::journal(c, m_ada, {{{}, {stale}, {}, {}}, {{}, {good}, {}, {}}}, m_store->clock.now());
    });
    QVERIFY(written.result());
    QSignalSpy failed(m_document.get(), &CvDocument::failed);
    open(m_ada);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_document->cv().basics.text(model::Field::Name), u"Ada"_s);
    QCOMPARE(m_document->cv().basics.text(model::Field::Label), u"Analyst"_s);
}

void TestCvDocument::writesTheJournalSoon()
{
    open(m_ada);
    QSignalSpy saved(m_document.get(), &CvDocument::saved);
    type(u"Ada L"_s);
    type(u"Ada Lo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 900);
    QCOMPARE(journalled(m_ada), 1); // both keystrokes in one line
    QCOMPARE(nameInRow(m_ada), u"Ada"_s);
}

void TestCvDocument::foldsOnRequest()
{
    open(m_ada);
    QSignalSpy stored(m_document.get(), &CvDocument::stored);
    type(u"Ada Lovelace"_s);
    m_document->store();
    QCOMPARE(nameInRow(m_ada), u"Ada Lovelace"_s); // whoever asks next finds it
    QTRY_COMPARE(stored.count(), 1);
    QCOMPARE(journalled(m_ada), 0);
    QCOMPARE(versions(m_ada).size(), 0);
}

void TestCvDocument::undoesToTheFirstState()
{
    open(m_ada);
    const model::Cv first = m_document->cv();
    type(u"Ada L"_s);
    m_document->endTyping();
    type(u"Ada Lo"_s);
    QCOMPARE(m_document->history().undoName(), u"Edit name"_s);
    m_document->undo();
    QCOMPARE(m_document->cv().basics.text(model::Field::Name), u"Ada L"_s);
    m_document->undo();
    QCOMPARE(m_document->cv(), first);
    m_document->undo();
    m_document->redo();
    m_document->redo();
    m_document->redo();
    QCOMPARE(m_document->cv().basics.text(model::Field::Name), u"Ada Lo"_s);
}

void TestCvDocument::settingsAreAStepToo()
{
    open(m_ada);
    QSignalSpy changed(m_document.get(), &CvDocument::settingsChanged);
    services::CvSettings settings;
    settings.language = u"de"_s;
    settings.templateId = u"modern"_s;
    settings.pageSize = rendering::PageSize::Letter;
    settings.spacing = 0.8;
    QVERIFY(m_document->applySettings(settings, u"Change look"_s));
    QCOMPARE(changed.count(), 1);
    m_document->close();
    open(m_ada);
    QCOMPARE(m_document->settings(), settings);
    QCOMPARE(m_document->cv().language, u"de"_s);
}

void TestCvDocument::aVersionForEachVisit()
{
    open(m_ada);
    type(u"Ada Lovelace"_s);
    open(m_ben);
    open(m_ada);
    open(m_ben);
    QCOMPARE(versions(m_ada).size(), 1); // the second visit changed nothing
    QCOMPARE(nameIn(versions(m_ada).at(0).parsedData), u"Ada Lovelace"_s);
}

void TestCvDocument::closingStores()
{
    open(m_ada);
    QSignalSpy stored(m_document.get(), &CvDocument::stored);
    type(u"Ada Lovelace"_s);
    m_document->close();
    QVERIFY(!m_document->isOpen());
    QTRY_COMPARE(stored.count(), 1);
    QCOMPARE(nameInRow(m_ada), u"Ada Lovelace"_s);
}

void TestCvDocument::destructionStores()
{
    open(m_ada);
    type(u"Ada Lovelace"_s);
    m_document.reset();
    QCOMPARE(nameInRow(m_ada), u"Ada Lovelace"_s);
    QCOMPARE(versions(m_ada).size(), 1);
}

void TestCvDocument::keepsBothWhenSomebodyElseWrote()
{
    open(m_ada);
    const auto other = m_store->sql().run([this](sql::Connection& c) -> Result<> {
        CVENH_TRY(row, storage::CvRepository(c).load(m_ada));
        model::Cv cv = *codec::decodeResume(row.parsedData);
        cv.basics.setText(model::Field::Name, u"Ada from afar"_s);
        cv.basics.setText(model::Field::Label, u"Countess"_s);
        row.parsedData = codec::encodeResume(cv);
        return storage::CvRepository(c).update(row);
    });
    QVERIFY(other.result());
    QSignalSpy reloaded(m_document.get(), &CvDocument::reloaded);
    type(u"Ada Lovelace"_s);
    m_document->store();
    type(u"Ada Lovelace II"_s); // before the answer
    QTRY_COMPARE(reloaded.count(), 1);
    QCOMPARE(m_document->cv().basics.text(model::Field::Name), u"Ada Lovelace II"_s);
    QCOMPARE(m_document->cv().basics.text(model::Field::Label), u"Countess"_s);
    QCOMPARE(nameIn(versions(m_ada).at(0).parsedData), u"Ada from afar"_s);
    m_document->store();
    QCOMPARE(nameInRow(m_ada), u"Ada Lovelace II"_s);
}

/// Else two devices with the same CV open would send it to and fro for ever.
void TestCvDocument::takesOverWithoutWriting()
{
    open(m_ada);
    const auto revision = [this] {
        return m_store->sql()
            .run([this](sql::Connection& c) { return storage::CvRepository(c).load(m_ada); })
            .result()
            ->sync.revision;
    };
    QSignalSpy stored(m_document.get(), &CvDocument::stored);
    m_document->refresh(); // gives ids to what has none yet
    QTRY_COMPARE(stored.count(), 1);
    const qint64 first = revision();
    m_document->refresh();
    QTRY_COMPARE(stored.count(), 2);
    QCOMPARE(revision(), first);
    const auto other = m_store->sql().run([this](sql::Connection& c) -> Result<> {
        CVENH_TRY(row, storage::CvRepository(c).load(m_ada));
        row.parsedData.replace("Ada", "Ada from afar");
        return storage::CvRepository(c).update(row);
    });
    QVERIFY(other.result());
    QSignalSpy reloaded(m_document.get(), &CvDocument::reloaded);
    m_document->refresh();
    QTRY_COMPARE(reloaded.count(), 1);
    QCOMPARE(m_document->cv().basics.text(model::Field::Name), u"Ada from afar"_s);
    QCOMPARE(revision(), first + 1);
    QCOMPARE(versions(m_ada).size(), 0);
}

QTEST_GUILESS_MAIN(TestCvDocument)
#include "TestCvDocument.moc"
