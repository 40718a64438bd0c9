// Writes an event as an iTIP message: a calendar object with one method and one event (RFC 5545, 5546).
import Addressing
import Days
import Foundation

/// RFC 5545 §3.7.3: who wrote the object.
let productIdentifier = "-//Klankbord//Klankbord//EN"

extension CalendarEvent {
    /// The whole object, CRLF at every line's end, folded, UTF-8: what goes into a `text/calendar; charset=UTF-8;
    /// method=…` part.
    ///
    /// The start is written in the event's zone with a VTIMEZONE beside it, or in UTC where the zone has no yearly rule
    /// or the clock shows that time twice.
    /// - Throws: `CalendarError.incomposable` naming the property that the method or RFC 5545 does not allow.
    public func compose(_ method: Method) throws(CalendarError) -> String {
        try check(for: method)
        let times = WrittenTimes(start: start, duration: duration, zone: timeZone)
        var writer = ContentLineWriter()
        writer.beginCalendar(method)
        times.zone?.write(to: &writer)
        writer.begin("VEVENT")
        writer.text("UID", uid)
        if method != .refresh { writer.line("SEQUENCE", String(sequence)) }
        writer.line("DTSTAMP", LocalTime(stamp, in: .gmt).basic + "Z")
        // RFC 5546 §3.2.6: a REFRESH names the event and asks; it describes nothing.
        if method != .refresh { writeDescription(to: &writer, method, times) }
        writePeople(to: &writer, method)
        if method != .reply && method != .refresh { writeAttachments(to: &writer) }
        writer.end("VEVENT")
        writer.end("VCALENDAR")
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func check(for method: Method) throws(CalendarError) {
        func refuse(_ property: String, _ reason: String) -> CalendarError {
            .incomposable(property: property, reason: reason)
        }
        guard !uid.isEmpty else { throw refuse("UID", "it is empty") }
        guard !uid.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            throw refuse("UID", "it holds a control character")
        }
        // RFC 5545 §3.3.8: an INTEGER has 32 bits with its sign.
        guard (0...Int(Int32.max)).contains(sequence) else { throw refuse("SEQUENCE", "\(sequence) is out of range") }
        guard duration >= 0, duration < 366 * 86_400 else { throw refuse("DTEND", "\(duration) s is no duration") }
        for date in [start, stamp] {
            // Four digits for the year, with a day's room for the zone.
            guard (-62_135_510_400..<253_402_214_400).contains(date.timeIntervalSince1970) else {
                throw refuse("DTSTART or DTSTAMP", "\(date.timeIntervalSince1970) is out of range")
            }
        }
        switch method {
        case .reply, .refresh:
            // RFC 5546 §3.2.3 and §3.2.6: the one who answers or asks, alone.
            guard attendees.count == 1 else {
                throw refuse("ATTENDEE", "\(method.rawValue) has exactly one, not \(attendees.count)")
            }
        case .request, .counter, .declineCounter:
            guard !attendees.isEmpty else { throw refuse("ATTENDEE", "\(method.rawValue) needs one") }
        case .publish, .add, .cancel: break
        }
    }

    private func writeDescription(to writer: inout ContentLineWriter, _ method: Method, _ times: WrittenTimes) {
        let languageOfText = language.map { [WrittenParameter.token("LANGUAGE", $0.description)] } ?? []
        times.write(to: &writer)
        writer.text("SUMMARY", summary.text, languageOfText)
        if !description.isEmpty && method != .reply { writer.text("DESCRIPTION", description, languageOfText) }
        if let location { writer.text("LOCATION", location.text, languageOfText) }
        guard method != .reply else { return }
        writer.line("CLASS", classification.rawValue)
        // RFC 5546 §3.2.5: the method decides, and Outlook wants the status to agree.
        writer.line("STATUS", (method == .cancel ? .cancelled : status).rawValue)
        writer.line("TRANSP", "OPAQUE")
    }

    private func writePeople(to writer: inout ContentLineWriter, _ method: Method) {
        writer.line("ORGANIZER", organizer.address.mailtoURI, organizer.commonName)
        // RFC 5546 §3.2.1: a published event has no attendees.
        guard method != .publish else { return }
        for attendee in attendees { attendee.write(to: &writer, method) }
    }

    private func writeAttachments(to writer: inout ContentLineWriter) {
        for attachment in attachments { writer.attachment(attachment) }
    }
}

extension ContentLineWriter {
    /// A file, inline (RFC 5545 §3.8.1.1).
    mutating func attachment(_ file: CalendarAttachment) {
        // FILENAME is RFC 8607 §4.3; X-FILENAME is what older Apple and Outlook look for.
        let parameters: [WrittenParameter] = [
            .token("FMTTYPE", file.mediaType), .token("ENCODING", "BASE64"), .token("VALUE", "BINARY"),
            .text("FILENAME", file.filename.text), .text("X-FILENAME", file.filename.text),
        ]
        line("ATTACH", Data(file.bytes).base64EncodedString(), parameters)
    }

    mutating func beginCalendar(_ method: Method) {
        begin("VCALENDAR")
        line("PRODID", productIdentifier)
        line("VERSION", "2.0")
        line("CALSCALE", "GREGORIAN")
        line("METHOD", method.rawValue)
    }
}

extension Attendee {
    func write(to writer: inout ContentLineWriter, _ method: Method) {
        var parameters: [WrittenParameter] = [
            .token("CUTYPE", "INDIVIDUAL"), .token("ROLE", role.rawValue), .token("PARTSTAT", participation.rawValue),
        ]
        // RFC 5545 §3.2.17: RSVP is the organizer's question; an answer has none.
        if method != .reply { parameters.append(.token("RSVP", replyRequested ? "TRUE" : "FALSE")) }
        writer.line("ATTENDEE", person.address.mailtoURI, parameters + person.commonName)
    }
}

extension NamedAddress {
    var commonName: [WrittenParameter] { name.map { [.text("CN", $0.text)] } ?? [] }
}

extension EmailAddress {
    /// RFC 6068 §2: what a URI or its `mailto` scheme uses otherwise, and everything beyond ASCII, is percent-encoded.
    var mailtoURI: String {
        var result = "mailto:"
        for byte in description.utf8 {
            if byte >= 0x80 || "%/?#[]&;=^`{|}".utf8.contains(byte) {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            } else {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return result
    }
}
