// From a local time and a TZID to an instant: by the object's own definition, else by the name, else not at all.
import Days
import Foundation

/// Knows the zones of one received calendar object.
struct ZoneResolver {
    private let embedded: [String: EmbeddedZone]
    /// X-LIC-LOCATION by TZID, also of definitions that can't be used.
    private let locations: [String: String]
    private let region: String?
    /// X-WR-TIMEZONE, which Google and Apple write: the zone of times that name none. Nil where it is no zone.
    let calendarsOwn: TimeZone?
    private var named: [String: TimeZone?] = [:]

    /// About as many as Windows has names; each may cost a tenth of a second to work out.
    private static let maximumDefinitions = 150
    /// More than there are zones; it takes milliseconds to find out that a name is nobody's.
    private static let maximumNames = 1000

    init(_ calendar: CalendarComponent, region: String?) {
        let definitions = calendar.components.filter { $0.name == "VTIMEZONE" }.prefix(ZoneResolver.maximumDefinitions)
        self.embedded = Dictionary(
            definitions.compactMap { EmbeddedZone($0) }.map { ($0.identifier, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let pairs = definitions.compactMap { definition -> (String, String)? in
            guard let identifier = definition.first("TZID")?.text.trimmedASCII,
                let location = definition.first("X-LIC-LOCATION")?.text.trimmedASCII
            else { return nil }
            return (identifier, location)
        }
        self.locations = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        self.region = region.flatMap { $0.count <= 3 && $0.utf8.allSatisfy { $0 < 0x80 } ? $0.uppercased() : nil }
        self.calendarsOwn = calendar.first("X-WR-TIMEZONE")?.text.trimmedASCII.nonEmpty.flatMap(NamedZone.iana)
    }

    /// The instant, and the IANA name of its zone or, where there is none, the TZID. Nil when nobody can tell.
    ///
    /// The sender computed with the VTIMEZONE that came along, so that comes first, even where it contradicts its name;
    /// unless it lists its changes and they end before that time, as some libraries write it for the year they began in.
    mutating func instant(of time: LocalTime, identifier: String) -> (date: Date, zoneName: String)? {
        let identifier = identifier.trimmedASCII
        let zone = zone(named: identifier)
        let definition = embedded[identifier]
        let hasRunOut = definition?.lastYear.map { $0 < time.day.year } ?? false
        if zone == nil || !hasRunOut, let date = definition?.instant(of: time) {
            return (date, zone?.identifier ?? identifier)
        }
        return zone.map { (time.instant(in: $0), $0.identifier) }
    }

    private mutating func zone(named identifier: String) -> TimeZone? {
        if let known = named[identifier] { return known }
        guard named.count < ZoneResolver.maximumNames else { return nil }
        let found =
            NamedZone.iana(identifier) ?? NamedZone.prefixed(identifier)
            ?? locations[identifier].flatMap(NamedZone.iana)
            ?? WindowsZone.ianaName(of: identifier, region: region).flatMap(NamedZone.iana)
        named[identifier] = .some(found)
        return found
    }
}

/// Zones by their names alone.
enum NamedZone {
    private static let byLowerCase = Dictionary(
        TimeZone.knownTimeZoneIdentifiers.map { ($0.lowercased(), $0) },
        uniquingKeysWith: { first, _ in first }
    )
    private static let utcNames: Set<String> = [
        "utc", "etc/utc", "z", "zulu", "etc/zulu", "gmt", "etc/gmt", "tzone://microsoft/utc",
    ]

    /// An IANA name or link (`US/Eastern`), whatever its case.
    static func iana(_ identifier: String) -> TimeZone? {
        let lower = identifier.lowercased()
        if utcNames.contains(lower) { return TimeZone(identifier: "UTC") }
        // Foundation makes a zone of "GMT-8" too. Such names know no summer time, and senders give them to zones that do.
        guard !lower.hasPrefix("gmt"), !lower.hasPrefix("utc") else { return nil }
        if let name = byLowerCase[lower] { return TimeZone(identifier: name) }
        // Foundation takes milliseconds to say no; a name with spaces is never IANA's.
        return lower.contains(" ") || lower.isEmpty ? nil : TimeZone(identifier: identifier)
    }

    /// `/freeassociation.sourceforge.net/Europe/Vienna`, `/mozilla.org/20070129_1/America/Indiana/Knox`: the last parts.
    static func prefixed(_ identifier: String) -> TimeZone? {
        guard identifier.hasPrefix("/") else { return nil }
        let parts = identifier.split(separator: "/")
        for count in [3, 2] where parts.count > count {
            if let zone = iana(parts.suffix(count).joined(separator: "/")) { return zone }
        }
        return nil
    }
}
