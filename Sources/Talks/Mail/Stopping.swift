// What was done in somebody's name is undone by one word of theirs, as far as anything undoes it.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store
import Understanding

extension TalkMailWork {
    func settle(stop deed: Matter.Deed, _ matter: Matter, _ mail: TalkMail, _ text: String) throws {
        switch StopAnswer.read(text) {
        case .keeps: try tx.finish(mail, .confirmed)
        case .stops: try stop(deed, matter, mail)
        case nil:
            // In doubt the manager reads nothing: she can share it once more.
            guard case .shared = deed else { return try askAgain(matter, mail) }
            try stop(deed, matter, mail, isClear: false)
        }
    }

    private func stop(_ deed: Matter.Deed, _ matter: Matter, _ mail: TalkMail, isClear: Bool = true) throws {
        try tx.close(matter.id)
        let stopping = try undo(deed, mail)
        try answer(.stopped(matter.id, stopping), to: matter.address)
        guard isClear else { return try tx.hold(mail, .talkMail(.answerNotUnderstood)) }
        switch stopping {
        case .stopped: try tx.finish(mail, .stopped(talk: deed.talk))
        case .tooLate: try tx.finish(mail, .stopsTooLate(talk: deed.talk))
        case .passedOn: try tx.hold(mail, .talkMail(.wantsUndone(talk: deed.talk)))
        }
    }

    private func undo(_ deed: Matter.Deed, _ mail: TalkMail) throws -> Matter.Stopping {
        switch deed {
        case .shared(let id, let batches, _): return try tx.takeBack(sharing: batches, of: id) ? .stopped : .tooLate
        case .approved(let id, let requests): return try withdraw(requests, of: id, mail)
        case .planned(let id):
            guard let talk = try tx.talk(id), talk.state == .planned, talk.start > now else { return .tooLate }
            try book.cancel(tx, id, version: version(of: talk), now: now)
            return .stopped
        case .moved(let id, let from, let to):
            // Moved once more since, or back into the past: whoever organizes it has to say when it is.
            guard let talk = try tx.talk(id), talk.state == .planned, talk.start == to, from > now else {
                return .passedOn
            }
            try book.move(tx, id, to: from, duration: nil, place: talk.place, version: version(of: talk), now: now)
            return .stopped
        case .cancelled: return .passedOn
        }
    }

    /// The version as it is: we don't organize the talk of a person, and only follow their word.
    private func version(of talk: Talk) -> EventVersion? {
        talk.organizer == nil ? nil : talk.version
    }

    /// Raters who have not answered are asked no more, and the employee is told that they were struck.
    private func withdraw(_ ids: [RequestID], of talk: TalkID, _ mail: TalkMail) throws -> Matter.Stopping {
        let requests = try ids.compactMap { try tx.request($0) }.filter(\.isOpen)
        guard !requests.isEmpty, let employee = try tx.talk(talk)?.employee else { return .tooLate }
        for request in requests { try book.withdraw(tx, request.id, now: now) }
        let letter = Letter.approved(talk, inboxRow: mail.id, approved: [], struck: requests.map(\.id))
        try tx.queue(letter, to: employee.address, by: book.rules, now: now)
        return .stopped
    }
}
