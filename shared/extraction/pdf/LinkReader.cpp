// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/LinkReader.h"

namespace cvenhancer::extraction::pdf {

namespace {

constexpr int kMaxLinks = 2000;
constexpr qsizetype kLongestTarget = 2048;

QString targetOf(const Object& annotation)
{
    const Object action = valueOf(annotation, "/A");
    if (nameOf(annotation, "/Subtype") != "Link" || nameOf(action, "/S") != "URI") {
        return {};
    }
    const QString target = textOf(action, "/URI").trimmed();
    const bool printable = std::none_of(target.cbegin(), target.cend(), [](QChar c) { return c.unicode() < 0x20; });
    return printable && target.size() <= kLongestTarget ? target : QString();
}

/// A link over several lines has a quadrilateral for each, eight numbers a piece.
std::vector<QRectF> boxesOf(const Object& annotation)
{
    Object points = valueOf(annotation, "/QuadPoints");
    std::vector<QRectF> boxes;
    const int count = points.isArray() ? std::min(points.getArrayNItems() / 8, kMaxLinks) : 0;
    for (int i = 0; i < count; ++i) {
        const auto at = [&points, i](int k) { return numberOf(points.getArrayItem(8 * i + k)).value_or(0); };
        const auto [left, right] = std::minmax({at(0), at(2), at(4), at(6)});
        const auto [low, high] = std::minmax({at(1), at(3), at(5), at(7)});
        boxes.emplace_back(QPointF(left, low), QPointF(right, high));
    }
    if (boxes.empty()) {
        boxes.push_back(rectOf(valueOf(annotation, "/Rect")).value_or(QRectF()));
    }
    return boxes;
}

} // namespace

std::vector<Link> linksOf(const Object& page, const Matrix& toPage)
{
    std::vector<Link> links;
    Object annotations = valueOf(page, "/Annots");
    const int count = annotations.isArray() ? std::min(annotations.getArrayNItems(), kMaxLinks) : 0;
    for (int i = 0; i < count; ++i) {
        const Object annotation = annotations.getArrayItem(i);
        const QString target = targetOf(annotation);
        if (target.isEmpty()) {
            continue;
        }
        for (const QRectF& box : boxesOf(annotation)) {
            links.push_back({toPage.mapBox(box), target});
        }
    }
    return links;
}

} // namespace cvenhancer::extraction::pdf
