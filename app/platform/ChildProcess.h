// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <functional>

/// A child process that gets bytes, gives bytes and is ended when its time (kWorkerWallSeconds) is over or its answer
/// grows too long. Its standard error goes nowhere. Needs no event loop and no application object.
/// Errors of both: ResourceLimit (no time left, answer too long), Internal (no process could be made).
namespace cvenhancer::platform {

/// Whether this process can be copied safely: on Linux, with a single thread.
bool canForkSafely();

/// Runs `work` in a copy of this process under the worker's limits and gives what it returns, cut short if it died.
[[nodiscard]] Result<QByteArray> runForked(const std::function<QByteArray()>& work);

/// Starts this program again with one argument and `input` on its standard input; gives its standard output.
[[nodiscard]] Result<QByteArray> runSelf(const char* argument, const QByteArray& input);

} // namespace cvenhancer::platform
