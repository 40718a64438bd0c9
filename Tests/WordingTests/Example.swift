// A made-up round of feedback for Anna, from which the tests write every mail and page.
import Addressing
import Feedback
import Foundation
import Wording

enum Example {
    static var templates: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Templates")
    }

    static func wording() throws -> Wording { try Wording(folders: [templates]) }

    static let placeholder = "token-goes-here-26-letters"

    /// A one-pixel PNG.
    static let pixel = Data(
        base64Encoded:
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    )

    static func organisation(withLogo: Bool = false) throws -> Organisation {
        Organisation(
            name: try Line("Kade & Co"),
            controller: try Line("Kade & Co B.V., Kanaalkade 12, 3511 XA Utrecht"),
            contact: try EmailAddress("privacy@kade.example"),
            privacyNotice: URL(string: "https://www.kade.example/privacy/feedback"),
            logo: withLogo ? try Logo(contentID: Line("logo@kade.example"), bytes: Array(pixel ?? Data())) : nil,
            timeZone: TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
        )
    }

    static func person(_ name: String, _ address: String, _ language: String = "nl") throws -> Person {
        Person(name: try Line(name), address: try EmailAddress(address), language: language)
    }

    /// Tuesday 1 December 2026, 10:00 in Amsterdam.
    static let talkStart = Date(timeIntervalSince1970: 1_796_115_600)
    static let deadline = talkStart.addingTimeInterval(-14 * 86_400)

    static func talk(place: String? = "Kamer 2.14", employee: String = "Anna de Vries") throws -> Talk {
        Talk(
            id: TalkID(rawValue: 1),
            employee: try person(employee, "anna@example.test"),
            manager: try person("Mark Jansen", "mark@example.test"),
            start: talkStart,
            duration: 3_600,
            place: try place.map { try Line($0) },
            eventUID: "talk-1@example.test",
            sequence: 0,
            knownSince: talkStart.addingTimeInterval(-42 * 86_400),
            state: .planned
        )
    }

    static let raters: [RaterGroup: String] = [
        .`self`: "Anna de Vries", .manager: "Mark Jansen", .colleague: "Joris Bakker", .client: "Petra Smit",
        .supplier: "Kees van den Berg",
    ]

    static func asked(
        _ group: RaterGroup = .colleague,
        language: String = "nl",
        employee: String = "Anna de Vries",
        rater: String? = nil,
        promise: Promise? = nil,
        namedBy: Asked.NamedBy = .employee
    ) throws -> Asked {
        let talk = try talk(employee: employee)
        let isNamed = group == .`self` || group == .manager
        return Asked(
            rater: NamedAddress(
                name: try Line(rater ?? raters[group] ?? "Rater"),
                address: try EmailAddress("rater@client.example")
            ),
            employee: talk.employee,
            manager: talk.manager,
            group: group,
            talkStart: talk.start,
            deadline: deadline,
            promise: promise ?? (isNamed ? .named : .confidential),
            questionnaire: try wording().questionnaire(group, language: language),
            namedBy: namedBy,
            retentionDays: 365,
            replyAddress: try EmailAddress("feedback+\(placeholder)@example.test")
        )
    }
}
