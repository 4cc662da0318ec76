// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/SameName.h"

#include <QTest>

using namespace cvenhancer::matching;
using namespace Qt::Literals::StringLiterals;

class TestSameName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreToldApart_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("wording");
        QTest::addColumn<bool>("isProduct");
        QTest::addColumn<bool>("same");
        QTest::newRow("nothing") << u""_s << u""_s << true << false;
        QTest::newRow("signs only") << u"Python"_s << u"--"_s << true << false;
        QTest::newRow("a neighbouring craft") << u"roofing"_s << u"bricklaying"_s << false << false;
        QTest::newRow("a rival method") << u"Waldorf"_s << u"Montessori"_s << false << false;
        QTest::newRow("another law") << u"Mental Health Act"_s << u"Children Act"_s << false << false;
        QTest::newRow("the wider word claims less than the narrower")
            << u"cleaning"_s << u"window cleaning"_s << false << false;
        QTest::newRow("a word that begins another") << u"nurse"_s << u"nursery"_s << false << false;
        QTest::newRow("a letter that begins a product") << u"Go"_s << u"Google"_s << true << false;
        QTest::newRow("wrong initials") << u"BDD"_s << u"test-driven development"_s << false << false;
        QTest::newRow("a wrong number") << u"K9s"_s << u"Kubernetes"_s << true << false;
        QTest::newRow("one initial") << u"P"_s << u"Python"_s << true << false;
        QTest::newRow("the same letters") << u"NodeJS"_s << u"Node.js"_s << true << true;
        QTest::newRow("a plural") << u"unit test"_s << u"unit tests"_s << true << true;
        QTest::newRow("initials") << u"test-driven development"_s << u"TDD"_s << false << true;
        QTest::newRow("initials written out") << u"SEO"_s << u"search engine optimisation"_s << false << true;
        QTest::newRow("initials that end in s") << u"Amazon Web Services"_s << u"AWS"_s << true << true;
        QTest::newRow("a number of letters") << u"K8s"_s << u"Kubernetes"_s << true << true;
        QTest::newRow("a product cut short") << u"Postgres"_s << u"PostgreSQL"_s << true << true;
        QTest::newRow("a part of what is written") << u"Docker Compose"_s << u"Docker"_s << true << true;
    }

    void namesAreToldApart()
    {
        QFETCH(QString, written);
        QFETCH(QString, wording);
        QFETCH(bool, isProduct);
        QTEST(isVisiblySameName(written, wording, isProduct), "same");
    }
};

QTEST_GUILESS_MAIN(TestSameName)
#include "TestSameName.moc"
