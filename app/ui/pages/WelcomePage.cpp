// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/WelcomePage.h"

#include "ui/dialogs/ImportDialog.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kWelcomeColumn = 480;
constexpr QSize kLogo(48, 48);

} // namespace

WelcomePage::WelcomePage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
{
    const Theme& theme = context.theme;
    auto* logo = new QLabel(this);
    logo->setPixmap(theme.icon(u"logo"_s).pixmap(kLogo, devicePixelRatio()));
    logo->setFixedSize(kLogo);
    auto* title = new TextLabel(theme, FontRole::PageTitle, ColourRole::Text, this);
    title->setText(tr("Your CV, made to fit the job"));
    auto* sentence = new TextLabel(theme, FontRole::Body, ColourRole::TextMuted, this);
    sentence->setText(
        tr("Bring the CV you have. See how it answers an advertisement, line by line, and send a PDF that "
           "people and application systems read without error."));
    sentence->setWordWrap(true);
    auto* column = new QWidget(this);
    column->setFixedWidth(theme.scaled(kWelcomeColumn));
    auto* inside = new QVBoxLayout(column);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    inside->addWidget(logo);
    inside->addSpacing(8);
    inside->addWidget(title);
    inside->addWidget(sentence);
    inside->addSpacing(12);
    inside->addWidget(buildButtons());
    inside->addSpacing(24);
    inside->addWidget(buildPromise());
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(column);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
}

QWidget* WelcomePage::buildButtons()
{
    const int icon = m_context.theme.metrics().icon;
    auto* row = new QWidget(this);
    auto* import = new QPushButton(m_context.theme.icon(u"import"_s, ColourRole::OnAccent), tr("Import your CV"), row);
    import->setObjectName(u"import"_s);
    import->setIconSize({icon, icon});
    setKind(import, ButtonKind::Primary);
    auto* sample = new QPushButton(tr("Open the sample"), row);
    sample->setObjectName(u"sample"_s);
    auto* skip = new QPushButton(tr("Go to the library"), row);
    skip->setObjectName(u"skip"_s);
    setKind(skip, ButtonKind::Quiet);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(import);
    layout->addWidget(sample);
    layout->addWidget(skip);
    layout->addStretch();
    connect(import, &QPushButton::clicked, this, &WelcomePage::chooseFiles);
    connect(sample, &QPushButton::clicked, this, [this] { takeFiles({u":/cvenhancer/samples/sample-cv.json"_s}); });
    connect(skip, &QPushButton::clicked, this, &WelcomePage::leave);
    setFocusProxy(import);
    return row;
}

QWidget* WelcomePage::buildPromise()
{
    const int size = m_context.theme.metrics().icon;
    auto* row = new QWidget(this);
    auto* lock = new QLabel(row);
    lock->setPixmap(
        m_context.theme.icon(u"lock"_s, ColourRole::TextMuted).pixmap(QSize(size, size), devicePixelRatio()));
    auto* promise = new TextLabel(m_context.theme, FontRole::Caption, ColourRole::TextMuted, row);
    promise->setText(tr("Everything works on this device. Nothing you import or write leaves it unless you log in to a "
                        "server of your choice."));
    promise->setWordWrap(true);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(lock);
    layout->addWidget(promise, 1);
    return row;
}

void WelcomePage::chooseFiles()
{
    QFileDialog* dialog = openImportDialog(this);
    connect(dialog, &QFileDialog::filesSelected, this, &WelcomePage::takeFiles);
}

bool WelcomePage::takeFiles(const QStringList& paths)
{
    leave();
    Q_EMIT importRequested(paths);
    return true;
}

void WelcomePage::leave()
{
    m_context.settings.setWelcomed();
    Q_EMIT destinationRequested({PageId::Library, {}, {}});
}

} // namespace cvenhancer::ui
