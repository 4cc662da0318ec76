// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/pages/account/AuthPage.h"

namespace cvenhancer::ui {

/// Log in with e-mail and password, or with the recovery code and a new password.
class LogInPage : public AuthPage {
    Q_OBJECT

public:
    explicit LogInPage(const PageContext& context, QWidget* parent = nullptr);

    void open(const Destination& destination) override;

protected:
    void submit() override;

private:
    void setRecovering(bool recovering);
    void onAnswered(const Result<>& result);

    InputField* m_email;
    InputField* m_code;
    InputField* m_password;
    InputField* m_newPassword;
    bool m_isRecovering = false;
};

} // namespace cvenhancer::ui
