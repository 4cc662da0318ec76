// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/ErrorText.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

class TestErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsSentence();
    void hidesTheLogAndTheFolder();
};

void TestErrorText::everyCodeHasItsSentence()
{
    QSet<QString> sentences;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const auto value = static_cast<ErrorCode>(code);
        const QString text = services::errorText({value, u"subject"_s, u"secret detail"_s, nullptr});
        QVERIFY2(text.endsWith(u'.'), qPrintable(errorCodeName(value)));
        QVERIFY2(!text.contains(u'!') && !text.contains(u"%1"_s), qPrintable(text));
        sentences.insert(text);
    }
    // PathNotFound and NotFound read the same, and so do TokenExpired and TokenInvalid
    QVERIFY(sentences.size() >= static_cast<int>(ErrorCode::Internal) - 1);
}

void TestErrorText::hidesTheLogAndTheFolder()
{
    const QString text =
        services::errorText({ErrorCode::FileNotFound, u"/home/ada/secret/cv.pdf"_s, u"errno 2"_s, nullptr});
    QVERIFY(text.contains(u"cv.pdf"_s));
    QVERIFY(!text.contains(u"secret"_s) && !text.contains(u"errno"_s));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "TestErrorText.moc"
