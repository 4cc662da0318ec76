// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "parsing/Layout.h"
#include "parsing/PlaceReader.h"

namespace cvenhancer::parsing {

struct Profile {
    QString network;
    QString username;
    QString url;
};

/// Everything about reaching the person.
struct Contact {
    QString email;
    QString phone;
    QString url;
    Place place;
    QList<Profile> profiles;
};

/// Reads contact data from the lines it may stand in. `likely` are the header, contact and profile sections and
/// repeated margins; `all` is searched only for what they lack (e-mail).
Contact readContact(const QList<Line>& likely, const QList<Line>& all);

/// True when the text holds an e-mail address, a phone number, a URL or a profile: no name, label or summary.
bool isContactText(const QString& text);

/// The first phone number in a text (7 to 15 digits with the signs people put between them), empty when none.
QString findPhone(const QString& text);
QString findEmail(const QString& text);

} // namespace cvenhancer::parsing
