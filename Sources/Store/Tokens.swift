// Rows by which a token is recognised: the token itself stands nowhere.
import Crypto
import Feedback
import Foundation

extension Transaction {
    /// Remembers what a token can be recognised by. Doing it again changes nothing.
    public func remember(token: String, of holder: Part) throws {
        let (purpose, request, talk, matter): (String, RequestID?, TalkID?, MatterID?) =
            switch holder {
            case .rater(let id): ("request", id, nil, nil)
            case .employee(let id): ("employee", nil, id, nil)
            case .manager(let id): ("manager", nil, id, nil)
            case .hr(let id): ("hr", nil, id, nil)
            case .matter(let id): ("matter", nil, nil, id)
            }
        try execute(
            """
            INSERT INTO tokens (sha256, purpose, request_id, talk_id, matter_id) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (sha256) DO NOTHING
            """,
            [.octets(tokenHash(token)), .text(purpose), .id(request), .id(talk), .id(matter)]
        )
    }

    public func holder(ofToken token: String) throws -> Part? {
        guard
            let row = try first(
                "SELECT purpose, request_id, talk_id, matter_id FROM tokens WHERE sha256 = $1",
                [.octets(tokenHash(token))]
            )
        else { return nil }
        return switch try row.text("purpose") {
        case "request": .rater(try row.id("request_id"))
        case "employee": .employee(try row.id("talk_id"))
        case "manager": .manager(try row.id("talk_id"))
        case "hr": .hr(try row.id("talk_id"))
        default: .matter(try row.id("matter_id"))
        }
    }

    private func tokenHash(_ token: String) -> Data { Data(SHA256.hash(data: Data(token.lowercased().utf8))) }
}
