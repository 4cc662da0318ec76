// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "platform/ChildProcess.h"

#include "platform/ProcessLimits.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <filesystem>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef Q_OS_MACOS
#include <mach-o/dyld.h>
#endif

using namespace Qt::Literals::StringLiterals;

extern char** environ;

namespace cvenhancer::platform {

namespace {

using SteadyClock = std::chrono::steady_clock;

class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(Descriptor&& other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        close();
        m_number = std::exchange(other.m_number, -1);
        return *this;
    }
    ~Descriptor() { close(); }

    void close()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
        m_number = -1;
    }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number = -1;
};

struct Pipe {
    Descriptor readEnd;
    Descriptor writeEnd;
};

/// Both ends are closed in programs started later, so that two workers do not hold each other's pipes open.
std::optional<Pipe> makePipe()
{
    std::array<int, 2> ends{};
#ifdef Q_OS_LINUX
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return {};
    }
#else
    if (::pipe(ends.data()) != 0) {
        return {};
    }
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
#endif
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

/// The child; however the parent leaves, the child is ended and its entry in the process table removed.
class Child {
public:
    explicit Child(pid_t id)
        : m_id(id)
    {
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child()
    {
        ::kill(m_id, SIGKILL);
        while (::waitpid(m_id, nullptr, 0) < 0 && errno == EINTR) { }
    }

private:
    pid_t m_id;
};

/// Writing to a child that has died must not end this process: SIGPIPE is held back in this thread meanwhile, and one
/// that came is taken away.
class PipeSignalGuard {
public:
    PipeSignalGuard()
    {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        sigset_t pending;
        sigpending(&pending);
        m_wasPending = sigismember(&pending, SIGPIPE) == 1;
        pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    PipeSignalGuard(const PipeSignalGuard&) = delete;
    PipeSignalGuard& operator=(const PipeSignalGuard&) = delete;
    ~PipeSignalGuard()
    {
        sigset_t pending;
        sigpending(&pending);
        if (!m_wasPending && sigismember(&pending, SIGPIPE) == 1) {
            int signal = 0;
            sigwait(&m_pipe, &signal);
        }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }

private:
    sigset_t m_pipe{};
    sigset_t m_before{};
    bool m_wasPending = false;
};

/// Gives `input` to the child and takes its answer, both at once, until it closes its side or the time is over.
class Exchange {
public:
    Exchange(Descriptor toChild, const QByteArray& input, Descriptor fromChild)
        : m_toChild(std::move(toChild))
        , m_fromChild(std::move(fromChild))
        , m_input(input)
        , m_deadline(SteadyClock::now() + std::chrono::seconds(kWorkerWallSeconds))
    {
        if (m_toChild.isOpen()) {
            ::fcntl(m_toChild.number(), F_SETFL, O_NONBLOCK);
        }
    }

    Result<QByteArray> run()
    {
        const PipeSignalGuard guard;
        while (m_fromChild.isOpen()) {
            if (!waitUntilReady()) {
                return failure(ErrorCode::ResourceLimit, {}, u"the import worker took too long"_s);
            }
            if (m_output.size() > kWorkerAnswerBytes) {
                return failure(ErrorCode::ResourceLimit, {}, u"the import worker's answer is too long"_s);
            }
        }
        return m_output;
    }

private:
    /// Moves what can be moved; false when the time is over.
    bool waitUntilReady()
    {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(m_deadline - SteadyClock::now());
        if (left.count() <= 0) {
            return false;
        }
        std::array<pollfd, 2> waits{pollfd{m_fromChild.number(), POLLIN, 0}, pollfd{m_toChild.number(), POLLOUT, 0}};
        const int ready = ::poll(waits.data(), waits.size(), static_cast<int>(left.count()));
        if (ready > 0 && waits[0].revents != 0) {
            receive();
        }
        if (ready > 0 && m_toChild.isOpen() && waits[1].revents != 0) {
            send();
        }
        return ready > 0 || (ready < 0 && errno == EINTR);
    }

    void receive()
    {
        std::array<char, 64 * 1024> buffer;
        const ssize_t count = ::read(m_fromChild.number(), buffer.data(), buffer.size());
        if (count > 0) {
            m_output.append(buffer.data(), count);
        } else if (count == 0 || errno != EINTR) {
            m_fromChild.close();
        }
    }

    void send()
    {
        const qsizetype left = m_input.size() - m_sent;
        const ssize_t count = ::write(m_toChild.number(), m_input.constData() + m_sent, static_cast<size_t>(left));
        if (count >= 0) {
            m_sent += count;
        }
        const bool broken = count < 0 && errno != EINTR && errno != EAGAIN;
        if (broken || m_sent == m_input.size()) {
            m_toChild.close();
        }
    }

    Descriptor m_toChild; ///< closed when everything is sent
    Descriptor m_fromChild;
    const QByteArray& m_input;
    QByteArray m_output;
    qsizetype m_sent = 0;
    SteadyClock::time_point m_deadline;
};

tl::unexpected<Error> noProcess(int error)
{
    return failure(ErrorCode::Internal, {}, u"no process could be made, error %1"_s.arg(error));
}

void writeAll(int descriptor, const QByteArray& bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::write(descriptor, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent));
        if (count < 0 && errno != EINTR) {
            return;
        }
        sent += std::max<ssize_t>(count, 0);
    }
}

/// The copy's whole life. It leaves without running destructors and exit handlers, which belong to the original.
[[noreturn]] void liveAsCopy(const std::function<QByteArray()>& work, const Descriptor& output)
{
    limitThisProcess();
    const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    ::dup2(nowhere, STDIN_FILENO);
    ::dup2(nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
    writeAll(output.number(), work());
    ::_exit(0);
}

std::string ownPath()
{
#ifdef Q_OS_MACOS
    std::array<char, 4096> path{};
    uint32_t size = path.size();
    return _NSGetExecutablePath(path.data(), &size) == 0 ? std::string(path.data()) : std::string();
#else
    return "/proc/self/exe";
#endif
}

class SpawnActions {
public:
    SpawnActions(int input, int output)
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawn_file_actions_adddup2(&m_actions, input, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&m_actions, output, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&m_actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    }
    SpawnActions(const SpawnActions&) = delete;
    SpawnActions& operator=(const SpawnActions&) = delete;
    ~SpawnActions() { posix_spawn_file_actions_destroy(&m_actions); }

    [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

} // namespace

bool canForkSafely()
{
#ifdef Q_OS_LINUX
    std::error_code error;
    const std::filesystem::directory_iterator threads("/proc/self/task", error);
    return !error && std::distance(begin(threads), end(threads)) == 1;
#else
    return false;
#endif
}

Result<QByteArray> runForked(const std::function<QByteArray()>& work)
{
    std::optional<Pipe> answer = makePipe();
    const pid_t id = answer ? ::fork() : -1;
    if (id < 0) {
        return noProcess(errno);
    }
    if (id == 0) {
        liveAsCopy(work, answer->writeEnd);
    }
    const Child child(id);
    answer->writeEnd.close();
    return Exchange(Descriptor(), QByteArray(), std::move(answer->readEnd)).run();
}

Result<QByteArray> runSelf(const char* argument, const QByteArray& input)
{
    std::optional<Pipe> request = makePipe();
    std::optional<Pipe> answer = makePipe();
    if (!request || !answer) {
        return noProcess(errno);
    }
    const std::string path = ownPath();
    const std::array<char*, 3> arguments{const_cast<char*>(path.c_str()), const_cast<char*>(argument), nullptr};
    const SpawnActions actions(request->readEnd.number(), answer->writeEnd.number());
    pid_t id = -1;
    const int error = ::posix_spawn(&id, path.c_str(), actions.get(), nullptr, arguments.data(), environ);
    if (error != 0) {
        return noProcess(error);
    }
    const Child child(id);
    request->readEnd.close();
    answer->writeEnd.close();
    return Exchange(std::move(request->writeEnd), input, std::move(answer->readEnd)).run();
}

} // namespace cvenhancer::platform
