// A letter gets its words and its envelope.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import MailFormat
import Store
import Understanding
import Wording

/// A letter that can be handed over.
struct WrittenLetter: Sendable {
    /// With the placeholder where the token goes.
    let message: [UInt8]
    /// What replies are aligned with; nil where none is.
    let prepared: Data?
    let recipient: EmailAddress
    /// Whose token the message carries.
    let holder: Part?
}

/// Writes letters; knows the organisation and the templates, and no rows.
struct LetterWriter: Sendable {
    let settings: OutboxSettings
    let wording: Wording

    func write(_ row: OutboxRow, _ facts: LetterFacts, now: Date) throws -> WrittenLetter {
        switch facts {
        case .rater(let facts): try write(row, toRater: facts, now)
        case .event(let facts): try write(row, event: facts, dossier: nil, now)
        case .dossier(let facts, let dossier): try write(row, event: facts, dossier: dossier, now)
        case .notReached(let talk, let request): try write(row, notReached: request, talk, now)
        case .note(let note): try write(row, note, now)
        }
    }

    // MARK: To raters

    private func write(_ row: OutboxRow, toRater facts: RaterFacts, _ now: Date) throws -> WrittenLetter {
        let rater = facts.request.rater
        let asked = try asked(facts)
        let mail: Mail =
            switch row.letter {
            case .reminder(_, let number): .reminder(asked, number: number)
            case .confirmation(_, _, let notes, let from): .confirmation(asked, understood(facts, notes, from))
            case .declined: .declined(asked)
            case .tooLate: .tooLate(asked)
            case .howToAnswer: .notUnderstood(asked)
            case .noMoreRequests: .noMoreRequests(asked)
            case .noLongerNeeded:
                .requestCancelled(asked, because: facts.talk.state == .cancelled ? .talkCancelled : .withdrawn)
            default: .request(asked)
            }
        let rendered = try wording.mail(mail, language: rater.language, organisation: settings.organisation)
        var message = try message(row, rendered, to: rater, replyTo: asked.replyAddress, thread: facts.thread, now)
        if row.letter.kind.asks {
            // Not OOF: an out-of-office tells us when to come back.
            message.headers.append(try HeaderField("X-Auto-Response-Suppress", "DR, RN, NRN, AutoReply"))
        }
        return try written(row.letter, message, to: rater, holder: .rater(facts.request.id))
    }

    private func asked(_ facts: RaterFacts) throws -> Asked {
        let schedule = schedule(of: facts.talk)
        return Asked(
            rater: facts.request.rater.mailbox,
            employee: facts.talk.employee,
            manager: facts.talk.manager,
            group: facts.request.group,
            talkStart: facts.talk.start,
            deadline: schedule.deadline(forRequestAskedAt: facts.request.askedAt),
            promise: facts.request.promise,
            questionnaire: facts.questionnaire,
            namedBy: facts.request.namedBy,
            retentionDays: settings.retentionDays,
            replyAddress: try replyAddress
        )
    }

    private func understood(_ facts: RaterFacts, _ notes: Set<ConfirmationNote>, _ from: EmailAddress?)
        -> Understood
    {
        Understood(
            answers: facts.understood.answers,
            remark: facts.understood.remark,
            hadAttachments: notes.contains(.attachmentsLeftOut),
            isRevision: facts.isRevision,
            isLate: notes.contains(.afterRelease),
            from: from
        )
    }

    // MARK: To the talk's two people

    private func write(_ row: OutboxRow, event facts: EventFacts, dossier: DossierRow?, _ now: Date) throws
        -> WrittenLetter
    {
        let audience = row.letter.audience ?? .employee
        let reader = audience == .employee ? facts.talk.employee : facts.talk.manager
        let mail = dossier.map { self.mail(with: $0, facts.talk, audience) } ?? news(row.letter, facts.talk, audience)
        let rendered = try wording.mail(mail, language: reader.language, organisation: settings.organisation)
        var message = try message(
            row,
            rendered,
            to: reader,
            replyTo: try replyAddress,
            thread: facts.thread,
            now
        )
        let files = try dossier.map { try DossierFiles($0, facts.talk.employee) }
        message.attachments = files?.attachments ?? []
        // Where others organize, the dossier comes as an ordinary mail.
        if facts.talk.organizer == nil {
            let event = try event(facts, audience, dossier, files, now)
            let method: CalendarFormat.Method = row.letter.isCancellation ? .cancel : .request
            message.calendar = CalendarPart(method: method.rawValue, text: try event.compose(method))
        }
        return try written(row.letter, message, to: reader, holder: row.letter.holder)
    }

    private func news(_ letter: Letter, _ talk: Talk, _ audience: Party) -> Mail {
        let news = TalkNews(
            talk: talk,
            reader: audience,
            deadline: schedule(of: talk).deadline
        )
        return switch letter {
        case .event(_, _, _, .moved(let from)): .talkMoved(news, from: from)
        case .event(_, _, _, .cancelled): .talkCancelled(news)
        default: .invitation(news)
        }
    }

    private func mail(with dossier: DossierRow, _ talk: Talk, _ audience: Party) -> Mail {
        let news = news(of: dossier, talk)
        return audience == .employee ? .dossierToEmployee(news) : .dossierToManager(news)
    }

    private func news(of dossier: DossierRow, _ talk: Talk) -> DossierNews {
        let sharing: DossierNews.Sharing =
            switch settings.rules.schedule.sharing {
            case .onAnswer: .whenShared
            case .automatic: schedule(of: talk).dossierToManager.map { .automatically($0) } ?? .whenShared
            case .never: .never
            }
        return DossierNews(
            talk: talk,
            invited: dossier.summary.groups.reduce(0) { $0 + $1.invited },
            answered: dossier.summary.groups.reduce(0) { $0 + $1.answered },
            sharing: sharing,
            isLaterBatch: dossier.batch > 1,
            retentionDays: settings.retentionDays,
            isOnEvent: talk.organizer == nil
        )
    }

    /// The talk's event as one attendee gets it. Both people stay in it, or the other would vanish from the calendar.
    private func event(
        _ facts: EventFacts,
        _ audience: Party,
        _ dossier: DossierRow?,
        _ files: DossierFiles?,
        _ now: Date
    ) throws -> CalendarEvent {
        let talk = facts.talk
        // RFC 5546 §2.1.4: an attachment changes nothing that has to be answered again, so PARTSTAT stays, no answer is
        // asked for, and the sequence does not rise.
        let attendees = talk.people.map { role, person in
            Attendee(
                person: person.mailbox,
                participation: facts.participations[role].flatMap(ParticipationStatus.init) ?? .needsAction,
                replyRequested: files == nil
            )
        }
        let language = wording.language(for: (audience == .employee ? talk.employee : talk.manager).language)
        let news = TalkNews(
            talk: talk,
            reader: audience,
            deadline: schedule(of: talk).deadline
        )
        let entry = dossier.map { CalendarEntry.dossier(self.news(of: $0, talk)) } ?? .talk(news)
        let words = try wording.calendarText(entry, language: language, organisation: settings.organisation)
        return CalendarEvent(
            uid: talk.eventUID,
            sequence: talk.sequence,
            organizer: settings.service.mailbox,
            attendees: attendees,
            start: talk.start,
            duration: talk.duration,
            timeZone: settings.organisation.timeZone,
            stamp: now,
            summary: try Line(words.summary),
            description: words.description,
            location: talk.place,
            classification: files == nil ? .private : .confidential,
            attachments: try files?.calendarAttachments ?? [],
            language: try LanguageTag(language)
        )
    }

    private func write(
        _ row: OutboxRow,
        notReached request: FeedbackRequest,
        _ talk: Talk,
        _ now: Date
    ) throws -> WrittenLetter {
        let mail = Mail.notReached(
            NotReached(rater: request.rater.mailbox, talk: talk, deadline: schedule(of: talk).deadline)
        )
        let rendered = try wording.mail(mail, language: talk.employee.language, organisation: settings.organisation)
        let message = try message(row, rendered, to: talk.employee, replyTo: try replyAddress, thread: nil, now)
        return try written(row.letter, message, to: talk.employee, holder: row.letter.holder)
    }

    // MARK: Notes

    private func write(_ row: OutboxRow, _ note: Note, _ now: Date) throws -> WrittenLetter {
        let rendered = try wording.mail(note.mail, language: note.reader.language, organisation: settings.organisation)
        let holder = row.letter.holder
        var message = try message(
            row,
            rendered,
            to: note.reader,
            replyTo: holder == nil ? settings.service.address : try replyAddress,
            thread: note.thread,
            now
        )
        if let answer = note.answer {
            let text = try answer.event.reply(answer.participation, by: answer.invited, stamp: now)
            message.calendar = CalendarPart(method: CalendarFormat.Method.reply.rawValue, text: text)
        }
        return try written(row.letter, message, to: note.reader, holder: holder)
    }

    // MARK: What all have in common

    private func written(
        _ letter: Letter,
        _ message: OutgoingMessage,
        to reader: Person,
        holder: Part?
    ) throws -> WrittenLetter {
        WrittenLetter(
            message: try message.compose(),
            prepared: letter.kind.isAlignedWith ? SentRequest(message).prepared : nil,
            recipient: reader.address,
            holder: holder
        )
    }

    private func message(
        _ row: OutboxRow,
        _ rendered: RenderedMail,
        to reader: Person,
        replyTo: EmailAddress,
        thread: Thread?,
        _ now: Date
    ) throws -> OutgoingMessage {
        let service = settings.service
        let original = thread?.messageID(at: service)
        return OutgoingMessage(
            from: service.mailbox,
            to: reader.mailbox,
            replyTo: NamedAddress(name: service.mailbox.name, address: replyTo),
            subject: try Line(rendered.subject),
            date: now,
            messageID: try row.messageID(at: service.address),
            inReplyTo: original,
            references: original.map { [$0] } ?? [],
            language: wording.language(for: reader.language),
            headers: [
                // RFC 3834 §5: whatever answers by itself leaves us in peace.
                try HeaderField("Auto-Submitted", "auto-generated"),
                try HeaderField("List-Unsubscribe", "<mailto:\(replyTo)?subject=unsubscribe>"),
            ],
            text: rendered.text,
            html: rendered.html,
            logo: try settings.organisation.logo.map(InlineImage.init(logo:))
        )
    }

    private func schedule(of talk: Talk) -> Schedule {
        talk.schedule(settings.rules.schedule)
    }

    private var replyAddress: EmailAddress {
        get throws { try settings.service.replyAddress(token: ResponseToken.placeholder) }
    }
}
