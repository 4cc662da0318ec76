// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QFileDialog>

namespace cvenhancer::ui {

/// The system's own dialog to choose CVs, shown and deleted by itself; connect to filesSelected().
QFileDialog* openImportDialog(QWidget* parent);

/// The endings of files that can be imported, without the dot, in lower case.
QStringList importableEndings();

} // namespace cvenhancer::ui
