// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
// Pushes from anybody: what is taken says the same after a round trip, and checking a record never breaks.
#include "codec/JsonReader.h"
#include "sync/Messages.h"
#include "sync/RecordCheck.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace cvenhancer;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto json = codec::readJsonObject(input);
    const auto push = json ? sync::decodePushRequest(*json) : Result<sync::PushRequest>(failure(ErrorCode::Internal));
    if (!push) {
        return 0;
    }
    for (const sync::Operation& operation : push->operations) {
        const auto checked = sync::checkRecord(operation.record.type, operation.record.data);
        if (!checked && checked.error().code != ErrorCode::SchemaViolation) {
            std::abort();
        }
    }
    const auto again = sync::decodePushRequest(sync::toJson(*push));
    if (!again || !(*again == *push)) {
        std::abort();
    }
    return 0;
}
