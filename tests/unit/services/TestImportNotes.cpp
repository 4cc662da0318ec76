// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/ImportNotes.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

class TestImportNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingToSay();
    void saysWhereAndHowSure();
    void goesAgain();
};

void TestImportNotes::nothingToSay()
{
    QVERIFY(services::withImportNotes({}).extraMeta.isEmpty());
}

void TestImportNotes::saysWhereAndHowSure()
{
    parsing::ParsedCv parsed;
    parsed.fields[u"basics.name"_s] = {0, QRectF(1.006, 2, 3, 4.5), 0.876};
    parsed.notPlaced.append({u"Page 2 of 2"_s, 1, QRectF(5, 6, 7, 8)});
    const QJsonObject notes = services::withImportNotes(parsed).extraMeta;
    const QJsonObject name{{u"page"_s, 1}, {u"rect"_s, QJsonArray{1.01, 2, 3, 4.5}}, {u"confidence"_s, 0.88}};
    const QJsonObject piece{{u"text"_s, u"Page 2 of 2"_s}, {u"page"_s, 2}, {u"rect"_s, QJsonArray{5, 6, 7, 8}}};
    QCOMPARE(notes.value(u"fields"_s).toObject(), (QJsonObject{{u"basics.name"_s, name}}));
    QCOMPARE(notes.value(u"notPlaced"_s).toArray(), QJsonArray{piece});
}

void TestImportNotes::goesAgain()
{
    parsing::ParsedCv parsed;
    parsed.cv.extraMeta[u"other"_s] = 1;
    parsed.notPlaced.append({u"x"_s, 0, {}});
    QVERIFY(services::withoutImportNotes(services::withImportNotes(parsed)) == parsed.cv);
}

QTEST_GUILESS_MAIN(TestImportNotes)
#include "TestImportNotes.moc"
