// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/ContactReader.h"

#include "parsing/DateReader.h"
#include "parsing/Normaliser.h"

#include <QRegularExpression>
#include <QUrl>

namespace cvenhancer::parsing {

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression& emailPattern()
{
    static const QRegularExpression pattern(
        u"[\\p{L}\\d._%+'-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}"_s);
    return pattern;
}

const QRegularExpression& urlPattern()
{
    static const QRegularExpression pattern(
        u"(?:https?://|www\\.)[^\\s|,;()<>]+|(?<![@\\w.-])(?:[a-z0-9][a-z0-9-]*\\.)+(?:com|org|net|io|dev|me|eu|co|info|ai|app|xyz|tech|cloud|page|site|online|blog|name|pro|de|fr|es|it|pt|nl|pl|gr|se|dk|no|fi|cz|ro|hu|tr|ru|ua|uk|at|ch|be|ie|us|ca|au|br|in)(?:/[^\\s|,;()<>]*)?(?![\\w@])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression& phonePattern()
{
    static const QRegularExpression pattern(u"(?<![\\w/@.-])(?:\\+|00|\\()?\\d[\\d\\s().\\-/]{5,20}\\d(?![\\w@])"_s);
    return pattern;
}

QString hostOf(const QString& url)
{
    return QUrl(url.contains(u"://") ? url : u"https://"_s + url).host();
}

QString userOf(const QString& url)
{
    QString path = url;
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    const QString last = path.section(u'/', -1);
    return path.contains(u'/') && !last.isEmpty() && last != hostOf(url) ? last.section(u'?', 0, 0) : QString();
}

bool isProfileUrl(const QString& url)
{
    const QString host = hostOf(url);
    return !userOf(url).isEmpty() && (!vocabulary::network(host).isEmpty() || userOf(url).startsWith(u'@')
                                      || !vocabulary::network(host.section(u'.', 0, 0)).isEmpty());
}

class ContactScanner {
public:
    explicit ContactScanner(const QList<Line>& lines) : m_lines(lines) { }

    Contact scan()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            m_afterUrlLabel = vocabulary::label((i > 0 ? m_lines.at(i - 1) : m_lines.at(i)).text) == LabelKind::Url
                || vocabulary::label(m_lines.at(i).parts.first().text) == LabelKind::Url
                || vocabulary::label(m_lines.at(i).text.section(u':', 0, 0)) == LabelKind::Url;
            scanLinks(m_lines.at(i));
            scanText(m_lines.at(i), i + 1 < m_lines.size() ? &m_lines.at(i + 1) : nullptr);
        }
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            scanLabelled(i);
        }
        return m_contact;
    }

private:
    void scanLinks(const Line& line)
    {
        for (const Part& part : line.parts) {
            if (part.link.startsWith(u"mailto:") && m_contact.email.isEmpty()) {
                m_contact.email = QUrl::fromPercentEncoding(part.link.mid(7).section(u'?', 0, 0).toUtf8());
            } else if (part.link.startsWith(u"tel:") && m_contact.phone.isEmpty() && findPhone(part.text).isEmpty()) {
                m_contact.phone = part.link.mid(4);
            } else if (part.link.startsWith(u"http")) {
                takeUrl(part.link, part.text);
            }
        }
    }

    void scanText(const Line& line, const Line* next)
    {
        QString text = line.text;
        if (m_contact.email.isEmpty()) {
            m_contact.email = next == nullptr ? findEmail(text) : wrappedEmail(text, next->text);
        }
        text.remove(emailPattern());
        if (m_skipFirstWord) {
            text = text.section(u' ', 1);
        }
        const QString last = text.section(u' ', -1);
        const QString follower = next == nullptr ? QString() : next->text.section(u' ', 0, 0);
        const bool wrapsUrl = (last.endsWith(u'-') || last.endsWith(u'/')) && (last.contains(u'.') || follower.contains(u'.')) && !follower.isEmpty();
        if (wrapsUrl && !follower.contains(u'@')) {
            text += follower;
        }
        m_skipFirstWord = wrapsUrl || (next != nullptr && !m_contact.email.isEmpty() && line.text.endsWith(m_contact.email.left(m_contact.email.lastIndexOf(follower, -1, Qt::CaseInsensitive)), Qt::CaseInsensitive)
                                       && !follower.isEmpty() && m_contact.email.endsWith(follower, Qt::CaseInsensitive));
        if (m_contact.phone.isEmpty()) {
            for (const Part& part : line.parts) {
                if (m_contact.phone.isEmpty()) {
                    m_contact.phone = findPhone(part.text);
                }
            }
            if (m_contact.phone.isEmpty()) {
                m_contact.phone = findPhone(text);
            }
        }
        auto matches = urlPattern().globalMatch(text);
        while (matches.hasNext()) {
            QString url = matches.next().captured(0);
            while (url.endsWith(u'.') || url.endsWith(u'·')) {
                url.chop(1);
            }
            takeUrl(url, {});
        }
    }

    /// An address that may go on in the next line: "eloise.lefevre-" / "nguyen@example.org", "me@example" / ".com".
    static QString wrappedEmail(const QString& text, const QString& next)
    {
        const QString whole = findEmail(text);
        const QString last = text.section(u' ', -1);
        const QString first = next.section(u' ', 0, 0);
        const bool cutAfter = last.contains(u'@') && !first.contains(u'@') && (first.startsWith(u'.') || whole.isEmpty() || last.endsWith(u'-')
                                  || (whole.compare(last, Qt::CaseInsensitive) == 0 && next == first && first.contains(u'.') && first.size() < 12));
        const bool cutBefore = !last.contains(u'@') && ((last.endsWith(u'-') && last.contains(u'.')) || first.startsWith(u'@'));
        if ((cutAfter || cutBefore) && whole.size() <= last.size()) {
            const QString joined = findEmail(last + first);
            return joined.isEmpty() ? whole : joined;
        }
        return whole;
    }

    void takeUrl(const QString& url, const QString&)
    {
        if (isProfileUrl(url) && !(m_afterUrlLabel && m_contact.url.isEmpty())) {
            const QString host = hostOf(url);
            QString network = vocabulary::network(host);
            if (network.isEmpty()) {
                network = vocabulary::network(host.section(u'.', 0, 0));
            }
            addProfile({ network.isEmpty() ? u"Mastodon"_s : network, userOf(url), withScheme(url) });
        } else if (m_contact.url.isEmpty()) {
            m_contact.url = withScheme(url);
        }
    }

    static QString withScheme(const QString& url) { return url.contains(u"://") ? url : u"https://"_s + url; }

    void addProfile(const Profile& profile)
    {
        for (Profile& known : m_contact.profiles) {
            if (foldKey(known.username) == foldKey(profile.username) || (!known.url.isEmpty() && known.url == profile.url)) {
                if (known.url.isEmpty()) {
                    known.url = profile.url;
                }
                return;
            }
        }
        m_contact.profiles << profile;
    }

    /// "LinkedIn: name", "name (GitHub)", a line "GitHub" above or before a cell "name".
    void scanLabelled(qsizetype i)
    {
        const Line& line = m_lines.at(i);
        if (line.parts.last().cell == 0 && labelledPiece(line.text)) {
            return;
        }
        for (qsizetype p = 0; p < line.parts.size(); ++p) {
            const QStringList pieces = line.parts.at(p).text.split(QRegularExpression(u"\\s[|·•]\\s"_s));
            for (const QString& piece : pieces) {
                if (labelledPiece(piece)) {
                    continue;
                }
                const QString network = vocabulary::network(trimSeparators(piece));
                if (network.isEmpty()) {
                    continue;
                }
                if (p + 1 < line.parts.size()) {
                    takeUser(network, line.parts.at(p + 1).text);
                } else if (i + 1 < m_lines.size()) {
                    takeUser(network, m_lines.at(i + 1).parts.first().text);
                }
            }
        }
    }

    bool labelledPiece(const QString& piece)
    {
        static const QRegularExpression before(u"^\\s*([\\p{L} .]{3,20}):\\s*(\\S+)\\s*$"_s);
        static const QRegularExpression after(u"^\\s*(\\S+)\\s*\\(([\\p{L} .]{3,20})\\)\\s*$"_s);
        if (const auto match = before.match(piece); match.hasMatch()) {
            const QString network = vocabulary::network(match.captured(1));
            return !network.isEmpty() && takeUser(network, match.captured(2));
        }
        if (const auto match = after.match(piece); match.hasMatch()) {
            const QString network = vocabulary::network(match.captured(2));
            return !network.isEmpty() && takeUser(network, match.captured(1));
        }
        const QStringList words = piece.simplified().split(u' ');
        if (words.size() == 2) {
            const QString network = vocabulary::network(words.at(0));
            return !network.isEmpty() && takeUser(network, words.at(1));
        }
        return false;
    }

    bool takeUser(const QString& network, const QString& text)
    {
        const QString user = trimSeparators(text);
        if (user.contains(u' ') || user.isEmpty() || user.contains(u'.') || vocabulary::network(user) == network
            || vocabulary::label(user).has_value() || vocabulary::heading(user).has_value()) {
            return false;
        }
        addProfile({ network, user, {} });
        return true;
    }

    const QList<Line>& m_lines;
    Contact m_contact;
    bool m_afterUrlLabel = false; ///< the line is labelled "Website"
    bool m_skipFirstWord = false; ///< the line's first word ended an address that began on the line before
};


} // namespace

QString findEmail(const QString& text)
{
    const auto match = emailPattern().match(text);
    const QString email = match.captured(0);
    return email == email.toUpper() ? email.toLower() : email;
}

QString findPhone(const QString& text)
{
    auto matches = phonePattern().globalMatch(text);
    while (matches.hasNext()) {
        const QString phone = matches.next().captured(0).trimmed();
        const auto digits = std::count_if(phone.cbegin(), phone.cend(), [](QChar c) { return c.isDigit(); });
        qsizetype dated = 0;
        const QList<DateSpan> dates = findDates(phone, {});
        for (const DateSpan& span : dates) {
            dated += span.length;
        }
        const bool date = 2 * dated >= phone.size();
        if (digits >= 7 && digits <= 15 && !date) {
            return phone;
        }
    }
    return {};
}

bool isContactText(const QString& text)
{
    return emailPattern().match(text).hasMatch() || !findPhone(text).isEmpty() || urlPattern().match(text).hasMatch()
        || !vocabulary::network(trimSeparators(text)).isEmpty();
}

Contact readContact(const QList<Line>& likely, const QList<Line>& all)
{
    Contact contact = ContactScanner(likely).scan();
    for (const Line& line : all) {
        if (contact.email.isEmpty()) {
            contact.email = findEmail(line.text);
        }
    }
    return contact;
}

} // namespace cvenhancer::parsing
