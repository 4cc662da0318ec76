// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "platform/ImportedDocument.h"

namespace cvenhancer::platform {

/// Reads and parses files from outside in a child process with memory, processor and wall-clock limits: a hostile file
/// ends the child, not the program. Stateless; may be used from several threads at once, and waits for the child: never
/// call it on the GUI thread.
///
/// The child is this program started again with `--import-worker`: `main` has to ask `isImportWorker` before anything
/// else. File and password go through its standard input, what it found comes back through its standard output.
/// On Linux, while the process has one thread only (a command-line program that has started no thread, whether or not
/// it has built a QCoreApplication), the child is a plain copy of the process (`fork`) instead: it shares what is
/// loaded already and saves the tens of milliseconds a new start costs. With a second thread a copy could inherit a
/// lock that nobody will ever release, so then, and on other systems, the program is started again.
class ImportWorker {
public:
    /// Errors: those of importHere, and ResourceLimit when the child hit a limit or died.
    [[nodiscard]] Result<ImportedDocument> read(const QByteArray& data, const QString& fileName,
                                                const extraction::ExtractOptions& options = {}) const;
};

/// Whether this process was started as the child.
bool isImportWorker(int argc, char** argv);

/// The child's whole life: sets its limits, reads the request, answers, gives the exit code. Needs no application
/// object before it.
int runImportWorker(int argc, char** argv);

} // namespace cvenhancer::platform
