// Departments that are counted together: those of fewer than five people. Fixed once a year, so that nothing follows from how
// they are put together at different times.

/// The groups of a year.
public struct DepartmentGroups: Hashable, Sendable {
    /// Nil: people without a department. The first group takes in departments that came later.
    public let groups: [[String?]]

    public init(_ groups: [[String?]]) { self.groups = groups }

    /// In the place of a department of few people, where its name would tell who it is about: in no group by its name, so that it
    /// is counted in the first, as they are.
    public static let small = ""

    /// - Parameter people: how many each department has.
    public init(people: [String?: Int]) {
        func isBefore(_ left: String?, _ right: String?) -> Bool {
            guard let left else { return false }
            return right.map { left < $0 } ?? true
        }
        let ordered = people.filter { $0.value > 0 }.sorted { isBefore($0.key, $1.key) }
        var alone = ordered.filter { $0.value >= Few.least }
        var rest = ordered.filter { $0.value < Few.least }
        // The rest takes in the smallest until it is large enough.
        while !rest.isEmpty, rest.reduce(0, { $0 + $1.value }) < Few.least,
            let index = alone.indices.min(by: { alone[$0].value < alone[$1].value })
        {
            rest.append(alone.remove(at: index))
        }
        if rest.isEmpty, let index = alone.indices.min(by: { alone[$0].value < alone[$1].value }) {
            rest.append(alone.remove(at: index))
        }
        rest.sort { isBefore($0.key, $1.key) }
        groups = (rest.isEmpty ? [] : [rest.map(\.key)]) + alone.map { [$0.key] }
    }

    /// The row that a department is counted in.
    public func row(of department: String?) -> String {
        "\((groups.firstIndex { $0.contains(department) } ?? 0) + 1)"
    }
}

/// How many people are too few.
public enum Few {
    /// The fewest that a number may be about.
    public static let least = 5

    /// Whether a number of people would say something of so few.
    public static func are(_ count: Int) -> Bool { (1..<least).contains(count) }
}
