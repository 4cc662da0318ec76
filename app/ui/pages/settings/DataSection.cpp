// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/settings/DataSection.h"

#include "services/ErrorText.h"
#include "ui/dialogs/ConfirmDialog.h"
#include "ui/pages/settings/SettingRow.h"
#include "ui/theme/ThemeStyle.h"

#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

DataSection::DataSection(const PageContext& context, QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

QPushButton* DataSection::button(const QString& text, const QString& objectName, void (DataSection::*action)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

QList<QWidget*> DataSection::rows()
{
    const Theme& theme = m_context.theme;
    const QString folder = QDir::toNativeSeparators(m_context.services.library.profileFolder());
    QPushButton* erase = button(tr("Erase…"), u"erase"_s, &DataSection::askBeforeErasing);
    setKind(erase, ButtonKind::Danger);
    return {new SettingRow(theme, tr("Where your library lies"), folder,
                           button(tr("Open folder"), u"openFolder"_s, &DataSection::openFolder)),
            new SettingRow(theme, tr("Copy of everything"),
                           tr("One file with all CVs, advertisements and original files, to keep or to move."),
                           button(tr("Save a copy…"), u"saveCopy"_s, &DataSection::askForCopy)),
            new SettingRow(theme, tr("Bring a copy back"),
                           tr("Adds what the copy holds and this library does not. Nothing here is changed."),
                           button(tr("Choose a copy…"), u"bringBack"_s, &DataSection::askForArchive)),
            new SettingRow(theme, tr("Erase everything on this computer"),
                           tr("CVs, advertisements, copies and settings. What lies on a server stays there."), erase)};
}

void DataSection::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_context.services.library.profileFolder()));
}

void DataSection::askForCopy()
{
    auto* dialog = new QFileDialog(m_page, tr("Save a copy of everything"), m_context.settings.exportFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->setNameFilter(tr("ZIP archives (*.zip)"));
    dialog->selectFile(u"CV Enhancer %1.zip"_s.arg(m_context.clock.now().date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &DataSection::exportTo);
    dialog->open();
}

void DataSection::askForArchive()
{
    auto* dialog = new QFileDialog(m_page, tr("Bring a copy back"), m_context.settings.exportFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("ZIP archives (*.zip)"));
    connect(dialog, &QFileDialog::fileSelected, this, &DataSection::importFrom);
    dialog->open();
}

void DataSection::exportTo(const QString& path)
{
    services::whenAnswered(this, m_context.services.store.exportAll(path), [this, path](const Result<>& exported) {
        Q_EMIT reported(exported ? MessageBar::Tone::Good : MessageBar::Tone::Bad,
                        exported ? tr("Everything was copied to %1.").arg(QFileInfo(path).fileName())
                                 : services::errorText(exported.error()));
    });
}

void DataSection::importFrom(const QString& path)
{
    services::whenAnswered(this, m_context.services.store.importAll(path), [this](const Result<int>& count) {
        if (!count) {
            Q_EMIT reported(MessageBar::Tone::Bad, services::errorText(count.error()));
            return;
        }
        Q_EMIT reported(MessageBar::Tone::Good,
                        *count == 0       ? tr("Your library holds every CV of this copy already.")
                            : *count == 1 ? tr("1 CV came from the copy.")
                                          : tr("%Ln CVs came from the copy.", nullptr, *count));
    });
}

void DataSection::askBeforeErasing()
{
    auto* dialog = new ConfirmDialog(
        m_context.theme, tr("Erase everything on this computer?"),
        tr("All CVs, advertisements, original files, copies and settings in your library folder are removed and "
           "cannot be brought back. Then the program closes."),
        tr("Erase everything"), m_page);
    connect(dialog, &QDialog::accepted, &m_context.services.store, &services::StoreService::requestErasing);
    dialog->open();
}

} // namespace cvenhancer::ui
