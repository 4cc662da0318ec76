// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/account/LogInPage.h"

#include "services/Answer.h"
#include "ui/pages/account/InputField.h"
#include "ui/pages/account/ServerRow.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

LogInPage::LogInPage(const PageContext& context, QWidget* parent)
    : AuthPage(context, tr("Log in"),
               tr("Keep your CVs in step on every device. Everything else works without an account."), parent)
    , m_email(addField(u"email"_s, tr("E-mail")))
    , m_code(addField(u"code"_s, tr("Recovery code")))
    , m_password(addField(u"password"_s, tr("Password"), true))
    , m_newPassword(addField(u"newPassword"_s, tr("New password"), true))
{
    auto* recover = new LinkButton(context.theme, tr("Use the recovery code"), this, FontRole::Body);
    recover->setObjectName(u"recover"_s);
    m_password->addBesideCaption(recover);
    auto* remember = new LinkButton(context.theme, tr("Use the password"), this, FontRole::Body);
    m_code->addBesideCaption(remember);
    addShowPassword();
    addSubmit(tr("Log in"));
    QPushButton* create = addOtherWay(tr("New here?"), tr("Create an account"));
    addServer();
    auto* promise = new TextLabel(context.theme, FontRole::Caption, ColourRole::TextMuted);
    promise->setText(tr("Without an account, nothing is synced."));
    addAligned(promise);
    connect(create, &QPushButton::clicked, this, [this] { Q_EMIT destinationRequested({PageId::SignUp, {}, {}}); });
    connect(recover, &QPushButton::clicked, this, [this] { setRecovering(true); });
    connect(remember, &QPushButton::clicked, this, [this] { setRecovering(false); });
    setRecovering(false);
    setFocusProxy(m_email);
}

void LogInPage::open(const Destination&)
{
    if (m_email->text().isEmpty()) {
        m_email->box()->setText(session().user().email);
    }
    (m_email->text().isEmpty() ? m_email : m_password)->setFocus();
}

void LogInPage::setRecovering(bool recovering)
{
    m_isRecovering = recovering;
    m_code->setVisible(recovering);
    m_newPassword->setVisible(recovering);
    m_password->setVisible(!recovering);
    submitButton()->setText(recovering ? tr("Set the password and log in") : tr("Log in"));
}

void LogInPage::submit()
{
    setBusy(true);
    const QString email = m_email->text().trimmed();
    const auto answer = m_isRecovering
        ? session().recover(server()->address(), email, m_code->text().trimmed(), m_newPassword->text())
        : session().logIn(server()->address(), email, m_password->text());
    services::whenAnswered(this, answer, [this](const Result<>& result) { onAnswered(result); });
}

void LogInPage::onAnswered(const Result<>& result)
{
    setBusy(false);
    if (!result) {
        showError(result.error(), m_isRecovering ? m_newPassword : m_password, m_email);
        return;
    }
    for (InputField* field : {m_password, m_newPassword, m_code}) {
        field->box()->clear();
    }
    leaveLoggedIn();
}

} // namespace cvenhancer::ui
