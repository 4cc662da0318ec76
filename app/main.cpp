// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "net/QtTransport.h"
#include "platform/Display.h"
#include "platform/ImportWorker.h"
#include "platform/SecretStore.h"
#include "platform/SingleInstance.h"
#include "services/DocumentEngine.h"
#include "services/Services.h"
#include "settings/Settings.h"
#include "storage/ProfileFolder.h"
#include "storage/SafeOpening.h"
#include "ui/shell/Appearance.h"
#include "ui/shell/CommandLine.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

namespace {

constexpr int kTidyAfterMs = 5000;
constexpr int kKeychainMs = 500;
constexpr int kTidyEveryMs = 60 * 60 * 1000;

int fail(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 1;
}

/// How a session at the window ended.
struct Ending {
    int exitCode = 0;
    bool erase = false; ///< the user wants everything removed
};

void keepTidy(services::Services& services, QTimer& timer)
{
    const auto tidy = [&services] {
        static_cast<void>(services.library.tidy());
        static_cast<void>(services.store.backUpIfDue());
    };
    QTimer::singleShot(kTidyAfterMs, &services.library, tidy);
    QObject::connect(&timer, &QTimer::timeout, &services.library, tidy);
    timer.start(kTidyEveryMs);
}

void connectSync(services::Services& services, services::Online& online)
{
    QObject::connect(&services.library, &services::LibraryService::libraryChanged, &online.sync,
                     &services::LibrarySync::noteLocalChange);
    QObject::connect(&online.sync, &services::LibrarySync::received, &services.library,
                     &services::LibraryService::libraryChanged);
    QObject::connect(&online.sync, &services::LibrarySync::received, &services.document,
                     &services::CvDocument::refresh);
}

Ending runSession(QApplication& application, const QString& profile, platform::SingleInstance& instance,
                  const QStringList& files)
{
    settings::Settings settings(profile);
    ui::Language language(application, settings);
    ui::Appearance appearance(application, settings);
    const SystemClock clock;
    const auto report = std::make_shared<storage::OpeningReport>();
    sql::SqlThread sql([&clock, profile, report] { return storage::openStoreSafely(profile, clock, *report); });
    const platform::ImportWorker worker;
    const auto import = [&worker](const QByteArray& data, const QString& fileName,
                                  const extraction::ExtractOptions& options) {
        return worker.read(data, fileName, options);
    };
    const auto engine = std::make_shared<services::DocumentEngine>(import);
    services::Services services(sql, profile, clock, engine, services::DocumentReader(import),
                                services::paintOriginalInChild, report);
    net::QtTransport transport;
    platform::SecretStore secrets(platform::SecretStore::serviceFor(profile));
    services::Online online(transport, secrets, settings, sql, profile, clock);
    connectSync(services, online);
    QObject::connect(&services.tailor, &services::TailorService::libraryChanged, &services.document,
                     &services::CvDocument::refresh); // what the Tailor page saved to the base
    ui::MainWindow window({appearance.theme(), settings, clock, services, &online});
    QObject::connect(&appearance, &ui::Appearance::changed, &window, &ui::MainWindow::rebuild);
    QObject::connect(&language, &ui::Language::changed, &window, &ui::MainWindow::rebuild);
    QObject::connect(&services.store, &services::StoreService::erasingRequested, &window, [&online, &window] {
        online.session.logOut(); // takes the tokens out of the keychain, which needs a moment of the event loop
        QTimer::singleShot(kKeychainMs, &window, &QWidget::close);
    });
    QObject::connect(&instance, &platform::SingleInstance::filesReceived, &window, [&window](const QStringList& more) {
        window.comeForward();
        window.takeFiles(more);
    });
    window.showFirstPage();
    window.show();
    window.takeFiles(files);
    QTimer timer;
    keepTidy(services, timer);
    const int exitCode = QApplication::exec();
    return {exitCode, services.store.isErasingRequested()};
}

int runDesktop(int argc, char** argv, const ui::CommandLine& commandLine)
{
    QApplication application(argc, argv);
    const QString wanted = commandLine.profile.isEmpty() ? storage::defaultProfileFolder() : commandLine.profile;
    const auto profile = storage::prepareProfileFolder(wanted);
    if (!profile) {
        return fail(u"The profile folder \"%1\" cannot be written."_s.arg(wanted));
    }
    platform::SingleInstance instance(*profile);
    switch (instance.start(commandLine.files)) {
    case platform::SingleInstance::Outcome::HandedOver:
        return 0;
    case platform::SingleInstance::Outcome::NoAnswer:
        return fail(u"CV Enhancer is already open on this library and does not answer. Close it and try again."_s);
    case platform::SingleInstance::Outcome::First:
        break;
    }
    const Ending ending = runSession(application, *profile, instance, commandLine.files);
    if (ending.erase) {
        storage::eraseProfile(*profile);
    }
    return ending.exitCode;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(u"CV Enhancer"_s);
    QCoreApplication::setApplicationName(u"cvenhancer"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CVENH_VERSION));
    if (platform::isImportWorker(argc, argv)) {
        return platform::runImportWorker(argc, argv);
    }
    if (services::isPictureWorker(argc, argv)) {
        return services::runPictureWorker(argc, argv);
    }
    const ui::CommandLine commandLine = ui::parseCommandLine(argc, argv);
    if (commandLine.answer) {
        std::fprintf(commandLine.exitCode == 0 ? stdout : stderr, "%s", qPrintable(*commandLine.answer));
        return commandLine.exitCode;
    }
    if (!platform::hasDisplay()) {
        return fail(u"CV Enhancer needs a display to open its window. Without one, use cvenhancer-cli."_s);
    }
    return runDesktop(argc, argv, commandLine);
}
