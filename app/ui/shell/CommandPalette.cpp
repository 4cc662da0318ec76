// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/shell/CommandPalette.h"

#include "ui/delegates/RowDelegate.h"
#include "ui/widgets/Card.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kPaletteWidth = 560;
constexpr int kPaletteTop = 96;
constexpr int kRowsShown = 10;

} // namespace

CommandPalette::CommandPalette(const Theme& theme, QList<Command> commands, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
    , m_model(new CommandModel(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_focusBefore(QApplication::focusWidget())
{
    m_model->setCommands(std::move(commands));
    m_field->setPlaceholderText(tr("Go to a page, a CV or a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->addAction(theme.icon(u"search"_s, ColourRole::TextMuted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(theme, m_list));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setMinimumHeight(kRowsShown * theme.metrics().row);
    auto* card = new Card(theme, this);
    card->setContentsMargins(0, 0, 0, 0);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 8, 8, 8);
    inside->setSpacing(8);
    inside->addWidget(m_field);
    inside->addWidget(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, kPaletteTop, 16, 16);
    card->setFixedWidth(qMin(theme.scaled(kPaletteWidth), window->width() - 32));
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setQuery(text);
        choose(0);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        choose(index.row());
        runChosen();
    });
    window->installEventFilter(this);
    placeOverWindow();
    choose(0);
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::append(const QList<Command>& commands)
{
    const int row = m_list->currentIndex().row();
    m_model->append(commands);
    choose(row);
}

void CommandPalette::placeOverWindow()
{
    setGeometry(parentWidget()->rect());
}

void CommandPalette::choose(int row)
{
    if (m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1)));
    }
}

void CommandPalette::runChosen()
{
    const auto action = m_model->actionAt(m_list->currentIndex());
    if (action) {
        close();
        action();
    }
}

void CommandPalette::close()
{
    hide();
    if (m_focusBefore) {
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    }
    deleteLater();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        placeOverWindow();
    }
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runChosen();
        return true;
    case Qt::Key_Down:
        choose(m_list->currentIndex().row() + 1);
        return true;
    case Qt::Key_Up:
        choose(m_list->currentIndex().row() - 1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void CommandPalette::mousePressEvent(QMouseEvent*)
{
    close();
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(ColourRole::Scrim));
}

} // namespace cvenhancer::ui
