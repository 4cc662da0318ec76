# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#
# Every library the project links, found once and named once. The package names for each
# distribution stand in scripts/dependencies.tsv.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Concurrent Sql Pdf Widgets Svg PrintSupport LinguistTools)
if(CVENH_BUILD_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(LibQpdf REQUIRED IMPORTED_TARGET libqpdf)
# std::shared_ptr throughout, without qpdf's old pointer class.
target_compile_definitions(PkgConfig::LibQpdf INTERFACE POINTERHOLDER_TRANSITION=4)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 15)
    target_include_directories(PkgConfig::LibQpdf SYSTEM BEFORE INTERFACE "${PROJECT_SOURCE_DIR}/scripts/cmake/clang14")
endif()
pkg_check_modules(LibZip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(Md4c REQUIRED IMPORTED_TARGET md4c)
find_package(Freetype REQUIRED)
find_package(CLI11 REQUIRED)
find_package(Qt6Keychain REQUIRED)

# CLD2 (language of a text) ships neither CMake nor pkg-config files.
find_library(CVENH_CLD2_LIBRARY cld2 REQUIRED)
find_path(CVENH_CLD2_INCLUDE cld2/public/compact_lang_det.h REQUIRED)
add_library(CvEnhancer_Cld2 INTERFACE)
target_include_directories(CvEnhancer_Cld2 SYSTEM INTERFACE "${CVENH_CLD2_INCLUDE}")
target_link_libraries(CvEnhancer_Cld2 INTERFACE "${CVENH_CLD2_LIBRARY}")

# valijson is header-only.
find_path(CVENH_VALIJSON_INCLUDE valijson/validator.hpp REQUIRED)
add_library(CvEnhancer_Valijson INTERFACE)
target_include_directories(CvEnhancer_Valijson SYSTEM INTERFACE "${CVENH_VALIJSON_INCLUDE}")

if(CVENH_BUILD_SERVER)
    pkg_check_modules(LibPq REQUIRED IMPORTED_TARGET libpq)
    pkg_check_modules(PrometheusCore REQUIRED IMPORTED_TARGET prometheus-cpp-core)
    find_package(yaml-cpp REQUIRED)
    pkg_check_modules(LibSodium REQUIRED IMPORTED_TARGET libsodium)
    find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)

    # toml++ is used header-only.
    find_path(CVENH_TOML_INCLUDE toml++/toml.h REQUIRED)
    add_library(CvEnhancer_Toml INTERFACE)
    target_include_directories(CvEnhancer_Toml SYSTEM INTERFACE "${CVENH_TOML_INCLUDE}")

    # Boost.Beast and what it needs are header-only. 1.74 is what Debian 12's default package gives.
    find_package(Boost 1.74 REQUIRED)
    add_library(CvEnhancer_Beast INTERFACE)
    target_include_directories(CvEnhancer_Beast SYSTEM INTERFACE "${Boost_INCLUDE_DIRS}")
endif()
