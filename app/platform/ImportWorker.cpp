// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "platform/ImportWorker.h"

#include "platform/ChildProcess.h"
#include "platform/ProcessLimits.h"
#include "platform/WorkerMessage.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace cvenhancer::platform {

namespace {

constexpr char kArgument[] = "--import-worker";

QByteArray answerTo(const WorkerRequest& request)
{
    return encodeAnswer(importHere(request.data, request.fileName, request.options));
}

QByteArray readStandardInput()
{
    QByteArray input;
    std::array<char, 64 * 1024> buffer;
    for (size_t count = 1; count > 0;) {
        count = std::fread(buffer.data(), 1, buffer.size(), stdin);
        input.append(buffer.data(), static_cast<qsizetype>(count));
    }
    return input;
}

bool writeStandardOutput(const QByteArray& output)
{
    const auto size = static_cast<size_t>(output.size());
    return std::fwrite(output.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

void useBinaryStreams()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
}

} // namespace

Result<ImportedDocument> ImportWorker::read(const QByteArray& data, const QString& fileName,
                                            const extraction::ExtractOptions& options) const
{
    const WorkerRequest request{data, fileName, options};
    const Result<QByteArray> answer = canForkSafely() ? runForked([&request] { return answerTo(request); })
                                                      : runSelf(kArgument, encodeRequest(request));
    return answer.and_then(decodeAnswer);
}

bool isImportWorker(int argc, char** argv)
{
    return argc > 1 && std::strcmp(argv[1], kArgument) == 0;
}

int runImportWorker(int /*argc*/, char** /*argv*/)
{
    limitThisProcess();
    useBinaryStreams();
    const Result<WorkerRequest> request = decodeRequest(readStandardInput());
    const QByteArray answer = request ? answerTo(*request) : encodeAnswer(tl::unexpected<Error>(request.error()));
    return writeStandardOutput(answer) ? 0 : 1;
}

} // namespace cvenhancer::platform
