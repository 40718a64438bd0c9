// Mail of others about somebody who is erased: of their own talks, and where they are named as a rater.
import Addressing
import Feedback
import Foundation

/// Mail of others about somebody who is erased.
public struct OthersMail: Sendable, Hashable {
    public fileprivate(set) var gone = 0
    /// It waits to be read or decided about.
    public fileprivate(set) var staying = 0
}

/// Words by which a mail names somebody.
private struct NamingWords {
    /// Addresses and whole names.
    var sure: [String] = []
    /// Given names, which are many people's.
    var given: [String] = []
    /// The talks in which a given name is enough.
    var talks: Set<Int64> = []

    func stand(in text: String, of talks: Set<Int64>) -> Bool {
        if sure.contains(where: { text.range(of: $0, options: .caseInsensitive) != nil }) { return true }
        guard !talks.isDisjoint(with: self.talks) else { return false }
        let words = Set(text.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init))
        return given.contains { words.contains($0.lowercased()) }
    }
}

extension Transaction {
    /// Mail that waits to be read or decided about stays.
    func eraseOthersMail(about trace: PersonTrace) throws -> OthersMail {
        let (words, own) = (try namingWords(trace), Set(trace.talksAsEmployee))
        try eraseLetterNames { words.stand(in: $0, of: $1.map { [$0.rawValue] } ?? []) }
        for talk in words.talks { try forgetNamingCopies(of: TalkID(rawValue: talk)) }
        var found = OthersMail()
        for row in try mailsOfTalks() {
            guard let mail = try? TalkMail(row) else { continue }
            let matters = try rows("SELECT kind, talk_id FROM matters WHERE inbox_id = $1", [.id(mail.id)])
            let talks = try Set(
                matters.compactMap { $0.optionalInteger("talk_id") }
                    + [mail.content.speaker.flatMap { try talk(of: $0) }?.rawValue].compactMap(\.self)
            )
            if !talks.isDisjoint(with: own) {
                try erase(mail: mail.id)
                found.gone += 1
                continue
            }
            let text = ([mail.text] + matters.compactMap { $0.optionalContent("kind") }).joined(separator: "\n")
            guard words.stand(in: text, of: talks) else { continue }
            guard row.optionalInteger("waits") != 1 else {
                found.staying += 1
                continue
            }
            try erase(mail: mail.id)
            found.gone += 1
        }
        return found
    }

    private func mailsOfTalks() throws -> [Row] {
        try rows(
            """
            SELECT m.*, CASE WHEN m.state = 'waiting' OR i.state = 'held' THEN 1 ELSE 0 END AS waits
            FROM talk_mails m JOIN inbox i ON i.id = m.inbox_id ORDER BY m.inbox_id
            """,
            []
        )
    }

    private func namingWords(_ trace: PersonTrace) throws -> NamingWords {
        var words = NamingWords(sure: trace.addresses.map(\.description))
        for id in trace.requests {
            let select = "SELECT talk_id, rater_name, rater_given FROM requests WHERE id = $1"
            guard let row = try first(select, [.integer(id)]) else { continue }
            words.talks.insert(try row.integer("talk_id"))
            words.add(row.optionalContent("rater_name"), row.optionalContent("rater_given"))
        }
        for id in trace.people {
            guard let row = try first("SELECT name, given_name FROM people WHERE id = $1", [.integer(id)]) else {
                continue
            }
            words.add(row.optionalContent("name"), row.optionalContent("given_name"))
        }
        return words
    }
}

extension NamingWords {
    fileprivate mutating func add(_ name: String?, _ given: String?) {
        guard let name, !name.isEmpty else { return }
        // A name of one word may be any word.
        if name.contains(" ") { sure.append(name) }
        given.map { self.given.append($0) }
        self.given += name.split(separator: " ").prefix(1).map(String.init)
    }
}

extension TalkMail {
    /// All that stands in it; the lines of a calendar object are unfolded (RFC 5545 §3.1).
    fileprivate var text: String {
        let words =
            switch content {
            case .calendar(let octets, _, _, let by):
                String(decoding: octets, as: UTF8.self).replacingOccurrences(of: "\r\n ", with: "")
                    + (by.map { "\n\($0)" } ?? "")
            case .words(let words, _, _, _, _): words
            }
        return [sender.description, subject, words].joined(separator: "\n")
    }
}
