// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "auth/KeyRing.h"

#include <mutex>

namespace cvenhancer::server::auth {

/// The keys of one purpose as all threads see them, and where new ones arrive after a rotation.
class KeySource {
public:
    explicit KeySource(KeyRing ring)
        : m_ring(std::move(ring))
    {
    }

    /// A copy that stays as it is (the keys themselves are shared).
    [[nodiscard]] KeyRing ring() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_ring;
    }
    void replace(KeyRing ring)
    {
        const std::scoped_lock lock(m_mutex);
        m_ring = std::move(ring);
    }

private:
    mutable std::mutex m_mutex;
    KeyRing m_ring;
};

} // namespace cvenhancer::server::auth
