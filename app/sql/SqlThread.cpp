// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sql/SqlThread.h"

namespace cvenhancer::sql {

SqlThread::SqlThread(Opener open)
    : m_worker(new QObject)
    , m_connection(failure(ErrorCode::Internal, {}, QStringLiteral("not opened yet")))
{
    m_thread.setObjectName(QStringLiteral("sql"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [this, open = std::move(open)] { m_connection = open(); }, Qt::QueuedConnection);
}

SqlThread::~SqlThread()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_connection = failure(ErrorCode::Cancelled); // closes on the thread that opened
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void SqlThread::drain()
{
    run([](Connection&) -> Result<> { return {}; }).waitForFinished();
}

void SqlThread::post(Job job)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, job = std::move(job)] {
            job(m_connection ? Result<Connection*>(m_connection->get()) : tl::unexpected(m_connection.error()));
        },
        Qt::QueuedConnection);
}

} // namespace cvenhancer::sql
