// Rows by which a token is recognised: the token itself stands nowhere.
import Crypto
import Feedback
import Foundation

extension Transaction {
    /// Remembers what a token can be recognised by. Doing it again changes nothing.
    public func remember(token: String, of owner: TokenOwner) throws {
        var (request, talk, matter, collected): (RequestID?, TalkID?, MatterID?, CollectedID?)
        let purpose: String
        switch owner.part {
        case .rater(let id): (purpose, request) = ("request", id)
        case .employee(let id): (purpose, talk) = ("employee", id)
        case .manager(let id): (purpose, talk) = ("manager", id)
        case .hr(let id): (purpose, talk) = ("hr", id)
        case .matter(let id): (purpose, matter) = ("matter", id)
        case .collected(let id): (purpose, collected) = ("collected", id)
        }
        try execute(
            """
            INSERT INTO tokens (sha256, purpose, request_id, talk_id, matter_id, outbox_id, collected_id)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (sha256) DO NOTHING
            """,
            [
                .octets(tokenHash(token)), .text(purpose), .id(request), .id(talk), .id(matter), .id(owner.letter),
                .id(collected),
            ]
        )
    }

    public func remember(token: String, of part: Part) throws { try remember(token: token, of: TokenOwner(part)) }

    /// The owner of a token that is known; its generation is the latest.
    public func owner(ofToken token: String) throws -> TokenOwner? {
        guard
            let row = try first(
                "SELECT * FROM tokens WHERE sha256 = $1",
                [.octets(tokenHash(token))]
            )
        else { return nil }
        let part: Part =
            switch try row.text("purpose") {
            case "request": .rater(try row.id("request_id"))
            case "employee": .employee(try row.id("talk_id"))
            case "manager": .manager(try row.id("talk_id"))
            case "hr": .hr(try row.id("talk_id"))
            case "collected": .collected(try row.id("collected_id"))
            default: .matter(try row.id("matter_id"))
            }
        return TokenOwner(part, letter: row.optionalID("outbox_id"))
    }

    public func holder(ofToken token: String) throws -> Part? { try owner(ofToken: token)?.part }

    // MARK: Generations

    /// The latest of a part's tokens; only those of raters are renewed.
    public func tokenGeneration(of part: Part) throws -> Int {
        guard case .rater(let id) = part else { return 1 }
        let row = try first("SELECT token_generation FROM requests WHERE id = $1", [.id(id)])
        return Int(row?.optionalInteger("token_generation") ?? 1)
    }

    /// From now on mail to the rater carries another token; those of before are unknown.
    public func renewToken(of id: RequestID) throws {
        try execute("UPDATE requests SET token_generation = token_generation + 1 WHERE id = $1", [.id(id)])
        try execute("DELETE FROM tokens WHERE request_id = $1", [.id(id)])
    }

    // MARK: Tokens that work once

    /// A mail used the token of a letter's own, or showed it to others: no other mail does anything by it.
    public func useUp(tokenOf letter: LetterID, by mail: InboxID) throws {
        try execute(
            "UPDATE outbox SET token_used_by = $2 WHERE id = $1 AND token_used_by IS NULL",
            [.id(letter), .id(mail)]
        )
    }

    /// Whether a mail may do something by the token of a letter's own.
    public func isLive(tokenOf letter: LetterID, for mail: InboxID) throws -> Bool {
        try first(
            "SELECT 1 AS found FROM outbox WHERE id = $1 AND (token_used_by IS NULL OR token_used_by = $2)",
            [.id(letter), .id(mail)]
        ) != nil
    }

    func tokenHash(_ token: String) -> Data { Data(SHA256.hash(data: Data(token.lowercased().utf8))) }
}
