// Rows of questionnaires as raters got them: each version once, never changed.
import Crypto
import Feedback
import Foundation
import Synchronization

extension Transaction {
    public func questionnaire(of id: RequestID) throws -> Questionnaire {
        let row = try first(
            "SELECT q.content FROM questionnaires q JOIN requests r ON r.questionnaire_id = q.id WHERE r.id = $1",
            [.id(id)]
        )
        guard let row else { throw StoreError.unreadableRow("request \(id.rawValue) has no questionnaire") }
        return try DecodedQuestionnaires.shared.questionnaire(row.text("content"))
    }

    /// The version of a questionnaire is its content: one row each, never changed.
    func freeze(_ questionnaire: Questionnaire) throws -> Int64 {
        let content = try encode(questionnaire)
        let hash = Data(SHA256.hash(data: Data(content.utf8)))
        try execute(
            "INSERT INTO questionnaires (sha256, content) VALUES ($1, $2) ON CONFLICT (sha256) DO NOTHING",
            [.octets(hash), .text(content)]
        )
        guard let row = try first("SELECT id FROM questionnaires WHERE sha256 = $1", [.octets(hash)]) else {
            throw StoreError.unreadableRow("a questionnaire vanished")
        }
        return try row.integer("id")
    }
}

/// A few versions serve thousands of requests: each is decoded once.
private final class DecodedQuestionnaires: Sendable {
    static let shared = DecodedQuestionnaires()
    private static let limit = 200
    private let known = Mutex<[String: Questionnaire]>([:])

    func questionnaire(_ content: String) throws -> Questionnaire {
        if let found = known.withLock({ $0[content] }) { return found }
        let decoded = try decode(Questionnaire.self, from: content)
        known.withLock { known in
            if known.count >= Self.limit { known.removeAll() }
            known[content] = decoded
        }
        return decoded
    }
}
