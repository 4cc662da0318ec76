// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Readers.h"
#include "extraction/flow/FlowLayout.h"
#include "extraction/text/FrontMatter.h"
#include "extraction/text/MarkdownBuilder.h"
#include "extraction/text/TextDecoding.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

/// The values of a front matter that a template prints, in the order it prints them: the name, then the rest.
void addFrontMatter(const FrontMatter& matter, const QString& body, MarkdownBuilder& builder)
{
    static constexpr std::array kKeys{u"name",     u"author",   u"title",   u"subtitle", u"position", u"role",
                                      u"address",  u"location", u"email",   u"phone",    u"mobile",   u"tel",
                                      u"homepage", u"url",      u"website", u"github",   u"gitlab",   u"linkedin"};
    double size = MarkdownBuilder::kTitleSize;
    for (const char16_t* key : kKeys) {
        const QString value = matter.value(key);
        const bool nested =
            value.startsWith(u'[') || value.startsWith(u'{') || value.startsWith(u'|') || value.startsWith(u'>');
        if (!value.isEmpty() && !nested && !body.contains(value)) {
            builder.addParagraph(value, size, size > MarkdownBuilder::kBodySize);
            size = MarkdownBuilder::kBodySize;
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
        static_cast<MarkdownBuilder*>(builder)->text(type, QString::fromUtf8(text, static_cast<qsizetype>(size)));
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
