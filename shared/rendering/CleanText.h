// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>
#include <QStringList>

namespace cvenhancer::rendering {

/// `text` as one line that every PDF reader gives back letter by letter: NFC; ligature code points (U+FB00-FB06) and
/// letters in a mathematical dress (U+1D400-1D7FF, "bold" text of social networks) as plain letters; no emoji, which
/// are pictures in every font; no control, private-use, soft-hyphen, zero-width or direction-override characters; every
/// run of white space one space (a no-break space stays one).
QString cleanLine(const QString& text);

/// The non-empty lines of `text`, each cleaned.
QStringList cleanParagraphs(const QString& text);

/// A bullet's text without a bullet sign of its own.
QString cleanBullet(const QString& text);

/// An address as it is printed: without scheme, "www." and a final slash.
QString printedAddress(const QString& url);

/// The address a link leads to: https:// before a bare host; empty for schemes other than http, https, mailto and tel,
/// which a document from outside should not open.
QString linkTarget(const QString& url);

} // namespace cvenhancer::rendering
