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
        let methods = Set(tree.calendars.flatMap { $0.all("METHOD") }.map { $0.value.trimmedASCII.uppercased() })
            .sorted()
        return ReceivedCalendar(
            method: method(methods, &problems),
            methods: methods,
            productIdentifier: tree.calendars.first?.first("PRODID")?.text,
            events: events,
            brokenEnd: tree.brokenEnd,
            problems: problems
        )
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
