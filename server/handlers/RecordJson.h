// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "http/Reply.h"
#include "services/CvService.h"
#include "sync/Record.h"

#include <QJsonObject>

namespace cvenhancer::server::handlers {

/// A record as the REST API shows it: its id, its revision and its fields in one object.
QJsonObject jsonOf(const sync::Record& record);
QJsonObject jsonOf(const services::CvSummary& cv);
/// A CV without its documents: the same keys as in a list.
QJsonObject summaryOf(const sync::Record& cv);

/// The record with its ETag.
http::Reply recordReply(int status, const sync::Record& record);

} // namespace cvenhancer::server::handlers
