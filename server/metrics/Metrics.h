// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "http/Connection.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

namespace cvenhancer::server::metrics {

/// A value that is asked for when somebody looks.
struct Gauge {
    QByteArray name; ///< "cvenhancer_pool_waiting"
    QByteArray help;
    QByteArray label; ///< value of the label "name"; empty: no label
    std::function<double()> read;
};

/// What the server counts, for Prometheus: answered requests by route, method and status, how long they took, and
/// gauges. Routes are patterns, so no id and no name gets in. Safe from any thread.
class Metrics {
public:
    Metrics();
    ~Metrics();
    Q_DISABLE_COPY_MOVE(Metrics)

    void count(const http::AccessRecord& record);
    /// Before the server runs.
    void add(Gauge gauge);
    /// Prometheus' text format, version 0.0.4.
    [[nodiscard]] QByteArray text() const;

private:
    struct Registry;
    std::unique_ptr<Registry> m_registry;
    std::vector<Gauge> m_gauges;
};

} // namespace cvenhancer::server::metrics
