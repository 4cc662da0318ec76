// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/settings/SettingsPage.h"

#include "ui/pages/settings/ChoiceBox.h"
#include "ui/pages/settings/DataSection.h"
#include "ui/pages/settings/SettingRow.h"
#include "ui/shell/Language.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/SectionList.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kListWidth = 216;
constexpr int kWidestRows = 720;

} // namespace

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_list(new SectionList(context.theme, this))
    , m_sections(new QStackedWidget(this))
    , m_message(new MessageBar(context.theme, this))
    , m_data(new DataSection(context, this))
{
    const Metrics& metrics = context.theme.metrics();
    m_list->setObjectName(u"sections"_s);
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setFixedWidth(context.theme.scaled(kListWidth));
    addSection(tr("Appearance"), buildAppearanceRows());
    addSection(tr("Language"), buildLanguageRows());
    addSection(tr("Your data"), m_data->rows());
    addSection(tr("About"), buildAboutRows());
    m_list->setSections(m_names);
    connect(m_list, &SectionList::sectionChosen, m_sections, &QStackedWidget::setCurrentIndex);
    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(metrics.margin - 12, metrics.padding, metrics.padding, 0);
    columns->setSpacing(metrics.margin);
    columns->addWidget(m_list);
    auto* column = new QVBoxLayout;
    column->addWidget(m_message);
    column->addWidget(m_sections, 1);
    columns->addLayout(column, 1);
    connect(m_data, &DataSection::reported, this,
            [this](MessageBar::Tone tone, const QString& sentence) { m_message->show(tone, sentence); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PageHeader(context.theme, tr("Settings"), this));
    layout->addLayout(columns, 1);
    setFocusProxy(m_list);
}

void SettingsPage::addSection(const QString& name, const QList<QWidget*>& rows)
{
    auto* title = new TextLabel(m_context.theme, FontRole::Title);
    title->setText(name);
    auto* scroll = new ScrollColumn(m_context.theme, ColourRole::Surface, m_sections);
    scroll->widget()->setMaximumWidth(m_context.theme.scaled(kWidestRows));
    scroll->column()->setContentsMargins(0, 4, 12, m_context.theme.metrics().padding);
    scroll->column()->setSpacing(0);
    scroll->add(title);
    for (QWidget* row : rows) {
        scroll->add(row);
    }
    m_sections->addWidget(scroll);
    m_names.append(name);
}

QList<QWidget*> SettingsPage::buildAppearanceRows()
{
    using settings::Appearance;
    settings::Settings& settings = m_context.settings;
    const Theme& theme = m_context.theme;
    auto* appearance = new ChoiceBox({{tr("As the system"), int(Appearance::System)},
                                      {tr("Light"), int(Appearance::Light)},
                                      {tr("Dark"), int(Appearance::Dark)}},
                                     int(settings.appearance()));
    appearance->setObjectName(u"appearance"_s);
    connect(appearance, &ChoiceBox::chosen, this,
            [&settings](const QVariant& value) { settings.setAppearance(Appearance(value.toInt())); });
    QList<ChoiceBox::Choice> sizes;
    for (int percent = 100; percent <= 200; percent += 25) {
        //: Size of the text, in percent
        sizes.append({tr("%L1 %").arg(percent), percent});
    }
    auto* size = new ChoiceBox(sizes, settings.textPercent());
    size->setObjectName(u"textSize"_s);
    connect(size, &ChoiceBox::chosen, this,
            [&settings](const QVariant& value) { settings.setTextPercent(value.toInt()); });
    auto* compact = new Switch(theme, tr("Compact rows"));
    compact->setObjectName(u"compact"_s);
    compact->setChecked(settings.isCompact());
    connect(compact, &Switch::toggled, this, [&settings](bool on) { settings.setCompact(on); });
    auto* motion = new Switch(theme, tr("Reduced motion"));
    motion->setObjectName(u"motion"_s);
    motion->setChecked(settings.hasReducedMotion());
    connect(motion, &Switch::toggled, this, [&settings](bool on) { settings.setReducedMotion(on); });
    return {new SettingRow(theme, tr("Colours"), tr("Pages of a CV stay as they are printed."), appearance),
            new SettingRow(theme, tr("Text size"), tr("Of the program, not of your CVs."), size),
            new SettingRow(theme, tr("Compact rows"), tr("Shows more at once, with less space between."), compact),
            new SettingRow(theme, tr("Reduced motion"), tr("Shows changes at once, without movement."), motion)};
}

QList<QWidget*> SettingsPage::buildLanguageRows()
{
    settings::Settings& settings = m_context.settings;
    QList<ChoiceBox::Choice> choices{{tr("As the system"), QString()}};
    for (const LanguageName& language : availableLanguages()) {
        choices.append({language.name, language.code});
    }
    auto* box = new ChoiceBox(choices, settings.language());
    box->setObjectName(u"language"_s);
    connect(box, &ChoiceBox::chosen, this,
            [&settings](const QVariant& value) { settings.setLanguage(value.toString()); });
    return {new SettingRow(m_context.theme, tr("Language of the program"),
                           tr("Your CVs keep their own. Dates and numbers follow this language."), box)};
}

QList<QWidget*> SettingsPage::buildAboutRows()
{
    auto* version = new TextLabel(m_context.theme, FontRole::Body, ColourRole::TextMuted);
    version->setText(QStringLiteral(CVENH_VERSION));
    auto* licence = new TextLabel(m_context.theme, FontRole::Body, ColourRole::TextMuted);
    licence->setText(u"GPL-3.0-or-later"_s);
    return {new SettingRow(m_context.theme, tr("Version"), tr("Updates are never installed by the program itself."),
                           version),
            new SettingRow(m_context.theme, tr("Licence"), tr("Free to use, study, share and change."), licence)};
}

QVariant SettingsPage::viewState() const
{
    return m_list->chosen();
}

void SettingsPage::setViewState(const QVariant& state)
{
    m_list->choose(state.toInt());
}

} // namespace cvenhancer::ui
