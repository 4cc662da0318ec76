// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/PageGeometry.h"

namespace cvenhancer::extraction::pdf {

namespace {

/// PDF's own limit of a page's side is 14400 units; wider boxes are meant to harm.
constexpr double kLargestSide = 20'000;
const QRectF kDefaultBox(0, 0, 595, 842);

bool isUsable(const QRectF& box)
{
    return box.width() >= 1 && box.height() >= 1 && box.width() <= kLargestSide && box.height() <= kLargestSide;
}

QRectF boxOf(QPDFPageObjectHelper& page)
{
    const QRectF media = rectOf(page.getAttribute("/MediaBox", false)).value_or(kDefaultBox);
    const QRectF crop = rectOf(page.getAttribute("/CropBox", false)).value_or(media).intersected(media);
    return isUsable(crop) ? crop : isUsable(media) ? media : kDefaultBox;
}

/// A multiple of 90 degrees, clockwise, 0 to 270.
int rotationOf(QPDFPageObjectHelper& page)
{
    Object rotate = page.getAttribute("/Rotate", false);
    const int degrees = rotate.isInteger() ? rotate.getIntValueAsInt() % 360 : 0;
    return (degrees + 360) % 360 / 90 * 90;
}

} // namespace

PageGeometry geometryOf(QPDFPageObjectHelper& page)
{
    const QRectF box = boxOf(page); // QRectF's top is the lower edge here: y grows upwards
    switch (rotationOf(page)) {
    case 90:
        return {box.size().transposed(), {0, 1, 1, 0, -box.top(), -box.left()}};
    case 180:
        return {box.size(), {-1, 0, 0, 1, box.right(), -box.top()}};
    case 270:
        return {box.size().transposed(), {0, -1, -1, 0, box.bottom(), box.right()}};
    default:
        return {box.size(), {1, 0, 0, -1, -box.left(), box.bottom()}};
    }
}

PageGeometry turnedBack(const PageGeometry& geometry, int quarterTurns)
{
    PageGeometry turned = geometry;
    for (int i = 0; i < quarterTurns; ++i) {
        turned.toPage = turned.toPage * Matrix{0, -1, 1, 0, 0, turned.size.width()};
        turned.size.transpose();
    }
    return turned;
}

} // namespace cvenhancer::extraction::pdf
