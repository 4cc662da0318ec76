// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/PageSources.h"

#include "codec/ResumeCodec.h"
#include "rendering/TemplateStore.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

class TestPageSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyPagesHaveNoSource();
    void everyBulletIsFoundInEveryTemplate_data();
    void everyBulletIsFoundInEveryTemplate();
    void equalTextsKeepTheirOrder();

private:
    static rendering::Pages laidOut(const model::Cv& cv, const QString& templateId)
    {
        rendering::LayoutCache cache;
        rendering::RenderOptions options;
        options.templateId = templateId;
        return rendering::layOutPages(cv, options, cache).value();
    }

    model::Cv m_cv;
};

void TestPageSources::initTestCase()
{
    QFile file(QStringLiteral(CVENH_SOURCE_DIR "/resources/samples/sample-cv.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto cv = codec::decodeResume(file.readAll());
    QVERIFY(cv);
    m_cv = *cv;
}

void TestPageSources::emptyPagesHaveNoSource()
{
    const services::PageSources none;
    QCOMPARE(none.blockOf({}), -1);
    QVERIFY(!none.sourceOf(0));
    QCOMPARE(services::PageSources({}, laidOut({}, {})).blockOf({}), -1);
}

void TestPageSources::everyBulletIsFoundInEveryTemplate_data()
{
    QTest::addColumn<QString>("templateId");
    for (const rendering::TemplateInfo& info : rendering::templates()) {
        QTest::newRow(qPrintable(info.id)) << info.id;
    }
}

void TestPageSources::everyBulletIsFoundInEveryTemplate()
{
    QFETCH(QString, templateId);
    const rendering::Pages pages = laidOut(m_cv, templateId);
    const services::PageSources sources(m_cv, pages);
    QHash<int, QString> texts;
    for (const rendering::Page& page : pages.pages) {
        for (const rendering::PageItem& item : page.items) {
            texts[item.blockIndex] = item.block->block.runs.isEmpty() ? QString() : item.block->block.runs[0].text;
        }
    }
    for (const model::Entry& entry : m_cv.entries(model::SectionKind::Work)) {
        model::Path path{model::SectionKind::Work, {}, entry.id, model::Field::Highlights, {}};
        for (const model::Item& item : entry.list(model::Field::Highlights)) {
            path.item = item.id;
            const int block = sources.blockOf(path);
            QCOMPARE(texts.value(block), item.text);
            QCOMPARE(sources.sourceOf(block), std::optional(path));
        }
    }
    const int name = sources.blockOf(*model::Path::fromString(u"basics/name"_s));
    QCOMPARE(texts.value(name).toLower(), m_cv.basics.text(model::Field::Name).toLower());
}

void TestPageSources::equalTextsKeepTheirOrder()
{
    model::Cv cv = *codec::decodeResume(QByteArray(R"({"work":[{"position":"A","highlights":["Same","Same"]},
        {"position":"B","highlights":["Same"]}]})"));
    const services::PageSources sources(cv, laidOut(cv, {}));
    QList<int> blocks;
    for (const model::Entry& entry : cv.entries(model::SectionKind::Work)) {
        for (const model::Item& item : entry.list(model::Field::Highlights)) {
            blocks.append(sources.blockOf({model::SectionKind::Work, {}, entry.id, model::Field::Highlights, item.id}));
        }
    }
    QCOMPARE(blocks.size(), 3);
    QVERIFY(blocks[0] >= 0 && blocks[0] < blocks[1] && blocks[1] < blocks[2]);
}

QTEST_MAIN(TestPageSources)
#include "TestPageSources.moc"
