// The people whom a line names with their addresses: which name and which group belong to which address.
import Addressing
import Feedback

struct NamedRaters: Sendable {
    enum Found: Sendable { case group(RaterGroup), none, several }

    private let line: NamingLine
    /// Where the addresses stand.
    private let places: [Int]
    private let groups: [FoundGroup]

    /// - Parameter isUnderHeading: then only a group that stands alone outweighs the heading's.
    init(_ line: NamingLine, isUnderHeading: Bool) {
        self.line = line
        places = line.pieces.indices.filter { line.pieces[$0].address != nil }
        let found = line.groups
        let alone = found.filter(\.isAlone)
        groups = isUnderHeading || (places.count == 1 && !alone.isEmpty) ? alone : found
    }

    var all: [(name: Line?, address: EmailAddress, group: Found)] {
        let last = places.count - 1
        let isNameAfter = last > 0 && name(before: 0) == nil && name(after: 0) != nil && name(after: last) != nil
        return places.indices.compactMap { index in
            guard let address = line.pieces[places[index]].address else { return nil }
            let name =
                isNameAfter ? name(after: index) : name(before: index) ?? (places.count == 1 ? name(after: 0) : nil)
            return (name, address, group(of: index))
        }
    }

    // MARK: Names

    private func before(_ index: Int) -> Range<Int> {
        (index == 0 ? 0 : places[index - 1] + 1)..<places[index]
    }

    private func after(_ index: Int) -> Range<Int> {
        places[index] + 1..<(index + 1 < places.count ? places[index + 1] : line.pieces.count)
    }

    private func name(before index: Int) -> Line? {
        let opens = before(index).last.map { [.mark("<"), .mark("["), .mark("(")].contains(line.pieces[$0]) } ?? false
        return name(in: before(index), opens ? .lastFirst : .firstFirst, index)
    }

    private func name(after index: Int) -> Line? { name(in: after(index), .firstFirst, index) }

    private func name(in range: Range<Int>, _ order: PersonName.Order, _ index: Int) -> Line? {
        guard let address = line.pieces[places[index]].address else { return nil }
        return PersonName.find(in: line.nameCells(of: range), order, for: address)
    }

    // MARK: Groups

    private func group(of index: Int) -> Found {
        guard let first = groups.first, let last = groups.last else { return .none }
        if groups.allSatisfy({ $0.group == first.group }) { return only(first, last, index) }
        if places.count == 1 { return .several }
        // `klant: a@x, collega: b@y` against `a@x (klant), b@y (collega)`.
        let isAfter = first.index > places[0]
        let own = groups.filter { (isAfter ? after(index) : before(index)).contains($0.index) }
        if let one = own.first(where: \.isAlone) ?? own.first {
            let rivals = own.filter { $0.isAlone == one.isAlone }
            return rivals.allSatisfy { $0.group == one.group } ? .group(one.group) : .several
        }
        // A last group behind all of them is for one that has been given another.
        if !isAfter, index == places.count - 1, last.index > places[index] { return .several }
        let other = isAfter ? groups.first { $0.index > places[index] } : groups.last { $0.index < places[index] }
        return other.map { .group($0.group) } ?? .none
    }

    /// One group before all or behind all is everybody's; in the middle it is for those beside it.
    private func only(_ first: FoundGroup, _ last: FoundGroup, _ index: Int) -> Found {
        if first.index < places[0] || last.index > places[places.count - 1] { return .group(first.group) }
        let found = groups.contains { group in
            let next = group.index + 1
            // `jan@… (klant), …` against `…, en klant jan@…`.
            let isBehind =
                next < line.pieces.count && line.pieces[next].word == nil && line.pieces[next].address == nil
                && line.pieces[next] != .mark(":")
            return isBehind ? after(index).contains(group.index) : group.index < places[index]
        }
        return found ? .group(first.group) : .none
    }
}
