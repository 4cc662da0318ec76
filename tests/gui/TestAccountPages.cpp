// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "fakes/FakeTransport.h"
#include "support/TestProfile.h"
#include "sync/Messages.h"
#include "ui/pages/account/InputField.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using cvenhancer::test::FakeTransport;

namespace {

QJsonObject signedIn()
{
    return {{u"access_token"_s, u"one"_s},
            {u"refresh_token"_s, u"two"_s},
            {u"recovery_code"_s, u"ABCD-EFGH-JKLM"_s},
            {u"user"_s,
             QJsonObject{{u"id"_s, u"01938d3c-7a10-7cc3-a1f2-5d1c0b7e9a42"_s},
                         {u"name"_s, u"Maeve"_s},
                         {u"email"_s, u"maeve@example.com"_s}}}};
}

/// A server with one account that knows no CV yet.
FakeTransport::Answer answerOf(const net::HttpRequest& request)
{
    const QString path = request.url.path();
    if (path == u"/auth/login"_s && request.body.contains("wrong")) {
        return FakeTransport::problem(401, u"bad-credentials"_s);
    }
    if (path == u"/auth/login"_s || path == u"/auth/signup"_s) {
        return FakeTransport::json(200, signedIn());
    }
    if (path == u"/auth/sessions"_s) {
        const QJsonObject here{{u"id"_s, u"01938d3c-7a10-7cc3-a1f2-5d1c0b7e9a43"_s},
                               {u"device"_s, u"Laptop at home"_s},
                               {u"last_seen_at"_s, u"2026-11-25T12:00:00.000Z"_s},
                               {u"is_current"_s, false}};
        return FakeTransport::json(200, {{u"items"_s, QJsonArray{here}}});
    }
    if (path == u"/sync/pull"_s) {
        return FakeTransport::json(
            200, sync::toJson(sync::PullPage{{}, u"e.0"_s, false, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)}));
    }
    if (path == u"/health"_s) {
        return FakeTransport::json(200, {{u"status"_s, u"ok"_s}});
    }
    return FakeTransport::json(200, {{u"ok"_s, true}});
}

} // namespace

/// Log in, Sign up and Account as a person uses them.
class TestAccountPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutALogInTheAccountLeadsToLogIn();
    void aWrongPasswordIsToldBesideTheField();
    void aServerThatIsMissingIsToldAtItsAddress();
    void logInOpensTheLibrary();
    void logInWithCvsAsksFirst();
    void signUpShowsTheRecoveryCodeOnce();
    void devicesCanBeSignedOut();
    void deletingNeedsThePassword();
    void logOutLeadsToLogIn();
    void everyControlHasAName_data();
    void everyControlHasAName();

private:
    template <class T = QWidget>
    T* find(const QString& name)
    {
        return m_window->pages()->currentPage()->findChild<T*>(name);
    }
    void type(const QString& name, const QString& text) { find<QLineEdit>(name)->setText(text); }
    void click(const QString& name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void logIn(const QString& password);
    [[nodiscard]] bool isAt(ui::PageId page) const { return m_page == page; }

    std::unique_ptr<support::TestProfile> m_profile;
    std::unique_ptr<FakeTransport> m_network;
    std::unique_ptr<platform::SecretStore> m_secrets;
    std::unique_ptr<services::Online> m_online;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::PageId m_page = ui::PageId::Library;
};

void TestAccountPages::init()
{
    m_profile = std::make_unique<support::TestProfile>();
    m_network = std::make_unique<FakeTransport>();
    m_network->answer = answerOf;
    m_secrets = std::make_unique<platform::SecretStore>(u"test"_s, platform::SecretStore::Backend::Memory);
    m_online = std::make_unique<services::Online>(*m_network, *m_secrets, m_profile->settings, m_profile->sql,
                                                  m_profile->path, m_profile->clock);
    ui::PageContext context = m_profile->context();
    context.online = m_online.get();
    m_window = std::make_unique<ui::MainWindow>(context);
    connect(m_window->pages(), &ui::PageStack::destinationChanged, this,
            [this](const ui::Destination& destination) { m_page = destination.page; });
    m_window->resize(1024, 640);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->pages()->go({ui::PageId::Account, {}, {}});
}

void TestAccountPages::cleanup()
{
    m_window.reset();
    m_online.reset();
    m_profile.reset();
}

void TestAccountPages::logIn(const QString& password)
{
    QTRY_VERIFY(isAt(ui::PageId::LogIn));
    type(u"serverAddress"_s, u"https://cv.example.com"_s);
    type(u"email"_s, u"maeve@example.com"_s);
    type(u"password"_s, password);
    click(u"submit"_s);
}

void TestAccountPages::withoutALogInTheAccountLeadsToLogIn()
{
    QTRY_VERIFY(isAt(ui::PageId::LogIn));
    QVERIFY(m_network->requests.isEmpty());
}

void TestAccountPages::aWrongPasswordIsToldBesideTheField()
{
    logIn(u"wrong"_s);
    QTRY_VERIFY(!find<QLineEdit>(u"password"_s)->accessibleDescription().isEmpty());
    QVERIFY(isAt(ui::PageId::LogIn));
    QVERIFY(find<QPushButton>(u"submit"_s)->isEnabled());
    QCOMPARE(find<QLineEdit>(u"email"_s)->text(), u"maeve@example.com"_s);
}

void TestAccountPages::aServerThatIsMissingIsToldAtItsAddress()
{
    m_network->answer = [](const net::HttpRequest&) -> FakeTransport::Answer {
        return failure(ErrorCode::ServerUnreachable, u"cv.example.com"_s);
    };
    logIn(u"right password"_s);
    QTRY_VERIFY(find<QLineEdit>(u"serverAddress"_s)->accessibleDescription().contains(u"cv.example.com"_s));
}

void TestAccountPages::logInOpensTheLibrary()
{
    logIn(u"right password"_s);
    QTRY_VERIFY(isAt(ui::PageId::Library));
    QTRY_COMPARE(m_online->sync.status().phase, services::SyncStatus::Phase::Idle);
}

void TestAccountPages::logInWithCvsAsksFirst()
{
    const QString file = m_profile->write(u"cv.json"_s, R"({"basics":{"name":"Maeve O'Sullivan"}})");
    const auto imported = m_profile->services.library.importFile(file);
    QTRY_VERIFY(imported.isFinished());
    logIn(u"right password"_s);
    QTRY_VERIFY(isAt(ui::PageId::Account));
    QTRY_VERIFY(find(u"binding"_s)->isVisible());
    QCOMPARE(m_online->sync.status().phase, services::SyncStatus::Phase::Off);
    QVERIFY(std::ranges::none_of(m_network->requests,
                                 [](const auto& request) { return request.url.path().startsWith(u"/sync"_s); }));
    click(u"bind"_s);
    QTRY_VERIFY(m_online->sync.status().phase != services::SyncStatus::Phase::Off);
}

void TestAccountPages::signUpShowsTheRecoveryCodeOnce()
{
    QTRY_VERIFY(isAt(ui::PageId::LogIn));
    click(u"otherWay"_s);
    QTRY_VERIFY(isAt(ui::PageId::SignUp));
    type(u"serverAddress"_s, u"https://cv.example.com"_s);
    type(u"name"_s, u"Maeve"_s);
    type(u"email"_s, u"maeve@example.com"_s);
    type(u"password"_s, u"a long password"_s);
    click(u"submit"_s);
    QTRY_VERIFY(find(u"recoveryCode"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"recoveryCode"_s)->text(), u"ABCD-EFGH-JKLM"_s);
    click(u"continue"_s);
    QTRY_VERIFY(isAt(ui::PageId::Library));
    QVERIFY(find<QLabel>(u"recoveryCode"_s) == nullptr);
}

void TestAccountPages::devicesCanBeSignedOut()
{
    logIn(u"right password"_s);
    QTRY_VERIFY(isAt(ui::PageId::Library));
    m_window->pages()->go({ui::PageId::Account, {}, {}});
    const auto signOut = [this]() -> QPushButton* {
        for (auto* button : m_window->pages()->currentPage()->findChildren<QPushButton*>()) {
            if (button->accessibleName().contains(u"Laptop at home"_s)) {
                return button;
            }
        }
        return nullptr;
    };
    QTRY_VERIFY(signOut());
    signOut()->click();
    QTRY_VERIFY(std::ranges::any_of(m_network->requests, [](const auto& request) {
        return request.method == "DELETE" && request.url.path().startsWith(u"/auth/sessions/"_s);
    }));
}

void TestAccountPages::deletingNeedsThePassword()
{
    logIn(u"right password"_s);
    QTRY_VERIFY(isAt(ui::PageId::Library));
    m_window->pages()->go({ui::PageId::Account, {}, {}});
    find<QPushButton>(u"deleteAccount"_s)->click();
    QVERIFY(std::ranges::none_of(m_network->requests,
                                 [](const auto& request) { return request.url.path() == u"/account"_s; }));
    QVERIFY(m_online->session.isLoggedIn());
}

void TestAccountPages::logOutLeadsToLogIn()
{
    logIn(u"right password"_s);
    QTRY_VERIFY(isAt(ui::PageId::Library));
    m_window->pages()->go({ui::PageId::Account, {}, {}});
    click(u"logOut"_s);
    QTRY_VERIFY(isAt(ui::PageId::LogIn));
    QCOMPARE(m_online->sync.status().phase, services::SyncStatus::Phase::Off);
}

void TestAccountPages::everyControlHasAName_data()
{
    QTest::addColumn<ui::PageId>("page");
    QTest::newRow("log in") << ui::PageId::LogIn;
    QTest::newRow("sign up") << ui::PageId::SignUp;
    QTest::newRow("account") << ui::PageId::Account;
}

void TestAccountPages::everyControlHasAName()
{
    QFETCH(ui::PageId, page);
    logIn(u"right password"_s);
    QTRY_VERIFY(isAt(ui::PageId::Library));
    m_window->pages()->go({page, {}, {}});
    const auto widgets = m_window->pages()->currentPage()->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
            && !qobject_cast<QAbstractScrollArea*>(widget)) {
            const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestAccountPages)
#include "TestAccountPages.moc"
