// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/ErrorText.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cvenhancer::services {

namespace {

struct ErrorSentences {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString ofFile(const Error& error);
    static QString ofFormat(const Error& error);
    static QString ofData(const Error& error);
    static QString ofStore(const Error& error);
    static QString ofAccount(const Error& error);
    static QString ofServer(const Error& error);
};

QString shortName(const Error& error)
{
    return QFileInfo(error.subject).fileName();
}

QString ErrorSentences::ofFile(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return tr("The file “%1” is not there. Check its name and place.").arg(shortName(error));
    case ErrorCode::FileNotReadable:
        return tr("The file “%1” cannot be opened. Check that you may read it.").arg(shortName(error));
    case ErrorCode::FileNotWritable:
        return tr("“%1” cannot be written. Nothing was changed; choose another place or check its permissions.")
            .arg(shortName(error));
    case ErrorCode::DiskFull:
        return tr("The disk is full. Nothing was changed; free some space and try again.");
    case ErrorCode::FileTooLarge:
        return tr("This file is larger than %1, the most that is read. Nothing was imported.").arg(error.subject);
    case ErrorCode::TooManyPages:
        return tr("This document has more than %1 pages, the most that is read. Nothing was imported.")
            .arg(error.subject);
    case ErrorCode::EmptyFile:
        return tr("This file is empty. Nothing was imported.");
    default:
        return {};
    }
}

QString ErrorSentences::ofFormat(const Error& error)
{
    switch (error.code) {
    case ErrorCode::UnsupportedFormat:
        return tr("This kind of file is not read. Use PDF, DOCX, Markdown, text or JSON Resume.");
    case ErrorCode::DamagedFile:
        return tr("This file is damaged and cannot be read. Nothing was imported; export it again from the program "
                  "that made it.");
    case ErrorCode::PasswordRequired:
        return tr("This file is protected. Enter its password to read it.");
    case ErrorCode::WrongPassword:
        return tr("This password does not open the file. Try another one.");
    case ErrorCode::NoTextLayer:
        return tr("This file holds only pictures of text. Nothing was imported; export a text PDF from your word "
                  "processor.");
    case ErrorCode::NotUtf8:
        return tr("This text is not UTF-8. Nothing was imported; save it again as UTF-8.");
    case ErrorCode::ResourceLimit:
        return tr("This file needs too much memory or time to read. Nothing was imported; export it again in a simpler "
                  "form.");
    default:
        return {};
    }
}

QString ErrorSentences::ofData(const Error& error)
{
    switch (error.code) {
    case ErrorCode::InvalidJson:
        return tr("This is not valid JSON: %1.").arg(error.subject);
    case ErrorCode::SchemaViolation:
        return tr("This JSON is not a JSON Resume: %1.").arg(error.subject);
    case ErrorCode::NewerVersion:
        return tr("This was written by a newer version of CV Enhancer. Nothing was changed; update the program to "
                  "open it.");
    case ErrorCode::PathNotFound:
    case ErrorCode::NotFound:
        return tr("“%1” is not there any more.").arg(error.subject);
    case ErrorCode::EditConflict:
        return tr("The text has changed since this edit was made. Nothing was changed.");
    case ErrorCode::NeedsConfirmation:
        return tr("This suggestion needs your own words before it can be applied.");
    case ErrorCode::InvalidArgument:
        return tr("“%1” is not a value that can be used here.").arg(error.subject);
    default:
        return {};
    }
}

QString ErrorSentences::ofStore(const Error& error)
{
    switch (error.code) {
    case ErrorCode::StoreBusy:
        return tr("Another program is using your library. Close it and try again.");
    case ErrorCode::StoreDamaged:
        return tr("Your library file “%1” is damaged. It was left as it is; restore it from a backup beside it.")
            .arg(shortName(error));
    case ErrorCode::Cancelled:
        return tr("Cancelled. Nothing was changed.");
    default:
        return {};
    }
}

QString ErrorSentences::ofAccount(const Error& error)
{
    switch (error.code) {
    case ErrorCode::AlreadyExists:
        return tr("There is already an entry of that name. Nothing was changed; choose another one.");
    case ErrorCode::BadCredentials:
        return tr("The e-mail address or the password is not right. Try again, or reset your password.");
    case ErrorCode::TokenExpired:
    case ErrorCode::TokenInvalid:
        return tr("Your log-in has expired. Log in again; your work here goes on meanwhile.");
    case ErrorCode::TokenRevoked:
        return tr("Your log-in on this device was ended from another one. Log in again; nothing here is lost.");
    case ErrorCode::TooManyRequests:
        return tr("The server asks for a pause after too many attempts. Try again in %1 seconds.").arg(error.subject);
    default:
        return {};
    }
}

QString ErrorSentences::ofServer(const Error& error)
{
    switch (error.code) {
    case ErrorCode::ServerUnreachable:
        return tr("“%1” does not answer. Check the address and your connection; your work here goes on meanwhile.")
            .arg(error.subject);
    case ErrorCode::CertificateRejected:
        return tr("The connection to “%1” is not safe, because its certificate cannot be trusted. Nothing was sent; "
                  "ask "
                  "whoever runs the server.")
            .arg(error.subject);
    case ErrorCode::InsecureAddress:
        return tr("“%1” would be reached without encryption. Nothing was sent; use an address that begins with https.")
            .arg(error.subject);
    case ErrorCode::NotOurServer:
        return tr("“%1” answered, but not as a CV Enhancer server does. If your network has a log-in page, open it in "
                  "a "
                  "browser first; otherwise check the address.")
            .arg(error.subject);
    case ErrorCode::ServerBusy:
        return tr("The server is busy or being maintained. Nothing is lost; it is tried again in a while.");
    case ErrorCode::NeedsJoining:
        return tr("The library on this computer has not been synced with this account yet. Nothing was sent; say first "
                  "that the two shall be one.");
    case ErrorCode::ResyncRequired:
        return tr("The server was restored. Everything is compared anew; nothing is deleted here.");
    default:
        return {};
    }
}

} // namespace

QString errorText(const Error& error)
{
    for (const auto& sentenceOf : {&ErrorSentences::ofFile, &ErrorSentences::ofFormat, &ErrorSentences::ofData,
                                   &ErrorSentences::ofStore, &ErrorSentences::ofAccount, &ErrorSentences::ofServer}) {
        if (const QString sentence = sentenceOf(error); !sentence.isEmpty()) {
            return sentence;
        }
    }
    return QCoreApplication::translate("ErrorText", "Something went wrong inside the program. Nothing was changed.");
}

} // namespace cvenhancer::services
