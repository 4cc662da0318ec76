// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "extraction/Extractor.h"

#include <QByteArray>
#include <QString>

namespace cvenhancer::platform {

/// Reads files from outside in a child process with memory, processor and wall-clock limits: a hostile file ends the
/// child, not the program. The child is this program started with `--import-worker`; file and password go through its
/// standard input, the positioned text comes back through its standard output.
/// Stateless; may be used from several threads at once, and waits for the child: never call it on the GUI thread.
class ImportWorker {
public:
    /// Errors: those of extraction::extract, and ResourceLimit when the child hit a limit or died.
    [[nodiscard]] Result<extraction::PositionedText> extract(const QByteArray& data, const QString& fileName,
                                                             const extraction::ExtractOptions& options = {}) const;
};

/// Whether this process was started as the child.
bool isImportWorker(int argc, char** argv);

/// The child's whole life: sets its limits, reads the request, answers, gives the exit code. Needs no application
/// object before it.
int runImportWorker(int argc, char** argv);

} // namespace cvenhancer::platform
