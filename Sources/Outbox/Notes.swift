// What the mails around a talk need to know: whom to ask, who approved, how things stand, and what waits for one word.
import Addressing
import CalendarFormat
import Days
import Feedback
import Foundation
import Store
import Wording

/// A mail to one of the people around a talk.
struct Note: Sendable {
    let mail: Mail
    let reader: Person
    var thread: Thread?
    /// Our answer to an invitation, which goes along.
    var answer: InvitationAnswer?
}

/// A REPLY (RFC 5546 §3.2.3).
struct InvitationAnswer: Sendable {
    let event: ReceivedEvent
    let participation: ParticipationStatus
    /// Ourselves, under the address that was invited.
    let invited: NamedAddress
}

extension FactsReader {
    /// Nil where the letter has become pointless.
    mutating func note(_ letter: Letter) throws -> Note? {
        switch letter {
        case .whom(let id): try whom(id)
        case .namesRead(let id, _, let report): try namesRead(id, report)
        case .approval(let id, let requests, let by, let isAgain): try approval(id, requests, by, isAgain)
        case .approved(let id, _, let approved, let struck): try self.approved(id, approved, struck)
        case .standing(let id, let occasion): try standing(id, occasion)
        case .departments: try departments()
        case .planTalk(let id, let year, let audience): try planTalk(id, year, audience)
        case .matter(let id, let isAgain): try matter(id, isAgain)
        case .proposalDeclined(let id): try proposalDeclined(id)
        case .invitationAccepted(let id, let inboxRow): try accepted(id, inboxRow)
        case .invitationDeclined(let inboxRow, let reason): try declined(inboxRow, reason)
        default: nil
        }
    }

    // MARK: Raters

    private mutating func whom(_ id: TalkID) throws -> Note? {
        guard let talk = try running(id) else { return nil }
        let asked = WhomToAsk(
            talk: talk,
            deadline: deadline(of: talk),
            maximum: settings.maximumRaters,
            approver: settings.approver
        )
        let thread = try talk.invitation.map(Thread.theirs) ?? self.thread(.event(id, .employee, sequence: 0, .planned))
        return Note(mail: .whom(asked), reader: talk.employee, thread: thread)
    }

    private mutating func namesRead(_ id: TalkID, _ report: NamesReport) throws -> Note? {
        // Also after the talk: that nobody can be named any more has to be said.
        guard let talk = try talk(id), talk.state == .planned else { return nil }
        let requests = try tx.requests(of: id)
        let byID = Dictionary(uniqueKeysWithValues: requests.map { ($0.id, $0) })
        let new = (report.added + report.replaced.map(\.new)).compactMap { byID[$0] }
        let read = NamesRead(
            talk: talk,
            deadline: deadline(of: talk),
            maximum: settings.maximumRaters,
            added: report.added.compactMap { byID[$0]?.listed },
            withdrawn: report.withdrawn.compactMap { byID[$0]?.rater.mailbox },
            replaced: report.replaced.compactMap { replaced in
                guard let old = byID[replaced.old], let new = byID[replaced.new] else { return nil }
                return NamesRead.Replaced(old: old.rater.mailbox, new: new.listed)
            },
            refused: report.refused,
            unread: report.unread,
            list: try tx.listedRaters(of: id).map(\.listed),
            next: new.isEmpty
                ? .nothing
                : new.contains { $0.state == .proposed }
                    ? settings.approver.map { .waits(for: $0) } ?? .goesOut : .goesOut,
            isOpen: deadline(of: talk) > now
        )
        return Note(mail: .namesRead(read), reader: talk.employee, thread: try thread(.whom(id)))
    }

    private mutating func approval(_ id: TalkID, _ ids: [RequestID], _ by: Party, _ isAgain: Bool) throws -> Note? {
        guard let talk = try running(id) else { return nil }
        // Numbered as they were listed: what was settled meanwhile keeps its number.
        let raters = try ids.compactMap { try tx.request($0) }
        guard raters.contains(where: { $0.state == .proposed }) else { return nil }
        let asked = ApprovalAsked(
            talk: talk,
            deadline: deadline(of: talk),
            raters: raters.map(\.listed),
            reader: by,
            isAgain: isAgain
        )
        guard let reader = by == .hr ? try hr() : talk.manager else { return nil }
        return Note(mail: .approval(asked), reader: reader, thread: talk.invitation.map(Thread.theirs))
    }

    private mutating func approved(_ id: TalkID, _ approved: [RequestID], _ struck: [RequestID]) throws -> Note? {
        guard let talk = try running(id) else { return nil }
        let told = Approved(
            talk: talk,
            deadline: deadline(of: talk),
            approver: settings.approver,
            asked: try approved.compactMap { try tx.request($0)?.listed },
            struck: try struck.compactMap { try tx.request($0)?.listed }
        )
        return Note(mail: .approved(told), reader: talk.employee, thread: try thread(.whom(id)))
    }

    // MARK: How things stand

    private mutating func standing(_ id: TalkID, _ occasion: StandingOccasion) throws -> Note? {
        guard let talk = try running(id) else { return nil }
        let isWeekly = if case .week = occasion { true } else { false }
        let counts = try tx.standing(of: id)
        // With one or two others the count says who.
        let isTold = counts.others >= AnonymityRule.minimum
        if isWeekly, !isTold { return nil }
        let standing = Standing(
            talk: talk,
            deadline: deadline(of: talk),
            asked: counts.asked,
            answered: isTold ? counts.answered : nil,
            waiting: counts.waiting,
            isWeekly: isWeekly
        )
        return Note(mail: .standing(standing), reader: talk.employee, thread: try thread(.whom(id)))
    }

    private func departments() throws -> Note? {
        guard let hr = try hr() else { return nil }
        let year = CompanyYear(of: now, in: settings.organisation.timeZone)
        let counts = DepartmentCounts(
            year: year.number,
            rows: try tx.departmentCounts(from: year.start, until: year.end, now: now).map { row in
                DepartmentCounts.Row(
                    department: row.department,
                    planned: row.planned,
                    held: row.held,
                    none: row.none,
                    asked: row.asked,
                    answered: row.answered
                )
            }
        )
        return Note(mail: .standingForHR(counts), reader: hr)
    }

    private func planTalk(_ id: PersonID, _ year: Int, _ audience: Party) throws -> Note? {
        guard let employee = try tx.person(id), let manager = try employee.manager.flatMap({ try tx.person($0) }) else {
            return nil
        }
        let plan = PlanTalk(
            employee: employee.person,
            manager: manager.person,
            reader: audience,
            year: year,
            serviceAddress: settings.service.address
        )
        return Note(mail: .planTalk(plan), reader: audience == .employee ? employee.person : manager.person)
    }

    // MARK: Invitations

    private mutating func accepted(_ id: TalkID, _ inboxRow: InboxID) throws -> Note? {
        guard let talk = try running(id), let organizer = talk.organizer, let mail = try tx.talkMail(inboxRow),
            let event = mail.event
        else { return nil }
        let news = TalkNews(
            talk: talk,
            reader: organizer.address == talk.employee.address ? .employee : .manager,
            deadline: deadline(of: talk)
        )
        // iCloud's answers go to an address of its own, which stands beside the person's (RFC 7986 §6.2).
        let known = try reader(organizer)
        return Note(
            mail: .invitationAccepted(news, isUpdate: talk.invitation != nil && talk.invitation != mail.messageID),
            reader: Person(
                name: known.name,
                address: event.organizer?.valueAddress ?? organizer.address,
                language: known.language
            ),
            thread: mail.messageID.map(Thread.theirs),
            answer: answer(.accepted, to: event)
        )
    }

    private func declined(_ inboxRow: InboxID, _ reason: DeclineReason) throws -> Note? {
        guard let mail = try tx.talkMail(inboxRow), let event = mail.event, let organizer = event.organizer,
            let address = organizer.valueAddress ?? organizer.address
        else { return nil }
        let named = NamedAddress(name: organizer.name, address: address)
        let told = DeclinedInvitation(
            organizer: named,
            summary: event.summary,
            start: event.start.exact,
            reason: reason,
            serviceAddress: settings.service.address
        )
        return Note(
            mail: .invitationDeclined(told),
            reader: try reader(named),
            thread: mail.messageID.map(Thread.theirs),
            answer: answer(.declined, to: event)
        )
    }

    private func answer(_ participation: ParticipationStatus, to event: ReceivedEvent) -> InvitationAnswer {
        let own = settings.service.address.canonicalWithoutSubaddress
        let invited = event.attendees.lazy.compactMap(\.person.address).first { $0.canonicalWithoutSubaddress == own }
        return InvitationAnswer(
            event: event,
            participation: participation,
            invited: NamedAddress(
                name: settings.service.mailbox.name,
                address: invited ?? settings.service.address
            )
        )
    }

    // MARK: What waits for one word

    private mutating func matter(_ id: MatterID, _ isAgain: Bool) throws -> Note? {
        guard let matter = try tx.matter(id), matter.isOpen, let source = try tx.talkMail(matter.inboxRow) else {
            return nil
        }
        let reader = try reader(NamedAddress(name: nil, address: matter.address))
        let mail: Mail? =
            switch matter.kind {
            case .roles(let people): try roles(people, reader, source, isAgain)
            case .confirmation(let wish): try confirmation(wish, reader, isAgain)
            case .proposal(let talk, let by, let start, _, let comment):
                try running(talk).map { .counterProposal($0.proposal(start, by, comment, isAgain)) }
            case .newTime(let talk, let audience):
                try running(talk).map { .newTime(NewTime(talk: $0, reader: audience, isAgain: isAgain)) }
            }
        return mail.map { Note(mail: $0, reader: reader) }
    }

    private func roles(_ people: [PersonID], _ reader: Person, _ source: TalkMail, _ isAgain: Bool) throws -> Mail? {
        let named = try people.compactMap { try tx.person($0)?.person.mailbox }
        guard named.count == 2, let start = source.event?.start.moment(in: settings.organisation.timeZone) else {
            return nil
        }
        return .roles(
            RolesAsked(
                organizer: reader.mailbox,
                first: named[0],
                second: named[1],
                start: start,
                isAgain: isAgain
            )
        )
    }

    private mutating func confirmation(_ wish: Matter.Wish, _ reader: Person, _ isAgain: Bool) throws -> Mail? {
        let change: ConfirmChange.Change? =
            switch wish {
            case .invited(let people, let start):
                .invited(with: try people.compactMap { try tx.person($0)?.person.mailbox }, start: start)
            case .moved(let id, let start): try talk(id).map { .moved($0, to: start) }
            case .cancelled(let id): try talk(id).map { .cancelled($0) }
            case .departments: .hrStanding
            case .talk(let id, _, let asks): try talk(id).map { .names($0, asks) }
            }
        return change.map { .confirmChange(ConfirmChange(person: reader.mailbox, change: $0, isAgain: isAgain)) }
    }

    private mutating func proposalDeclined(_ id: MatterID) throws -> Note? {
        guard let matter = try tx.matter(id), case .proposal(let talk, let by, let start, _, let comment) = matter.kind,
            let talk = try running(talk), let proposer = talk.person(by)
        else { return nil }
        return Note(mail: .proposalDeclined(talk.proposal(start, by, comment, false)), reader: proposer)
    }

    // MARK: What all need

    /// A talk that is to come.
    private mutating func running(_ id: TalkID) throws -> Talk? {
        try talk(id).flatMap { $0.state == .planned && $0.start > now ? $0 : nil }
    }

    private func deadline(of talk: Talk) -> Date {
        talk.schedule(settings.rules.schedule).deadline
    }

    private func thread(_ letter: Letter) throws -> Thread? { try tx.messageID(of: letter).map(Thread.ours) }

    private func hr() throws -> Person? { try settings.hr.map { try reader(NamedAddress(name: nil, address: $0)) } }

    private func reader(_ named: NamedAddress) throws -> Person {
        if let known = try tx.person(at: named.address) { return known.person }
        let name = try named.name ?? Line(named.address.description)
        return Person(name: name, address: named.address, language: settings.language)
    }
}

extension FeedbackRequest {
    fileprivate var listed: ListedRater { ListedRater(rater: rater.mailbox, group: group) }
}

extension Talk {
    fileprivate func proposal(_ start: Date, _ by: Party, _ comment: String?, _ isAgain: Bool) -> CounterProposal {
        CounterProposal(talk: self, proposer: by, proposed: start, comment: comment, isAgain: isAgain)
    }
}

extension TalkMail {
    /// The event that the mail is about.
    fileprivate var event: ReceivedEvent? {
        guard case .calendar(let bytes, _, _) = content, let calendar = try? ReceivedCalendar.read(Array(bytes)) else {
            return nil
        }
        return calendar.event
    }
}
