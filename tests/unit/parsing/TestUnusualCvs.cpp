// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Extractor.h"
#include "parsing/CvParser.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using model::Field;
using model::SectionKind;

/// CVs of unusual shape (tests/data/cvs; all people are invented), read as their owners would: one field of one section
/// at a time, over all its entries.
class TestUnusualCvs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<SectionKind>("section");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char* file, SectionKind section, Field field, const QStringList& values) {
            QTest::addRow("%s %d %d", file, static_cast<int>(section), static_cast<int>(field))
                << QString::fromLatin1(file) << section << field << values;
        };
        using enum SectionKind;
        row("nurse.md", Work, Field::Name, {u"Harrowgate Moor Hospital"_s, u"Harrowgate Moor Hospital"_s});
        row("nurse.md", Work, Field::Position,
            {u"Senior Staff Nurse, Respiratory Ward"_s, u"Staff Nurse, Respiratory Ward"_s});
        row("nurse.md", Education, Field::Score, {u"First class"_s});
        row("academic.md", Education, Field::StudyType, {u"PhD"_s, u"MSc"_s});
        row("academic.md", Education, Field::Area, {u"Hydrology"_s, u"Environmental Engineering"_s});
        row("academic.md", Publications, Field::Name,
            {u"Slow aquifers under fast climates"_s, u"A note on recharge in sandy soils"_s});
        row("academic.md", Publications, Field::ReleaseDate, {u"2023"_s, u"2020"_s});
        row("roles.md", Work, Field::Position,
            {u"Director of Operations"_s, u"Terminal Manager"_s, u"Shift Supervisor"_s,
             u"Petty Officer, Logistics"_s});
        row("roles.md", Languages, Field::Language, {u"Dutch"_s, u"English"_s, u"German"_s});
        row("roles.md", Languages, Field::Fluency, {u"Native"_s, u"C1"_s, u"B2"_s});
        row("lebenslauf.txt", Work, Field::Position, {u"Teamleiterin Buchhaltung"_s, u"Finanzbuchhalterin"_s});
        row("lebenslauf.txt", Work, Field::Name, {u"Sächsische Möbelwerke GmbH"_s, u"Steuerkanzlei Krahl & Partner"_s});
        row("lebenslauf.txt", Education, Field::Institution,
            {u"Steuerkanzlei Krahl & Partner, Halle (Saale)"_s, u"Gymnasium am Park, Halle"_s});
        row("lebenslauf.txt", Languages, Field::Language, {u"Deutsch"_s, u"Englisch"_s, u"Russisch"_s});
        row("polish.txt", Education, Field::Institution, {u"Uniwersytet Ekonomiczny w Poznaniu"_s});
        row("polish.txt", Languages, Field::Language, {u"angielski"_s, u"niemiecki"_s});
        row("polish.txt", Languages, Field::Fluency, {u"B2"_s, u"A2"_s});
        row("spanish.txt", Work, Field::Position, {u"Técnica de control de calidad"_s, u"Auxiliar de laboratorio"_s});
        row("french.txt", Work, Field::StartDate, {u"2018-09"_s, u"2014"_s});
        row("french.txt", Languages, Field::Fluency, {u"courant (C1)"_s, u"intermédiaire (B1)"_s});
        row("hebrew.txt", Work, Field::StartDate, {u"2019"_s, u"2016"_s});
        row("hebrew.txt", Work, Field::EndDate, {QString(), u"2019"_s});
    }

    void fields()
    {
        QFETCH(QString, file);
        QFETCH(SectionKind, section);
        QFETCH(Field, field);
        QStringList values;
        const QList<model::Entry> entries = read(file).entries(section);
        for (const model::Entry& entry : entries) {
            values << entry.text(field);
        }
        QTEST(values, "values");
    }

    void names_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        QTest::newRow("labelled") << u"lebenslauf.txt"_s << u"Annegret Böttcher"_s;
        QTest::newRow("heading") << u"academic.md"_s << u"Dr. Tomasz Wierzbicki"_s;
        QTest::newRow("capitals") << u"functional.txt"_s << u"HELEN OSTROWSKA"_s;
        QTest::newRow("right to left") << u"hebrew.txt"_s << u"נועה ברקוביץ"_s;
    }

    void names()
    {
        QFETCH(QString, file);
        QTEST(read(file).basics.text(Field::Name), "name");
    }

private:
    static model::Cv read(const QString& name)
    {
        QFile file(QStringLiteral(CVENH_TEST_DATA "/cvs/") + name);
        const QByteArray data = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const auto text = extraction::extract(data, name);
        return text ? parsing::parseCv(*text).cv : model::Cv();
    }
};

QTEST_GUILESS_MAIN(TestUnusualCvs)
#include "TestUnusualCvs.moc"
