// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/GuardText.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

struct GuardSentences {
    Q_DECLARE_TR_FUNCTIONS(GuardText)

public:
    static QString quoted(const QStringList& texts) { return u"“"_s + texts.join(u"”, “"_s) + u"”"_s; }
    static QString forKind(const QString& kind)
    {
        if (kind == u"placeholder"_s) {
            return tr("There is a placeholder left in it.");
        }
        if (kind == u"contact"_s || kind == u"injection"_s) {
            return tr("It holds an address or a command that does not belong here.");
        }
        if (kind == u"length"_s) {
            return tr("It is much longer or shorter than before.");
        }
        return kind == u"empty"_s ? tr("It is empty.") : QString();
    }
};

} // namespace

QString guardText(const QList<matching::Violation>& violations)
{
    QStringList added;
    QStringList lost;
    QStringList sentences;
    for (const matching::Violation& one : violations) {
        if (const QString sentence = GuardSentences::forKind(one.kind); !sentence.isEmpty()) {
            sentences.append(sentence);
        } else {
            (one.kind.startsWith(u"lost"_s) || one.kind == u"negation"_s ? lost : added).append(one.text);
        }
    }
    added.removeDuplicates();
    lost.removeDuplicates();
    if (!lost.isEmpty()) {
        //: %1 are quoted words that a rewrite leaves out
        sentences.prepend(GuardSentences::tr("Goes missing: %1.").arg(GuardSentences::quoted(lost)));
    }
    if (!added.isEmpty()) {
        //: %1 are quoted words of a rewrite
        sentences.prepend(GuardSentences::tr("Your CV does not show %1 so far. Keep it only if it is true.")
                              .arg(GuardSentences::quoted(added)));
    }
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

} // namespace cvenhancer::services
