// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "base/Clock.h"
#include "cli/AccountCommand.h"
#include "cli/ApplyCommand.h"
#include "cli/CheckCommand.h"
#include "cli/CheckRewriteCommand.h"
#include "cli/CommandLine.h"
#include "cli/CvWriter.h"
#include "cli/ImportCommand.h"
#include "cli/Inputs.h"
#include "cli/KeywordsCommand.h"
#include "cli/LibraryCommand.h"
#include "cli/MatchCommand.h"
#include "cli/RenderCommand.h"
#include "cli/SyncCommand.h"
#include "cli/TailorCommand.h"
#include "cli/TemplatesCommand.h"
#include "cli/TextCommand.h"
#include "platform/ImportWorker.h"
#include "platform/StandardStreams.h"
#include "services/DocumentEngine.h"

#include <QCoreApplication>

using namespace cvenhancer;

/// No application object is built here: files from outside are read in a copy of this process, which is only safe
/// before Qt starts a thread (platform/ImportWorker). CvWriter builds one when a PDF is laid out.
int main(int argc, char** argv)
{
    if (platform::isImportWorker(argc, argv)) {
        return platform::runImportWorker(argc, argv);
    }
    platform::prepareStandardStreams();
    QCoreApplication::setOrganizationName(QStringLiteral("CV Enhancer")); // where the library lies, as for the window
    QCoreApplication::setApplicationName(QStringLiteral("cvenhancer"));
    const platform::ImportWorker worker;
    const services::DocumentReader reader(
        [&worker](const QByteArray& data, const QString& fileName, const extraction::ExtractOptions& options) {
            return worker.read(data, fileName, options);
        });
    const SystemClock clock;
    cli::Inputs inputs(reader);
    cli::CvWriter writer;
    cli::ImportCommand import(inputs);
    cli::TextCommand text(inputs);
    cli::RenderCommand render(inputs, writer);
    cli::KeywordsCommand keywords(inputs);
    cli::MatchCommand match(inputs, clock);
    cli::ApplyCommand apply(inputs, clock);
    cli::TailorCommand tailor(inputs, writer, clock);
    cli::CheckCommand check(inputs);
    cli::CheckRewriteCommand checkRewrite(inputs);
    cli::TemplatesCommand templates;
    const services::DocumentEngine engine(
        [&worker](const QByteArray& data, const QString& fileName, const extraction::ExtractOptions& options) {
            return worker.read(data, fileName, options);
        });
    cli::LibraryCommand library(inputs, writer, engine, clock);
    cli::AccountCommand account(inputs, clock);
    cli::SyncCommand sync(clock);
    cli::CommandLine commandLine({&import, &text, &render, &keywords, &match, &apply, &tailor, &check, &checkRewrite,
                                  &templates, &library, &account, &sync},
                                 inputs);
    return static_cast<int>(commandLine.run(argc, argv));
}
