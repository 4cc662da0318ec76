// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Path.h"
#include "services/TailorSession.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextMarks.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace cvenhancer::ui {

class MarkedView;
class PaperView;

/// The beginning of the Tailor page: the advertisement with its requirements marked, the CV with its evidence marked,
/// or the tailored CV's pages.
class TextPane : public QWidget {
    Q_OBJECT

public:
    enum class View { Advert, Cv, Pages };

    TextPane(const Theme& theme, services::TailorSession& session, QWidget* parent = nullptr);

    void show(View view);
    [[nodiscard]] View view() const;
    /// Rings the marks of a requirement in both texts.
    void choose(const QString& key);
    /// Shows a value of the CV and marks `text` in it.
    void showEvidence(const model::Path& path, const QString& text);

Q_SIGNALS:
    void requirementChosen(const QString& key);
    void viewChanged(View view);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildUi();
    void placeLegend();
    QWidget* buildLegend();
    void showTexts();
    void showMarks();
    void paintPages();
    [[nodiscard]] QList<TextMark> advertMarks() const;
    [[nodiscard]] QList<TextMark> cvMarks() const;

    const Theme& m_theme;
    services::TailorSession& m_session;
    QPushButton* m_advertTab = nullptr;
    QPushButton* m_cvTab = nullptr;
    QWidget* m_tabs = nullptr;
    QWidget* m_legend = nullptr;
    QStackedWidget* m_stack;
    MarkedView* m_advert;
    MarkedView* m_cv;
    PaperView* m_pages;
    QString m_shownAdvert;
    QString m_chosen;
    QList<TextMark> m_extra; ///< evidence that was asked for
    quint64 m_paintNumber = 0; ///< pictures of an older CV are dropped
};

} // namespace cvenhancer::ui
