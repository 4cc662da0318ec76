// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "cli/Command.h"
#include "cli/CvWriter.h"
#include "cli/Inputs.h"
#include "cli/OutputOption.h"
#include "services/LibraryAccess.h"

#include <string>
#include <vector>

namespace cvenhancer::cli {

/// `library add FILE… | list | export CV -o OUT | remove CV…`: the library of the window, without it.
class LibraryCommand : public Command {
public:
    LibraryCommand(Inputs& inputs, CvWriter& writer, const services::CvEngine& engine, const Clock& clock);

    CLI::App* addTo(CLI::App& app) override;
    [[nodiscard]] Result<> run() override;

private:
    using Library = std::unique_ptr<services::LibraryAccess>;

    void addSubcommands(CLI::App& command);
    [[nodiscard]] Result<Library> open();
    [[nodiscard]] Result<> add();
    [[nodiscard]] Result<> list();
    [[nodiscard]] Result<> exportCv();
    [[nodiscard]] Result<> remove();

    Inputs& m_inputs;
    CvWriter& m_writer;
    const services::CvEngine& m_engine;
    const Clock& m_clock;
    std::string m_profile;
    std::vector<std::string> m_names; ///< files, or CVs of the library
    std::string m_name;
    bool m_asJson = false;
    OutputOption m_output;
    CLI::App* m_add = nullptr;
    CLI::App* m_list = nullptr;
    CLI::App* m_export = nullptr;
};

} // namespace cvenhancer::cli
