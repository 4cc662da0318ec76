// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/shell/PageContext.h"

#include <QList>
#include <QObject>

#include <functional>

namespace cvenhancer::ui {

/// A CV a command is for.
struct ChosenCv {
    CvId id;
    QString title;
    QStringList tags;
};

/// What can be done to the CVs of the library: asks where it has to, tells the service, and reports what became of it
/// with a way back. Owned by the page.
class LibraryCommands : public QObject {
    Q_OBJECT

public:
    LibraryCommands(const PageContext& context, QWidget* page);

    /// One CV asks for a file, several for a folder.
    void exportPdf(const QList<ChosenCv>& cvs);
    void duplicate(const ChosenCv& cv);
    void editTags(const ChosenCv& cv);
    void setArchived(const QList<ChosenCv>& cvs, bool archived);
    void moveToBin(const QList<ChosenCv>& cvs);
    void restore(const QList<ChosenCv>& cvs);

Q_SIGNALS:
    /// `undo` empty: there is none.
    void done(const QString& sentence, const QString& actionText, const std::function<void()>& action);
    void failed(const cvenhancer::Error& error);
    void saved();

private:
    /// Calls `then` once every answer came and all are good; tells of the first failure else.
    void whenAll(const QList<QFuture<Result<>>>& answers, const std::function<void()>& then);
    void exportTo(const CvId& id, const QString& path);
    void exportInto(const QList<ChosenCv>& cvs, const QString& folder);

    PageContext m_context;
    QWidget* m_page;
};

/// A title as the name of a PDF that every system takes.
QString pdfNameFor(const QString& title);

} // namespace cvenhancer::ui
