// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "base/Uuid.h"
#include "codec/ResumeCodec.h"
#include "fakes/FakeEngine.h"
#include "models/RequirementModel.h"
#include "services/Services.h"
#include "settings/Settings.h"
#include "storage/CvRepository.h"
#include "storage/ProfileFolder.h"
#include "storage/Store.h"
#include "storage/UserRepository.h"
#include "ui/pages/TailorPage.h"
#include "ui/pages/tailor/MarkedView.h"
#include "ui/pages/tailor/QuestionCard.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ScoreDial.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

/// Tailoring as a person does it: paste an advertisement, look at the match, apply, answer, undo, go on to export.
class TestTailorPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutACvItSaysWhatToDo();
    void anEmptyAdvertSaysSo();
    void aHugePasteSaysSo();
    void anUnreadableFileSaysSo();
    void pastesAppliesAnswersUndoesAndExports();
    void marksAndRowsChooseEachOther();
    void ownWordsAreChecked();
    void aNoGoesAway();
    void takesADroppedAdvert();
    void theBaseChangedMeanwhile();
    void comesBackToTheLatestAdvert();
    void everyControlHasAName();
    void fitsASmallWindow();

private:
    void store(const QString& title);
    void makePage();
    void paste(const QString& advert);
    template <class Card>
    QList<Card*> cards() const
    {
        QList<Card*> shown;
        for (Card* card : m_page->findChildren<Card*>()) {
            if (!card->isHidden()) {
                shown.append(card);
            }
        }
        return shown;
    }
    static void click(QWidget* parent, const QString& name)
    {
        auto* button = parent->findChild<QPushButton*>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }
    services::TailorSession& session() const { return m_services->tailorSession; }
    ui::MessageBar* bar() const { return m_page->findChild<ui::MessageBar*>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<sql::SqlThread> m_sql;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<ui::TailorPage> m_page;
    CvId m_cv;
    const QString m_advert =
        u"Backend Developer\n\nRequirements\n- Experience with Docker and PostgreSQL\n- Experience with GraphQL\n"
        "- Experience with Rust\n- Experience with Kubernetes\n"_s;
};

void TestTailorPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString profile = storage::prepareProfileFolder(m_folder->filePath(u"profile"_s)).value();
    m_theme = std::make_unique<ui::Theme>(ui::Theme::Appearance::Light, QApplication::font());
    m_sql = std::make_unique<sql::SqlThread>([this, profile] { return storage::openStore(profile, m_clock); });
    m_services = std::make_unique<services::Services>(*m_sql, profile, m_clock, std::make_shared<fakes::FakeEngine>());
    m_settings = std::make_unique<settings::Settings>(profile);
}

void TestTailorPage::cleanup()
{
    m_page.reset();
    m_settings.reset();
    m_services.reset();
    m_sql.reset();
}

void TestTailorPage::store(const QString& title)
{
    model::Entry job;
    job.setText(model::Field::Name, u"Northmoor Software"_s);
    job.setText(model::Field::Position, u"Backend Developer"_s);
    job.setText(model::Field::StartDate, u"2020-01"_s);
    job.setList(model::Field::Highlights,
                {model::Item{{}, u"Packed the services with Docker and ran them on PostgreSQL."_s, true},
                 model::Item{{}, u"Wrote the GraphQL gateway."_s, true}});
    model::Entry group;
    group.setText(model::Field::Name, u"Tools"_s);
    group.setList(model::Field::Keywords, {model::Item{{}, u"Git"_s, true}});
    model::Cv cv;
    cv.basics.setText(model::Field::Name, u"Ada Example"_s);
    cv.require(model::SectionKind::Work).entries.append(job);
    cv.require(model::SectionKind::Skills).entries.append(group);
    assignContentIds(cv);
    auto stored = m_sql->run([cv, title, now = m_clock.now()](sql::Connection& connection) -> Result<CvId> {
        CVENH_TRY(user, storage::UserRepository(connection).requireLocal(now));
        const storage::CvRow row{
            CvId(newUuidV7(now)), user.id, title, {}, codec::encodeResume(cv), {}, true, now, now, {}};
        return storage::CvRepository(connection).insert(row).map([&row] { return row.id; });
    });
    stored.waitForFinished();
    m_cv = stored.result().value();
}

void TestTailorPage::makePage()
{
    m_page = std::make_unique<ui::TailorPage>(ui::PageContext{*m_theme, *m_settings, m_clock, *m_services});
    m_page->resize(1360, 840);
    m_page->show();
    m_page->open({ui::PageId::Tailor, {}, {}});
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestTailorPage::paste(const QString& advert)
{
    auto* field = m_page->findChild<QPlainTextEdit*>(u"advert"_s);
    QTRY_VERIFY(field->isVisible());
    QSignalSpy matched(&session(), &services::TailorSession::matched);
    field->setPlainText(advert);
    click(m_page.get(), u"compare"_s);
    QTRY_VERIFY_WITH_TIMEOUT(matched.count() > 0, 20000);
}

void TestTailorPage::withoutACvItSaysWhatToDo()
{
    makePage();
    QSignalSpy wanted(m_page.get(), &ui::Page::destinationRequested);
    QPushButton* library = nullptr;
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        library = button->text().contains(u"library"_s) ? button : library;
    }
    QVERIFY(library);
    QTRY_VERIFY(library->isVisible());
    library->click();
    QCOMPARE(wanted.first().first().value<ui::Destination>().page, ui::PageId::Library);
}

void TestTailorPage::anEmptyAdvertSaysSo()
{
    store(u"Backend"_s);
    makePage();
    auto* field = m_page->findChild<QPlainTextEdit*>(u"advert"_s);
    QTRY_VERIFY(field->isVisible());
    field->setPlainText(u" \n\t"_s);
    click(m_page.get(), u"compare"_s);
    QVERIFY(!session().isOpen());
    QVERIFY(field->isVisible());
    bool isSaid = false;
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"no text yet"_s));
    }
    QVERIFY(isSaid);
}

void TestTailorPage::aHugePasteSaysSo()
{
    store(u"Backend"_s);
    makePage();
    auto* field = m_page->findChild<QPlainTextEdit*>(u"advert"_s);
    QTRY_VERIFY(field->isVisible());
    QApplication::clipboard()->setText(u"Experience with Docker and PostgreSQL\n"_s.repeated(130'000)); // 5 MB
    field->paste();
    click(m_page.get(), u"compare"_s);
    QVERIFY(bar()->isVisible());
    QVERIFY(bar()->text().contains(u"too long"_s));
    QVERIFY(!session().isOpen());
    QVERIFY(!field->toPlainText().isEmpty()); // what was pasted is still there
}

void TestTailorPage::anUnreadableFileSaysSo()
{
    store(u"Backend"_s);
    makePage();
    auto* field = m_page->findChild<QPlainTextEdit*>(u"advert"_s);
    QTRY_VERIFY(field->isVisible());
    QVERIFY(m_page->takeFiles({m_folder->filePath(u"gone.txt"_s)}));
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(bar()->text().contains(u"gone.txt"_s));
    QVERIFY(!m_page->takeFiles({u"a.pdf"_s, u"b.pdf"_s})); // several files are CVs
}

void TestTailorPage::pastesAppliesAnswersUndoesAndExports()
{
    store(u"Backend"_s);
    makePage();
    paste(m_advert);
    auto* dial = m_page->findChild<ui::ScoreDial*>();
    const double before = dial->score();
    for (int i = 1; i <= 3; ++i) { // apply three
        QTRY_VERIFY(!cards<ui::EditCard>().isEmpty());
        QSignalSpy matched(&session(), &services::TailorSession::matched);
        click(cards<ui::EditCard>().first(), u"apply"_s);
        QCOMPARE(session().changes().size(), i);
        QTRY_VERIFY(matched.count() > 0);
    }
    QVERIFY(dial->score() > before);
    const double applied = dial->score();
    QTRY_VERIFY(!cards<ui::QuestionCard>().isEmpty()); // answer a question: yes, at the first job
    const QList<ui::QuestionCard*> questions = cards<ui::QuestionCard>();
    const auto kubernetes = std::ranges::find_if(
        questions, [](const auto* card) { return card->suggestion().suggestion == u"Kubernetes"_s; });
    QVERIFY(kubernetes != questions.end());
    ui::QuestionCard* question = *kubernetes;
    question->setOpen(true);
    auto* yes = question->findChild<QPushButton*>(u"yes"_s);
    QVERIFY(yes && yes->menu() && yes->menu()->actions().first()->text().contains(u"Northmoor"_s));
    yes->menu()->actions().first()->trigger();
    auto* words = question->findChild<QLineEdit*>(u"answerWords"_s);
    QVERIFY(words->isVisible());
    QTest::keyClicks(words, u"Moved the services to Kubernetes"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(session().changes().size(), 4);
    QTRY_VERIFY(dial->score() > applied);
    click(m_page.get(), u"undoApplied"_s); // the latest one comes first
    QCOMPARE(session().changes().size(), 3);
    QTRY_COMPARE(dial->score(), applied);
    const QList<QAction*> actions = m_page->pageActions();
    actions.first()->trigger(); // undo of the undo
    QCOMPARE(session().changes().size(), 4);
    QSignalSpy wanted(m_page.get(), &ui::Page::destinationRequested);
    click(m_page.get(), u"export"_s);
    const auto destination = wanted.first().first().value<ui::Destination>();
    QCOMPARE(destination.page, ui::PageId::Export);
    QCOMPARE(destination.cv, m_cv);
    QCOMPARE(destination.customization, session().id().toString());
}

void TestTailorPage::marksAndRowsChooseEachOther()
{
    store(u"Backend"_s);
    makePage();
    paste(m_advert);
    auto* list = m_page->findChild<QListView*>(u"requirements"_s);
    const QAbstractItemModelTester tester(list->model());
    auto* view = m_page->findChild<ui::MarkedView*>(u"advertText"_s);
    QVERIFY(!view->marks().isEmpty());
    for (const ui::TextMark& mark : view->marks()) { // marks stand on the words they mean
        const QString text = view->toPlainText().mid(mark.start, mark.length).toCaseFolded();
        QVERIFY2(text.contains(mark.key.left(4)) || mark.key.contains(text.left(4)), qPrintable(mark.key + text));
    }
    Q_EMIT view->markClicked(u"docker"_s);
    QCOMPARE(list->currentIndex().data().toString(), u"Docker"_s);
    QVERIFY(list->currentIndex().data(models::RequirementModel::QuoteRole).toString().contains(u"Docker"_s));
    QVERIFY(list->sizeHintForIndex(list->currentIndex()).height() > 60);
    Q_EMIT list->activated(list->currentIndex()); // Enter shows the place in the CV
    auto* cv = m_page->findChild<ui::MarkedView*>(u"cvText"_s);
    QVERIFY(cv->isVisible());
    QVERIFY(cv->toPlainText().contains(u"Packed the services with Docker"_s));
}

void TestTailorPage::ownWordsAreChecked()
{
    store(u"Backend"_s);
    makePage();
    paste(m_advert);
    QTRY_VERIFY(!cards<ui::EditCard>().isEmpty());
    ui::EditCard* card = cards<ui::EditCard>().first();
    card->setOpen(true);
    click(card, u"edit"_s);
    auto* words = card->findChild<QPlainTextEdit*>(u"words"_s);
    QVERIFY(words->isVisible());
    auto* verdict = card->findChild<QLabel*>(u"verdict"_s);
    words->setPlainText(u"Haskell for 40 teams"_s);
    QTRY_VERIFY(verdict->text().contains(u"Haskell"_s));
    QCOMPARE(session().changes().size(), 0);
    words->clear();
    QTRY_VERIFY(!card->findChild<QPushButton*>(u"applyWords"_s)->isEnabled());
}

void TestTailorPage::aNoGoesAway()
{
    store(u"Backend"_s);
    makePage();
    paste(m_advert);
    QTRY_VERIFY(!cards<ui::QuestionCard>().isEmpty());
    ui::QuestionCard* question = cards<ui::QuestionCard>().first();
    const SuggestionId id = question->suggestion().id;
    click(question, u"no"_s);
    QTRY_VERIFY(std::ranges::none_of(cards<ui::QuestionCard>(),
                                     [&id](const auto* card) { return card->suggestion().id == id; }));
    QCOMPARE(session().cv(), session().base().cv);
}

void TestTailorPage::takesADroppedAdvert()
{
    store(u"Backend"_s);
    makePage();
    QTRY_VERIFY(m_page->findChild<QPlainTextEdit*>(u"advert"_s)->isVisible());
    QFile file(m_folder->filePath(u"advert.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_advert.toUtf8());
    file.close();
    QVERIFY(m_page->takeFiles({file.fileName()}));
    QTRY_VERIFY(session().isMatched());
    QCOMPARE(session().advert(), m_advert);
}

void TestTailorPage::theBaseChangedMeanwhile()
{
    store(u"Backend"_s);
    makePage();
    paste(m_advert);
    QTRY_VERIFY(!cards<ui::EditCard>().isEmpty());
    click(cards<ui::EditCard>().first(), u"apply"_s);
    auto changed = m_sql->run([this](sql::Connection& connection) -> Result<> {
        storage::CvRepository cvs(connection);
        CVENH_TRY(row, cvs.load(m_cv));
        CVENH_TRY(cv, codec::decodeResume(row.parsedData));
        cv.basics.setText(model::Field::Label, u"Engineer"_s);
        row.parsedData = codec::encodeResume(cv);
        return cvs.update(row);
    });
    changed.waitForFinished();
    QVERIFY(changed.result());
    m_page->open({ui::PageId::Tailor, {}, {}}); // the page becomes visible again
    QTRY_COMPARE(session().cv().basics.text(model::Field::Label), u"Engineer"_s);
    QCOMPARE(session().changes().size(), 1);
}

void TestTailorPage::comesBackToTheLatestAdvert()
{
    store(u"Backend"_s);
    makePage();
    paste(m_advert);
    m_page.reset();
    const CustomizationId id = session().id();
    m_services.reset(); // saves
    m_services = std::make_unique<services::Services>(*m_sql, m_folder->filePath(u"profile"_s), m_clock,
                                                      std::make_shared<fakes::FakeEngine>());
    makePage();
    QTRY_COMPARE(session().id(), id);
    QTRY_VERIFY(session().isMatched());
    QVERIFY(m_page->findChild<ui::MarkedView*>(u"advertText"_s)->isVisible());
}

void TestTailorPage::everyControlHasAName()
{
    store(u"Backend"_s);
    makePage();
    paste(m_advert);
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        const bool focusable = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (focusable && !widget->inherits("QScrollBar")) {
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
}

void TestTailorPage::fitsASmallWindow()
{
    store(u"A rather long title of a curriculum vitae"_s);
    makePage();
    paste(m_advert);
    m_page->resize(944, 612); // 1024 by 640 without rail and status line
    QTest::qWait(0);
    QCOMPARE(m_page->width(), 944);
    for (const QPushButton* button : m_page->findChildren<QPushButton*>()) {
        const QRect place(button->mapTo(m_page.get(), QPoint(0, 0)), button->size());
        if (button->isVisible()) {
            QVERIFY2(place.left() >= 0 && place.right() < m_page->width(), qPrintable(button->text()));
        }
    }
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const ui::Theme theme(ui::Theme::Appearance::Light, QApplication::font());
    QApplication::setStyle(new ui::ThemeStyle(theme));
    QApplication::setPalette(theme.palette());
    TestTailorPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "TestTailorPage.moc"
