// Migration 41: since when a talk's promises hold, and since when an address is somebody's.

extension Migration {
    static let promises = [
        // NULL: since it is known.
        "ALTER TABLE talks ADD COLUMN promised_since BIGINT",
        // NULL: always, as far as is known.
        "ALTER TABLE people ADD COLUMN noted_at BIGINT",
        "ALTER TABLE aliases ADD COLUMN noted_at BIGINT",
    ]
}
