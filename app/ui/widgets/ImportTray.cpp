// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/ImportTray.h"

#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/ImportRow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

using models::ImportModel;

namespace {

constexpr int kTallest = 320;

} // namespace

ImportTray::ImportTray(const Theme& theme, ImportModel& model, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_model(model)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_fold(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget)
    , m_rowsLayout(new QVBoxLayout(m_body))
{
    buildUi();
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ImportTray::onRowsInserted);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ImportTray::onRowsRemoved);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ImportTray::onDataChanged);
    connect(m_close, &QPushButton::clicked, &m_model, &ImportModel::clear);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_scroll->setVisible(m_scroll->isHidden());
        refresh();
    });
    refresh();
}

void ImportTray::buildUi()
{
    m_title->setFont(m_theme.font(FontRole::Strong));
    QPalette muted = m_summary->palette();
    muted.setColor(QPalette::WindowText, m_theme.colour(ColourRole::TextMuted));
    m_summary->setPalette(muted);
    for (auto* button : {m_fold, m_close}) {
        setKind(button, ButtonKind::Quiet);
        button->setIconSize({m_theme.metrics().icon, m_theme.metrics().icon});
    }
    m_fold->setIcon(m_theme.icon(u"chevron-down"_s));
    m_fold->setAccessibleName(tr("Fold or unfold the list of imports"));
    m_close->setIcon(m_theme.icon(u"close"_s));
    m_close->setAccessibleName(tr("Close the list of imports"));
    auto* header = new QHBoxLayout;
    header->setContentsMargins(16, 6, 6, 6);
    header->setSpacing(8);
    header->addWidget(m_title);
    header->addWidget(m_summary);
    header->addStretch();
    header->addWidget(m_fold);
    header->addWidget(m_close);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(0);
    m_rowsLayout->setSizeConstraint(QLayout::SetMinimumSize);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_scroll);
}

void ImportTray::onRowsInserted(const QModelIndex&, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        auto* widget = new ImportRow(m_theme, m_body);
        m_rows.insert(row, widget);
        m_rowsLayout->insertWidget(row, widget);
        connect(widget, &ImportRow::dismissed, this, [this, widget] { m_model.remove(int(m_rows.indexOf(widget))); });
        connect(widget, &ImportRow::importAgainRequested, this,
                [this, widget] { m_model.importAgain(int(m_rows.indexOf(widget))); });
        connect(widget, &ImportRow::reviewRequested, this,
                [this, widget] { Q_EMIT reviewRequested(int(m_rows.indexOf(widget))); });
        connect(widget, &ImportRow::passwordRequested, this,
                [this, widget] { Q_EMIT passwordRequested(int(m_rows.indexOf(widget))); });
        widget->showJob(m_model.index(row));
    }
    refresh();
}

void ImportTray::onRowsRemoved(const QModelIndex&, int first, int last)
{
    for (int row = last; row >= first; --row) {
        ImportRow* widget = m_rows.takeAt(row);
        m_rowsLayout->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    refresh();
}

void ImportTray::onDataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        m_rows.at(row)->showJob(m_model.index(row));
    }
    refresh();
}

void ImportTray::refresh()
{
    const int count = m_model.rowCount();
    const int done = m_model.countOf(ImportModel::State::Done);
    if (m_model.isBusy()) {
        m_title->setText(count == 1 ? tr("Importing 1 file") : tr("Importing %Ln files", nullptr, count));
    } else {
        m_title->setText(tr("Import finished"));
    }
    m_summary->setText(tr("%Ln ready", nullptr, done));
    setVisible(count > 0);
    const int rows = m_rowsLayout->hasHeightForWidth() ? m_rowsLayout->heightForWidth(m_theme.metrics().tray - 2)
                                                       : m_rowsLayout->sizeHint().height();
    m_scroll->setFixedHeight(qMin(rows, kTallest));
    layout()->activate();
    Q_EMIT resized();
}

void ImportTray::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(ColourRole::Hairline));
    painter.setBrush(m_theme.colour(ColourRole::SurfaceRaised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.metrics().cardRadius,
                            m_theme.metrics().cardRadius);
}

} // namespace cvenhancer::ui
