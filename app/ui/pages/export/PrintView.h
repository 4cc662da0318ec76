// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"
#include "rendering/Renderer.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <memory>

class QPrinter;
class QPrintPreviewWidget;

namespace cvenhancer::ui {

/// What the printer will put on paper, in the page of the program and not in a dialog of its own; the same paint() as
/// for screen and PDF.
class PrintView : public QWidget {
    Q_OBJECT

public:
    explicit PrintView(const Theme& theme, QWidget* parent = nullptr);
    ~PrintView() override;

    /// Lays out and shows. Layout belongs to the thread that paints, so this is done here; it takes some milliseconds.
    void show(const model::Cv& cv, const rendering::RenderOptions& options);
    [[nodiscard]] int pageCount() const;

    /// Opens the system's print dialog; `title` names the job. Where a file is wanted instead of paper,
    /// printToFileRequested tells: the finished PDF goes there, not a printer's.
    void print(const QString& title);

Q_SIGNALS:
    void printed();
    void printToFileRequested(const QString& path);

private:
    void paintTo(QPrinter& printer) const;
    void onAccepted();

    struct Content;
    std::unique_ptr<Content> m_content;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_preview;
};

} // namespace cvenhancer::ui
