// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "handlers/Api.h"
#include "services/FileService.h"

namespace cvenhancer::server::handlers {

/// /files/{sha256}. Stateless; the service outlives the routes.
class FileHandler {
public:
    explicit FileHandler(const services::FileService& files);

    void addRoutes(Api& api) const;

private:
    const services::FileService& m_files;
};

} // namespace cvenhancer::server::handlers
