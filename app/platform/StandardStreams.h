// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace cvenhancer::platform {

/// Bytes go through the standard streams as they are (Windows would change line ends) and a console shows UTF-8. Where
/// the locale has another encoding, C.UTF-8 is chosen, as Qt would do with a warning. Standard error is for the person:
/// Qt's log goes there only when the variable CVENHANCER_LOG is set. To be called first in main.
void prepareStandardStreams();

/// All of standard input. Errors: FileTooLarge (subject: the limit in MB), FileNotReadable.
[[nodiscard]] Result<QByteArray> readStandardInput(qint64 maxBytes);

/// Its first line, without the line end. Errors: FileNotReadable.
[[nodiscard]] Result<QByteArray> readStandardInputLine();

/// Errors: DiskFull, FileNotWritable (also when the reader has gone).
[[nodiscard]] Result<> writeStandardOutput(const QByteArray& data);

/// To standard error; what cannot be written there is nobody's loss.
void writeStandardError(const QByteArray& data);

} // namespace cvenhancer::platform
