// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cvenhancer::ui {

class MessageBar;
class TextLabel;

/// Where a new advertisement comes in: a field to paste or type it, a file, or the sample.
class AdvertEntry : public QWidget {
    Q_OBJECT

public:
    /// Characters; a longer text is no advertisement.
    static constexpr qsizetype kLongest = 200'000;

    explicit AdvertEntry(const Theme& theme, QWidget* parent = nullptr);

    /// The title of the CV that will be tailored.
    void setCvTitle(const QString& title);
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void clear();

Q_SIGNALS:
    void advertEntered(const QString& advert);
    void fileRequested();

private:
    void enter();
    void useSample();

    TextLabel* m_title;
    QPlainTextEdit* m_field;
    TextLabel* m_problem;
    QPushButton* m_go;
};

} // namespace cvenhancer::ui
