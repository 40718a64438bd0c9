// Brings the two together where something is stuck: proposes a time to both, and follows what each says of it.
import Addressing
import Cycle
import Days
import Feedback
import Foundation
import Store

extension YearWork {
    /// A meeting of an employee and her manager, the first time that both are free by what we know; where one is to come
    /// already, it is about this as well.
    /// - Parameter agreement: one that is stuck.
    /// - Returns: what the manager is told beside it.
    func bringTogether(_ employee: PersonID, about agreement: AgreementID) throws -> YearNews? {
        guard let manager = try tx.person(employee)?.manager, try tx.person(manager)?.left == nil else { return nil }
        let pair = [employee, manager]
        let meetings = try tx.comingMeetings(of: pair, after: now)
        if meetings.contains(where: { $0.employee == employee && $0.manager == manager }) { return .stuck(agreement) }
        let length = settings.rules.meetingLength
        let busy =
            try meetings.map { $0.start..<$0.start.addingTimeInterval($0.duration) }
            + tx.talkTimes(of: pair, after: now)
        let earliest = now.addingTimeInterval(settings.rules.meetingAfter)
        let start = Meeting.firstStart(after: earliest, length, busy: busy, in: settings.timeZone)
        let id = try tx.insertMeeting(
            of: employee,
            with: manager,
            eventUID: settings.service.newEventUID(),
            start: start,
            duration: length
        )
        for reader in [LineKind.Reader.employee, .manager] { try askAboutMeeting(id, of: employee, reader, turn: 0) }
        return nil
    }

    private func askAboutMeeting(_ id: MeetingID, of employee: PersonID, _ reader: LineKind.Reader, turn: Int) throws {
        try tx.insert(
            NewLine(.meetingProposed, to: reader, about: employee, .meeting(id), turn: "\(turn)", due: now)
        )
    }

    /// The word of one of the two, by mail or in their calendar.
    /// - Returns: why nothing was done; nil: it was.
    public func tell(_ id: MeetingID, _ told: Meeting.Told, by party: Party) throws -> CollectedReport.Unclear? {
        if case .other(let start) = told {
            if start <= now { return .inThePast }
            // What is stuck waits for no other year.
            if start > now.addingTimeInterval(Self.furthest) { return .notUnderstood }
        }
        guard var meeting = try tx.meeting(id), let step = meeting.tell(told, by: party, now: now) else { return .over }
        try tx.save(meeting)
        for line in try tx.openLines(about: meeting.employee) where line.subject == .meeting(id) {
            // Whoever answered is not asked any more; once it is called off, nobody is.
            if step == .cancel || line.reader.party == party { try tx.end(line.id, .settled) }
        }
        switch step {
        case .nothing: break
        case .ask(let other):
            try askAboutMeeting(id, of: meeting.employee, other.reader, turn: meeting.counters)
        case .move, .cancel: try sendEvents(meeting)
        }
        return nil
    }

    private static let furthest = 365 * ScheduleRules.day

    /// By the line that asks: of another time than was asked about, a yes says nothing.
    func tell(_ line: YearLine, _ id: MeetingID, _ word: Meeting.Told?) throws -> CollectedReport.Unclear? {
        let party = line.reader.party
        if let word { return try tell(id, word, by: party) }
        guard let meeting = try tx.meeting(id), line.turn == "\(meeting.counters)" else { return .over }
        return try tell(id, .suits(meeting.counter?.start ?? meeting.start), by: party)
    }

    private func sendEvents(_ meeting: Meeting) throws {
        for (party, person) in [(Party.employee, meeting.employee), (.manager, meeting.manager)] {
            guard let known = try tx.person(person), known.left == nil else { continue }
            let letter = Letter.meetingChanged(meeting.id, of: meeting.employee, party, sequence: meeting.sequence)
            try tx.queue(letter, to: known.person.address, by: settings.mail, now: now)
        }
    }
}

extension LineKind.Reader {
    var party: Party {
        switch self {
        case .employee: .employee
        case .manager: .manager
        case .hr: .hr
        }
    }
}

extension Party {
    /// As one of the two who are asked in the year.
    var reader: LineKind.Reader { self == .manager ? .manager : .employee }
}
