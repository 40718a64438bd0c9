// iCalendar as a calendar program would see it, by nothing but the lines themselves (RFC 5545 §3.1).
import CalendarFormat
import Foundation
import MailFormat

/// The event of an iTIP mail.
struct CalendarText {
    let lines: [String]
    let event: ReceivedEvent
    let method: String

    /// Nil where the mail has no event.
    init?(_ mail: ReceivedMessage) {
        guard let part = mail.calendarParts.first, let read = try? ReceivedCalendar.read(part.bytes),
            let event = read.events.first
        else { return nil }
        self.event = event
        method = part.parameters["method"] ?? ""
        let text = String(decoding: part.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
        lines = text.replacing("\n ", with: "").split(separator: "\n").map(String.init)
    }

    func lines(_ name: String) -> [String] { lines.filter { $0.hasPrefix(name + ":") || $0.hasPrefix(name + ";") } }

    /// The lines of one attendee.
    func attendee(_ address: String) -> String? { lines("ATTENDEE").first { $0.hasSuffix("mailto:\(address)") } }

    /// The files in the event.
    var attachments: [Data] {
        lines("ATTACH").filter { $0.contains("ENCODING=BASE64") }.compactMap { line in
            line.split(separator: ":").last.flatMap { Data(base64Encoded: String($0)) }
        }
    }
}
