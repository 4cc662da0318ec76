// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "platform/ProcessLimits.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace cvenhancer::platform {

#ifdef Q_OS_UNIX

void limitThisProcess()
{
    const auto limit = [](auto resource, rlim_t value) {
        const rlimit both{value, value};
        setrlimit(resource, &both);
    };
#ifndef CVENH_SANITIZED
    limit(RLIMIT_AS, static_cast<rlim_t>(kWorkerMemoryBytes));
#endif
    limit(RLIMIT_CPU, kWorkerProcessorSeconds);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    std::signal(SIGALRM, SIG_DFL);
    alarm(kWorkerWallSeconds);
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

#else

void limitThisProcess() { }

#endif

} // namespace cvenhancer::platform
