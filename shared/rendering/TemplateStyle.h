// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QColor>
#include <QMarginsF>
#include <QString>

#include <array>

namespace cvenhancer::rendering {

/// The parts of a page that have a look of their own.
enum class TextRole { Body, Name, Label, Contact, Heading, Title, Organisation, Date, Group, Detail };
inline constexpr int kTextRoleCount = 10;

/// The look of a run of text. Lengths in points unless said otherwise.
struct TextStyle {
    QString family;
    qreal size = 10;
    int weight = 400; ///< CSS scale
    bool italic = false;
    bool capitals = false; ///< set in capitals; the letters themselves change, as readers take what is painted
    qreal leading = 1.3; ///< line distance in sizes
    qreal tracking = 0; ///< extra space between letters in em, at most 0.08: wider and readers see single letters
    /// Extra space between words in em. Where the gap between two words falls under 0.1 em (kerning narrows it between
    /// "y" and "v"), poppler's raw mode reads them as one.
    qreal wordSpacing = 0;
    QColor colour = Qt::black;

    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

enum class Alignment { Start, Centre, End };
enum class RulePosition { None, Above, Below };
enum class DatePosition { End, Column };

/// A hairline at a block. Lengths in points.
struct RuleStyle {
    RulePosition position = RulePosition::None;
    qreal width = 0.5;
    qreal gap = 2; ///< between the text's line box and the line
    qreal length = 0; ///< 0: as wide as the block
    QColor colour = Qt::gray;

    friend bool operator==(const RuleStyle&, const RuleStyle&) = default;
};

struct HeaderStyle {
    Alignment alignment = Alignment::Start;
    QString separator; ///< between contacts on a line
    qreal labelBefore = 0;
    qreal contactBefore = 2;
    qreal after = 8;
    RuleStyle rule; ///< under the header
};

struct HeadingStyle {
    qreal before = 12;
    qreal after = 4;
    RuleStyle rule;
};

struct EntryStyle {
    DatePosition dates = DatePosition::End;
    qreal column = 0; ///< width of the date column where dates stand in one; grows to hold the widest date
    qreal columnGap = 12;
    qreal before = 6; ///< above an entry that is not the first of its section
    qreal paragraphBefore = 1;
};

struct ListStyle {
    QString bullet;
    qreal indent = 10; ///< of the bullet's text
    qreal before = 1;
};

/// A template, read from JSON by TemplateReader: everything that makes the look. Lengths in points.
struct TemplateStyle {
    QString id;
    QString name;
    QString description;
    QByteArray fingerprint; ///< of the JSON it was read from: equal ones look the same
    QMarginsF margins;
    std::array<TextStyle, kTextRoleCount> texts;
    HeaderStyle header;
    HeadingStyle heading;
    EntryStyle entry;
    ListStyle list;
    bool summaryHeading = true;

    [[nodiscard]] const TextStyle& text(TextRole role) const { return texts[static_cast<std::size_t>(role)]; }
};

} // namespace cvenhancer::rendering
