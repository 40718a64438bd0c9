// Migration 6: dossiers in calendars.

extension Migration {
    /// A released dossier's way into its reader's calendar: tried once for each, by whichever process.
    static var placements: [String] {
        [
            """
            CREATE TABLE placements (
                dossier_id BIGINT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
                audience TEXT NOT NULL CHECK (audience IN ('employee', 'manager')),
                outcome TEXT CHECK (outcome IN ('placed', 'mentioned', 'organizers')),
                attempts BIGINT NOT NULL,
                next_attempt_at BIGINT NOT NULL,
                trouble TEXT,
                PRIMARY KEY (dossier_id, audience)
            )
            """
        ]
    }
}
