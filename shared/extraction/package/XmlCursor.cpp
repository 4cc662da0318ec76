// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/package/XmlCursor.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

/// Real documents stay under a hundred: each table in a cell takes four levels, each text box ten.
constexpr int kDeepest = 400;

} // namespace

XmlCursor::XmlCursor(QIODevice& device, const Limits& limits)
    : m_reader(&device)
    , m_piecesLeft(limits.maxOperators)
{
}

/// One step; false after a failure and at the end.
bool XmlCursor::advance()
{
    const QXmlStreamReader::TokenType token = m_reader.readNext();
    if (token == QXmlStreamReader::StartElement) {
        ++m_depth;
    } else if (token == QXmlStreamReader::EndElement) {
        --m_depth;
    } else if (token == QXmlStreamReader::DTD) {
        m_reader.raiseError(u"document type definition"_s);
    }
    if (m_depth > kDeepest || --m_piecesLeft < 0) {
        giveUp();
    }
    return !m_reader.hasError() && !m_reader.atEnd();
}

bool XmlCursor::nextChild()
{
    while (advance()) {
        if (m_reader.isStartElement()) {
            return true;
        }
        if (m_reader.isEndElement()) {
            return false;
        }
    }
    return false;
}

void XmlCursor::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && advance()) { }
}

QString XmlCursor::text()
{
    QString text;
    const int outside = m_depth - 1;
    while (m_depth > outside && advance()) {
        if (m_reader.isCharacters()) {
            text += m_reader.text();
        }
    }
    return text;
}

QString XmlCursor::attribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    const auto found = std::find_if(attributes.cbegin(), attributes.cend(),
                                    [name](const QXmlStreamAttribute& attribute) { return attribute.name() == name; });
    return found == attributes.cend() ? QString() : found->value().toString();
}

void XmlCursor::giveUp()
{
    m_exceeded = true;
    m_reader.raiseError(u"a limit was reached"_s);
}

std::optional<Error> XmlCursor::failure() const
{
    if (!m_reader.hasError()) {
        return std::nullopt;
    }
    const ErrorCode code = m_exceeded ? ErrorCode::ResourceLimit : ErrorCode::DamagedFile;
    return Error{code, {}, u"XML line %1: %2"_s.arg(m_reader.lineNumber()).arg(m_reader.errorString()), nullptr};
}

} // namespace cvenhancer::extraction
