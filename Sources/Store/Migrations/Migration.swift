// The tables, as numbered steps that run once each. A rule that keeps us honest is a constraint here, not code
// elsewhere.
import Foundation

/// One step of the schema. Steps are only ever appended.
struct Migration {
    let number: Int64
    let name: String
    let statements: [String]
    /// The work that SQL alone can't do, after the statements.
    var step: (@Sendable (any Transaction) throws -> Void)?
}

extension Driver {
    /// Whether the schema is just what this program knows; throws where there is none yet.
    public func isCurrent() async throws -> Bool {
        let found = try await read { try $0.rows("SELECT number FROM migrations", []).map { try $0.integer("number") } }
        return Set(found) == Set(Migration.all(self).map(\.number))
    }

    /// Brings the schema up to date. Where it is, nothing is written: a command waits for nobody who writes.
    /// - Throws: `StoreError.newerSchema` when a newer program was here before.
    public func migrate(now: Date) async throws {
        do {
            if try await isCurrent() { return }
        } catch let error where error.isAboutRows {
            // There is no schema so far.
        }
        let steps = Migration.all(self)
        try await write { tx in
            try tx.execute(
                "CREATE TABLE IF NOT EXISTS migrations (number BIGINT PRIMARY KEY, name TEXT NOT NULL, run_at BIGINT NOT NULL)",
                []
            )
            let found = try tx.rows("SELECT number FROM migrations", []).map { try $0.integer("number") }
            let known = steps.map(\.number).max() ?? 0
            if let newest = found.max(), newest > known { throw StoreError.newerSchema(found: newest, known: known) }
            for step in steps where !found.contains(step.number) {
                for statement in step.statements { try tx.execute(statement, []) }
                try step.step?(tx)
                try tx.execute(
                    "INSERT INTO migrations (number, name, run_at) VALUES ($1, $2, $3)",
                    [.integer(step.number), .text(step.name), .time(now)]
                )
            }
        }
    }
}

extension Migration {
    static func all(_ driver: some Driver) -> [Migration] {
        [
            Migration(number: 1, name: "people, talks, requests", statements: round(driver)),
            Migration(number: 2, name: "outbox and inbox", statements: mail(driver)),
            Migration(number: 3, name: "responses and dossiers", statements: feedback(driver)),
            Migration(number: 4, name: "indexes of what waits", statements: waiting),
            Migration(number: 5, name: "suppressed addresses", statements: suppressions),
            Migration(number: 6, name: "dossiers in calendars", statements: placements),
            Migration(number: 7, name: "talks by mail", statements: talksByMail(driver)),
            Migration(number: 8, name: "subscribed calendars", statements: calendarSources(driver)),
            Migration(number: 9, name: "prepared requests", statements: preparedRequests(driver)),
            Migration(number: 10, name: "words", statements: words),
            Migration(number: 11, name: "what is due", statements: due),
            Migration(number: 12, name: "reasons", statements: reasons, step: codeReasons),
            // NULL: a run before this one.
            Migration(number: 13, name: "runs", statements: ["ALTER TABLE outbox ADD COLUMN attempt_by BIGINT"]),
            Migration(number: 14, name: "letters by their names", statements: letterNames),
            // NULL: it counts. Else its text is gone, and the row keeps the mail from counting once more.
            Migration(
                number: 15,
                name: "discarded responses",
                statements: ["ALTER TABLE responses ADD COLUMN discarded_at BIGINT"]
            ),
            Migration(number: 16, name: "aliases", statements: aliases),
            Migration(number: 17, name: "who looked", statements: looks),
            Migration(number: 18, name: "acts", statements: acts),
            // Mail that was held with its tokens.
            Migration(number: 19, name: "covered tokens", statements: [], step: { try $0.coverAllTokens() }),
            Migration(number: 20, name: "doubt", statements: doubt),
            Migration(
                number: 21,
                name: "index of failed letters",
                statements: ["CREATE INDEX outbox_failed ON outbox (id) WHERE state = 'failed'"]
            ),
            Migration(number: 22, name: "self-tests", statements: selfTests(driver)),
            Migration(number: 23, name: "own ends and others", statements: interruptions),
            // NULL: the first word of the name.
            Migration(
                number: 24,
                name: "given names",
                statements: [
                    "ALTER TABLE people ADD COLUMN given_name TEXT", "ALTER TABLE requests ADD COLUMN rater_given TEXT",
                ]
            ),
            Migration(
                number: 25,
                name: "people who leave",
                statements: [
                    // NULL: they work here.
                    "ALTER TABLE people ADD COLUMN left_at BIGINT",
                    // Until when it was their own address; NULL: one beside it.
                    "ALTER TABLE aliases ADD COLUMN own_until BIGINT",
                ]
            ),
            // NULL: the version had none.
            Migration(
                number: 26,
                name: "when events were changed",
                statements: ["ALTER TABLE talks ADD COLUMN modified BIGINT"]
            ),
        ] + sinceSealing(driver)
    }

}
