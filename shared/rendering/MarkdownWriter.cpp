// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/ManuscriptWriter.h"
#include "rendering/Renderer.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

/// Text that Markdown leaves alone: what would begin emphasis, code, a link, HTML or an entity is escaped
/// (CommonMark 0.30, 2.4).
QString escaped(const QString& text)
{
    static const QRegularExpression kSpecial(u"([\\\\`*_\\[\\]<>&#|~])"_s);
    QString out = text;
    return out.replace(kSpecial, u"\\\\1"_s);
}

/// A paragraph: what would begin a list, a heading or a rule at its start is escaped too.
QString paragraph(const QString& text)
{
    static const QRegularExpression kNumbered(u"^(\\d{1,9})([.)])(?=\\s|$)"_s);
    static const QRegularExpression kSign(u"^([-+=])"_s);
    QString out = escaped(text);
    return out.replace(kNumbered, u"\\1\\\\2"_s).replace(kSign, u"\\\\1"_s) + u"\n\n"_s;
}

QString linked(const Piece& piece)
{
    return piece.href.isEmpty() ? escaped(piece.text) : u"[%1](<%2>)"_s.arg(escaped(piece.text), piece.href);
}

QString bold(const QString& text)
{
    return text.isEmpty() ? QString() : u"**"_s + escaped(text) + u"**"_s;
}

QString listLine(const LabelledList& list)
{
    const QString items = escaped(list.items.join(u", "_s));
    return list.label.isEmpty() ? items : bold(list.label + u':') + u' ' + items;
}

QString whereAndWhen(const ManuscriptEntry& entry)
{
    QStringList parts{escaped(entry.organisation), escaped(entry.place), escaped(entry.dates), linked(entry.link)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString entryText(const ManuscriptEntry& entry)
{
    QString text = u"### "_s + escaped(entry.title) + u"\n\n"_s;
    if (const QString line = whereAndWhen(entry); !line.isEmpty()) {
        text += line + u"\n\n"_s;
    }
    for (const QString& line : entry.paragraphs) {
        text += paragraph(line);
    }
    for (const QString& bullet : entry.bullets) {
        text += u"- "_s + paragraph(bullet).trimmed() + u'\n';
    }
    text += entry.bullets.isEmpty() ? QString() : u"\n"_s;
    for (const LabelledList& list : entry.lists) {
        text += listLine(list) + u"\n\n"_s;
    }
    return text;
}

QString groupLine(const ManuscriptEntry& group)
{
    const QString level = group.level.isEmpty() ? QString() : u" ("_s + escaped(group.level) + u')';
    QStringList lists;
    for (const LabelledList& list : group.lists) {
        lists.append(listLine(list));
    }
    const QString colon = lists.isEmpty() || group.title.isEmpty() ? QString() : u": "_s;
    return u"- "_s + bold(group.title) + level + colon + lists.join(u"; "_s) + u'\n';
}

QString sectionText(const ManuscriptSection& section)
{
    QString text = u"## "_s + escaped(section.heading) + u"\n\n"_s;
    for (const ManuscriptEntry& entry : section.entries) {
        text += section.form == SectionForm::Entries ? entryText(entry) : groupLine(entry);
    }
    return section.form == SectionForm::Entries ? text : text + u'\n';
}

} // namespace

QString renderMarkdown(const model::Cv& cv)
{
    const Manuscript manuscript = writeManuscript(cv);
    QString text;
    if (!manuscript.name.isEmpty()) {
        text += u"# "_s + escaped(manuscript.name) + u"\n\n"_s;
    }
    if (!manuscript.label.isEmpty()) {
        text += bold(manuscript.label) + u"\n\n"_s;
    }
    QStringList contacts;
    for (const Piece& piece : manuscript.contacts) {
        contacts.append(linked(piece));
    }
    text += contacts.isEmpty() ? QString() : contacts.join(u" · "_s) + u"\n\n"_s;
    if (!manuscript.summary.isEmpty()) {
        text += u"## "_s + escaped(manuscript.summaryHeading) + u"\n\n"_s;
    }
    for (const QString& line : manuscript.summary) {
        text += paragraph(line);
    }
    for (const ManuscriptSection& section : manuscript.sections) {
        text += sectionText(section);
    }
    return text.trimmed() + u'\n';
}

} // namespace cvenhancer::rendering
