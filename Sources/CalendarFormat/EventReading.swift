// From a VEVENT's lines to an event, problem by problem.
import Addressing
import Foundation

/// Reads the events of one calendar.
struct EventReading {
    var zones: ZoneResolver
    private var problems: [String] = []

    init(zones: ZoneResolver) { self.zones = zones }

    mutating func event(_ component: CalendarComponent) -> ReceivedEvent {
        problems = []
        let isAllDay = component.first("X-MICROSOFT-CDO-ALLDAYEVENT")?.value.isTrue ?? false
        let start = start(of: component, isAllDay: isAllDay)
        let end = component.first("DTEND").map { time($0, isAllDay: isAllDay) }
        let sequence = sequence(of: component)
        let text = { (name: String) in component.first(name)?.text.nonEmpty }
        return ReceivedEvent(
            uid: uid(of: component),
            recurrenceID: component.first("RECURRENCE-ID").map { time($0, isAllDay: isAllDay) },
            sequence: sequence,
            stamp: moment("DTSTAMP", of: component),
            modified: moment("LAST-MODIFIED", of: component),
            start: start,
            end: end,
            duration: duration(of: component, start: start, end: end),
            organizer: component.first("ORGANIZER").flatMap { ReceivedPerson($0) },
            attendees: component.all("ATTENDEE").compactMap { ReceivedAttendee($0) },
            summary: text("SUMMARY"),
            location: text("LOCATION"),
            description: text("DESCRIPTION"),
            comment: text("COMMENT"),
            status: component.first("STATUS").flatMap { EventStatus(rawValue: $0.value.trimmedASCII.uppercased()) },
            recurrenceRule: component.first("RRULE")?.value.nonEmpty,
            isRecurring: isRecurring(component),
            disallowsCounter: component.first("X-MICROSOFT-DISALLOW-COUNTER")?.value.isTrue ?? false,
            originalStart: component.first("X-MS-OLK-ORIGINALSTART").map { time($0, isAllDay: isAllDay) },
            attachmentCount: component.all("ATTACH").count,
            problems: problems
        )
    }

    /// An instance says which one it is (RFC 5545 §3.8.4.4), and some programs repeat the rule of its series in it. With
    /// RANGE it is that one and all that follow.
    private func isRecurring(_ component: CalendarComponent) -> Bool {
        if let instance = component.first("RECURRENCE-ID") { return instance["RANGE"] != nil }
        return component.lines.contains { $0.name == "RRULE" || $0.name == "RDATE" }
    }

    private mutating func uid(of component: CalendarComponent) -> String? {
        let written = Set(component.all("UID").map(\.text))
        if written.count > 1 { problems.append("it has several UIDs") }
        let uid = written.count == 1 ? written.first?.nonEmpty : nil
        if uid == nil { problems.append("it has no UID") }
        return uid
    }

    /// RFC 5545 §3.6.1: DTSTART stands once. Two that differ make none.
    private mutating func start(of component: CalendarComponent, isAllDay: Bool) -> EventStart {
        let written = component.all("DTSTART")
        guard let line = written.first else { return .unknown(reason: "it has no DTSTART") }
        let start = time(line, isAllDay: isAllDay)
        guard written.dropFirst().allSatisfy({ time($0, isAllDay: isAllDay) == start }) else {
            problems.append("it has several DTSTARTs")
            return .unknown(reason: "it has several DTSTARTs")
        }
        return start
    }

    private mutating func time(_ line: ContentLine, isAllDay: Bool) -> EventStart {
        let read = resolved(line, isAllDay: isAllDay)
        switch read {
        case .unknown(let reason): problems.append("\(line.name): \(reason)")
        case .floating: problems.append("\(line.name): it names no time zone")
        case .instant, .day: break
        }
        return read
    }

    private mutating func resolved(_ line: ContentLine, isAllDay: Bool) -> EventStart {
        let shown = line.value.prefix(40).debugDescription
        guard let value = DateValue(line.value), let local = value.local else {
            return .unknown(reason: "\(shown) is no date or time")
        }
        // Windows' zero of time: what Outlook writes for "no date".
        if local.day.description == "1601-01-01" { return .unknown(reason: "\(shown) stands for no date") }
        if case .day(let day) = value { return .day(day) }
        let isDate = line["VALUE"]?.uppercased() == "DATE"
        if isDate || isAllDay {
            // Exchange writes an all-day event as local midnights and says so in a property of its own.
            if local.secondOfDay == 0 { return .day(local.day) }
            if isDate { problems.append("\(line.name): \(shown) is called a date and has a time") }
        }
        // RFC 5545 §3.2.19: Z means UTC, whatever TZID says.
        if case .utc = value {
            return .instant(Date(timeIntervalSince1970: TimeInterval(local.epochSeconds)), zoneName: "UTC")
        }
        guard let identifier = line["TZID"]?.nonEmpty else {
            guard let zone = zones.calendarsOwn else { return .floating(local) }
            return .instant(local.instant(in: zone), zoneName: zone.identifier)
        }
        guard let found = zones.instant(of: local, identifier: identifier) else {
            return .unknown(
                reason: "\(local) is in the time zone \(identifier.prefix(80).debugDescription), which is unknown"
            )
        }
        return .instant(found.date, zoneName: found.zoneName)
    }

    /// Read as text: some write a clock in milliseconds, which overflows the 32 bits of RFC 5545 §3.3.8.
    private mutating func sequence(of component: CalendarComponent) -> Int {
        func number(_ name: String) -> Int? {
            guard let text = component.first(name)?.value.trimmedASCII else { return nil }
            guard let number = Int(text), number >= 0 else {
                problems.append("\(name): \(text.prefix(40).debugDescription) is no number")
                return nil
            }
            return number
        }
        if let own = number("SEQUENCE"), own > 0 { return own }
        return number("X-MICROSOFT-CDO-APPT-SEQUENCE") ?? 0
    }

    private mutating func moment(_ name: String, of component: CalendarComponent) -> Date? {
        guard let line = component.first(name) else { return nil }
        guard let time = DateValue(line.value)?.local else {
            problems.append("\(name): \(line.value.prefix(40).debugDescription) is no time")
            return nil
        }
        // RFC 5545 §3.8.7.2 and §3.8.7.3: always UTC, also where the Z was forgotten.
        return Date(timeIntervalSince1970: TimeInterval(time.epochSeconds))
    }

    private mutating func duration(
        of component: CalendarComponent,
        start: EventStart,
        end: EventStart?
    ) -> TimeInterval? {
        let seconds: TimeInterval? =
            switch (start, end) {
            case (.instant(let from, _), .instant(let to, _)): to.timeIntervalSince(from)
            case (.day(let from), .day(let to)): TimeInterval((to.daysSince1970 - from.daysSince1970) * 86_400)
            case (.floating(let from), .floating(let to)): TimeInterval(to.epochSeconds - from.epochSeconds)
            default: component.first("DURATION").flatMap { durationSeconds($0.value) }.map { TimeInterval($0) }
            }
        guard let seconds, seconds < 0 else { return seconds }
        problems.append("it ends before it begins")
        return nil
    }
}

extension String {
    var nonEmpty: String? { utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } ? nil : self }
    var isTrue: Bool { trimmedASCII.uppercased() == "TRUE" }
}
