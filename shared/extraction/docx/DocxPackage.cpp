// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/docx/DocxPackage.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

/// "word/_rels/document.xml.rels" for "word/document.xml".
QString relationPartOf(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
}

/// Resolves a target against the folder of the part that names it.
QString resolved(const QString& target, const QString& part)
{
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    const QString path = target.startsWith(u'/') ? target.mid(1) : folder + target;
    return QDir::cleanPath(path);
}

DocxRelations readRelations(XmlCursor& xml, const QString& part)
{
    DocxRelations relations;
    while (xml.nextChild()) {
        DocxRelation relation;
        relation.type = xml.attribute(u"Type").section(u'/', -1);
        relation.external = xml.attribute(u"TargetMode").compare(u"External", Qt::CaseInsensitive) == 0;
        relation.target = xml.attribute(u"Target");
        relation.target = relation.external ? relation.target : resolved(relation.target, part);
        relations.insert(xml.attribute(u"Id"), relation);
        xml.skip();
    }
    return relations;
}

} // namespace

DocxPackage::DocxPackage(std::unique_ptr<ZipArchive> archive, const Limits& limits)
    : m_archive(std::move(archive))
    , m_limits(limits)
{
}

Result<DocxPackage> DocxPackage::open(const QByteArray& data, const ExtractOptions& options)
{
    CVENH_TRY(archive, ZipArchive::open(data, options));
    DocxPackage package(std::move(archive), options.limits);
    CVENH_TRY(relations, package.relationsOf({}));
    package.m_rootRelations = relations;
    return package.findMainPart().map([&package] { return std::move(package); });
}

Result<> DocxPackage::findMainPart()
{
    const QString usual = u"word/document.xml"_s;
    const QString named = targetOf(m_rootRelations, u"officeDocument");
    m_mainPart = m_archive->contains(named) ? named : usual;
    if (!m_archive->contains(m_mainPart)) {
        return failure(ErrorCode::UnsupportedFormat, {}, u"no main part"_s);
    }
    return {};
}

Result<DocxRelations> DocxPackage::relationsOf(const QString& part)
{
    DocxRelations relations;
    const Result<> read =
        this->read(relationPartOf(part), [&](XmlCursor& xml) { relations = readRelations(xml, part); });
    if (!read && read.error().code != ErrorCode::NotFound) {
        return tl::unexpected(read.error());
    }
    return relations;
}

Result<> DocxPackage::read(const QString& part, const Walk& walk)
{
    CVENH_TRY(device, m_archive->member(part));
    XmlCursor xml(*device, m_limits);
    if (xml.nextChild()) {
        walk(xml);
    }
    if (m_archive->isBudgetExceeded()) {
        return failure(ErrorCode::ResourceLimit, {}, u"too much inflated from "_s + part);
    }
    if (const std::optional<Error> error = xml.failure()) {
        return tl::unexpected(*error);
    }
    return {};
}

QString targetOf(const DocxRelations& relations, QStringView type)
{
    const auto found = std::find_if(relations.cbegin(), relations.cend(), [type](const DocxRelation& relation) {
        return relation.type == type && !relation.external;
    });
    return found == relations.cend() ? QString() : found->target;
}

} // namespace cvenhancer::extraction
