// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/shell/PageStack.h"

#include <algorithm>

namespace cvenhancer::ui {

namespace {

constexpr qsizetype kLongestWayBack = 50;

/// The object name of the widget that has the focus in `page`; empty when there is none or it has no name.
QString focusNameIn(const QWidget* page)
{
    const QWidget* focused = page ? page->focusWidget() : nullptr;
    return focused ? focused->objectName() : QString();
}

} // namespace

PageStack::PageStack(const PageContext& context, std::span<const PageEntry> entries, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_entries(entries)
{
}

void PageStack::go(const Destination& destination)
{
    const bool isFirst = !currentPage();
    if (!page(destination.page)) {
        return;
    }
    if (!isFirst && destination != m_current) {
        m_past.append(m_current);
        m_past.remove(0, std::max<qsizetype>(0, m_past.size() - kLongestWayBack));
    }
    show(destination);
}

void PageStack::goBack()
{
    if (canGoBack()) {
        show(m_past.takeLast());
    }
}

void PageStack::show(const Destination& destination)
{
    m_current = destination;
    Page* target = page(destination.page);
    setCurrentWidget(target);
    target->setFocus(Qt::OtherFocusReason);
    Q_EMIT statusChanged(m_status.value(destination.page));
    Q_EMIT destinationChanged(destination);
    target->open(destination);
}

Page* PageStack::page(PageId id)
{
    if (Page* made = m_pages.value(id)) {
        return made;
    }
    const auto entry = std::ranges::find(m_entries, id, &PageEntry::id);
    return entry == m_entries.end() || !isOffered(*entry, m_context) ? nullptr : make(*entry);
}

Page* PageStack::currentPage() const
{
    return qobject_cast<Page*>(currentWidget());
}

Page* PageStack::make(const PageEntry& entry)
{
    Page* made = entry.make(m_context, this);
    m_pages.insert(entry.id, made);
    connect(made, &Page::destinationRequested, this, &PageStack::go, Qt::QueuedConnection);
    connect(made, &Page::importRequested, this, &PageStack::importRequested, Qt::QueuedConnection);
    connect(made, &Page::saved, this, &PageStack::saved);
    connect(made, &Page::statusChanged, this, [this, id = entry.id](const QString& text) {
        m_status.insert(id, text);
        if (m_current.page == id) {
            Q_EMIT statusChanged(text);
        }
    });
    addWidget(made);
    return made;
}

void PageStack::rebuild()
{
    flush();
    m_status.clear();
    const QVariant state = currentPage() ? currentPage()->viewState() : QVariant();
    const QString focused = focusNameIn(currentPage());
    for (Page* old : std::exchange(m_pages, {})) {
        removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    show(m_current);
    currentPage()->setViewState(state);
    if (auto* widget = focused.isEmpty() ? nullptr : currentPage()->findChild<QWidget*>(focused)) {
        widget->setFocus(Qt::OtherFocusReason);
    }
}

void PageStack::flush()
{
    for (Page* made : std::as_const(m_pages)) {
        made->flush();
    }
}

} // namespace cvenhancer::ui
