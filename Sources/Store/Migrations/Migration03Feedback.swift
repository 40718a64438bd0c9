// Migration 3: responses and dossiers.

extension Migration {
    static func feedback(_ driver: some Driver) -> [String] { dossiers(driver) + responses(driver) }

    private static func dossiers(_ driver: some Driver) -> [String] {
        [
            """
            CREATE TABLE dossiers (
                id \(driver.identityColumn),
                talk_id BIGINT NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
                batch BIGINT NOT NULL,
                created_at BIGINT NOT NULL,
                summary TEXT NOT NULL,
                page TEXT NOT NULL,
                plain TEXT NOT NULL,
                pdf \(driver.octetsType),
                UNIQUE (talk_id, batch)
            )
            """,
            """
            CREATE TABLE releases (
                dossier_id BIGINT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
                audience TEXT NOT NULL CHECK (audience IN ('employee', 'manager')),
                released_at BIGINT NOT NULL,
                PRIMARY KEY (dossier_id, audience)
            )
            """,
        ]
    }

    private static func responses(_ driver: some Driver) -> [String] {
        [
            // Counts once: the same mail is one response under any UID.
            """
            CREATE TABLE responses (
                id \(driver.identityColumn),
                request_id BIGINT NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
                message_id TEXT NOT NULL,
                body_sha256 \(driver.octetsType) NOT NULL,
                inbox_id BIGINT REFERENCES inbox (id) ON DELETE SET NULL,
                received_at BIGINT NOT NULL,
                answers TEXT NOT NULL,
                remark TEXT,
                dossier_id BIGINT REFERENCES dossiers (id) ON DELETE SET NULL,
                UNIQUE (request_id, message_id, body_sha256)
            )
            """
        ]
    }
}
