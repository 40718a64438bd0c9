// Migration 22: the service's mails to itself.

extension Migration {
    static func selfTests(_ driver: some Driver) -> [String] {
        [
            """
            CREATE TABLE self_tests (
                id \(driver.identityColumn),
                kind TEXT NOT NULL CHECK (kind IN ('token', 'null')),
                token_sha256 \(driver.octetsType) NOT NULL UNIQUE,
                message_id TEXT NOT NULL UNIQUE,
                sent_at BIGINT NOT NULL,
                came_back_at BIGINT,
                findings TEXT
            )
            """
        ]
    }
}
