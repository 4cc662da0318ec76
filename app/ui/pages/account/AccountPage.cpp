// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/account/AccountPage.h"

#include "services/Answer.h"
#include "services/ErrorText.h"
#include "ui/pages/account/InputField.h"
#include "ui/pages/account/SyncText.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kWidestColumn = 720;
constexpr int kShownLogEntries = 12;

TextLabel* paragraph(const Theme& theme, ColourRole colour = ColourRole::TextMuted, FontRole font = FontRole::Body)
{
    auto* label = new TextLabel(theme, font, colour);
    label->setWordWrap(true);
    return label;
}

QHBoxLayout* buttonRow(QPushButton* button)
{
    auto* row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch();
    return row;
}

} // namespace

AccountPage::AccountPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_online(*context.online)
{
    const Theme& theme = context.theme;
    auto* header = new PageHeader(theme, tr("Account"), this);
    m_who = new TextLabel(theme, FontRole::Body, ColourRole::TextMuted, header);
    header->addLeft(m_who);
    auto* logOutButton = new QPushButton(theme.icon(u"log-out"_s), tr("Log out"), header);
    logOutButton->setObjectName(u"logOut"_s);
    header->addRight(logOutButton);
    connect(logOutButton, &QPushButton::clicked, this, &AccountPage::logOut);
    m_message = new MessageBar(theme, this);
    auto* scroll = new ScrollColumn(theme, ColourRole::Surface, this);
    scroll->widget()->setMaximumWidth(theme.scaled(kWidestColumn) + 2 * theme.metrics().margin);
    m_column = scroll->column();
    const int margin = theme.metrics().margin;
    m_column->setContentsMargins(margin, theme.metrics().padding, margin, theme.metrics().padding);
    m_column->setSpacing(16);
    for (Card* card :
         {buildBindingCard(), buildSyncCard(), buildDevicesCard(), buildPasswordCard(), buildLeaveCard()}) {
        scroll->add(card);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    connect(&m_online.sync, &services::LibrarySync::statusChanged, this, &AccountPage::showSync);
    connect(&m_online.sync, &services::LibrarySync::bindingNeeded, this, &AccountPage::showBinding);
    connect(&m_online.session, &services::Session::stateChanged, this, [this] {
        if (isVisible() && !m_online.session.isLoggedIn()) {
            Q_EMIT destinationRequested({PageId::LogIn, {}, {}});
        }
    });
}

void AccountPage::open(const Destination&)
{
    if (!m_online.session.isLoggedIn()) {
        Q_EMIT destinationRequested({PageId::LogIn, {}, {}});
        return;
    }
    const services::AccountUser user = m_online.session.user();
    m_who->setText(u"%1 · %2"_s.arg(user.name, user.email));
    showSync();
    services::whenAnswered(this, m_online.sync.binding(), [this](const Result<services::LibraryBinding>& binding) {
        showBinding(binding.value_or(services::LibraryBinding::Ours));
    });
    loadDevices();
}

Card* AccountPage::addCard(const QString& title)
{
    auto* card = new Card(m_context.theme, this);
    auto* layout = new QVBoxLayout(card);
    layout->setSpacing(12);
    auto* label = new TextLabel(m_context.theme, FontRole::Title, ColourRole::Text, card);
    label->setText(title);
    layout->addWidget(label);
    return card;
}

Card* AccountPage::buildBindingCard()
{
    m_binding = addCard(tr("The CVs on this computer"));
    m_binding->setObjectName(u"binding"_s);
    m_bindingText = paragraph(m_context.theme, ColourRole::Text);
    auto* join = new QPushButton(tr("Sync them with this account"), m_binding);
    join->setObjectName(u"bind"_s);
    setKind(join, ButtonKind::Primary);
    connect(join, &QPushButton::clicked, this, [this] {
        m_binding->hide();
        static_cast<void>(m_online.sync.bind());
    });
    auto* layout = qobject_cast<QVBoxLayout*>(m_binding->layout());
    layout->addWidget(m_bindingText);
    layout->addLayout(buttonRow(join));
    m_binding->hide();
    return m_binding;
}

void AccountPage::showBinding(services::LibraryBinding binding)
{
    m_binding->setVisible(binding != services::LibraryBinding::Ours);
    m_bindingText->setText(binding == services::LibraryBinding::Nobodys
                               ? tr("They have not been synced yet. They will be sent to this account, and the CVs of "
                                    "the account will come here. Nothing is deleted on either side.")
                               : tr("They belong to another account or server. If you sync them with this one, all of "
                                    "them will be sent to it, and the two are one library from then on. To keep them "
                                    "apart, log out and use another profile."));
}

Card* AccountPage::buildSyncCard()
{
    const Theme& theme = m_context.theme;
    Card* card = addCard(tr("Sync"));
    m_state = new TextLabel(theme, FontRole::Strong, ColourRole::Text, card);
    m_state->setObjectName(u"syncState"_s);
    m_detail = paragraph(theme);
    m_kept = paragraph(theme, ColourRole::Warn);
    m_kept->setText(tr("This computer has no keychain that can be used, so you will have to log in again when the "
                       "program was closed."));
    m_log = paragraph(theme, ColourRole::TextMuted, FontRole::Caption);
    m_log->setAccessibleName(tr("What was synced last"));
    m_syncNow = new QPushButton(theme.icon(u"sync"_s), tr("Sync now"), card);
    m_syncNow->setObjectName(u"syncNow"_s);
    connect(m_syncNow, &QPushButton::clicked, &m_online.sync, &services::LibrarySync::syncNow);
    auto* layout = qobject_cast<QVBoxLayout*>(card->layout());
    layout->addWidget(m_state);
    layout->addWidget(m_detail);
    layout->addWidget(m_kept);
    layout->addLayout(buttonRow(m_syncNow));
    layout->addWidget(m_log);
    return card;
}

void AccountPage::showSync()
{
    const services::SyncStatus status = m_online.sync.status();
    m_state->setText(syncState(status));
    m_detail->setText(syncDetail(status));
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_kept->setVisible(!m_online.session.isKept());
    m_syncNow->setEnabled(status.phase == services::SyncStatus::Phase::Idle
                          || status.phase == services::SyncStatus::Phase::Failed);
    QStringList lines;
    const QList<services::SyncLogEntry> log = m_online.sync.log();
    for (qsizetype i = std::max<qsizetype>(0, log.size() - kShownLogEntries); i < log.size(); ++i) {
        lines.prepend(QLocale().toString(log[i].at.toLocalTime(), QLocale::ShortFormat) + u"  "_s + log[i].text);
    }
    m_log->setText(lines.join(u'\n'));
    m_log->setVisible(!lines.isEmpty());
}

Card* AccountPage::buildDevicesCard()
{
    Card* card = addCard(tr("Devices"));
    m_devices = new QVBoxLayout;
    m_devices->setSpacing(8);
    qobject_cast<QVBoxLayout*>(card->layout())->addLayout(m_devices);
    return card;
}

void AccountPage::loadDevices()
{
    services::whenAnswered(this, m_online.session.sessions(),
                           [this](const Result<QList<services::DeviceSession>>& devices) {
                               if (devices) {
                                   showDevices(*devices);
                               } else if (m_online.session.isLoggedIn()) {
                                   m_message->show(MessageBar::Tone::Bad, services::errorText(devices.error()),
                                                   tr("Try again"), [this] { loadDevices(); });
                               }
                           });
}

void AccountPage::showDevices(const QList<services::DeviceSession>& devices)
{
    while (QLayoutItem* item = m_devices->takeAt(0)) {
        item->widget()->deleteLater();
        delete item; // NOLINT: a layout item taken out belongs to who took it
    }
    for (const services::DeviceSession& device : devices) {
        auto* row = new QWidget(this);
        auto* name = new TextLabel(m_context.theme, FontRole::Body, ColourRole::Text, row);
        name->setText(device.device.isEmpty() ? tr("A device without a name") : device.device);
        auto* seen = new TextLabel(m_context.theme, FontRole::Caption, ColourRole::TextMuted, row);
        const QString time = QLocale().toString(device.lastSeenAt.toLocalTime(), QLocale::ShortFormat);
        seen->setText(device.isCurrent ? tr("This device") : tr("Last seen %1").arg(time));
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(name);
        texts->addWidget(seen);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addLayout(texts, 1);
        if (!device.isCurrent) {
            auto* end = new QPushButton(tr("Sign out"), row);
            end->setAccessibleName(tr("Sign out %1").arg(name->text()));
            connect(end, &QPushButton::clicked, this, [this, id = device.id] {
                services::whenAnswered(this, m_online.session.endSession(id),
                                       [this](const Result<>&) { loadDevices(); });
            });
            layout->addWidget(end);
        }
        m_devices->addWidget(row);
    }
}

Card* AccountPage::buildPasswordCard()
{
    const Theme& theme = m_context.theme;
    Card* card = addCard(tr("Password"));
    m_current = new InputField(theme, tr("Current password"), InputField::Kind::Password, card);
    m_wanted = new InputField(theme, tr("New password"), InputField::Kind::Password, card);
    m_wanted->box()->setPlaceholderText(tr("At least 10 characters"));
    auto* change = new QPushButton(tr("Change the password"), card);
    change->setObjectName(u"changePassword"_s);
    connect(change, &QPushButton::clicked, this, &AccountPage::changePassword);
    auto* note = paragraph(theme);
    note->setText(tr("All other devices have to log in again afterwards."));
    auto* layout = qobject_cast<QVBoxLayout*>(card->layout());
    layout->addWidget(m_current);
    layout->addWidget(m_wanted);
    layout->addWidget(note);
    layout->addLayout(buttonRow(change));
    return card;
}

void AccountPage::changePassword()
{
    services::whenAnswered(this, m_online.session.changePassword(m_current->text(), m_wanted->text()),
                           [this](const Result<>& changed) {
                               if (changed) {
                                   m_current->box()->clear();
                                   m_wanted->box()->clear();
                                   m_message->show(MessageBar::Tone::Good, tr("The password was changed."));
                                   loadDevices();
                               } else if (changed.error().code == ErrorCode::BadCredentials) {
                                   m_current->showProblem(tr("This is not the current password."));
                               } else if (changed.error().code == ErrorCode::SchemaViolation) {
                                   m_wanted->showProblem(tr("Use at least 10 characters for the password."));
                               } else {
                                   m_wanted->showProblem(services::errorText(changed.error()));
                               }
                           });
}

Card* AccountPage::buildLeaveCard()
{
    const Theme& theme = m_context.theme;
    Card* card = addCard(tr("Delete the account"));
    auto* text = paragraph(theme);
    text->setText(
        tr("The server forgets your name, your CVs, their history and all files, at once and for good. What is "
           "on this computer stays."));
    m_deletePassword = new InputField(theme, tr("Your password, to confirm"), InputField::Kind::Password, card);
    auto* remove = new QPushButton(tr("Delete the account"), card);
    remove->setObjectName(u"deleteAccount"_s);
    setKind(remove, ButtonKind::Danger);
    connect(remove, &QPushButton::clicked, this, &AccountPage::deleteAccount);
    auto* layout = qobject_cast<QVBoxLayout*>(card->layout());
    layout->addWidget(text);
    layout->addWidget(m_deletePassword);
    layout->addLayout(buttonRow(remove));
    return card;
}

void AccountPage::deleteAccount()
{
    if (m_deletePassword->text().isEmpty()) {
        m_deletePassword->showProblem(tr("Enter your password first. Nothing was deleted."));
        m_deletePassword->setFocus();
        return;
    }
    services::whenAnswered(
        this, m_online.session.deleteAccount(m_deletePassword->text()), [this](const Result<>& removed) {
            m_deletePassword->box()->clear();
            if (!removed) {
                m_deletePassword->showProblem(removed.error().code == ErrorCode::BadCredentials
                                                  ? tr("This is not the password. Nothing was deleted.")
                                                  : services::errorText(removed.error()));
            }
        });
}

void AccountPage::logOut()
{
    static_cast<void>(m_online.session.logOut());
}

} // namespace cvenhancer::ui
