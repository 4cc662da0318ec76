// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "parsing/CvParser.h"
#include "services/DocumentReader.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace cvenhancer::cli {

/// The files a command line names: "-" is standard input (once). The password of an encrypted one comes from
/// --password-stdin, else CVENHANCER_PASSWORD, else, on a terminal, from the person. One object serves all commands.
/// Errors of every read: those of services::loadFile and services::DocumentReader; InvalidArgument when standard input
/// is wanted twice.
class Inputs {
public:
    static constexpr auto kPasswordOption = "--password-stdin";

    explicit Inputs(services::DocumentReader reader);

    /// Adds kPasswordOption to a command that reads documents.
    void addPasswordOption(CLI::App& command);

    [[nodiscard]] Result<parsing::ParsedCv> readCv(const std::string& argument);
    [[nodiscard]] Result<QString> readText(const std::string& argument);
    [[nodiscard]] Result<QString> readAdvert(const std::string& argument);
    /// The password of an account, from where that of a file comes. Errors: BadCredentials when there is none.
    [[nodiscard]] Result<QString> accountPassword();
    /// The bytes as they are.
    [[nodiscard]] Result<QByteArray> readBytes(const std::string& argument);
    /// Whatever `how` makes of the bytes and the password; asks for the password where a person can be asked.
    template <class T>
    [[nodiscard]] Result<T> read(const std::string& argument,
                                 const std::function<Result<T>(const services::Document&)>& how)
    {
        CVENH_TRY(document, open(argument));
        Result<T> result = how(document);
        for (int attempt = 0; !result && askPassword(argument, result.error(), attempt, document); ++attempt) {
            result = how(document);
        }
        return about(argument, std::move(result));
    }

    /// Notes, when `result` failed, that it is about this input; gives it back.
    template <class T>
    Result<T> about(const std::string& argument, Result<T> result)
    {
        if (!result) {
            noteFailure(argument);
        }
        return result;
    }

    /// The name of the input the last failed read was about; empty when none failed.
    [[nodiscard]] QString failedInput() const { return m_failedInput; }

private:
    Result<services::Document> open(const std::string& argument);
    bool askPassword(const std::string& argument, const Error& error, int attempt, services::Document& document) const;
    void noteFailure(const std::string& argument);
    Result<QByteArray> load(const std::string& argument);
    Result<QByteArray> loadStandardInput();
    Result<QString> knownPassword();

    services::DocumentReader m_reader;
    bool m_passwordFromStandardInput = false;
    bool m_standardInputTaken = false;
    std::optional<QString> m_password;
    QString m_failedInput;
};

} // namespace cvenhancer::cli
