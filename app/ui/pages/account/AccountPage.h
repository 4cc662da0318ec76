// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/shell/Page.h"
#include "ui/shell/PageContext.h"

class QPushButton;
class QVBoxLayout;

namespace cvenhancer::ui {

class Card;
class InputField;
class MessageBar;
class TextLabel;

/// The account: how the sync stands, the devices, the password, leaving. Needs a log-in; without one it sends the user
/// to Log in.
class AccountPage : public Page {
    Q_OBJECT

public:
    explicit AccountPage(const PageContext& context, QWidget* parent = nullptr);

    void open(const Destination& destination) override;

private:
    Card* buildSyncCard();
    Card* buildBindingCard();
    Card* buildDevicesCard();
    Card* buildPasswordCard();
    Card* buildLeaveCard();
    Card* addCard(const QString& title);
    void showSync();
    void showBinding(services::LibraryBinding binding);
    void loadDevices();
    void showDevices(const QList<services::DeviceSession>& devices);
    void changePassword();
    void deleteAccount();
    void logOut();

    PageContext m_context;
    services::Online& m_online;
    TextLabel* m_who = nullptr;
    MessageBar* m_message = nullptr;
    QVBoxLayout* m_column = nullptr;
    Card* m_binding = nullptr;
    TextLabel* m_bindingText = nullptr;
    TextLabel* m_state = nullptr;
    TextLabel* m_detail = nullptr;
    TextLabel* m_kept = nullptr;
    TextLabel* m_log = nullptr;
    QPushButton* m_syncNow = nullptr;
    QVBoxLayout* m_devices = nullptr;
    InputField* m_current = nullptr;
    InputField* m_wanted = nullptr;
    InputField* m_deletePassword = nullptr;
};

} // namespace cvenhancer::ui
