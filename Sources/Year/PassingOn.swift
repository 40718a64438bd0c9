// What one of the two, or HR, says of the year's matters reaches whom it is about in the same minute.
import Cycle
import Feedback
import Foundation
import Store
import YearWords

/// One of the two, who is told something.
struct NewsReader: Hashable {
    let employee: PersonID
    let party: Party
}

extension YearWork {
    /// Who is told what of a line that a word settled, besides who said it.
    func passesOn(_ line: YearLine, _ word: LineWord, _ row: InboxID) throws -> [(Party, YearNews)] {
        switch (line.kind, line.subject, word) {
        case (.trainingGrant, .training(let id), _), (.trainingBooking, .training(let id), _):
            return [(.employee, .training(id))]
        case (.followUp, _, _): return try tx.runningCycle().map { [(.employee, .followUp(year: $0.year))] } ?? []
        case (.needs, _, .forManager): return [(.manager, .line(inboxRow: row))]
        case (.agreementsRight, .agreement(let id), _):
            guard try tx.agreement(id)?.consent == .twoVersions else { return [] }
            return [(line.reader.party.other, .twoVersions(id))]
        case (.agreementState, .agreement(let id), .state(.stuck)):
            return try bringTogether(line.employee, about: id).map { [(.manager, $0)] } ?? []
        default: return []
        }
    }

    /// One mail to each, whatever the number of matters.
    func send(_ news: [NewsReader: [YearNews]], turn: String) throws {
        for (reader, items) in news.sorted(by: {
            ($0.key.employee.rawValue, $0.key.party.rawValue) < ($1.key.employee.rawValue, $1.key.party.rawValue)
        }) {
            guard let employee = try tx.person(reader.employee) else { continue }
            let person = try reader.party == .manager ? employee.manager.flatMap { try tx.person($0) } : employee
            guard let person, person.left == nil else { continue }
            let letter = Letter.yearNews(reader.employee, reader.party, items, turn: turn)
            try tx.queue(letter, to: person.person.address, by: settings.mail, now: now)
        }
    }

    /// Thanks to every rater who answered for the talk that a mail asks about, at once, so that no order tells anything.
    /// - Returns: false where the mail is about no talk of its reader's.
    public func thankRaters(byReaderOf mail: CollectedID) throws -> Bool {
        guard let line = try tx.lines(of: mail).first(where: { $0.line.kind == .agreementsWanted })?.line,
            case .talk(let talk) = line.subject
        else { return false }
        for request in try tx.requests(of: talk) where request.state == .answered && request.group.isOther {
            try tx.queue(.thanks(request.id), to: request.rater.address, by: settings.mail, now: now)
        }
        return true
    }
}

extension RaterGroup {
    /// Neither the employee herself nor her manager, who was there.
    fileprivate var isOther: Bool { self != .`self` && self != .manager }
}
