// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/tailor/AdvertEntry.h"

#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/TextLabel.h"

#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kWidest = 720;

/// Takes text only: what is pasted from a browser leaves its looks behind. Files go to the page.
class AdvertField : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override
    {
        return source->hasText() && !source->hasUrls();
    }
    void insertFromMimeData(const QMimeData* source) override
    {
        textCursor().insertText(source->text().left(AdvertEntry::kLongest + 1));
        ensureCursorVisible();
    }
};

} // namespace

AdvertEntry::AdvertEntry(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(theme, FontRole::Title, ColourRole::Text, this))
    , m_field(new AdvertField(this))
    , m_problem(new TextLabel(theme, FontRole::Caption, ColourRole::Bad, this))
    , m_go(new QPushButton(tr("Compare with the CV"), this))
{
    auto* sentence = new TextLabel(theme, FontRole::Body, ColourRole::TextMuted, this);
    sentence->setWordWrap(true);
    sentence->setText(tr("Paste the whole advertisement, or drop a file anywhere in the window. It is read on this "
                         "computer and goes nowhere else."));
    m_title->setWordWrap(true);
    m_field->setObjectName(u"advert"_s);
    m_field->setAccessibleName(tr("Advertisement"));
    m_field->setPlaceholderText(tr("Paste an advertisement here"));
    m_field->setTabChangesFocus(true);
    m_problem->hide();
    auto* open = new QPushButton(theme.icon(u"open"_s), tr("Open a file …"), this);
    auto* sample = new QPushButton(tr("Use the sample"), this);
    m_go->setObjectName(u"compare"_s);
    open->setObjectName(u"openAdvert"_s);
    sample->setObjectName(u"sampleAdvert"_s);
    setKind(m_go, ButtonKind::Primary);
    setKind(sample, ButtonKind::Quiet);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_go);
    buttons->addWidget(open);
    buttons->addStretch();
    buttons->addWidget(sample);
    auto* box = new QWidget(this);
    box->setMaximumWidth(theme.scaled(kWidest));
    auto* column = new QVBoxLayout(box);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(sentence);
    column->addSpacing(4);
    column->addWidget(m_field, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.metrics().margin, 24, theme.metrics().margin, 24);
    layout->addStretch(1);
    layout->addWidget(box, 8);
    layout->addStretch(1);
    connect(m_go, &QPushButton::clicked, this, &AdvertEntry::enter);
    connect(open, &QPushButton::clicked, this, &AdvertEntry::fileRequested);
    connect(sample, &QPushButton::clicked, this, &AdvertEntry::useSample);
    connect(m_field, &QPlainTextEdit::textChanged, m_problem, &QWidget::hide);
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &AdvertEntry::enter);
    setFocusProxy(m_field);
}

void AdvertEntry::setCvTitle(const QString& title)
{
    m_title->setText(title.isEmpty() ? tr("Paste an advertisement") : tr("Tailor “%1” to an advertisement").arg(title));
}

QString AdvertEntry::text() const
{
    return m_field->toPlainText();
}

void AdvertEntry::setText(const QString& text)
{
    m_field->setPlainText(text);
}

void AdvertEntry::clear()
{
    m_field->clear();
}

void AdvertEntry::enter()
{
    QString advert = text();
    advert.replace(QChar::Nbsp, u' ');
    if (advert.trimmed().isEmpty()) {
        m_problem->setText(tr("There is no text yet. Paste the advertisement, or open a file."));
        m_problem->show();
        m_field->setFocus();
        return;
    }
    Q_EMIT advertEntered(advert);
}

void AdvertEntry::useSample()
{
    QFile file(u":/cvenhancer/samples/sample-advert.txt"_s);
    if (file.open(QIODevice::ReadOnly)) {
        setText(QString::fromUtf8(file.readAll()));
        enter();
    }
}

} // namespace cvenhancer::ui
