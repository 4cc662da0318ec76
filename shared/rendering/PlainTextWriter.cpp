// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/ManuscriptWriter.h"
#include "rendering/Renderer.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

constexpr int kColumns = 80;

/// `text` broken at spaces into lines of at most kColumns characters; longer words stay whole. The first line begins
/// with `first`, the others with as many spaces.
QString wrapped(const QString& text, const QString& first = {})
{
    QString out;
    QString line = first;
    bool fresh = true;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!fresh && line.size() + 1 + word.size() > kColumns) {
            out += line + u'\n';
            line = QString(first.size(), u' ');
            fresh = true;
        }
        line += (fresh ? QString() : u" "_s) + word;
        fresh = false;
    }
    return out + line + u'\n';
}

QString withRule(const QString& heading, QChar sign)
{
    return heading + u'\n' + QString(std::min<qsizetype>(heading.size(), kColumns), sign) + u'\n';
}

QString listText(const LabelledList& list)
{
    return (list.label.isEmpty() ? QString() : list.label + u": "_s) + list.items.join(u", "_s);
}

/// The title with its dates at the right edge, or below it where they do not fit.
QString titleLine(const ManuscriptEntry& entry)
{
    const qsizetype room = kColumns - entry.title.size() - entry.dates.size();
    if (entry.dates.isEmpty() || room < 2) {
        return wrapped(entry.title) + (entry.dates.isEmpty() ? QString() : entry.dates + u'\n');
    }
    return entry.title + QString(room, u' ') + entry.dates + u'\n';
}

QString entryLines(const ManuscriptEntry& entry)
{
    QString text = titleLine(entry);
    QStringList where{entry.organisation, entry.place};
    where.removeAll(QString());
    if (!where.isEmpty()) {
        text += wrapped(where.join(u", "_s));
    }
    if (!entry.link.text.isEmpty()) {
        text += entry.link.text + u'\n';
    }
    for (const QString& paragraph : entry.paragraphs) {
        text += wrapped(paragraph);
    }
    for (const QString& bullet : entry.bullets) {
        text += wrapped(bullet, u"- "_s);
    }
    for (const LabelledList& list : entry.lists) {
        text += wrapped(listText(list));
    }
    return text + u'\n';
}

QString groupLines(const ManuscriptEntry& group)
{
    QStringList lists;
    for (const LabelledList& list : group.lists) {
        lists.append(listText(list));
    }
    const QString level = group.level.isEmpty() ? QString() : u" ("_s + group.level + u')';
    const QString colon = lists.isEmpty() || group.title.isEmpty() ? QString() : u": "_s;
    return wrapped(group.title + level + colon + lists.join(u"; "_s));
}

QString sectionLines(const ManuscriptSection& section)
{
    QString text = withRule(section.heading, u'-');
    for (const ManuscriptEntry& entry : section.entries) {
        text += section.form == SectionForm::Entries ? entryLines(entry) : groupLines(entry);
    }
    return text.trimmed() + u"\n\n"_s;
}

} // namespace

QString renderPlainText(const model::Cv& cv)
{
    const Manuscript manuscript = writeManuscript(cv);
    QString text;
    if (!manuscript.name.isEmpty()) {
        text += withRule(manuscript.name, u'=');
    }
    if (!manuscript.label.isEmpty()) {
        text += wrapped(manuscript.label);
    }
    text += text.isEmpty() ? QString() : u"\n"_s;
    for (const Piece& piece : manuscript.contacts) {
        text += wrapped(piece.text);
    }
    text += manuscript.contacts.isEmpty() ? QString() : u"\n"_s;
    if (!manuscript.summary.isEmpty()) {
        text += withRule(manuscript.summaryHeading, u'-');
        for (const QString& paragraph : manuscript.summary) {
            text += wrapped(paragraph);
        }
        text += u'\n';
    }
    for (const ManuscriptSection& section : manuscript.sections) {
        text += sectionLines(section);
    }
    return text.trimmed() + u'\n';
}

} // namespace cvenhancer::rendering
