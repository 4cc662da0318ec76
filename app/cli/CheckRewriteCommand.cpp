// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/CheckRewriteCommand.h"

#include "cli/JsonAnswer.h"
#include "cli/TextAnswer.h"
#include "codec/JsonReader.h"
#include "codec/ResumeCodec.h"

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::cli {

namespace {

constexpr auto kCheckRewriteFooter =
    "Input: {\"cv\": a JSON Resume, \"before\": a text of it, \"after\": the rewritten text}.\n"
    "Output with --json: {ok, violations[{kind, text}]}; ok means that the rewrite claims nothing that the CV does "
    "not\n"
    "show. Without --json: one line a violation.\n"
    "Exit codes: 0 the rewrite was checked, whatever was found, 1 the input cannot be read, 2 wrong usage,\n"
    "3 internal error.";

struct Rewrite {
    model::Cv cv;
    QString before;
    QString after;
};

Result<QString> textOf(const QJsonObject& json, const QString& key)
{
    const QJsonValue value = json.value(key);
    return value.isString() ? Result<QString>(value.toString())
                            : failure(ErrorCode::SchemaViolation, u"%1: not a text"_s.arg(key));
}

Result<Rewrite> readRewrite(const QByteArray& bytes)
{
    CVENH_TRY(json, codec::readJsonObject(bytes));
    CVENH_TRY(before, textOf(json, u"before"_s));
    CVENH_TRY(after, textOf(json, u"after"_s));
    if (!json.value(u"cv"_s).isObject()) {
        return failure(ErrorCode::SchemaViolation, u"cv: not an object"_s);
    }
    return codec::decodeResume(json.value(u"cv"_s).toObject()).map([&](const model::Cv& cv) {
        return Rewrite{cv, before, after};
    });
}

} // namespace

CheckRewriteCommand::CheckRewriteCommand(Inputs& inputs)
    : m_inputs(inputs)
{
}

CLI::App* CheckRewriteCommand::addTo(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("check-rewrite", "Say whether a rewrite claims more than the CV shows");
    command->add_option("FILE", m_file, "The rewrite as JSON")->capture_default_str();
    command->add_flag("--json", m_asJson, "Print JSON");
    command->footer(kCheckRewriteFooter);
    return command;
}

Result<> CheckRewriteCommand::run()
{
    CVENH_TRY(bytes, m_inputs.readBytes(m_file));
    CVENH_TRY(rewrite, m_inputs.about(m_file, readRewrite(bytes)));
    const QList<matching::Violation> violations = matching::checkRewrite(rewrite.cv, rewrite.before, rewrite.after);
    return m_asJson ? printJson(toJson(violations)) : printText(toText(violations));
}

} // namespace cvenhancer::cli
