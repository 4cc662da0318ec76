// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#ifndef JSON_HH
#define JSON_HH

// Stands in for qpdf's own header of this name: clang 14 with libstdc++ 12 cannot compile it as C++20 (a class with a
// vector of itself and a destructor defaulted inside). qpdf's other headers only name the class, and we do not use it.
class JSON;

#endif
