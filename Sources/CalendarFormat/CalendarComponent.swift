// The tree of BEGIN and END that a calendar object is, with what is missing or crossed in it.

/// A component (RFC 5545 §3.6) and what stands in it.
struct CalendarComponent {
    /// Upper case.
    let name: String
    var lines: [ContentLine] = []
    var components: [CalendarComponent] = []

    func first(_ property: String) -> ContentLine? { lines.first { $0.name == property } }
    func all(_ property: String) -> [ContentLine] { lines.filter { $0.name == property } }
}

/// Builds the tree, line by line.
struct CalendarTree {
    private(set) var calendars: [CalendarComponent] = []
    private(set) var problems: [String] = []
    /// The first BEGIN without its END, or END without its BEGIN.
    private(set) var brokenEnd: String?
    private var open: [CalendarComponent] = []
    private var unreadableLines = 0

    /// Deeper than VCALENDAR, VEVENT, VALARM and their kind nothing has a meaning.
    private static let maximumDepth = 8
    /// Components that can't stand in one of its kind: a second BEGIN means that an END is missing.
    private static let entries: Set<String> = ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE"]

    /// - Throws: `CalendarError.truncated` when an entry never ends, `unreadable` when there is no calendar.
    init(_ lines: [String]) throws(CalendarError) {
        for line in lines { try add(line) }
        if unreadableLines > 0 { problems.append("\(unreadableLines) lines are no properties") }
        if open.count > 1 { throw .truncated(component: open.last?.name ?? "") }
        if !open.isEmpty {
            closeUnended()
        }
        guard !calendars.isEmpty else { throw .unreadable(reason: "it has no BEGIN:VCALENDAR") }
    }

    private mutating func add(_ text: String) throws(CalendarError) {
        guard let line = ContentLine(text) else {
            unreadableLines += 1
            return
        }
        switch line.name {
        case "BEGIN": try begin(line.value.trimmedASCII.uppercased())
        case "END": end(line.value.trimmedASCII.uppercased())
        default:
            guard !open.isEmpty else { return }
            open[open.count - 1].lines.append(line)
        }
    }

    private mutating func begin(_ name: String) throws(CalendarError) {
        // Anything before the first calendar is not ours to read.
        guard !open.isEmpty || name == "VCALENDAR" else { return }
        if CalendarTree.entries.contains(name) {
            while open.count > 1 { closeUnended() }
        } else if name == "VCALENDAR" {
            while !open.isEmpty { closeUnended() }
        }
        guard open.count < CalendarTree.maximumDepth else {
            throw .unreadable(reason: "components stand more than \(CalendarTree.maximumDepth) deep in each other")
        }
        open.append(CalendarComponent(name: name))
    }

    private mutating func end(_ name: String) {
        guard open.contains(where: { $0.name == name }) else {
            note("END:\(name) ends nothing", isProblem: !open.isEmpty)
            return
        }
        while let last = open.last, last.name != name { closeUnended() }
        close()
    }

    private mutating func closeUnended() {
        note("END:\(open.last?.name ?? "") is missing", isProblem: !open.isEmpty)
        close()
    }

    /// - Parameter isProblem: not outside of any calendar, where nothing is ours to read.
    private mutating func note(_ broken: String, isProblem: Bool) {
        if isProblem { problems.append(broken) }
        brokenEnd = brokenEnd ?? broken
    }

    private mutating func close() {
        guard let done = open.popLast() else { return }
        if open.isEmpty {
            calendars.append(done)
        } else {
            open[open.count - 1].components.append(done)
        }
    }
}

extension String {
    var trimmedASCII: String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        guard let first = utf8.firstIndex(where: { !isSpace($0) }),
            let last = utf8.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(self[first...last])
    }
}
