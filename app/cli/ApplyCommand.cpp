// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/ApplyCommand.h"

#include "codec/ResumeCodec.h"
#include "platform/StandardStreams.h"

#include <CLI/CLI.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::cli {

namespace {

constexpr auto kApplyFooter =
    "Output: the changed CV as JSON Resume, with or without --json. Only what the suggestion names is changed.\n"
    "Exit codes: 0 done, 1 a file cannot be read, there is no such suggestion, or it needs --confirm, 2 wrong usage,\n"
    "3 internal error.";

Result<matching::Suggestion> findSuggestion(const QList<matching::Suggestion>& suggestions, const QString& id)
{
    const auto it = std::ranges::find_if(
        suggestions, [&id](const matching::Suggestion& suggestion) { return suggestion.id.toString() == id; });
    return it == suggestions.end() ? Result<matching::Suggestion>(failure(ErrorCode::NotFound, id)) : *it;
}

/// Whether JSON Resume alone says all of it: nothing of ours came with the document.
bool isPlain(const model::Cv& cv)
{
    const auto again = codec::decodeResume(codec::encodePlainResume(cv));
    return again && *again == cv;
}

/// Whether there is more in meta.cvenhancer than what every document can do without.
bool needsOwnMeta(const model::Cv& cv)
{
    const QStringList keys = codec::toJson(cv)[u"meta"_s][u"cvenhancer"_s].toObject().keys();
    return !std::ranges::all_of(
        keys, [](const QString& key) { return key == u"version"_s || key == u"ids"_s || key == u"order"_s; });
}

/// A document that came without ids goes without them, so that only the suggestion's own change shows.
QByteArray encodeLike(const model::Cv& before, const model::Cv& after)
{
    return isPlain(before) && !needsOwnMeta(after) ? codec::encodePlainResume(after) : codec::encodeResume(after);
}

} // namespace

ApplyCommand::ApplyCommand(Inputs& inputs, const Clock& clock)
    : m_inputs(inputs)
    , m_clock(clock)
{
}

CLI::App* ApplyCommand::addTo(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("apply", "Apply one suggestion of 'match' to a CV");
    m_input.addTo(*command, m_inputs);
    command->add_option("--suggestion", m_suggestion, "The suggestion's id, as 'match --json' prints it")->required();
    command->add_option("--confirm", m_confirmText, "Your own words, for a suggestion that needs them");
    command->add_flag("--json")->description("JSON is printed with or without this");
    command->footer(kApplyFooter);
    return command;
}

Result<> ApplyCommand::run()
{
    CVENH_TRY(input, readCvAndAdvert(m_input, m_inputs));
    const matching::MatchResult match = matching::match(input.cv, input.advert, m_clock.now().date());
    CVENH_TRY(suggestion, findSuggestion(match.suggestions, QString::fromLocal8Bit(m_suggestion).toLower()));
    CVENH_TRY(changed, matching::applySuggestion(input.cv, suggestion, QString::fromLocal8Bit(m_confirmText)));
    return platform::writeStandardOutput(encodeLike(input.cv, changed));
}

} // namespace cvenhancer::cli
