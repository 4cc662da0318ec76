// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Who may include whom: the arrows of docs/ARCHITECTURE.md, written out transitively where a layer's headers show
/// another's types. "qt:" names a Qt module that only the layers listing it may use.
const QMap<QString, QSet<QString>>& allowed()
{
    static const QMap<QString, QSet<QString>> kAllowed = [] {
        const QSet<QString> engine{u"base"_s,    u"model"_s,    u"codec"_s, u"extraction"_s,
                                   u"parsing"_s, u"matching"_s, u"sync"_s,  u"rendering"_s};
        const QSet<QString> app =
            engine + QSet<QString>{u"sql"_s, u"storage"_s, u"platform"_s, u"settings"_s, u"net"_s};
        QMap<QString, QSet<QString>> map;
        map[u"shared/base"_s] = {};
        map[u"shared/model"_s] = {u"base"_s};
        map[u"shared/codec"_s] = {u"base"_s, u"model"_s};
        map[u"shared/extraction"_s] = {u"base"_s};
        map[u"shared/parsing"_s] = {u"base"_s, u"extraction"_s, u"model"_s};
        map[u"shared/matching"_s] = {u"base"_s, u"model"_s};
        map[u"shared/rendering"_s] = {u"base"_s, u"model"_s, u"qt:gui"_s};
        map[u"shared/sync"_s] = {u"base"_s, u"model"_s, u"codec"_s};
        map[u"app/sql"_s] = {u"base"_s, u"qt:sql"_s};
        map[u"app/storage"_s] = {u"base"_s, u"model"_s, u"codec"_s, u"sync"_s, u"sql"_s};
        map[u"app/platform"_s] = engine;
        map[u"app/settings"_s] = engine;
        map[u"app/net"_s] = engine;
        map[u"app/services"_s] = app + QSet<QString>{u"qt:gui"_s};
        map[u"app/models"_s] = app + QSet<QString>{u"services"_s, u"qt:gui"_s};
        map[u"app/ui"_s] = QSet<QString>{u"base"_s,      u"model"_s,    u"models"_s, u"services"_s,
                                         u"rendering"_s, u"settings"_s, u"qt:gui"_s, u"qt:widgets"_s};
        map[u"app/cli"_s] = engine + QSet<QString>{u"services"_s, u"platform"_s, u"settings"_s};
        map[u"server/config"_s] = {u"base"_s};
        map[u"server/http"_s] = {u"base"_s};
        map[u"server/database"_s] = {u"base"_s};
        map[u"server/storage"_s] = {u"base"_s, u"model"_s, u"sync"_s, u"database"_s};
        map[u"server/auth"_s] = {u"base"_s, u"config"_s, u"database"_s, u"storage"_s};
        map[u"server/limits"_s] = {u"base"_s, u"config"_s};
        map[u"server/documents"_s] = {u"base"_s};
        map[u"server/worker"_s] = engine + QSet<QString>{u"documents"_s, u"qt:gui"_s};
        map[u"server/services"_s] =
            engine + QSet<QString>{u"config"_s, u"database"_s, u"storage"_s, u"auth"_s, u"limits"_s, u"documents"_s};
        map[u"server/handlers"_s] = {u"base"_s,     u"codec"_s, u"sync"_s,   u"database"_s, u"http"_s,
                                     u"services"_s, u"auth"_s,  u"limits"_s, u"metrics"_s,  u"documents"_s};
        map[u"server/metrics"_s] = {u"base"_s, u"http"_s};
        map[u"server/cli"_s] = {u"base"_s,   u"config"_s,    u"http"_s,    u"database"_s, u"storage"_s, u"auth"_s,
                                u"limits"_s, u"documents"_s, u"metrics"_s, u"services"_s, u"handlers"_s};
        return map;
    }();
    return kAllowed;
}

QString moduleOfQtHeader(const QString& header)
{
    static const QMap<QString, QString> kPrefixes{{u"QtWidgets"_s, u"qt:widgets"_s}, {u"QtSql"_s, u"qt:sql"_s}};
    static const QRegularExpression kWidgets(
        u"^Q(Application|MainWindow|Widget|Dialog|FileDialog|ListView|StyledItemDelegate|PushButton|Label|LineEdit|"
        u"[HV]BoxLayout|ProxyStyle|Action|Menu.*|ScrollArea|StackedWidget|MessageBox)$"_s);
    static const QRegularExpression kSql(u"^QSql[A-Z].*$"_s);
    const QString first = header.section(u'/', 0, 0);
    if (kPrefixes.contains(first)) {
        return kPrefixes.value(first);
    }
    if (header == u"QAction"_s) {
        return u"qt:gui"_s;
    }
    if (kWidgets.match(header.section(u'/', -1)).hasMatch()) {
        return u"qt:widgets"_s;
    }
    return kSql.match(header.section(u'/', -1)).hasMatch() ? u"qt:sql"_s : QString();
}

/// Lines of `text` that break the rules for a file of `folder` ("shared/model").
QStringList violations(const QString& folder, const QString& text)
{
    static const QRegularExpression kInclude(u"^\\s*#\\s*include\\s+([<\"])([^>\"]+)[>\"]"_s,
                                             QRegularExpression::MultilineOption);
    const QSet<QString> mayUse = allowed().value(folder) + QSet<QString>{folder.section(u'/', 1)};
    QStringList found;
    for (auto it = kInclude.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString header = match.captured(2);
        const bool own = match.captured(1) == u"\""_s;
        const QString used = own ? header.section(u'/', 0, 0) : moduleOfQtHeader(header);
        const bool known = !own || header.contains(u'/');
        if (known && !used.isEmpty() && !mayUse.contains(used)) {
            found.append(folder + u" includes "_s + header);
        }
    }
    return found;
}

} // namespace

/// Fails when an include breaks the layer rules, before the linker would.
class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsForbidden_data();
    void findsWhatIsForbidden();
    void everyFolderKeepsTheRules_data();
    void everyFolderKeepsTheRules();
    void mainIsTheOnlyFileOutsideALayer();
};

void TestLayers::findsWhatIsForbidden_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("model uses codec") << u"shared/model"_s << u"#include \"codec/ResumeCodec.h\"\n"_s << 1;
    QTest::newRow("model uses base") << u"shared/model"_s << u"#include \"base/Result.h\"\n"_s << 0;
    QTest::newRow("a widget in services") << u"app/services"_s << u"#include <QLabel>\n"_s << 1;
    QTest::newRow("a widget in ui") << u"app/ui"_s << u"#include <QtWidgets/QLabel>\n"_s << 0;
    QTest::newRow("SQL in ui") << u"app/ui"_s << u"# include <QSqlQuery>\n"_s << 1;
    QTest::newRow("SQL in sql") << u"app/sql"_s << u"#include <QSqlQuery>\n"_s << 0;
    QTest::newRow("ui in cli") << u"app/cli"_s << u"#include \"ui/MainWindow.h\"\n"_s << 1;
    QTest::newRow("database in http") << u"server/http"_s << u"#include \"database/Connection.h\"\n"_s << 1;
    QTest::newRow("services in http") << u"server/http"_s << u"#include \"services/AccountService.h\"\n"_s << 1;
    QTest::newRow("http in services") << u"server/services"_s << u"#include \"http/Reply.h\"\n"_s << 1;
    QTest::newRow("http in handlers") << u"server/handlers"_s << u"#include \"http/Reply.h\"\n"_s << 0;
    QTest::newRow("storage in ui") << u"app/ui"_s << u"#include \"storage/CvRepository.h\"\n"_s << 1;
}

void TestLayers::findsWhatIsForbidden()
{
    QFETCH(QString, folder);
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(violations(folder, text).size(), count);
}

void TestLayers::everyFolderKeepsTheRules_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString& folder : allowed().keys()) {
        if (QFile::exists(QStringLiteral(CVENH_SOURCE_DIR "/") + folder)) {
            QTest::newRow(qPrintable(folder)) << folder;
        }
    }
}

void TestLayers::everyFolderKeepsTheRules()
{
    QFETCH(QString, folder);
    QStringList found;
    QDirIterator files(QStringLiteral(CVENH_SOURCE_DIR "/") + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        for (const QString& line : violations(folder, QString::fromUtf8(file.readAll()))) {
            found.append(file.fileName() + u": "_s + line);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLayers::mainIsTheOnlyFileOutsideALayer()
{
    QStringList loose;
    for (const QString& top : {u"app"_s, u"shared"_s, u"server"_s}) {
        loose += QDir(QStringLiteral(CVENH_SOURCE_DIR "/") + top).entryList({u"*.h"_s, u"*.cpp"_s}, QDir::Files);
    }
    loose.removeAll(u"main.cpp"_s);
    QVERIFY2(loose.isEmpty(), qPrintable(loose.join(u' ')));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "TestLayers.moc"
