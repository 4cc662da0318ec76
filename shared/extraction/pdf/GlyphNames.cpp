// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/GlyphNames.h"

#include "extraction/pdf/CharacterRules.h"

#include <QHash>

#include <array>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction::pdf {

namespace {

/// Signs, digits and letters that are not a Latin letter with accents: names and hexadecimal code points.
// clang-format off
constexpr char kSigns[] =
    "space 20 exclam 21 quotedbl 22 numbersign 23 dollar 24 percent 25 ampersand 26 quotesingle 27 "
    "parenleft 28 parenright 29 asterisk 2a plus 2b comma 2c hyphen 2d period 2e slash 2f zero 30 one 31 "
    "two 32 three 33 four 34 five 35 six 36 seven 37 eight 38 nine 39 colon 3a semicolon 3b less 3c "
    "equal 3d greater 3e question 3f at 40 bracketleft 5b backslash 5c bracketright 5d asciicircum 5e "
    "underscore 5f grave 60 braceleft 7b bar 7c braceright 7d asciitilde 7e visiblespace 20 nbspace a0 "
    "nonbreakingspace a0 exclamdown a1 cent a2 sterling a3 currency a4 yen a5 brokenbar a6 section a7 "
    "dieresis a8 copyright a9 ordfeminine aa guillemotleft ab guillemetleft ab logicalnot ac "
    "softhyphen ad sfthyphen ad registered ae macron af overscore af degree b0 plusminus b1 "
    "twosuperior b2 threesuperior b3 acute b4 mu b5 paragraph b6 periodcentered b7 middot b7 cedilla b8 "
    "onesuperior b9 ordmasculine ba guillemotright bb guillemetright bb onequarter bc onehalf bd "
    "threequarters be questiondown bf multiply d7 divide f7 AE c6 ae e6 Eth d0 eth f0 Thorn de thorn fe "
    "Oslash d8 oslash f8 germandbls df Germandbls 1e9e Dcroat 110 Dslash 110 dcroat 111 dmacron 111 "
    "Hbar 126 hbar 127 dotlessi 131 dotlessj 237 IJ 132 ij 133 kgreenlandic 138 Ldot 13f ldot 140 "
    "Lslash 141 lslash 142 napostrophe 149 Eng 14a eng 14b OE 152 oe 153 Tbar 166 tbar 167 longs 17f "
    "florin 192 schwa 259 circumflex 2c6 caron 2c7 breve 2d8 dotaccent 2d9 ring 2da ogonek 2db tilde 2dc "
    "ilde 2dc hungarumlaut 2dd gravecomb 300 acutecomb 301 tildecomb 303 Alpha 391 Beta 392 Gamma 393 "
    "Delta 394 Epsilon 395 Zeta 396 Eta 397 Theta 398 Iota 399 Kappa 39a Lambda 39b Mu 39c Nu 39d Xi 39e "
    "Omicron 39f Pi 3a0 Rho 3a1 Sigma 3a3 Tau 3a4 Upsilon 3a5 Phi 3a6 Chi 3a7 Psi 3a8 Omega 3a9 "
    "alpha 3b1 beta 3b2 gamma 3b3 delta 3b4 epsilon 3b5 zeta 3b6 eta 3b7 theta 3b8 iota 3b9 kappa 3ba "
    "lambda 3bb nu 3bd xi 3be omicron 3bf pi 3c0 rho 3c1 sigma1 3c2 sigmafinal 3c2 sigma 3c3 tau 3c4 "
    "upsilon 3c5 phi 3c6 chi 3c7 psi 3c8 omega 3c9 tonos 384 dieresistonos 385 anoteleia 387 endash 2013 "
    "emdash 2014 horizontalbar 2015 quoteleft 2018 quoteright 2019 quotesinglbase 201a "
    "quotereversed 201b quotedblleft 201c quotedblright 201d quotedblbase 201e dagger 2020 "
    "daggerdbl 2021 bullet 2022 ellipsis 2026 perthousand 2030 minute 2032 second 2033 "
    "guilsinglleft 2039 guilsinglright 203a exclamdbl 203c fraction 2044 Euro 20ac euro 20ac "
    "trademark 2122 estimated 212e numero 2116 arrowleft 2190 arrowup 2191 arrowright 2192 "
    "arrowdown 2193 arrowboth 2194 arrowdblright 21d2 partialdiff 2202 increment 2206 product 220f "
    "summation 2211 minus 2212 asteriskmath 2217 bulletoperator 2219 radical 221a infinity 221e "
    "integral 222b similar 223c approxequal 2248 notequal 2260 lessequal 2264 greaterequal 2265 "
    "openbullet 25e6 circlecopyrt 25cb circle 25cb H18533 25cf blackcircle 25cf filledbox 25a0 "
    "blacksquare 25a0 square 25a1 H22073 25a1 H18543 25aa H18551 25ab triagrt 25ba triaglf 25c4 "
    "triagup 25b2 triagdn 25bc diamond 2666 lozenge 25ca diamondmath 22c4 star 2605 checkmark 2713 "
    "check 2713 ff fb00 fi fb01 fl fb02 ffi fb03 ffl fb04 compwordmark 200c cwm 200c commaaccent 326 "
    "nonmarkingreturn 20";
// clang-format on

struct Accent {
    QByteArrayView name;
    char16_t mark; ///< combining
};

/// Longer names first, so that "hungarumlaut" is not read as another accent's end.
constexpr Accent kAccents[] = {
    {"hungarumlaut", 0x30b},  {"commaaccent", 0x327}, {"circumflex", 0x302}, {"dotaccent", 0x307}, {"dblgrave", 0x30f},
    {"invertedbreve", 0x311}, {"dieresis", 0x308},    {"dotbelow", 0x323},   {"hookabove", 0x309}, {"cedilla", 0x327},
    {"ogonek", 0x328},        {"macron", 0x304},      {"grave", 0x300},      {"acute", 0x301},     {"tilde", 0x303},
    {"caron", 0x30c},         {"breve", 0x306},       {"tonos", 0x301},      {"ring", 0x30a},      {"horn", 0x31b},
    {"hook", 0x309},          {"dot", 0x307},
};

const QHash<QByteArray, char32_t>& signTable()
{
    static const QHash<QByteArray, char32_t> kTable = [] {
        QHash<QByteArray, char32_t> table;
        const QList<QByteArray> parts = QByteArray(kSigns).split(' ');
        for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
            table.insert(parts.at(i), parts.at(i + 1).toUInt(nullptr, 16));
        }
        return table;
    }();
    return kTable;
}

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

QString signOrLetter(QByteArrayView name)
{
    if (name.size() == 1 && isLetter(name.front())) {
        return QString::fromLatin1(name);
    }
    const auto found = signTable().constFind(name.toByteArray());
    return found != signTable().constEnd() ? stringOf(*found) : QString();
}

/// "Aogonekacute": a letter's name and then accents' names.
QString accented(QByteArrayView name)
{
    QString marks;
    for (bool found = true; found;) {
        if (const QString base = signOrLetter(name); !base.isEmpty()) {
            return marks.isEmpty() ? QString() : (base + marks).normalized(QString::NormalizationForm_C);
        }
        found = false;
        for (const Accent& accent : kAccents) {
            if (!found && name.endsWith(accent.name) && name.size() > accent.name.size()) {
                marks.prepend(QChar(accent.mark));
                name.chop(accent.name.size());
                found = true;
            }
        }
    }
    return {};
}

bool isHex(QByteArrayView digits)
{
    return std::all_of(digits.begin(), digits.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    });
}

/// "uni00410042" (groups of four digits) and "u1F4DE" (four to six digits).
QString fromCodeName(QByteArrayView name)
{
    const bool groups = name.startsWith("uni") && name.size() >= 7 && (name.size() - 3) % 4 == 0;
    const QByteArrayView digits = name.sliced(std::min<qsizetype>(groups ? 3 : 1, name.size()));
    const bool single = !groups && name.startsWith('u') && digits.size() >= 4 && digits.size() <= 6;
    if ((!groups && !single) || !isHex(digits)) {
        return {};
    }
    QString text;
    const qsizetype step = groups ? 4 : digits.size();
    for (qsizetype i = 0; i < digits.size(); i += step) {
        const uint code = digits.sliced(i, step).toByteArray().toUInt(nullptr, 16);
        if (code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code)) {
            text += stringOf(code);
        }
    }
    return text;
}

/// The glyph list names Cyrillic and Hebrew letters by numbers in the order of the alphabet.
QString fromAfiiName(QByteArrayView name)
{
    if (!name.startsWith("afii")) {
        return {};
    }
    const int number = name.sliced(4).toByteArray().toInt();
    const auto alphabet = [number](int first, int yo, char32_t capitalA, char32_t yoCode) -> QString {
        if (number == yo) {
            return stringOf(yoCode);
        }
        const int place = number - first - (number > yo ? 1 : 0);
        return number >= first && place < 32 ? stringOf(capitalA + char32_t(place)) : QString();
    };
    if (number >= 10017 && number <= 10049) {
        return alphabet(10017, 10023, 0x410, 0x401);
    }
    if (number >= 10065 && number <= 10097) {
        return alphabet(10065, 10071, 0x430, 0x451);
    }
    if (number >= 57664 && number <= 57690) {
        return stringOf(0x5d0 + char32_t(number - 57664));
    }
    return number == 61352 ? u"\u2116"_s : number == 208 ? u"\u2015"_s : QString();
}

/// Small capitals, old-style figures and the like stand for the plain character.
QString fromVariantName(QByteArrayView name)
{
    static constexpr QByteArrayView kVariants[] = {"small", "oldstyle", "superior", "inferior", "fitted", "tab"};
    for (const QByteArrayView variant : kVariants) {
        if (name.endsWith(variant) && name.size() > variant.size()) {
            const QByteArrayView base = name.chopped(variant.size());
            const QString plain = signOrLetter(base);
            return plain.isEmpty() ? accented(base) : plain;
        }
    }
    return {};
}

QString fromOneName(QByteArrayView name)
{
    for (const auto rule : {signOrLetter, accented, fromCodeName, fromAfiiName, fromVariantName}) {
        if (QString text = rule(name); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

struct NetworkIcon {
    QByteArrayView name; ///< what the glyph's name begins with
    char32_t code; ///< in Font Awesome
    QStringView network;
};

constexpr NetworkIcon kNetworkIcons[] = {
    {"github", 0xf09b, u"GitHub"},
    {"github-square", 0xf092, u"GitHub"},
    {"github-alt", 0xf113, u"GitHub"},
    {"gitlab", 0xf296, u"GitLab"},
    {"bitbucket", 0xf171, u"Bitbucket"},
    {"linkedin", 0xf08c, u"LinkedIn"},
    {"linkedin-in", 0xf0e1, u"LinkedIn"},
    {"xing", 0xf168, u"Xing"},
    {"xing-square", 0xf169, u"Xing"},
    {"twitter", 0xf099, u"Twitter"},
    {"twitter-square", 0xf081, u"Twitter"},
    {"mastodon", 0xf4f6, u"Mastodon"},
    {"stack-overflow", 0xf16c, u"Stack Overflow"},
    {"medium", 0xf23a, u"Medium"},
    {"skype", 0xf17e, u"Skype"},
    {"telegram", 0xf2c6, u"Telegram"},
    {"whatsapp", 0xf232, u"WhatsApp"},
    {"orcid", 0xf8d2, u"ORCID"},
    {"researchgate", 0xf4f8, u"ResearchGate"},
    {"kaggle", 0xf5fa, u"Kaggle"},
    {"dribbble", 0xf17d, u"Dribbble"},
    {"behance", 0xf1b4, u"Behance"},
    {"youtube", 0xf167, u"YouTube"},
    {"instagram", 0xf16d, u"Instagram"},
    {"facebook", 0xf09a, u"Facebook"},
    {"facebook-f", 0xf39e, u"Facebook"},
    {"googlescholar", 0, u"Google Scholar"},
    {"google-scholar", 0, u"Google Scholar"},
};

} // namespace

QString unicodeOfGlyphName(const QByteArray& name)
{
    if (const QString whole = fromOneName(name); !whole.isEmpty()) {
        return whole;
    }
    const qsizetype dot = name.indexOf('.');
    if (dot == 0) { // ".notdef"
        return {};
    }
    QString text;
    for (const QByteArray& part : name.first(dot < 0 ? name.size() : dot).split('_')) {
        const QString one = fromOneName(part);
        if (one.isEmpty()) {
            return {};
        }
        text += one;
    }
    return text;
}

QString networkOfIcon(const QByteArray& glyphName)
{
    const QByteArray name = glyphName.toLower();
    const NetworkIcon* best = nullptr;
    for (const NetworkIcon& icon : kNetworkIcons) {
        const bool longer = best == nullptr || icon.name.size() > best->name.size();
        if (!name.startsWith(icon.name)) {
            continue;
        }
        const bool whole = name.size() == icon.name.size() || !isLetter(name.at(icon.name.size()));
        if (longer && whole) {
            best = &icon;
        }
    }
    return best != nullptr ? best->network.toString() : QString();
}

QString networkOfIcon(char32_t privateUse)
{
    const auto found = std::find_if(std::begin(kNetworkIcons), std::end(kNetworkIcons), [privateUse](const auto& icon) {
        return icon.code == privateUse && isPrivateUse(privateUse);
    });
    return found != std::end(kNetworkIcons) ? found->network.toString() : QString();
}

} // namespace cvenhancer::extraction::pdf
