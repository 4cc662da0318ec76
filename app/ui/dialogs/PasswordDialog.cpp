// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/dialogs/PasswordDialog.h"

#include "ui/theme/ThemeStyle.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace cvenhancer::ui {

namespace {

constexpr int kColumn = 360; // tokens.json, layout.login.column

} // namespace

PasswordDialog::PasswordDialog(const Theme& theme, const QString& fileName, bool wasWrong, QWidget* parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_show(new QCheckBox(tr("&Show password"), this))
    , m_open(new QPushButton(tr("Open"), this))
{
    setWindowTitle(tr("Password"));
    auto* title = new QLabel(tr("“%1” is protected").arg(fileName), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(theme.font(FontRole::Title));
    auto* label = new QLabel(tr("&Password"), this);
    label->setBuddy(m_field);
    auto* reason = new QLabel(tr("This password does not open the file."), this);
    reason->setFont(theme.font(FontRole::Caption));
    QPalette bad = reason->palette();
    bad.setColor(QPalette::WindowText, theme.colour(ColourRole::Bad));
    reason->setPalette(bad);
    reason->setVisible(wasWrong);
    m_field->setEchoMode(QLineEdit::Password);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    setKind(m_open, ButtonKind::Primary);
    m_open->setDefault(true);
    m_open->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_open);
    auto* layout = new QVBoxLayout(this);
    const int padding = theme.metrics().padding;
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(reason);
    layout->addWidget(m_show);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    setMinimumWidth(kColumn + 2 * padding);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_open->setEnabled(!text.isEmpty()); });
    connect(m_show, &QCheckBox::toggled, this,
            [this](bool shown) { m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_open, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString PasswordDialog::password() const
{
    return m_field->text();
}

} // namespace cvenhancer::ui
