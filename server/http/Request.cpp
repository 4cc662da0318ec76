// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/Request.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cvenhancer::server::http {

namespace {

constexpr std::array<std::pair<Method, const char*>, 7> kMethodNames{{{Method::Get, "GET"},
                                                                      {Method::Head, "HEAD"},
                                                                      {Method::Post, "POST"},
                                                                      {Method::Put, "PUT"},
                                                                      {Method::Patch, "PATCH"},
                                                                      {Method::Delete, "DELETE"},
                                                                      {Method::Options, "OPTIONS"}}};

} // namespace

Method methodFromName(QByteArrayView name)
{
    const auto* found = std::ranges::find_if(kMethodNames, [name](const auto& pair) { return name == pair.second; });
    return found == kMethodNames.end() ? Method::Other : found->first;
}

QByteArray methodName(Method method)
{
    const auto* found = std::ranges::find(kMethodNames, method, &std::pair<Method, const char*>::first);
    return found == kMethodNames.end() ? QByteArray("OTHER") : QByteArray(found->second);
}

} // namespace cvenhancer::server::http
