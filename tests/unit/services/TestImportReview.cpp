// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/ImportReview.h"

#include "codec/ResumeCodec.h"
#include "model/EditFactory.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

class TestImportReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingNotedGivesNothing();
    void leavesOutWhatNamesNothing();
    void notesKeepTheirFieldWhenTheCvIsEdited();
    void aLineIsPlacedWhenTheCvSaysIt();
    void confidenceHasThreeSteps();

private:
    static model::Cv noted()
    {
        return *codec::decodeResume(QByteArray(R"({"basics":{"name":"Ada"},"work":[{"position":"Engineer"}],
            "meta":{"cvenhancer":{"version":1,
            "fields":{"basics.name":{"page":1,"rect":[10,20,30,40],"confidence":0.9},
                      "work[0].position":{"page":2,"rect":[1,2,3,4],"confidence":0.4},
                      "work[7].position":{"page":2,"rect":[1,2,3,4],"confidence":0.4},
                      "nonsense":5},
            "notPlaced":[{"text":"First Class","page":1,"rect":[5,6,7,8]}]}}})"));
    }
};

void TestImportReview::nothingNotedGivesNothing()
{
    QVERIFY(services::importNotesOf({}).isEmpty());
}

void TestImportReview::leavesOutWhatNamesNothing()
{
    const services::ImportNotes notes = services::importNotesOf(noted());
    QCOMPARE(notes.fields.size(), 2);
    QCOMPARE(notes.notPlaced.size(), 1);
    QCOMPARE(notes.notPlaced[0].place.page, 0);
    QCOMPARE(notes.notPlaced[0].place.rect, QRectF(5, 6, 7, 8));
}

void TestImportReview::notesKeepTheirFieldWhenTheCvIsEdited()
{
    const model::Cv cv = noted();
    const services::ImportNotes notes = services::importNotesOf(cv);
    model::Entry other;
    other.id = EntryId(QUuid::createUuid());
    const auto edited = model::apply(cv, model::makeInsert(*model::Path::fromString(u"work"_s), other, 0));
    QVERIFY(edited);
    const auto job = std::find_if(notes.fields.begin(), notes.fields.end(), [](const services::FieldNote& note) {
        return note.path.kind == model::SectionKind::Work;
    });
    QVERIFY(job != notes.fields.end());
    QCOMPARE(job->place.page, 1);
    QCOMPARE(model::findEntry(*edited, job->path)->text(model::Field::Position), u"Engineer"_s);
}

void TestImportReview::aLineIsPlacedWhenTheCvSaysIt()
{
    model::Cv cv = noted();
    QVERIFY(!services::isPlaced(cv, u"First Class"_s));
    cv.basics.setText(model::Field::Summary, u"BSc, first class"_s);
    QVERIFY(services::isPlaced(cv, u" First Class "_s));
}

void TestImportReview::confidenceHasThreeSteps()
{
    QCOMPARE(services::confidenceStep(0), 1);
    QCOMPARE(services::confidenceStep(0.6), 2);
    QCOMPARE(services::confidenceStep(1), 3);
}

QTEST_GUILESS_MAIN(TestImportReview)
#include "TestImportReview.moc"
