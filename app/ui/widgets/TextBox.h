// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QTextEdit>

namespace cvenhancer::ui {

/// A text that can be edited where it stands: no frame at rest, a soft ground under the pointer, a ring in focus; as
/// high as its text. It keeps no history of its own: undo belongs to the page. Plain text only.
class TextBox : public QTextEdit {
    Q_OBJECT

public:
    enum class Kind {
        Line, ///< Enter goes on to the next field
        Text,
    };

    static constexpr int kInset = 6; ///< from the box's edge to its text
    /// Longest text that is taken from the clipboard at once, in characters; more would freeze every layout.
    static constexpr qsizetype kLongestPaste = 100'000;

    TextBox(const Theme& theme, Kind kind, FontRole font = FontRole::Body, QWidget* parent = nullptr);

    /// Shows a text that came from elsewhere. The cursor keeps its place; in focus it goes to what changed.
    void showText(const QString& text);
    [[nodiscard]] virtual QString text() const;
    /// Selects a part of the text and takes the focus.
    void selectPart(qsizetype position, qsizetype length);
    /// A red ring until the next call with false.
    void setWrong(bool wrong);
    [[nodiscard]] bool isWrong() const { return m_isWrong; }

Q_SIGNALS:
    /// Somebody typed, deleted or pasted.
    void edited(const QString& text);
    /// The focus came, or the cursor went elsewhere in it.
    void cursorPlaced();
    /// The focus went elsewhere, or Enter was pressed in a line.
    void left();
    /// A paste was longer than kLongestPaste and was not taken.
    void pasteRefused();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// Draws ground and ring behind the text.
    virtual void paintGround(QPainter& painter);
    /// The pasted text as this box takes it.
    [[nodiscard]] virtual QString pasted(const QString& text) const;
    void drawRing(QPainter& painter, const QRectF& rect, ColourRole colour) const;
    /// Replaces the document's text (blocks parted by U+2029) by `text` where the two differ.
    void replaceDocument(const QString& text);
    [[nodiscard]] bool isShowing() const { return m_isShowing; }

private:
    void onContentsChanged();
    void fitHeight();

    const Theme& m_theme;
    Kind m_kind;
    QString m_known; ///< the text that was last shown or told of
    bool m_isShowing = false;
    bool m_isWrong = false;
};

} // namespace cvenhancer::ui
