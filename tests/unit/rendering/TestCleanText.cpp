// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/CleanText.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::rendering;

class TestCleanText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleansLines_data();
    void cleansLines();
    void dropsBulletSigns_data();
    void dropsBulletSigns();
    void splitsParagraphs();
    void linksOnlyWhatIsSafe_data();
    void linksOnlyWhatIsSafe();
    void printsAddresses_data();
    void printsAddresses();
};

void TestCleanText::cleansLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only blanks") << u" \t\n "_s << QString();
    QTest::newRow("control characters") << u"a\u0000\u0007b"_s << u"a b"_s;
    QTest::newRow("private use") << u"\uE0BA phone"_s << u"phone"_s;
    QTest::newRow("half a surrogate pair") << u"a"_s + QChar(0xD800) + u"b"_s << u"ab"_s;
    QTest::newRow("direction override") << u"a\u202Ecba\u202C"_s << u"acba"_s;
    QTest::newRow("soft hyphen") << u"Zusammen\u00ADarbeit"_s << u"Zusammenarbeit"_s;
    QTest::newRow("ligatures") << u"e\uFB03cient \uFB01le"_s << u"efficient file"_s;
    QTest::newRow("white space") << u"  a \t b\u2003c\n"_s << u"a b c"_s;
    QTest::newRow("no-break spaces stay") << u"35\u202F%"_s << u"35\u00A0%"_s;
    QTest::newRow("composed") << u"Zoe\u0308"_s << u"Zoë"_s;
    QTest::newRow("joiners of Indic scripts stay") << u"क्\u200Dष"_s << u"क्\u200Dष"_s;
    QTest::newRow("letters in mathematical dress")
        << u"\U0001D5D5\U0001D5FC\U0001D5F9\U0001D5F1 text"_s << u"Bold text"_s;
    QTest::newRow("emoji") << u"\U0001F680 launch \u2764\uFE0F"_s << u"launch \u2764"_s;
    QTest::newRow("beyond the first plane") << u"\U00020BB7\u91CE"_s << u"\U00020BB7\u91CE"_s;
}

void TestCleanText::cleansLines()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(cleanLine(text), clean);
    QCOMPARE(cleanLine(clean), clean);
}

void TestCleanText::dropsBulletSigns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("a bullet") << u"• Led a team"_s << u"Led a team"_s;
    QTest::newRow("a star") << u"* Led a team"_s << u"Led a team"_s;
    QTest::newRow("a minus is a value") << u"-40 °C"_s << u"-40 °C"_s;
    QTest::newRow("a sign inside") << u"C • D"_s << u"C • D"_s;
}

void TestCleanText::dropsBulletSigns()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(cleanBullet(text), clean);
}

void TestCleanText::splitsParagraphs()
{
    QCOMPARE(cleanParagraphs(u"\n one \r\n\r\n two\u2028three"_s), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void TestCleanText::linksOnlyWhatIsSafe_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("target");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("words") << u"see my page"_s << QString();
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("bare host") << u"example.com/cv"_s << u"https://example.com/cv"_s;
    QTest::newRow("http stays") << u"http://example.com"_s << u"http://example.com"_s;
    QTest::newRow("mail") << u"mailto:a@example.com"_s << u"mailto:a@example.com"_s;
    QTest::newRow("letters beyond ASCII")
        << u"https://example.com/łódź"_s << u"https://example.com/%C5%82%C3%B3d%C5%BA"_s;
}

void TestCleanText::linksOnlyWhatIsSafe()
{
    QFETCH(QString, url);
    QFETCH(QString, target);
    QCOMPARE(linkTarget(url), target);
}

void TestCleanText::printsAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("printed");
    QTest::newRow("scheme, www and slash") << u"https://www.example.com/"_s << u"example.com"_s;
    QTest::newRow("path") << u"http://example.com/a/b"_s << u"example.com/a/b"_s;
    QTest::newRow("mail") << u"mailto:a@example.com"_s << u"a@example.com"_s;
    QTest::newRow("www inside") << u"https://my.www.example.com"_s << u"my.www.example.com"_s;
}

void TestCleanText::printsAddresses()
{
    QFETCH(QString, url);
    QFETCH(QString, printed);
    QCOMPARE(printedAddress(url), printed);
}

QTEST_GUILESS_MAIN(TestCleanText)
#include "TestCleanText.moc"
