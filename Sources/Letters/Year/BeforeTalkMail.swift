// To the manager, the day before a talk: his own notes, what both want to talk about, what was agreed before.
import Days
import Feedback
import Foundation
import Store
import Wording

struct BeforeTalkMail: Mail {
    static let example = Letter.beforeTalk(TalkID(rawValue: 1), on: CivilDay(daysSince1970: 20_823))
    let talk: Talk
    let notes: String?
    /// Nil where one of the two has not written.
    let topics: TalkTopics?
    /// Still open.
    let agreements: [ShownLine]
    var reader: Person { talk.manager }
    var group: RaterGroup? { .manager }

    /// Of a talk that moved to another day there is another.
    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> BeforeTalkMail? {
        guard case .beforeTalk(let id, let day) = letter, let talk = try rows.running(id),
            LocalTime(talk.start, in: rows.settings.organisation.timeZone).day == day,
            let employee = try rows.tx.person(at: talk.employee.address)
        else { return nil }
        // Whoever leads her no more gets his notes alone.
        let isLed = try rows.tx.isWithManager(talk)
        let open = try isLed ? rows.tx.agreements(of: employee.id).filter { !$0.progress.isClosed } : []
        let mail = BeforeTalkMail(
            talk: talk,
            notes: try rows.tx.notes(of: .manager, for: id),
            topics: try isLed ? rows.tx.topics(of: id) : nil,
            agreements: open.map { ShownLine(0, .agreementState, about: employee.person, agreement: $0) }
        )
        return mail.isEmpty ? nil : mail
    }

    private var isEmpty: Bool { notes == nil && topics == nil && agreements.isEmpty }

    func fields(_ speech: Speech) -> Fields {
        speech.fields(talk).merging([
            "notes": .list((notes ?? "").lines), "hasNotes": .flag(notes != nil),
            "hasTopics": .flag(topics != nil),
            "employeesTopic": .list((topics?.employee ?? "").lines), "employeeHasTopic": .flag(topics?.employee != nil),
            "managersTopic": .list((topics?.manager ?? "").lines), "managerHasTopic": .flag(topics?.manager != nil),
            "agreements": .list(agreements.map { $0.fields(speech) }), "hasAgreements": .flag(!agreements.isEmpty),
        ])
    }

    static func samples(_ made: MadeUp) -> [BeforeTalkMail] {
        let topics = [TalkTopics(employee: "…", manager: nil), TalkTopics(employee: nil, manager: "…"), nil]
        return topics.enumerated().map { at, topics in
            BeforeTalkMail(
                talk: made.talks[at % 2],
                notes: at == 1 ? nil : "…",
                topics: topics,
                agreements: at == 0 ? [made.agreementLine] : []
            )
        }
    }
}

extension String {
    /// As a template quotes them.
    var lines: [Fields] { split(whereSeparator: \.isNewline).map { ["line": .text(String($0))] } }
}
