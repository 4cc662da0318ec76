// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "worker/ProcessLimits.h"

#include <csignal>

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace cvenhancer::server::worker {

namespace {

constexpr rlim_t kMemoryBytes = 1024UL * 1024 * 1024;
constexpr rlim_t kProcessorSeconds = 10;

} // namespace

void limitThisProcess()
{
    const auto limit = [](auto resource, rlim_t value) {
        const rlimit both{value, value};
        setrlimit(resource, &both);
    };
#ifndef CVENH_SANITIZED
    limit(RLIMIT_AS, kMemoryBytes);
#endif
    limit(RLIMIT_CPU, kProcessorSeconds);
    limit(RLIMIT_CORE, 0);
    std::signal(SIGXFSZ, SIG_IGN); // a library's cache that cannot be written is no reason to die
    limit(RLIMIT_FSIZE, 0);
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

} // namespace cvenhancer::server::worker
