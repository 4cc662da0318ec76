// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/Inputs.h"

#include "platform/PasswordPrompt.h"
#include "platform/StandardStreams.h"
#include "services/AtomicFile.h"

#include <QFile>
#include <QFileInfo>

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::cli {

namespace {

constexpr auto kStandardInput = "-";
constexpr auto kPasswordVariable = "CVENHANCER_PASSWORD";
constexpr int kPasswordAttempts = 3;

bool isStandardInput(const std::string& argument)
{
    return argument == kStandardInput;
}

QString pathOf(const std::string& argument)
{
    return QFile::decodeName(argument.c_str());
}

QString nameOf(const std::string& argument)
{
    return isStandardInput(argument) ? u"standard input"_s : QFileInfo(pathOf(argument)).fileName();
}

bool isAboutPassword(const Error& error)
{
    return error.code == ErrorCode::PasswordRequired || error.code == ErrorCode::WrongPassword;
}

} // namespace

Inputs::Inputs(services::DocumentReader reader)
    : m_reader(std::move(reader))
{
}

void Inputs::addPasswordOption(CLI::App& command)
{
    command.add_flag(kPasswordOption, m_passwordFromStandardInput,
                     "Read the password of an encrypted file from the first line of standard input");
}

Result<parsing::ParsedCv> Inputs::readCv(const std::string& argument)
{
    return read<parsing::ParsedCv>(argument,
                                   [this](const services::Document& document) { return m_reader.readCv(document); });
}

Result<QString> Inputs::readText(const std::string& argument)
{
    return read<QString>(argument, [this](const services::Document& document) { return m_reader.readText(document); });
}

Result<QString> Inputs::readAdvert(const std::string& argument)
{
    return read<QString>(argument,
                         [this](const services::Document& document) { return m_reader.readAdvert(document); });
}

Result<QByteArray> Inputs::readBytes(const std::string& argument)
{
    return about(argument, load(argument));
}

Result<services::Document> Inputs::open(const std::string& argument)
{
    CVENH_TRY(password, knownPassword());
    CVENH_TRY(data, readBytes(argument));
    return services::Document{data, isStandardInput(argument) ? QString() : nameOf(argument), password};
}

/// Whether a person has given a password to try; nobody is asked where one came with the command.
bool Inputs::askPassword(const std::string& argument, const Error& error, int attempt,
                         services::Document& document) const
{
    if (!isAboutPassword(error) || (m_password && !m_password->isEmpty()) || attempt >= kPasswordAttempts) {
        return false;
    }
    const auto typed = platform::askPassword(u"Password for %1: "_s.arg(nameOf(argument)));
    if (typed) {
        document.password = *typed;
    }
    return typed.has_value();
}

void Inputs::noteFailure(const std::string& argument)
{
    m_failedInput = nameOf(argument);
}

Result<QByteArray> Inputs::load(const std::string& argument)
{
    return isStandardInput(argument) ? loadStandardInput()
                                     : services::loadFile(pathOf(argument), extraction::Limits().maxBytes);
}

Result<QByteArray> Inputs::loadStandardInput()
{
    if (m_standardInputTaken) {
        return failure(ErrorCode::InvalidArgument, u"-"_s, u"standard input was read already"_s);
    }
    m_standardInputTaken = true;
    return platform::readStandardInput(extraction::Limits().maxBytes);
}

/// Empty when nobody has given one.
Result<QString> Inputs::accountPassword()
{
    CVENH_TRY(known, knownPassword());
    const QString password = known.isEmpty() ? platform::askPassword(u"Password: "_s).value_or(QString()) : known;
    return password.isEmpty() ? Result<QString>(failure(ErrorCode::BadCredentials)) : password;
}

Result<QString> Inputs::knownPassword()
{
    if (m_password) {
        return *m_password;
    }
    m_password = qEnvironmentVariable(kPasswordVariable);
    if (m_passwordFromStandardInput) {
        m_standardInputTaken = true;
        CVENH_TRY(line, platform::readStandardInputLine());
        m_password = QString::fromUtf8(line);
    }
    return *m_password;
}

} // namespace cvenhancer::cli
