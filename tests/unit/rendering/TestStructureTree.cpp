// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "SampleCv.h"

#include "rendering/ContentStream.h"
#include "rendering/Renderer.h"

#include <QGuiApplication>
#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::rendering;
using Handle = QPDFObjectHandle;

namespace {

QByteArray rendered(const sample::Cv& cv, const QString& id)
{
    RenderOptions options;
    options.templateId = id;
    return renderPdf(cv, options).value_or(QByteArray());
}

void open(QPDF& pdf, const QByteArray& bytes)
{
    pdf.processMemoryFile("pdf", bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

QByteArray bytesOf(Handle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

bool paints(QByteArrayView name)
{
    static const QList<QByteArrayView> kPainting{"Tj", "TJ", "f", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh"};
    return kPainting.contains(name);
}

/// What is painted outside every marked sequence, and how many sequences have a number.
struct PageTags {
    QStringList outside;
    int numbered = 0;
};

PageTags tagsOf(const QByteArray& content)
{
    PageTags tags;
    int depth = 0;
    for (const ContentOperation& operation : splitContent(content)) {
        if (operation.name == "BDC" || operation.name == "BMC") {
            ++depth;
            tags.numbered += operation.written.contains("/MCID") ? 1 : 0;
        } else if (operation.name == "EMC") {
            --depth;
        } else if (depth == 0 && paints(operation.name)) {
            tags.outside.append(QString::fromLatin1(operation.written.toByteArray()));
        }
    }
    return tags;
}

Handle ownerOf(QPDF& pdf, int key)
{
    Handle tree = pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree");
    QPDFNumberTreeObjectHelper parents(tree, pdf, false);
    Handle owner = Handle::newNull();
    return parents.findObject(key, owner) ? owner : Handle::newNull();
}

bool refersTo(Handle element, Handle annotation)
{
    Handle kids = element.getKey("/K");
    for (int i = 0; i < kids.getArrayNItems(); ++i) {
        Handle kid = kids.getArrayItem(i);
        if (kid.isDictionaryOfType("/OBJR") && kid.getKey("/Obj").getObjGen() == annotation.getObjGen()) {
            return true;
        }
    }
    return false;
}

void collectLanguages(Handle element, QStringList& languages)
{
    if (element.isDictionary() && element.hasKey("/Lang")) {
        languages.append(QString::fromStdString(element.getKey("/Lang").getUTF8Value()));
    }
    Handle kids = element.isDictionary() ? element.getKey("/K") : Handle::newNull();
    for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
        collectLanguages(kids.getArrayItem(i), languages);
    }
}

QByteArray metadataOf(const QByteArray& bytes)
{
    QPDF pdf;
    open(pdf, bytes);
    return bytesOf(pdf.getRoot().getKey("/Metadata"));
}

} // namespace

/// Points of the Matterhorn Protocol that can be read off the file.
class TestStructureTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingPaintedIsTaggedOrAnArtifact_data();
    void everythingPaintedIsTaggedOrAnArtifact();
    void linksAreInTheTree();
    void anotherLanguageIsNamed();
    void onlyACompleteFileCallsItselfAccessible();
};

void TestStructureTree::everythingPaintedIsTaggedOrAnArtifact_data()
{
    QTest::addColumn<QString>("id");
    for (const TemplateInfo& info : templates()) {
        QTest::newRow(qPrintable(info.id)) << info.id;
    }
}

void TestStructureTree::everythingPaintedIsTaggedOrAnArtifact()
{
    QFETCH(QString, id);
    const QByteArray bytes = rendered(sample::longCv(6), id);
    QPDF pdf;
    open(pdf, bytes);
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        Handle dictionary = page.getObjectHandle();
        const PageTags tags = tagsOf(bytesOf(dictionary.getKey("/Contents")));
        QVERIFY2(tags.outside.isEmpty(), qPrintable(tags.outside.join(u" | "_s)));
        QVERIFY(tags.numbered > 0);
        QCOMPARE(ownerOf(pdf, dictionary.getKey("/StructParents").getIntValueAsInt()).getArrayNItems(), tags.numbered);
        QVERIFY(dictionary.getKey("/Tabs").isNameAndEquals("/S"));
    }
}

void TestStructureTree::linksAreInTheTree()
{
    const QByteArray bytes = rendered(sample::shortCv(), u"harbour"_s);
    QPDF pdf;
    open(pdf, bytes);
    int links = 0;
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        for (auto& annotation : page.getAnnotations("/Link")) {
            Handle link = annotation.getObjectHandle();
            QVERIFY(!link.getKey("/Contents").getUTF8Value().empty());
            Handle owner = ownerOf(pdf, link.getKey("/StructParent").getIntValueAsInt());
            QVERIFY(owner.getKey("/S").isNameAndEquals("/Link"));
            QVERIFY(refersTo(owner, link));
            ++links;
        }
    }
    QCOMPARE(links, 4);
}

void TestStructureTree::anotherLanguageIsNamed()
{
    sample::Cv cv = sample::shortCv();
    sample::add(cv, sample::SectionKind::Work,
                sample::entry({{sample::Field::Position, u"Redakteurin"_s}},
                              {{sample::Field::Highlights,
                                {u"Verantwortete die monatliche Zeitschrift des Verbandes mit einer Auflage von "
                                 "viertausend Exemplaren und leitete die Redaktion mit sechs Mitarbeitenden."_s}}}));
    const QByteArray bytes = rendered(cv, u"classic"_s);
    QPDF pdf;
    open(pdf, bytes);
    QStringList languages;
    collectLanguages(pdf.getRoot().getKey("/StructTreeRoot"), languages);
    QCOMPARE(languages, QStringList{u"de"_s});
}

void TestStructureTree::onlyACompleteFileCallsItselfAccessible()
{
    const QByteArray sign = "<pdfuaid:part>1</pdfuaid:part>";
    QVERIFY(metadataOf(rendered(sample::shortCv(), u"classic"_s)).contains(sign));
    sample::Cv nameless = sample::shortCv();
    nameless.basics.texts.remove(sample::Field::Name); // headings would begin at the second level
    QVERIFY(!metadataOf(rendered(nameless, u"classic"_s)).contains(sign));
}

QTEST_MAIN(TestStructureTree)
#include "TestStructureTree.moc"
