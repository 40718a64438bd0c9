// A made-up talk of Anna with Mark, and what tests of words and pages need around it.
import Addressing
import Feedback
import Foundation
import Wording

public enum Example {
    public static var templates: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Templates")
    }

    private static let shipped = Result { try Wording(folders: [templates]) }

    /// The shipped templates, read once.
    public static func wording() throws -> Wording { try shipped.get() }

    /// Those that have templates, sorted.
    public static let languages = ["de", "en", "fr", "nl"]

    /// A one-pixel PNG.
    private static let pixel = Data(
        base64Encoded:
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    )

    public static func organisation(withLogo: Bool = false) throws -> Organisation {
        Organisation(
            name: try Line("Kade & Co"),
            controller: try Line("Kade & Co B.V., Kanaalkade 12, 3511 XA Utrecht"),
            contact: try EmailAddress("privacy@kade.example"),
            privacyNotice: URL(string: "https://www.kade.example/privacy/feedback"),
            logo: withLogo ? try Logo(contentID: Line("logo@kade.example"), bytes: Array(pixel ?? Data())) : nil,
            timeZone: TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
        )
    }

    public static func person(_ name: String, _ address: String, _ language: String = "nl") throws -> Person {
        Person(name: try Line(name), address: try EmailAddress(address), language: language)
    }

    /// Tuesday 1 December 2026, 10:00 in Amsterdam.
    public static let talkStart = Date(timeIntervalSince1970: 1_796_115_600)
    public static let deadline = talkStart.addingTimeInterval(-14 * 86_400)

    public static func talk(
        place: String? = "Kamer 2.14",
        employee: String = "Anna de Vries",
        start: Date = talkStart,
        duration: TimeInterval = 3_600,
        organizer: NamedAddress? = nil
    ) throws -> Talk {
        Talk(
            id: TalkID(rawValue: 1),
            employee: try person(employee, "anna@example.test"),
            manager: try person("Mark Jansen", "mark@example.test"),
            start: start,
            duration: duration,
            place: try place.map { try Line($0) },
            eventUID: "talk-1@example.test",
            organizer: organizer,
            sequence: 0,
            knownSince: talkStart.addingTimeInterval(-42 * 86_400),
            state: .planned
        )
    }
}
