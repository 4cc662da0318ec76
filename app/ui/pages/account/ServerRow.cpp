// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/account/ServerRow.h"

#include "services/Answer.h"
#include "services/ErrorText.h"
#include "ui/pages/account/InputField.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

ServerRow::ServerRow(const Theme& theme, services::Session& session, QWidget* parent)
    : Hairline(theme, parent)
    , m_theme(theme)
    , m_session(session)
    , m_toggle(new QPushButton(tr("Server"), this))
    , m_current(new TextLabel(theme, FontRole::Body, ColourRole::TextMuted, this))
    , m_field(new InputField(theme, tr("Address of the server"), InputField::Kind::Text, this))
    , m_answer(new TextLabel(theme, FontRole::Caption, ColourRole::TextMuted, this))
{
    setKind(m_toggle, ButtonKind::Quiet);
    m_toggle->setObjectName(u"server"_s);
    m_toggle->setCheckable(true);
    m_toggle->setAccessibleDescription(tr("Shows or hides the server's address"));
    m_field->box()->setObjectName(u"serverAddress"_s);
    m_field->box()->setPlaceholderText(tr("cv.example.com"));
    m_field->box()->setText(session.server());
    m_answer->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_toggle);
    top->addStretch();
    top->addWidget(m_current);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 4);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_field);
    layout->addWidget(m_answer);
    connect(m_toggle, &QPushButton::toggled, this, &ServerRow::setOpen);
    connect(m_field->box(), &QLineEdit::editingFinished, this, &ServerRow::probe);
    setOpen(session.server().isEmpty());
}

QString ServerRow::address() const
{
    return m_field->text().trimmed();
}

void ServerRow::showProblem(const QString& sentence)
{
    setOpen(true);
    m_answer->clear();
    m_field->showProblem(sentence);
    m_field->setFocus();
}

void ServerRow::setOpen(bool open)
{
    const QSignalBlocker blocker(m_toggle);
    m_toggle->setChecked(open);
    m_toggle->setIcon(m_theme.icon(open ? u"chevron-down"_s : u"chevron-right"_s, ColourRole::TextMuted));
    m_field->setVisible(open);
    m_answer->setVisible(open);
    m_current->setVisible(!open);
    m_current->setText(address().isEmpty() ? tr("None yet") : QUrl::fromUserInput(address()).host());
}

void ServerRow::probe()
{
    const QString typed = address();
    if (typed.isEmpty()) {
        return;
    }
    m_answer->setText(tr("Looking for the server …"));
    services::whenAnswered(this, m_session.probe(typed), [this, typed](const Result<>& found) {
        if (typed != address()) {
            return;
        }
        m_answer->setText(found ? tr("A CV Enhancer server answers there.") : QString());
        m_field->showProblem(found ? QString() : services::errorText(found.error()));
    });
}

} // namespace cvenhancer::ui
