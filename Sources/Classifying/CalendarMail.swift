// Calendar programs' mail, told apart from a person's that has a calendar file beside it.
import MailFormat

enum CalendarMail {
    /// RFC 6047 §2.4: the part carries a method. Some lose that on the way, or write it into the calendar alone.
    static func isOne(_ message: ReceivedMessage) -> Bool {
        let parts = message.calendarParts
        guard let first = parts.first else { return false }
        let isMarked = parts.contains {
            $0.contentType == "text/calendar" && $0.parameters["method"] != nil && !$0.isAttachment
        }
        if isMarked || message.header("content-class")?.lowercased().contains("calendarmessage") == true { return true }
        guard let method = method(of: first) else {
            // Some call an event off by its status alone.
            let isOwn = first.contentType == "text/calendar" && !first.isAttachment
            return isOwn && value(of: "STATUS", in: first) == "CANCELLED" && !answersMail(message)
        }
        return hasNoWords(message) || (asksOrAnswers.contains(method) && !answersMail(message))
    }

    /// Methods that want something of their reader. PUBLISH is none: "save as" writes it, and people attach such files.
    private static let asksOrAnswers: Set<String> = [
        "REQUEST", "REPLY", "CANCEL", "COUNTER", "ADD", "REFRESH", "DECLINECOUNTER",
    ]

    /// METHOD in the calendar itself, which stands before its components (RFC 5545 §3.6).
    private static func method(of part: MessagePart) -> String? { value(of: "METHOD", in: part) }

    /// In upper case.
    private static func value(of property: String, in part: MessagePart) -> String? {
        let lines = part.bytes.prefix(1 << 16).split { $0 == 0x0A || $0 == 0x0D }
        let name = Array("\(property):".utf8)
        let line = lines.first { line in
            line.count > name.count && zip(line, name).allSatisfy { $0 == $1 || $0 == $1 | 0x20 }
        }
        let value = line?.dropFirst(name.count).filter { $0 > 0x20 }
        return value.map { String(decoding: $0, as: UTF8.self).uppercased() }
    }

    private static func hasNoWords(_ message: ReceivedMessage) -> Bool {
        let words = message.plainText ?? message.htmlLines.map { $0.map(\.text).joined(separator: " ") } ?? ""
        return words.allSatisfy(\.isWhitespace) || message.parts.count == 1
    }

    /// A rater who presses Reply and attaches an invitation has written to us all the same.
    private static func answersMail(_ message: ReceivedMessage) -> Bool {
        message.inReplyTo != nil || !message.references.isEmpty || !message.responseTokens(.any).isEmpty
    }
}
