// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/dialogs/ImportDialog.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

struct ImportDialogTexts {
    Q_DECLARE_TR_FUNCTIONS(ImportDialog)
};

} // namespace

QStringList importableEndings()
{
    return {u"pdf"_s, u"docx"_s, u"md"_s, u"markdown"_s, u"txt"_s, u"json"_s};
}

QFileDialog* openImportDialog(QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, ImportDialogTexts::tr("Import CVs"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    const QString patterns = u"*."_s + importableEndings().join(u" *."_s);
    dialog->setNameFilters({ImportDialogTexts::tr("CVs (%1)").arg(patterns), ImportDialogTexts::tr("All files (*)")});
    dialog->open();
    return dialog;
}

} // namespace cvenhancer::ui
