// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/tailor/StyledText.h"

#include "services/PlaceNames.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

using model::Entry;
using model::Field;
using model::Path;
using model::SectionKind;

namespace {

constexpr qsizetype kLongestHeading = 8; // words
constexpr qsizetype kLongestMutedLine = 120;
constexpr qsizetype kWrappedLine = 60; // a line that is shorter was ended on purpose

bool isBullet(const QString& line)
{
    const QString text = line.trimmed();
    return text.size() > 2 && text.at(1).isSpace() && u"-*•–·‣▪●◦○"_s.contains(text.at(0));
}

bool isHeading(const QStringList& lines, qsizetype index)
{
    const QString text = lines.at(index).trimmed();
    const bool isShort = text.split(u' ', Qt::SkipEmptyParts).size() <= kLongestHeading && text.size() <= 70;
    const bool ends = text.endsWith(u'.') || text.endsWith(u',') || text.endsWith(u';');
    const bool afterBlank = index == 0 || lines.at(index - 1).trimmed().isEmpty();
    const bool beforeText = index + 1 < lines.size() && !lines.at(index + 1).trimmed().isEmpty();
    return isShort && !ends && beforeText && (afterBlank || text.endsWith(u':')) && text.size() > 1;
}

/// Whether a line of text ends only because the page was that wide.
bool goesOn(const QString& line, LineStyle style)
{
    const bool isText = style == LineStyle::Body || style == LineStyle::Bullet;
    return isText && line.size() >= kWrappedLine && !line.trimmed().endsWith(u':');
}

/// The CV line by line, noting where each value stands.
class CvTextBuilder {
public:
    explicit CvTextBuilder(const model::Cv& cv)
        : m_cv(cv)
    {
        addBasics();
        for (const model::Section& section : cv.sections) {
            if (section.visible) {
                addSection(section);
            }
        }
    }
    StyledText m_styled;

private:
    void add(const QString& text, const Path& path)
    {
        if (!text.isEmpty()) {
            m_styled.places.append({path, static_cast<int>(m_styled.text.size()), static_cast<int>(text.size())});
            m_styled.text += text;
        }
    }
    void endLine(LineStyle style)
    {
        m_styled.text += u'\n';
        m_styled.lines.append(style);
    }
    void addLine(const QString& text, const Path& path, LineStyle style)
    {
        QString flat = text;
        flat.replace(u'\n', u' ');
        if (!flat.trimmed().isEmpty()) {
            add(flat, path);
            endLine(style);
        }
    }
    void addJoined(const Entry& entry, Path path, std::initializer_list<Field> fields, LineStyle style)
    {
        bool any = false;
        for (const Field field : fields) {
            const QString text = entry.text(field).simplified();
            if (!text.isEmpty()) {
                m_styled.text += any ? u" · "_s : QString();
                path.field = field;
                add(text, path);
                any = true;
            }
        }
        if (any) {
            endLine(style);
        }
    }
    void addBasics();
    void addSection(const model::Section& section);
    void addEntry(const model::Section& section, const Entry& entry);
    void addList(const Entry& entry, Path path, Field field);

    const model::Cv& m_cv;
};

void CvTextBuilder::addBasics()
{
    Path path;
    addJoined(m_cv.basics, path, {Field::Name}, LineStyle::Title);
    addJoined(m_cv.basics, path, {Field::Label}, LineStyle::Muted);
    addJoined(m_cv.basics, path, {Field::Email, Field::Phone, Field::City, Field::Url}, LineStyle::Muted);
    path.field = Field::Summary;
    addLine(m_cv.basics.text(Field::Summary), path, LineStyle::Body);
}

void CvTextBuilder::addSection(const model::Section& section)
{
    m_styled.text += section.title.isEmpty() ? services::sectionName(section.kind) : section.title;
    endLine(LineStyle::Heading);
    for (const Entry& entry : section.entries) {
        if (entry.visible) {
            addEntry(section, entry);
        }
    }
}

void CvTextBuilder::addList(const Entry& entry, Path path, Field field)
{
    path.field = field;
    const bool asLines = field == Field::Highlights;
    bool any = false;
    for (const model::Item& item : entry.list(field)) {
        if (!item.visible || item.text.isEmpty()) {
            continue;
        }
        path.item = item.id;
        if (asLines) {
            m_styled.text += u"• "_s;
            addLine(item.text, path, LineStyle::Bullet);
        } else {
            m_styled.text += any ? u", "_s : QString();
            add(item.text, path);
            any = true;
        }
    }
    if (any) {
        endLine(LineStyle::Body);
    }
}

void CvTextBuilder::addEntry(const model::Section& section, const Entry& entry)
{
    const Path path{section.kind, section.kind == SectionKind::Custom ? section.id : SectionId(), entry.id, {}, {}};
    if (section.kind == SectionKind::Skills || section.kind == SectionKind::Interests) {
        addJoined(entry, path, {Field::Name, Field::Level}, LineStyle::Muted);
    } else {
        addJoined(entry, path,
                  {Field::Position, Field::Title, Field::StudyType, Field::Area, Field::Name, Field::Institution,
                   Field::Organization, Field::Language, Field::Network},
                  LineStyle::Body);
        addJoined(entry, path,
                  {Field::StartDate, Field::EndDate, Field::Date, Field::Location, Field::Issuer, Field::Awarder,
                   Field::Publisher, Field::Fluency, Field::Username},
                  LineStyle::Muted);
    }
    for (const Field field : {Field::Description, Field::Summary, Field::Reference}) {
        Path place = path;
        place.field = field;
        addLine(entry.text(field), place, LineStyle::Body);
    }
    for (const Field field : {Field::Highlights, Field::Keywords, Field::Courses, Field::Roles}) {
        addList(entry, path, field);
    }
}

} // namespace

StyledText styledAdvert(const QString& advert)
{
    StyledText styled{advert, {}, {}};
    const QStringList lines = advert.split(u'\n');
    bool hasTitle = false;
    bool justAfterTitle = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines.at(i);
        const LineStyle before = styled.lines.isEmpty() ? LineStyle::Blank : styled.lines.constLast();
        LineStyle style = LineStyle::Body;
        if (line.trimmed().isEmpty()) {
            style = LineStyle::Blank;
        } else if (!hasTitle) {
            style = LineStyle::Title;
        } else if (isBullet(line)) {
            style = LineStyle::Bullet;
            styled.text[start + line.indexOf(line.trimmed().at(0))] = u'•';
        } else if (isHeading(lines, i)) {
            style = LineStyle::Heading;
        } else if (justAfterTitle && line.size() <= kLongestMutedLine) {
            style = LineStyle::Muted;
        } else if (goesOn(lines.value(i - 1), before)) {
            styled.text[start - 1] = u' '; // broken by the width of a page, not by sense
            start += line.size() + 1;
            continue;
        }
        justAfterTitle = style == LineStyle::Blank ? justAfterTitle : style == LineStyle::Title;
        hasTitle = hasTitle || style == LineStyle::Title;
        styled.lines.append(style);
        start += line.size() + 1;
    }
    return styled;
}

StyledText styledCv(const model::Cv& cv)
{
    return CvTextBuilder(cv).m_styled;
}

} // namespace cvenhancer::ui
