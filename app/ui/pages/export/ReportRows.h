// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/ExportService.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <array>

namespace cvenhancer::ui {

/// The readability report of a PDF as three lines (text, pages, links); each opens what was found. Neutral until the
/// check has answered.
class ReportRows : public QWidget {
    Q_OBJECT

public:
    explicit ReportRows(const Theme& theme, QWidget* parent = nullptr);

    void showWaiting();
    void showReport(const services::FinishedFile& file);
    [[nodiscard]] QString text(int row) const;

private:
    enum Row { Text, Pages, Links, Rows };
    class Line;

    void showFindings(Row row);
    void setRow(Row row, const QString& sentence, const QList<rendering::Finding>& findings);

    const Theme& m_theme;
    std::array<Line*, Rows> m_lines{};
    std::array<QList<rendering::Finding>, Rows> m_findings;
};

} // namespace cvenhancer::ui
