// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/shell/Page.h"
#include "ui/shell/PageContext.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace cvenhancer::ui {

class InputField;
class PageHeader;
class ServerRow;
class TextLabel;

/// What the pages Log in and Sign up share: one centred column with a heading, fields, one button and the server, and
/// what happens once somebody is logged in. The page that sent the user here is opened again; without one the library.
class AuthPage : public Page {
    Q_OBJECT

public:
    AuthPage(const PageContext& context, const QString& title, const QString& sentence, QWidget* parent);

protected:
    InputField* addField(const QString& name, const QString& caption, bool isPassword = false);
    void addShowPassword();
    QPushButton* addSubmit(const QString& text);
    /// "New here?  Create an account"
    QPushButton* addOtherWay(const QString& question, const QString& answer);
    void addServer();
    /// Adds a widget in line with the boxes of the fields.
    void addAligned(QWidget* widget);
    /// Hides everything below the heading but `widget`.
    void showOnly(QWidget* widget);

    virtual void submit() = 0;
    void setBusy(bool busy);
    /// Shows `error` beside the field it belongs to.
    void showError(const Error& error, InputField* credentials, InputField* email);
    /// Logged in: on to the library, or to the account page where there is something to decide first.
    void leaveLoggedIn();

    [[nodiscard]] const PageContext& context() const { return m_context; }
    [[nodiscard]] services::Session& session() const { return m_context.online->session; }
    [[nodiscard]] ServerRow* server() const { return m_server; }
    [[nodiscard]] QPushButton* submitButton() const { return m_submit; }

private:
    void build(const QString& title, const QString& sentence);

    PageContext m_context;
    QVBoxLayout* m_column = nullptr;
    QList<QWidget*> m_parts; ///< below the heading
    QList<InputField*> m_fields;
    QList<InputField*> m_passwords;
    QPushButton* m_submit = nullptr;
    ServerRow* m_server = nullptr;
};

} // namespace cvenhancer::ui
