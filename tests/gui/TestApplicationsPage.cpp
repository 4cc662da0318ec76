// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "fakes/FakeEngine.h"
#include "services/Services.h"
#include "settings/Settings.h"
#include "storage/ProfileFolder.h"
#include "storage/Store.h"
#include "ui/pages/ApplicationsPage.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/MessageBar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using models::ApplicationsModel;

/// The list of applications as a person uses it: record, edit in place, filter, write the letter, remove, export.
class TestApplicationsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptySaysHowToBegin();
    void aFolderThatCannotBeWrittenSaysSo();
    void refusesWhatIsNoStatus();
    void editsInPlace();
    void filtersByStatusAndWords();
    void keepsTheLetter();
    void removesAndUndoes();
    void formulasAreText_data();
    void formulasAreText();
    void everyControlHasAName();

private:
    void record(const QString& employer, const QString& position);
    void makePage();
    QAbstractItemModel* rows() const { return m_page->findChild<QTableView*>(u"applications"_s)->model(); }
    QString cell(int row, int column) const { return rows()->index(row, column).data().toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<sql::SqlThread> m_sql;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<ui::ApplicationsPage> m_page;
};

void TestApplicationsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString profile = storage::prepareProfileFolder(m_folder->filePath(u"profile"_s)).value();
    m_theme = std::make_unique<ui::Theme>(ui::Theme::Appearance::Light, QApplication::font());
    m_sql = std::make_unique<sql::SqlThread>([this, profile] { return storage::openStore(profile, m_clock); });
    m_services = std::make_unique<services::Services>(*m_sql, profile, m_clock, std::make_shared<fakes::FakeEngine>());
    m_settings = std::make_unique<settings::Settings>(profile);
}

void TestApplicationsPage::cleanup()
{
    m_page.reset();
    m_settings.reset();
    m_services.reset();
    m_sql.reset();
}

void TestApplicationsPage::record(const QString& employer, const QString& position)
{
    services::ApplicationDraft draft;
    draft.employer = employer;
    draft.position = position;
    draft.advert = position + u"\n\nWe look for somebody."_s;
    draft.fileName = u"cv.pdf"_s;
    draft.file = "%PDF-" + employer.toUtf8();
    auto recorded = m_services->applications.record(draft);
    recorded.waitForFinished();
    QVERIFY(recorded.result());
}

void TestApplicationsPage::makePage()
{
    m_page = std::make_unique<ui::ApplicationsPage>(ui::PageContext{*m_theme, *m_settings, m_clock, *m_services});
    m_page->resize(1360, 840);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestApplicationsPage::emptySaysHowToBegin()
{
    makePage();
    QTRY_VERIFY(!m_page->findChild<QTableView*>(u"applications"_s)->isVisible());
    QVERIFY(!m_page->findChild<QLineEdit*>()->isVisible());
}

void TestApplicationsPage::aFolderThatCannotBeWrittenSaysSo()
{
    record(u"Calder Foods"_s, u"Analyst"_s);
    makePage();
    QTRY_COMPARE(rows()->rowCount(), 1);
    m_page->exportTo(m_folder->filePath(u"nowhere/list.csv"_s));
    auto* bar = m_page->findChild<ui::MessageBar*>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"cannot be written"_s));
}

void TestApplicationsPage::refusesWhatIsNoStatus()
{
    record(u"Calder Foods"_s, u"Analyst"_s);
    makePage();
    QTRY_COMPARE(rows()->rowCount(), 1);
    QVERIFY(!rows()->setData(rows()->index(0, ApplicationsModel::Status), u"eaten"_s));
    QVERIFY(!rows()->setData(rows()->index(0, ApplicationsModel::Sent), u"soon"_s));
    QVERIFY(!rows()->setData(rows()->index(0, ApplicationsModel::File), u"other.pdf"_s));
    QCOMPARE(cell(0, ApplicationsModel::Status), u"Sent"_s);
}

void TestApplicationsPage::editsInPlace()
{
    record(u"Calder Foods"_s, u"Analyst"_s);
    makePage();
    QTRY_COMPARE(rows()->rowCount(), 1);
    const QAbstractItemModelTester tester(rows());
    QVERIFY(rows()->setData(rows()->index(0, ApplicationsModel::Status), u"interview"_s));
    QVERIFY(rows()->setData(rows()->index(0, ApplicationsModel::Notes), u"On Monday at ten"_s));
    QVERIFY(rows()->setData(rows()->index(0, ApplicationsModel::Sent), QDate(2026, 2, 3)));
    auto list = m_services->applications.list();
    list.waitForFinished();
    const storage::ApplicationRow row = list.result()->first().row;
    QCOMPARE(row.status, u"interview"_s);
    QCOMPARE(row.notes, u"On Monday at ten"_s);
    QCOMPARE(row.sentAt->toLocalTime().date(), QDate(2026, 2, 3));
}

void TestApplicationsPage::filtersByStatusAndWords()
{
    record(u"Calder Foods"_s, u"Analyst"_s);
    record(u"Fell Kitchen"_s, u"Cook"_s);
    makePage();
    QTRY_COMPARE(rows()->rowCount(), 2);
    auto* search = m_page->findChild<QLineEdit*>();
    QTest::keyClicks(search, u"fell coo"_s);
    QCOMPARE(rows()->rowCount(), 1);
    QCOMPARE(cell(0, ApplicationsModel::Employer), u"Fell Kitchen"_s);
    search->clear();
    QCOMPARE(rows()->rowCount(), 2);
}

void TestApplicationsPage::keepsTheLetter()
{
    record(u"Calder Foods"_s, u"Analyst"_s);
    makePage();
    QTRY_COMPARE(rows()->rowCount(), 1);
    auto* letter = m_page->findChild<QPlainTextEdit*>(u"letter"_s);
    QTRY_VERIFY(letter->isEnabled());
    letter->setPlainText(u"Dear Ms Byron,"_s);
    m_page->flush();
    auto list = m_services->applications.list();
    list.waitForFinished();
    QCOMPARE(list.result()->first().letter, u"Dear Ms Byron,"_s);
    letter->setPlainText(u"Dear Ms Byron, dear Mr Babbage,"_s);
    m_page->flush();
    auto again = m_services->applications.list();
    again.waitForFinished();
    QCOMPARE(again.result()->first().letter, u"Dear Ms Byron, dear Mr Babbage,"_s);
}

void TestApplicationsPage::removesAndUndoes()
{
    record(u"Calder Foods"_s, u"Analyst"_s);
    makePage();
    QTRY_COMPARE(rows()->rowCount(), 1);
    QTRY_VERIFY(m_page->findChild<QTableView*>(u"applications"_s)->currentIndex().isValid());
    m_page->pageActions().last()->trigger();
    QTRY_COMPARE(rows()->rowCount(), 0);
    auto* bar = m_page->findChild<ui::MessageBar*>();
    QTRY_VERIFY(bar->isVisible());
    bar->actionButton()->click();
    QTRY_COMPARE(rows()->rowCount(), 1);
}

void TestApplicationsPage::formulasAreText_data()
{
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("plus") << u"+44 20 7946 0000"_s << QByteArray("'+44 20 7946 0000");
    QTest::newRow("minus") << u"-2"_s << QByteArray("'-2");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("formula with a quote") << u"=\"a\",b"_s << QByteArray("\"'=\"\"a\"\",b\"");
    QTest::newRow("comma") << u"a, b"_s << QByteArray("\"a, b\"");
    QTest::newRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("plain") << u"Grüße"_s << QByteArray("Grüße");
}

void TestApplicationsPage::formulasAreText()
{
    QFETCH(QString, notes);
    QFETCH(QByteArray, expected);
    services::ApplicationCard card;
    card.row.employer = u"Calder"_s;
    card.row.status = u"sent"_s;
    card.row.notes = notes;
    const QByteArray csv = services::applicationsToCsv({card});
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QVERIFY2(csv.endsWith("," + expected + "\r\n"), csv.constData());
}

void TestApplicationsPage::everyControlHasAName()
{
    record(u"Calder Foods"_s, u"Analyst"_s);
    makePage();
    QTRY_COMPARE(rows()->rowCount(), 1);
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        const bool focusable = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (focusable && !widget->inherits("QScrollBar") && !widget->inherits("QHeaderView")) {
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const ui::Theme theme(ui::Theme::Appearance::Light, QApplication::font());
    QApplication::setStyle(new ui::ThemeStyle(theme));
    QApplication::setPalette(theme.palette());
    TestApplicationsPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "TestApplicationsPage.moc"
