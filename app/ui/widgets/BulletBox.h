// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"
#include "ui/widgets/TextBox.h"

namespace cvenhancer::ui {

/// A list of bullets as one text: a paragraph is an item. Enter begins the next bullet, Backspace at the start joins it
/// to the one above, Alt+Up and Alt+Down move it, several pasted lines become several bullets. Under the bullet with
/// the cursor stand the keys and its number of words.
class BulletBox : public TextBox {
    Q_OBJECT

public:
    explicit BulletBox(const Theme& theme, QWidget* parent = nullptr);

    void showItems(const QList<model::Item>& items);
    /// One text for each bullet.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QString text() const override;
    /// The bullet with the cursor, from 0.
    [[nodiscard]] int currentItem() const;
    /// Puts the cursor into bullet `item`, selecting `length` characters from `position`; -1: at its end.
    void selectInItem(int item, qsizetype position = -1, qsizetype length = 0);

Q_SIGNALS:
    void itemsEdited(const QStringList& texts);
    void moveRequested(int from, int to);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void paintGround(QPainter& painter) override;
    [[nodiscard]] QString pasted(const QString& text) const override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void formatAll();
    void markCurrent();
    void removeEmpty();
    void markHidden(const QList<model::Item>& items);
    [[nodiscard]] QRectF blockRect(const QTextBlock& block) const;
    void paintHint(QPainter& painter, const QTextBlock& block) const;

    int m_marked = -1; ///< the block with room for the hint, -1: none
};

} // namespace cvenhancer::ui
