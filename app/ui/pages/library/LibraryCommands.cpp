// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/library/LibraryCommands.h"

#include "ui/pages/library/TagDialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

/// `name` in `folder`, with a number where there is a file of that name or one in `taken`.
QString freePath(const QDir& folder, const QString& name, QStringList& taken)
{
    QString candidate = name;
    for (int number = 2; folder.exists(candidate) || taken.contains(candidate, Qt::CaseInsensitive); ++number) {
        candidate = u"%1 %2.pdf"_s.arg(name.chopped(4)).arg(number);
    }
    taken.append(candidate);
    return folder.filePath(candidate);
}

} // namespace

QString pdfNameFor(const QString& title)
{
    static const QRegularExpression kForbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    const QString name = QString(title).replace(kForbidden, u" "_s).simplified().left(100);
    return (name.isEmpty() ? LibraryCommands::tr("CV") : name) + u".pdf"_s;
}

LibraryCommands::LibraryCommands(const PageContext& context, QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void LibraryCommands::whenAll(const QList<QFuture<Result<>>>& answers, const std::function<void()>& then)
{
    struct Round {
        qsizetype open = 0;
        std::optional<Error> error;
    };
    const auto round = std::make_shared<Round>(Round{answers.size(), std::nullopt});
    for (const QFuture<Result<>>& answer : answers) {
        services::whenAnswered(this, answer, [this, round, then](const Result<>& result) {
            if (!result && !round->error) {
                round->error = result.error();
            }
            if (--round->open > 0) {
                return;
            }
            if (round->error) {
                Q_EMIT failed(*round->error);
            } else {
                then();
            }
        });
    }
}

void LibraryCommands::exportPdf(const QList<ChosenCv>& cvs)
{
    if (cvs.isEmpty()) {
        return;
    }
    auto* dialog = new QFileDialog(m_page, tr("Export as PDF"), m_context.settings.exportFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (cvs.size() == 1) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"pdf"_s);
        dialog->setNameFilter(tr("PDF documents (*.pdf)"));
        dialog->selectFile(pdfNameFor(cvs.constFirst().title));
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, id = cvs.constFirst().id](const QString& path) { exportTo(id, path); });
    } else {
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, cvs](const QString& folder) { exportInto(cvs, folder); });
    }
    dialog->open();
}

void LibraryCommands::exportTo(const CvId& id, const QString& path)
{
    m_context.settings.setExportFolder(QFileInfo(path).absolutePath());
    whenAll({m_context.services.library.exportPdf(id, path)}, [this, path] {
        Q_EMIT done(tr("Exported to %1.").arg(QFileInfo(path).fileName()), tr("Open"),
                    [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
}

void LibraryCommands::exportInto(const QList<ChosenCv>& cvs, const QString& folder)
{
    m_context.settings.setExportFolder(folder);
    QList<QFuture<Result<>>> answers;
    QStringList taken;
    for (const ChosenCv& cv : cvs) {
        answers.append(
            m_context.services.library.exportPdf(cv.id, freePath(QDir(folder), pdfNameFor(cv.title), taken)));
    }
    whenAll(answers, [this, folder, count = int(cvs.size())] {
        Q_EMIT done(tr("%Ln CVs were exported.", nullptr, count), tr("Open folder"),
                    [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    });
}

void LibraryCommands::duplicate(const ChosenCv& cv)
{
    //: Title of a copied CV
    const QString title = tr("%1 (copy)").arg(cv.title);
    services::whenAnswered(
        this, m_context.services.library.duplicate(cv.id, title), [this, title](const Result<CvId>& copy) {
            if (!copy) {
                Q_EMIT failed(copy.error());
                return;
            }
            Q_EMIT saved();
            Q_EMIT done(tr("“%1” is in the library.").arg(title), tr("Undo"), [this, id = *copy, title] {
                moveToBin({{id, title, {}}});
            });
        });
}

void LibraryCommands::editTags(const ChosenCv& cv)
{
    auto* dialog = new TagDialog(m_context.theme, cv.title, cv.tags, m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = cv.id] {
        whenAll({m_context.services.library.setTags(id, dialog->tags())}, [this] { Q_EMIT saved(); });
    });
    dialog->open();
}

void LibraryCommands::setArchived(const QList<ChosenCv>& cvs, bool archived)
{
    QList<QFuture<Result<>>> answers;
    for (const ChosenCv& cv : cvs) {
        answers.append(m_context.services.library.setArchived(cv.id, archived));
    }
    whenAll(answers, [this, cvs, archived] {
        const int count = int(cvs.size());
        const QString one = archived ? tr("“%1” is in the archive.") : tr("“%1” is back in the library.");
        const QString many = archived ? tr("%Ln CVs are in the archive.", nullptr, count)
                                      : tr("%Ln CVs are back in the library.", nullptr, count);
        Q_EMIT saved();
        Q_EMIT done(count == 1 ? one.arg(cvs.constFirst().title) : many, tr("Undo"),
                    [this, cvs, archived] { setArchived(cvs, !archived); });
    });
}

void LibraryCommands::moveToBin(const QList<ChosenCv>& cvs)
{
    QList<QFuture<Result<>>> answers;
    for (const ChosenCv& cv : cvs) {
        answers.append(m_context.services.library.moveToBin(cv.id));
    }
    whenAll(answers, [this, cvs] {
        const int count = int(cvs.size());
        Q_EMIT saved();
        Q_EMIT done(count == 1 ? tr("“%1” was moved to the bin.").arg(cvs.constFirst().title)
                               : tr("%Ln CVs were moved to the bin.", nullptr, count),
                    tr("Undo"), [this, cvs] { restore(cvs); });
    });
}

void LibraryCommands::restore(const QList<ChosenCv>& cvs)
{
    QList<QFuture<Result<>>> answers;
    for (const ChosenCv& cv : cvs) {
        answers.append(m_context.services.library.restore(cv.id));
    }
    whenAll(answers, [this, cvs] {
        const int count = int(cvs.size());
        Q_EMIT saved();
        Q_EMIT done(count == 1 ? tr("“%1” is back in the library.").arg(cvs.constFirst().title)
                               : tr("%Ln CVs are back in the library.", nullptr, count),
                    {}, {});
    });
}

} // namespace cvenhancer::ui
