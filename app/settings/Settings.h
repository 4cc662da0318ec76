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

/// Which sync server this computer uses, and who is logged in there. No secret.
struct Account {
    QString server; ///< its address; empty: none yet
    QString userId; ///< empty: logged out
    QString name;
    QString email;

    friend bool operator==(const Account&, const Account&) = default;
};

/// The program's settings, typed, in `settings.ini` of the profile folder. Local to this device; never a secret.
/// A value that is missing or makes no sense reads as the default. Lives on the GUI thread, owned by the composition
/// root.
///
/// | key               | type                    | default                                 |
/// | ----------------- | ----------------------- | --------------------------------------- |
/// | appearance        | Appearance              | system                                  |
/// | textPercent       | 100, 125, 150, 175, 200 | 100                                     |
/// | compact           | bool                    | false                                   |
/// | reducedMotion     | bool                    | false                                   |
/// | language          | language code           | empty: the system's                     |
/// | library/order     | LibraryOrder            | lastChanged                             |
/// | library/list      | bool                    | false: cards                            |
/// | export/folder     | path                    | documents                               |
/// | window/geometry   | bytes                   | none                                    |
/// | account/…         | Account                 | none                                    |
/// | welcomed          | bool                    | false: the welcome page is shown        |
class Settings : public QObject {
    Q_OBJECT

public:
    explicit Settings(const QString& profileFolder, QObject* parent = nullptr);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);

    [[nodiscard]] bool isCompact() const;
    void setCompact(bool compact);

    [[nodiscard]] bool hasReducedMotion() const;
    void setReducedMotion(bool reduced);

    /// "de", "ar"; empty: the system's language.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);

    [[nodiscard]] LibraryOrder libraryOrder() const;
    void setLibraryOrder(LibraryOrder order);

    [[nodiscard]] bool showsLibraryAsList() const;
    void setLibraryAsList(bool list);

    /// Where the last export went; the user's documents folder at first or when it is gone.
    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString& folder);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    [[nodiscard]] Account account() const;
    void setAccount(const Account& account);

    /// Whether the user has been through the welcome page.
    [[nodiscard]] bool wasWelcomed() const;
    void setWelcomed();

Q_SIGNALS:
    /// Appearance, text size, density or motion: the window is drawn anew.
    void lookChanged();
    void languageChanged();

private:
    /// Stores `value` and tells whether it differs from what was there.
    bool store(const QString& key, const QVariant& value);

    QSettings m_store;
};

} // namespace cvenhancer::settings
