// What hangs on somebody's address goes along to another one, or ends.
import Addressing
import Feedback
import Foundation

extension Transaction {
    /// Requests that may still be answered, letters and matters that wait, and the wish to get no requests go along to a
    /// person's new name and address. The old address stays theirs.
    public func readdress(_ id: PersonID, from old: EmailAddress, to person: Person, now: Date) throws {
        for request in try requests(to: old) where request.mayBeAnswered {
            let isAskedThere = try requests(of: request.talk).contains {
                $0.id != request.id && $0.state != .withdrawn && RaterKey($0.rater.address) == RaterKey(person.address)
            }
            guard !isAskedThere else { continue }
            let address = old == person.address ? request.rater.address : person.address
            let rater = Person(name: person.name, address: address, language: person.language, given: person.given)
            try readdress(request.id, to: rater)
        }
        guard old != person.address else { return }
        try drop(alias: person.address, of: id)
        try save(alias: old, of: id, ownUntil: now, now: now)
        try execute("UPDATE people SET noted_at = $2 WHERE id = $1", [.id(id), .time(now)])
        try moveLetters(from: old, to: person.address)
        try moveMatters(from: old, to: person.address)
        if let wish = try suppression(of: old) { try suppress(person.address, wish.cause, now: wish.since) }
    }

    /// Letters that wait for somebody are not sent any more.
    public func withdrawLetters(to id: PersonID, now: Date) throws {
        guard let person = try person(id) else { return }
        for address in try [person.person.address] + aliases()[id, default: []] {
            try withdrawLetters(to: address, now: now)
        }
    }
}

extension FeedbackRequest {
    fileprivate var mayBeAnswered: Bool { isOpen || state == .proposed || state == .bounced }
}
