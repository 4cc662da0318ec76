// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/Extractor.h"

#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace cvenhancer::extraction {

/// What may still be inflated from an archive, counted by what really comes out and not by what its headers say.
struct InflateBudget {
    qint64 left = 0; ///< bytes, all members together
    bool exceeded = false;
};

/// A member while it is inflated: sequential, read-only, keeps nothing in memory. Must not outlive its archive.
class ZipMember : public QIODevice {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ZipMember)
public:
    ZipMember(zip_file* file, qint64 compressedSize, InflateBudget& budget);
    ~ZipMember() override;

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    zip_file* m_file;
    qint64 m_compressedSize;
    qint64 m_inflated = 0;
    InflateBudget& m_budget;
};

/// A zip archive in memory, opened for reading with caps on the number of its members, on what is inflated from all of
/// them together and on how far one member may expand.
class ZipArchive {
    Q_DISABLE_COPY_MOVE(ZipArchive)
public:
    /// `data` must outlive the archive. Errors: DamagedFile, ResourceLimit, PasswordRequired, WrongPassword.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const QByteArray& data,
                                                                  const ExtractOptions& options);
    ~ZipArchive();

    [[nodiscard]] bool contains(const QString& name) const;

    /// Errors: NotFound, DamagedFile, PasswordRequired, WrongPassword.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> member(const QString& name);

    /// A member that was read asked for more than is allowed.
    [[nodiscard]] bool isBudgetExceeded() const { return m_budget.exceeded; }

private:
    ZipArchive(zip* archive, const ExtractOptions& options);

    zip* m_archive;
    bool m_hasPassword;
    InflateBudget m_budget;
};

} // namespace cvenhancer::extraction
