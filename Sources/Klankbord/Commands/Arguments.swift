// Arguments as people type them: moments, durations, people and groups; a refusal names the value and the form wanted.
import Addressing
import ArgumentParser
import Days
import Feedback
import Foundation
import Settings
import Store

/// Reads what was typed.
enum Typed {
    /// `2026-12-01T10:00` in the configured time zone, or with an offset or Z (RFC 3339).
    static func moment(_ text: String, in zone: TimeZone) throws -> Date {
        if let exact = try? Date(text, strategy: .iso8601) { return exact }
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        let day = (parts.first ?? "").split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        let clock = (parts.dropFirst().first ?? "").split(separator: ":", omittingEmptySubsequences: false).map {
            Int($0)
        }
        guard parts.count == 2, day.count == 3, (2...3).contains(clock.count), !(day + clock).contains(nil) else {
            throw wrong(text)
        }
        let numbers = (day + clock).map { $0 ?? 0 }
        // An hour that summer time skips is no moment.
        guard let civil = CivilDay(year: numbers[0], month: numbers[1], day: numbers[2]),
            let time = LocalTime(
                day: civil,
                hour: numbers[3],
                minute: numbers[4],
                second: numbers.count == 6 ? numbers[5] : 0
            ), let date = time.exactInstant(in: zone)
        else { throw wrong(text) }
        return date
    }

    private static func wrong(_ text: String) -> Failure {
        Failure(
            .badInput,
            "\(text.prefix(60).debugDescription) is no moment; it takes 2026-12-01T10:00, or 2026-12-01T10:00:00+01:00"
        )
    }

    /// Seconds of `60m`, `1h30m`.
    static func duration(_ text: String) throws -> TimeInterval {
        guard let duration = Duration(written: text), duration > .zero else {
            throw Failure(.badInput, "\(text.prefix(60).debugDescription) is no duration; it takes 60m or 1h30m")
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

    /// A BCP 47 primary language: two or three letters.
    static func language(_ text: String) throws -> String {
        let lower = text.lowercased()
        guard (2...3).contains(lower.utf8.count), lower.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
            throw Failure(
                .badInput,
                "language \(text.prefix(60).debugDescription): takes a language's code such as nl or en"
            )
        }
        return lower
    }

}

extension Transaction {
    /// - Throws: `Failure` naming the address and how to add the person.
    func known(_ address: EmailAddress, as role: String) throws -> KnownPerson {
        guard let person = try person(at: address) else {
            throw Failure(
                .badInput,
                "\(role) \(address): nobody is known at that address; add them: klankbord person add 'Name <\(address)>'"
            )
        }
        return person
    }
}
