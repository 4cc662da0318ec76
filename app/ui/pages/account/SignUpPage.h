// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/pages/account/AuthPage.h"

namespace cvenhancer::ui {

/// Create an account; ends with the recovery code, which is shown this once.
class SignUpPage : public AuthPage {
    Q_OBJECT

public:
    explicit SignUpPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void submit() override;

private:
    QWidget* buildRecoveryCode();
    void showRecoveryCode(const QString& code);
    void saveRecoveryCode();

    InputField* m_name;
    InputField* m_email;
    InputField* m_password;
    TextLabel* m_code = nullptr;
    TextLabel* m_saved = nullptr;
    QWidget* m_done; ///< holds the two before it
};

} // namespace cvenhancer::ui
