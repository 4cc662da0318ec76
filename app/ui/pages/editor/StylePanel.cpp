// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/editor/StylePanel.h"

#include "models/TemplateModel.h"
#include "ui/delegates/TemplateDelegate.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/TextLabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kPictureDelayMs = 300; ///< after the last keystroke
constexpr int kMostPages = 3;
constexpr int kAccentSwatch = 28;

/// Inks that stay readable on paper (contrast of at least 4.5 to white) and print well. They colour the CV, not the
/// program; the first stands for the template's own.
const QStringList& accents()
{
    static const QStringList kAccents{{},           u"#1D1C1A"_s, u"#3156C9"_s, u"#1F7448"_s,
                                      u"#855300"_s, u"#B3322B"_s, u"#6A3FA0"_s, u"#0F6B78"_s};
    return kAccents;
}

/// A round drop of a colour; the template's own is a ring without one.
QIcon swatch(const Theme& theme, const QString& colour, bool isChosen)
{
    QPixmap pixmap(kAccentSwatch * 2, kAccentSwatch * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF drop(5, 5, kAccentSwatch - 10, kAccentSwatch - 10);
    painter.setPen(colour.isEmpty() ? QPen(theme.colour(ColourRole::ControlMark), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(colour.isEmpty() ? QBrush() : QBrush(QColor(colour)));
    painter.drawEllipse(drop);
    if (isChosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(ColourRole::Accent), 2));
        painter.drawEllipse(drop.adjusted(-4, -4, 4, 4));
    }
    return QIcon(pixmap);
}

} // namespace

StylePanel::StylePanel(const Theme& theme, services::CvDocument& document, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_document(document)
    , m_model(new models::TemplateModel(TemplateDelegate::kPage.width() * 2, this))
    , m_delay(new QTimer(this))
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(kPictureDelayMs);
    build();
    connect(m_delay, &QTimer::timeout, this, [this] { m_model->showCv(m_document.cv()); });
}

void StylePanel::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    auto* top = new QHBoxLayout;
    auto* title = new TextLabel(m_theme, FontRole::Strong, ColourRole::Text, this);
    title->setText(tr("Style"));
    auto* closeButton = new IconButton(m_theme, u"close"_s, tr("Close"), this);
    top->addWidget(title, 1);
    top->addWidget(closeButton);
    layout->addLayout(top);
    layout->addWidget(buildStrip());
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->addRow(tr("Accent"), buildAccents());
    m_fonts = new MenuButton(m_theme, ButtonKind::Secondary, {}, this);
    auto* fonts = new QMenu(m_fonts);
    const auto addFont = [this, fonts](const QString& name, const QString& id) {
        fonts->addAction(name, this, [this, id] {
            services::CvSettings settings = m_document.settings();
            settings.fontPair = id;
            change(settings, tr("Change fonts"));
        });
    };
    addFont(tr("As the Template"), {});
    for (const rendering::FontPair& pair : rendering::fontPairs()) {
        addFont(pair.name, pair.id);
    }
    m_fonts->setMenu(fonts);
    form->addRow(tr("Fonts"), m_fonts);
    m_size = addSlider(form, tr("Text size"), 85, 120);
    m_spacing = addSlider(form, tr("Spacing"), 60, 150);
    m_fit = new MenuButton(m_theme, ButtonKind::Secondary, {}, this);
    auto* fits = new QMenu(m_fit);
    for (int pages = 0; pages <= kMostPages; ++pages) {
        const QString name = pages == 0 ? tr("As Many Pages as It Takes")
            : pages == 1                ? tr("Fit to 1 Page")
                                        : tr("Fit to %n Pages", nullptr, pages);
        fits->addAction(name, this, [this, pages] {
            services::CvSettings settings = m_document.settings();
            settings.fitPages = pages;
            change(settings, tr("Fit to pages"));
        });
    }
    m_fit->setMenu(fits);
    form->addRow(tr("Length"), m_fit);
    layout->addLayout(form);
    connect(closeButton, &QPushButton::clicked, this, &StylePanel::closeRequested);
    connect(m_size, &QSlider::valueChanged, this, [this](int value) {
        services::CvSettings settings = m_document.settings();
        settings.size = value / 100.0;
        change(settings, tr("Change text size"));
    });
    connect(m_spacing, &QSlider::valueChanged, this, [this](int value) {
        services::CvSettings settings = m_document.settings();
        settings.spacing = value / 100.0;
        change(settings, tr("Change spacing"));
    });
}

QWidget* StylePanel::buildStrip()
{
    m_strip = new QListView(this);
    m_strip->setModel(m_model);
    m_strip->setItemDelegate(new TemplateDelegate(m_theme, m_strip));
    m_strip->setFlow(QListView::LeftToRight);
    m_strip->setWrapping(false);
    m_strip->setFrameShape(QFrame::NoFrame);
    m_strip->viewport()->setAutoFillBackground(false);
    m_strip->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_strip->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_strip->setMouseTracking(true);
    m_strip->setAccessibleName(tr("Templates"));
    m_strip->setFixedHeight(m_strip->itemDelegate()->sizeHint({}, {}).height()
                            + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    connect(m_strip->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        services::CvSettings settings = m_document.settings();
        settings.templateId = index.data(models::TemplateModel::IdRole).toString();
        change(settings, tr("Change template"));
    });
    return m_strip;
}

QWidget* StylePanel::buildAccents()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const QString& colour : accents()) {
        auto* button = new QPushButton(row);
        setKind(button, ButtonKind::Quiet);
        button->setIconSize({kAccentSwatch, kAccentSwatch});
        button->setFixedSize(kAccentSwatch + 4, kAccentSwatch + 4);
        button->setAccessibleName(colour.isEmpty() ? tr("The template's own accent") : tr("Accent %1").arg(colour));
        button->setToolTip(button->accessibleName());
        layout->addWidget(button);
        m_accents.append(button);
        connect(button, &QPushButton::clicked, this, [this, colour] {
            services::CvSettings settings = m_document.settings();
            settings.accent = colour;
            change(settings, tr("Change accent"));
        });
    }
    layout->addStretch(1);
    return row;
}

QSlider* StylePanel::addSlider(QFormLayout* form, const QString& name, int from, int to)
{
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(from, to);
    slider->setPageStep(5);
    slider->setAccessibleName(name);
    form->addRow(name, slider);
    return slider;
}

void StylePanel::change(const services::CvSettings& settings, const QString& name)
{
    if (!m_document.applySettings(settings, name)) {
        showSettings();
    }
}

void StylePanel::refresh()
{
    showSettings();
    if (isVisible()) {
        m_delay->start();
    }
}

void StylePanel::showSettings()
{
    const services::CvSettings settings = m_document.settings();
    const auto quietly = [](QSlider* slider, double value) {
        const QSignalBlocker blocker(slider);
        slider->setValue(qRound(value * 100));
    };
    quietly(m_size, settings.size);
    quietly(m_spacing, settings.spacing);
    {
        const QSignalBlocker blocker(m_strip->selectionModel());
        m_strip->setCurrentIndex(m_model->indexOf(settings.templateId));
    }
    m_strip->viewport()->update();
    for (qsizetype i = 0; i < m_accents.size(); ++i) {
        m_accents[i]->setIcon(
            swatch(m_theme, accents()[i], accents()[i].compare(settings.accent, Qt::CaseInsensitive) == 0));
    }
    const QList<rendering::FontPair> pairs = rendering::fontPairs();
    const auto pair = std::ranges::find(pairs, settings.fontPair, &rendering::FontPair::id);
    m_fonts->setText(pair == pairs.end() ? tr("As the template") : pair->name);
    m_fonts->setAccessibleName(tr("Fonts: %1").arg(m_fonts->text()));
    m_fit->setText(settings.fitPages == 0       ? tr("As many pages as it takes")
                       : settings.fitPages == 1 ? tr("Fit to 1 page")
                                                : tr("Fit to %n pages", nullptr, settings.fitPages));
    m_fit->setAccessibleName(tr("Length: %1").arg(m_fit->text()));
}

void StylePanel::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    refresh();
}

void StylePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void StylePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(ColourRole::Hairline));
    painter.setBrush(m_theme.colour(ColourRole::SurfaceRaised));
    const int radius = m_theme.metrics().cardRadius;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace cvenhancer::ui
