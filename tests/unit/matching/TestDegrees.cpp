// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/DegreeLexicon.h"
#include "matching/Matching.h"

#include <QTest>

#include <algorithm>

using namespace cvenhancer::matching;
using namespace Qt::Literals::StringLiterals;

/// How adverts in several languages word the degree or the training they ask for.
class TestDegrees : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWording_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("degree");
        int number = 0;
        const auto row = [&number](const char* degree, const char* text) {
            const QString wanted = QString::fromUtf8(degree);
            QTest::addRow("%d %s", ++number, wanted.isEmpty() ? "none" : degree) << QString::fromUtf8(text) << wanted;
        };
        row("Bachelor's degree or equivalent in Computer Science",
            "Data Engineer\nRequirements:\n- Bachelor's degree or equivalent in Computer Science\n- SQL");
        row("BSc or MSc in Computer Science", "Data Engineer\nRequirements:\n- BSc or MSc in Computer Science\n- SQL");
        row("degree in economics, statistics or mathematics",
            "Analyst\nRequirements\n- A degree in economics, statistics or mathematics\n- SQL");
        row("degree",
            "Analyst\nRequirements\n- A degree in economics, statistics, mathematics or a related discipline\n- SQL");
        row("degree in economics", "Analyst\nRequirements\n- A degree in economics or a related discipline\n- SQL");
        row("NVQ Level 2 in Health and Social Care",
            "Support worker\nRequirements\n- NVQ Level 2 in Health and Social Care or willingness to work towards it");
        row("Level 3 Diploma in Adult Care", "Support worker\nEssential\n- Level 3 Diploma in Adult Care");
        row("HNC or HND in Electrical Engineering", "Engineer\nEssential\n- HNC or HND in Electrical Engineering");
        row("Degree-qualified in civil engineering",
            "Engineer\nEssential\n- Degree-qualified in civil engineering or equivalent experience");
        row("degree level", "Engineer\nEssential\n- Educated to degree level in a scientific subject");
        row("", "Engineer\nDesirable\n- A degree in physics\nEssential\n- Welding");
        row("degree in nursing", "Nurse\nWe need a degree in nursing (BSN) and two years on a ward.");
        row("", "Developer\nRequirements\n- Java\nA degree is not required.");
        row("", "Developer\nWhat we offer\n- Support for your master's degree\nRequirements\n- Java");
        row("", "Developer\nRequirements\n- A high degree of independence\n- Java");
        row("graduate in informatics", "Developer\nRequirements\n- You are a graduate in informatics or similar");
        row("Abgeschlossene kaufmännische Ausbildung",
            "Sachbearbeiter\nIhr Profil\n- Abgeschlossene kaufmännische Ausbildung\n- SAP");
        row("Abgeschlossene Berufsausbildung als Elektroniker für Betriebstechnik",
            "Elektriker\nIhr Profil\n- Abgeschlossene Berufsausbildung als Elektroniker für Betriebstechnik\n- "
            "Führerschein");
        row("Erfolgreich abgeschlossenes Studium im Bereich Maschinenbau",
            "Ingenieur\nIhr Profil\n- Erfolgreich abgeschlossenes Studium im Bereich Maschinenbau\n- CAD");
        row("Studium der Informatik", "Ingenieur\nIhr Profil\n- Studium der Informatik oder vergleichbar\n- Java");
        row("Abgeschlossenes Hochschulstudium (Master/Diplom) der Elektrotechnik",
            "Ingenieur\nIhr Profil\n- Abgeschlossenes Hochschulstudium (Master/Diplom) der Elektrotechnik\n- C++");
        row("Bac+3 en comptabilité", "Comptable\nVotre profil\n• Titulaire d'un Bac+3 en comptabilité\n• Sage");
        row("Diplôme de comptabilité",
            "Comptable\nVotre profil\n• Diplôme de comptabilité (BTS, DUT ou équivalent)\n• Sage");
        row("CAP cuisine", "Cuisinier\nVotre profil\n• CAP cuisine exigé\n• HACCP");
        row("Diplôme d'ingénieur en génie civil",
            "Ingénieur\nVotre profil\n• Diplôme d'ingénieur en génie civil\n• AutoCAD");
        row("Grado en Administración y Dirección de Empresas",
            "Contable\nRequisitos\n- Grado en Administración y Dirección de Empresas\n- SAP");
        row("Formación profesional en Electricidad o Electrónica",
            "Electricista\nRequisitos\n- Formación profesional en Electricidad o Electrónica\n- Carné B");
        row("Licenciatura o Grado en Economía", "Contable\nRequisitos\n- Licenciatura o Grado en Economía\n- SAP");
        row("Diploma di ragioneria", "Contabile\nRequisiti\n- Diploma di ragioneria\n- Excel");
        row("Laurea magistrale in Ingegneria Meccanica o Gestionale",
            "Ingegnere\nRequisiti\n- Laurea magistrale in Ingegneria Meccanica o Gestionale\n- CAD");
        row("Licenciatura em Enfermagem",
            "Enfermeiro\nRequisitos\n- Licenciatura em Enfermagem\n- Cédula profissional");
        row("Licenciatura em Contabilidade, Gestão ou Economia",
            "Contabilista\nRequisitos\n- Licenciatura em Contabilidade, Gestão ou Economia\n- SAP");
        row("Curso profissional de eletricidade",
            "Técnico\nRequisitos\n- Curso profissional de eletricidade\n- Carta de condução");
        row("wykształcenie wyższe informatyczne",
            "Programista\nWymagania:\n- wykształcenie wyższe informatyczne\n- Java");
        row("wykształcenie wyższe kierunkowe",
            "Księgowa\nWymagania:\n- wykształcenie wyższe kierunkowe (rachunkowość, finanse)\n- SAP");
        row("wykształcenie średnie techniczne",
            "Mechanik\nWymagania:\n- wykształcenie średnie techniczne lub zawodowe\n- prawo jazdy kat. B");
        row("mbo-diploma verpleegkunde niveau 4",
            "Verpleegkundige\nWat vragen wij?\n* mbo-diploma verpleegkunde niveau 4\n* BIG-registratie");
        row("afgeronde hbo-opleiding bedrijfseconomie",
            "Controller\nWat vragen wij?\n* een afgeronde hbo-opleiding bedrijfseconomie\n* Excel");
        row("hbo werk- en denkniveau", "Controller\nWat vragen wij?\n* hbo werk- en denkniveau\n* Excel");
        row("Sjuksköterskeexamen", "Sjuksköterska\nKvalifikationer\n- Sjuksköterskeexamen\n- legitimation");
        row("Civilingenjörsexamen inom maskinteknik",
            "Ingenjör\nKvalifikationer\n- Civilingenjörsexamen inom maskinteknik eller motsvarande\n- CAD");
        row("Πτυχίο Μηχανολόγου Μηχανικού",
            "Μηχανικός\nΑπαραίτητα προσόντα\n• Πτυχίο Μηχανολόγου Μηχανικού\n• AutoCAD");
        row("", "Manager\nRequirements\n- Scrum Master certification\n- MBA or another advanced degree preferred");
        row("2:1 or above in Chemistry or Physics", "Trainee\nEssential\n- A 2:1 or above in Chemistry or Physics");
        row("", "Trainee\nEssential\n- A ratio of 2:1 in favour of practice");
    }

    void readsWording()
    {
        QFETCH(QString, text);
        QFETCH(QString, degree);
        QCOMPARE(analyseAdvert(text).degree, degree);
    }

    void levels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("highest");
        QTest::addColumn<int>("lowest");
        QTest::newRow("empty") << QString() << 0 << 0;
        QTest::newRow("everyday words") << u"Ma va bene, but a high degree of care"_s << 0 << 0;
        QTest::newRow("two levels") << u"BSc or MSc in Physics"_s << 3 << 2;
        QTest::newRow("compound") << u"Maschinenbaustudium"_s << 2 << 2;
        QTest::newRow("vocational") << u"mbo-diploma"_s << 1 << 1;
    }

    void levels()
    {
        QFETCH(QString, text);
        QFETCH(int, highest);
        QFETCH(int, lowest);
        QCOMPARE(DegreeLexicon::builtIn().level(text), highest);
        QCOMPARE(DegreeLexicon::builtIn().lowestLevel(text), lowest);
    }

    void subjectsAreMarkedWithTheirLevel()
    {
        const AdvertAnalysis analysis = analyseAdvert(
            u"Lab assistant\nEssential\n- BSc in Chemistry, Biology or Physics\n- Physics demonstrations\n- Welding"_s);
        const auto levelOf = [&](const QString& text) {
            for (const Keyword& keyword : analysis.keywords) {
                if (keyword.text == text) {
                    return keyword.degreeLevel;
                }
            }
            return -1;
        };
        QCOMPARE(levelOf(u"Biology"_s), 2);
        QCOMPARE(levelOf(u"Welding"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestDegrees)
#include "TestDegrees.moc"
