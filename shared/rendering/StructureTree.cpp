// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/StructureTree.h"

#include "rendering/LanguageFinder.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace cvenhancer::rendering {

namespace {

using Handle = QPDFObjectHandle;

const char* typeOf(BlockTag tag)
{
    switch (tag) {
    case BlockTag::Name:
        return "/H1";
    case BlockTag::Heading:
        return "/H2";
    case BlockTag::EntryTitle:
        return "/H3";
    case BlockTag::ListItem:
        return "/LBody";
    case BlockTag::Paragraph:
        break;
    }
    return "/P";
}

class StructureWriter {
public:
    StructureWriter(QPDF& pdf, const QList<PdfMark>& marks, const QString& language)
        : m_pdf(pdf)
        , m_marks(marks)
        , m_language(language)
        , m_root(pdf.makeIndirectObject(Handle::parse("<< /Type /StructTreeRoot /K [] >>")))
        , m_document(element("/Document", m_root))
        , m_parents(Handle::newArray())
    {
        makeElements();
    }

    void addPage(const MarkedPage& page)
    {
        Handle owners = Handle::newArray();
        for (const MarkedContent& content : page.marked) {
            owners.appendItem(addContent(page, content));
        }
        Handle dictionary = page.page;
        dictionary.replaceKey("/StructParents", Handle::newInteger(m_nextParent));
        dictionary.replaceKey("/Tabs", Handle::newName("/S"));
        addParent(m_pdf.makeIndirectObject(owners));
        // Keys of the parent tree must ascend: the page's own first, then its links'.
        for (auto& [link, owner] : m_linkElements) {
            Handle annotation = page.links[link];
            annotation.replaceKey("/StructParent", Handle::newInteger(m_nextParent));
            addParent(owner);
        }
        m_linkElements.clear();
    }

    void finish()
    {
        Handle tree = Handle::newDictionary();
        tree.replaceKey("/Nums", m_parents);
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
        m_root.replaceKey("/ParentTreeNextKey", Handle::newInteger(m_nextParent));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
        m_pdf.getRoot().replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
    }

private:
    Handle element(const char* type, Handle parent)
    {
        Handle made = m_pdf.makeIndirectObject(Handle::newDictionary());
        made.replaceKey("/Type", Handle::newName("/StructElem"));
        made.replaceKey("/S", Handle::newName(type));
        made.replaceKey("/P", parent);
        made.replaceKey("/K", Handle::newArray());
        parent.getKey("/K").appendItem(made);
        return made;
    }

    /// Each flow is read to its end before the next one begins, over all pages: what goes on in the sidebar of the
    /// second page belongs to the sidebar of the first.
    void makeElements()
    {
        std::vector<const PdfMark*> marks;
        for (const PdfMark& mark : m_marks) {
            marks.push_back(&mark);
        }
        std::ranges::stable_sort(marks, {},
                                 [](const PdfMark* mark) { return std::tuple(mark->flow, mark->block, mark->part); });
        for (const PdfMark* mark : marks) {
            elementOf(*mark);
        }
    }

    /// The element of a mark; a text that goes on over the page keeps its element. It is one without a meaning of its
    /// own (ISO 32000-1, 14.8.4.2) inside the paragraph, heading or item: as in browsers' PDFs it says that its lines
    /// only wrap.
    Handle elementOf(const PdfMark& mark)
    {
        const std::pair key(mark.block, mark.part);
        if (const auto it = m_elements.find(key); it != m_elements.end()) {
            return it->second;
        }
        Handle block = blockElement(mark);
        if (const QString language = otherLanguageOf(mark.text, m_language); !language.isEmpty()) {
            block.replaceKey("/Lang", Handle::newString(language.toStdString()));
        }
        return m_elements[key] = element("/NonStruct", block);
    }

    Handle blockElement(const PdfMark& mark)
    {
        if (mark.tag != BlockTag::ListItem) {
            m_list = Handle();
            return element(typeOf(mark.tag), m_document);
        }
        if (!m_list.isInitialized()) {
            m_list = element("/L", m_document);
        }
        return element("/LBody", element("/LI", m_list));
    }

    /// Hangs the content into its element, or into a link inside it; returns the element that owns it.
    Handle addContent(const MarkedPage& page, const MarkedContent& content)
    {
        Handle owner = elementOf(m_marks[content.mark]);
        if (content.link >= 0) {
            owner = element("/Link", owner);
            m_linkElements[content.link] = owner;
        }
        Handle reference = Handle::parse("<< /Type /MCR >>");
        reference.replaceKey("/Pg", page.page);
        reference.replaceKey("/MCID", Handle::newInteger(content.id));
        owner.getKey("/K").appendItem(reference);
        if (content.link >= 0) {
            Handle object = Handle::parse("<< /Type /OBJR >>");
            object.replaceKey("/Pg", page.page);
            object.replaceKey("/Obj", page.links[content.link]);
            owner.getKey("/K").appendItem(object);
        }
        return owner;
    }

    void addParent(Handle owner)
    {
        m_parents.appendItem(Handle::newInteger(m_nextParent++));
        m_parents.appendItem(owner);
    }

    QPDF& m_pdf;
    const QList<PdfMark>& m_marks;
    QString m_language;
    Handle m_root;
    Handle m_document;
    Handle m_parents; ///< the parent tree's numbers: key, value, key, value
    Handle m_list; ///< the list that is open
    std::map<std::pair<int, int>, Handle> m_elements; ///< by block and part
    std::map<int, Handle> m_linkElements; ///< of the page at hand
    int m_nextParent = 0;
};

} // namespace

void writeStructure(QPDF& pdf, const QList<PdfMark>& marks, const QList<MarkedPage>& pages, const QString& language)
{
    StructureWriter writer(pdf, marks, language);
    for (const MarkedPage& page : pages) {
        writer.addPage(page);
    }
    writer.finish();
}

} // namespace cvenhancer::rendering
