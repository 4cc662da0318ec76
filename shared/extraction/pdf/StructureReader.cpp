// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/StructureReader.h"

#include <qpdf/QPDFNumberTreeObjectHelper.hh>

#include <algorithm>
#include <iterator>

namespace cvenhancer::extraction::pdf {

namespace {

constexpr int kMaxSequences = 20'000; // on a page
constexpr int kDeepestElement = 64;
constexpr size_t kMaxElements = 100'000;
constexpr int kMaxKids = 20'000;

/// Standard roles whose content is text of its own (14.8.4.3).
bool isBlockRole(const QByteArray& role)
{
    static const QByteArrayView kRoles[] = {"P",          "LI",      "LBody", "Lbl",  "TD",   "TH",
                                            "BlockQuote", "Caption", "Title", "TOCI", "Note", "FENote"};
    return std::find(std::begin(kRoles), std::end(kRoles), role) != std::end(kRoles);
}

/// 1 to 6; 0 for what is no heading.
int headingLevelOf(const QByteArray& role)
{
    if (role == "H" || role == "Title") {
        return 1;
    }
    const bool numbered = role.size() == 2 && role.at(0) == 'H' && role.at(1) >= '1' && role.at(1) <= '6';
    return numbered ? role.at(1) - '0' : 0;
}

} // namespace

StructureReader::StructureReader(const Object& catalogue)
    : m_root(valueOf(catalogue, "/StructTreeRoot"))
{
    numberElements();
}

/// Depth first, as the tree is read; each element once, however often the file names it.
void StructureReader::numberElements()
{
    std::vector<Object> waiting{m_root};
    while (!waiting.empty() && m_numbers.size() < kMaxElements) {
        Object element = waiting.back();
        waiting.pop_back();
        const bool isNew =
            element.isDictionary() && m_numbers.try_emplace(element.getObjGen(), int(m_numbers.size())).second;
        Object kids = isNew ? valueOf(element, "/K") : Object::newNull();
        if (kids.isDictionary()) {
            waiting.push_back(kids);
        }
        for (int i = kids.isArray() ? std::min(kids.getArrayNItems(), kMaxKids) - 1 : -1; i >= 0; --i) {
            waiting.push_back(kids.getArrayItem(i));
        }
    }
}

std::vector<Structure> StructureReader::structuresOf(const Object& page) const
{
    std::vector<Structure> structures;
    const auto key = integerOf(page, "/StructParents");
    Object tree = valueOf(m_root, "/ParentTree");
    if (!key || !tree.isDictionary()) {
        return structures;
    }
    Object elements = Object::newNull();
    QPDFNumberTreeObjectHelper parents(tree, *tree.getOwningQPDF(), false);
    if (!parents.findObject(*key, elements) || !elements.isArray()) {
        return structures;
    }
    const int count = std::min(elements.getArrayNItems(), kMaxSequences);
    structures.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        structures.push_back(structureOf(elements.getArrayItem(i)));
    }
    return structures;
}

/// An element's role, a producer's own name translated by the document's map.
QByteArray StructureReader::roleOf(const Object& element) const
{
    const QByteArray name = nameOf(element, "/S");
    const QByteArray standard = nameOf(valueOf(m_root, "/RoleMap"), ("/" + name).constData());
    return standard.isEmpty() ? name : standard;
}

Structure StructureReader::structureOf(const Object& element) const
{
    Structure structure;
    Object at = element;
    structure.rank = numberOf(at);
    // Browsers put each text node into an element of its own that has no role; nothing else is known to be unbroken.
    if (roleOf(at) == "NonStruct") {
        structure.run = structure.rank;
    }
    for (int depth = 0; depth < kDeepestElement && at.isDictionary() && structure.block < 0; ++depth) {
        const QByteArray role = roleOf(at);
        structure.headingLevel = headingLevelOf(role);
        if (structure.headingLevel > 0 || isBlockRole(role)) {
            structure.block = numberOf(at);
        }
        at = valueOf(at, "/P");
    }
    return structure;
}

int StructureReader::numberOf(const Object& element) const
{
    Object object = element;
    const auto found = m_numbers.find(object.getObjGen());
    return found != m_numbers.cend() ? found->second : -1;
}

} // namespace cvenhancer::extraction::pdf
