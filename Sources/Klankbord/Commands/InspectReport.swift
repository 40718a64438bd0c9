// What is made of one message or calendar file, as `inspect` prints it.
import CalendarFormat
import Foundation
import MailFormat

struct InspectReport: Encodable {
    private let inspection: Inspection
    private let calendar: CalendarInspection?

    /// - Parameter file: the argument as it was given.
    /// - Throws: `UnreadableMessage`, or `CalendarError` for a calendar file.
    init(file: String, bytes: [UInt8], request: InspectRequest?) throws {
        if InspectReport.isCalendar(bytes) || file.lowercased().hasSuffix(".ics") {
            inspection = Inspection(file: file, kind: .calendar)
            calendar = CalendarInspection(try ReceivedCalendar.read(bytes))
            return
        }
        let message = try ReceivedMessage(bytes)
        let kind = Classifier.classify(message)
        var inspection = Inspection(file: file, message: message, classification: kind, request: request?.message)
        if let aligner = request?.aligner, kind.kind == .reply {
            inspection.take(aligner.align(message))
        } else {
            inspection.text = newText(in: message)
        }
        let parts = message.calendarParts
        calendar = parts.lazy.compactMap { try? ReceivedCalendar.read($0.bytes) }.first.map { CalendarInspection($0) }
        // The mail itself can be read.
        if calendar == nil, !parts.isEmpty { inspection.flags.append("unreadable-calendar") }
        self.inspection = inspection
    }

    /// Whether the file is a bare iCalendar object (RFC 5545 §3.4), or wants to be one.
    private static func isCalendar(_ bytes: [UInt8]) -> Bool {
        let text = bytes.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        return String(decoding: text.prefix(7), as: UTF8.self).uppercased() == "BEGIN:V"
    }

    func encode(to encoder: any Encoder) throws {
        try inspection.encode(to: encoder)
        var object = encoder.container(keyedBy: Key.self)
        try object.encode(calendar, forKey: .calendar)
    }

    private enum Key: String, CodingKey { case calendar }

    /// One line of JSON, without its line end.
    func json(_ encoder: JSONEncoder) throws -> Data { try encoder.encode(self) }

    static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}

/// The sent message that the replies answer.
struct InspectRequest {
    let message: ReceivedMessage
    let aligner: ReplyAligner
}

extension Inspection {
    fileprivate mutating func take(_ alignment: Alignment) {
        text = alignment.text
        answers = alignment.answers.map { Answer(question: $0.question, text: $0.text, score: $0.score) }
        remark = alignment.remark
        declined = alignment.declined
        flags += alignment.flags
    }
}
