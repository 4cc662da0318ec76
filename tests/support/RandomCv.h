// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Uuid.h"
#include "model/Cv.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

namespace cvenhancer::test {

/// Makes CVs of every shape the model allows, for property tests: absent, empty and odd texts, hidden things, empty
/// sections, custom sections, unknown keys. The same seed gives the same CVs.
class RandomCv {
public:
    explicit RandomCv(quint32 seed)
        : m_random(seed)
    {
    }

    model::Cv next()
    {
        model::Cv cv;
        cv.language = oneOf({QString(), QStringLiteral("en"), QStringLiteral("pt-BR")});
        cv.basics = entry(model::SectionKind::Basics);
        cv.basics.id = EntryId(contentUuid(QStringLiteral("basics")));
        for (const model::SectionKind kind : model::standardSections()) {
            if (chance(60)) {
                cv.sections.append(section(kind));
            }
        }
        while (chance(50)) {
            cv.sections.append(section(model::SectionKind::Custom));
        }
        std::shuffle(cv.sections.begin(), cv.sections.end(), m_random);
        cv.unknown = unknown();
        cv.meta = unknown();
        cv.extraMeta = unknown();
        return cv;
    }

    /// A CV like `cv` after a few hours of work on it: some things gone, changed, new or elsewhere.
    model::Cv changed(model::Cv cv)
    {
        change(cv.basics, model::SectionKind::Basics);
        for (model::Section& section : cv.sections) {
            section.title = chance(20) ? text() : section.title;
            section.visible = chance(20) != section.visible;
            for (model::Entry& entry : section.entries) {
                change(entry, section.kind);
            }
            changeList(section.entries, [&] { return entry(section.kind); });
        }
        changeList(cv.sections, [&] { return section(model::SectionKind::Custom); });
        return cv;
    }

    bool chance(int percent) { return m_random.bounded(100) < percent; }
    qsizetype index(qsizetype count) { return m_random.bounded(static_cast<int>(count)); }

private:
    template <class T>
    T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + index(static_cast<qsizetype>(values.size())));
    }

    template <class TypedId>
    TypedId id()
    {
        return TypedId(contentUuid(QString::number(m_random.generate64())));
    }

    QString text()
    {
        return oneOf<QString>({QStringLiteral(""), QStringLiteral("Led a team of 7"),
                               QStringLiteral("C++ / Qt \\ \"6\""), QStringLiteral("Zürich\tΑθήνα\n東京"),
                               QStringLiteral("\U0001F600 e\u0301 \u2028"), QString::number(m_random.generate())});
    }

    QString value(model::FieldType type)
    {
        if (type != model::FieldType::Date) {
            return text();
        }
        return oneOf<QString>(
            {QStringLiteral(""), QStringLiteral("2020"), QStringLiteral("2020-07"), QStringLiteral("1999-12-31")});
    }

    QJsonObject unknown()
    {
        QJsonObject keys;
        while (chance(25)) {
            keys[QStringLiteral("x") + QString::number(m_random.bounded(9))] = oneOf<QJsonValue>(
                {QJsonValue::Null, true, 12.5, text(), QJsonArray{1, text()}, QJsonObject{{text(), 1}}});
        }
        return keys;
    }

    model::Item item() { return {id<ItemId>(), text(), chance(90)}; }

    model::Entry entry(model::SectionKind kind)
    {
        model::Entry entry;
        entry.id = id<EntryId>();
        entry.visible = chance(90);
        for (const model::FieldDescription& description : model::fieldsOf(kind)) {
            if (description.type == model::FieldType::List) {
                QList<model::Item> items(chance(50) ? m_random.bounded(5) : 0);
                std::ranges::generate(items, [&] { return item(); });
                entry.setList(description.field, items);
            } else if (chance(60)) {
                entry.texts[description.field] = value(description.type);
            }
        }
        entry.unknown = unknown();
        return entry;
    }

    model::Section section(model::SectionKind kind)
    {
        model::Section section;
        section.kind = kind;
        section.id = id<SectionId>();
        section.title = chance(30) ? text() : QString();
        section.visible = chance(80);
        section.unknown = kind == model::SectionKind::Custom ? unknown() : QJsonObject();
        section.entries.resize(m_random.bounded(5));
        std::ranges::generate(section.entries, [&] { return entry(kind); });
        return section;
    }

    void change(model::Entry& entry, model::SectionKind kind)
    {
        entry.visible = chance(15) != entry.visible;
        for (const model::FieldDescription& description : model::fieldsOf(kind)) {
            if (description.type == model::FieldType::List) {
                QList<model::Item> items = entry.list(description.field);
                changeList(items, [&] { return item(); });
                entry.setList(description.field, items);
            } else if (chance(20)) {
                entry.texts.remove(description.field);
            } else if (chance(20)) {
                entry.texts[description.field] = value(description.type);
            }
        }
    }

    template <class T, class Make>
    void changeList(QList<T>& list, Make make)
    {
        while (!list.isEmpty() && chance(30)) {
            list.removeAt(index(list.size()));
        }
        while (chance(30)) {
            list.insert(index(list.size() + 1), make());
        }
        while (list.size() > 1 && chance(40)) {
            list.move(index(list.size()), index(list.size()));
        }
    }

    QRandomGenerator m_random;
};

} // namespace cvenhancer::test
