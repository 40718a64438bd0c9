// `klankbord outbox show`: one letter, whose it is and what became of it; never its words.
import ArgumentParser
import Feedback
import Foundation
import Letters
import Store

struct OutboxShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one letter: whom it is to, what became of it, and what happens next.",
        discussion: "Example: klankbord outbox show 40"
    )
    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions
    @Argument(help: "The letter's id in 'outbox list'.")
    var id: Int64

    struct Entry: Encodable {
        let id: Int64
        let key: String
        let kind: String
        /// Absent where the letter has become pointless.
        let to: String?
        let request: Int64?
        let talk: Int64?
        let messageID: String
        let state: OutboxState
        let attempts: Int
        let created: Date
        let nextAttempt: Date?
        let giveUp: Date?
        let done: Date?
        let code: Int?
        let status: String?
        let reply: String?
        let reasonCode: String?
    }

    func run() async throws {
        let place = try await Workplace.open(root, onlyLooks: true)
        let (id, settings) = (LetterID(rawValue: id), try place.configuration.letterSettings())
        let found = try await place.store.read { tx -> Entry? in
            guard let row = try tx.outboxRow(id) else { return nil }
            var rows = LetterRows(tx, settings, now: place.now)
            let reader = try rows.facts(for: row.letter)?.reader
            let domain = settings.service.address.domain
            return Entry(row, to: reader?.mailbox.description, talk: try row.talk(tx), at: domain)
        }
        guard let entry = found else {
            throw Failure(
                .badInput,
                "outbox \(id): there is no letter of that id; 'klankbord outbox list --all' shows them"
            )
        }
        try output.print(entry) { entry.text(place) }
    }
}

extension OutboxShow.Entry {
    fileprivate init(_ row: OutboxRow, to reader: String?, talk: TalkID?, at domain: String) {
        let waits = !row.state.isDone
        self.init(
            id: row.id.rawValue,
            key: row.key,
            kind: row.letter.kind.name,
            to: reader,
            request: row.letter.requestID?.rawValue,
            talk: talk?.rawValue,
            messageID: "\(row.messageID)@\(domain)",
            state: row.state,
            attempts: row.attempts,
            created: row.createdAt,
            nextAttempt: waits ? row.nextAttempt : nil,
            giveUp: waits ? row.giveUp : nil,
            done: row.doneAt,
            code: row.reply?.code,
            status: row.reply?.status,
            reply: row.said,
            reasonCode: row.reason?.code
        )
    }

    fileprivate func text(_ place: Workplace) -> String {
        let server = [code.map(String.init), status, reply].compactMap(\.self).joined(separator: " ")
        let lines: [(String, String?)] = [
            ("letter \(id)", key), ("to", to ?? "nobody any more: there is no use for it"),
            ("request", request.map(String.init)), ("talk", talk.map(String.init)), ("Message-ID", messageID),
            ("state", state.rawValue), ("attempts", "\(attempts)"), ("queued", place.shown(created)),
            ("next attempt", nextAttempt.map(place.shown)), ("given up at", giveUp.map(place.shown)),
            ("done", done.map(place.shown)), ("said", server.isEmpty ? nil : server), ("mend", mend),
        ]
        return lines.compactMap { name, value in value.map { "\(name): \($0)" } }.joined(separator: "\n")
    }

    private var mend: String? {
        switch state {
        case .failed: "klankbord outbox retry \(id), or klankbord outbox dismiss \(id)"
        case .unknown: "klankbord outbox arrived \(id) where it arrived, else klankbord outbox retry \(id)"
        case .deferred: "it is tried again by itself; now: klankbord outbox retry \(id)"
        case .queued, .attempting, .accepted, .withdrawn: nil
        }
    }
}

extension OutboxRow {
    /// The talk that the letter is about, its own or its request's.
    fileprivate func talk(_ tx: any Transaction) throws -> TalkID? {
        try letter.talkID ?? letter.requestID.flatMap { try tx.request($0)?.talk }
    }
}
