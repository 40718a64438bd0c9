// Arguments as people type them: moments, lengths, people and groups; a refusal names the value and the form wanted.
import Addressing
import ArgumentParser
import Days
import Feedback
import Foundation
import Settings
import Store

/// Reads what was typed.
enum Typed {
    /// A moment in the configured time zone, as people and spreadsheets write it, or with an offset or Z (RFC 3339).
    /// - Parameters:
    ///   - order: as other dates beside it show it.
    ///   - language: the organisation's.
    static func moment(
        _ text: String,
        in zone: TimeZone,
        order: DayOrder? = nil,
        language: String? = nil
    ) throws -> Date {
        if let exact = try? Date(text.replacing(" ", with: "T", maxReplacements: 1), strategy: .iso8601) {
            return exact
        }
        let written: WrittenMoment
        do {
            written = try WrittenMoment(text, order: order, language: language)
        } catch {
            throw wrong(text, error)
        }
        let times = written.readings
        guard let time = times.first, times.count == 1 else { throw unsure(text, times) }
        if let offset = written.offset { return time.instant { _ in offset } }
        // An hour that summer time skips is no moment.
        guard let date = time.exactInstant(in: zone) else {
            throw Failure(.badInput, "\(quoted(text)) is no moment: the clocks of \(zone.identifier) skip it")
        }
        return date
    }

    private static func quoted(_ text: String) -> String { text.prefix(60).debugDescription }

    private static func wrong(_ text: String, _ problem: WrittenMoment.Problem) -> Failure {
        let reason =
            switch problem {
            case .unreadable: "is no moment; it takes 2026-12-01T10:00, 1-12-2026 10:00, or 2026-12-01T10:00+01:00"
            case .noHour: "has no hour; it takes 2026-12-01T10:00"
            case .otherWeekday(let day): "is no moment: \(day) is another day of the week"
            }
        return Failure(.badInput, "\(quoted(text)) \(reason)")
    }

    private static func unsure(_ text: String, _ times: [LocalTime]) -> Failure {
        let readings = times.map { "\($0.day)T\($0.clock)" }.joined(separator: " or ")
        return Failure(.badInput, "\(quoted(text)) may be either of two days; write \(readings)")
    }

    /// Seconds that a talk takes: `60m`, `60`, `1h30`, `anderhalf uur`.
    static func length(_ text: String) throws -> TimeInterval {
        if let duration = Duration(written: text), duration > .zero { return duration.timeInterval }
        switch WrittenLength(text) {
        case .minutes(let minutes): return TimeInterval(minutes * 60)
        case .hoursOrMinutes:
            throw Failure(.badInput, "\(quoted(text)) may be hours or minutes; write \(text)h or \(text)m")
        case nil: throw Failure(.badInput, "\(quoted(text)) is no duration; it takes 60, 60m or 1h30m")
        }
    }

    /// Seconds of `60m`, `1h30m`.
    static func duration(_ text: String) throws -> TimeInterval {
        guard let duration = Duration(written: text), duration > .zero else {
            throw Failure(.badInput, "\(quoted(text)) is no duration; it takes 60m or 1h30m")
        }
        return duration.timeInterval
    }

    static func group(_ text: String) throws -> RaterGroup {
        guard let group = RaterGroup(rawValue: text) else {
            throw Failure(
                .badInput,
                "group \(text.prefix(60).debugDescription): takes colleague, client, supplier or manager"
            )
        }
        return group
    }

    /// A BCP 47 language, of which the primary part counts: `nl`, `nl-BE`; or its name in one of them: `Niederländisch`.
    /// - Parameter known: those that there are templates in.
    static func language(_ text: String, among known: [String]) throws -> String {
        if let named = known.first(where: { names(of: $0, in: known).contains(text.lowercased()) }) { return named }
        let primary = text.lowercased().prefix { $0 != "-" && $0 != "_" }
        guard (2...3).contains(primary.utf8.count), primary.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
            throw Failure(.badInput, "language \(quoted(text)): takes a language's code such as nl or en")
        }
        guard known.contains(String(primary)) else {
            let all = known.joined(separator: ", ")
            throw Failure(.badInput, "language \(quoted(text)): there are templates in \(all)")
        }
        return String(primary)
    }

    /// In lower case.
    private static func names(of language: String, in others: [String]) -> [String] {
        others.compactMap { Locale(identifier: $0).localizedString(forLanguageCode: language)?.lowercased() }
    }

    /// `Name <address>`, the family name first or last.
    static func mailbox(_ text: String) throws -> NamedAddress {
        let given = try NamedAddress(text)
        return NamedAddress(
            name: try given.name.map { try Line(WrittenName.straight($0.text), what: "name") },
            address: given.address
        )
    }
}

extension Transaction {
    /// - Throws: `Failure` naming the address and how to add the person.
    func known(_ address: EmailAddress, as role: String) throws -> KnownPerson {
        guard let person = try anybody(at: address) else {
            throw Failure(
                .badInput,
                "\(role) \(address): nobody is known at that address; add them: klankbord person add 'Name <\(address)>'"
            )
        }
        if person.left != nil { throw Failure(.badInput, "\(role) \(person.leftSince)") }
        return person
    }
}

extension KnownPerson {
    /// That they left, when, and the mend.
    var leftSince: String {
        let day = left.map { " on \(CivilDay($0))" } ?? ""
        return "\(person.address): they left\(day); are they back? klankbord person add '\(person.mailbox)'"
    }
}
