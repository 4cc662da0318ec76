// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/shell/Pages.h"

#include <QHash>
#include <QStackedWidget>

#include <span>

namespace cvenhancer::ui {

/// The pages of the window, one of them visible. Makes a page on its first visit, passes on what pages say, and keeps
/// the way back.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    PageStack(const PageContext& context, std::span<const PageEntry> entries, QWidget* parent = nullptr);

    /// Shows a page; a page that does not exist is passed over.
    void go(const Destination& destination);
    [[nodiscard]] bool canGoBack() const { return !m_past.isEmpty(); }
    /// Shows what was shown before.
    void goBack();

    /// The page, made when it was never visited; null when there is none of that id.
    Page* page(PageId id);
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] Destination current() const { return m_current; }

    /// Stores what pages hold, destroys them all and shows the present destination anew.
    void rebuild();
    /// Asks every page to store what it holds.
    void flush();

Q_SIGNALS:
    void destinationChanged(const cvenhancer::ui::Destination& destination);
    void importRequested(const QStringList& paths);
    void saved();
    /// What the visible page says about itself.
    void statusChanged(const QString& text);

private:
    Page* make(const PageEntry& entry);
    void show(const Destination& destination);

    const PageContext& m_context;
    std::span<const PageEntry> m_entries;
    QHash<PageId, Page*> m_pages;
    QHash<PageId, QString> m_status;
    Destination m_current;
    QList<Destination> m_past; ///< oldest first
};

} // namespace cvenhancer::ui
