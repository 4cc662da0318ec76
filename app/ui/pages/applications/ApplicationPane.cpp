// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/applications/ApplicationPane.h"

#include "ui/pages/tailor/MarkedView.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/SegmentFrame.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kLetterDelayMs = 800;

} // namespace

ApplicationPane::ApplicationPane(const Theme& theme, services::ApplicationService& service, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_service(service)
    , m_title(new ElidedLabel(theme, FontRole::Title, ColourRole::Text, this))
    , m_employer(new ElidedLabel(theme, FontRole::Body, ColourRole::TextMuted, this))
    , m_stack(new QStackedWidget(this))
    , m_advert(new MarkedView(theme, this))
    , m_letter(new QPlainTextEdit(this))
    , m_file(new ElidedLabel(theme, FontRole::Body, ColourRole::TextMuted, this))
    , m_saveFile(new QPushButton(tr("Save a copy …"), this))
    , m_tailor(new QPushButton(tr("Open in Tailor"), this))
{
    buildUi();
    m_saveDelay.setSingleShot(true);
    m_saveDelay.setInterval(kLetterDelayMs);
    connect(&m_saveDelay, &QTimer::timeout, this, &ApplicationPane::flush);
    connect(m_letter, &QPlainTextEdit::textChanged, this, [this] {
        if (m_letter->toPlainText() != m_card.letter) {
            m_saveDelay.start();
        }
    });
    connect(m_advertTab, &QPushButton::clicked, this, [this] { showTab(0); });
    connect(m_letterTab, &QPushButton::clicked, this, [this] { showTab(1); });
    connect(m_saveFile, &QPushButton::clicked, this,
            [this] { Q_EMIT saveFileRequested(m_card.row.fileId, m_card.fileName); });
    connect(m_tailor, &QPushButton::clicked, this,
            [this] { Q_EMIT tailorRequested(m_card.row.cvId, m_card.row.customizationId); });
}

void ApplicationPane::buildUi()
{
    auto* tabs = new SegmentFrame(m_theme, this);
    m_advertTab = tabs->addSegment();
    m_letterTab = tabs->addSegment();
    m_advertTab->setText(tr("Advert"));
    m_letterTab->setText(tr("Letter"));
    m_advert->setAccessibleName(tr("Advertisement"));
    m_letter->setAccessibleName(tr("Letter"));
    m_letter->setObjectName(u"letter"_s);
    m_letter->setPlaceholderText(tr("Write or paste the letter you sent"));
    m_letter->setTabChangesFocus(true);
    m_stack->addWidget(m_advert);
    m_stack->addWidget(m_letter);
    setKind(m_saveFile, ButtonKind::Secondary);
    setKind(m_tailor, ButtonKind::Quiet);
    auto* file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_saveFile);
    auto* row = new QHBoxLayout;
    row->addWidget(tabs);
    row->addStretch();
    row->addWidget(m_tailor);
    auto* layout = new QVBoxLayout(this);
    const int padding = m_theme.metrics().padding;
    layout->setContentsMargins(padding, 16, padding, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_employer);
    layout->addSpacing(4);
    layout->addLayout(file);
    layout->addSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    showTab(0);
}

void ApplicationPane::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_advertTab->setChecked(tab == 0);
    m_letterTab->setChecked(tab == 1);
}

void ApplicationPane::showApplication(const services::ApplicationCard& card)
{
    const bool isSame = card.row.id == m_card.row.id;
    if (!isSame) {
        flush();
    }
    const bool isTyping = isSame && m_saveDelay.isActive();
    m_card = card;
    m_title->setText(card.row.position.isEmpty() ? tr("No position yet") : card.row.position);
    m_employer->setText(card.row.employer.isEmpty() ? tr("No employer yet") : card.row.employer);
    m_file->setText(card.fileName.isEmpty() ? tr("No file was kept") : card.fileName);
    m_saveFile->setEnabled(!card.fileName.isEmpty());
    m_tailor->setVisible(!card.row.customizationId.isNull());
    if (!isSame) {
        m_advert->setStyledText(styledAdvert(card.row.jobDescription));
    }
    if (!isTyping && m_letter->toPlainText() != card.letter) {
        m_letter->setPlainText(card.letter);
    }
}

void ApplicationPane::flush()
{
    const QString text = m_letter->toPlainText();
    m_saveDelay.stop();
    if (m_card.row.id.isNull() || text == m_card.letter) {
        return;
    }
    m_card.letter = text;
    services::whenAnswered(this, m_service.saveLetter(m_card.row.id, text), [this](const Result<>& written) {
        if (written) {
            Q_EMIT saved();
        } else {
            Q_EMIT failed(written.error());
        }
    });
}

void ApplicationPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), m_theme.colour(ColourRole::Hairline));
}

} // namespace cvenhancer::ui
