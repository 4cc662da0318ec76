// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "model/EditFactory.h"
#include "services/CvDocument.h"
#include "support/TemporaryStore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using services::CvDocument;

namespace {

constexpr int kKeystrokeMs = 15;
constexpr int kMayBeLostMs = 1000;
const model::Path kName = *model::Path::fromString(u"basics/name"_s);

int numberIn(const model::Cv& cv)
{
    return cv.basics.text(model::Field::Name).toInt();
}

/// The next edit of the script: mostly typing, now and then an entry that comes or goes.
QList<model::Edit> nextEdits(const model::Cv& cv, int number)
{
    QList<model::Edit> edits{model::makeSetText(cv, kName, QString::number(number))};
    const model::Path skills = *model::Path::fromString(u"skills"_s);
    if (number == 1) {
        edits.append(
            model::makeInsert(model::Section{SectionId(newUuidV7()), model::SectionKind::Skills, {}, true, {}, {}}));
    } else if (number % 5 == 0) {
        model::Entry entry;
        entry.id = EntryId(newUuidV7());
        entry.setText(model::Field::Name, QString::number(number));
        edits.append(model::makeInsert(skills, entry));
    } else if (number % 7 == 0 && !cv.entries(model::SectionKind::Skills).isEmpty()) {
        model::Path first = skills;
        first.entry = cv.entries(model::SectionKind::Skills).first().id;
        edits.append(model::makeRemove(cv, first));
    }
    return edits;
}

/// The child: types for ever and says each number it has reached.
int typeUntilKilled(const QString& profile, const CvId& id)
{
    support::TemporaryStore store(profile);
    const SystemClock clock;
    CvDocument document(store.sql(), clock);
    QTimer keystroke;
    QObject::connect(&document, &CvDocument::opened, &keystroke, [&keystroke] { keystroke.start(kKeystrokeMs); });
    QObject::connect(&keystroke, &QTimer::timeout, &document, [&document] {
        const int number = numberIn(document.cv()) + 1;
        if (document.apply(nextEdits(document.cv(), number), u"Type"_s)) {
            std::printf("%d\n", number);
            std::fflush(stdout);
        }
        if (number % 97 == 0) {
            document.store(u"edit"_s);
        }
    });
    document.open(id);
    return QCoreApplication::exec();
}

} // namespace

/// What a program that ends at any moment has lost.
class TestCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNoMoreThanASecond_data();
    void losesNoMoreThanASecond();
};

void TestCrash::losesNoMoreThanASecond_data()
{
    QTest::addColumn<int>("afterMs");
    QRandomGenerator random(20260302);
    for (int i = 0; i < 10; ++i) {
        const int afterMs = random.bounded(20, 3000);
        QTest::addRow("killed after %d ms", afterMs) << afterMs;
    }
}

void TestCrash::losesNoMoreThanASecond()
{
    QFETCH(int, afterMs);
    const QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile"_s);
    CvId id;
    {
        support::TemporaryStore store(profile);
        id = store.add({}, u"Typed"_s);
    }
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--type"_s, profile, id.toString()});
    QVERIFY(child.waitForReadyRead(30'000)); // the first keystroke
    QTest::qWait(afterMs);
    child.kill();
    QVERIFY(child.waitForFinished());
    const int typed = child.readAllStandardOutput().trimmed().split('\n').last().toInt();

    support::TemporaryStore store(profile);
    const auto sound = store.sql().run([](sql::Connection& connection) -> Result<QString> {
        CVENH_TRY(row, connection.prepare(u"PRAGMA integrity_check"_s));
        CVENH_TRY(done, row.execute().map([] { return true; }));
        CVENH_TRY(more, row.next());
        return done && more ? row.text(0) : QString();
    });
    QCOMPARE(sound.result().value(), u"ok"_s);
    CvDocument document(store.sql(), store.clock);
    QSignalSpy opened(&document, &CvDocument::opened);
    QSignalSpy failed(&document, &CvDocument::failed);
    document.open(id);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(failed.count(), 0);
    const int kept = numberIn(document.cv());
    qInfo("lost %d of %d keystrokes, one each %d ms", typed - kept, typed, kKeystrokeMs);
    QVERIFY2(typed - kept <= kMayBeLostMs / kKeystrokeMs, qPrintable(u"typed %1, kept %2"_s.arg(typed).arg(kept)));
    model::Cv replayed;
    for (int number = 1; number <= kept; ++number) {
        replayed = model::apply(replayed, nextEdits(replayed, number)).value();
    }
    QCOMPARE(document.cv().entries(model::SectionKind::Skills).size(),
             replayed.entries(model::SectionKind::Skills).size());
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--type"_s) {
        return typeUntilKilled(arguments.at(2), CvId::fromString(arguments.at(3)));
    }
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestCrash.moc"
