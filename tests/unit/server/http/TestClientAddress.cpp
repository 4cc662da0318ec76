// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/ClientAddress.h"
#include "http/ConnectionCounter.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::server::http;

class TestClientAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void believesTrustedProxiesOnly_data();
    void believesTrustedProxiesOnly();
    void groupsAddresses_data();
    void groupsAddresses();
    void countsPerClientAndInAll();
};

void TestClientAddress::believesTrustedProxiesOnly_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("forwarded");
    QTest::addColumn<QString>("client");
    const auto row = [](const char* name, const QString& peer, const QByteArray& forwarded, const QString& client) {
        QTest::newRow(name) << peer << forwarded << client;
    };
    row("a stranger's claim", u"203.0.113.9"_s, "198.51.100.1", u"203.0.113.9"_s);
    row("garbage", u"10.0.0.1"_s, "evil", u"10.0.0.1"_s);
    row("claim left of a stranger", u"10.0.0.1"_s, "127.0.0.1, 198.51.100.1", u"198.51.100.1"_s);
    row("nothing", u"10.0.0.1"_s, "", u"10.0.0.1"_s);
    row("two proxies", u"10.0.0.1"_s, "198.51.100.1, 10.0.0.7", u"198.51.100.1"_s);
    row("mapped proxy", u"::ffff:10.0.0.1"_s, "2001:db8::5", u"2001:db8::5"_s);
}

void TestClientAddress::believesTrustedProxiesOnly()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, forwarded);
    const QList<Subnet> proxies{QHostAddress::parseSubnet(u"10.0.0.0/8"_s)};
    const QHostAddress client = clientAddress(QHostAddress(peer), forwarded, proxies);
    QTEST(client.toString(), "client");
}

void TestClientAddress::groupsAddresses_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("two IPv4") << u"192.0.2.1"_s << u"192.0.2.2"_s << false;
    QTest::newRow("two /64") << u"2001:db8:0:1::1"_s << u"2001:db8:0:2::1"_s << false;
    QTest::newRow("one /64") << u"2001:db8:0:1::1"_s << u"2001:db8:0:1:ffff::9"_s << true;
    QTest::newRow("mapped") << u"192.0.2.1"_s << u"::ffff:192.0.2.1"_s << true;
}

void TestClientAddress::groupsAddresses()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const bool equal = clientKey(QHostAddress(a)) == clientKey(QHostAddress(b));
    QTEST(equal, "same");
}

void TestClientAddress::countsPerClientAndInAll()
{
    ConnectionCounter counter(3, 2);
    QVERIFY(counter.tryAdd("a") && counter.tryAdd("a"));
    QVERIFY(!counter.tryAdd("a"));
    QVERIFY(counter.tryAdd("b"));
    QVERIFY(!counter.tryAdd("c"));
    counter.remove("a");
    QVERIFY(counter.tryAdd("c"));
    QCOMPARE(counter.count(), 3);
}

QTEST_GUILESS_MAIN(TestClientAddress)
#include "TestClientAddress.moc"
