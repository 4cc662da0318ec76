// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/account/SignUpPage.h"

#include "services/Answer.h"
#include "services/AtomicFile.h"
#include "services/ErrorText.h"
#include "ui/pages/account/InputField.h"
#include "ui/pages/account/ServerRow.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

SignUpPage::SignUpPage(const PageContext& context, QWidget* parent)
    : AuthPage(
        context, tr("Create an account"),
        tr("On a server of your choice. It keeps an encrypted backup of your CVs and brings them to your devices."),
        parent)
    , m_name(addField(u"name"_s, tr("Name")))
    , m_email(addField(u"email"_s, tr("E-mail")))
    , m_password(addField(u"password"_s, tr("Password"), true))
    , m_done(buildRecoveryCode())
{
    m_password->box()->setPlaceholderText(tr("At least 10 characters"));
    addShowPassword();
    addSubmit(tr("Create the account"));
    QPushButton* logIn = addOtherWay(tr("Already have one?"), tr("Log in"));
    addServer();
    addAligned(m_done);
    m_done->hide();
    connect(logIn, &QPushButton::clicked, this, [this] { Q_EMIT destinationRequested({PageId::LogIn, {}, {}}); });
    setFocusProxy(m_name);
}

QWidget* SignUpPage::buildRecoveryCode()
{
    const Theme& theme = context().theme;
    auto* box = new QWidget;
    auto* sentence = new TextLabel(theme, FontRole::Body, ColourRole::Text, box);
    sentence->setText(tr("Your account is ready. This is your recovery code: with it you get in again when you have "
                         "forgotten the password. It is shown only now; keep it somewhere safe."));
    sentence->setWordWrap(true);
    m_code = new TextLabel(theme, FontRole::Title, ColourRole::Text, box);
    m_code->setObjectName(u"recoveryCode"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setWordWrap(true);
    m_code->setAccessibleName(tr("Recovery code"));
    m_saved = new TextLabel(theme, FontRole::Caption, ColourRole::TextMuted, box);
    m_saved->setWordWrap(true);
    auto* copy = new QPushButton(theme.icon(u"copy"_s), tr("Copy"), box);
    auto* save = new QPushButton(theme.icon(u"download"_s), tr("Save as file"), box);
    auto* next = new QPushButton(tr("Continue"), box);
    next->setObjectName(u"continue"_s);
    setKind(next, ButtonKind::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addStretch();
    buttons->addWidget(next);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(sentence);
    layout->addWidget(m_code);
    layout->addLayout(buttons);
    layout->addWidget(m_saved);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_code->text());
        m_saved->setText(tr("Copied."));
    });
    connect(save, &QPushButton::clicked, this, &SignUpPage::saveRecoveryCode);
    connect(next, &QPushButton::clicked, this, [this] {
        m_code->clear();
        leaveLoggedIn();
    });
    return box;
}

void SignUpPage::submit()
{
    setBusy(true);
    const auto code =
        session().signUp(server()->address(), m_name->text().trimmed(), m_email->text().trimmed(), m_password->text());
    services::whenAnswered(this, code, [this](const Result<QString>& result) {
        setBusy(false);
        if (!result) {
            const bool isName = result.error().subject.startsWith(u"name"_s);
            showError(result.error(), isName ? m_name : m_password, m_email);
            if (isName) {
                m_name->showProblem(tr("Enter your name."));
            }
            return;
        }
        m_password->box()->clear();
        showRecoveryCode(*result);
    });
}

/// The form makes room for the one thing that matters now.
void SignUpPage::showRecoveryCode(const QString& code)
{
    showOnly(m_done);
    m_code->setText(code);
    m_saved->clear();
    m_done->setFocus();
}

void SignUpPage::saveRecoveryCode()
{
    auto* dialog = new QFileDialog(this, tr("Save the recovery code"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(tr("CV Enhancer recovery code.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QString text = session().user().email + u'\n' + session().server() + u'\n' + m_code->text() + u'\n';
        const Result<> saved = services::saveFile(path, text.toUtf8());
        m_saved->setText(saved ? tr("Saved.") : services::errorText(saved.error()));
    });
    dialog->open();
}

} // namespace cvenhancer::ui
