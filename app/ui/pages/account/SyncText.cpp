// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/account/SyncText.h"

#include "services/ErrorText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

struct SyncSentences {
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

} // namespace

QString syncState(const services::SyncStatus& status)
{
    using Phase = services::SyncStatus::Phase;
    switch (status.phase) {
    case Phase::Off:
        return SyncSentences::tr("On this device only");
    case Phase::Running:
        return SyncSentences::tr("Syncing …");
    case Phase::Failed:
        return SyncSentences::tr("Not synced");
    case Phase::Idle:
        break;
    }
    return status.pending == 0 ? SyncSentences::tr("Synced")
                               : SyncSentences::tr("%n change(s) to send", nullptr, status.pending);
}

QString syncDetail(const services::SyncStatus& status)
{
    QStringList sentences;
    if (status.error) {
        sentences.append(services::errorText(*status.error));
        sentences.append(SyncSentences::tr("It is tried again by itself."));
    }
    if (status.lastSync.isValid()) {
        const QString time = QLocale().toString(status.lastSync.toLocalTime(), QLocale::ShortFormat);
        sentences.append(SyncSentences::tr("Last synced %1.").arg(time));
    }
    if (status.report.conflicts > 0) {
        sentences.append(SyncSentences::tr("%n CV(s) had been changed on two devices at one place. The other device's "
                                           "words are shown, and yours are in the history.",
                                           nullptr, status.report.conflicts));
    }
    if (status.report.rejected > 0) {
        sentences.append(SyncSentences::tr("%n change(s) could not be taken by the server and stay here.", nullptr,
                                           status.report.rejected));
    }
    return sentences.join(u' ');
}

} // namespace cvenhancer::ui
