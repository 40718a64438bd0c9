// The columns beside the bars of a year, and how names are made short enough for them.

struct TalkColumns: Sendable {
    private let id: Int
    private let employee: Int
    private let manager: Int
    private let state: Int
    private let answered: Int
    /// Of the marks behind the names: 2, or 0 where nobody answered.
    private let marks: (employee: Int, manager: Int)
    private let employees: [String: String]
    private let managers: [String: String]

    /// - Parameter width: of a whole line.
    init(_ talks: [PicturedTalk], _ names: ShortNames, width: Int) {
        func longest(_ texts: some Sequence<String>) -> Int { texts.map(\.count).max() ?? 0 }
        let fullNames = Dictionary(
            talks.map { ($0.manager, names.short($0.manager)) },
            uniquingKeysWith: { first, _ in first }
        )
        let id = longest(talks.map { "\($0.id)" })
        let state = longest(talks.map(\.shownState))
        // Their headings stand over both columns.
        let answered = max(longest(talks.map { TalkColumns.count($0) }), "STATE ANSWERED".count - state - 1)
        func markRoom(_ role: String) -> Int { talks.contains { !$0.mark(of: role).isEmpty } ? 2 : 0 }
        marks = (markRoom("employee"), markRoom("manager"))
        let room =
            width - 6 - id - TalkColumns.start - MonthBars.cells - state - answered - marks.employee - marks.manager
        let employees = Dictionary(
            talks.map { ($0.employee, names.short($0.employee)) },
            uniquingKeysWith: { first, _ in first }
        )
        let widest = (max(8, longest(employees.values)), max(7, longest(fullNames.values)))
        let isTight = widest.0 + widest.1 > room
        (self.id, self.state, self.answered, self.employees) = (id, state, answered, employees)
        managers = isTight ? ShortNames.givenNames(fullNames) : fullNames
        let wanted = max(7, longest(managers.values))
        manager = isTight ? min(wanted, max(room - widest.0, room * 2 / 5)) : wanted
        employee = min(widest.0, room - manager)
    }

    private static let start = "03-12 14:00".count

    private static func count(_ talk: PicturedTalk) -> String {
        "\(talk.answered.map { "\($0)" } ?? "–")/\(talk.asked)"
    }

    func line(_ bar: String, of talk: PicturedTalk, start: String) -> String {
        line(
            bar,
            id: "\(talk.id)",
            start: start,
            employees[talk.employee] ?? talk.employee,
            managers[talk.manager] ?? talk.manager,
            talk.shownState,
            TalkColumns.count(talk),
            marks: (talk.mark(of: "employee"), talk.mark(of: "manager"))
        )
    }

    func line(
        _ bar: String,
        id number: String = "",
        start: String = "",
        _ employee: String = "",
        _ manager: String = "",
        _ state: String = "",
        _ answered: String = "",
        marks given: (String, String) = ("", "")
    ) -> String {
        let gap = max(1, self.state + 1 + self.answered - state.count - answered.count)
        let cells = [
            String(repeating: " ", count: max(0, id - number.count)) + number,
            TalkColumns.cell(start, TalkColumns.start),
            TalkColumns.cell(employee, self.employee) + TalkColumns.mark(given.0, marks.employee),
            TalkColumns.cell(manager, self.manager) + TalkColumns.mark(given.1, marks.manager), bar,
            state + String(repeating: " ", count: gap) + answered,
        ]
        return String(cells.joined(separator: " ").reversed().drop { $0 == " " }.reversed())
    }

    private static func mark(_ text: String, _ width: Int) -> String {
        width == 0 ? "" : " " + cell(text, width - 1)
    }

    private static func cell(_ text: String, _ width: Int) -> String {
        let cut = text.count > width ? text.prefix(width - 1) + "…" : text[...]
        return cut + String(repeating: " ", count: width - cut.count)
    }
}

/// Addresses without the domain that most of them have.
struct ShortNames: Sendable {
    let domain: String?

    init(_ addresses: [String]) {
        let counts = Dictionary(grouping: Set(addresses).map(ShortNames.domain), by: \.self).mapValues(\.count)
        let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        domain = most.flatMap { $0.key.isEmpty ? nil : $0.key }
    }

    func short(_ address: String) -> String {
        guard let domain, ShortNames.domain(address) == domain else { return address }
        return String(address.dropLast(domain.count + 1))
    }

    /// `mark.visser` → `mark`, where no other of them is called so.
    static func givenNames(_ names: [String: String]) -> [String: String] {
        func given(_ name: String) -> String { String(name.prefix { $0 != "." && $0 != "@" }) }
        let counts = Dictionary(grouping: Set(names.values), by: given).mapValues(\.count)
        return names.mapValues { name in
            let short = given(name)
            // An initial is nobody's name.
            return short.count > 1 && counts[short] == 1 ? short : name
        }
    }

    private static func domain(_ address: String) -> String {
        address.lastIndex(of: "@").map { address[address.index(after: $0)...].lowercased() } ?? ""
    }
}
