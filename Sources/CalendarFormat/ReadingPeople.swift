// Organizers and attendees, as the many calendar programs write them.
import Addressing
import Foundation

extension ReceivedPerson {
    /// Nil when the line names nobody.
    init?(_ line: ContentLine) {
        // The value is no parameter, and some quote it all the same.
        let value = line.value.trimmedASCII.withoutQuotes
        guard !value.isEmpty || line["EMAIL"] != nil else { return nil }
        self.value = value
        self.valueAddress = ReceivedPerson.address(value)
        self.emailParameter = line["EMAIL"].flatMap(ReceivedPerson.address)
        self.name = line["CN"].flatMap(Line.init(lossy:))
        self.sentBy = line["SENT-BY"].map(ReceivedPerson.addresses) ?? []
    }

    /// One as a rule; two in quotes of their own, or in the same, occur.
    private static func addresses(_ list: String) -> [EmailAddress] {
        address(list).map { [$0] } ?? list.split(separator: ",").prefix(10).compactMap { address(String($0)) }
    }

    /// `mailto:`, `MAILTO:`, twice, or no scheme at all occur; percent signs are RFC 6068's or the address's own.
    private static func address(_ uri: String) -> EmailAddress? {
        // An address has at most 254 octets, each perhaps written as three.
        guard uri.utf8.count <= 2000 else { return nil }
        var rest = uri.trimmedASCII
        while rest.lowercased().hasPrefix("mailto:") { rest = String(rest.dropFirst("mailto:".count)).trimmedASCII }
        if let query = rest.firstIndex(of: "?"), rest[..<query].contains("@") { rest = String(rest[..<query]) }
        // Also behind a name, as in a mail's header.
        if rest.hasSuffix(">"), let open = rest.lastIndex(of: "<") {
            rest = String(rest[rest.index(after: open)...].dropLast())
        }
        let decoded = rest.contains("%") ? rest.removingPercentEncoding ?? rest : rest
        return (try? EmailAddress(decoded)) ?? (try? EmailAddress(rest))
    }
}

extension ReceivedAttendee {
    init?(_ line: ContentLine) {
        guard let person = ReceivedPerson(line) else { return nil }
        self.person = person
        self.kind = line["CUTYPE"].map { AttendeeKind(rawValue: $0.uppercased()) ?? .unknown } ?? .individual
        self.role = line["ROLE"].flatMap { ParticipationRole(rawValue: $0.uppercased()) } ?? .required
        self.participation = line["PARTSTAT"].flatMap { ParticipationStatus(rawValue: $0.uppercased()) } ?? .needsAction
        self.replyRequested = line["RSVP"]?.isTrue ?? false
        self.comment = line["X-RESPONSE-COMMENT"]?.nonEmpty
    }
}

extension String {
    fileprivate var withoutQuotes: String {
        count >= 2 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()).trimmedASCII : self
    }
}

extension Line {
    /// The rest of a text without its control characters, cut to a line's length; nil when that is nothing.
    fileprivate init?(lossy text: String) {
        let kept = text.prefix(Line.maximumLength).unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: " "
            default: scalar
            }
        }
        let joined = kept.reduce(into: "") { $0.unicodeScalars.append($1) }
        guard let line = try? Line(joined) else { return nil }
        self = line
    }
}
