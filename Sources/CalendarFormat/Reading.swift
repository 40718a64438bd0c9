// Reads a calendar object, whoever wrote it.
import Foundation

extension ReceivedCalendar {
    /// A year of a whole department fits in; the mail that carried more was not read whole.
    public static let maximumBytes = 32 * 1024 * 1024

    /// - Parameters:
    ///   - bytes: the decoded body of a `text/calendar` part, or a file. UTF-8, UTF-16 with a mark, else windows-1252.
    ///   - region: ISO 3166 code of the company, for Windows names that stand for several zones.
    /// - Throws: `CalendarError` when it is no calendar object, or was cut off inside an event.
    public static func read(
        _ bytes: [UInt8],
        region: String? = nil
    ) throws(CalendarError) -> ReceivedCalendar {
        guard bytes.count <= maximumBytes else { throw .tooLarge(bytes: bytes.count, limit: maximumBytes) }
        let reader = ContentLineReader(bytes)
        let tree = try CalendarTree(reader.lines)
        var problems = tree.problems
        if reader.isLegacyCharset { problems.append("it is not UTF-8 throughout and was read as windows-1252") }
        if tree.calendars.count > 1 { problems.append("it holds \(tree.calendars.count) calendars") }
        var events: [ReceivedEvent] = []
        for calendar in tree.calendars {
            var reading = EventReading(zones: ZoneResolver(calendar, region: region))
            for component in calendar.components where component.name == "VEVENT" {
                events.append(reading.event(component))
            }
        }
        if events.isEmpty { problems.append("it holds no event") }
        let methods = methods(of: tree.calendars, &problems)
        return ReceivedCalendar(
            method: method(methods, &problems),
            methods: methods,
            productIdentifier: tree.calendars.first?.first("PRODID")?.text,
            events: events,
            brokenEnd: tree.brokenEnd,
            problems: problems
        )
    }

    /// RFC 5545 §3.7.2: METHOD stands in the calendar. Where it is not there, one that got into an event says the same.
    private static func methods(of calendars: [CalendarComponent], _ problems: inout [String]) -> [String] {
        func written(in components: [CalendarComponent]) -> [String] {
            Set(components.flatMap { $0.all("METHOD") }.map { $0.value.trimmedASCII.uppercased() }).sorted()
        }
        let own = written(in: calendars)
        guard own.isEmpty else { return own }
        let inside = written(in: calendars.flatMap { $0.components.filter { $0.name == "VEVENT" } })
        if !inside.isEmpty { problems.append("its method stands inside its event") }
        return inside
    }

    private static func method(_ written: [String], _ problems: inout [String]) -> Method? {
        guard let only = written.first else { return nil }
        guard written.count == 1 else {
            problems.append("it has several methods: \(written.joined(separator: ", "))")
            return nil
        }
        let method = Method(rawValue: only)
        if method == nil { problems.append("its method \(only.prefix(40).debugDescription) is unknown") }
        return method
    }
}
