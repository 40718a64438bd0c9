// Follows the talk's event as its organizer sends it, and takes in what attendees say to ours (RFC 5546).
import Addressing
import CalendarFormat
import Cycle
import Days
import Feedback
import Foundation
import Letters
import Store
import Year
import YearWords

extension TalkMailWork {
    /// - Parameter employee: nil until the organizer has told which of the two it is.
    func follow(_ mail: TalkMail, _ vouching: Vouching, employee: PersonID? = nil) throws {
        guard mail.calendarOctets <= Self.largestCalendar else {
            return try tx.hold(mail, .talkMail(.calendarTooLarge(octets: mail.calendarOctets)))
        }
        guard let message = mail.readCalendar() else { return try tx.hold(mail, .mail(.calendarUnreadable)) }
        let invited = message.calendar.invited(in: settings.timeZone)
        let facts = try facts(mail, message, invited?.key, vouching, employee)
        let decision = facts.decision
        if case .hold = decision, let address = facts.toldOfHolding {
            try answer(.invitationHeld(inboxRow: mail.id), to: address)
        }
        if case .plan = decision, let key = invited?.key, try isCalledOff(mail, key) {
            return try tx.hold(mail, .talkMail(.calledOff))
        }
        switch facts.known?.subject {
        case .meeting?, .kickOff?: try performForMeeting(decision, mail, invited)
        case .talk?, nil: try perform(decision, mail, invited)
        }
    }

    /// Whether a CANCEL of the same event came while the invitation waited for a word.
    private func isCalledOff(_ mail: TalkMail, _ key: InvitationKey) throws -> Bool {
        try tx.talkMails(from: mail.sender, after: mail.id).contains { later in
            guard let other = later.readCalendar()?.calendar, let event = other.events.first else { return false }
            return other.cancels(event) && other.invited(in: settings.timeZone)?.key == key
        }
    }

    /// Octets. Invitations have a few thousand.
    static let largestCalendar = 1 << 20

    private func facts(
        _ mail: TalkMail,
        _ message: CalendarMessage,
        _ key: InvitationKey?,
        _ vouching: Vouching,
        _ employee: PersonID?
    ) throws -> InvitationFacts {
        let known = try key.flatMap { try tx.talk(eventUID: $0.uid, recurrenceID: $0.instance) }
        let meeting = try key.flatMap { try tx.meeting(eventUID: $0.uid) }
        let kickOff = try key.flatMap { try tx.kickOff(eventUID: $0.uid) }
        let instances = try key.map { $0.instance == nil ? try tx.talks(thatAreInstancesOf: $0.uid) : [] } ?? []
        return InvitationFacts(
            message: message,
            sender: mail.sender,
            handedInBy: mail.handedInBy,
            vouching: vouching,
            people: try tx.people(),
            service: settings.service.address,
            hr: settings.hr,
            employee: employee,
            known: try known.flatMap(invitation) ?? meeting.flatMap(invitation)
                ?? kickOff.flatMap { try invitation($0, of: guest(of: message, from: mail.sender)) },
            instances: try instances.compactMap(invitation),
            now: now,
            zone: settings.timeZone
        )
    }

    private func invitation(_ talk: Talk) throws -> KnownInvitation? {
        guard let employee = try tx.person(at: talk.employee.address),
            let manager = try tx.person(at: talk.manager.address)
        else { return nil }
        return KnownInvitation(
            subject: .talk(talk.id),
            employee: employee.id,
            manager: manager.id,
            organizer: talk.organizer?.address,
            version: talk.version,
            start: talk.start,
            duration: talk.duration,
            place: talk.place,
            isCancelled: talk.state == .cancelled,
            isOver: talk.start <= now
        )
    }

    /// Nil where somebody else leads by now.
    private func invitation(_ meeting: Meeting) throws -> KnownInvitation? {
        guard try tx.person(meeting.employee)?.manager == meeting.manager else { return nil }
        return KnownInvitation(
            subject: .meeting(meeting.id),
            employee: meeting.employee,
            manager: meeting.manager,
            organizer: nil,
            version: EventVersion(sequence: meeting.sequence, stamp: nil),
            start: meeting.start,
            duration: meeting.duration,
            place: nil,
            isCancelled: meeting.state == .cancelled,
            isOver: meeting.start <= now
        )
    }

    /// Whose answer it is: of whoever writes, or for whom an assistant says to write.
    private func guest(of message: CalendarMessage, from sender: EmailAddress) -> EmailAddress {
        let attendees = message.calendar.events.first?.attendees ?? []
        return attendees.first { $0.person.sentBy.contains(sender) }?.person.address ?? sender
    }

    /// Nil where nobody at that address was invited.
    private func invitation(_ kickOff: KickOff, of guest: EmailAddress) throws -> KnownInvitation? {
        guard let person = try tx.person(at: guest)?.id,
            try tx.guests(ofKickOff: kickOff.year).contains(where: { $0.person == person })
        else { return nil }
        return KnownInvitation(
            subject: .kickOff(year: kickOff.year, guest: person),
            employee: person,
            manager: person,
            organizer: nil,
            version: EventVersion(sequence: kickOff.sequence, stamp: nil),
            start: kickOff.start,
            duration: kickOff.duration,
            place: nil,
            isCancelled: kickOff.state == .skipped,
            isOver: kickOff.start <= now
        )
    }

    /// What stands beside a time for a meeting is read by nobody, and not kept.
    private func performForMeeting(
        _ decision: InvitationDecision,
        _ mail: TalkMail,
        _ invited: InvitedEvent?
    ) throws {
        if case .askConfirmation(_, .counter(_, _, _, let comment?)) = decision, HealthGuard.hit(in: comment) != nil {
            return try dropGuarded(mail)
        }
        try perform(decision, mail, invited)
        switch decision {
        case .participation, .counter, .ignore: try tx.forgetWords(of: mail.id)
        default: break
        }
    }

    private func perform(_ decision: InvitationDecision, _ mail: TalkMail, _ invited: InvitedEvent?) throws {
        switch decision {
        case .plan(let employee, let manager, let time): try plan(employee, manager, time, mail, invited)
        case .move(let id, let time):
            let from = try tx.talk(id)?.start
            try book.move(
                tx,
                id,
                to: time.start,
                duration: time.duration,
                place: time.place,
                version: invited?.version,
                now: now
            )
            try accept(id, mail)
            if let from { try tellConfirmer(.moved(id, from: from, to: time.start), mail) }
            try tx.finish(mail, .moved(talk: id))
        case .refresh(let id, let wantsAnswer):
            if let version = invited?.version {
                try tx.setVersion(id, version)
            }
            if wantsAnswer { try accept(id, mail) }
            try tx.finish(mail, .refreshed(talk: id))
        case .cancel(let id):
            try book.cancel(tx, id, version: invited?.version, now: now)
            try tellConfirmer(.cancelled(id), mail)
            try tx.finish(mail, .cancelled(talk: id))
        case .askRoles(let people, let address):
            try hold(mail, asking: .roles(people), of: address)
        case .askConfirmation(let address, let change):
            try hold(mail, asking: .confirmation(change.wish(of: mail.id, in: settings.timeZone)), of: address)
        case .decline(let reason):
            if let address = invited?.answersTo {
                try answer(.invitationDeclined(inboxRow: mail.id, reason), to: address)
            }
            try tx.hold(mail, .talkMail(.declined(reason)))
        case .hold(let reason): try tx.hold(mail, reason)
        case .ignore(let outcome): try tx.finish(mail, outcome)
        case .participation(.meeting(let id), let party, let status, _, _):
            try answer(id, status.told(for: tx.meeting(id)), by: party, mail)
        case .counter(.meeting(let id), let party, let time, _):
            try answer(id, .other(time.start), by: party, mail)
        case .participation(.kickOff(let year, let guest), _, let status, _, _):
            try tx.note(status.code, of: guest, forKickOff: year)
            try tx.finish(mail, .meetingAnswered)
        case .counter(.kickOff, _, _, _): try tx.finish(mail, .proposesSame)
        case .participation(.talk(let id), let party, let status, let stamp, let remark):
            try take(status, stamp, of: party, for: id, mail)
            try passOn(remark, by: party, for: id, mail, .participates(party: party, status: status.code))
        case .counter(.talk(let id), let party, let time, let comment):
            try propose(time.start, time.duration, comment, for: id, by: party, mail)
            try tx.finish(mail, .proposesTime(talk: id, party: party))
        }
    }

    private func plan(
        _ employee: PersonID,
        _ manager: PersonID,
        _ time: TalkTime,
        _ mail: TalkMail,
        _ invited: InvitedEvent?
    ) throws {
        guard let invited, let organizer = invited.organizer, let employee = try tx.person(employee),
            let manager = try tx.person(manager)
        else { return try tx.hold(mail, .talkMail(.peopleGone)) }
        let id = try book.plan(
            tx,
            employee: employee,
            manager: manager,
            start: time.start,
            duration: time.duration,
            place: time.place,
            event: TalkEvent(
                uid: invited.key.uid,
                recurrenceID: invited.key.instance,
                organizer: organizer,
                invitation: mail.messageID,
                version: invited.version
            ),
            now: now
        )
        try accept(id, mail)
        try tellConfirmer(.planned(id), mail)
        try tx.finish(mail, .planned(talk: id, isZoneAssumed: time.isAssumed))
    }

    /// Where nobody had to be asked, our answer to the organizer's own mail tells.
    private func tellConfirmer(_ deed: Matter.Deed, _ mail: TalkMail) throws {
        if let confirmer { try tell(deed, mail, to: confirmer) }
    }

    /// RFC 5546 §3.2.3: as an attendee we accept, and change nothing.
    private func accept(_ id: TalkID, _ mail: TalkMail) throws {
        guard let organizer = try tx.talk(id)?.organizer else { return }
        try answer(.invitationAccepted(id, inboxRow: mail.id), to: organizer.address)
    }

    private func hold(_ mail: TalkMail, asking kind: Matter.Kind, of address: EmailAddress) throws {
        try tx.hold(mail, .talkMail(ask(kind, from: mail, of: address)))
    }

    // MARK: Answers to our own events

    /// Nil: nothing follows from it.
    private func answer(_ id: MeetingID, _ told: Meeting.Told?, by party: Party, _ mail: TalkMail) throws {
        if let told, let year = settings.year {
            _ = try YearWork(tx, year, now: now).tell(id, told, by: party)
        }
        try tx.finish(mail, .meetingAnswered)
    }

    private func take(
        _ status: ParticipationStatus,
        _ stamp: Date?,
        of party: Party,
        for id: TalkID,
        _ mail: TalkMail
    ) throws {
        let before = try tx.participations(id)[party]
        try tx.participate(id, party, status: status.rawValue, stamp: min(stamp ?? now, now))
        let isNew = try before != status.rawValue && tx.participations(id)[party] == status.rawValue
        if status != .declined {
            for matter in try tx.openMatters(of: id) where matter.kind == .newTime(id, party) {
                try tx.close(matter.id)
            }
        }
        if status == .declined, isNew, let person = try tx.talk(id)?.person(party) {
            try ask(.newTime(id, party), from: mail, of: person.address)
        }
    }

    /// The other of the two reads a remark that is surely its writer's; else that one is asked first.
    private func passOn(
        _ remark: InvitationRemark?,
        by party: Party,
        for id: TalkID,
        _ mail: TalkMail,
        _ outcome: Outcome
    ) throws {
        guard let remark, let talk = try tx.talk(id), let writer = talk.person(party),
            let other = talk.person(party.other)
        else { return try tx.finish(mail, outcome) }
        guard remark.isProved else {
            let said = String(remark.text.prefix(200))
            return try hold(mail, asking: .confirmation(.remark(id, inboxRow: mail.id, said: said)), of: writer.address)
        }
        try answer(.remark(id, inboxRow: mail.id, by: party), to: other.address)
        try tx.finish(mail, outcome)
    }

    /// The other of the two is asked whether it suits.
    func propose(
        _ start: Date,
        _ duration: TimeInterval,
        _ comment: String?,
        for id: TalkID,
        by party: Party,
        _ mail: TalkMail
    ) throws {
        guard let talk = try tx.talk(id), let other = talk.person(party.other) else { throw TalkError.unknownTalk(id) }
        // A newer proposal replaces an older one of the same person.
        for matter in try tx.openMatters(of: id) {
            if case .proposal(_, let by, _, _, _) = matter.kind, by == party { try tx.close(matter.id) }
            if case .newTime(_, let by) = matter.kind, by == party { try tx.close(matter.id) }
        }
        let kind = Matter.Kind.proposal(
            id,
            by: party,
            start: start,
            duration: duration,
            comment: comment.map { String($0.prefix(500)) }
        )
        try ask(kind, from: mail, of: other.address)
    }
}

/// What a talk keeps of the event that a message is about.
extension InvitedEvent {
    fileprivate var version: EventVersion { event.version }

    fileprivate var organizer: NamedAddress? {
        event.organizer.flatMap { person in
            person.address.map { NamedAddress(name: person.name, address: $0) }
        }
    }

    /// Where the organizer's program wants answers, which for iCloud is an address of its own.
    fileprivate var answersTo: EmailAddress? { event.organizer?.valueAddress ?? organizer?.address }
}

extension ParticipationStatus {
    /// What it says of a meeting as it stands in the calendar.
    fileprivate func told(for meeting: Meeting?) -> Meeting.Told? {
        switch self {
        case .accepted: meeting.map { .suits($0.start) }
        case .declined: .ourselves
        case .tentative, .needsAction, .delegated: nil
        }
    }

    /// In small letters.
    fileprivate var code: String { rawValue.lowercased() }
}

extension TalkMail {
    fileprivate var handedInBy: EmailAddress? {
        if case .calendar(_, _, _, let by) = content { by } else { nil }
    }

    fileprivate var calendarOctets: Int {
        if case .calendar(let bytes, _, _, _) = content { bytes.count } else { 0 }
    }
}

extension InvitationChange {
    /// As the person is asked about it.
    fileprivate func wish(of mail: InboxID, in zone: TimeZone) -> Matter.Wish {
        switch self {
        case .plan(let employee, let manager, let time): .invited(with: [employee, manager], start: time.start)
        case .move(let id, let time): .moved(id, to: time.start)
        case .cancel(let id): .cancelled(id)
        case .counter(.talk(let id), _, let time, _): .moved(id, to: time.start)
        case .counter(.meeting, _, let time, _), .counter(.kickOff, _, let time, _):
            .words(
                inboxRow: mail,
                said: "\(LocalTime(time.start, in: zone).day) \(LocalTime(time.start, in: zone).clock)"
            )
        // A cross, whatever the reader's language.
        case .decline(let start):
            .words(inboxRow: mail, said: "✗ \(LocalTime(start, in: zone).day) \(LocalTime(start, in: zone).clock)")
        }
    }
}
