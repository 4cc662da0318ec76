// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QSize>
#include <QString>

#include <array>

namespace cvenhancer::ui {

/// What a colour is for; the values of both appearances stand in resources/styles/tokens.json.
enum class ColourRole {
    Surface,
    SurfaceRaised,
    SurfaceSunken,
    Text,
    TextMuted,
    Hairline,
    Accent,
    OnAccent,
    Good,
    Warn,
    Bad,
    AccentHover,
    AccentPressed,
    AccentSoft,
    AccentSoftHover,
    GoodSoft,
    WarnSoft,
    BadSoft,
    BadHover,
    Hover,
    Pressed,
    ControlBorder,
    ControlMark,
    Tooltip,
    OnTooltip,
    PaperPreview,
    Well,
    HighlightA, ///< must-have mark
    HighlightB, ///< nice-to-have mark
    Paper,
    Scrim, ///< over the window, below a sheet
    // drawn over paper, the same in both appearances
    CursorLine,
    CursorBar,
    SourceBoxFill,
    SourceBoxBorder,
    SourceBoxHoverFill,
    SourceBoxHoverBorder,
    NotPlacedFill,
    NotPlacedBorder,
};
constexpr int kColourRoles = static_cast<int>(ColourRole::NotPlacedBorder) + 1;

enum class FontRole { Caption, Body, Strong, Title, PageTitle };

/// Sizes in device-independent pixels (tokens.json, "size", "layout", "radius", "space").
struct Metrics {
    int controlRadius = 6;
    int cardRadius = 10;
    int markRadius = 4;
    int innerRadius = 5;
    int sheetRadius = 12;
    int rail = 80;
    QSize railItem{72, 52};
    int header = 56;
    int status = 28;
    int control = 32;
    int controlSmall = 28;
    int controlLarge = 36;
    int row = 32;
    int chip = 24;
    int check = 18;
    QSize switchSize{36, 20};
    int icon = 20;
    int iconSmall = 16;
    int margin = 32;
    int padding = 24;
    int cardPadding = 16;
    QSize card{240, 344};
    QSize thumbnail{196, 284};
    int well = 248;
    int tray = 504;
    int editorSections = 216;
    int editorForm = 560;
    int tailorAdvert = 512;
    int tailorMatch = 360;
    int reviewOriginal = 664;
    QSize exportSheet{1024, 722};
    int exportPreview = 440;
    int loginColumn = 360;
};

/// How long movements take, in milliseconds; all 0 when the user wants none (tokens.json, "motion").
struct Motion {
    int appear = 0;
    int move = 0;
    int progress = 0;
};

/// What of the look the user chooses.
struct Look {
    enum class Appearance { Light, Dark };

    Appearance appearance = Appearance::Light;
    int textPercent = 100; ///< 100 to 200
    bool compact = false;
    bool reducedMotion = false;

    friend bool operator==(const Look&, const Look&) = default;
};

/// The look of the program: colours, fonts, sizes, icons. Made by the composition root before the first window and
/// passed by reference; nothing else holds a colour or a size. When the user changes the look, the object is assigned a
/// new one and the window makes its pages anew, so a widget may keep what it took from the theme.
class Theme {
public:
    using Appearance = Look::Appearance;

    Theme(const Look& look, const QFont& systemFont);
    Theme(Appearance appearance, const QFont& systemFont)
        : Theme(Look{appearance, 100, false, false}, systemFont)
    {
    }

    [[nodiscard]] QColor colour(ColourRole role) const { return m_colours.at(static_cast<size_t>(role)); }
    [[nodiscard]] QFont font(FontRole role) const;
    [[nodiscard]] const Metrics& metrics() const { return m_metrics; }
    [[nodiscard]] const Motion& motion() const { return m_motion; }
    [[nodiscard]] Appearance appearance() const { return m_look.appearance; }
    [[nodiscard]] const Look& look() const { return m_look; }
    /// A length that belongs to text, made for the default size, at the user's text size.
    [[nodiscard]] int scaled(int pixels) const { return pixels * m_look.textPercent / 100; }
    [[nodiscard]] QPalette palette() const;

    /// An icon of resources/icons by its name, drawn in `role`, crisp at any scale; greyed when disabled.
    [[nodiscard]] QIcon icon(const QString& name, ColourRole role = ColourRole::Text) const;

private:
    Look m_look;
    QFont m_systemFont;
    std::array<QColor, kColourRoles> m_colours;
    Metrics m_metrics;
    Motion m_motion;
};

/// The key of a role in tokens.json: "surfaceRaised".
QString tokenName(ColourRole role);

} // namespace cvenhancer::ui
