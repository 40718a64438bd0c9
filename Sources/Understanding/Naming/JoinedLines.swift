// Lines that belong together, and where the groups of a list stand.
import Addressing
import Feedback

/// Lines that were one, or that are one as people see it.
struct JoinedLines {
    let reader: PieceReader

    /// A name in one line and its address alone in the next are one line, for whatever reason it was broken.
    func lines(_ rows: [NamingRow]) -> [NamingLine] {
        var found: [NamingLine] = []
        for row in rows {
            let next = NamingLine(row, reader: reader)
            if let last = lastLine(found), last.number + last.lineCount == next.number || isSpaced(last, next),
                !next.hasBullet, last.kind == .line, next.kind == .line, belongs(next, to: last)
            {
                while let line = found.last, line.pieces.isEmpty { found.removeLast() }
                found[found.count - 1] = last.joined(with: next, reader: reader)
            } else {
                found.append(next)
            }
        }
        return found
    }

    private func lastLine(_ lines: [NamingLine]) -> NamingLine? { lines.last { !$0.pieces.isEmpty } }

    /// One empty line stands between cells: a name alone and an address alone.
    private func isSpaced(_ last: NamingLine, _ next: NamingLine) -> Bool {
        guard last.number + last.lineCount + 1 == next.number else { return false }
        return (next.isAddressAlone && last.addresses.isEmpty && !last.hasBullet && PersonName.isName(last.words))
            || (last.isAddressAlone && next.addresses.isEmpty && isNamed(next, by: last))
    }

    private func belongs(_ next: NamingLine, to last: NamingLine) -> Bool {
        if last.addresses.isEmpty { return next.isAddressAlone && waitsForAddress(last) }
        if last.isAddressAlone, isNamed(next, by: last) { return true }
        // `Klanten: petra@…,` goes on.
        let goesOn = last.text.hasSuffix(",") || last.text.hasSuffix(";")
        return goesOn && !next.addresses.isEmpty && next.groups.isEmpty && last.lineCount < 20 && !last.hasBullet
    }

    /// `petra@…` above, `Petra Smit` below.
    private func isNamed(_ line: NamingLine, by last: NamingLine) -> Bool {
        guard line.addresses.isEmpty, line.groups.isEmpty, PersonName.isName(line.words),
            let address = last.addresses.first
        else { return false }
        let local = PlainWord.key(address.localPart)
        return line.words.contains { $0.key.count >= 3 && local.contains($0.key) }
    }

    private func waitsForAddress(_ line: NamingLine) -> Bool {
        guard !line.endsInColon, !line.pieces.isEmpty, Courtesy.line(line.keys) == nil, Regrouping(line) == nil else {
            return false
        }
        if !line.groups.isEmpty, line.words.count <= 6, !GroupPlaces.isHeading(line) { return true }
        return Withdrawal(line) != nil || Replacement(line) != nil || SomebodyNamed.isIn(line, isListed: true)
    }
}

/// Where the groups stand in a list that has them on lines of their own.
enum GroupPlaces {
    private enum Item { case person(hasGroup: Bool, isOwn: Bool), group, heading }

    /// Groups alone, or a lead-in that ends in a colon.
    static func isHeading(_ line: NamingLine) -> Bool {
        if line.endsInColon { return true }
        let grouped = Set(line.groups.map(\.index))
        return !grouped.isEmpty
            && line.pieces.indices.allSatisfy { index in
                guard let word = line.pieces[index].word, !grouped.contains(index) else { return true }
                return NamingLine.isSmallTalk(word) || CommandWords.joiners.contains(word.key)
                    || PersonName.labels.contains(word.key)
            }
    }

    /// Whether each group belongs to the person above it: where fewer people would be without a group, and fewer groups
    /// without people.
    static func areBelow(in lines: [NamingLine], ownDomain: String) -> Bool {
        let items = lines.compactMap { item($0, ownDomain) }
        let (above, below) = (lonelyWhereAbove(items), lonelyWhereBelow(items))
        return below < above || (below == above && below > 0)
    }

    private static func item(_ line: NamingLine, _ ownDomain: String) -> Item? {
        if !line.addresses.isEmpty {
            let isOwn = line.addresses.allSatisfy { $0.domain.lowercased() == ownDomain.lowercased() }
            return .person(hasGroup: !line.groups.isEmpty, isOwn: isOwn)
        }
        guard line.kind == .line, isHeading(line), Regrouping(line) == nil else { return nil }
        return line.endsInColon || line.hasBullet ? .heading : .group
    }

    private static func lonelyWhereAbove(_ items: [Item]) -> Int {
        var (lonely, isHeaded, isUnused) = (0, false, false)
        for item in items {
            switch item {
            case .person(let hasGroup, let isOwn):
                if !hasGroup, !isHeaded, !isOwn { lonely += 1 }
                isUnused = false
            case .group:
                if isUnused { lonely += 1 }
                (isHeaded, isUnused) = (true, true)
            case .heading: (isHeaded, isUnused) = (true, false)
            }
        }
        return lonely + (isUnused ? 1 : 0)
    }

    private static func lonelyWhereBelow(_ items: [Item]) -> Int {
        var (lonely, waits, isOutsider, isHeaded) = (0, false, false, false)
        for item in items {
            if case .group = item {
                if !waits { lonely += 1 }
                (waits, isOutsider) = (false, false)
                continue
            }
            if waits, isOutsider { lonely += 1 }
            switch item {
            case .person(let hasGroup, let isOwn):
                (waits, isOutsider) = (!hasGroup && !isHeaded, !isOwn)
            case .heading: (waits, isHeaded) = (false, true)
            case .group: break
            }
        }
        return lonely + (waits && isOutsider ? 1 : 0)
    }
}
