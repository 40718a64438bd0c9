// To the manager, the day before his talks: for each his own notes, what both want to talk about, what was agreed before.
import Addressing
import Days
import Feedback
import Foundation
import Store
import Wording

struct BeforeTalkMail: Mail {
    static let example = Letter.beforeTalk(TalkID(rawValue: 1), on: CivilDay(daysSince1970: 20_823))
    /// In order of their start; never none.
    let talks: [ComingTalk]
    var reader: Person { talks[0].talk.manager }
    var group: RaterGroup? { .manager }

    /// A talk with what is known for it.
    struct ComingTalk: Sendable {
        let talk: Talk
        let notes: String?
        /// Nil where one of the two has not written.
        let topics: TalkTopics?
        /// Still open.
        let agreements: [ShownLine]

        var isEmpty: Bool { notes == nil && topics == nil && agreements.isEmpty }
    }

    /// Of a talk that moved to another day there is another.
    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> BeforeTalkMail? {
        guard case .beforeTalk(let first, let day, let others) = letter else { return nil }
        var talks: [ComingTalk] = []
        for id in [first] + (others ?? []) {
            guard let talk = try rows.running(id),
                LocalTime(talk.start, in: rows.settings.organisation.timeZone).day == day,
                let coming = try ComingTalk(talk, rows), !coming.isEmpty
            else { continue }
            talks.append(coming)
        }
        talks.sort { ($0.talk.start, $0.talk.id.rawValue) < ($1.talk.start, $1.talk.id.rawValue) }
        return talks.isEmpty ? nil : BeforeTalkMail(talks: talks)
    }

    func fields(_ speech: Speech) -> Fields {
        speech.fields(talks[0].talk).merging([
            "talks": .list(talks.map { $0.fields(speech) }), "several": .flag(talks.count > 1),
        ])
    }

    static func samples(_ made: MadeUp) -> [BeforeTalkMail] {
        let topics = [TalkTopics(employee: "…", manager: nil), TalkTopics(employee: nil, manager: "…"), nil]
        let talks = topics.enumerated().map { at, topics in
            ComingTalk(
                talk: made.talks[at % 2],
                notes: at == 1 ? nil : "…",
                topics: topics,
                agreements: at == 0 ? [made.agreementLine] : []
            )
        }
        return talks.map { BeforeTalkMail(talks: [$0]) } + [BeforeTalkMail(talks: talks)]
    }
}

extension BeforeTalkMail.ComingTalk {
    /// Nil where its employee is not known any more. Whoever leads her no more gets his notes alone.
    fileprivate init?(_ talk: Talk, _ rows: LetterRows) throws {
        guard let employee = try rows.tx.person(at: talk.employee.address) else { return nil }
        let isLed = try rows.tx.isWithManager(talk)
        let open = try isLed ? rows.tx.agreements(of: employee.id).filter { !$0.progress.isClosed } : []
        self.init(
            talk: talk,
            notes: try rows.tx.notes(of: .manager, for: talk.id),
            topics: try isLed ? rows.tx.topics(of: talk.id) : nil,
            agreements: open.map { ShownLine(0, .agreementState, about: employee.person, agreement: $0) }
        )
    }

    fileprivate func fields(_ speech: Speech) -> Fields {
        speech.fields(talk).merging([
            "notes": .list((notes ?? "").lines), "hasNotes": .flag(notes != nil), "hasTopics": .flag(topics != nil),
            "employeesTopic": .list((topics?.employee ?? "").lines), "employeeHasTopic": .flag(topics?.employee != nil),
            "managersTopic": .list((topics?.manager ?? "").lines), "managerHasTopic": .flag(topics?.manager != nil),
            "agreements": .list(agreements.map { $0.fields(speech) }), "hasAgreements": .flag(!agreements.isEmpty),
        ])
    }
}

extension String {
    /// As a template quotes them.
    var lines: [Fields] { split(whereSeparator: \.isNewline).map { ["line": .text(String($0))] } }
}
