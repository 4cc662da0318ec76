// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "platform/StandardStreams.h"

#include <array>
#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <clocale>
#include <cstring>
#include <langinfo.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::platform {

namespace {

constexpr auto kLogVariable = "CVENHANCER_LOG";

} // namespace

void prepareStandardStreams()
{
    if (qEnvironmentVariableIsEmpty(kLogVariable)) {
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    }
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
    SetConsoleCP(CP_UTF8);
#else
    if (std::setlocale(LC_CTYPE, "") == nullptr || std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        qputenv("LC_ALL", "C.UTF-8");
    }
#endif
}

Result<QByteArray> readStandardInput(qint64 maxBytes)
{
    QByteArray input;
    std::array<char, 64 * 1024> buffer;
    for (size_t count = 1; count > 0;) {
        count = std::fread(buffer.data(), 1, buffer.size(), stdin);
        input.append(buffer.data(), static_cast<qsizetype>(count));
        if (input.size() > maxBytes) {
            return failure(ErrorCode::FileTooLarge, u"%1 MB"_s.arg(maxBytes / (1024 * 1024)));
        }
    }
    if (std::ferror(stdin) != 0) {
        return failure(ErrorCode::FileNotReadable, u"standard input"_s);
    }
    return input;
}

Result<QByteArray> readStandardInputLine()
{
    QByteArray line;
    for (int c = std::fgetc(stdin); c != EOF && c != '\n'; c = std::fgetc(stdin)) {
        line.append(static_cast<char>(c));
    }
    if (std::ferror(stdin) != 0) {
        return failure(ErrorCode::FileNotReadable, u"standard input"_s);
    }
    return line.endsWith('\r') ? line.chopped(1) : line;
}

Result<> writeStandardOutput(const QByteArray& data)
{
    const auto size = static_cast<size_t>(data.size());
    errno = 0;
    if (std::fwrite(data.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        return failure(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, u"standard output"_s);
    }
    return {};
}

void writeStandardError(const QByteArray& data)
{
    std::fwrite(data.constData(), 1, static_cast<size_t>(data.size()), stderr);
}

} // namespace cvenhancer::platform
