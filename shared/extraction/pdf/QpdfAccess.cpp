// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/QpdfAccess.h"

#include <qpdf/Pipeline.hh>

#include <array>
#include <stdexcept>

namespace cvenhancer::extraction::pdf {

namespace {

/// The end of qpdf's filter chain. qpdf has no way to say "enough" but an exception.
class BudgetedSink final : public Pipeline {
public:
    BudgetedSink(QByteArray& data, WorkBudget& budget)
        : Pipeline("budgeted sink", nullptr)
        , m_data(data)
        , m_budget(budget)
    {
    }

    void write(unsigned char const* bytes, size_t count) override
    {
        const auto size = static_cast<qsizetype>(count);
        if (m_data.size() + size > m_budget.bytesPerStream()) {
            m_budget.exhaust();
        }
        if (!m_budget.takeBytes(size)) {
            throw std::runtime_error("budget exhausted");
        }
        m_data.append(reinterpret_cast<const char*>(bytes), size);
    }

    void finish() override { }

private:
    QByteArray& m_data;
    WorkBudget& m_budget;
};

} // namespace

Object valueOf(Object dictionary, const char* key)
{
    if (dictionary.isStream()) {
        return dictionary.getDict().getKey(key);
    }
    return dictionary.isDictionary() ? dictionary.getKey(key) : Object::newNull();
}

std::optional<double> numberOf(const Object& object)
{
    Object number = object;
    return number.isNumber() ? std::optional(number.getNumericValue()) : std::nullopt;
}

std::optional<double> numberOf(const Object& dictionary, const char* key)
{
    return numberOf(valueOf(dictionary, key));
}

std::optional<int> integerOf(const Object& dictionary, const char* key)
{
    Object value = valueOf(dictionary, key);
    return value.isInteger() ? std::optional(value.getIntValueAsInt()) : std::nullopt;
}

QByteArray nameOf(const Object& object)
{
    Object name = object;
    return name.isName() ? QByteArray::fromStdString(name.getName()).mid(1) : QByteArray();
}

QByteArray nameOf(const Object& dictionary, const char* key)
{
    return nameOf(valueOf(dictionary, key));
}

QString textOf(const Object& dictionary, const char* key)
{
    Object value = valueOf(dictionary, key);
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

std::optional<Matrix> matrixOf(const Object& array)
{
    Object list = array;
    if (!list.isArray() || list.getArrayNItems() != 6) {
        return {};
    }
    std::array<double, 6> v{};
    for (int i = 0; i < 6; ++i) {
        v[static_cast<size_t>(i)] = numberOf(list.getArrayItem(i)).value_or(0);
    }
    return Matrix{v[0], v[1], v[2], v[3], v[4], v[5]};
}

std::optional<QRectF> rectOf(const Object& array)
{
    Object list = array;
    if (!list.isArray() || list.getArrayNItems() != 4) {
        return {};
    }
    const auto at = [&list](int i) { return numberOf(list.getArrayItem(i)).value_or(0); };
    return QRectF(QPointF(at(0), at(1)), QPointF(at(2), at(3))).normalized();
}

QByteArray dataOf(Object stream, WorkBudget& budget)
{
    if (!stream.isStream()) {
        return {};
    }
    QByteArray data;
    try {
        BudgetedSink sink(data, budget);
        bool attempted = false;
        if (!stream.pipeStreamData(&sink, &attempted, 0, qpdf_dl_generalized, true) || !attempted) {
            // A damaged stream keeps what came out before the damage, as other readers do.
            return attempted ? data : QByteArray();
        }
    } catch (const std::exception&) {
        return budget.isExhausted() ? QByteArray() : data;
    }
    return data;
}

} // namespace cvenhancer::extraction::pdf
