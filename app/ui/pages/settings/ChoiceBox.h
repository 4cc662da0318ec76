// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QComboBox>
#include <QList>
#include <QVariant>

namespace cvenhancer::ui {

/// A combo box of a few fixed choices. chosen() tells what the user took, after the list has closed, so that the answer
/// may replace the page.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    struct Choice {
        QString text;
        QVariant value;
    };

    ChoiceBox(const QList<Choice>& choices, const QVariant& current, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QVariant& value);

protected:
    /// A turn of the wheel over the page scrolls it and changes no setting.
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace cvenhancer::ui
