// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Extractor.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QHash>

#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

/// The form: [version, format, title, author, language, [string...], [page...], attachedResume], where families and
/// links are numbers of strings; page = [width, height, confidence, [word...], [rule...]]; rule = [x, y, w, h];
/// word = [text, x, y, w, h, baseline, size, family, flags, colour, link, order] and, when the source says something of
/// the structure, [paragraph, heading, list, table, row, column, block, run, rank].
namespace cvenhancer::extraction {

namespace {

constexpr quint64 kVersion = 1;

/// The bits of `flags`, lowest first; the bit after them is Structure::inHeaderOrFooter.
constexpr std::array kFlags{&Word::bold, &Word::italic, &Word::hidden, &Word::tracked, &Word::spaceBefore};
constexpr quint64 kAllFlags = (2U << kFlags.size()) - 1;

quint64 flagsOf(const Word& word)
{
    quint64 flags = word.structure.inHeaderOrFooter ? 1U << kFlags.size() : 0;
    for (size_t i = 0; i < kFlags.size(); ++i) {
        flags |= quint64(word.*kFlags[i] ? 1 : 0) << i;
    }
    return flags;
}

void setFlags(Word& word, quint64 flags)
{
    word.structure.inHeaderOrFooter = (flags >> kFlags.size() & 1) != 0;
    for (size_t i = 0; i < kFlags.size(); ++i) {
        word.*kFlags[i] = (flags >> i & 1) != 0;
    }
}

/// Texts that many words share, each once; the empty one is number 0.
class StringTable {
public:
    StringTable() { numberOf(QString()); }

    quint64 numberOf(const QString& text)
    {
        const auto found = m_numbers.constFind(text);
        if (found != m_numbers.constEnd()) {
            return *found;
        }
        const auto number = static_cast<quint64>(m_strings.size());
        m_numbers.insert(text, number);
        m_strings.append(text);
        return number;
    }

    [[nodiscard]] const QList<QString>& strings() const { return m_strings; }

private:
    QHash<QString, quint64> m_numbers;
    QList<QString> m_strings;
};

class TextWriter {
public:
    explicit TextWriter(QByteArray* out)
        : m_cbor(out)
    {
    }

    void write(const PositionedText& text)
    {
        m_cbor.startArray(8);
        m_cbor.append(kVersion);
        m_cbor.append(static_cast<quint64>(text.format));
        m_cbor.append(text.title);
        m_cbor.append(text.author);
        m_cbor.append(text.language);
        writeStrings(text);
        m_cbor.startArray(static_cast<quint64>(text.pages.size()));
        for (const Page& page : text.pages) {
            writePage(page);
        }
        m_cbor.endArray();
        m_cbor.append(text.attachedResume);
        m_cbor.endArray();
    }

private:
    void writeStrings(const PositionedText& text)
    {
        for (const Page& page : text.pages) {
            for (const Word& word : page.words) {
                m_table.numberOf(word.fontFamily);
                m_table.numberOf(word.link);
            }
        }
        m_cbor.startArray(static_cast<quint64>(m_table.strings().size()));
        for (const QString& string : m_table.strings()) {
            m_cbor.append(string);
        }
        m_cbor.endArray();
    }

    void writePage(const Page& page)
    {
        m_cbor.startArray(5);
        m_cbor.append(page.size.width());
        m_cbor.append(page.size.height());
        m_cbor.append(page.confidence);
        m_cbor.startArray(static_cast<quint64>(page.words.size()));
        for (const Word& word : page.words) {
            writeWord(word);
        }
        m_cbor.endArray();
        m_cbor.startArray(static_cast<quint64>(page.rules.size()));
        for (const Rule& rule : page.rules) {
            m_cbor.startArray(4);
            writeBox(rule.box);
            m_cbor.endArray();
        }
        m_cbor.endArray();
        m_cbor.endArray();
    }

    void writeBox(const QRectF& box)
    {
        m_cbor.append(box.x());
        m_cbor.append(box.y());
        m_cbor.append(box.width());
        m_cbor.append(box.height());
    }

    void writeWord(const Word& word)
    {
        Structure plain;
        plain.inHeaderOrFooter = word.structure.inHeaderOrFooter;
        const bool structured = word.structure != plain;
        m_cbor.startArray(structured ? 13 : 12);
        m_cbor.append(word.text);
        writeBox(word.box);
        m_cbor.append(word.baseline);
        m_cbor.append(word.fontSize);
        m_cbor.append(m_table.numberOf(word.fontFamily));
        m_cbor.append(flagsOf(word));
        m_cbor.append(static_cast<quint64>(word.colour));
        m_cbor.append(m_table.numberOf(word.link));
        m_cbor.append(static_cast<qint64>(word.order));
        if (structured) {
            writeStructure(word.structure);
        }
        m_cbor.endArray();
    }

    void writeStructure(const Structure& structure)
    {
        m_cbor.startArray(9);
        for (const int value : {structure.paragraph, structure.headingLevel, structure.listLevel, structure.table,
                                structure.row, structure.column, structure.block, structure.run, structure.rank}) {
            m_cbor.append(static_cast<qint64>(value));
        }
        m_cbor.endArray();
    }

    QCborStreamWriter m_cbor;
    StringTable m_table;
};

/// Reads the form above; after the first thing that does not fit, everything reads as empty and `failed()` is true.
class TextReader {
public:
    explicit TextReader(const QByteArray& bytes)
        : m_cbor(bytes)
    {
    }

    [[nodiscard]] bool failed() const { return m_failed; }

    PositionedText read()
    {
        PositionedText text;
        enter();
        const bool known = integer() == static_cast<qint64>(kVersion);
        text.format = static_cast<SourceFormat>(number(0, static_cast<qint64>(SourceFormat::JsonResume)));
        m_failed = m_failed || !known;
        text.title = string();
        text.author = string();
        text.language = string();
        readList([this] { m_strings.append(string()); });
        readList([this, &text] { text.pages.append(page()); });
        text.attachedResume = bytes();
        leave();
        return text;
    }

private:
    template <class ReadOne>
    void readList(ReadOne readOne)
    {
        enter();
        while (!m_failed && m_cbor.hasNext()) {
            readOne();
        }
        leave();
    }

    bool expect(bool fits)
    {
        m_failed = m_failed || !fits || m_cbor.lastError() != QCborError::NoError;
        return !m_failed;
    }

    void enter()
    {
        if (expect(m_cbor.isArray() && m_cbor.isLengthKnown())) {
            expect(m_cbor.enterContainer());
        }
    }

    void leave()
    {
        if (expect(!m_cbor.hasNext())) {
            expect(m_cbor.leaveContainer());
        }
    }

    qint64 integer()
    {
        if (!expect(m_cbor.isInteger())) {
            return 0;
        }
        const qint64 value = m_cbor.toInteger();
        m_cbor.next();
        return value;
    }

    /// An integer from `low` to `high`.
    qint64 number(qint64 low, qint64 high)
    {
        const qint64 value = integer();
        return expect(value >= low && value <= high) ? value : low;
    }

    int anyInt() { return static_cast<int>(number(std::numeric_limits<int>::min(), std::numeric_limits<int>::max())); }

    double real()
    {
        if (!expect(m_cbor.isDouble())) {
            return 0;
        }
        const double value = m_cbor.toDouble();
        m_cbor.next();
        return value;
    }

    QString string()
    {
        QString text;
        if (!expect(m_cbor.isString())) {
            return text;
        }
        auto chunk = m_cbor.readString();
        while (chunk.status == QCborStreamReader::Ok) {
            text += chunk.data;
            chunk = m_cbor.readString();
        }
        expect(chunk.status == QCborStreamReader::EndOfString);
        return text;
    }

    QByteArray bytes()
    {
        QByteArray data;
        if (!expect(m_cbor.isByteArray())) {
            return data;
        }
        auto chunk = m_cbor.readByteArray();
        while (chunk.status == QCborStreamReader::Ok) {
            data += chunk.data;
            chunk = m_cbor.readByteArray();
        }
        expect(chunk.status == QCborStreamReader::EndOfString);
        return data;
    }

    QString sharedString()
    {
        const qint64 number = integer();
        return expect(number >= 0 && number < m_strings.size()) ? m_strings.at(number) : QString();
    }

    QRectF box()
    {
        const double x = real();
        const double y = real();
        const double width = real();
        return {x, y, width, real()};
    }

    Page page()
    {
        Page page;
        enter();
        const double width = real();
        page.size = QSizeF(width, real());
        page.confidence = real();
        readList([this, &page] { page.words.append(word()); });
        readList([this, &page] {
            enter();
            page.rules.append(Rule{box()});
            leave();
        });
        leave();
        return page;
    }

    Word word()
    {
        Word word;
        enter();
        word.text = string();
        word.box = box();
        word.baseline = real();
        word.fontSize = real();
        word.fontFamily = sharedString();
        setFlags(word, static_cast<quint64>(number(0, kAllFlags)));
        word.colour = static_cast<QRgb>(number(0, 0xffffffff));
        word.link = sharedString();
        word.order = anyInt();
        if (!m_failed && m_cbor.hasNext()) {
            readStructure(word.structure);
        }
        leave();
        return word;
    }

    void readStructure(Structure& structure)
    {
        enter();
        for (int* value : {&structure.paragraph, &structure.headingLevel, &structure.listLevel, &structure.table,
                           &structure.row, &structure.column, &structure.block, &structure.run, &structure.rank}) {
            *value = anyInt();
        }
        leave();
    }

    QCborStreamReader m_cbor;
    QList<QString> m_strings;
    bool m_failed = false;
};

} // namespace

QByteArray serialise(const PositionedText& text)
{
    QByteArray bytes;
    TextWriter(&bytes).write(text);
    return bytes;
}

Result<PositionedText> deserialise(const QByteArray& bytes)
{
    TextReader reader(bytes);
    PositionedText text = reader.read();
    if (reader.failed()) {
        return failure(ErrorCode::DamagedFile, {}, u"the positioned text is not in the form we write"_s);
    }
    return text;
}

} // namespace cvenhancer::extraction
