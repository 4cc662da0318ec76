// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "metrics/Metrics.h"

#include <map>
#include <mutex>
#include <tuple>

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace cvenhancer::server::metrics {

namespace {

/// Seconds; from an answer out of memory to the longest a client waits.
const prometheus::Histogram::BucketBoundaries kBuckets{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                                       0.1,   0.25,   0.5,   1,    2.5,   10};

std::string textOf(const QByteArray& bytes)
{
    return bytes.toStdString();
}

} // namespace

struct Metrics::Registry {
    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter>& requests =
        prometheus::BuildCounter().Name("cvenhancer_http_requests_total").Help("Answered requests.").Register(registry);
    prometheus::Family<prometheus::Histogram>& durations = prometheus::BuildHistogram()
                                                               .Name("cvenhancer_http_request_seconds")
                                                               .Help("From the complete request to its answer.")
                                                               .Register(registry);

    struct Series {
        prometheus::Counter* count = nullptr;
        prometheus::Histogram* duration = nullptr;
    };
    std::mutex mutex;
    std::map<std::tuple<QString, http::Method, int>, Series> known; ///< as finding them by labels takes its time

    const Series& seriesOf(const http::AccessRecord& record)
    {
        const std::scoped_lock lock(mutex);
        Series& series = known[{record.route, record.method, record.status}];
        if (!series.count) {
            const std::string route = record.route.toStdString();
            const std::string method = textOf(http::methodName(record.method));
            series.count =
                &requests.Add({{"route", route}, {"method", method}, {"status", std::to_string(record.status)}});
            series.duration = &durations.Add({{"route", route}, {"method", method}}, kBuckets);
        }
        return series;
    }
};

Metrics::Metrics()
    : m_registry(std::make_unique<Registry>())
{
}

Metrics::~Metrics() = default;

void Metrics::count(const http::AccessRecord& record)
{
    const Registry::Series& series = m_registry->seriesOf(record);
    series.count->Increment();
    series.duration->Observe(static_cast<double>(record.microseconds) / 1e6);
}

void Metrics::add(Gauge gauge)
{
    m_gauges.push_back(std::move(gauge));
}

QByteArray Metrics::text() const
{
    prometheus::Registry now; // gauges are read at this moment, into a registry of their own
    for (const Gauge& gauge : m_gauges) {
        auto& family = prometheus::BuildGauge().Name(textOf(gauge.name)).Help(textOf(gauge.help)).Register(now);
        const std::map<std::string, std::string> labels = gauge.label.isEmpty()
            ? std::map<std::string, std::string>{}
            : std::map<std::string, std::string>{{"name", textOf(gauge.label)}};
        family.Add(labels).Set(gauge.read());
    }
    auto families = m_registry->registry.Collect();
    const auto gauges = now.Collect();
    families.insert(families.end(), gauges.begin(), gauges.end());
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(families));
}

} // namespace cvenhancer::server::metrics
