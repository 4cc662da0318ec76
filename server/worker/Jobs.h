// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "documents/WorkerMessage.h"

namespace cvenhancer::server::worker {

/// Does a job with the engine. Values are CBOR; "resume" is JSON Resume as bytes.
/// | job       | request                                       | answer                                     |
/// | --------- | --------------------------------------------- | ------------------------------------------ |
/// | Read      | data, name                                    | resume, title, text                        |
/// | Render    | resume, format, template, letter              | data                                       |
/// | Customize | resume, advert, today                         | score, matched[], suggestions[JSON bytes]  |
/// | Apply     | resume, advert, suggestion, confirm?, today   | resume, edits (JSON bytes), score, matched |
/// Errors: those of the engine's functions; Render of a PDF needs a QGuiApplication.
[[nodiscard]] Result<QCborMap> perform(const documents::WorkerRequest& request);

/// Whether the job lays out pages.
bool needsGui(const documents::WorkerRequest& request);

} // namespace cvenhancer::server::worker
