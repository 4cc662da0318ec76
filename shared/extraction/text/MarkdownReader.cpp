// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Readers.h"
#include "extraction/flow/FlowLayout.h"
#include "extraction/text/FrontMatter.h"
#include "extraction/text/HtmlEntities.h"
#include "extraction/text/TextDecoding.h"

#include <QRegularExpression>

#include <md4c.h>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

constexpr double kBodySize = 10.5;
constexpr double kTitleSize = 22;
constexpr std::array kHeadingSizes{kTitleSize, 15.0, 12.5, 11.5, 11.0, 11.0};
constexpr double kIndent = 18; ///< of each level of lists and quotations
constexpr int kDeepestIndent = 8;

QString fromUtf8(const MD_CHAR* text, MD_SIZE size)
{
    return QString::fromUtf8(text, static_cast<qsizetype>(size));
}

/// The text of HTML as a browser would break it: the source's line ends are spaces, blocks end lines, list items have
/// bullets, cells stand beside each other.
QString textOfHtml(const QString& html)
{
    static const QRegularExpression comment(u"<!--.*?(?:-->|\\z)"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression lineEnd(u"\\s*<(?:br|hr|/?(?:p|div|li|tr|h[1-6]|table|[uo]l))\\b[^<>]*>\\s*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression item(u"<li\\b[^<>]*>\\s*(?:<p\\b[^<>]*>)?"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression cellEnd(u"\\s*</t[dh]>\\s*(?!\\s*</tr)(?:<t[dh]\\b[^<>]*>\\s*(?:<p\\b[^<>]*>)?)?"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(u"</?[A-Za-z][^<>]*>"_s);
    QString text = html;
    text = text.remove(comment).simplified();
    text.replace(item, u"<li/>• "_s);
    text.replace(cellEnd, u"\t"_s);
    text.replace(lineEnd, u"\n"_s);
    text.remove(tag);
    return withEntities(text);
}

/// Spaces collapsed, tabs kept.
QString collapsed(const QString& line)
{
    QStringList cells = line.split(u'\t');
    for (QString& cell : cells) {
        cell = cell.simplified();
    }
    while (!cells.isEmpty() && cells.last().isEmpty()) {
        cells.removeLast();
    }
    return cells.join(u'\t');
}

/// Builds a flow document from what md4c reports.
class MarkdownBuilder {
public:
    explicit MarkdownBuilder(qsizetype wrap)
        : m_wrap(wrap)
    {
    }

    std::vector<FlowBlock> take()
    {
        closeParagraph();
        return std::move(m_blocks);
    }

    void addParagraph(const QString& text, double size, bool bold)
    {
        openParagraph(size);
        m_bold += bold ? 1 : 0;
        addText(text);
        closeParagraph();
        m_bold -= bold ? 1 : 0;
    }

    void enterBlock(MD_BLOCKTYPE type, const void* detail)
    {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            closeParagraph();
            ++m_lists;
            break;
        case MD_BLOCK_LI:
            m_itemBegins = true;
            break;
        case MD_BLOCK_QUOTE:
            ++m_quotes;
            break;
        case MD_BLOCK_H:
            openHeading(static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level));
            break;
        case MD_BLOCK_P:
        case MD_BLOCK_CODE:
            openParagraph(kBodySize);
            break;
        case MD_BLOCK_HR:
            openParagraph(kBodySize);
            m_paragraph->ruleBelow = true;
            closeParagraph();
            break;
        case MD_BLOCK_TABLE:
            m_table.emplace();
            break;
        case MD_BLOCK_TR:
            m_table->rows.emplace_back();
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            openCell();
            break;
        default:
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            closeParagraph();
            --m_lists;
            break;
        case MD_BLOCK_LI:
            closeParagraph();
            m_itemBegins = false;
            break;
        case MD_BLOCK_QUOTE:
            --m_quotes;
            break;
        case MD_BLOCK_H:
            closeParagraph();
            m_bold = 0;
            break;
        case MD_BLOCK_P:
        case MD_BLOCK_CODE:
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            closeParagraph();
            break;
        case MD_BLOCK_HTML:
            addHtmlBlock();
            break;
        case MD_BLOCK_TABLE:
            m_blocks.push_back({std::move(*m_table)});
            m_table.reset();
            break;
        default:
            break;
        }
    }

    void enterSpan(MD_SPANTYPE type, const void* detail)
    {
        m_bold += type == MD_SPAN_STRONG ? 1 : 0;
        m_italic += type == MD_SPAN_EM ? 1 : 0;
        m_images += type == MD_SPAN_IMG ? 1 : 0;
        if (type == MD_SPAN_A) {
            const MD_ATTRIBUTE& target = static_cast<const MD_SPAN_A_DETAIL*>(detail)->href;
            m_link = withEntities(fromUtf8(target.text, target.size));
            m_link = m_link.startsWith(u'#') ? QString() : m_link;
        }
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        m_bold -= type == MD_SPAN_STRONG ? 1 : 0;
        m_italic -= type == MD_SPAN_EM ? 1 : 0;
        m_images -= type == MD_SPAN_IMG ? 1 : 0;
        if (type == MD_SPAN_A) {
            m_link.clear();
        }
    }

    void text(MD_TEXTTYPE type, const QString& text)
    {
        switch (type) {
        case MD_TEXT_BR:
            addText(u"\n"_s);
            break;
        case MD_TEXT_SOFTBR:
            m_softBreak = true;
            break;
        case MD_TEXT_ENTITY:
            addText(entityText(text));
            break;
        case MD_TEXT_HTML:
            addHtml(text);
            break;
        case MD_TEXT_NULLCHAR:
            break;
        default:
            addText(text);
        }
    }

private:
    void openHeading(int level)
    {
        closeParagraph();
        openParagraph(kHeadingSizes.at(static_cast<std::size_t>(std::clamp(level, 1, 6) - 1)));
        m_paragraph->headingLevel = level;
        m_paragraph->listLevel = -1;
        m_paragraph->spaceBefore = kBodySize;
        m_bold = 1;
    }

    void openParagraph(double size)
    {
        closeParagraph();
        const int depth = std::min(m_lists + m_quotes, kDeepestIndent);
        m_paragraph.emplace();
        m_paragraph->left = m_table ? 0 : kIndent * depth;
        m_paragraph->emptySize = size;
        m_paragraph->spaceAfter = m_lists > 0 ? 1 : kBodySize / 2;
        m_paragraph->listLevel = m_itemBegins ? std::min(m_lists - 1, kDeepestIndent) : -1;
        m_itemBegins = false;
        m_lineLength = 0;
        m_softBreak = false;
    }

    void closeParagraph()
    {
        if (!m_paragraph) {
            return;
        }
        const bool inCell = m_table && !m_table->rows.empty() && !m_table->rows.back().cells.empty();
        std::vector<FlowBlock>& blocks = inCell ? m_table->rows.back().cells.back().blocks : m_blocks;
        blocks.push_back({std::move(*m_paragraph)});
        m_paragraph.reset();
    }

    void openCell()
    {
        if (m_table->rows.empty()) {
            return;
        }
        std::vector<FlowCell>& cells = m_table->rows.back().cells;
        const int column = static_cast<int>(cells.size());
        cells.emplace_back().column = column;
        openParagraph(kBodySize);
    }

    void addHtml(const QString& html)
    {
        if (m_paragraph) {
            addText(textOfHtml(html));
        } else {
            m_html += html; // a block of its own
        }
    }

    void addHtmlBlock()
    {
        const QStringList lines = textOfHtml(std::exchange(m_html, QString())).split(u'\n');
        for (const QString& line : lines) {
            if (const QString text = collapsed(line); !text.isEmpty()) {
                addParagraph(text, kBodySize, false);
            }
        }
    }

    void addText(const QString& text)
    {
        if (text.isEmpty() || m_images > 0) {
            return;
        }
        if (!m_paragraph) { // an item of a tight list
            openParagraph(kBodySize);
        }
        if (std::exchange(m_softBreak, false)) {
            append(goesOn(text) ? u" "_s : u"\n"_s);
        }
        append(text);
    }

    /// A line end that Markdown ignores was put there by the editor's wrapping, and not to begin a new line, when the
    /// text wraps at all and the line was long, or when the next line goes on in lower case.
    [[nodiscard]] bool goesOn(const QString& next) const
    {
        constexpr double kLongLine = 0.75;
        return next.front().isLower()
            || (m_wrap > 0 && static_cast<double>(m_lineLength) > kLongLine * static_cast<double>(m_wrap));
    }

    void append(const QString& text)
    {
        FlowLook look;
        look.size = m_paragraph->emptySize;
        look.bold = m_bold > 0;
        look.italic = m_italic > 0;
        look.link = m_link;
        m_paragraph->runs << FlowRun{text, look};
        const qsizetype lineEnd = text.lastIndexOf(u'\n');
        m_lineLength = lineEnd < 0 ? m_lineLength + text.size() : text.size() - lineEnd - 1;
    }

    qsizetype m_wrap;
    std::vector<FlowBlock> m_blocks;
    std::optional<FlowParagraph> m_paragraph;
    std::optional<FlowTable> m_table;
    QString m_html;
    QString m_link;
    int m_lists = 0;
    int m_quotes = 0;
    int m_bold = 0;
    int m_italic = 0;
    int m_images = 0;
    bool m_itemBegins = false;
    bool m_softBreak = false;
    qsizetype m_lineLength = 0; ///< characters since the last line end
};

/// The values of a front matter that a template prints, in the order it prints them: the name, then the rest.
void addFrontMatter(const FrontMatter& matter, const QString& body, MarkdownBuilder& builder)
{
    static constexpr std::array kKeys{u"name",     u"author",   u"title",   u"subtitle", u"position", u"role",
                                      u"address",  u"location", u"email",   u"phone",    u"mobile",   u"tel",
                                      u"homepage", u"url",      u"website", u"github",   u"gitlab",   u"linkedin"};
    double size = kTitleSize;
    for (const char16_t* key : kKeys) {
        const QString value = matter.value(key);
        const bool nested =
            value.startsWith(u'[') || value.startsWith(u'{') || value.startsWith(u'|') || value.startsWith(u'>');
        if (!value.isEmpty() && !nested && !body.contains(value)) {
            builder.addParagraph(value, size, size > kBodySize);
            size = kBodySize;
        }
    }
}

MD_PARSER parserCallbacks()
{
    MD_PARSER parser{};
    parser.flags =
        MD_DIALECT_GITHUB | MD_FLAG_COLLAPSEWHITESPACE | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_PERMISSIVEATXHEADERS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* builder) {
        static_cast<MarkdownBuilder*>(builder)->enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void* /*detail*/, void* builder) {
        static_cast<MarkdownBuilder*>(builder)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* builder) {
        static_cast<MarkdownBuilder*>(builder)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void* /*detail*/, void* builder) {
        static_cast<MarkdownBuilder*>(builder)->leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* builder) {
        static_cast<MarkdownBuilder*>(builder)->text(type, fromUtf8(text, size));
        return 0;
    };
    return parser;
}

} // namespace

Result<PositionedText> readMarkdown(const QByteArray& data, const ExtractOptions& options)
{
    CVENH_TRY(decoded, decodeText(data, options.limits));
    const FrontMatter matter = readFrontMatter(decoded);
    const QString body = decoded.mid(matter.length);
    MarkdownBuilder builder(wrapColumn(body.split(u'\n')));
    addFrontMatter(matter, body, builder);
    const QByteArray utf8 = body.toUtf8();
    const MD_PARSER parser = parserCallbacks();
    if (md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &builder) != 0) {
        return failure(ErrorCode::ResourceLimit, {}, u"md4c ran out of memory"_s);
    }
    FlowDocument document;
    document.blocks = builder.take();
    PositionedText text;
    text.format = SourceFormat::Markdown;
    text.title = matter.value(u"title");
    text.author = matter.value(u"author");
    text.language = matter.value(u"lang");
    text.pages << layoutFlow(document);
    if (text.pages.first().words.isEmpty()) {
        return failure(ErrorCode::EmptyFile);
    }
    return text;
}

} // namespace cvenhancer::extraction
