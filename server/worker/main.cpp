// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
// The server's child for one document: reads a request from standard input, answers on standard output, ends.
#include "worker/Jobs.h"
#include "worker/ProcessLimits.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace cvenhancer::server;

int main(int argc, char** argv)
{
    worker::limitThisProcess();
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly)) {
        return 1;
    }
    const auto request = documents::decodeRequest(input.readAll());
    if (!request) {
        return 1;
    }
    std::unique_ptr<QGuiApplication> application;
    if (worker::needsGui(*request)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    }
    const QByteArray answer = documents::encodeAnswer(worker::perform(*request));
    return output.write(answer) == answer.size() && output.flush() ? 0 : 1;
}
