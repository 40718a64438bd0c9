// Migrations 27 and later: keys of content, and what is to be kept and erased.

extension Migration {
    static func sinceSealing(_ driver: some Driver) -> [Migration] {
        [
            // Numbers of the key file: of the database as a whole, and of each talk. What there was is sealed afterwards.
            Migration(
                number: 27,
                name: "keys of content",
                statements: [
                    """
                    CREATE TABLE sealing (id BIGINT PRIMARY KEY CHECK (id = 1), house_key BIGINT NOT NULL,
                        index_key BIGINT NOT NULL)
                    """,
                    "ALTER TABLE talks ADD COLUMN key_id BIGINT",
                ]
            ),
            Migration(number: 28, name: "the end of links", statements: links, step: endAllLinks),
            // Which rules held since when.
            Migration(
                number: 30,
                name: "privacy terms",
                statements: [
                    """
                    CREATE TABLE privacy_terms (
                        id \(driver.identityColumn),
                        terms TEXT NOT NULL,
                        noticed_at BIGINT NOT NULL,
                        holds_from BIGINT NOT NULL
                    )
                    """
                ]
            ),
            // NULL: it stays for its time. Else its employee was erased, and it goes then, once others have been told.
            Migration(
                number: 31,
                name: "erased talks",
                statements: ["ALTER TABLE talks ADD COLUMN erase_at BIGINT"]
            ),
            // Addresses that were somebody's own and are nothing of theirs any more: what was asked there before is theirs.
            Migration(
                number: 32,
                name: "former addresses",
                statements: [
                    """
                    CREATE TABLE former_addresses (
                        id \(driver.identityColumn),
                        address_key TEXT NOT NULL,
                        address TEXT NOT NULL,
                        person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
                        own_until BIGINT NOT NULL
                    )
                    """
                ]
            ),
            // Where the original lies in the mailbox of processed mail. NULL: the server did not tell, or it is gone.
            Migration(
                number: 33,
                name: "places of processed mail",
                statements: [
                    "ALTER TABLE inbox ADD COLUMN processed_validity BIGINT",
                    "ALTER TABLE inbox ADD COLUMN processed_uid BIGINT",
                    "DROP INDEX inbox_originals",
                    """
                    CREATE INDEX inbox_originals ON inbox (request_id)
                    WHERE (message_id IS NOT NULL OR processed_uid IS NOT NULL)
                    """,
                ]
            ),
            // Which mailbox that was. NULL: not noted.
            Migration(
                number: 34,
                name: "mailboxes of processed mail",
                statements: ["ALTER TABLE inbox ADD COLUMN processed_mailbox TEXT"]
            ),
            Migration(number: 35, name: "the year around the talk", statements: cycle(driver)),
            Migration(number: 36, name: "meetings about what is stuck", statements: meetings(driver)),
            Migration(number: 37, name: "before the talk", statements: preparation(driver)),
            Migration(number: 38, name: "figures of a year", statements: insight(driver)),
            Migration(number: 39, name: "index of raters", statements: load),
            Migration(number: 40, name: "keys of mails", statements: mailKeys),
            Migration(number: 41, name: "promises and addresses", statements: promises),
            Migration(number: 42, name: "answers in no order", statements: blocksOfWorries, step: leaveNoOrder),
            Migration(number: 43, name: "keys of words", statements: wordKeys),
        ]
    }
}
