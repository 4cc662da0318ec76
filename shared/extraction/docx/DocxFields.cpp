// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/docx/DocxFields.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

constexpr qsizetype kMostFields = 64;

/// HYPERLINK "target" \switches; a field with only \l "anchor" leads inside the document and has no target.
QString hyperlinkTarget(const QString& instruction)
{
    static const QRegularExpression pattern(u"^\\s*HYPERLINK\\s+(?:\"([^\"]*)\"|([^\\s\\\\\"]\\S*))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(instruction);
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

bool isPageNumber(const QString& instruction)
{
    const QString name = instruction.simplified().section(u' ', 0, 0).toUpper();
    return name == u"PAGE" || name == u"NUMPAGES" || name == u"SECTIONPAGES";
}

} // namespace

void DocxFields::begin()
{
    if (m_fields.size() < kMostFields) {
        m_fields << Field();
    }
}

void DocxFields::addInstruction(const QString& text)
{
    if (!m_fields.isEmpty() && !m_fields.last().inResult) {
        m_fields.last().instruction += text;
    }
}

void DocxFields::separate()
{
    if (m_fields.isEmpty()) {
        return;
    }
    Field& field = m_fields.last();
    field.inResult = true;
    field.link = hyperlinkTarget(field.instruction);
    field.pageNumber = isPageNumber(field.instruction);
}

void DocxFields::end()
{
    if (!m_fields.isEmpty()) {
        m_fields.removeLast();
    }
}

void DocxFields::beginSimple(const QString& instruction)
{
    begin();
    addInstruction(instruction);
    separate();
}

bool DocxFields::isTextShown() const
{
    return std::all_of(m_fields.cbegin(), m_fields.cend(),
                       [](const Field& field) { return field.inResult && !field.pageNumber; });
}

QString DocxFields::link() const
{
    const auto linked =
        std::find_if(m_fields.crbegin(), m_fields.crend(), [](const Field& field) { return !field.link.isEmpty(); });
    return linked == m_fields.crend() ? QString() : linked->link;
}

} // namespace cvenhancer::extraction
