// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/account/AuthPage.h"

#include "services/Answer.h"
#include "services/ErrorText.h"
#include "ui/pages/account/InputField.h"
#include "ui/pages/account/ServerRow.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr QSize kLogoSize(36, 42);

} // namespace

AuthPage::AuthPage(const PageContext& context, const QString& title, const QString& sentence, QWidget* parent)
    : Page(parent)
    , m_context(context)
{
    build(title, sentence);
}

void AuthPage::build(const QString& title, const QString& sentence)
{
    const Theme& theme = m_context.theme;
    auto* header = new PageHeader(theme, tr("Account"), this);
    auto* without = new QPushButton(tr("Continue without an account"), header);
    setKind(without, ButtonKind::Quiet);
    without->setObjectName(u"without"_s);
    connect(without, &QPushButton::clicked, this, [this] { Q_EMIT destinationRequested({PageId::Library, {}, {}}); });
    header->addRight(without);
    auto* column = new QWidget;
    column->setFixedWidth(theme.scaled(theme.metrics().loginColumn) + 2 * InputField::kMargin);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    auto* logo = new QLabel(column);
    logo->setPixmap(theme.icon(u"logo"_s).pixmap(kLogoSize, devicePixelRatio()));
    auto* heading = new TextLabel(theme, FontRole::PageTitle, ColourRole::Text, column);
    heading->setText(title);
    auto* text = new TextLabel(theme, FontRole::Body, ColourRole::TextMuted, column);
    text->setText(sentence);
    text->setWordWrap(true);
    for (QWidget* part : {static_cast<QWidget*>(logo), static_cast<QWidget*>(heading), static_cast<QWidget*>(text)}) {
        addAligned(part);
    }
    m_parts.clear();
    m_column->addSpacing(8);
    auto* scroll = new ScrollColumn(theme, ColourRole::Surface, this);
    auto* row = new QWidget;
    auto* rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, theme.metrics().margin, 0, theme.metrics().margin);
    rowLayout->addStretch();
    rowLayout->addWidget(column);
    rowLayout->addStretch();
    scroll->column()->insertStretch(0);
    scroll->add(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(scroll, 1);
}

InputField* AuthPage::addField(const QString& name, const QString& caption, bool isPassword)
{
    auto* field =
        new InputField(m_context.theme, caption, isPassword ? InputField::Kind::Password : InputField::Kind::Text);
    field->box()->setObjectName(name);
    connect(field->box(), &QLineEdit::returnPressed, this, [this] {
        if (m_submit->isEnabled()) {
            submit();
        }
    });
    m_column->addWidget(field);
    m_parts.append(field);
    m_fields.append(field);
    if (isPassword) {
        m_passwords.append(field);
    }
    return field;
}

void AuthPage::addShowPassword()
{
    auto* show = new QCheckBox(tr("Show password"));
    show->setObjectName(u"showPassword"_s);
    connect(show, &QCheckBox::toggled, this, [this](bool visible) {
        for (InputField* field : std::as_const(m_passwords)) {
            field->showPassword(visible);
        }
    });
    addAligned(show);
}

QPushButton* AuthPage::addSubmit(const QString& text)
{
    m_submit = new QPushButton(text);
    m_submit->setObjectName(u"submit"_s);
    m_submit->setMinimumHeight(m_context.theme.scaled(m_context.theme.metrics().controlLarge));
    setKind(m_submit, ButtonKind::Primary);
    connect(m_submit, &QPushButton::clicked, this, [this] { submit(); });
    m_column->addSpacing(4);
    addAligned(m_submit);
    return m_submit;
}

QPushButton* AuthPage::addOtherWay(const QString& question, const QString& answer)
{
    auto* row = new QWidget;
    auto* label = new TextLabel(m_context.theme, FontRole::Body, ColourRole::TextMuted, row);
    label->setText(question);
    auto* link = new LinkButton(m_context.theme, answer, row, FontRole::Body);
    link->setObjectName(u"otherWay"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addStretch();
    layout->addWidget(label);
    layout->addWidget(link);
    layout->addStretch();
    addAligned(row);
    return link;
}

void AuthPage::addServer()
{
    m_server = new ServerRow(m_context.theme, session());
    addAligned(m_server);
}

void AuthPage::addAligned(QWidget* widget)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(InputField::kMargin, 0, InputField::kMargin, 0);
    row->addWidget(widget);
    m_column->addLayout(row);
    m_parts.append(widget);
}

void AuthPage::showOnly(QWidget* widget)
{
    for (QWidget* part : std::as_const(m_parts)) {
        part->setVisible(part == widget);
    }
}

void AuthPage::setBusy(bool busy)
{
    m_submit->setEnabled(!busy);
    for (InputField* field : std::as_const(m_fields)) {
        field->setEnabled(!busy);
    }
}

void AuthPage::showError(const Error& error, InputField* credentials, InputField* email)
{
    const QString sentence = services::errorText(error);
    switch (error.code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::InsecureAddress:
    case ErrorCode::ServerUnreachable:
    case ErrorCode::CertificateRejected:
    case ErrorCode::NotOurServer:
        m_server->showProblem(server()->address().isEmpty() ? tr("Enter the address of your server.") : sentence);
        return;
    case ErrorCode::AlreadyExists:
        email->showProblem(tr("There is an account with this address already. Log in instead."));
        email->setFocus();
        return;
    case ErrorCode::SchemaViolation:
        if (error.subject.startsWith(u"email"_s)) {
            email->showProblem(tr("This is not an e-mail address. Nothing was sent anywhere else."));
            email->setFocus();
            return;
        }
        credentials->showProblem(tr("Use at least 10 characters for the password."));
        break;
    default:
        credentials->showProblem(sentence);
    }
    credentials->setFocus();
}

/// A library nobody has synced yet and that holds nothing needs no question.
void AuthPage::leaveLoggedIn()
{
    services::LibrarySync& sync = m_context.online->sync;
    services::whenAnswered(this, sync.binding(), [this, &sync](const Result<services::LibraryBinding>& binding) {
        const bool isOurs = binding && *binding == services::LibraryBinding::Ours;
        const bool isFree = binding && *binding == services::LibraryBinding::Nobodys;
        services::whenAnswered(this, m_context.services.library.list(services::LibraryService::Place::Library),
                               [this, &sync, isOurs, isFree](const Result<QList<services::CvCard>>& cards) {
                                   const bool isEmpty = cards && cards->isEmpty();
                                   if (isFree && isEmpty) {
                                       static_cast<void>(sync.bind());
                                   }
                                   const bool goesOn = isOurs || (isFree && isEmpty);
                                   Q_EMIT destinationRequested({goesOn ? PageId::Library : PageId::Account, {}, {}});
                               });
    });
}

} // namespace cvenhancer::ui
