// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/shell/Page.h"
#include "ui/shell/PageContext.h"

class QStackedWidget;

namespace cvenhancer::ui {

class DataSection;
class MessageBar;
class SectionList;

/// The settings: sections at the left, plain rows at the right. What is changed acts at once.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QVariant viewState() const override;
    void setViewState(const QVariant& state) override;

private:
    /// Puts a section at the end; its name stands in the list and above its rows.
    void addSection(const QString& name, const QList<QWidget*>& rows);
    QList<QWidget*> buildAppearanceRows();
    QList<QWidget*> buildLanguageRows();
    QList<QWidget*> buildAboutRows();

    PageContext m_context;
    SectionList* m_list;
    QStackedWidget* m_sections;
    MessageBar* m_message;
    DataSection* m_data;
    QStringList m_names;
};

} // namespace cvenhancer::ui
