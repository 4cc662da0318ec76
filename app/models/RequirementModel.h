// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/Matching.h"

#include <QAbstractListModel>

namespace cvenhancer::models {

/// What an advertisement asks for, against the CV: a heading for each group ("Must have") and one row for each
/// requirement under it, as the advert weighs them.
class RequirementModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole + 1,
        NameRole, ///< as the advert names it; of a heading, its title
        SummaryRole, ///< where the CV shows it, short; of a heading, how many are met
        StrengthRole, ///< 0 not found, 1 listed or close, 2 shown, 3 shown in work
        QuoteRole, ///< the words of the CV around it; empty when not found
        QuotedNameRole, ///< the part of the quote that shows it
        PlaceRole, ///< where the quote stands
        KeyRole, ///< joins a row with the marks of the advert
        PathRole, ///< of the quote, as text
        EvidenceTextRole, ///< the whole text it was found in
        IsCloseRole, ///< what the CV shows is similar only
    };
    Q_ENUM(Role)

    explicit RequirementModel(QObject* parent = nullptr);

    /// Rows are changed in place where the advertisement is the same one, so that a selection stays.
    void setMatch(const model::Cv& cv, const matching::AdvertAnalysis& advert, const matching::MatchResult& match);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The row of a requirement; invalid when there is none.
    [[nodiscard]] QModelIndex find(const QString& key) const;

private:
    struct Row {
        bool isHeading = false;
        QString name;
        QString summary;
        int strength = 0;
        bool isClose = false;
        QString quote;
        QString quotedName;
        QString place;
        QString key;
        QString path;
        QString evidenceText;

        friend bool operator==(const Row&, const Row&) = default;
    };
    enum class Group { Must, Nice, KnockOut };

    void appendGroup(QList<Row>& rows, Group group, const model::Cv& cv, const matching::AdvertAnalysis& advert,
                     const matching::MatchResult& match) const;
    [[nodiscard]] static Group groupOf(const matching::Keyword& keyword);
    [[nodiscard]] Row rowOf(const matching::RequirementMatch& match, const model::Cv& cv) const;
    [[nodiscard]] QList<Row> backgroundRows(const matching::AdvertAnalysis& advert,
                                            const matching::MatchResult& match) const;

    QList<Row> m_rows;
};

/// The key that joins a keyword's occurrences: their canonical name without regard to case.
QString requirementKey(const matching::Keyword& keyword);

/// 0 not found, 1 listed or close to it, 2 shown, 3 shown in work or projects: the dots beside a requirement.
int strengthOf(const matching::RequirementMatch& match);

} // namespace cvenhancer::models
