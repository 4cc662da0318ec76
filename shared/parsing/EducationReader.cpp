// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/Normaliser.h"
#include "parsing/PlaceReader.h"
#include "parsing/RoleVoting.h"
#include "parsing/SectionReaders.h"

#include <QRegularExpression>

namespace cvenhancer::parsing {

using namespace Qt::Literals::StringLiterals;
using model::Entry;
using model::Field;
using model::Item;

namespace {

bool isScore(const QString& text)
{
    static const QRegularExpression number(
        u"^(?:\\d[.,:]\\d{1,2}(?:\\s?/\\s?\\d+(?:[.,]\\d+)?)?|\\d{2,3}\\s?/\\s?\\d{2,3}.*|\\d{1,3}([.,]\\d+)?\\s?%?|[A-E]\\*?(?:\\s?[A-E]\\*?){0,4})$"_s);
    static const QStringList words { u"distinction"_s, u"merit"_s, u"pass"_s, u"first class"_s, u"upper second"_s, u"lower second"_s, u"honours"_s,
        u"cum laude"_s, u"magna cum laude"_s, u"summa cum laude"_s, u"with honors"_s, u"with honours"_s, u"first class honours"_s, u"sehr gut"_s,
        u"gut"_s, u"mention bien"_s, u"mention tres bien"_s, u"sobresaliente"_s, u"matricula de honor"_s, u"lode"_s, u"con lode"_s, u"first"_s,
        u"mention tres honorable"_s, u"notable"_s, u"celujacy"_s, u"bardzo dobry"_s, u"with distinction"_s, u"dean s list"_s };
    static const QRegularExpression bracket(u"\\s*\\([^)]*\\)"_s);
    const QString plain = QString(text).remove(bracket);
    static const QRegularExpression honour(u"\\b(?:cum laude|distinction|merit|lode|dean s list)\\b"_s);
    if (text.count(u' ') < 8 && honour.match(foldKey(text)).hasMatch()) {
        return true;
    }
    return number.match(text.trimmed()).hasMatch() || words.contains(foldKey(plain)) || words.contains(foldKey(text));
}

bool isLabelledScore(const QString& text, QString& score)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0 && vocabulary::label(text.left(colon)) == LabelKind::Score) {
        score = text.mid(colon + 1).trimmed();
        return true;
    }
    const QString first = text.section(u' ', 0, 0);
    if (first.size() < text.size() && vocabulary::label(first) == LabelKind::Score && isScore(text.section(u' ', 1))) {
        score = text.section(u' ', 1);
        return true;
    }
    return false;
}

/// Pieces of the head: style parts, cut at commas where one part holds degree and school together.
struct Degree {
    QString institution;
    QStringList study;
    QString score;
    QStringList others;
};

void takePiece(Degree& degree, QString text)
{
    QString score;
    static const QRegularExpression inner(u"\\s*\\(?\\b(GPA|Grade|Note|Voto)\\b:?\\s*(.+?)\\)?$"_s);
    if (isLabelledScore(text, score)) {
        degree.score = score;
        return;
    }
    if (const auto match = inner.match(text); match.hasMatch() && match.capturedStart() > 0) {
        degree.score = match.captured(2);
        text.truncate(match.capturedStart());
    }
    static const QRegularExpression bracketed(u"^(.*\\S)\\s*\\(([^()]+(?:\\([^()]*\\))?)\\)$"_s);
    if (const auto match = bracketed.match(text); degree.score.isEmpty() && match.hasMatch() && isScore(match.captured(2))) {
        degree.score = match.captured(2); // "BSc Mathematics (2:1)"
        text = match.captured(1);
    }
    if (degree.score.isEmpty() && isScore(text) && vocabulary::degreeScore(text) < 2) {
        degree.score = text;
    } else {
        degree.study << trimSeparators(text);
    }
}

void takeMixed(Degree& degree, const QString& text)
{
    const QStringList pieces = text.split(u", "_s);
    qsizetype school = -1;
    for (qsizetype i = 0; i < pieces.size() && school < 0; ++i) {
        school = vocabulary::institutionScore(pieces.at(i)) > 0 && vocabulary::degreeScore(pieces.at(i)) == 0 ? i : -1;
    }
    school = school < 0 ? pieces.size() : school;
    if (school == 0) { // "University of Leith, BSc, Geology"
        const auto degreeAt = std::find_if(pieces.cbegin(), pieces.cend(), [](const QString& piece) { return vocabulary::degreeScore(piece) > 0; });
        if (degreeAt != pieces.cend()) {
            const qsizetype at = degreeAt - pieces.cbegin();
            degree.institution = pieces.mid(0, at).join(u", "_s);
            takePiece(degree, pieces.mid(at).join(u", "_s));
            return;
        }
    }
    QString study = QStringList(pieces.mid(0, school)).join(u", "_s);
    QStringList rest = pieces.mid(school);
    if (!rest.isEmpty() && isScore(rest.last())) {
        degree.score = rest.takeLast();
    }
    degree.institution = trimSeparators(rest.join(u", "_s));
    takePiece(degree, study);
}

bool isSchool(const QString& text)
{
    return vocabulary::institutionScore(text) > vocabulary::degreeScore(text);
}

Degree readDegree(const RawEntry& raw, int schoolSlot)
{
    Degree degree;
    static const QStringList joiners { u" at "_s, u" @ "_s, u" chez "_s };
    QStringList texts;
    QStringList headTexts;
    for (const Part& part : raw.head) {
        headTexts += splitDashes(part.text);
    }
    bool inCourses = false;
    for (const QString& whole : std::as_const(headTexts)) {
        QString text = trimSeparators(whole);
        inCourses = inCourses || vocabulary::label(text) == LabelKind::Courses;
        if (inCourses) {
            degree.others << text;
            continue;
        }
        for (const QString& joiner : joiners) {
            const qsizetype at = text.indexOf(joiner);
            if (at > 0 && isSchool(text.mid(at + joiner.size()))) {
                texts << text.left(at);
                text = text.mid(at + joiner.size());
            }
        }
        static const QRegularExpression sentence(u"^(.{15,}?\\p{L}{3})\\.\\s+(\\p{Lu}.*)$"_s);
        if (const auto match = sentence.match(text); match.hasMatch()) { // "…, University of Leith. Thesis: …"
            text = match.captured(1);
            degree.others << match.captured(2);
        }
        texts << text;
    }
    qsizetype school = -1;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool better = school < 0 || vocabulary::institutionScore(texts.at(i)) > vocabulary::institutionScore(texts.at(school));
        if (isSchool(texts.at(i)) && better && vocabulary::degreeScore(texts.at(i)) <= vocabulary::institutionScore(texts.at(i))) {
            school = i;
        }
    }
    if (school < 0 && schoolSlot >= 0 && schoolSlot < texts.size() && texts.size() > 1 && vocabulary::degreeScore(texts.at(schoolSlot)) == 0) {
        school = schoolSlot;
    }
    if (school < 0 && texts.size() == 2) { // training at a company
        for (qsizetype i = 0; i < 2; ++i) {
            const bool trained = vocabulary::companyScore(texts.at(i)) > 0 && vocabulary::degreeScore(texts.at(i)) == 0;
            school = trained && vocabulary::degreeScore(texts.at(1 - i)) > 0 ? i : school;
        }
    }
    if (texts.size() == 1 && texts.first().contains(u", ")) {
        takeMixed(degree, texts.first());
        return degree;
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString& text = texts.at(i);
        if (i == school) {
            degree.institution = text;
        } else if (school < 0 && degree.institution.isEmpty() && text.contains(u", ") && isSchool(text)) {
            takeMixed(degree, text);
        } else if (text.startsWith(u"http") || (i > 1 && placeScore(text) == 2)) {
            degree.others << text;
        } else {
            takePiece(degree, text);
        }
    }
    return degree;
}

/// Cuts an entry before head line `line`; what follows the head goes with the second part.
std::pair<RawEntry, RawEntry> cutBefore(const RawEntry& entry, int line)
{
    RawEntry first;
    RawEntry second = entry;
    second.head.clear();
    second.dates.clear();
    second.dateLines.clear();
    for (Part part : entry.head) {
        RawEntry& owner = part.line < line ? first : second;
        part.line -= part.line < line ? 0 : line;
        owner.head << part;
    }
    for (qsizetype i = 0; i < entry.dates.size(); ++i) {
        RawEntry& owner = entry.dateLines.value(i) < line ? first : second;
        owner.dates << entry.dates.at(i);
        owner.dateLines << 0;
    }
    return { first, second };
}

bool namesStudy(const RawEntry& entry)
{
    return std::any_of(entry.head.cbegin(), entry.head.cend(), [](const Part& part) { return !isSchool(part.text); });
}

/// A school without a date hides in the entry above it: each school with a study of its own is an entry.
QList<RawEntry> splitSchools(const RawEntry& entry)
{
    int school = -1;
    for (const Part& part : entry.head) {
        if (!isSchool(part.text)) {
            continue;
        }
        if (school < 0) {
            school = part.line;
            continue;
        }
        const int start = part.line - school;
        if (part.line == school || start <= school) {
            continue;
        }
        const auto [first, second] = cutBefore(entry, start);
        if (namesStudy(first) && (namesStudy(second) || !second.dates.isEmpty())) {
            return QList<RawEntry> { first } + splitSchools(second);
        }
    }
    return { entry };
}

/// The rank of the school in the heads of those entries where the words tell it.
int usualSchoolSlot(const QList<RawEntry>& entries)
{
    QMap<int, int> counts;
    for (const RawEntry& entry : entries) {
        for (int i = 0; i < entry.head.size(); ++i) {
            if (isSchool(entry.head.at(i).text)) {
                ++counts[i];
                break;
            }
        }
    }
    int best = -1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        best = best < 0 || it.value() > counts.value(best) ? it.key() : best;
    }
    return best;
}

/// A degree with its subject in one text: "BSc (Hons) Computer Science", "Laurea triennale - Ingegneria gestionale".
bool isWholeDegree(const QString& text)
{
    static const QRegularExpression joined(u"\\s[-–—]\\s|\\s(?:in|en|em|w|i)\\s"_s);
    static const QRegularExpression bracket(u"\\s*\\([^)]*\\)"_s);
    const QString plain = QString(text).remove(bracket);
    return vocabulary::degreeScore(text) > 0
        && (joined.match(plain).hasMatch() || (plain.count(u' ') >= 2 && !plain.contains(u" of ", Qt::CaseInsensitive)));
}

/// Several names behind a degree that has its subject are what was taught.
QStringList takeCourses(QStringList& study)
{
    const auto degree = std::find_if(study.cbegin(), study.cend(), isWholeDegree);
    if (degree == study.cend()) {
        return {};
    }
    const qsizetype behind = degree - study.cbegin() + 1;
    const QStringList rest = study.mid(behind);
    const bool list = rest.size() > 1 || (rest.size() == 1 && rest.first().count(u", "_s) > 1);
    const bool degrees = std::any_of(rest.cbegin(), rest.cend(), [](const QString& text) { return vocabulary::degreeScore(text) > 0; });
    if (!list || degrees) {
        return {};
    }
    study = study.mid(0, behind);
    return rest.join(u", "_s).split(u", "_s);
}

void setStudy(Entry& entry, QStringList study)
{
    if (study.isEmpty()) {
        return;
    }
    qsizetype degreeAt = 0;
    for (qsizetype i = 1; i < study.size(); ++i) {
        if (vocabulary::degreeScore(study.at(i)) > vocabulary::degreeScore(study.at(degreeAt))) {
            degreeAt = i;
        }
    }
    QString type = study.takeAt(degreeAt);
    static const QRegularExpression joiner(u"\\s+(?:in|en|em|w|i|u|på|of)\\s+|\\s+[-–—]\\s+|:\\s+|,\\s+"_s);
    const auto match = joiner.match(type);
    if (match.hasMatch() && study.isEmpty() && vocabulary::degreeScore(type.left(match.capturedStart())) > 0
        && match.captured(0).trimmed() != u"of") {
        study << type.mid(match.capturedEnd());
        type.truncate(match.capturedStart());
    }
    const bool hasDegree = vocabulary::degreeScore(type) > 0 || !study.isEmpty();
    entry.setText(hasDegree ? Field::StudyType : Field::Area, type);
    if (hasDegree) {
        entry.setText(Field::Area, study.join(u", "_s));
    }
}

/// A study and its school that were read as two entries, because neither has a date to hold on to.
void joinHalves(QList<Entry>& entries)
{
    const auto hasStudy = [](const Entry& entry) { return !entry.text(Field::StudyType).isEmpty() || !entry.text(Field::Area).isEmpty(); };
    const auto hasSchool = [](const Entry& entry) { return !entry.text(Field::Institution).isEmpty(); };
    const auto hasDates = [](const Entry& entry) { return !entry.text(Field::StartDate).isEmpty() || !entry.text(Field::EndDate).isEmpty(); };
    for (qsizetype i = 0; i + 1 < entries.size(); ++i) {
        Entry& first = entries[i];
        const Entry second = entries.at(i + 1);
        const bool halves = hasStudy(first) != hasStudy(second) && hasSchool(first) != hasSchool(second) && hasStudy(first) != hasSchool(first);
        if (!halves || (hasDates(first) && hasDates(second)) || first.lists.contains(Field::Courses)) {
            continue;
        }
        for (const Field field : { Field::Institution, Field::StudyType, Field::Area, Field::StartDate, Field::EndDate, Field::Score }) {
            if (first.text(field).isEmpty()) {
                first.setText(field, second.text(field));
            }
        }
        if (second.lists.contains(Field::Courses)) {
            first.lists.insert(Field::Courses, second.list(Field::Courses));
        }
        entries.removeAt(i + 1);
    }
}

} // namespace

QList<Entry> readEducation(const TextSection& section, const ReadContext& context)
{
    QList<RawEntry> raw;
    const QList<RawEntry> dated = readEntries(buildBlocks(section.lines, context.leading, context.language), context.language);
    for (const RawEntry& entry : dated) {
        raw += splitSchools(entry);
    }
    const int schoolSlot = usualSchoolSlot(raw);
    QList<Entry> entries;
    for (const RawEntry& one : raw) {
        Degree degree = readDegree(one, schoolSlot);
        Entry entry;
        entry.setText(Field::Institution, degree.institution);
        degree.others += takeCourses(degree.study);
        setStudy(entry, degree.study);
        const QString start = one.startDate();
        const bool single = one.dates.size() == 1 && !one.dates.first().isRange;
        entry.setText(single ? Field::EndDate : Field::StartDate, start);
        if (!single) {
            entry.setText(Field::EndDate, one.endDate());
        }
        QList<Item> courses;
        const QStringList bodies = one.paragraphs + one.bullets + one.tags + degree.others;
        for (const QString& body : bodies) {
            QString score;
            if (isLabelledScore(body, score)) {
                degree.score = score;
            } else if (!vocabulary::label(body)) {
                courses << Item { {}, body, true };
            }
        }
        entry.setText(Field::Score, degree.score);
        if (!courses.isEmpty()) {
            entry.lists.insert(Field::Courses, courses);
        }
        if (!entry.isEmpty()) {
            entries << entry;
        }
    }
    joinHalves(entries);
    return entries;
}

} // namespace cvenhancer::parsing
