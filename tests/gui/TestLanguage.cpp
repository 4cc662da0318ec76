// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "support/TestProfile.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/widgets/NavigationRail.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

namespace {

/// %1, %L2, %n, %Ln: what is put in later, sorted.
QStringList placesIn(const QString& text)
{
    static const QRegularExpression kPlace(u"%L?(\\d|n)"_s);
    QStringList places;
    for (auto matches = kPlace.globalMatch(text); matches.hasNext();) {
        places.append(matches.next().captured().remove(u'L'));
    }
    places.sort();
    places.removeDuplicates();
    return places;
}

} // namespace

/// The program in another language, chosen while it runs.
class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnknownLanguageReadsEnglish();
    void offersWhatIsTranslatedOnly();
    void changesAtOnce();
    void readsFromRightToLeft();
    void translationsKeepWhatIsPutIn_data();
    void translationsKeepWhatIsPutIn();

private:
    static QStringList railOf(const ui::MainWindow& window)
    {
        QStringList texts;
        for (const auto* button : window.findChildren<ui::RailButton*>()) {
            if (!button->isHidden()) {
                texts.append(button->text());
            }
        }
        return texts;
    }
};

void TestLanguage::anUnknownLanguageReadsEnglish()
{
    support::TestProfile profile;
    profile.settings.setLanguage(u"tlh"_s);
    const ui::Language language(*qApp, profile.settings);
    const ui::MainWindow window(profile.context());
    QVERIFY(railOf(window).contains(u"Library"_s));
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
}

void TestLanguage::offersWhatIsTranslatedOnly()
{
    QStringList codes;
    for (const ui::LanguageName& language : ui::availableLanguages()) {
        codes.append(language.code);
        QVERIFY(!language.name.isEmpty());
    }
    QVERIFY(codes.contains(u"en"_s) && codes.contains(u"de"_s) && codes.contains(u"ar"_s));
}

void TestLanguage::changesAtOnce()
{
    support::TestProfile profile;
    ui::Language language(*qApp, profile.settings);
    ui::MainWindow window(profile.context());
    connect(&language, &ui::Language::changed, &window, &ui::MainWindow::rebuild);
    window.pages()->go({ui::PageId::Settings, {}, {}});
    profile.settings.setLanguage(u"de"_s);
    QVERIFY(railOf(window).contains(u"Einstellungen"_s));
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(window.pages()->current().page, ui::PageId::Settings);
    profile.settings.setLanguage(u"en"_s);
    QVERIFY(railOf(window).contains(u"Settings"_s));
}

void TestLanguage::readsFromRightToLeft()
{
    support::TestProfile profile;
    ui::Language language(*qApp, profile.settings);
    ui::MainWindow window(profile.context());
    connect(&language, &ui::Language::changed, &window, &ui::MainWindow::rebuild);
    window.resize(1024, 640);
    window.showFirstPage();
    window.show();
    profile.settings.setLanguage(u"ar"_s);
    auto* rail = window.findChild<ui::NavigationRail*>();
    QTRY_VERIFY(window.findChildren<ui::NavigationRail*>().size() == 1);
    rail = window.findChild<ui::NavigationRail*>();
    QTRY_VERIFY(rail->x() > window.width() / 2);
    profile.settings.setLanguage(u"en"_s);
}

void TestLanguage::translationsKeepWhatIsPutIn_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(CVENH_SOURCE_DIR "/translations"));
    for (const QString& name : folder.entryList({u"*.ts"_s})) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void TestLanguage::translationsKeepWhatIsPutIn()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int messages = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"source"_s) {
            source = xml.readElementText();
            ++messages;
        } else if (xml.isStartElement() && xml.name() == u"translation"_s) {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!text.trimmed().isEmpty()) {
                QCOMPARE(placesIn(text), placesIn(source));
            }
        }
    }
    QVERIFY(!xml.hasError());
    QVERIFY(messages > 300);
}

QTEST_MAIN(TestLanguage)
#include "TestLanguage.moc"
