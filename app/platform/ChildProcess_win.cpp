// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "platform/ChildProcess.h"

#include "platform/ProcessLimits.h"

#include <QElapsedTimer>
#include <QProcess>

#include <windows.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::platform {

namespace {

constexpr LONGLONG kTicksPerSecond = 10'000'000; // 100 ns each

/// A group of processes with limits that Windows keeps; closing it ends them.
class LimitedJob {
public:
    LimitedJob()
        : m_job(CreateJobObjectW(nullptr, nullptr))
    {
        JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
        limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME
            | JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
            | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
        limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = kWorkerProcessorSeconds * kTicksPerSecond;
        limits.BasicLimitInformation.ActiveProcessLimit = 1;
        limits.ProcessMemoryLimit = static_cast<SIZE_T>(kWorkerMemoryBytes);
        m_isLimited =
            SetInformationJobObject(m_job, JobObjectExtendedLimitInformation, &limits, sizeof limits) != FALSE;
    }
    Q_DISABLE_COPY_MOVE(LimitedJob)
    ~LimitedJob() { CloseHandle(m_job); }

    bool take(qint64 processId)
    {
        const HANDLE process = OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, FALSE, static_cast<DWORD>(processId));
        const bool taken = m_isLimited && process != nullptr && AssignProcessToJobObject(m_job, process) != FALSE;
        if (process != nullptr) {
            CloseHandle(process);
        }
        return taken;
    }

private:
    HANDLE m_job = nullptr;
    bool m_isLimited = false;
};

QString ownPath()
{
    std::array<wchar_t, 32768> path{};
    const DWORD length = GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()));
    return QString::fromWCharArray(path.data(), static_cast<qsizetype>(length));
}

tl::unexpected<Error> noProcess(const QString& reason)
{
    return failure(ErrorCode::Internal, {}, u"no process could be made: "_s + reason);
}

Result<QByteArray> answerOf(QProcess& process)
{
    QElapsedTimer time;
    time.start();
    QByteArray answer;
    while (process.state() != QProcess::NotRunning) {
        const qint64 left = kWorkerWallSeconds * 1000 - time.elapsed();
        if (left <= 0 || answer.size() > kWorkerAnswerBytes) {
            return failure(ErrorCode::ResourceLimit, {}, u"the import worker took too long or said too much"_s);
        }
        if (process.bytesToWrite() > 0) {
            process.waitForBytesWritten(static_cast<int>(left));
        } else {
            process.waitForReadyRead(static_cast<int>(left));
        }
        answer += process.readAllStandardOutput();
    }
    return answer + process.readAllStandardOutput();
}

} // namespace

bool canForkSafely()
{
    return false;
}

Result<QByteArray> runForked(const std::function<QByteArray()>& /*work*/)
{
    return noProcess(u"Windows cannot copy a process"_s);
}

Result<QByteArray> runSelf(const char* argument, const QByteArray& input)
{
    LimitedJob job;
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(ownPath(), {QString::fromLatin1(argument)});
    // The child waits for its input, so it is under its limits before it reads a byte of the file.
    if (!process.waitForStarted(kWorkerWallSeconds * 1000) || !job.take(process.processId())) {
        process.kill();
        process.waitForFinished(1000);
        return noProcess(process.errorString());
    }
    process.write(input);
    process.closeWriteChannel();
    const Result<QByteArray> answer = answerOf(process);
    process.kill();
    process.waitForFinished(1000);
    return answer;
}

} // namespace cvenhancer::platform
