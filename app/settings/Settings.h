// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>

namespace cvenhancer::settings {

enum class Appearance { System, Light, Dark };
enum class LibraryOrder { LastChanged, Title };

/// The program's settings, typed, in `settings.ini` of the profile folder. Local to this device; never a secret.
/// Lives on the GUI thread, owned by the composition root.
///
/// | key               | type         | default     |
/// | ----------------- | ------------ | ----------- |
/// | appearance        | Appearance   | system      |
/// | library/order     | LibraryOrder | lastChanged |
/// | export/folder     | path         | documents   |
/// | window/geometry   | bytes        | none        |
class Settings {
public:
    explicit Settings(const QString& profileFolder);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    [[nodiscard]] LibraryOrder libraryOrder() const;
    void setLibraryOrder(LibraryOrder order);

    /// Where the last export went; the user's documents folder at first or when it is gone.
    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString& folder);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

private:
    QSettings m_store;
};

} // namespace cvenhancer::settings
