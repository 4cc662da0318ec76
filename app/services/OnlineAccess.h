// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "net/QtTransport.h"
#include "services/Answer.h"
#include "services/Online.h"

#include <QCoreApplication>

#include <array>
#include <memory>
#include <string>

namespace cvenhancer::services {

/// A profile with its store, its secrets and its server, for the time of one command. Only one at a time.
class OnlineAccess {
public:
    /// `folder` empty: the one the window uses. Errors: FileNotWritable.
    [[nodiscard]] static Result<std::unique_ptr<OnlineAccess>> open(const std::string& folder, const Clock& clock);
    Q_DISABLE_COPY_MOVE(OnlineAccess)

    [[nodiscard]] Session& session() { return m_online->session; }
    [[nodiscard]] LibrarySync& sync() { return m_online->sync; }

    /// Runs the program's one event loop until the answer is there.
    template <class T>
    Result<T> wait(const QFuture<Result<T>>& future)
    {
        Result<T> answer = failure(ErrorCode::Cancelled);
        whenAnswered(&m_application, future, [&answer](const Result<T>& result) {
            answer = result;
            QCoreApplication::quit();
        });
        QCoreApplication::exec();
        return answer;
    }

private:
    OnlineAccess();

    std::string m_name = "cvenhancer";
    std::array<char*, 2> m_arguments{m_name.data(), nullptr};
    int m_argumentCount = 1;
    QCoreApplication m_application;
    net::QtTransport m_transport;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<platform::SecretStore> m_secrets;
    std::unique_ptr<sql::SqlThread> m_sql;
    std::unique_ptr<Online> m_online;
};

} // namespace cvenhancer::services
