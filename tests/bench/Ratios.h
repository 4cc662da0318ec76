// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>
#include <string>
#include <vector>

/// Benchmarks that say how much faster or slower something is than a named reference measured in the same run, so that
/// figures from different machines can be compared.
namespace bench {

struct Ratio {
    std::string measured; ///< name of a benchmark
    std::string reference; ///< name of the benchmark it is compared with
};

/// The console's own report, with the times kept.
class RememberingReporter final : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs) {
            m_times[run.benchmark_name()] = run.GetAdjustedCPUTime();
        }
        ConsoleReporter::ReportRuns(runs);
    }

    void printRatios(const std::vector<Ratio>& ratios) const
    {
        std::printf("\n%-32s %-36s %s\n", "measured", "reference", "measured / reference");
        for (const Ratio& ratio : ratios) {
            const auto measured = m_times.find(ratio.measured);
            const auto reference = m_times.find(ratio.reference);
            if (measured != m_times.end() && reference != m_times.end()) {
                std::printf("%-32s %-36s %.3f\n", ratio.measured.c_str(), ratio.reference.c_str(),
                            measured->second / reference->second);
            }
        }
    }

private:
    std::map<std::string, double> m_times; ///< CPU time per iteration
};

/// Runs all registered benchmarks (Google Benchmark's own options apply) and prints the ratios. Returns main()'s value.
inline int runWithRatios(int argc, char** argv, const std::vector<Ratio>& ratios)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    RememberingReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printRatios(ratios);
    return 0;
}

} // namespace bench
