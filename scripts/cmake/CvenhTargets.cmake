# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#
# The three helpers every folder uses: cvenh_library, cvenh_executable, cvenh_test.
# One folder = one target; who may use whom is the list of LINK lines (docs/ARCHITECTURE.md).

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

add_library(CvEnhancer_Options INTERFACE)
target_compile_definitions(CvEnhancer_Options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    CVENH_VERSION="${PROJECT_VERSION}")
if(NOT MSVC)
    target_compile_options(CvEnhancer_Options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
        -Wold-style-cast -Woverloaded-virtual)
    if(CVENH_WARNINGS_AS_ERRORS)
        target_compile_options(CvEnhancer_Options INTERFACE -Werror)
    endif()
    # A program loads the libraries that it uses, not all that its layers know.
    target_link_options(CvEnhancer_Options INTERFACE $<$<PLATFORM_ID:Linux>:-Wl,--as-needed>)
    if(CVENH_HARDENING)
        target_compile_options(CvEnhancer_Options INTERFACE
            -fstack-protector-strong -D_FORTIFY_SOURCE=2 -D_GLIBCXX_ASSERTIONS -fvisibility=hidden)
        target_link_options(CvEnhancer_Options INTERFACE $<$<PLATFORM_ID:Linux>:-Wl,-z,relro,-z,now>)
    endif()
    if(CVENH_SANITIZE)
        target_compile_options(CvEnhancer_Options INTERFACE -fsanitize=${CVENH_SANITIZE} -fno-omit-frame-pointer)
        target_compile_definitions(CvEnhancer_Options INTERFACE CVENH_SANITIZED)
        target_link_options(CvEnhancer_Options INTERFACE -fsanitize=${CVENH_SANITIZE})
    endif()
    if(CVENH_COVERAGE)
        target_compile_options(CvEnhancer_Options INTERFACE --coverage)
        target_link_options(CvEnhancer_Options INTERFACE --coverage)
    endif()
else()
    target_compile_options(CvEnhancer_Options INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
    target_compile_definitions(CvEnhancer_Options INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
    if(CVENH_WARNINGS_AS_ERRORS)
        target_compile_options(CvEnhancer_Options INTERFACE /WX)
    endif()
endif()

find_program(CVENH_CCACHE ccache)
if(CVENH_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER AND NOT MSVC)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;CCACHE_NOHASHDIR=1;CCACHE_BASEDIR=${PROJECT_SOURCE_DIR};${CVENH_CCACHE}")
endif()

# Precompiled headers: Core for everything, so one file serves all targets.
if(CVENH_PCH)
    file(WRITE "${PROJECT_BINARY_DIR}/pch/core.cpp" "")
    add_library(CvEnhancer_Pch OBJECT "${PROJECT_BINARY_DIR}/pch/core.cpp")
    set_target_properties(CvEnhancer_Pch PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
    target_link_libraries(CvEnhancer_Pch PRIVATE CvEnhancer_Options Qt6::Core tl::expected)
    target_precompile_headers(CvEnhancer_Pch PRIVATE
        <algorithm> <array> <functional> <memory> <optional> <vector> <tl/expected.hpp>
        <QtCore/QByteArray> <QtCore/QDate> <QtCore/QHash> <QtCore/QJsonArray> <QtCore/QJsonDocument>
        <QtCore/QJsonObject> <QtCore/QList> <QtCore/QMap> <QtCore/QObject> <QtCore/QRectF>
        <QtCore/QRegularExpression> <QtCore/QSet> <QtCore/QString> <QtCore/QStringList> <QtCore/QUuid>
        <QtCore/QVariant>)
endif()

function(_cvenh_common target)
    target_link_libraries(${target} PRIVATE CvEnhancer_Options)
    if(CVENH_PCH)
        target_precompile_headers(${target} REUSE_FROM CvEnhancer_Pch)
    endif()
endfunction()

# cvenh_library(Name SOURCES … PUBLIC lib… PRIVATE lib… ROOT dir)
# ROOT is the folder includes start at: "base/Result.h" for ROOT shared.
function(cvenh_library name)
    cmake_parse_arguments(arg "" "ROOT" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(CvEnhancer_${name} STATIC ${arg_SOURCES})
    add_library(CvEnhancer::${name} ALIAS CvEnhancer_${name})
    target_include_directories(CvEnhancer_${name} PUBLIC "${PROJECT_SOURCE_DIR}/${arg_ROOT}")
    target_link_libraries(CvEnhancer_${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    _cvenh_common(CvEnhancer_${name})
endfunction()

# cvenh_executable(name SOURCES … LIBS …): a program in build/<preset>/bin
function(cvenh_executable name)
    cmake_parse_arguments(arg "" "" "SOURCES;LIBS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LIBS})
    _cvenh_common(${name})
endfunction()

# cvenh_test(TestName LABELS unit SOURCES … LIBS …): one QTest program = one ctest test.
# Tests find their data through CVENH_TEST_DATA (tests/data) and never outside the project.
function(cvenh_test name)
    cmake_parse_arguments(arg "" "" "LABELS;SOURCES;LIBS" ${ARGN})
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests" UNITY_BUILD OFF)
    target_link_libraries(${name} PRIVATE ${arg_LIBS} Qt6::Test)
    target_compile_definitions(${name} PRIVATE
        CVENH_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" CVENH_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        CVENH_BIN_DIR="${PROJECT_BINARY_DIR}/bin")
    _cvenh_common(${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_HASH_SEED=0")
endfunction()
