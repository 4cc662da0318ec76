// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/shell/CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

const QString kUsage = uR"(Usage: cvenhancer [FILES…] [--profile DIR]
Opens CV Enhancer and imports the files.

  --profile DIR  keep CVs and settings in DIR (default: CVENHANCER_HOME, or the system's place)
  --version      print the version
  --help         print this help
)"_s;

/// Switches of Qt itself ("-platform offscreen", "-style x"), which QApplication reads and we pass over.
bool isQtSwitch(const QString& argument)
{
    static const QStringList kWithValue{u"-platform"_s, u"-platformpluginpath"_s, u"-platformtheme"_s,
                                        u"-plugin"_s,   u"-qwindowgeometry"_s,    u"-qwindowtitle"_s,
                                        u"-display"_s};
    return kWithValue.contains(argument);
}

QStringList ownArguments(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (isQtSwitch(argument)) {
            ++i;
        } else {
            arguments.append(argument);
        }
    }
    return arguments;
}

} // namespace

CommandLine parseCommandLine(int argc, char** argv)
{
    QCommandLineParser parser;
    const QCommandLineOption profile(u"profile"_s, {}, u"DIR"_s);
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s});
    parser.addOptions({profile, help, version});
    CommandLine result;
    if (!parser.parse(ownArguments(argc, argv))) {
        result.answer = parser.errorText() + u"\n\n"_s + kUsage;
        result.exitCode = 2;
    } else if (parser.isSet(help)) {
        result.answer = kUsage;
    } else if (parser.isSet(version)) {
        result.answer = u"cvenhancer "_s + QCoreApplication::applicationVersion() + u'\n';
    }
    result.profile = parser.value(profile);
    for (const QString& file : parser.positionalArguments()) {
        result.files.append(QFileInfo(file).absoluteFilePath());
    }
    return result;
}

} // namespace cvenhancer::ui
