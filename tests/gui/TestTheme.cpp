// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::ui;

namespace {

/// Relative luminance (WCAG 2.2).
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoleHasAColour();
    void textIsReadable_data();
    void textIsReadable();
    void everyIconIsDrawn();
    void textGrowsWithWhatHoldsIt();
    void nothingMovesWhenMotionIsReduced();
    void transparentTokensKeepTheirAlpha();
};

void TestTheme::everyRoleHasAColour()
{
    for (const auto appearance : {Theme::Appearance::Light, Theme::Appearance::Dark}) {
        const Theme theme(appearance, QFont());
        for (int role = 0; role < kColourRoles; ++role) {
            QVERIFY2(theme.colour(static_cast<ColourRole>(role)).isValid(),
                     qPrintable(tokenName(static_cast<ColourRole>(role))));
        }
    }
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    using enum ColourRole;
    const QList<std::pair<ColourRole, ColourRole>> pairs{{Text, Surface},
                                                         {Text, SurfaceRaised},
                                                         {Text, SurfaceSunken},
                                                         {Text, Hover},
                                                         {Text, Well},
                                                         {Text, Pressed},
                                                         {Text, HighlightA},
                                                         {Text, HighlightB},
                                                         {Text, AccentSoft},
                                                         {TextMuted, Surface},
                                                         {TextMuted, Hover},
                                                         {TextMuted, SurfaceRaised},
                                                         {TextMuted, AccentSoft},
                                                         {TextMuted, SurfaceSunken},
                                                         {TextMuted, Well},
                                                         {Accent, Surface},
                                                         {Accent, SurfaceRaised},
                                                         {Accent, SurfaceSunken},
                                                         {Accent, AccentSoft},
                                                         {Accent, AccentSoftHover},
                                                         {OnAccent, Accent},
                                                         {OnAccent, AccentHover},
                                                         {Text, GoodSoft},
                                                         {OnAccent, AccentPressed},
                                                         {Text, BadSoft},
                                                         {Text, WarnSoft},
                                                         {Good, GoodSoft},
                                                         {Good, SurfaceRaised},
                                                         {Warn, WarnSoft},
                                                         {Warn, SurfaceRaised},
                                                         {Bad, BadSoft},
                                                         {Bad, SurfaceRaised},
                                                         {Surface, Bad},
                                                         {Surface, BadHover},
                                                         {OnTooltip, Tooltip}};
    for (const auto& pair : pairs) {
        QTest::newRow(qPrintable(tokenName(pair.first) + u" on "_s + tokenName(pair.second)))
            << static_cast<int>(pair.first) << static_cast<int>(pair.second);
    }
}

void TestTheme::textIsReadable()
{
    QFETCH(int, text);
    QFETCH(int, ground);
    for (const auto appearance : {Theme::Appearance::Light, Theme::Appearance::Dark}) {
        const Theme theme(appearance, QFont());
        const double ratio =
            contrast(theme.colour(static_cast<ColourRole>(text)), theme.colour(static_cast<ColourRole>(ground)));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }
}

void TestTheme::everyIconIsDrawn()
{
    const Theme theme(Theme::Appearance::Light, QFont());
    const QStringList files = QDir(u":/cvenhancer/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 10);
    for (const QString& file : files) {
        for (const double scale : {1.0, 2.0}) {
            const QImage image = theme.icon(file.chopped(4)).pixmap(QSize(20, 20), scale).toImage();
            QCOMPARE(image.width(), qRound(20 * scale));
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    inked += qAlpha(image.pixel(x, y)) > 128;
                }
            }
            QVERIFY2(inked > 5, qPrintable(file));
        }
    }
}

void TestTheme::textGrowsWithWhatHoldsIt()
{
    const Theme normal(Theme::Appearance::Light, QFont());
    const Theme large(Look{Look::Appearance::Light, 200, false, false}, QFont());
    QCOMPARE(large.font(FontRole::Body).pixelSize(), 2 * normal.font(FontRole::Body).pixelSize());
    QCOMPARE(large.metrics().control, 2 * normal.metrics().control);
    QCOMPARE(large.metrics().header, 2 * normal.metrics().header);
    QCOMPARE(large.metrics().cardRadius, normal.metrics().cardRadius);
}

void TestTheme::nothingMovesWhenMotionIsReduced()
{
    const Theme lively(Theme::Appearance::Light, QFont());
    const Theme calm(Look{Look::Appearance::Light, 100, false, true}, QFont());
    QVERIFY(lively.motion().appear > 0);
    QCOMPARE(calm.motion().appear + calm.motion().move + calm.motion().progress, 0);
}

void TestTheme::transparentTokensKeepTheirAlpha()
{
    const Theme theme(Theme::Appearance::Dark, QFont());
    QCOMPARE(theme.colour(ColourRole::Scrim).alpha(), 0x8C);
    QCOMPARE(theme.colour(ColourRole::SourceBoxFill).rgb(), QColor(u"#3156C9"_s).rgb());
    QCOMPARE(theme.colour(ColourRole::SourceBoxFill).alpha(), 0x0F);
}

QTEST_MAIN(TestTheme)
#include "TestTheme.moc"
