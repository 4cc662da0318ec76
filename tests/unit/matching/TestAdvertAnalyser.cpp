// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/Folding.h"
#include "matching/Matching.h"

#include <QTest>

#include <algorithm>

using namespace cvenhancer::matching;
using namespace Qt::Literals::StringLiterals;

namespace {

QString advert(const char* text)
{
    return QString::fromUtf8(text);
}

const Keyword* find(const AdvertAnalysis& analysis, const QString& name)
{
    const QString key = surfaceKey(name);
    for (const Keyword& keyword : analysis.keywords) {
        if (surfaceKey(keyword.text) == key || surfaceKey(keyword.canonical) == key) {
            return &keyword;
        }
    }
    return nullptr;
}

QString allTexts(const AdvertAnalysis& analysis)
{
    QStringList texts;
    for (const Keyword& keyword : analysis.keywords) {
        texts << keyword.text;
    }
    return texts.join(u" | ");
}

} // namespace

class TestAdvertAnalyser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesAnything_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u" \n\t\r\n  "_s;
        QTest::newRow("punctuation") << u"-\n:\n;;;(((\n• •\n)"_s;
        QTest::newRow("colons") << u":::\nRequirements:\n\n:"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) + u" Java"_s;
        QTest::newRow("one endless word") << QString(200000, u'x');
        QTest::newRow("one endless list") << u"Requirements:\n"_s + u"Java, "_s.repeated(20000);
        QTest::newRow("endless cues") << u"must have experience with "_s.repeated(8000);
    }

    void survivesAnything()
    {
        QFETCH(QString, text);
        const AdvertAnalysis analysis = analyseAdvert(text);
        QVERIFY(analysis.keywords.size() <= text.size());
    }

    void readsTerms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected"); // required, optional, no
        const auto row = [](const char* name, const char* expected, const char* text) {
            QTest::addRow("%s %s: %s", name, expected, qPrintable(advert(text).simplified().left(50)))
                << advert(text) << QString::fromUtf8(name) << QString::fromUtf8(expected);
        };
        // everyday words
        row("Rust", "no", "Restorer\nRequirements:\n- You remove rust from old bicycles");
        row("Rust", "required", "Developer\nRequirements:\n- Rust, at least two years");
        row("Go", "no", "Guide\nYou go on long walks and go to museums.");
        row("Swift", "no", "Assistant\nRequirements:\n- Swift answers to guests");
        row("R", "no", "Analyst\nContact: R. Hollis");
        row("C", "no", "Courier\nRequirements:\n- Driving licence category C");
        row("Spring", "no", "Gardener\nRequirements:\n- Planting in spring and autumn");
        row("Excel", "no", "Trainee\nYou will excel at sales.");
        // needs
        row("Terraform", "optional", "SRE\nRequirements:\n- Linux; Terraform would be nice to have");
        row("Linux", "required", "SRE\nRequirements:\n- Linux; Terraform would be nice to have");
        row("Kotlin", "optional", "Developer\nRequirements:\n- Java (Kotlin preferred)");
        row("Java", "required", "Developer\nRequirements:\n- Java (Kotlin preferred)");
        row("PHP", "optional", "Developer\nYou need Java.\nIdeally you know some PHP.");
        row("Kafka", "optional", "Developer\nRequirements:\n- Java\nIt would be lovely if you also knew:\n- Kafka");
        // negation
        row("Python", "no", "Tester\nRequirements:\n- No experience with Python required");
        row("SAP", "no", "Clerk\nRequirements:\n- Excel skills\n- SAP knowledge is not necessary");
        row("JavaScript", "no", "Firmware engineer\nRequirements:\n- C and Linux; no JavaScript, no app stores");
        row("Java", "no",
            "Developer\nRequirements:\n- Kotlin\n- Java – lovely language, but it is not part of this job");
        // sections
        row("Yoga", "no", "Developer\nRequirements:\n- Java\nWhat we offer:\n- Yoga and German courses");
        row("Java", "no",
            "Baker\nAbout us\nOur website was made with Java by two students.\nRequirements\n- Sourdough");
        row("sourdough", "required", "Baker\nRequirements\n- Sourdough\n- Pastry skills");
        row("pastry", "required", "Baker\nRequirements\n- Sourdough\n- Pastry skills");
        row("wood carving", "required", "Luthier\nYou must have experience with wood carving.");
        // tokens
        row("C++", "required", "Developer\nRequirements: C++20 and Qt");
        row(".NET", "required", "Developer\nRequirements: C#/.NET 8");
        row("HTML", "required", "Developer\nRequirements: HTML5 and CSS3");
        row("CI/CD", "required", "Developer\nRequirements:\n- Continuous integration with GitLab");
        // languages
        row("Docker", "required", "Entwickler\nIhr Profil:\n- Erfahrung mit Docker");
        row("Docker", "optional", "Entwickler\nIhr Profil:\n- Linux\nVon Vorteil:\n- Docker");
        row("SAP", "required", "Sachbearbeiter\nAnforderungen:\n- Sichere SAP-Kenntnisse");
        row("Docker", "required", "Développeur\nVotre profil\n• Maîtrise de Docker");
        row("Docker", "optional", "Développeur\nVotre profil\n• Linux\n• Docker serait un atout");
        row("Docker", "required", "Desarrollador\nRequisitos imprescindibles\n- Experiencia con Docker");
        row("Docker", "optional", "Desarrollador\nRequisitos\n- Linux\nSe valorará\n- Docker");
        row("Docker", "required", "Sviluppatore\nRequisiti\n- Conoscenza di Docker");
        row("Docker", "optional", "Sviluppatore\nRequisiti\n- Linux\nCostituisce titolo preferenziale\n- Docker");
        row("Docker", "required", "Programador\nRequisitos obrigatórios\n- Experiência com Docker");
        row("Docker", "optional", "Programador\nRequisitos\n- Linux\nValorizamos\n- Docker");
        row("Docker", "required", "Ontwikkelaar\nWat vragen wij?\n* ervaring met Docker");
        row("Docker", "optional", "Ontwikkelaar\nWat vragen wij?\n* Linux\nMooi meegenomen\n* Docker");
        row("Docker", "required", "Programista\nWymagania:\n- znajomość Docker");
        row("Docker", "optional", "Programista\nWymagania:\n- Linux\nMile widziane:\n- Docker");
        row("Docker", "required", "Utvecklare\nKvalifikationer\n- erfarenhet av Docker");
        row("Docker", "optional", "Utvecklare\nKvalifikationer\n- Linux\nMeriterande\n- Docker");
        row("Docker", "required", "Udvikler\nKvalifikationer\n- erfaring med Docker");
        row("Docker", "optional", "Utvikler\nKvalifikasjoner\n- Linux\n- Docker er en fordel");
        row("Docker", "required", "Ohjelmoija\nVaatimukset\n- kokemusta: Docker");
        row("Docker", "optional", "Ohjelmoija\nVaatimukset\n- Linux\nEduksi katsotaan\n- Docker");
        row("Docker", "required", "Vývojář\nPožadujeme\n- zkušenost s Docker");
        row("Docker", "optional", "Vývojář\nPožadujeme\n- Linux\nVýhodou\n- Docker");
        row("Docker", "required", "Προγραμματιστής\nΑπαραίτητα προσόντα\n• Εμπειρία σε Docker");
        row("Docker", "optional", "Προγραμματιστής\nΑπαραίτητα προσόντα\n• Linux\nΘα εκτιμηθούν\n• Docker");
        row("Docker", "required", "Programator\nCerințe\n- experiență cu Docker");
        row("Docker", "optional", "Programator\nCerințe\n- Linux\nConstituie avantaj\n- Docker");
        row("Docker", "required", "Fejlesztő\nElvárások\n- Docker ismeret");
        row("Docker", "optional", "Fejlesztő\nElvárások\n- Linux\nElőnyt jelent\n- Docker");
        row("Docker", "required", "Yazılımcı\nAranan nitelikler\n- Docker deneyimi");
        row("Docker", "optional", "Yazılımcı\nAranan nitelikler\n- Linux\nTercih sebebi\n- Docker");
        row("drewno klejone", "required", "Stolarz\nWymagania:\n- doświadczenie w: drewno klejone, okleiny");
        row("colatura del gesso", "required", "Formatore\nRequisiti\n- Esperienza in colatura del gesso");
        row("Reetdach", "required", "Dachdecker\nIhr Profil\n- Sichere Kenntnisse in Reetdach und Lehmputz");
    }

    void readsTerms()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const AdvertAnalysis analysis = analyseAdvert(text);
        const Keyword* keyword = find(analysis, name);
        const QString found = !keyword ? u"no"_s : keyword->required ? u"required"_s : u"optional"_s;
        QVERIFY2(found == expected, qPrintable(found + u"; all: "_s + allTexts(analysis)));
    }

    void readsYears_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("years");
        const auto row = [](const char* line, int years) { QTest::newRow(line) << QString::fromUtf8(line) << years; };
        row("A friendly manner", -1);
        row("Founded 12 years ago", -1);
        row("5+ years of experience", 5);
        row("five to eight years in sales", 5);
        row("3–6 years of experience", 3);
        row("At least two years of experience within the last 5 years", 2);
        row("Mindestens drei Jahre Berufserfahrung", 3);
        row("au moins 4 ans d'expérience", 4);
        row("mínimo 2 años de experiencia", 2);
        row("almeno 5 anni di esperienza", 5);
        row("pelo menos 3 anos de experiência", 3);
        row("minimaal 2 jaar ervaring", 2);
        row("min. 3 lata doświadczenia", 3);
        row("minst 2 års erfarenhet", 2);
        row("vähintään 3 vuoden kokemus", 3);
        row("alespoň 2 roky praxe", 2);
        row("τουλάχιστον 6 έτη εμπειρίας", 6);
        row("minim 2 ani experiență", 2);
        row("legalább 3 év tapasztalat", 3);
        row("en az 5 yıl deneyim", 5);
    }

    void readsYears()
    {
        QFETCH(QString, line);
        QFETCH(int, years);
        const AdvertAnalysis analysis = analyseAdvert(u"Somebody\n\nRequirements\n- "_s + line + u"\n- Patience\n"_s);
        QCOMPARE(analysis.yearsExperience.value_or(-1), years);
    }

    void readsTitleAndDegree_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("degree");
        const auto row = [](const char* title, const char* degree, const char* text) {
            QTest::addRow("%s", qPrintable(advert(text).simplified().left(50)))
                << advert(text) << QString::fromUtf8(title) << QString::fromUtf8(degree);
        };
        row("", "", "");
        row("Clerk", "", "Clerk\nRequirements\n- Experience with MS Office\n- LC-MS\n- BS 5839");
        row("Chemist", "MS in Chemistry", "Chemist\nRequirements\n- MS in Chemistry\n- LC-MS");
        row("Baker", "", "Baker – permanent – £30k\nWe bake.");
        row("Nurse - Intensive Care", "", "Nurse - Intensive Care\nWe care.");
        row("Pastry Chef", "",
            "PASTRY CHEF wanted for a small hotel by the sea, six days a week in the summer months.\nRing us.");
        row("Head of Fleet", "", "CONFIDENTIAL JOB BRIEF\nHead of Fleet, Marrow Logistics Group\nText.");
        row("Analyst", "Bachelor's degree in economics",
            "Analyst\nRequirements\n- Bachelor's degree in economics or a related field");
        row("Laborant", "Abgeschlossene Ausbildung als Chemielaborant",
            "Laborant\nIhr Profil\n- Abgeschlossene Ausbildung als Chemielaborant");
        row("Geometra", "Diploma di perito", "Geometra\nRequisiti\n- Diploma di perito\n- Patente");
    }

    void readsTitleAndDegree()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        QFETCH(QString, degree);
        const AdvertAnalysis analysis = analyseAdvert(text);
        QCOMPARE(surfaceKey(analysis.title), surfaceKey(title));
        QCOMPARE(analysis.degree, degree);
    }

    void languagesAreAbilities_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("asked");
        const auto row = [](const char* language, bool asked, const char* text) {
            QTest::addRow("%s %s: %s", language, asked ? "asked" : "origin only", qPrintable(advert(text).simplified()))
                << advert(text) << QString::fromUtf8(language) << asked;
        };
        row("German", false, "Engineer\nRequirements\n- Experience with German customers\n- CAD");
        row("German", false, "Accountant\nWe are a German company with 40 sites.\nRequirements\n- IFRS");
        row("French", false, "Sales manager\nRequirements\n- Knowledge of the French market\n- Negotiation");
        row("French", false, "Cook\nRequirements\n- Classic French cuisine\n- HACCP");
        row("Italian", false, "Koch\nIhr Profil\n- Erfahrung in der italienischen Küche\n- HACCP");
        row("Italian", false, "Koch\nIhr Profil\n- italienische Küche\n- HACCP");
        row("Italian", false, "Cuisinier\nVotre profil\n• Bonne maîtrise de la cuisine italienne\n• HACCP");
        row("Spanish", false, "Abogado\nRequisitos\n- Conocimiento del mercado español\n- Contratos");
        row("French", false, "Juriste\nVotre profil\n• Connaissance du droit français\n• Contrats");
        row("Italian", false, "Commercialista\nRequisiti\n- Conoscenza della normativa fiscale italiana\n- Excel");
        row("German", false, "Verkoper\nWat vragen wij?\n* ervaring met de Duitse markt\n* Excel");
        row("German", false, "Säljare\nKvalifikationer\n- erfarenhet av den tyska marknaden\n- CRM");
        row("German", false, "Handlowiec\nWymagania:\n- znajomość rynku niemieckiego\n- CRM");
        row("German", false, "Buyer\nRequirements\n- German and French suppliers\n- SAP");
        row("English", false, "Solicitor\nRequirements\n- Qualified in English law\n- Contracts");
        row("Polish", false, "Tax adviser\nRequirements\n- Knowledge of Polish tax law\n- Excel");
        row("German", true, "Engineer\nRequirements\n- Fluent German\n- CAD");
        row("German", true, "Engineer\nRequirements\n- German\n- CAD");
        row("German", true, "Engineer\nRequirements\n- German and English, both fluent\n- CAD");
        row("German", true, "Engineer\nRequirements\n- German (B2)\n- CAD");
        row("German", true, "Engineer\nRequirements\n- German speaker\n- CAD");
        row("German", true, "Engineer\nRequirements\n- German language skills at C1\n- CAD");
        row("German", true, "Engineer\nRequirements\n- German is a plus\n- CAD");
        row("German", true, "Engineer\nRequirements\n- Good command of German and one more language\n- CAD");
        row("German", true, "Engineer\nRequirements\n- Native-level German communication\n- CAD");
        row("German", true, "Ingenieur\nIhr Profil\n- Verhandlungssicheres Deutsch\n- CAD");
        row("German", true, "Ingenieur\nIhr Profil\n- Deutsch fließend in Wort und Schrift\n- CAD");
        row("English", true, "Ingénieur\nVotre profil\n• Anglais courant\n• AutoCAD");
        row("English", true, "Ingénieur\nVotre profil\n• Niveau d'anglais professionnel\n• AutoCAD");
        row("English", true, "Ingeniero\nRequisitos\n- Inglés fluido\n- CAD");
        row("English", true, "Ingeniero\nRequisitos\n- Nivel alto de inglés\n- CAD");
        row("English", true, "Ingeniero\nRequisitos\n- Dominio del inglés hablado\n- CAD");
        row("English", true, "Ingegnere\nRequisiti\n- Ottimo inglese scritto e parlato\n- CAD");
        row("German", true, "Ingegnere\nRequisiti\n- Tedesco livello B2\n- CAD");
        row("English", true, "Engenheiro\nRequisitos\n- Inglês avançado\n- CAD");
        row("English", true, "Engenheiro\nRequisitos\n- Bons conhecimentos de inglês\n- CAD");
        row("English", true, "Programista\nWymagania:\n- angielski komunikatywny\n- Java");
        row("English", true, "Programista\nWymagania:\n- język angielski na poziomie B2\n- Java");
        row("English", true, "Ontwikkelaar\nWat vragen wij?\n* uitstekende beheersing van het Engels\n* Java");
        row("English", true, "Utvecklare\nKvalifikationer\n- flytande engelska i tal och skrift\n- Java");
        row("English", true, "Utvecklare\nKvalifikationer\n- engelska i tal och skrift\n- Java");
        row("English", true, "Προγραμματιστής\nΑπαραίτητα προσόντα\n• Άριστη γνώση Αγγλικών\n• Java");
        row("French", true, "Receptionist\nRequirements\n- Conversational French preferred\n- Opera");
        row("French", true, "Receptionist\nRequirements\n- French or Spanish a plus\n- Opera");
        row("English", true, "Receptionist\nRequirements\n- Excellent English communication skills\n- Opera");
        row("English", true, "Nurse\nRequirements\n- Clear spoken and written English\n- Patience");
        row("Spanish", true, "Nurse\nPreferred\n- Bilingual English/Spanish\n- Patience");
        row("English", true, "Chef\nGood English in the kitchen; any second language is a bonus.");
        row("German", false, "Driver\nRequirements\n- German driving licence\n- Patience");
        row("Dutch", false, "Clerk\nRequirements\n- Dutch nationality\n- Patience");
        row("Spanish", true, "Teacher\nRequirements\n- Spanish teacher with experience of GCSE\n- Patience");
    }

    /// "German company" asks for no German.
    void languagesAreAbilities()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(bool, asked);
        const AdvertAnalysis analysis = analyseAdvert(text);
        const bool found = std::any_of(analysis.keywords.begin(), analysis.keywords.end(), [&](const Keyword& keyword) {
            return keyword.kind == KeywordKind::Language && keyword.canonical == language;
        });
        QCOMPARE(found, asked);
    }

    void alternativesFormAGroup()
    {
        const AdvertAnalysis analysis = analyseAdvert(u"Analyst\nRequirements\n- SQL\n- Python, Java or Kotlin"_s);
        const Keyword* python = find(analysis, u"Python"_s);
        const Keyword* kotlin = find(analysis, u"Kotlin"_s);
        const Keyword* sql = find(analysis, u"SQL"_s);
        QVERIFY(python && kotlin && sql);
        QVERIFY(!python->anyOf.isEmpty());
        QCOMPARE(python->anyOf, kotlin->anyOf);
        QVERIFY(sql->anyOf.isEmpty());
    }

    void offsetsAreCodePoints()
    {
        const QString text = u"Dev 🚀 Team\nRequirements:\n- 😀 Python and Kubernetes"_s;
        const QList<uint> points = text.toUcs4();
        const AdvertAnalysis analysis = analyseAdvert(text);
        QVERIFY(!analysis.keywords.isEmpty());
        for (const Keyword& keyword : analysis.keywords) {
            const QList<uint> slice = points.mid(keyword.start, keyword.end - keyword.start);
            QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t*>(slice.constData()), slice.size()),
                     keyword.text);
        }
    }

    void weightsAreOrderedAndBounded()
    {
        const AdvertAnalysis analysis = analyseAdvert(
            u"Dev\nRequirements:\n- Python, Python and Python\n- Teamwork\nNice to have:\n- Kubernetes"_s);
        double last = 1;
        for (const Keyword& keyword : analysis.keywords) {
            QVERIFY(keyword.weight > 0 && keyword.weight <= last);
            last = keyword.weight;
        }
        QCOMPARE(analysis.keywords.constFirst().text, u"Python"_s);
    }
};

QTEST_GUILESS_MAIN(TestAdvertAnalyser)
#include "TestAdvertAnalyser.moc"
