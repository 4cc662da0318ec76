// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QList>

namespace cvenhancer::test {

/// Writes small PDF files for tests: bodies of objects in, a file with its cross-reference table out.
class PdfBuilder {
public:
    /// Adds an object, e.g. "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"; gives its number, starting at 1.
    int add(const QByteArray& body)
    {
        m_bodies << body;
        return static_cast<int>(m_bodies.size());
    }

    /// Adds a stream; `entries` go into its dictionary beside the length.
    int addStream(const QByteArray& data, const QByteArray& entries = {})
    {
        return add("<<" + entries + "/Length " + QByteArray::number(data.size()) + ">>stream\n" + data + "\nendstream");
    }

    /// "7 0 R"
    static QByteArray reference(int number) { return QByteArray::number(number) + " 0 R"; }

    /// Adds a page of 595 x 842 points. `entries` may override anything of its dictionary but the parent.
    void addPage(const QByteArray& content, const QByteArray& resources, const QByteArray& entries = {})
    {
        const int stream = addStream(content);
        m_pages << add("<</Type/Page/Parent @PAGES@" + (entries.contains("/MediaBox") ? "" : kMediaBox) + "/Contents "
                       + reference(stream) + "/Resources<<" + resources + ">>" + entries + ">>");
    }

    /// The file. `catalogue` and `trailer` are further entries of those dictionaries.
    QByteArray build(const QByteArray& catalogue = {}, const QByteArray& trailer = {})
    {
        QByteArray kids;
        for (const int page : std::as_const(m_pages)) {
            kids += reference(page) + ' ';
        }
        const int pages = add("<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(m_pages.size()) + ">>");
        const int root = add("<</Type/Catalog/Pages " + reference(pages) + catalogue + ">>");
        QByteArray file = "%PDF-1.7\n";
        QByteArray table;
        for (qsizetype i = 0; i < m_bodies.size(); ++i) {
            table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
            file += QByteArray::number(i + 1) + " 0 obj\n" + m_bodies.at(i) + "\nendobj\n";
        }
        file.replace("@PAGES@", reference(pages).leftJustified(7));
        const QByteArray count = QByteArray::number(m_bodies.size() + 1);
        return file + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer<</Size " + count + "/Root "
            + reference(root) + trailer + ">>\nstartxref\n" + QByteArray::number(file.size()) + "\n%%EOF\n";
    }

    /// A file of one page with the fonts /F1 Helvetica and /F2 Helvetica-Bold.
    static QByteArray onePage(const QByteArray& content, const QByteArray& entries = {})
    {
        PdfBuilder pdf;
        pdf.addPage(content, pdf.usualFonts(), entries);
        return pdf.build();
    }

    /// Adds the two fonts; gives the entry for the page's resources.
    QByteArray usualFonts()
    {
        const int plain = add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        const int bold = add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>");
        return "/Font<</F1 " + reference(plain) + "/F2 " + reference(bold) + ">>";
    }

private:
    static inline const QByteArray kMediaBox = "/MediaBox[0 0 595 842]";
    QList<QByteArray> m_bodies;
    QList<int> m_pages;
};

} // namespace cvenhancer::test
