// The reading of one message or calendar file, as `inspect` prints it.
import Aligning
import CalendarFormat
import Classifying
import Foundation
import Inbox
import MailFormat

struct InspectReport {
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
        if let aligner = request?.aligner {
            inspection.take(InspectedReply(message, as: kind, answering: aligner, token: inspection.token))
        }
        if inspection.text.isEmpty, inspection.answers.isEmpty { inspection.text = newText(in: message) }
        let parts = message.calendarParts
        calendar = parts.prefix(20).lazy.compactMap { part in
            try? CalendarMessage(part.bytes, partMethod: nil).calendar
        }.first.map { CalendarInspection($0) }
        // The mail itself can be read.
        if calendar == nil, !parts.isEmpty { inspection.flags.append("unreadable-calendar") }
        self.inspection = inspection
    }

    /// Whether the file is a bare iCalendar object (RFC 5545 §3.4), or wants to be one.
    private static func isCalendar(_ bytes: [UInt8]) -> Bool {
        let text = bytes.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        return String(decoding: text.prefix(7), as: UTF8.self).uppercased() == "BEGIN:V"
    }

    /// One line of JSON, without its line end. Every key is always there, in the order of the alphabet.
    func json() throws -> [UInt8] {
        let event = try calendar.map { String(decoding: try InspectReport.encoder.encode($0), as: UTF8.self) }
        var line = JSONLine()
        line.object {
            $0.key("answers") { $0.array(inspection.answers, InspectReport.write) }
            $0.key("calendar") { $0.raw(event ?? "null") }
            $0.key("declined") { $0.bool(inspection.declined) }
            $0.key("file") { $0.string(inspection.file) }
            $0.key("flags") { $0.array(inspection.flags) { $0.string($1) } }
            $0.key("kind") { $0.string(inspection.kind.rawValue) }
            $0.key("outcome") { $0.string(inspection.outcome) }
            $0.key("reason") { $0.string(inspection.reason) }
            $0.key("recipients") { $0.array(inspection.recipients, InspectReport.write) }
            $0.key("remark") { $0.string(inspection.remark) }
            $0.key("text") { $0.string(inspection.text) }
            $0.key("token") { $0.string(inspection.token) }
            $0.key("until") { $0.string(inspection.until) }
        }
        return line.bytes
    }

    private static func write(_ line: inout JSONLine, _ answer: Inspection.Answer) {
        line.object {
            $0.key("question") { $0.number(answer.question) }
            $0.key("score") { $0.number(answer.score) }
            $0.key("text") { $0.string(answer.text) }
        }
    }

    private static func write(_ line: inout JSONLine, _ recipient: Inspection.Recipient) {
        line.object {
            $0.key("action") { $0.string(recipient.action) }
            $0.key("address") { $0.string(recipient.address) }
            $0.key("status") { $0.string(recipient.status) }
        }
    }

    /// Calendars are few.
    private static var encoder: JSONEncoder {
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
    fileprivate mutating func take(_ reply: InspectedReply) {
        note(reply.classification)
        (outcome, reason) = (reply.outcome.rawValue, reply.reason)
        guard let alignment = reply.alignment else { return }
        text = alignment.text
        answers = alignment.answers.map { Answer(question: $0.question, text: $0.text, score: $0.score) }
        remark = alignment.remark
        declined = alignment.declined
        flags += alignment.flags
    }
}
