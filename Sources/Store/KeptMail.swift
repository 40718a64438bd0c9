// Mail that stays after it was read: with the placeholder in the place of each token, as in all that is stored.
import Addressing
import Feedback
import Foundation

extension Transaction {
    /// Covers the tokens of ours in a mail that is kept, and puts it under the key that it belongs to. What only looks like a token is somebody's address, and stays.
    func coverTokens(of id: InboxID) throws {
        let row = try first("SELECT raw FROM inbox_messages WHERE inbox_id = $1", [.id(id)])
        guard let raw = row?.optionalContentOctets("raw") else { return }
        // It arrived under a key that lives for a day.
        try execute(
            "UPDATE inbox_messages SET raw = $2 WHERE inbox_id = $1",
            [.id(id), .content(covered(raw) ?? raw, under: wordsKey(of: id))]
        )
    }

    /// - Returns: nil where there is no token in it.
    func covered(_ raw: Data) throws -> Data? {
        var cover = TokenCover(raw)
        let limit = 200
        let found = cover.candidates(limit: limit)
        // So many that nobody looks them up: all are taken for tokens.
        let tokens = found.count >= limit ? found : try found.filter { try holder(ofToken: $0.text) != nil }
        guard !tokens.isEmpty else { return nil }
        cover.cover(tokens)
        return Data(cover.bytes)
    }

    /// Words have none any more: the inbox takes them out.
    func covered(_ content: TalkMail.Content) throws -> TalkMail.Content {
        guard case .calendar(let octets, let method, let isProved, let by) = content,
            let covered = try covered(octets)
        else { return content }
        return .calendar(covered, method: method, isProved: isProved, by: by)
    }

    /// All mail that was kept before tokens were covered.
    func coverAllTokens() throws {
        for row in try rows("SELECT inbox_id FROM inbox_messages", []) {
            let id: InboxID = try row.id("inbox_id")
            let kept = try first("SELECT raw FROM inbox_messages WHERE inbox_id = $1", [.id(id)])
            guard let raw = kept?.optionalContentOctets("raw"), let covered = try covered(raw) else { continue }
            try execute(
                "UPDATE inbox_messages SET raw = $2 WHERE inbox_id = $1",
                [.id(id), .content(covered, under: nil)]
            )
        }
    }
}
