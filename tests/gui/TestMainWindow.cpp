// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "support/TestProfile.h"
#include "ui/dialogs/ShortcutSheet.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/widgets/NavigationRail.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using ui::Destination;
using ui::PageEntry;
using ui::PageId;

namespace {

/// A page that remembers what happened to it.
class NotingPage : public ui::Page {
public:
    NotingPage(const ui::PageContext&, QWidget* parent)
        : Page(parent)
    {
    }

    void open(const Destination& destination) override { opened.append(destination); }
    bool takeFiles(const QStringList& paths) override
    {
        files += paths;
        return takes;
    }
    void flush() override { ++flushed; }
    [[nodiscard]] QVariant viewState() const override { return state; }
    void setViewState(const QVariant& given) override { state = given; }

    QList<Destination> opened;
    QStringList files;
    QVariant state;
    bool takes = false;
    int flushed = 0;
};

int g_made = 0;

ui::Page* makeNoting(const ui::PageContext& context, QWidget* parent)
{
    ++g_made;
    return new NotingPage(context, parent);
}

constexpr std::array kTestPages{
    PageEntry{PageId::Library, PageEntry::Rail::Top, "library", "Library", makeNoting},
    PageEntry{PageId::Editor, PageEntry::Rail::Top, "editor", "Editor", makeNoting},
    PageEntry{PageId::Review, PageEntry::Rail::None, "", "Review", makeNoting},
    PageEntry{PageId::Settings, PageEntry::Rail::Bottom, "settings", "Settings", makeNoting}};

} // namespace

/// The window around the pages: going from one to another and back, files, and being drawn anew.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void passesOverAPageThatDoesNotExist();
    void makesAPageOnItsFirstVisit();
    void goesByKeyboardAndRail();
    void goesBack();
    void goesWhereAPageAsks();
    void filesGoToTheVisiblePageOrElseToTheLibrary();
    void theStatusLineFollowsTheVisiblePage();
    void aNewLookKeepsWhatIsShown();
    void storesWhatPagesHoldWhenItCloses();
    void thePaletteFindsPagesActionsAndCvs();
    void thePaletteClosesByEscape();
    void showsTheKeys();
    void aNewUserIsWelcomed();
    void theWelcomePageLeavesForTheLibrary();

private:
    NotingPage* page(PageId id) { return dynamic_cast<NotingPage*>(m_window->pages()->page(id)); }
    ui::PageStack& pages() { return *m_window->pages(); }

    std::unique_ptr<support::TestProfile> m_profile;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestMainWindow::init()
{
    g_made = 0;
    m_profile = std::make_unique<support::TestProfile>();
    m_window = std::make_unique<ui::MainWindow>(m_profile->context(), kTestPages);
    connect(&m_profile->appearance, &ui::Appearance::changed, m_window.get(), &ui::MainWindow::rebuild);
    m_window->showFirstPage();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_profile.reset();
}

void TestMainWindow::passesOverAPageThatDoesNotExist()
{
    pages().go({PageId::Account, {}, {}});
    QCOMPARE(pages().current().page, PageId::Library);
    QVERIFY(!pages().canGoBack());
}

void TestMainWindow::makesAPageOnItsFirstVisit()
{
    QCOMPARE(g_made, 1);
    pages().go({PageId::Editor, {}, {}});
    pages().go({PageId::Library, {}, {}});
    pages().go({PageId::Editor, {}, {}});
    QCOMPARE(g_made, 2);
}

void TestMainWindow::goesByKeyboardAndRail()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(pages().current().page, PageId::Editor);
    const auto buttons = m_window->findChildren<ui::RailButton*>();
    QCOMPARE(buttons.size(), 3);
    QVERIFY(buttons.at(1)->isChecked());
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    QCOMPARE(pages().current().page, PageId::Settings);
    QVERIFY(buttons.at(2)->isChecked() && !buttons.at(1)->isChecked());
}

void TestMainWindow::goesBack()
{
    const CvId cv(QUuid::createUuid());
    pages().go({PageId::Editor, cv, {}});
    pages().go({PageId::Settings, {}, {}});
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(pages().current().page, PageId::Editor);
    QCOMPARE(page(PageId::Editor)->opened.last().cv, cv);
    pages().goBack();
    QCOMPARE(pages().current().page, PageId::Library);
    pages().goBack();
    QCOMPARE(pages().current().page, PageId::Library);
}

void TestMainWindow::goesWhereAPageAsks()
{
    const CvId cv(QUuid::createUuid());
    Q_EMIT page(PageId::Library)->destinationRequested({PageId::Review, cv, {}});
    QTRY_COMPARE(pages().current().page, PageId::Review);
    QCOMPARE(page(PageId::Review)->opened.last().cv, cv);
}

void TestMainWindow::filesGoToTheVisiblePageOrElseToTheLibrary()
{
    pages().go({PageId::Editor, {}, {}});
    page(PageId::Editor)->takes = true;
    m_window->takeFiles({u"advert.txt"_s});
    QCOMPARE(page(PageId::Editor)->files, QStringList{u"advert.txt"_s});
    QCOMPARE(pages().current().page, PageId::Editor);
    page(PageId::Editor)->takes = false;
    m_window->takeFiles({u"cv.pdf"_s});
    QCOMPARE(page(PageId::Library)->files, QStringList{u"cv.pdf"_s});
    QCOMPARE(pages().current().page, PageId::Library);
}

void TestMainWindow::theStatusLineFollowsTheVisiblePage()
{
    auto* status = m_window->findChild<QLabel*>(u"status"_s);
    Q_EMIT page(PageId::Editor)->statusChanged(u"2 pages"_s);
    QVERIFY(status->text().isEmpty());
    pages().go({PageId::Editor, {}, {}});
    QCOMPARE(status->text(), u"2 pages"_s);
    Q_EMIT page(PageId::Editor)->saved();
    QVERIFY(m_window->findChild<QLabel*>(u"savedAt"_s)->text().startsWith(u"Saved "_s));
}

void TestMainWindow::aNewLookKeepsWhatIsShown()
{
    const CvId cv(QUuid::createUuid());
    pages().go({PageId::Editor, cv, {}});
    page(PageId::Editor)->state = 7;
    Q_EMIT page(PageId::Editor)->saved();
    const QPointer<NotingPage> old = page(PageId::Editor);
    m_profile->settings.setAppearance(settings::Appearance::Dark);
    QVERIFY(page(PageId::Editor) != old.data());
    QCOMPARE(old->flushed, 1);
    QCOMPARE(page(PageId::Editor)->opened, QList<Destination>({{PageId::Editor, cv, {}}}));
    QCOMPARE(page(PageId::Editor)->state.toInt(), 7);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    QTRY_VERIFY(old.isNull());
    QCOMPARE(m_window->findChildren<ui::NavigationRail*>().size(), 1);
    QVERIFY(m_window->findChild<QLabel*>(u"savedAt"_s)->text().startsWith(u"Saved "_s));
    pages().goBack();
    QCOMPARE(pages().current().page, PageId::Library);
}

void TestMainWindow::storesWhatPagesHoldWhenItCloses()
{
    m_window->close();
    QCOMPARE(page(PageId::Library)->flushed, 1);
    QVERIFY(!m_profile->settings.windowGeometry().isEmpty());
}

void TestMainWindow::thePaletteFindsPagesActionsAndCvs()
{
    auto imported =
        m_profile->services.library.importFile(m_profile->write(u"a.json"_s, R"({"basics":{"name":"Ada"}})"));
    QTRY_VERIFY(imported.isFinished());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = m_window->findChild<ui::CommandPalette*>();
    QVERIFY(palette);
    auto* list = palette->findChild<QListView*>();
    auto* field = palette->findChild<QLineEdit*>();
    QTest::keyClicks(field, u"sett"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(pages().current().page, PageId::Settings);
    QTRY_VERIFY(!m_window->findChild<ui::CommandPalette*>());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    field = m_window->findChild<ui::CommandPalette*>()->findChild<QLineEdit*>();
    list = m_window->findChild<ui::CommandPalette*>()->findChild<QListView*>();
    QTest::keyClicks(field, u"ada"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(pages().current().cv, imported.result()->id);
}

void TestMainWindow::thePaletteClosesByEscape()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(m_window->findChildren<ui::CommandPalette*>().size(), 1);
    auto* field = m_window->findChild<ui::CommandPalette*>()->findChild<QLineEdit*>();
    QTest::keyClicks(field, u"no such thing"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_window->findChild<ui::CommandPalette*>()->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ui::CommandPalette*>());
}

void TestMainWindow::showsTheKeys()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto* sheet = m_window->findChild<ui::ShortcutSheet*>();
    QVERIFY(sheet && sheet->isVisible());
    QStringList texts;
    for (const QLabel* label : sheet->findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    QVERIFY(texts.contains(u"Ctrl+K"_s));
    QVERIFY(texts.contains(u"Library"_s));
}

void TestMainWindow::aNewUserIsWelcomed()
{
    const QTemporaryDir folder;
    settings::Settings fresh(folder.path());
    ui::MainWindow window({m_profile->appearance.theme(), fresh, m_profile->clock, m_profile->services});
    window.showFirstPage();
    QCOMPARE(window.pages()->current().page, PageId::Welcome);
    QVERIFY(!window.pages()->canGoBack());
    QTest::mouseClick(window.findChild<QPushButton*>(u"skip"_s), Qt::LeftButton);
    QTRY_COMPARE(window.pages()->current().page, PageId::Library);
    QVERIFY(fresh.wasWelcomed());
}

void TestMainWindow::theWelcomePageLeavesForTheLibrary()
{
    ui::MainWindow window(m_profile->context());
    window.pages()->go({PageId::Welcome, {}, {}});
    QTest::mouseClick(window.pages()->currentPage()->findChild<QPushButton*>(u"sample"_s), Qt::LeftButton);
    QTRY_COMPARE(window.pages()->current().page, PageId::Library);
    auto* cards = window.pages()->currentPage()->findChild<QListView*>(u"cards"_s);
    QTRY_COMPARE(cards->model()->rowCount(), 1);
}

QTEST_MAIN(TestMainWindow)
#include "TestMainWindow.moc"
