// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QColor>
#include <QMap>
#include <QMarginsF>
#include <QString>
#include <QStringList>

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

/// One look a role.
using TextStyles = std::array<TextStyle, kTextRoleCount>;

enum class Alignment { Start, Centre, End };
enum class RulePosition { None, Above, Below };

/// A hairline at a block. Lengths in points.
struct RuleStyle {
    RulePosition position = RulePosition::None;
    qreal width = 0.5;
    qreal gap = 2; ///< between the text's line box and the line
    qreal length = 0; ///< 0: as wide as the block
    QColor colour = Qt::gray;

    friend bool operator==(const RuleStyle&, const RuleStyle&) = default;
};

/// A filled area behind a block, as wide as its column. Lengths in points.
struct BandStyle {
    QColor colour; ///< invalid: there is none
    qreal padding = 3; ///< above and below the line
    qreal inset = 5; ///< between the area's edge and the text

    friend bool operator==(const BandStyle&, const BandStyle&) = default;
};

/// Where the contacts stand.
enum class ContactPlace {
    Line, ///< under the name, as many on a line as fit
    End, ///< opposite the name, one on a line
    Sidebar, ///< first in the sidebar, one on a line
};

/// What the header is as wide as.
enum class HeaderSpan { Page, Main };

struct HeaderStyle {
    Alignment alignment = Alignment::Start;
    HeaderSpan span = HeaderSpan::Page;
    ContactPlace contacts = ContactPlace::Line;
    QString separator = QStringLiteral(" · "); ///< between contacts on a line
    qreal endWidth = 170; ///< of contacts that stand opposite the name
    qreal labelBefore = 0;
    qreal contactBefore = 2;
    qreal after = 8;
    RuleStyle rule; ///< under the header
    QColor background; ///< from the page's top edge to below the header, edge to edge; invalid: none
    qreal padding = 14; ///< between the header's last line and the background's end
    qreal photo = 0; ///< edge of the square a photo is shown in, when there is one; 0: never
};

/// Above the section, or beside it in a column at the start.
enum class HeadingPosition { Above, Column };

struct HeadingStyle {
    HeadingPosition position = HeadingPosition::Above;
    Alignment alignment = Alignment::Start;
    qreal column = 100; ///< width of the column of headings
    qreal columnGap = 16;
    qreal before = 12;
    qreal after = 4;
    RuleStyle rule;
    BandStyle band;
};

enum class DatePosition {
    End, ///< on the title's line, at the end
    Column, ///< in a column of their own at the start
    Below, ///< on a line of their own under title and organisation
    Inline, ///< after organisation and place, on their line
};

enum class EntryForm {
    Stacked, ///< the title, below it organisation and place
    Line, ///< all on one line: "Engineer, Larkfield Payments, Leeds"
};

/// A vertical line with a dot at each entry, in the gap between dates and titles.
struct RailStyle {
    QColor colour; ///< invalid: there is none
    qreal width = 1;
    qreal dot = 6; ///< diameter

    friend bool operator==(const RailStyle&, const RailStyle&) = default;
};

struct EntryStyle {
    DatePosition dates = DatePosition::End;
    EntryForm form = EntryForm::Stacked;
    qreal column = 0; ///< width of the date column where dates stand in one; grows to hold the widest date
    qreal columnGap = 12;
    qreal before = 6; ///< above an entry that is not the first of its section
    qreal paragraphBefore = 1;
    RailStyle rail;
};

struct ListStyle {
    QString bullet = QStringLiteral("•");
    qreal indent = 10; ///< of the bullet's text
    qreal before = 1;
};

/// How groups (skills, interests) and pairs (languages) are set.
enum class GroupForm {
    Lines, ///< "Databases: PostgreSQL, SQLite", a line a group; pairs on one line
    Matrix, ///< names in a column of their own, keywords beside them
    Grid, ///< groups beside each other, each name above its keywords
    Inline, ///< the keywords of all groups in one paragraph
    List, ///< one keyword a line
    Chips, ///< keywords that are never broken, with a sign between them
};

struct GroupStyle {
    GroupForm form = GroupForm::Lines;
    int columns = 2; ///< of a grid
    qreal column = 90; ///< width of a matrix' names; grows to hold the widest one
    qreal columnGap = 16;
    qreal before = 1; ///< above a group that is not the first
    QString separator = QStringLiteral(" · "); ///< between pieces on a line: chips, languages
};

/// The look of a section. The template has one, its sidebar may change it, and each section may change it again.
struct SectionStyle {
    HeadingStyle heading;
    EntryStyle entry;
    ListStyle list;
    GroupStyle groups;
};

enum class SidebarSide { None, Start, End };

/// On which pages room is kept for the sidebar.
enum class SidebarPages {
    Needed, ///< where it has text; the other pages are set across the whole width
    All,
};

struct SidebarStyle {
    SidebarSide side = SidebarSide::None;
    SidebarPages pages = SidebarPages::Needed;
    qreal width = 160; ///< of its text
    qreal gap = 24; ///< between its text and the main text
    qreal padding = 14; ///< between its text and the end of its background
    QColor background; ///< from edge to edge of the page; invalid: none
    QColor line; ///< a hairline in the gap; invalid: none
    QStringList sections; ///< keys of the sections that stand in it
};

enum class PageEdge { None, Top, Start, End };

/// A bar of colour at an edge of the first page, or of every page.
struct BarStyle {
    PageEdge edge = PageEdge::None;
    qreal width = 6;
    QColor colour;
    bool everyPage = false;
};

/// A template, read from JSON by TemplateReader: everything that makes the look. Lengths in points.
struct TemplateStyle {
    QString id;
    QString name;
    QString description;
    QByteArray json; ///< what it was read from
    QByteArray fingerprint; ///< of all it was made from: equal ones look the same
    QMarginsF margins;
    qreal laterTop = 0; ///< top margin of the pages after the first one
    TextStyles texts;
    TextStyles sidebarTexts;
    HeaderStyle header;
    SectionStyle section;
    SectionStyle sidebarSection;
    QMap<QString, SectionStyle> sections; ///< those that differ, by key (model::sectionKey, and "summary")
    SidebarStyle sidebar;
    BarStyle bar;
    QStringList order; ///< keys of the sections that come first, in this order
    bool summaryHeading = true;

    [[nodiscard]] const TextStyle& text(TextRole role) const { return texts[static_cast<std::size_t>(role)]; }
    [[nodiscard]] bool isInSidebar(const QString& key) const
    {
        return sidebar.side != SidebarSide::None && sidebar.sections.contains(key);
    }
    [[nodiscard]] const SectionStyle& sectionStyle(const QString& key) const
    {
        const auto it = sections.constFind(key);
        return it != sections.constEnd() ? *it : isInSidebar(key) ? sidebarSection : section;
    }
};

} // namespace cvenhancer::rendering
