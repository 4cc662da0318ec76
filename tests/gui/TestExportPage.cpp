// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "base/Uuid.h"
#include "codec/ResumeCodec.h"
#include "fakes/FakeEngine.h"
#include "services/Services.h"
#include "settings/Settings.h"
#include "storage/CvRepository.h"
#include "storage/ProfileFolder.h"
#include "storage/Store.h"
#include "storage/UserRepository.h"
#include "ui/pages/ExportPage.h"
#include "ui/pages/export/CopyPopover.h"
#include "ui/pages/export/PrintView.h"
#include "ui/pages/export/ReportRows.h"
#include "ui/pages/export/Tiles.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

/// The export sheet as a person uses it: open, choose, save, print, record; and what happens when saving fails.
class TestExportPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFolderThatCannotBeWrittenSaysSo();
    void aCvThatIsGoneSaysSo();
    void savesAPdfThatIsRead();
    void savesBeforeTheCheckIsDone();
    void everyFormatIsOffered();
    void printsTheSamePages();
    void copiesFields();
    void recordsAnApplication();
    void everyControlHasAName();
    void fitsASmallWindow();

private:
    void store();
    void makePage();
    ui::FormatTile* tile(const QString& name) const;
    ui::MessageBar* bar() const { return m_page->findChild<ui::MessageBar*>(); }
    ui::ReportRows* report() const { return m_page->findChild<ui::ReportRows*>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<sql::SqlThread> m_sql;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<ui::ExportPage> m_page;
    CvId m_cv;
};

void TestExportPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString profile = storage::prepareProfileFolder(m_folder->filePath(u"profile"_s)).value();
    m_theme = std::make_unique<ui::Theme>(ui::Theme::Appearance::Light, QApplication::font());
    m_sql = std::make_unique<sql::SqlThread>([this, profile] { return storage::openStore(profile, m_clock); });
    m_services = std::make_unique<services::Services>(*m_sql, profile, m_clock, std::make_shared<fakes::FakeEngine>());
    m_settings = std::make_unique<settings::Settings>(profile);
    m_settings->setExportFolder(m_folder->path());
}

void TestExportPage::cleanup()
{
    m_page.reset();
    m_settings.reset();
    m_services.reset();
    m_sql.reset();
}

void TestExportPage::store()
{
    model::Entry job;
    job.setText(model::Field::Name, u"Northmoor Software"_s);
    job.setText(model::Field::Position, u"Backend Developer"_s);
    job.setText(model::Field::StartDate, u"2020-01"_s);
    job.setList(model::Field::Highlights, {model::Item{{}, u"Packed the services with Docker."_s, true}});
    model::Cv cv;
    cv.basics.setText(model::Field::Name, u"Ada Example"_s);
    cv.basics.setText(model::Field::Label, u"Dev: backend/web"_s);
    cv.basics.setText(model::Field::Email, u"ada@example.com"_s);
    cv.require(model::SectionKind::Work).entries.append(job);
    assignContentIds(cv);
    auto stored = m_sql->run([cv, now = m_clock.now()](sql::Connection& connection) -> Result<CvId> {
        CVENH_TRY(user, storage::UserRepository(connection).requireLocal(now));
        const storage::CvRow row{
            CvId(newUuidV7(now)), user.id, u"Backend"_s, {}, codec::encodeResume(cv), {}, true, now, now, {}};
        return storage::CvRepository(connection).insert(row).map([&row] { return row.id; });
    });
    stored.waitForFinished();
    m_cv = stored.result().value();
}

void TestExportPage::makePage()
{
    m_page = std::make_unique<ui::ExportPage>(ui::PageContext{*m_theme, *m_settings, m_clock, *m_services});
    m_page->resize(1360, 840);
    m_page->show();
    m_page->open({ui::PageId::Export, m_cv, {}});
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

ui::FormatTile* TestExportPage::tile(const QString& name) const
{
    for (ui::FormatTile* one : m_page->findChildren<ui::FormatTile*>()) {
        if (one->text() == name) {
            return one;
        }
    }
    return nullptr;
}

void TestExportPage::aFolderThatCannotBeWrittenSaysSo()
{
    store();
    makePage();
    QTRY_VERIFY_WITH_TIMEOUT(report()->text(1).contains(u"page"_s), 20000);
    m_page->saveTo(m_folder->filePath(u"nowhere/cv.pdf"_s));
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(bar()->text().contains(u"cannot be written"_s));
    QVERIFY(!QFile::exists(m_folder->filePath(u"nowhere/cv.pdf"_s)));
}

void TestExportPage::aCvThatIsGoneSaysSo()
{
    store();
    m_cv = CvId(newUuidV7());
    makePage();
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(m_page->findChild<QPushButton*>(u"save"_s)->isVisible());
}

void TestExportPage::savesAPdfThatIsRead()
{
    store();
    makePage();
    auto* name = m_page->findChild<QLineEdit*>(u"fileName"_s);
    QTRY_COMPARE(name->text(), u"Ada Example – Dev backend web"_s); // what no file system takes is left out
    m_page->findChild<QPushButton*>(u"save"_s)->click();
    auto* dialog = m_page->findChild<QFileDialog*>();
    QVERIFY(dialog);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"Ada Example – Dev backend web.pdf"_s);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(report()->text(0).contains(u"words come back"_s), 20000);
    const QString path = m_folder->filePath(u"cv.pdf"_s);
    m_page->saveTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QTRY_VERIFY(bar()->text().contains(u"cv.pdf"_s));
}

void TestExportPage::savesBeforeTheCheckIsDone()
{
    store();
    makePage();
    QTRY_VERIFY(!m_page->findChild<QLineEdit*>(u"fileName"_s)->text().isEmpty());
    const QString path = m_folder->filePath(u"early.pdf"_s);
    m_page->saveTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
}

void TestExportPage::everyFormatIsOffered()
{
    store();
    makePage();
    QTRY_VERIFY(!m_page->findChild<QLineEdit*>(u"fileName"_s)->text().isEmpty());
    const auto endings = services::exportEndings();
    QCOMPARE(m_page->findChildren<ui::FormatTile*>().size(), endings.size() + 1); // and the printer
    tile(u"Markdown"_s)->click();
    QCOMPARE(m_page->findChild<QPushButton*>(u"save"_s)->text(), u"Save MD"_s);
    QVERIFY(!report()->isVisible());
    const QString path = m_folder->filePath(u"cv.md"_s);
    m_page->saveTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Northmoor"));
}

void TestExportPage::printsTheSamePages()
{
    store();
    makePage();
    QTRY_VERIFY_WITH_TIMEOUT(report()->text(1).contains(u"1 page"_s), 20000);
    tile(u"Print"_s)->click();
    auto* view = m_page->findChild<ui::PrintView*>();
    QVERIFY(view->isVisible());
    QCOMPARE(view->pageCount(), 1);
    Q_EMIT view->printToFileRequested(m_folder->filePath(u"printed.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath(u"printed.pdf"_s)), 20000);
    QFile file(m_folder->filePath(u"printed.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto subject = m_services->exporting.load(m_cv, {});
    subject.waitForFinished();
    const model::Cv cv = subject.result()->content;
    const auto finished =
        services::exportCv(cv, services::ExportFormat::Pdf, services::exportOptions(services::settingsOf(cv)));
    QCOMPARE(file.readAll(), finished.value()); // the finished file, not a printer's
}

void TestExportPage::copiesFields()
{
    store();
    makePage();
    QTRY_VERIFY(!m_page->findChild<QLineEdit*>(u"fileName"_s)->text().isEmpty());
    for (QAction* action : m_page->pageActions()) {
        if (action->text().contains(u"web forms"_s)) {
            action->trigger();
        }
    }
    auto* popover = m_page->findChild<ui::CopyPopover*>();
    QVERIFY(popover);
    for (QPushButton* button : popover->findChildren<QPushButton*>()) {
        if (button->accessibleName().contains(u"ada@example.com"_s)) {
            button->click();
        }
    }
    QCOMPARE(QApplication::clipboard()->text(), u"ada@example.com"_s);
    popover->close();
}

void TestExportPage::recordsAnApplication()
{
    store();
    makePage();
    QTRY_VERIFY_WITH_TIMEOUT(report()->text(1).contains(u"page"_s), 20000);
    m_page->findChild<QPushButton*>(u"record"_s)->click();
    QTRY_VERIFY(bar()->isVisible());
    auto list = m_services->applications.list();
    list.waitForFinished();
    QCOMPARE(list.result()->size(), 1);
    const services::ApplicationCard card = list.result()->first();
    QCOMPARE(card.variant, u"Backend"_s);
    QVERIFY(card.fileName.endsWith(u".pdf"_s));
    auto kept = m_services->applications.saveFileAs(card.row.fileId, m_folder->filePath(u"kept.pdf"_s));
    kept.waitForFinished();
    QVERIFY(kept.result());
}

void TestExportPage::everyControlHasAName()
{
    store();
    makePage();
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        const bool focusable = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (focusable && !widget->inherits("QScrollBar")) {
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
}

void TestExportPage::fitsASmallWindow()
{
    store();
    makePage();
    m_page->resize(944, 612);
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
    TestExportPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "TestExportPage.moc"
