// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/LayoutCache.h"
#include "services/CvDocument.h"
#include "services/PageSources.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QScrollArea;
class QTimer;

namespace cvenhancer::ui {

class IconButton;
class StylePanel;
class MenuButton;
class PageView;
class TextLabel;
class Card;

/// The pages of the open CV as they will be printed, laid out again after every keystroke (one block; the cache keeps
/// the others). Follows the cursor; a press on a line asks for its field. Below: template, page size, zoom, pages.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    PreviewPane(const Theme& theme, services::CvDocument& document, QWidget* parent = nullptr);

    /// The CV changed: its pages follow before the next event of the user's.
    void refresh();
    /// The cursor is in this field or item; nothing: it is in none.
    void follow(const std::optional<model::Path>& path);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] PageView* view() const { return m_view; }
    void showNextPage(int by);
    /// Opens the style panel over the pages, or closes it.
    void toggleStyles();

Q_SIGNALS:
    void pathPressed(const cvenhancer::model::Path& path);
    void pagesChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Zoom { Page, Width };

    void buildBar();
    [[nodiscard]] QRect stylePlace() const;
    void bind();
    void layOut();
    void mark();
    void fit();
    void setZoom(Zoom zoom);
    void setPageSize(rendering::PageSize size);
    void setPage(int page);
    void updateBar();

    const Theme& m_theme;
    services::CvDocument& m_document;
    rendering::LayoutCache m_cache;
    services::PageSources m_sources;
    std::optional<model::Path> m_path;
    QScrollArea* m_area;
    PageView* m_view;
    Card* m_bar;
    StylePanel* m_styles;
    MenuButton* m_template = nullptr;
    MenuButton* m_size = nullptr;
    MenuButton* m_zoomButton = nullptr;
    IconButton* m_previous = nullptr;
    IconButton* m_next = nullptr;
    TextLabel* m_place = nullptr;
    QTimer* m_timer;
    Zoom m_zoom = Zoom::Page;
};

} // namespace cvenhancer::ui
