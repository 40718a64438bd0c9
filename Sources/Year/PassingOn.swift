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
    func passesOn(
        _ line: YearLine,
        of employee: PersonID,
        _ word: LineWord,
        _ row: InboxID
    ) throws -> [(Party, YearNews)] {
        switch (line.kind, line.subject, word) {
        case (.trainingGrant, .training(let id), _), (.trainingBooking, .training(let id), _):
            return [(.employee, .training(id))]
        case (.followUp, _, _): return try year(of: line).map { [(.employee, .followUp(year: $0))] } ?? []
        case (.needs, _, .forManager): return [(.manager, .line(inboxRow: row))]
        case (.agreementsRight, .agreement(let id), _):
            guard try tx.agreement(id)?.consent == .twoVersions else { return [] }
            return [(line.reader.party.other, .twoVersions(id))]
        case (.agreementState, .agreement(let id), .state(.stuck)):
            return try bringTogether(employee, about: id).map { [(.manager, $0)] } ?? []
        // Both in the same minute, once both have written.
        case (.topic, .talk(let talk), _):
            return try tx.topics(of: talk) == nil ? [] : [(.employee, .topics(talk)), (.manager, .topics(talk))]
        default: return []
        }
    }

    /// What a manager adds when the year's talks are over: each goes the way of its kind, and the employee hears of it.
    public func add(
        _ additions: [Int: [FollowUpAddition]],
        to mail: CollectedID,
        in row: InboxID,
        _ report: inout CollectedReport
    ) throws {
        guard !additions.isEmpty, case .person(let writer)? = try tx.collectedMail(mail)?.reader else { return }
        var news: [NewsReader: [YearNews]] = [:]
        for (number, line) in try tx.lines(of: mail) where line.kind == .followUp {
            guard let own = additions[number], let employee = line.employee else { continue }
            guard try tx.person(employee)?.manager == writer else {
                report.unclear[number] = .notAsked
                continue
            }
            for addition in own {
                switch addition {
                case .agreement(let draft): try addAgreement(draft, of: employee, &report)
                case .training(let text):
                    let id = try wish(for: text, of: employee)
                    report.trainings.append(id)
                    news[NewsReader(employee: employee, party: .employee), default: []].append(.training(id))
                }
            }
        }
        try send(news, turn: "\(row)/added")
    }

    /// She says whether it is right.
    private func addAgreement(_ draft: AgreementDraft, of employee: PersonID, _ report: inout CollectedReport) throws {
        let talk = try tx.lastTalk(of: employee, before: now)
        if let talk, try tx.agreements(in: talk).count >= Agreement.mostOfATalk { return report.rest = .tooMany }
        let id = try tx.insert(draft.version, by: .manager, of: employee, in: talk, now: now)
        report.agreements.append(id)
        try tx.insert(NewLine(.agreementsRight, to: .employee, about: employee, .agreement(id), due: now))
        if let agreement = try tx.agreement(id) { try askNextQuarter(agreement) }
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
            // Who wants no mail gets none.
            guard try tx.suppression(of: request.rater.address) == nil else { continue }
            try tx.queue(.thanks(request.id), to: request.rater.address, by: settings.mail, now: now)
        }
        return true
    }
}

extension RaterGroup {
    /// Neither the employee herself nor her manager, who was there.
    fileprivate var isOther: Bool { self != .`self` && self != .manager }
}
