-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 CV Enhancer contributors
--
-- Each device numbers the versions of a CV by itself; here the order of created_at counts.
ALTER TABLE cv_versions ALTER COLUMN number SET DEFAULT 0
