// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "models/LibraryModel.h"
#include "support/TestProfile.h"
#include "ui/dialogs/PasswordDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/CardView.h"
#include "ui/widgets/ImportRow.h"
#include "ui/widgets/ImportTray.h"
#include "ui/widgets/MessageBar.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
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
    void exportsByEnter();
    void deletesAndUndoes();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void mirrorsRightToLeft();

private:
    QString write(const QString& name, const QByteArray& content) const { return m_profile->write(name, content); }

    void import(const QString& name)
    {
        const int before = cards()->model()->rowCount();
        m_window->takeFiles({write(name + u".json"_s, R"({"basics":{"name":")" + name.toUtf8() + R"("}})")});
        QTRY_COMPARE(cards()->model()->rowCount(), before + 1);
    }

    ui::CardView* cards() const { return m_window->findChild<ui::CardView*>(); }
    ui::MessageBar* bar() const { return m_window->findChild<ui::MessageBar*>(); }

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

void TestLibraryWindow::exportsByEnter()
{
    import(u"Ada"_s);
    cards()->setCurrentIndex(cards()->model()->index(0, 0));
    QTest::keyClick(cards(), Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QFileDialog*>());
    auto* dialog = m_window->findChild<QFileDialog*>();
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"Ada.pdf"_s);
    const QString path = m_profile->folder.filePath(u"out.pdf"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(bar()->text().contains(u"out.pdf"_s));
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
