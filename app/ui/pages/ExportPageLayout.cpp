// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
// How the export sheet is put together; what it does stands in ExportPage.cpp.
#include "ui/pages/ExportPage.h"
#include "ui/pages/export/PrintView.h"
#include "ui/pages/export/ReportRows.h"
#include "ui/pages/export/Tiles.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PaperView.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/SegmentFrame.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

using services::ExportFormat;

namespace {

constexpr int kTilesInARow = 4;
constexpr int kTileGap = 8;
constexpr int kLeastPreview = 240;

/// A format as the sheet offers it.
struct FormatTexts {
    QString name;
    QString note;
};

FormatTexts textsOf(const QString& ending)
{
    const QString note = u"."_s + ending;
    if (ending == u"pdf"_s) {
        return {u"PDF"_s, ExportPage::tr("To send and print")};
    }
    const QHash<QString, QString> names{{u"md"_s, u"Markdown"_s},      {u"txt"_s, ExportPage::tr("Plain text")},
                                        {u"json"_s, u"JSON Resume"_s}, {u"docx"_s, u"Word"_s},
                                        {u"odt"_s, u"OpenDocument"_s}, {u"html"_s, ExportPage::tr("Web page")}};
    return {names.value(ending, ending.toUpper()), note};
}

TextLabel* captionFor(const Theme& theme, const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(theme, FontRole::Caption, ColourRole::TextMuted, parent);
    label->setText(text);
    return label;
}

} // namespace

void ExportPage::buildUi()
{
    const Theme& theme = m_context.theme;
    m_paper = new PaperView(theme, m_sheet);
    m_print = new PrintView(theme, m_sheet);
    m_left = new QStackedWidget(m_sheet);
    m_left->addWidget(m_paper);
    m_left->addWidget(m_print);
    m_left->setMinimumWidth(kLeastPreview);
    m_left->setMaximumWidth(theme.metrics().exportPreview);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(buildTitle());
    right->addWidget(buildChoices(), 1);
    right->addWidget(buildFooter());
    auto* layout = new QHBoxLayout(m_sheet);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_left, 4);
    layout->addLayout(right, 5);
}

QWidget* ExportPage::buildTitle()
{
    const Theme& theme = m_context.theme;
    auto* row = new QWidget(m_sheet);
    auto* title = new TextLabel(theme, FontRole::PageTitle, ColourRole::Text, row);
    title->setText(tr("Export"));
    m_more = new IconButton(theme, u"more"_s, tr("More"), row);
    m_close = new IconButton(theme, u"close"_s, tr("Close"), row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme.metrics().margin, 20, theme.metrics().padding, 8);
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(m_more);
    layout->addWidget(m_close);
    return row;
}

QWidget* ExportPage::buildChoices()
{
    const Theme& theme = m_context.theme;
    auto* scroll = new ScrollColumn(theme, ColourRole::Surface, m_sheet);
    m_message = new MessageBar(theme, scroll->widget());
    m_report = new ReportRows(theme, scroll->widget());
    scroll->column()->setContentsMargins(theme.metrics().margin, 4, theme.metrics().margin, 16);
    scroll->column()->setSpacing(16);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_message, buildFormats(), buildTemplates(), buildName(), m_report}) {
        scroll->add(widget);
    }
    return scroll;
}

QWidget* ExportPage::buildFormats()
{
    auto* box = new QWidget(m_sheet);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kTileGap);
    m_formats = new QButtonGroup(this);
    int place = 0;
    const auto add = [&](const FormatTexts& texts, int id) {
        auto* tile = new FormatTile(m_context.theme, texts.name, texts.note, box);
        m_formats->addButton(tile, id);
        grid->addWidget(tile, place / kTilesInARow, place % kTilesInARow);
        ++place;
    };
    const QStringList endings = services::exportEndings();
    for (const QString& ending : endings) {
        if (const auto format = services::exportFormatOf(u"x."_s + ending)) {
            add(textsOf(ending), static_cast<int>(*format));
        }
    }
    add({tr("Print"), tr("To a printer")}, -2); // -1 means no id to QButtonGroup
    for (int column = 0; column < kTilesInARow; ++column) {
        grid->setColumnStretch(column, 1);
    }
    return box;
}

QWidget* ExportPage::buildTemplates()
{
    m_templateBox = new QWidget(m_sheet);
    auto* strip = new QWidget(m_templateBox);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kTileGap);
    m_templates = new QButtonGroup(this);
    const QList<rendering::TemplateInfo> templates = rendering::templates();
    int height = 0;
    for (qsizetype i = 0; i < templates.size(); ++i) {
        auto* tile = new TemplateTile(m_context.theme, templates.at(i).name, strip);
        tile->setToolTip(templates.at(i).description);
        tile->setProperty("templateId", templates.at(i).id);
        m_templates->addButton(tile, static_cast<int>(i));
        row->addWidget(tile);
        height = tile->sizeHint().height();
    }
    row->addStretch();
    auto* scroll = new QScrollArea(m_templateBox);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(strip);
    scroll->setFixedHeight(height + 14);
    auto* layout = new QVBoxLayout(m_templateBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(captionFor(m_context.theme, tr("Template"), m_templateBox));
    layout->addWidget(scroll);
    return m_templateBox;
}

QWidget* ExportPage::buildName()
{
    const Theme& theme = m_context.theme;
    auto* box = new QWidget(m_sheet);
    m_name = new QLineEdit(box);
    m_name->setObjectName(u"fileName"_s);
    m_name->setAccessibleName(tr("File name"));
    m_ending = new TextLabel(theme, FontRole::Body, ColourRole::TextMuted, box);
    auto* sizes = new SegmentFrame(theme, box);
    m_pageSize = new QButtonGroup(this);
    const std::array<QString, 2> names{u"A4"_s, tr("Letter")};
    for (int i = 0; i < 2; ++i) {
        QPushButton* segment = sizes->addSegment();
        segment->setText(names.at(static_cast<std::size_t>(i)));
        m_pageSize->addButton(segment, i);
    }
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(captionFor(theme, tr("File name"), box), 0, 0);
    grid->addWidget(captionFor(theme, tr("Page"), box), 0, 2);
    grid->addWidget(m_name, 1, 0);
    grid->addWidget(m_ending, 1, 1);
    grid->addWidget(sizes, 1, 2);
    grid->setColumnStretch(0, 1);
    return box;
}

QWidget* ExportPage::buildFooter()
{
    const Theme& theme = m_context.theme;
    auto* footer = new Hairline(theme, m_sheet);
    m_folder = new ElidedLabel(theme, FontRole::Body, ColourRole::TextMuted, footer);
    m_record = new QPushButton(tr("Record as application"), footer);
    m_cancel = new QPushButton(tr("Cancel"), footer);
    m_save = new QPushButton(footer);
    m_record->setObjectName(u"record"_s);
    m_save->setObjectName(u"save"_s);
    setKind(m_record, ButtonKind::Quiet);
    setKind(m_save, ButtonKind::Primary);
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(theme.metrics().margin, 14, theme.metrics().margin, 14);
    layout->setSpacing(8);
    layout->addWidget(m_folder, 1);
    layout->addWidget(m_record);
    layout->addWidget(m_cancel);
    layout->addWidget(m_save);
    return footer;
}

void ExportPage::buildActions()
{
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& icon, const QString& text, const QKeySequence& shortcut, auto slot) {
        auto* action = new QAction(m_context.theme.icon(icon), text, this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        menu->addAction(action);
        m_actions.append(action);
    };
    add(u"export"_s, tr("Save"), QKeySequence::Save, &ExportPage::askForPath);
    add(u"print"_s, tr("Print"), QKeySequence::Print, [this] { setFormat(std::nullopt); });
    add(u"copy"_s, tr("Copy for web forms"), {}, &ExportPage::copyFields);
    add(u"mail"_s, tr("Write an e-mail"), {}, &ExportPage::writeEmail);
    connect(m_more, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4))); });
}

} // namespace cvenhancer::ui
