// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "support/CliProgram.h"
#include "support/PdfBuilder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::test;

namespace {

constexpr int kDone = 0;
constexpr int kBadInput = 1;
constexpr int kUsage = 2;

QString dataFile(const QString& name)
{
    return QStringLiteral(CVENH_TEST_DATA "/") + name;
}

QString sample(const QString& name)
{
    return QStringLiteral(CVENH_SOURCE_DIR "/resources/samples/") + name;
}

QString cvFile()
{
    return sample(u"sample-cv.json"_s);
}

QString jobFile()
{
    return sample(u"sample-advert.txt"_s);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray pagesOf(int count)
{
    PdfBuilder pdf;
    const QByteArray fonts = pdf.usualFonts();
    for (int i = 0; i < count; ++i) {
        pdf.addPage("BT /F1 12 Tf 72 720 Td (Ada Example) Tj ET", fonts);
    }
    return pdf.build();
}

QJsonObject jsonOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// The built program as scripts use it: arguments and files in, exit code and bytes out.
class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesTheCommandLine_data();
    void refusesTheCommandLine();
    void explainsEveryCommand_data();
    void explainsEveryCommand();
    void refusesTheInput_data();
    void refusesTheInput();
    void refusesRewrites_data();
    void refusesRewrites();
    void keepsWhatItCannotReplace_data();
    void keepsWhatItCannotReplace();
    void saysWhenTheDiskIsFull_data();
    void saysWhenTheDiskIsFull();
    void leavesNothingOnAFullDisk();
    void answersInJson_data();
    void answersInJson();
    void answersPeople_data();
    void answersPeople();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void rendersInAllTemplates();
    void takesTemplatesFromAFolder();
    void importsWithSources();
    void importsWhatItRendered();
    void takesTheAdvertAsItStands();
    void appliesASuggestion();
    void asksForOwnWords();
    void tailors();
    void readsStandardInput();
    void takesThePassword_data();
    void takesThePassword();
    void checksEncryptedFiles();
    void linksNoWidgets();

private:
    QString m_folder; ///< an empty one for each test
    QTemporaryDir m_root;
};

void TestCli::init()
{
    QVERIFY(m_root.isValid());
    m_folder = m_root.filePath(QString::fromLatin1(QTest::currentTestFunction())
                               + QString::number(QDir(m_root.path()).entryList(QDir::Dirs).size()));
    QVERIFY(QDir().mkpath(m_folder));
}

void TestCli::refusesTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message"); ///< a part of it
    const QString out = QDir::tempPath() + u"/never-written"_s;
    QTest::newRow("nothing") << QStringList() << u"Usage: cvenhancer-cli"_s;
    QTest::newRow("no such command") << QStringList{u"explode"_s} << u"explode"_s;
    QTest::newRow("no such option") << QStringList{u"text"_s, cvFile(), u"--fast"_s} << u"--fast"_s;
    QTest::newRow("no file") << QStringList{u"import"_s} << u"FILE is required"_s;
    QTest::newRow("one file too many") << QStringList{u"import"_s, cvFile(), cvFile()} << u"not expected"_s;
    QTest::newRow("no advert") << QStringList{u"match"_s, cvFile()} << u"JOB is required"_s;
    QTest::newRow("no output") << QStringList{u"render"_s, cvFile()} << u"--output is required"_s;
    QTest::newRow("no suggestion") << QStringList{u"apply"_s, cvFile(), jobFile()} << u"--suggestion is required"_s;
    QTest::newRow("a password as an argument")
        << QStringList{u"import"_s, cvFile(), u"--password"_s, u"x"_s} << u"--password"_s;
    QTest::newRow("an unknown ending") << QStringList{u"render"_s, cvFile(), u"-o"_s, out + u".doc"_s}
                                       << u"pdf, md, txt, json"_s;
    QTest::newRow("no ending") << QStringList{u"tailor"_s, cvFile(), jobFile(), u"-o"_s, out}
                               << u"pdf, md, txt, json"_s;
    QTest::newRow("an unknown template") << QStringList{u"render"_s,     cvFile(),        u"-o"_s,
                                                        out + u".pdf"_s, u"--template"_s, u"x"_s}
                                         << u"Templates: "_s;
    QTest::newRow("an unknown page size")
        << QStringList{u"render"_s, cvFile(), u"-o"_s, out + u".pdf"_s, u"--page"_s, u"a3"_s} << u"a3"_s;
    const QStringList render{u"render"_s, cvFile(), u"-o"_s, out + u".pdf"_s};
    QTest::newRow("an accent that is no colour") << render + QStringList{u"--accent"_s, u"red"_s} << u"no colour"_s;
    QTest::newRow("fonts nobody has") << render + QStringList{u"--fonts"_s, u"papyrus"_s} << u"garamond"_s;
    QTest::newRow("no page to fit on") << render + QStringList{u"--fit"_s, u"0"_s} << u"--fit"_s;
    QTest::newRow("a photo that is none") << render + QStringList{u"--photo"_s, cvFile()} << u"no picture"_s;
    QTest::newRow("a file and all templates")
        << render + QStringList{u"--all-templates"_s, out} << u"--all-templates"_s;
    QTest::newRow("standard input twice") << QStringList{u"match"_s, u"-"_s, u"-"_s} << u"“-”"_s;
    QTest::newRow("standard input for password and file")
        << QStringList{u"import"_s, u"-"_s, u"--password-stdin"_s} << u"“-”"_s;
}

void TestCli::refusesTheCommandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const CliRun run = runCli(arguments, contentOf(cvFile()));
    QCOMPARE(run.exitCode, kUsage);
    QVERIFY2(run.err.contains(message.toUtf8()), run.err.constData());
    QCOMPARE(run.out, QByteArray());
}

void TestCli::explainsEveryCommand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("the program") << QStringList{u"--help"_s} << QByteArray("check-rewrite");
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("cvenhancer-cli " CVENH_VERSION);
    for (const char* command :
         {"import", "text", "render", "keywords", "match", "apply", "tailor", "check", "check-rewrite", "templates"}) {
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), u"--help"_s} << QByteArray("Exit codes: 0");
    }
}

void TestCli::explainsEveryCommand()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.exitCode, kDone);
    QVERIFY2(run.out.contains(words), run.out.constData());
    QCOMPARE(run.err, QByteArray());
}

void TestCli::refusesTheInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content"); ///< null: the file is not made
    QTest::addColumn<QString>("message"); ///< a part of it
    const QByteArray pdf = contentOf(dataFile(u"documents/latex-moderncv.pdf"_s));
    QTest::newRow("not there") << u"cv.pdf"_s << QByteArray() << u"“cv.pdf” is not there"_s;
    QTest::newRow("empty") << u"cv.pdf"_s << QByteArray("") << u"cv.pdf: This file is empty"_s;
    QTest::newRow("another kind of file")
        << u"cv.png"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"cv.png: This kind of file is not read"_s;
    QTest::newRow("another kind under a false name")
        << u"cv.pdf"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"cv.pdf: "_s;
    QTest::newRow("truncated") << u"cv.pdf"_s << pdf.first(pdf.size() / 2) << u"cv.pdf: This file is damaged"_s;
    QTest::newRow("500 pages") << u"cv.pdf"_s << pagesOf(500) << u"more than 60 pages"_s;
    QTest::newRow("26 MB") << u"cv.pdf"_s << QByteArray(26 * 1024 * 1024, ' ') << u"larger than 25 MB"_s;
    QTest::newRow("encrypted") << u"cv.pdf"_s << contentOf(dataFile(u"hostile/encrypted.pdf"_s))
                               << u"--password-stdin"_s;
    QTest::newRow("scanned") << u"cv.pdf"_s << contentOf(dataFile(u"hostile/scanned.pdf"_s))
                             << u"only pictures of text"_s;
    QTest::newRow("a bomb") << u"cv.pdf"_s << contentOf(dataFile(u"hostile/bomb4g_double.pdf"_s))
                            << u"too much memory or time"_s;
    QTest::newRow("text that is not UTF-8") << u"cv.txt"_s
                                            << QByteArray("Z\xfcrich, Stra\xdf"
                                                          "e")
                                            << u"not UTF-8"_s;
    QTest::newRow("JSON that is not UTF-8")
        << u"cv.json"_s << QByteArray("{\"basics\": {\"name\": \"\xfc\"}}") << u"not UTF-8"_s;
    QTest::newRow("JSON that is none") << u"cv.json"_s << QByteArray("{\n  \"basics\": {,}}") << u"line 2, column 14"_s;
    QTest::newRow("JSON of another shape") << u"cv.json"_s << QByteArray(R"({"work": [{"startDate": "20x1"}]})")
                                           << u"work[0].startDate: \"20x1\" is not a date"_s;
    QTest::newRow("a newer version") << u"cv.json"_s << QByteArray(R"({"meta": {"cvenhancer": {"version": 9}}})")
                                     << u"newer version"_s;
}

void TestCli::refusesTheInput()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    const QString path = m_folder + u'/' + name;
    if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    const QString out = m_folder + u"/out.pdf"_s;
    for (const QStringList& arguments :
         {QStringList{u"import"_s, path}, QStringList{u"text"_s, path}, QStringList{u"match"_s, path, jobFile()},
          QStringList{u"match"_s, cvFile(), path}, QStringList{u"tailor"_s, path, jobFile(), u"-o"_s, out}}) {
        const bool isAdvert = arguments.last() == path && arguments.first() == u"match"_s;
        if (isAdvert && name == u"cv.json"_s && !message.contains(u"UTF-8"_s)) {
            continue; // an advertisement may be any JSON: it is text
        }
        const CliRun run = runCli(arguments);
        QVERIFY2(run.exitCode == kBadInput, qPrintable(arguments.join(u' ')));
        QVERIFY2(run.err.contains(message.toUtf8()), run.err.constData());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.err.endsWith(".\n"));
        QCOMPARE(run.out, QByteArray());
    }
    QVERIFY(!QFile::exists(out));
}

void TestCli::refusesRewrites_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QByteArray() << u"standard input: This file is empty"_s;
    QTest::newRow("not JSON") << QByteArray("after") << u"line 1, column 1"_s;
    QTest::newRow("no texts") << QByteArray(R"({"cv": {}})") << u"before: not a text"_s;
    QTest::newRow("no CV") << QByteArray(R"({"before": "", "after": ""})") << u"cv: not an object"_s;
    QTest::newRow("a CV of another shape")
        << QByteArray(R"({"cv": {"work": 1}, "before": "", "after": ""})") << u"work: 1 is not a list"_s;
}

void TestCli::refusesRewrites()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, message);
    const CliRun run = runCli({u"check-rewrite"_s, u"--json"_s}, input);
    QCOMPARE(run.exitCode, kBadInput);
    QVERIFY2(run.err.contains(message.toUtf8()), run.err.constData());
    QCOMPARE(run.out, QByteArray());
}

void TestCli::keepsWhatItCannotReplace_data()
{
    QTest::addColumn<QString>("output"); ///< relative to the folder
    QTest::newRow("a folder that is not there") << u"none/out.pdf"_s;
    QTest::newRow("a folder of that name") << u"folder.pdf"_s;
    QTest::newRow("a file as a folder") << u"file.txt/out.pdf"_s;
}

void TestCli::keepsWhatItCannotReplace()
{
    QFETCH(QString, output);
    QVERIFY(QDir(m_folder).mkdir(u"folder.pdf"_s));
    QFile file(m_folder + u"/file.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QStringList before = QDir(m_folder).entryList();
    for (const QStringList& arguments :
         {QStringList{u"render"_s, cvFile()}, QStringList{u"tailor"_s, cvFile(), jobFile()}}) {
        const CliRun run = runCli(arguments + QStringList{u"-o"_s, m_folder + u'/' + output});
        QCOMPARE(run.exitCode, kBadInput);
        QVERIFY2(run.err.contains("cannot be written"), run.err.constData());
        QCOMPARE(run.err.count('\n'), 1);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(QDir(m_folder).entryList(), before);
    }
}

void TestCli::saysWhenTheDiskIsFull_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("import") << QStringList{u"import"_s, cvFile()};
    QTest::newRow("text") << QStringList{u"text"_s, jobFile()};
    QTest::newRow("keywords") << QStringList{u"keywords"_s, jobFile(), u"--json"_s};
    QTest::newRow("match") << QStringList{u"match"_s, cvFile(), jobFile()};
    QTest::newRow("templates") << QStringList{u"templates"_s};
    QTest::newRow("help") << QStringList{u"--help"_s};
}

void TestCli::saysWhenTheDiskIsFull()
{
    QFETCH(QStringList, arguments);
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("This system has no /dev/full.");
    }
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(cliPath(), arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), kBadInput);
    const bool isHelp = arguments.first() == u"--help"_s;
    QVERIFY(isHelp || process.readAllStandardError().contains("The disk is full"));
}

/// A file system of 64 kB, where the tests may mount one.
void TestCli::leavesNothingOnAFullDisk()
{
    QProcess mount;
    mount.start(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"tmpfs"_s, m_folder});
    if (!mount.waitForFinished() || mount.exitCode() != 0) {
        QSKIP("No file system can be mounted here.");
    }
    QFile old(m_folder + u"/out.json"_s);
    QFile rest(m_folder + u"/rest"_s);
    const bool prepared = old.open(QIODevice::WriteOnly) && old.write("old") == 3
        && rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && rest.write(QByteArray(56 * 1024, 'x')) > 0;
    old.close();
    const CliRun run = runCli({u"render"_s, dataFile(u"resumes/09-genomics-postdoc.json"_s), u"-o"_s, old.fileName()});
    const QByteArray content = contentOf(old.fileName());
    const QStringList entries = QDir(m_folder).entryList(QDir::Files);
    rest.close();
    QProcess::execute(u"umount"_s, {m_folder});
    QVERIFY(prepared);
    QCOMPARE(run.exitCode, kBadInput);
    QVERIFY2(run.err.contains("The disk is full"), run.err.constData());
    QCOMPARE(content, QByteArray("old"));
    QCOMPARE(entries, (QStringList{u"out.json"_s, u"rest"_s}));
}

void TestCli::answersInJson_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("keys"); ///< all of them, sorted
    const QString pdf = dataFile(u"documents/latex-moderncv.pdf"_s);
    const QStringList matchKeys{u"components"_s, u"matched"_s, u"missing"_s,    u"reachable"_s,
                                u"related"_s,    u"score"_s,   u"suggestions"_s};
    QTest::newRow("keywords") << QStringList{u"keywords"_s, jobFile(), u"--json"_s} << QByteArray()
                              << QStringList{u"degree"_s, u"keywords"_s, u"language"_s, u"title"_s,
                                             u"years_experience"_s};
    QTest::newRow("match") << QStringList{u"match"_s, cvFile(), jobFile(), u"--json"_s} << QByteArray() << matchKeys;
    QTest::newRow("match of a PDF with a PDF")
        << QStringList{u"match"_s, pdf, pdf, u"--json"_s} << QByteArray() << matchKeys;
    QTest::newRow("templates") << QStringList{u"templates"_s, u"--json"_s} << QByteArray()
                               << QStringList{u"templates"_s};
    QTest::newRow("check") << QStringList{u"check"_s, pdf, u"--json"_s} << QByteArray()
                           << QStringList{u"findings"_s, u"ok"_s, u"skipped"_s};
    QTest::newRow("check-rewrite") << QStringList{u"check-rewrite"_s, u"--json"_s}
                                   << QByteArray(R"({"cv": {}, "before": "Led a team", "after": "Led a team"})")
                                   << QStringList{u"ok"_s, u"violations"_s};
}

void TestCli::answersInJson()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QStringList, keys);
    const CliRun run = runCli(arguments, input);
    QVERIFY2(run.exitCode == kDone, run.err.constData());
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(jsonOf(run.out).keys(), keys);
    QCOMPARE(runCli(arguments, input).out, run.out);
}

void TestCli::answersPeople_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("keywords") << QStringList{u"keywords"_s, jobFile()} << QByteArray("SQL");
    QTest::newRow("match") << QStringList{u"match"_s, cvFile(), jobFile()} << QByteArray("Score: ");
    QTest::newRow("templates") << QStringList{u"templates"_s} << QByteArray("\n");
    QTest::newRow("check") << QStringList{u"check"_s, dataFile(u"documents/latex-moderncv.pdf"_s)} << QByteArray(".\n");
    QTest::newRow("text of a DOCX") << QStringList{u"text"_s, dataFile(u"documents/docx-plain.docx"_s)}
                                    << QByteArray("\n");
    QTest::newRow("text of a JSON Resume") << QStringList{u"text"_s, cvFile()} << QByteArray("Nora Lindqvist");
}

void TestCli::answersPeople()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const CliRun run = runCli(arguments);
    QVERIFY2(run.exitCode == kDone, run.err.constData());
    QCOMPARE(run.err, QByteArray());
    QVERIFY2(run.out.contains(words), run.out.constData());
    QVERIFY(run.out.endsWith('\n'));
    QVERIFY(run.out.isValidUtf8());
    QCOMPARE(runCli(arguments).out, run.out);
}

void TestCli::writesEveryFormat_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("md") << u"md"_s << QByteArray("Nora Lindqvist");
    QTest::newRow("txt") << u"txt"_s << QByteArray("Nora Lindqvist");
    QTest::newRow("json") << u"json"_s << QByteArray("\"name\": \"Nora Lindqvist\"");
    QTest::newRow("capitals") << u"JSON"_s << QByteArray("\"name\": \"Nora Lindqvist\"");
}

void TestCli::writesEveryFormat()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, words);
    QByteArray first;
    for (const QString& name : {u"one."_s, u"two."_s}) {
        const QString path = m_folder + u'/' + name + ending;
        const CliRun run = runCli({u"render"_s, cvFile(), u"-o"_s, path});
        QVERIFY2(run.exitCode == kDone, run.err.constData());
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.out, path.toUtf8() + '\n');
        const QByteArray content = contentOf(path);
        QVERIFY(content.contains(words));
        QVERIFY(first.isEmpty() || first == content);
        first = content;
    }
    QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), 2);
}

void TestCli::rendersInAllTemplates()
{
    const QString folder = m_folder + u"/sheet"_s;
    const CliRun run = runCli({u"render"_s, cvFile(), u"--all-templates"_s, folder});
    QCOMPARE(run.exitCode, kDone);
    QVERIFY(QDir(folder).entryList({u"*.pdf"_s}).size() >= 16);
    QVERIFY(contentOf(folder + u"/templates.png"_s).startsWith("\x89PNG"));
}

void TestCli::takesTemplatesFromAFolder()
{
    QFile mine(m_folder + u"/mine.json"_s);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write(R"({"schema": 1, "id": "mine", "name": "Mine", "description": "My own.",
                   "margins": {"top": 50, "right": 50, "bottom": 50, "left": 50},
                   "fonts": {"text": "Lato"}, "text": {"body": {"font": "text", "size": 10}}})");
    mine.close();
    QFile broken(m_folder + u"/broken.json"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(R"({"schema": 1, "id": "broken", "name": "Broken", "description": "x", "colour": 1})");
    broken.close();
    const CliRun list = runCli({u"templates"_s, u"--templates-dir"_s, m_folder});
    QCOMPARE(list.exitCode, kDone);
    QVERIFY(list.out.contains("mine"));
    QVERIFY2(list.err.contains("broken.json") && list.err.contains("colour: not a key"), list.err.constData());
    const QString path = m_folder + u"/mine.pdf"_s;
    const CliRun run =
        runCli({u"render"_s, cvFile(), u"-o"_s, path, u"--template"_s, u"mine"_s, u"--templates-dir"_s, m_folder});
    QCOMPARE(run.exitCode, kDone);
    QVERIFY(contentOf(path).startsWith("%PDF"));
}

void TestCli::importsWithSources()
{
    const CliRun run = runCli({u"import"_s, dataFile(u"documents/latex-moderncv.pdf"_s)});
    QVERIFY2(run.exitCode == kDone, run.err.constData());
    QCOMPARE(runCli({u"import"_s, dataFile(u"documents/latex-moderncv.pdf"_s), u"--json"_s}).out, run.out);
    const QJsonObject resume = jsonOf(run.out);
    const QJsonObject own = resume[u"meta"_s][u"cvenhancer"_s].toObject();
    QCOMPARE(own[u"version"_s].toInt(), 1);
    QVERIFY(own[u"ids"_s].toObject().contains(u"work[0]"_s));
    const QJsonObject source = own[u"fields"_s][u"basics.name"_s].toObject();
    QCOMPARE(source[u"page"_s].toInt(), 1);
    QCOMPARE(source[u"rect"_s].toArray().size(), 4);
    QVERIFY(source[u"confidence"_s].toDouble() > 0 && source[u"confidence"_s].toDouble() <= 1);
    QVERIFY(own[u"notPlaced"_s].isArray());
}

void TestCli::importsWhatItRendered()
{
    const CliRun original = runCli({u"import"_s, cvFile()});
    for (const QString& ending : {u"pdf"_s, u"json"_s}) {
        const QString path = m_folder + u"/cv."_s + ending;
        QCOMPARE(runCli({u"render"_s, cvFile(), u"-o"_s, path}).exitCode, kDone);
        QCOMPARE(runCli({u"import"_s, path}).out, original.out);
    }
}

/// Offsets count the characters of the file, whatever stands before them.
void TestCli::takesTheAdvertAsItStands()
{
    const QString advert = u"Zürich \U0001F600\n\nRequirements\n- Docker\n"_s;
    const CliRun run = runCli({u"keywords"_s, u"-"_s, u"--json"_s}, advert.toUtf8());
    QVERIFY2(run.exitCode == kDone, run.err.constData());
    const QList<uint> characters = advert.toUcs4();
    const QJsonArray keywords = jsonOf(run.out)[u"keywords"_s].toArray();
    QVERIFY(!keywords.isEmpty());
    for (const QJsonValue& keyword : keywords) {
        const int start = keyword[u"start"_s].toInt();
        const QList<uint> part = characters.sliced(start, keyword[u"end"_s].toInt() - start);
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t*>(part.constData()), part.size()),
                 keyword[u"text"_s].toString());
    }
}

void TestCli::appliesASuggestion()
{
    const QJsonObject match = jsonOf(runCli({u"match"_s, cvFile(), jobFile(), u"--json"_s}).out);
    QString id;
    for (const QJsonValue& suggestion : match[u"suggestions"_s].toArray()) {
        id = id.isEmpty() && !suggestion[u"needs_confirmation"_s].toBool() ? suggestion[u"id"_s].toString() : id;
    }
    QVERIFY2(!id.isEmpty(), "the sample pair offers none");
    const CliRun applied = runCli({u"apply"_s, cvFile(), jobFile(), u"--suggestion"_s, id});
    QVERIFY2(applied.exitCode == kDone, applied.err.constData());
    QVERIFY2(!jsonOf(applied.out).contains(u"meta"_s), "a CV without ids comes back without ids");
    const CliRun again = runCli({u"match"_s, u"-"_s, jobFile(), u"--json"_s}, applied.out);
    QVERIFY(jsonOf(again.out)[u"score"_s].toDouble() >= match[u"score"_s].toDouble());
    QVERIFY2(!again.out.contains(id.toUtf8()), "an applied suggestion is not offered again");
    const CliRun unknown = runCli({u"apply"_s, cvFile(), jobFile(), u"--suggestion"_s, u"none"_s});
    QCOMPARE(unknown.exitCode, kBadInput);
    QVERIFY(unknown.err.contains("“none”"));
}

void TestCli::asksForOwnWords()
{
    const QJsonObject match = jsonOf(runCli({u"match"_s, cvFile(), jobFile(), u"--json"_s}).out);
    QString id;
    for (const QJsonValue& suggestion : match[u"suggestions"_s].toArray()) {
        id = id.isEmpty() && suggestion[u"needs_confirmation"_s].toBool() ? suggestion[u"id"_s].toString() : id;
    }
    QVERIFY2(!id.isEmpty(), "the sample pair asks nothing");
    const QStringList arguments{u"apply"_s, cvFile(), jobFile(), u"--suggestion"_s, id};
    const CliRun refused = runCli(arguments);
    QCOMPARE(refused.exitCode, kBadInput);
    QVERIFY(refused.err.contains("your own words"));
    const CliRun applied = runCli(arguments + QStringList{u"--confirm"_s, u"Wrote the Zürich handbook"_s});
    QVERIFY2(applied.exitCode == kDone, applied.err.constData());
    QVERIFY(applied.out.contains("Wrote the Zürich handbook"));
}

void TestCli::tailors()
{
    const QString path = m_folder + u"/tailored.pdf"_s;
    const QStringList arguments{u"tailor"_s, cvFile(), jobFile(), u"-o"_s, path};
    const CliRun run = runCli(arguments + QStringList{u"--json"_s});
    QVERIFY2(run.exitCode == kDone, run.err.constData());
    const QJsonObject answer = jsonOf(run.out);
    QCOMPARE(answer.keys(), (QStringList{u"applied"_s, u"output"_s, u"score_after"_s, u"score_before"_s}));
    QVERIFY(answer[u"score_after"_s].toDouble() >= answer[u"score_before"_s].toDouble());
    QCOMPARE(answer[u"output"_s].toString(), path);
    const QByteArray first = contentOf(path);
    QVERIFY(first.startsWith("%PDF-"));
    const QJsonObject match = jsonOf(runCli({u"match"_s, path, jobFile(), u"--json"_s}).out);
    QCOMPARE(match[u"score"_s].toDouble(), answer[u"score_after"_s].toDouble());
    const CliRun people = runCli(arguments);
    QVERIFY2(people.out.startsWith("Score before: ") && people.out.contains(path.toUtf8()), people.out.constData());
    QCOMPARE(contentOf(path), first);
}

void TestCli::readsStandardInput()
{
    for (const QString& path :
         {cvFile(), dataFile(u"documents/latex-moderncv.pdf"_s), dataFile(u"documents/docx-plain.docx"_s)}) {
        const CliRun piped = runCli({u"import"_s, u"-"_s}, contentOf(path));
        QVERIFY2(piped.exitCode == kDone, piped.err.constData());
        QCOMPARE(piped.out, runCli({u"import"_s, path}).out);
    }
}

void TestCli::takesThePassword_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("wrong by standard input") << QByteArray("Geheim\n") << QString() << kBadInput;
    QTest::newRow("wrong by variable") << QByteArray() << u"Geheim"_s << kBadInput;
    QTest::newRow("standard input goes before the variable") << QByteArray("Geheim\n") << u"Schlüssel"_s << kBadInput;
    QTest::newRow("right by standard input") << QByteArray("Schlüssel\n") << QString() << kDone;
    QTest::newRow("without a line end") << QByteArray("Schlüssel") << QString() << kDone;
    QTest::newRow("with a Windows line end") << QByteArray("Schlüssel\r\nmore") << QString() << kDone;
    QTest::newRow("right by variable") << QByteArray() << u"Schlüssel"_s << kDone;
}

void TestCli::takesThePassword()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, variable);
    QFETCH(int, exitCode);
    QProcessEnvironment environment = bareEnvironment();
    if (!variable.isNull()) {
        environment.insert(u"CVENHANCER_PASSWORD"_s, variable);
    }
    QStringList arguments{u"text"_s, dataFile(u"hostile/encrypted.pdf"_s)};
    if (!input.isEmpty()) {
        arguments.append(u"--password-stdin"_s);
    }
    const CliRun run = runCli(arguments, input, environment);
    QCOMPARE(run.exitCode, exitCode);
    QCOMPARE(run.out.isEmpty(), exitCode == kBadInput);
    QVERIFY(exitCode == kDone || run.err.contains("This password does not open the file"));
}

void TestCli::checksEncryptedFiles()
{
    const QString file = dataFile(u"hostile/encrypted.pdf"_s);
    const CliRun none = runCli({u"check"_s, file});
    QCOMPARE(none.exitCode, kBadInput);
    QVERIFY2(none.err.contains("protected") && none.err.contains("--password-stdin"), none.err.constData());
    const CliRun wrong = runCli({u"check"_s, file, u"--password-stdin"_s}, "Geheim\n");
    QCOMPARE(wrong.exitCode, kBadInput);
    QVERIFY2(wrong.err.contains("This password does not open the file"), wrong.err.constData());
    const CliRun right = runCli({u"check"_s, file, u"--json"_s, u"--password-stdin"_s}, "Schlüssel\n");
    QCOMPARE(right.exitCode, kDone);
    QVERIFY(right.out.contains("\"findings\""));
}

void TestCli::linksNoWidgets()
{
#ifdef Q_OS_LINUX
    QProcess ldd;
    ldd.start(u"ldd"_s, {cliPath()});
    if (!ldd.waitForFinished() || ldd.exitCode() != 0) {
        QSKIP("There is no ldd.");
    }
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    QVERIFY2(!libraries.contains("libQt6Widgets"), libraries.constData());
#else
    QSKIP("Looked at on Linux.");
#endif
}

QTEST_GUILESS_MAIN(TestCli)
#include "TestCli.moc"
