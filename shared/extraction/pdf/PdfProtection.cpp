// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/PdfProtection.h"

#include "extraction/Readers.h"
#include "extraction/pdf/PdfPassword.h"
#include "extraction/pdf/ReferenceDocument.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace cvenhancer::extraction {

namespace {

/// Nothing when qpdf does not open the file with this form of the password.
std::optional<QByteArray> decrypted(const QByteArray& pdf, const std::string& password)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("pdf", pdf.constData(), static_cast<size_t>(pdf.size()), password.c_str());
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setPreserveEncryption(false);
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

} // namespace

Result<QByteArray> withoutProtection(const QByteArray& pdf, const ExtractOptions& options)
{
    if (pdf.isEmpty()) {
        return failure(ErrorCode::EmptyFile);
    }
    if (const Result<> size = checkSize(pdf, options.limits); !size) {
        return tl::unexpected(size.error());
    }
    // Qt Pdf says what is wrong with the file, its password or its length
    CVENH_TRY(reference, pdf::ReferenceDocument::open(pdf, options));
    if (options.password.isEmpty()) {
        return pdf;
    }
    const std::vector<std::string> forms = pdf::passwordForms(options.password);
    for (const std::string& form : forms) {
        if (const std::optional<QByteArray> copy = decrypted(pdf, form)) {
            return *copy;
        }
    }
    return failure(ErrorCode::DamagedFile);
}

} // namespace cvenhancer::extraction
