// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1StringView>

#include <span>

namespace cvenhancer::codec {

/// JSON for people to read: UTF-8, two spaces a level, a final newline, lists of numbers on one line. In every object
/// the keys of `order` come first, in that order, then all others by code point; so equal objects give equal bytes.
QByteArray writeJson(const QJsonObject& object, std::span<const QLatin1StringView> order);

} // namespace cvenhancer::codec
