// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "support/TestProfile.h"
#include "ui/dialogs/ConfirmDialog.h"
#include "ui/pages/settings/ChoiceBox.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SectionList.h"
#include "ui/widgets/Switch.h"

#include <QFileDialog>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

/// The settings as a person uses them: what is changed acts at once and stays.
class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aBrokenSettingsFileReadsAsDefaults();
    void coloursChangeAtOnce();
    void textGrowsAtOnceAndTheFocusStays();
    void switchesAreKept_data();
    void switchesAreKept();
    void theSectionStaysWhenTheLookChanges();
    void erasingIsAskedForTwice();
    void savesACopyAndBringsItBack();
    void everyControlHasAName();

private:
    template <class T>
    T* find(const QString& name)
    {
        return m_window->pages()->currentPage()->findChild<T*>(name);
    }

    std::unique_ptr<support::TestProfile> m_profile;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestSettingsPage::init()
{
    m_profile = std::make_unique<support::TestProfile>();
    m_profile->settings.setAppearance(settings::Appearance::Light);
    m_window = std::make_unique<ui::MainWindow>(m_profile->context());
    connect(&m_profile->appearance, &ui::Appearance::changed, m_window.get(), &ui::MainWindow::rebuild);
    m_window->resize(1024, 640);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->pages()->go({ui::PageId::Settings, {}, {}});
}

void TestSettingsPage::cleanup()
{
    m_window.reset();
    m_profile.reset();
}

void TestSettingsPage::aBrokenSettingsFileReadsAsDefaults()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nappearance=purple\ntextPercent=9000\ncompact=perhaps\n\xff\xfe[broken");
    file.close();
    const settings::Settings settings(folder.path());
    QCOMPARE(settings.appearance(), settings::Appearance::System);
    QCOMPARE(settings.textPercent(), 100);
    QVERIFY(!settings.wasWelcomed());
}

void TestSettingsPage::coloursChangeAtOnce()
{
    auto* box = find<ui::ChoiceBox>(u"appearance"_s);
    box->setCurrentIndex(box->findData(int(settings::Appearance::Dark)));
    Q_EMIT box->activated(box->currentIndex());
    QTRY_VERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    QCOMPARE(m_profile->settings.appearance(), settings::Appearance::Dark);
    QCOMPARE(find<ui::ChoiceBox>(u"appearance"_s)->currentData().toInt(), int(settings::Appearance::Dark));
}

void TestSettingsPage::textGrowsAtOnceAndTheFocusStays()
{
    const int before = QApplication::font().pixelSize();
    auto* box = find<ui::ChoiceBox>(u"textSize"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QTRY_COMPARE(m_profile->settings.textPercent(), 125);
    QCOMPARE(QApplication::font().pixelSize(), before * 125 / 100);
    QCOMPARE(m_window->pages()->currentPage()->focusWidget(), find<ui::ChoiceBox>(u"textSize"_s));
}

void TestSettingsPage::switchesAreKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("density") << u"compact"_s;
    QTest::newRow("motion") << u"motion"_s;
}

void TestSettingsPage::switchesAreKept()
{
    QFETCH(QString, name);
    QTest::keyClick(find<ui::Switch>(name), Qt::Key_Space);
    const settings::Settings again(m_profile->path);
    QCOMPARE(name == u"compact"_s ? again.isCompact() : again.hasReducedMotion(), true);
    QTRY_VERIFY(find<ui::Switch>(name)->isChecked());
}

void TestSettingsPage::theSectionStaysWhenTheLookChanges()
{
    find<ui::SectionList>(u"sections"_s)->choose(1);
    m_profile->settings.setCompact(true);
    QCOMPARE(find<ui::SectionList>(u"sections"_s)->chosen(), 1);
}

void TestSettingsPage::erasingIsAskedForTwice()
{
    find<QPushButton>(u"erase"_s)->click();
    auto* dialog = m_window->findChild<ui::ConfirmDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return); // the default is to cancel
    QVERIFY(!m_profile->services.store.isErasingRequested());
    find<QPushButton>(u"erase"_s)->click();
    QTRY_VERIFY(m_window->findChildren<ui::ConfirmDialog*>().size() == 1);
    m_window->findChild<ui::ConfirmDialog*>()->findChild<QPushButton*>(u"confirm"_s)->click();
    QVERIFY(m_profile->services.store.isErasingRequested());
}

void TestSettingsPage::savesACopyAndBringsItBack()
{
    auto* bar = m_window->pages()->currentPage()->findChild<ui::MessageBar*>();
    find<QPushButton>(u"saveCopy"_s)->click();
    auto* dialog = m_window->findChild<QFileDialog*>();
    const QString path = m_profile->folder.filePath(u"all.zip"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(bar->text().contains(u"all.zip"_s));
    QVERIFY(QFile::exists(path));
    QTRY_VERIFY(!m_window->findChild<QFileDialog*>());
    find<QPushButton>(u"bringBack"_s)->click();
    dialog = m_window->findChild<QFileDialog*>();
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(bar->text().contains(u"already"_s));
}

void TestSettingsPage::everyControlHasAName()
{
    for (const QWidget* widget : m_window->pages()->currentPage()->findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!widget->isHidden() && widget->focusPolicy() != Qt::NoFocus && !widget->inherits("QScrollBar")) {
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestSettingsPage)
#include "TestSettingsPage.moc"
