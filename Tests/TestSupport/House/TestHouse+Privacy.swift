// A house with something of everybody in each table that is about people.
import Addressing
import Cycle
import Days
import Feedback
import Foundation
import Insight
import Store

/// The words in all that is private in such a house; each role's own beside them.
public enum Private {
    public static let answer = "what Petra wrote confidentially"
    public static let manager = "what Mark wrote under his name"
}

extension TestHouse {
    /// Anna's talk with Mark: Petra, Joris and Dirk (clients) and Mark answered, and it is released to both. Of another,
    /// which Anna organizes, Petra's answer is in no dossier. She, and somebody whom nobody knows, wrote mail that is held.
    @discardableResult
    public func fillPrivately() async throws -> TalkID {
        let talk = try await addTalk()
        let texts = ["petra": "Sterk", "joris": "Goed", "dirk": "Prima"]
        for name in ["petra", "joris", "dirk"] {
            let request = try await addRequest(name, for: talk)
            try await deliver(.request(request), to: "\(name)@client.example")
            try await addAnswer(texts[name] ?? "", to: request)
        }
        try await change { tx, now in
            let mark = try tx.insert(
                NewRequest(
                    talk: talk,
                    rater: try member("Mark Visser", "mark"),
                    group: .manager,
                    promise: .named,
                    questionnaire: try Example.wording().questionnaire(.manager, language: "nl")
                ),
                now: now
            )
            try tx.addAnswer(Private.manager, to: mark, now: now)
            for party in [Party.employee, .manager] { try tx.participate(talk, party, status: "ACCEPTED", stamp: now) }
            try tx.save(alias: EmailAddress("anna.prive@home.example"), of: Example.anna, now: now)
            try tx.save(alias: EmailAddress("mark.prive@home.example"), of: Example.mark, now: now)
            try tx.suppress(EmailAddress("petra@client.example"), .unsubscribe, now: now)
            try tx.hurry(calendarAt: "https://calendar.example")
            if let source = try tx.calendarSource(at: "https://calendar.example") {
                try tx.execute(
                    "INSERT INTO talk_sources (talk_id, source_id) VALUES ($1, $2)",
                    [.id(talk), .id(source.id)]
                )
            }
            for (token, part) in [("e", Part.employee(talk)), ("m", .manager(talk)), ("p", .rater(mark))] {
                try tx.remember(token: token, of: part)
            }
            try tx.remember(token: "petra", of: .rater(RequestID(rawValue: 1)))
        }
        try await release(talk)
        try await deliver(.dossierToEmployee(talk, batch: 1), to: "anna@example.test")
        try await deliver(.dossierToManager(talk, batch: 1), to: "mark@example.test")
        try await writeMail(about: talk)
        try await addYear(after: talk)
        return talk
    }

    /// What came of a talk: an agreement, a training, and a collected mail to each of the two, Anna's the first.
    public func addYear(after talk: TalkID) async throws {
        let day = LocalTime(now, in: HouseSettings.timeZone).day
        try await change { tx, now in
            let (anna, mark) = (Example.anna, Example.mark)
            let agreement = try tx.insert(.init(text: "SQL"), by: .employee, of: anna, in: talk, now: now)
            _ = try tx.insertTraining("SQL", theme: nil, of: anna, now: now)
            try tx.keep(words: "a compliment", of: anna, now: now)
            for party in [Party.employee, .manager] { try tx.keep("a topic", .topic, of: party, for: talk, now: now) }
            try tx.save(KickOff(year: day.year, eventUID: "kick-off", start: now, duration: 7_200))
            try tx.invite(mark, toKickOff: day.year)
            _ = try tx.insertMeeting(of: anna, with: mark, eventUID: "meeting", start: now, duration: 900)
            try tx.noteTalked(mark, with: anna, on: day)
            try tx.publish(
                PublishedRow(.talks, "1", asOf: day, people: nil, []),
                of: day.year,
                people: [.person(anna.rawValue): ["held"]]
            )
            try tx.noteFollowUp(.held, of: anna, year: day.year, now: now)
            try tx.insert(NewLine(.agreementState, to: .employee, about: anna, .agreement(agreement), due: now))
            try tx.insert(NewLine(.agreementsRight, to: .manager, about: anna, .agreement(agreement), due: now))
            for (person, line) in [(anna, 1), (mark, 2)] {
                let lines = [LineID(rawValue: Int64(line))]
                _ = try tx.collect(lines, for: .person(person), isUrgent: false, now: now)
            }
        }
    }

    private func release(_ talk: TalkID) async throws {
        try await change { tx, now in
            let dossier = try tx.freeze(
                Summary(groups: []),
                page: "page",
                plain: "the released dossier",
                pdf: nil,
                talk: talk,
                now: now
            )
            for party in [Party.employee, .manager] {
                try tx.release(dossier.id, to: party, now: now)
                try tx.note(placement: dossier.id, party, .again(at: now, trouble: "busy"), now: now)
            }
        }
    }

    /// As the outbox does.
    public func deliver(_ letter: Letter, to address: String) async throws {
        try await queue(letter, to: address)
        try await change { tx, now in
            guard let row = try tx.outbox(states: [.queued], limit: 1).first else { return }
            let run = RunID()
            _ = try tx.beginAttempt(row.id, by: run, prepared: Data("a copy".utf8))
            _ = try tx.endAttempt(row.id, by: run, .accepted, reply: nil, now: now)
        }
    }

    private func writeMail(about talk: TalkID) async throws {
        for sender in ["petra@client.example", "stranger@x.example"] {
            let mail = try await receive(Data("From: \(sender)\n\nwords of \(sender)".utf8))
            try await change { tx, _ in
                _ = try tx.beginReading(limit: 1, octets: .max)
                try tx.hold(mail, reason: .mail(.question), sender: sender, subject: "Vraag")
            }
        }
        let words = TalkMail.Content.words("klant: petra", by: .employee(talk), isProved: true, answered: nil)
        let mail = try await handOn(words)
        try await change { tx, now in
            guard let found = try tx.talkMail(mail) else { return }
            _ = try tx.open(.newTime(talk, .employee), from: found, askedOf: found.sender, now: now)
        }
        try await change { tx, now in
            let organizer = try NamedAddress("Anna de Vries <anna@example.test>")
            let next = try instant("2027-06-10T09:00:00Z")
            let talk = try tx.addTalk(at: next, uid: "organized", organizer: organizer, now: now)
            try tx.addAnswer(Private.answer, to: tx.addRequest("petra", for: talk, state: .sent, now: now), now: now)
        }
    }
}
