// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "base/Result.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0) {
        return failure(ErrorCode::InvalidArgument, QString::number(number), u"odd"_s);
    }
    return number / 2;
}

Result<int> quarter(int number)
{
    CVENH_TRY(first, half(number));
    CVENH_TRY(second, half(first));
    return second;
}

} // namespace

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsName();
    void tryReturnsTheFirstFailure_data();
    void tryReturnsTheFirstFailure();
    void wrapKeepsTheCause();
};

void TestError::everyCodeHasItsName()
{
    QSet<QString> names;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        names.insert(errorCodeName(static_cast<ErrorCode>(code)));
    }
    QCOMPARE(names.size(), static_cast<int>(ErrorCode::Internal) + 1);
    QCOMPARE(errorCodeName(ErrorCode::DiskFull), u"DiskFull"_s);
}

void TestError::tryReturnsTheFirstFailure_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("subject"); ///< empty: it works
    QTest::newRow("fails at once") << 7 << u"7"_s;
    QTest::newRow("fails later") << 6 << u"3"_s;
    QTest::newRow("works") << 8 << QString();
}

void TestError::tryReturnsTheFirstFailure()
{
    QFETCH(int, number);
    QFETCH(QString, subject);
    const Result<int> result = quarter(number);
    QCOMPARE(result.has_value(), subject.isEmpty());
    if (result) {
        QCOMPARE(*result, number / 4);
    } else {
        QCOMPARE(result.error().subject, subject);
        QCOMPARE(result.error().detail, u"odd"_s);
    }
}

void TestError::wrapKeepsTheCause()
{
    const Error inner{ErrorCode::DiskFull, u"cv.pdf"_s, u"errno 28"_s, nullptr};
    const Error outer = Error::wrap(ErrorCode::Internal, inner);
    QCOMPARE(errorCodeName(outer.code), u"Internal"_s);
    QCOMPARE(outer.subject, u"cv.pdf"_s);
    QVERIFY(outer.cause && outer.cause->code == ErrorCode::DiskFull);
    QCOMPARE(Error::wrap(ErrorCode::Internal, inner, u"other"_s).subject, u"other"_s);
}

QTEST_GUILESS_MAIN(TestError)
#include "TestError.moc"
