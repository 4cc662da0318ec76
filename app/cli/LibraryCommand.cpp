// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/LibraryCommand.h"

#include "cli/JsonAnswer.h"
#include "cli/TextAnswer.h"
#include "codec/ResumeCodec.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::cli {

namespace {

using Place = services::LibraryService::Place;

constexpr auto kLibraryFooter =
    "CV: the id of a CV, or the beginning of it, or its title. The library is the one the window shows:\n"
    "--profile, else CVENHANCER_HOME, else the system's place for application data.\n"
    "Output: add and list print one line a CV, its id and its title with a tab between them.\n"
    "add --json: {added[{id, title, already_there}]}; list --json: {cvs[{id, title, changed_at, words, tags[],\n"
    "archived, best_score|null}]}. remove moves to the bin, where a CV stays for 30 days.\n"
    "Exit codes: 0 done, 1 bad input, 2 wrong usage, 3 internal error.";

/// An application object for the time the database is open; none when there is one.
class NeededApplication {
public:
    NeededApplication()
    {
        if (!QCoreApplication::instance()) {
            m_application.emplace(m_argumentCount, m_arguments.data());
        }
    }

private:
    std::string m_name = "cvenhancer-cli";
    std::array<char*, 2> m_arguments{m_name.data(), nullptr};
    int m_argumentCount = 1;
    std::optional<QCoreApplication> m_application;
};

QJsonObject toJson(const services::CvCard& card, bool archived)
{
    return {{u"id"_s, card.id.toString()},
            {u"title"_s, card.title},
            {u"changed_at"_s, card.changedAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"words"_s, card.wordCount},
            {u"tags"_s, QJsonArray::fromStringList(card.tags)},
            {u"archived"_s, archived},
            {u"best_score"_s, card.bestScore ? QJsonValue(*card.bestScore) : QJsonValue()}};
}

/// A document that was read before the store is opened: reading starts a process, which is only safe while this one has
/// one thread.
struct ReadDocument {
    services::ImportedCv cv;
    QByteArray data;
    QString name;
};

} // namespace

LibraryCommand::LibraryCommand(Inputs& inputs, CvWriter& writer, const services::CvEngine& engine, const Clock& clock)
    : m_inputs(inputs)
    , m_writer(writer)
    , m_engine(engine)
    , m_clock(clock)
{
}

CLI::App* LibraryCommand::addTo(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("library", "Add, list, export and remove CVs of the library");
    command->require_subcommand(1);
    command->footer(kLibraryFooter);
    addSubcommands(*command);
    return command;
}

void LibraryCommand::addSubcommands(CLI::App& command)
{
    m_add = command.add_subcommand("add", "Import files into the library");
    m_add->add_option("FILE", m_names, "Files of any format that can be imported")->required();
    m_add->add_flag("--json", m_asJson, "Print JSON");
    m_inputs.addPasswordOption(*m_add);
    m_list = command.add_subcommand("list", "List the CVs, last changed first");
    m_list->add_flag("--json", m_asJson, "Print JSON");
    m_export = command.add_subcommand("export", "Write a CV of the library to a file");
    m_export->add_option("CV", m_name, "The CV")->required();
    m_output.addTo(*m_export);
    CLI::App* remove = command.add_subcommand("remove", "Move CVs to the bin");
    remove->add_option("CV", m_names, "The CVs")->required();
    for (CLI::App* subcommand : {m_add, m_list, m_export, remove}) {
        subcommand->add_option("--profile", m_profile, "The folder of the library");
        subcommand->footer(kLibraryFooter);
    }
}

Result<> LibraryCommand::run()
{
    if (m_add->parsed()) {
        return add();
    }
    if (m_list->parsed()) {
        return list();
    }
    return m_export->parsed() ? exportCv() : remove();
}

Result<LibraryCommand::Library> LibraryCommand::open()
{
    return services::LibraryAccess::open(QFile::decodeName(m_profile.c_str()), m_clock);
}

Result<> LibraryCommand::add()
{
    std::vector<ReadDocument> documents;
    for (const std::string& file : m_names) {
        const auto read = [this](const services::Document& document) -> Result<ReadDocument> {
            CVENH_TRY(cv, m_engine.read(document.data, document.fileName, document.password));
            return ReadDocument{std::move(cv), document.data, QFileInfo(document.fileName).fileName()};
        };
        CVENH_TRY(document, m_inputs.read<ReadDocument>(file, read));
        documents.push_back(std::move(document));
    }
    const NeededApplication application;
    CVENH_TRY(library, open());
    QJsonArray added;
    QString text;
    for (const ReadDocument& document : documents) {
        CVENH_TRY(report, library->add(document.cv, document.data, document.name));
        CVENH_TRY(card, library->find(report.id.toString()));
        const QString id = card.id.toString();
        text += id + u'\t' + card.title + u'\n';
        added.append(
            QJsonObject{{u"id"_s, id}, {u"title"_s, card.title}, {u"already_there"_s, !report.alreadyThere.isEmpty()}});
    }
    return m_asJson ? printJson({{u"added"_s, added}}) : printText(text);
}

Result<> LibraryCommand::list()
{
    const NeededApplication application;
    CVENH_TRY(library, open());
    QJsonArray cvs;
    QString text;
    for (const Place place : {Place::Library, Place::Archive}) {
        CVENH_TRY(cards, library->list(place));
        for (const services::CvCard& card : std::as_const(cards)) {
            cvs.append(toJson(card, place == Place::Archive));
            text += card.id.toString() + u'\t' + card.title + u'\n';
        }
    }
    return m_asJson ? printJson({{u"cvs"_s, cvs}}) : printText(text);
}

Result<> LibraryCommand::exportCv()
{
    m_writer.startGui();
    CVENH_TRY(library, open());
    CVENH_TRY(card, library->find(QString::fromStdString(m_name)));
    CVENH_TRY(resume, library->resume(card.id));
    CVENH_TRY(cv, codec::decodeResume(resume));
    return m_writer.write(cv, m_output).and_then([this] { return printText(m_output.path() + u'\n'); });
}

Result<> LibraryCommand::remove()
{
    const NeededApplication application;
    CVENH_TRY(library, open());
    QList<CvId> ids;
    for (const std::string& name : m_names) {
        CVENH_TRY(card, library->find(QString::fromStdString(name)));
        ids.append(card.id);
    }
    for (const CvId& id : std::as_const(ids)) {
        if (auto removed = library->moveToBin(id); !removed) {
            return removed;
        }
    }
    return {};
}

} // namespace cvenhancer::cli
