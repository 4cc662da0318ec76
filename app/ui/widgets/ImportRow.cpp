// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/ImportRow.h"

#include "models/ImportModel.h"
#include "ui/theme/ThemeStyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

using models::ImportModel;

namespace {

QIcon iconOf(const Theme& theme, ImportModel::State state)
{
    switch (state) {
    case ImportModel::State::Done:
        return theme.icon(u"check"_s, ColourRole::Good);
    case ImportModel::State::AlreadyThere:
        return theme.icon(u"info"_s, ColourRole::TextMuted);
    case ImportModel::State::Failed:
        return theme.icon(u"warning"_s, ColourRole::Warn);
    case ImportModel::State::PasswordNeeded:
        return theme.icon(u"lock"_s, ColourRole::Warn);
    default:
        return theme.icon(u"file"_s, ColourRole::TextMuted);
    }
}

} // namespace

ImportRow::ImportRow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_name(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_password(new QPushButton(tr("Enter password"), this))
    , m_again(new QPushButton(tr("Import again"), this))
    , m_review(new QPushButton(tr("Review"), this))
    , m_dismiss(new QPushButton(tr("Dismiss"), this))
{
    m_name->setTextFormat(Qt::PlainText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setFont(m_theme.font(FontRole::Caption));
    QPalette muted = m_sentence->palette();
    muted.setColor(QPalette::WindowText, m_theme.colour(ColourRole::TextMuted));
    m_sentence->setPalette(muted);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    setKind(m_password, ButtonKind::Tinted);
    setKind(m_again, ButtonKind::Tinted);
    setKind(m_review, ButtonKind::Tinted);
    setKind(m_dismiss, ButtonKind::Quiet);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_sentence);
    texts->addWidget(m_progress);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addLayout(texts, 1);
    layout->addWidget(m_password);
    layout->addWidget(m_again);
    layout->addWidget(m_review);
    layout->addWidget(m_dismiss);
    connect(m_password, &QPushButton::clicked, this, &ImportRow::passwordRequested);
    connect(m_again, &QPushButton::clicked, this, &ImportRow::importAgainRequested);
    connect(m_review, &QPushButton::clicked, this, &ImportRow::reviewRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &ImportRow::dismissed);
}

void ImportRow::showJob(const QModelIndex& job)
{
    const auto state = job.data(ImportModel::StateRole).value<ImportModel::State>();
    m_icon->setPixmap(iconOf(m_theme, state).pixmap(QSize(20, 20), devicePixelRatio()));
    m_name->setText(job.data(ImportModel::FileNameRole).toString());
    m_sentence->setText(job.data(ImportModel::SentenceRole).toString());
    m_sentence->setVisible(state != ImportModel::State::Reading);
    m_progress->setVisible(state == ImportModel::State::Reading);
    m_password->setVisible(state == ImportModel::State::PasswordNeeded);
    m_again->setVisible(state == ImportModel::State::AlreadyThere);
    m_again->setAccessibleName(tr("Import %1 again").arg(m_name->text()));
    m_review->setVisible(state == ImportModel::State::Done);
    m_review->setAccessibleName(tr("Review %1").arg(m_name->text()));
    m_dismiss->setVisible(state != ImportModel::State::Reading);
    m_dismiss->setAccessibleName(tr("Dismiss %1").arg(m_name->text()));
    setAccessibleName(m_name->text() + u": "_s + m_sentence->text());
}

void ImportRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.colour(ColourRole::Hairline));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace cvenhancer::ui
