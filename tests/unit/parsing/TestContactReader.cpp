// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/ContactReader.h"
#include "parsing/PlaceReader.h"

#include "TextBuilder.h"

#include <QTest>

using namespace cvenhancer;
using namespace cvenhancer::parsing;

namespace {

Contact contactOf(const QStringList& lines)
{
    test::TextBuilder builder;
    for (const QString& line : lines) {
        builder.line(line);
    }
    const QList<Line> built = buildLayout(builder.text()).lines;
    return readContact(built, built);
}

} // namespace

class TestContactReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inventsNothing()
    {
        const Contact contact = contactOf({ QStringLiteral("Sous Chef 2019 – 2021"), QStringLiteral("18,000 samples") });
        QVERIFY(contact.email.isEmpty());
        QVERIFY(contact.phone.isEmpty());
        QVERIFY(contact.url.isEmpty());
        QVERIFY(contact.profiles.isEmpty());
    }

    void readsOneLine()
    {
        const Contact contact = contactOf({ QStringLiteral("London | +44 20 7946 0183 | ann@example.com | github.com/ann-doe") });
        QCOMPARE(contact.email, QStringLiteral("ann@example.com"));
        QCOMPARE(contact.phone, QStringLiteral("+44 20 7946 0183"));
        QCOMPARE(contact.profiles.size(), 1);
        QCOMPARE(contact.profiles.first().username, QStringLiteral("ann-doe"));
    }

    void joinsWrappedAddress()
    {
        QCOMPARE(contactOf({ QStringLiteral("ann.lefevre-"), QStringLiteral("doe@example.org") }).email, QStringLiteral("ann.lefevre-doe@example.org"));
        QCOMPARE(contactOf({ QStringLiteral("The end."), QStringLiteral("ann@example.org") }).email, QStringLiteral("ann@example.org"));
    }

    void readsLabelledProfiles()
    {
        const Contact contact = contactOf({ QStringLiteral("LinkedIn: ann-doe"), QStringLiteral("ann-code (GitHub)") });
        QCOMPARE(contact.profiles.size(), 2);
        QCOMPARE(contact.profiles.at(0).network, QStringLiteral("LinkedIn"));
        QCOMPARE(contact.profiles.at(1).username, QStringLiteral("ann-code"));
    }

    void readsPlaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("city");
        QTest::addColumn<QString>("code");
        QTest::newRow("street") << QStringLiteral("14b Thornbury Mews, London E8 9ZZ") << QStringLiteral("London") << QStringLiteral("E8 9ZZ");
        QTest::newRow("code first") << QStringLiteral("22760 Hamburg") << QStringLiteral("Hamburg") << QStringLiteral("22760");
        QTest::newRow("country") << QStringLiteral("London, United Kingdom") << QStringLiteral("London") << QString();
        QTest::newRow("state") << QStringLiteral("Toronto, ON") << QStringLiteral("Toronto") << QString();
        QTest::newRow("codes behind") << QStringLiteral("Toledo OH US") << QStringLiteral("Toledo") << QString();
    }

    void readsPlaces()
    {
        QFETCH(QString, text);
        QFETCH(QString, city);
        QFETCH(QString, code);
        const Place place = readPlace(text);
        QCOMPARE(place.city, city);
        QCOMPARE(place.postalCode, code);
    }
};

QTEST_GUILESS_MAIN(TestContactReader)
#include "TestContactReader.moc"
