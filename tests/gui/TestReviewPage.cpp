// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "support/TestProfile.h"
#include "ui/pages/review/ReviewForm.h"
#include "ui/pages/review/ReviewPage.h"
#include "ui/pages/review/ReviewRow.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/OriginalView.h"
#include "ui/widgets/TextBox.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using model::Field;

/// Looking over an import as a person does.
class TestReviewPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhenTheOriginalCannotBeShown();
    void correctsAField();
    void aWrongDateIsMarked();
    void rowsAndBoxesShowEachOther();
    void givesALineItsPlace();
    void keepsAndDiscards();
    void everyControlHasAName();

private:
    [[nodiscard]] const model::Cv& cv() const { return m_profile->services.document.cv(); }
    [[nodiscard]] ui::TextBox* box(const QString& name) const
    {
        for (ui::TextBox* found : m_page->findChildren<ui::TextBox*>()) {
            if (found->accessibleName() == name && found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (QPushButton* found : m_page->findChildren<QPushButton*>()) {
            if (found->text() == text) {
                return found;
            }
        }
        return nullptr;
    }

    std::unique_ptr<support::TestProfile> m_profile;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<ui::ReviewPage> m_page;
    CvId m_cv;
};

void TestReviewPage::init()
{
    m_profile = std::make_unique<support::TestProfile>();
    m_context = std::make_unique<ui::PageContext>(m_profile->context());
    m_page = std::make_unique<ui::ReviewPage>(*m_context);
    m_page->resize(1360, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    const QString file = m_profile->write(u"ada.json"_s,
                                          R"({"basics":{"name":"Ada Lovelace","email":"ada@example.com"},
            "work":[{"position":"Engineer","name":"Larkfield","startDate":"2020-01","highlights":["Built it"]}],
            "meta":{"cvenhancer":{"version":1,"language":"en",
            "fields":{"basics.name":{"page":1,"rect":[10,20,30,40],"confidence":0.9},
                      "work[0].position":{"page":1,"rect":[10,80,90,20],"confidence":0.4}},
            "notPlaced":[{"text":"First Class","page":1,"rect":[5,6,7,8]}]}}})");
    const auto imported = m_profile->services.library.importFile(file);
    QTRY_VERIFY(imported.isFinished());
    QVERIFY(imported.result());
    m_cv = imported.result()->id;
    m_page->open({ui::PageId::Review, m_cv, {}});
    QTRY_VERIFY(box(u"Name"_s));
}

void TestReviewPage::cleanup()
{
    m_page.reset();
    m_context.reset();
    m_profile.reset();
}

void TestReviewPage::saysWhenTheOriginalCannotBeShown()
{
    const auto says = [this] {
        const QList<QLabel*> labels = m_page->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(u"Only PDF"_s); });
    };
    QTRY_VERIFY(says());
}

void TestReviewPage::correctsAField()
{
    ui::TextBox* name = box(u"Name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Ada King"_s);
    QCOMPARE(cv().basics.text(Field::Name), u"Ada King"_s);
    QTest::keySequence(name, QKeySequence::Undo);
    QCOMPARE(cv().basics.text(Field::Name), u"Ada Lovelace"_s);
}

void TestReviewPage::aWrongDateIsMarked()
{
    const model::Cv before = cv();
    ui::TextBox* dates = box(u"From – to"_s);
    QVERIFY(dates);
    dates->setFocus();
    dates->selectAll();
    QTest::keyClicks(dates, u"long ago"_s);
    box(u"Name"_s)->setFocus();
    QVERIFY(dates->isWrong());
    QCOMPARE(cv(), before);
}

void TestReviewPage::rowsAndBoxesShowEachOther()
{
    auto* form = m_page->findChild<ui::ReviewForm*>();
    QSignalSpy looked(form, &ui::ReviewForm::lookedAt);
    box(u"Position"_s)->setFocus();
    QCOMPARE(looked.last().at(0).value<QSet<QString>>().size(), 1);
    auto* view = m_page->findChild<ui::OriginalView*>();
    view->setPage(QImage(595, 842, QImage::Format_RGB32), {595, 842}, {{u"basics/name"_s, {10, 20, 300, 400}, false}});
    QSignalSpy pressed(view, &ui::OriginalView::boxPressed);
    QTest::mouseClick(view, Qt::LeftButton, {}, view->rect().center() - QPoint(view->width() / 5, view->height() / 4));
    QCOMPARE(pressed.count(), 1);
    QVERIFY(box(u"Name"_s)->hasFocus());
}

void TestReviewPage::givesALineItsPlace()
{
    auto* assign = m_page->findChild<ui::MenuButton*>();
    QVERIFY(assign);
    QVERIFY(assign->accessibleName().contains(u"First Class"_s));
    Q_EMIT assign->menu()->aboutToShow();
    QAction* section = assign->menu()->actions().last();
    QVERIFY(section->menu());
    section->menu()->actions().first()->trigger();
    QCOMPARE(cv().entries(model::SectionKind::Work)[0].list(Field::Highlights).last().text, u"First Class"_s);
    QTRY_VERIFY(!m_page->findChild<ui::MenuButton*>());
    m_profile->services.document.undo();
    QVERIFY(m_page->findChild<ui::MenuButton*>());
}

void TestReviewPage::keepsAndDiscards()
{
    QSignalSpy went(m_page.get(), &ui::Page::destinationRequested);
    button(u"Keep as CV"_s)->click();
    QCOMPARE(went.last().at(0).value<ui::Destination>(), (ui::Destination{ui::PageId::Editor, m_cv, {}}));
    button(u"Discard"_s)->click();
    QTRY_COMPARE(went.count(), 2);
    const auto bin = m_profile->services.library.list(services::LibraryService::Place::Bin);
    QTRY_VERIFY(bin.isFinished());
    QCOMPARE(bin.result()->size(), 1);
}

void TestReviewPage::everyControlHasAName()
{
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        const auto* named = qobject_cast<const QAbstractButton*>(widget);
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
            && !widget->parentWidget()->inherits("QAbstractScrollArea")) {
            QVERIFY2(!widget->accessibleName().isEmpty() || (named && !named->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestReviewPage)
#include "TestReviewPage.moc"
