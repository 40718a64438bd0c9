// Made-up people and talks, to try templates with.
import Addressing
import Feedback
import Foundation
import Wording

/// The people and things in samples of mails.
struct MadeUp {
    let employee: Person
    let manager: Person
    /// One with a place, whose lists are filled; one without, whose lists are empty.
    let talks: [Talk]
    /// Of the first talk, one for each group.
    let asked: [Asked]
    let start = MadeUp.start
    let service: EmailAddress

    private static let start = Date(timeIntervalSince1970: 1_796_115_600)

    /// - Throws: `WordingError` where a questionnaire can't be read.
    init(_ wording: Wording, language: String) throws {
        let anna = try MadeUp.person("Anna de Vries <anna@kade.example>", language)
        let mark = try MadeUp.person("Mark Jansen <mark@kade.example>", language)
        let service = try EmailAddress("feedback@kade.example")
        (employee, manager, self.service) = (anna, mark, service)
        let talks = try [Line("2.14"), nil].map { MadeUp.talk(anna, mark, place: $0) }
        self.talks = talks
        asked = try RaterGroup.allCases.map { group in
            Asked(
                rater: mark,
                talk: talks[0],
                group: group,
                deadline: MadeUp.start,
                promise: .confidential,
                questionnaire: try wording.questionnaire(group, language: language),
                namedBy: .employee,
                sharing: .onAnswer,
                retentionDays: 365,
                replyAddress: service
            )
        }
    }

    private static func person(_ mailbox: String, _ language: String) throws -> Person {
        let mailbox = try NamedAddress(mailbox)
        return Person(name: try Line(mailbox.displayName), address: mailbox.address, language: language)
    }

    private static func talk(_ employee: Person, _ manager: Person, place: Line?) -> Talk {
        Talk(
            id: TalkID(rawValue: 1),
            employee: employee,
            manager: manager,
            start: start,
            duration: 3_600,
            place: place,
            eventUID: "1@kade.example",
            sequence: 0,
            knownSince: start,
            state: .planned
        )
    }

    static func organisation() throws -> Organisation {
        Organisation(
            name: try Line("Kade"),
            controller: try Line("Kade"),
            contact: try EmailAddress("privacy@kade.example"),
            privacyNotice: URL(string: "https://kade.example/privacy"),
            logo: nil,
            timeZone: .gmt
        )
    }
}

extension Talk {
    /// Whether the lists of a sample that is about it are filled.
    var isFull: Bool { place != nil }
}
