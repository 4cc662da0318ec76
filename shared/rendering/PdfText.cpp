// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/PdfText.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

Result<QStringList> readPages(const QByteArray& pdf)
{
    if (pdf.isEmpty()) {
        return failure(ErrorCode::EmptyFile);
    }
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.error() == QPdfDocument::Error::IncorrectPassword) {
        return failure(ErrorCode::PasswordRequired);
    }
    if (document.error() != QPdfDocument::Error::None || document.status() != QPdfDocument::Status::Ready) {
        return failure(ErrorCode::DamagedFile);
    }
    QStringList pages;
    for (int page = 0; page < document.pageCount(); ++page) {
        pages.append(document.getAllText(page).text());
    }
    return pages;
}

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression kInvisible(u"[\\x{00AD}\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}]"_s);
    static const QRegularExpression kBlanks(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString plain = text;
    plain.replace(QChar(0xFFFE), u'-');
    plain.remove(kInvisible);
    return plain.normalized(QString::NormalizationForm_KC).split(kBlanks, Qt::SkipEmptyParts);
}

} // namespace cvenhancer::rendering
