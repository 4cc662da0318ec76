// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "platform/PasswordPrompt.h"

#include "platform/StandardStreams.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace cvenhancer::platform {

namespace {

/// What is typed is not shown as long as this lives.
class EchoOff {
public:
    Q_DISABLE_COPY_MOVE(EchoOff)

#ifdef Q_OS_WIN
    EchoOff()
        : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~EchoOff()
    {
        SetConsoleMode(m_input, m_before);
    }

private:
    HANDLE m_input;
    DWORD m_before = 0;
#else
    EchoOff()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~EchoOff()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
#endif
};

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

} // namespace

std::optional<QString> askPassword(const QString& question)
{
    if (!isTerminal()) {
        return {};
    }
    writeStandardError(question.toUtf8());
    const EchoOff echoOff;
    const Result<QByteArray> line = readStandardInputLine();
    writeStandardError("\n");
    return line && !line->isEmpty() ? std::optional(QString::fromUtf8(*line)) : std::nullopt;
}

} // namespace cvenhancer::platform
