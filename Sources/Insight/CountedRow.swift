// A row of a figure as it was published: who was counted in it, and which of its cells are shown.
import Days

/// Who is counted, as nobody reads it.
public struct PersonKey: Hashable, Sendable {
    /// Of a person on file, or of an answer that is kept without its person.
    public let id: Int64
    public let isAnswer: Bool
    /// The row that they are counted in, where rows are put together: whoever moved between two may stand in both.
    var row = ""

    private init(id: Int64, isAnswer: Bool) { (self.id, self.isAnswer) = (id, isAnswer) }

    public static func person(_ id: Int64) -> PersonKey { PersonKey(id: id, isAnswer: false) }
    public static func answer(_ id: Int64) -> PersonKey { PersonKey(id: id, isAnswer: true) }

    func counted(in row: String) -> PersonKey {
        var key = self
        key.row = row
        return key
    }
}

/// What people of a row are counted in: codes of cells, which may have a detail behind a slash (`held/3`).
public typealias CountedPeople = [PersonKey: Set<String>]

/// A row as of a quarter end.
public struct CountedRow: Hashable, Sendable {
    /// The number of a group of departments; `all`; `total`; of `Figure.months` a cell of `talks`.
    public let row: String
    public let asOf: CivilDay
    public let people: CountedPeople
    /// The cells that may be seen. None where there are too few people.
    public let shown: Set<String>

    public init(_ row: String, asOf: CivilDay, _ people: CountedPeople, shown: Set<String>) {
        (self.row, self.asOf, self.people, self.shown) = (row, asOf, people, shown)
    }

    public static let all = "all"
    public static let total = "total"

    /// Nil: fewer than five.
    public var count: Int? { people.count < Few.least ? nil : people.count }

    /// Nil: it isn't shown.
    public func count(in cell: String) -> Int? {
        shown.contains(cell) ? people.withoutDetails.keys(in: cell).count : nil
    }
}

extension CountedPeople {
    func keys(in cell: String) -> Set<PersonKey> { Set(filter { $0.value.contains(cell) }.keys) }

    func mapKeys(_ change: (PersonKey) -> PersonKey) -> CountedPeople {
        CountedPeople(uniqueKeysWithValues: map { (change($0.key), $0.value) })
    }

    /// Without the details behind the codes of cells.
    public var withoutDetails: CountedPeople {
        mapValues { Set($0.map { String($0.prefix { $0 != "/" }) }) }
    }

    /// The details of those in a cell.
    func details(in cell: String) -> CountedPeople {
        compactMapValues { cells in
            let details = cells.filter { $0.hasPrefix("\(cell)/") }.map { String($0.dropFirst(cell.count + 1)) }
            return details.isEmpty ? nil : Set(details)
        }
    }

    /// Those whose cells are others, and those who are in one of the two alone.
    func changed(from earlier: CountedPeople) -> Int {
        Set(keys).union(earlier.keys).count { self[$0] != earlier[$0] }
    }
}
