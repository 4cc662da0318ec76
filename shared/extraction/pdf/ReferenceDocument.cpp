// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/ReferenceDocument.h"

#include <QPdfSelection>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction::pdf {

namespace {

/// PDFium puts this where it took away a hyphen and the line break after it.
constexpr QChar kRemovedHyphen(0xFFFE);

QString plainLines(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    text.replace(kRemovedHyphen, u"-\n"_s);
    return text;
}

tl::unexpected<Error> failureOf(QPdfDocument::Error error, bool hasPassword)
{
    switch (error) {
    case QPdfDocument::Error::IncorrectPassword:
        return failure(hasPassword ? ErrorCode::WrongPassword : ErrorCode::PasswordRequired);
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return failure(ErrorCode::UnsupportedFormat, {}, u"unknown encryption"_s);
    default:
        return failure(ErrorCode::DamagedFile);
    }
}

} // namespace

ReferenceDocument::ReferenceDocument(const QByteArray& data)
{
    m_buffer.setData(data);
}

Result<std::unique_ptr<ReferenceDocument>> ReferenceDocument::open(const QByteArray& data,
                                                                   const ExtractOptions& options)
{
    std::unique_ptr<ReferenceDocument> document(new ReferenceDocument(data));
    return document->load(options).map([&document] { return std::move(document); });
}

Result<> ReferenceDocument::load(const ExtractOptions& options)
{
    m_buffer.open(QIODevice::ReadOnly);
    m_document.setPassword(options.password);
    m_document.load(&m_buffer);
    if (m_document.error() != QPdfDocument::Error::None) {
        return failureOf(m_document.error(), !options.password.isEmpty());
    }
    if (m_document.status() != QPdfDocument::Status::Ready) { // a page tree that loops gives no error, but this
        return failure(ErrorCode::DamagedFile, {}, u"no page tree"_s);
    }
    if (m_document.pageCount() > options.limits.maxPages) {
        return failure(ErrorCode::TooManyPages, QString::number(options.limits.maxPages));
    }
    return {};
}

QString ReferenceDocument::title() const
{
    return m_document.metaData(QPdfDocument::MetaDataField::Title).toString();
}

QString ReferenceDocument::author() const
{
    return m_document.metaData(QPdfDocument::MetaDataField::Author).toString();
}

ReferencePage ReferenceDocument::page(int number)
{
    const QPdfSelection selection = m_document.getAllText(number);
    ReferencePage page{m_document.pagePointSize(number), plainLines(selection.text()), {}};
    const auto polygons = selection.bounds();
    page.boxes.reserve(polygons.size());
    for (const QPolygonF& polygon : polygons) {
        page.boxes.append(polygon.boundingRect());
    }
    return page;
}

} // namespace cvenhancer::extraction::pdf
