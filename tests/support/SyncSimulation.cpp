// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "support/SyncSimulation.h"

#include "base/Uuid.h"
#include "codec/ResumeCodec.h"
#include "model/Cv.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::test {
namespace {

using namespace sync;

constexpr int kMaxRounds = 40; ///< more than any number of devices needs to agree
constexpr int kMaxStepsOfARound = 500;

QString textOf(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

model::Cv cvOf(const Record& record)
{
    return codec::decodeResume(record.data[u"parsed_data"_s].toObject()).value();
}

QString jsonOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

SyncSimulation::SyncSimulation(quint32 seed)
    : m_random(seed)
{
    const int count = m_random.bounded(3, 6);
    for (int i = 0; i < count; ++i) {
        m_devices.push_back({QString(QChar(u'A' + i)), newId(), {}, {}});
    }
}

void SyncSimulation::run(int steps)
{
    for (int i = 0; i < steps; ++i) {
        step();
    }
}

void SyncSimulation::step()
{
    const int dice = m_random.bounded(100);
    Device& device = anyDevice();
    if (dice < 60) {
        edit(device);
    } else if (dice < 90) {
        if (chance(20)) {
            device.store.crashAfter(m_random.bounded(12));
        }
        const bool isWhole = syncRound(device, true);
        device.store.restart();
        note(device.name + (isWhole ? u" syncs"_s : u" syncs, cut short"_s));
    } else if (dice < 95) {
        writeByRest();
    } else if (dice < 98) {
        backUpOrRestoreServer();
    } else {
        backUpOrRestoreDevice(device);
    }
}

void SyncSimulation::edit(Device& device)
{
    const QList<Record> cvs = recordsOf(device, RecordType::Cv, true);
    if (cvs.isEmpty() || (cvs.size() < 4 && chance(15))) {
        createCv(device);
        return;
    }
    const Record cv = cvs[m_random.bounded(static_cast<int>(cvs.size()))];
    switch (m_random.bounded(6)) {
    case 0:
        changeSuggestion(device, cv);
        break;
    case 1:
        changeLetter(device);
        break;
    default:
        changeCv(device, cv);
    }
}

void SyncSimulation::createCv(Device& device)
{
    model::Cv cv;
    cv.basics.id = EntryId(newId());
    model::Entry job;
    job.id = EntryId(newId());
    job.setText(model::Field::Name, u"Larkfield"_s);
    cv.require(model::SectionKind::Work).id = SectionId(newId());
    cv.require(model::SectionKind::Work).entries = {job};
    const QString title = newToken();
    const Record record{RecordType::Cv,
                        newId(),
                        0,
                        false,
                        {{u"title"_s, title}, {u"parsed_data"_s, codec::toJson(cv)}, {u"updated_at"_s, time()}}};
    device.store.edit(record);
    note(u"%1 creates %2 titled %3"_s.arg(device.name, textOf(record.id), title));
}

void SyncSimulation::changeCv(Device& device, Record record)
{
    model::Cv cv = cvOf(record);
    const QString token = newToken();
    const int dice = m_random.bounded(100);
    if (dice < 12) {
        m_tokens.remove(token);
        record.deleted = !record.deleted;
    } else if (record.deleted) {
        m_tokens.remove(token);
        return;
    } else if (dice < 45) {
        model::Entry& job = cv.find(model::SectionKind::Work)->entries.first();
        QList<model::Item> bullets = job.list(model::Field::Highlights);
        bullets.insert(m_random.bounded(static_cast<int>(bullets.size()) + 1), {ItemId(newId()), token, true});
        job.setList(model::Field::Highlights, bullets);
    } else if (dice < 55) {
        m_tokens.remove(token);
        QList<model::Item> bullets = cv.find(model::SectionKind::Work)->entries.first().list(model::Field::Highlights);
        std::shuffle(bullets.begin(), bullets.end(), m_random);
        cv.find(model::SectionKind::Work)->entries.first().setList(model::Field::Highlights, bullets);
    } else if (dice < 80) {
        m_tokens.remove(cv.basics.text(model::Field::Label));
        cv.basics.setText(model::Field::Label, token);
    } else {
        m_tokens.remove(record.data[u"title"_s].toString());
        record.data[u"title"_s] = token;
    }
    record.data[u"parsed_data"_s] = codec::toJson(cv);
    record.data[u"updated_at"_s] = time();
    device.store.edit(record);
    note(u"%1 changes %2 (%3, %4)"_s.arg(device.name, textOf(record.id), token).arg(dice));
}

void SyncSimulation::changeSuggestion(Device& device, const Record& cv)
{
    QList<Record> suggestions = recordsOf(device, RecordType::Suggestion, false);
    if (suggestions.isEmpty() || chance(30)) {
        suggestions = {{RecordType::Suggestion,
                        newId(),
                        0,
                        false,
                        {{u"cv_id"_s, textOf(cv.id)}, {u"title"_s, newToken()}, {u"is_applied"_s, false}}}};
    }
    Record suggestion = suggestions[m_random.bounded(static_cast<int>(suggestions.size()))];
    if (chance(50)) {
        suggestion.data[u"is_applied"_s] = true;
    }
    device.store.edit(suggestion);
    note(u"%1 has suggestion %2: %3"_s.arg(device.name, textOf(suggestion.id), jsonOf(suggestion.data)));
}

void SyncSimulation::changeLetter(Device& device)
{
    QList<Record> letters = recordsOf(device, RecordType::Letter, false);
    if (letters.isEmpty() || chance(20)) {
        letters = {{RecordType::Letter, newId(), 0, false, {{u"body"_s, u"Dear team of the company"_s}}}};
    }
    Record letter = letters[m_random.bounded(static_cast<int>(letters.size()))];
    QStringList words = letter.data[u"body"_s].toString().split(u' ');
    words.insert(m_random.bounded(static_cast<int>(words.size()) + 1), newToken());
    letter.data[u"body"_s] = words.join(u' ');
    device.store.edit(letter);
    note(u"%1 writes letter %2: %3"_s.arg(device.name, textOf(letter.id), words.join(u' ')));
}

void SyncSimulation::writeByRest()
{
    QList<Record> cvs;
    for (const Record& record : std::as_const(m_server.content.records)) {
        if (record.type == RecordType::Cv && !record.deleted) {
            cvs.append(record);
        }
    }
    if (cvs.isEmpty()) {
        return;
    }
    Record record = cvs[m_random.bounded(static_cast<int>(cvs.size()))];
    m_tokens.remove(record.data[u"title"_s].toString());
    const QString token = newToken();
    record.data[u"title"_s] = token;
    m_server.write(record);
    note(u"REST titles %1 %2"_s.arg(textOf(record.id), token));
}

/// What only the server had since its backup is gone with it; what devices have must come back.
void SyncSimulation::backUpOrRestoreServer()
{
    if (m_serverBackup.rev == 0 || chance(60)) {
        m_serverBackup = m_server.content;
        note(u"server backed up"_s);
        return;
    }
    m_server.content = m_serverBackup;
    m_server.content.epoch = newToken();
    m_tokens.remove(m_server.content.epoch);
    forgetWhatIsGone();
    note(u"server restored, epoch "_s + m_server.content.epoch);
}

/// After a disaster: words that stood nowhere else are nobody's fault.
void SyncSimulation::forgetWhatIsGone()
{
    const QString still = everything();
    m_tokens.removeIf([&](const QString& token) { return !still.contains(token); });
}

/// What was only on this device since its backup is gone with it; what the server confirmed must come back.
void SyncSimulation::backUpOrRestoreDevice(Device& device)
{
    if (device.backup.records.isEmpty() || chance(60)) {
        device.backup = device.store.content;
        note(device.name + u" backed up"_s);
        return;
    }
    device.store.content = device.backup;
    device.id = newId();
    forgetWhatIsGone();
    note(device.name + u" restored from its backup"_s);
}

bool SyncSimulation::syncRound(Device& device, bool withFaults)
{
    SyncEngine engine(device.store, device.id, [this] { return newId(); });
    for (int i = 0; i < kMaxStepsOfARound; ++i) {
        const auto step = engine.next();
        if (!step) {
            return false;
        }
        if (std::holds_alternative<DoneStep>(*step)) {
            return true;
        }
        const auto* pull = std::get_if<PullStep>(&*step);
        const auto* push = std::get_if<PushStep>(&*step);
        const bool goesOn = pull ? handle(engine, pull->cursor, withFaults)
            : push               ? handle(device, engine, push->request, withFaults)
                                 : false;
        if (!goesOn) {
            return false;
        }
    }
    note(device.name + u" never ends"_s);
    return false;
}

bool SyncSimulation::handle(SyncEngine& engine, const QString& cursor, bool withFaults)
{
    const auto page = m_server.pull(cursor, m_random.bounded(1, 6));
    if (withFaults && chance(5)) {
        return false; // request or answer lost
    }
    if (!page) {
        return engine.resyncRequired().has_value();
    }
    QJsonObject wire = toJson(*page);
    if (withFaults && chance(5)) {
        wire.remove(wire.keys()[m_random.bounded(static_cast<int>(wire.size()))]); // cut off
    }
    const auto decoded = decodePullPage(wire);
    if (!decoded || !engine.received(*decoded)) {
        return false;
    }
    if (withFaults && chance(5)) {
        static_cast<void>(engine.received(*decoded)); // seen twice
    }
    return true;
}

bool SyncSimulation::handle(Device& device, SyncEngine& engine, const PushRequest& request, bool withFaults)
{
    if (withFaults && chance(8)) {
        return false; // request lost
    }
    const auto onServer = decodePushRequest(toJson(request));
    std::optional<PushAnswer> stored = m_server.push(onServer.value());
    if (withFaults && chance(8)) {
        stored = m_server.push(onServer.value()); // sent twice
    }
    if (withFaults && chance(8)) {
        return false; // answer lost
    }
    if (!stored) {
        return engine.resyncRequired().has_value();
    }
    PushAnswer answer = *stored;
    if (withFaults && chance(5)) {
        answer.results.removeLast(); // cut off
    }
    if (withFaults && chance(20)) {
        edit(device); // typing goes on while the answer is on its way
    }
    const auto decoded = decodePushAnswer(toJson(answer));
    return decoded && engine.received(*decoded);
}

QString SyncSimulation::settle()
{
    for (int round = 0; round < kMaxRounds; ++round) {
        for (Device& device : m_devices) {
            if (!syncRound(device, false)) {
                return u"device %1 cannot sync"_s.arg(device.name);
            }
        }
        if (findDifference().isEmpty()) {
            return findLoss();
        }
    }
    return findDifference();
}

QString SyncSimulation::findDifference() const
{
    for (const Device& device : m_devices) {
        const auto& records = device.store.content.records;
        if (records.size() != m_server.content.records.size()) {
            return u"%1 has %2 records, the server %3"_s.arg(device.name)
                .arg(records.size())
                .arg(m_server.content.records.size());
        }
        for (const LocalRecord& local : records) {
            const Record server = m_server.content.records.value(MemorySyncServer::key(local.record));
            if (local.isDirty || local.record.deleted != server.deleted || local.record.data != server.data) {
                return u"%1 and the server differ in %2:\n%3\n%4"_s.arg(device.name, textOf(local.record.id),
                                                                        jsonOf(local.record.data), jsonOf(server.data));
            }
        }
    }
    return {};
}

QString SyncSimulation::findLoss() const
{
    const QString all = everything();
    for (const QString& token : m_tokens) {
        if (!all.contains(token)) {
            return token + u" is lost"_s;
        }
    }
    for (const Record& record : m_server.content.records) {
        if (record.type != RecordType::Cv && record.type != RecordType::Letter) {
            continue;
        }
        const QString text = jsonOf(record.data);
        for (const QString& token : m_tokens) {
            if (text.count(token) > 1 && !text.contains(u"title\":\""_s + token)) {
                return token + u" is doubled"_s;
            }
        }
    }
    return {};
}

/// All that is stored anywhere: rows, history, conflicts.
QString SyncSimulation::everything() const
{
    QString all;
    for (const Record& record : m_server.content.records) {
        all += jsonOf(record.data);
    }
    for (const Device& device : m_devices) {
        for (const LocalRecord& local : device.store.content.records) {
            all += jsonOf(local.record.data);
        }
        for (const auto& [record, conflict] : device.store.content.conflicts) {
            all += conflict.mine + conflict.theirs;
        }
    }
    return all;
}

QList<Record> SyncSimulation::recordsOf(const Device& device, RecordType type, bool deletedToo) const
{
    QList<Record> found;
    for (const LocalRecord& local : device.store.content.records) {
        if (local.record.type == type && (deletedToo || !local.record.deleted)) {
            found.append(local.record);
        }
    }
    return found;
}

QString SyncSimulation::newToken()
{
    const QString token = u"w%1w"_s.arg(++m_number);
    m_tokens.insert(token);
    return token;
}

/// Clocks of devices differ by up to a day.
QString SyncSimulation::time()
{
    return QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + m_random.bounded(172'800'000), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

QUuid SyncSimulation::newId()
{
    return contentUuid(QString::number(m_random.generate64()));
}

} // namespace cvenhancer::test
