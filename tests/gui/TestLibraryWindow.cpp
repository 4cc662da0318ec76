// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "models/LibraryModel.h"
#include "support/TestProfile.h"
#include "ui/dialogs/PasswordDialog.h"
#include "ui/pages/library/TagDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/widgets/CardView.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/ImportRow.h"
#include "ui/widgets/ImportTray.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

/// The library as a person uses it: open, import, see the card, search, export, delete, undo.
class TestLibraryWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFileThatCannotBeReadSaysSo();
    void asksForAPassword();
    void emptyAtFirst();
    void fitsTheScreenAtFirst();
    void importsADroppedFile();
    void searches();
    void exports();
    void exportsSeveralIntoAFolder();
    void recognisesAFileImportedBefore();
    void importsAFolder();
    void importsPastedText();
    void opensByDoubleClick();
    void renamesInPlace();
    void duplicates();
    void archivesAndRestores();
    void filtersByTag();
    void remembersTheList();
    void deletesAndUndoes();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void mirrorsRightToLeft();

private:
    QString write(const QString& name, const QByteArray& content) const { return m_profile->write(name, content); }

    void import(const QString& name)
    {
        const int before = cards()->model()->rowCount();
        m_window->takeFiles(
            {write(QString(name).remove(u'/') + u".json"_s, R"({"basics":{"name":")" + name.toUtf8() + R"("}})")});
        QTRY_COMPARE(cards()->model()->rowCount(), before + 1);
    }

    ui::Page* page() const { return m_window->pages()->currentPage(); }
    ui::CardView* cards() const { return page()->findChild<ui::CardView*>(); }
    ui::MessageBar* bar() const { return page()->findChild<ui::MessageBar*>(); }

    QAction* action(const QString& text) const
    {
        const QList<QAction*> actions = page()->pageActions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }

    QPushButton* tab(const QString& name) const
    {
        for (auto* button : page()->findChildren<QPushButton*>()) {
            if (button->isCheckable() && button->text().startsWith(name)) {
                return button;
            }
        }
        return nullptr;
    }

    std::unique_ptr<support::TestProfile> m_profile;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestLibraryWindow::init()
{
    m_profile = std::make_unique<support::TestProfile>();
    m_window = std::make_unique<ui::MainWindow>(m_profile->context());
    m_window->showFirstPage();
    m_window->resize(1024, 640);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestLibraryWindow::cleanup()
{
    m_window.reset();
    m_profile.reset();
}

void TestLibraryWindow::aFileThatCannotBeReadSaysSo()
{
    m_window->takeFiles({write(u"broken.pdf"_s, "nonsense"), m_profile->folder.filePath(u"gone.pdf"_s)});
    auto* tray = m_window->findChild<ui::ImportTray*>();
    QTRY_COMPARE(tray->findChildren<ui::ImportRow*>().size(), 2);
    QTRY_VERIFY(tray->findChildren<ui::ImportRow*>().at(0)->accessibleName().contains(u"damaged"_s));
    QTRY_VERIFY(tray->findChildren<ui::ImportRow*>().at(1)->accessibleName().contains(u"not there"_s));
    QVERIFY(tray->isVisible());
    QCOMPARE(cards()->model()->rowCount(), 0);
}

void TestLibraryWindow::asksForAPassword()
{
    m_window->takeFiles({write(u"locked.pdf"_s, R"(locked{"basics":{"name":"Ada"}})")});
    QTRY_VERIFY(m_window->findChild<ui::PasswordDialog*>());
    auto* dialog = m_window->findChild<ui::PasswordDialog*>();
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), u"open sesame"_s);
    dialog->accept();
    QTRY_COMPARE(cards()->model()->rowCount(), 1);
}

void TestLibraryWindow::emptyAtFirst()
{
    auto* sample = m_window->findChild<QPushButton*>(u"sample"_s);
    QVERIFY(sample);
    QTRY_VERIFY(sample->isVisible());
    QTest::mouseClick(sample, Qt::LeftButton);
    QTRY_COMPARE(cards()->model()->rowCount(), 1);
    QTRY_VERIFY(cards()->isVisible());
    QVERIFY(!sample->isVisible());
}

void TestLibraryWindow::fitsTheScreenAtFirst()
{
    const ui::MainWindow window(m_profile->context());
    const QSize screen = window.screen()->availableSize();
    QVERIFY(window.width() < screen.width());
    QVERIFY(window.height() < screen.height());
}

void TestLibraryWindow::importsADroppedFile()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"ada.json"_s, R"({"basics":{"name":"Ada Byron"}})"))});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE(cards()->model()->rowCount(), 1);
    QCOMPARE(cards()->model()->index(0, 0).data().toString(), u"Ada Byron"_s);
    QTRY_VERIFY(!cards()->model()->index(0, 0).data(models::LibraryModel::ThumbnailRole).value<QImage>().isNull());
}

void TestLibraryWindow::searches()
{
    import(u"Ada"_s);
    import(u"Grace"_s);
    auto* field = m_window->findChild<QLineEdit*>(u"search"_s);
    QTest::keyClicks(field, u"gra"_s);
    QTRY_COMPARE(cards()->model()->rowCount(), 1);
    QCOMPARE(cards()->model()->index(0, 0).data().toString(), u"Grace"_s);
    field->clear();
    QTRY_COMPARE(cards()->model()->rowCount(), 2);
}

void TestLibraryWindow::exports()
{
    import(u"Ada"_s);
    const QSignalSpy asked(page(), &ui::Page::destinationRequested);
    cards()->setCurrentIndex(cards()->model()->index(0, 0));
    QTest::keyClick(cards(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    const auto destination = asked.at(0).at(0).value<ui::Destination>();
    QCOMPARE(destination.page, ui::PageId::Export);
    QCOMPARE(destination.cv.toString(), cards()->model()->index(0, 0).data(models::LibraryModel::IdRole).toString());
}

void TestLibraryWindow::exportsSeveralIntoAFolder()
{
    import(u"Ada"_s);
    import(u"Ada"_s + u"/Byron"_s);
    cards()->selectAll();
    QTRY_VERIFY(cards()->selected().size() == 2);
    QTest::keyClick(cards(), Qt::Key_E, Qt::ControlModifier);
    auto* dialog = m_window->findChild<QFileDialog*>();
    QVERIFY(dialog && dialog->fileMode() == QFileDialog::Directory);
    QDir(m_profile->folder.path()).mkdir(u"out"_s);
    QFile(m_profile->folder.filePath(u"out/Ada.pdf"_s)).open(QIODevice::WriteOnly);
    Q_EMIT dialog->fileSelected(m_profile->folder.filePath(u"out"_s));
    dialog->close();
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(QDir(m_profile->folder.filePath(u"out"_s)).entryList(QDir::Files),
             QStringList({u"Ada 2.pdf"_s, u"Ada Byron.pdf"_s, u"Ada.pdf"_s}));
}

void TestLibraryWindow::recognisesAFileImportedBefore()
{
    import(u"Ada"_s);
    const QString path = write(u"again.json"_s, R"({"basics":{"name":"Ada"}})");
    m_window->takeFiles({path});
    auto* tray = m_window->findChild<ui::ImportTray*>();
    QTRY_COMPARE(tray->findChildren<ui::ImportRow*>().size(), 2);
    const auto* row = tray->findChildren<ui::ImportRow*>().at(1);
    QTRY_VERIFY(row->accessibleName().contains(u"already, as “Ada”"_s));
    QCOMPARE(cards()->model()->rowCount(), 1);
    for (auto* button : row->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"Import again"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QTRY_COMPARE(cards()->model()->rowCount(), 2);
}

void TestLibraryWindow::importsAFolder()
{
    QDir(m_profile->folder.path()).mkpath(u"cvs/old"_s);
    write(u"cvs/ada.json"_s, R"({"basics":{"name":"Ada"}})");
    write(u"cvs/old/grace.JSON"_s, R"({"basics":{"name":"Grace"}})");
    write(u"cvs/holiday.jpg"_s, "not a CV");
    m_window->takeFiles({m_profile->folder.filePath(u"cvs"_s)});
    QTRY_COMPARE(cards()->model()->rowCount(), 2);
    QCOMPARE(m_window->findChildren<ui::ImportRow*>().size(), 2);
}

void TestLibraryWindow::importsPastedText()
{
    QApplication::clipboard()->setText(u"  "_s);
    QTest::keyClick(cards(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(bar()->text().contains(u"no text"_s));
    QApplication::clipboard()->setText(uR"({"basics":{"name":"Pasted Person"}})"_s);
    QTest::keyClick(cards(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(cards()->model()->rowCount(), 1);
    QCOMPARE(cards()->model()->index(0, 0).data().toString(), u"Pasted Person"_s);
}

void TestLibraryWindow::opensByDoubleClick()
{
    import(u"Ada"_s);
    const QSignalSpy asked(m_window->pages()->currentPage(), &ui::Page::destinationRequested);
    const QPoint middle = cards()->visualRect(cards()->model()->index(0, 0)).center() - QPoint(0, 100);
    QTest::mouseDClick(cards()->viewport(), Qt::LeftButton, {}, middle);
    if (ui::hasPage(ui::PageId::Editor)) {
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<ui::Destination>().page, ui::PageId::Editor);
    } else {
        QVERIFY(m_window->findChild<QFileDialog*>());
    }
}

void TestLibraryWindow::renamesInPlace()
{
    import(u"Ada"_s);
    cards()->setCurrentIndex(cards()->model()->index(0, 0));
    QTest::keyClick(cards(), Qt::Key_F2);
    auto* editor = cards()->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->setText(u" Countess  of Lovelace "_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(cards()->model()->index(0, 0).data().toString(), u"Countess of Lovelace"_s);
    m_window->findChild<QLineEdit*>(u"search"_s)->setText(u"ada"_s);
    QTRY_COMPARE(cards()->model()->rowCount(), 1); // the CV itself still says so
    m_window->findChild<QLineEdit*>(u"search"_s)->setText(u"nobody"_s);
    QTRY_COMPARE(cards()->model()->rowCount(), 0);
    m_window->findChild<QLineEdit*>(u"search"_s)->setText(u"lovelace"_s);
    QTRY_COMPARE(cards()->model()->rowCount(), 1);
}

void TestLibraryWindow::duplicates()
{
    import(u"Ada"_s);
    cards()->setCurrentIndex(cards()->model()->index(0, 0));
    QTest::keyClick(cards(), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(cards()->model()->rowCount(), 2);
    QCOMPARE(cards()->model()->index(0, 0).data().toString(), u"Ada (copy)"_s);
    QTRY_VERIFY(bar()->isVisible());
    QTest::mouseClick(bar()->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(cards()->model()->rowCount(), 1);
}

void TestLibraryWindow::archivesAndRestores()
{
    import(u"Ada"_s);
    import(u"Grace"_s);
    cards()->selectAll();
    action(u"Move to archive"_s)->trigger();
    QTRY_COMPARE(cards()->model()->rowCount(), 0);
    QTRY_VERIFY(bar()->text().startsWith(u"2 CVs"_s) || bar()->text().contains(u"archive"_s));
    QTest::mouseClick(tab(u"Archive"_s), Qt::LeftButton);
    QTRY_COMPARE(cards()->model()->rowCount(), 2);
    cards()->setCurrentIndex(cards()->model()->index(0, 0));
    QTest::keyClick(cards(), Qt::Key_Return);
    QTRY_COMPARE(cards()->model()->rowCount(), 1);
    QTest::mouseClick(tab(u"CVs"_s), Qt::LeftButton);
    QTRY_COMPARE(cards()->model()->rowCount(), 1);
}

void TestLibraryWindow::filtersByTag()
{
    import(u"Ada"_s);
    import(u"Grace"_s);
    cards()->setCurrentIndex(cards()->model()->index(0, 0));
    action(u"Tags…"_s)->trigger();
    auto* dialog = m_window->findChild<ui::TagDialog*>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>()->setText(u" remote, , Remote,leadership "_s);
    dialog->accept();
    QTRY_COMPARE(cards()->model()->index(0, 0).data(models::LibraryModel::TagsRole).toStringList(),
                 QStringList({u"leadership"_s, u"remote"_s}));
    auto* chips = m_window->findChild<ui::ChipRow*>();
    QTRY_COMPARE(chips->findChildren<QPushButton*>().size(), 2);
    QTest::mouseClick(chips->findChildren<QPushButton*>().at(0), Qt::LeftButton);
    QCOMPARE(cards()->model()->rowCount(), 1);
    QTest::mouseClick(chips->findChildren<QPushButton*>().at(0), Qt::LeftButton);
    QCOMPARE(cards()->model()->rowCount(), 2);
}

void TestLibraryWindow::remembersTheList()
{
    import(u"Ada"_s);
    QTest::mouseClick(m_window->findChild<QPushButton*>(u"listOrCards"_s), Qt::LeftButton);
    QCOMPARE(cards()->viewMode(), QListView::ListMode);
    m_window->rebuild();
    QCOMPARE(cards()->viewMode(), QListView::ListMode);
}

void TestLibraryWindow::deletesAndUndoes()
{
    import(u"Ada"_s);
    cards()->setCurrentIndex(cards()->model()->index(0, 0));
    QTest::keyClick(cards(), Qt::Key_Delete);
    QTRY_COMPARE(cards()->model()->rowCount(), 0);
    QTRY_VERIFY(bar()->isVisible());
    QTest::mouseClick(bar()->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(cards()->model()->rowCount(), 1);
}

void TestLibraryWindow::everyControlHasAName_data()
{
    QTest::addColumn<bool>("withCard");
    QTest::newRow("empty") << false;
    QTest::newRow("with a card") << true;
}

void TestLibraryWindow::everyControlHasAName()
{
    QFETCH(bool, withCard);
    if (withCard) {
        import(u"Ada"_s);
    }
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool focusable = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (focusable && !widget->inherits("QScrollBar")) {
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
}

void TestLibraryWindow::mirrorsRightToLeft()
{
    import(u"Ada"_s);
    m_window->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(cards()->visualRect(cards()->model()->index(0, 0)).center().x() > cards()->width() / 2);
}

QTEST_MAIN(TestLibraryWindow)
#include "TestLibraryWindow.moc"
