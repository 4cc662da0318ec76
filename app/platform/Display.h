// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

namespace cvenhancer::platform {

/// Whether a window can be opened: always on Windows and macOS; elsewhere when QT_QPA_PLATFORM chooses another screen,
/// a Wayland display is named, or the X server DISPLAY names takes connections.
bool hasDisplay();

} // namespace cvenhancer::platform
