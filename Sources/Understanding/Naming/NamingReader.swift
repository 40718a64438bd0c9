// Reads the employee's answer line by line; headings above and sign-offs below give the lines their meaning.
import Addressing
import Feedback

/// The wishes read so far, and the meaning of the lines above for those below.
struct NamingReader {
    private enum Heading: Equatable { case none, group(RaterGroup), withdraw }

    private(set) var wishes: [NamingWish] = []
    private(set) var unclear: [UnclearLine] = []
    private var prose: [UnclearLine] = []
    private var groupsOfAdded: [EmailAddress: RaterGroup] = [:]
    private var heading = Heading.none
    private var isSignedOff = false
    /// Somebody without a group in the line above: tables that were pasted line by line have it in the next.
    private var orphan: (name: Line?, address: EmailAddress)?
    private let employee: EmailAddress
    private let pieceReader: PieceReader

    init(employee: EmailAddress) {
        self.employee = employee
        pieceReader = PieceReader(ownDomain: employee.domain)
    }

    mutating func wish(_ wish: NamingWish) {
        if !wishes.contains(wish) { wishes.append(wish) }
    }

    private mutating func report(_ line: NamingLine, _ reason: UnclearLine.Reason) {
        unclear.append(UnclearLine(number: line.number, text: line.whole, reason: reason))
    }

    /// Prose is asked about only where nothing else was understood.
    mutating func finish(tooLong: [ReplyLine]) {
        unclear += tooLong.map { UnclearLine(number: $0.number, text: $0.text, reason: .tooLong) }
        if wishes.isEmpty, unclear.isEmpty { unclear = prose }
        unclear.sort { $0.number < $1.number }
    }

    // MARK: Lines

    /// A name in one line and its address alone in the next are one line, for whatever reason it was broken.
    func joined(_ lines: [ReplyLine]) -> [NamingLine] {
        var found: [NamingLine] = []
        for line in lines {
            let next = NamingLine(line, reader: pieceReader)
            if let last = found.last, last.number + last.lineCount == line.number, !next.hasBullet,
                belongs(next, to: last)
            {
                found[found.count - 1] = last.joined(with: next, reader: pieceReader)
            } else {
                found.append(next)
            }
        }
        return found
    }

    private func belongs(_ next: NamingLine, to last: NamingLine) -> Bool {
        if last.addresses.isEmpty { return next.isAddressAlone && waitsForAddress(last) }
        // `Klanten: petra@…,` goes on.
        let goesOn = last.text.hasSuffix(",") || last.text.hasSuffix(";")
        return goesOn && !next.addresses.isEmpty && next.groups.isEmpty && last.lineCount < 20 && !last.hasBullet
    }

    private func waitsForAddress(_ line: NamingLine) -> Bool {
        guard !line.endsInColon, !line.pieces.isEmpty, Courtesy.line(line.keys) == nil else { return false }
        if !line.groups.isEmpty, line.words.count <= 6, !isHeading(line, Set(line.groups.map(\.group))) { return true }
        return Withdrawal(line) != nil || Replacement(line) != nil || SomebodyNamed.isIn(line, isListed: true)
    }

    mutating func readSentences(of line: NamingLine) {
        for sentence in line.sentences(pieceReader) { read(sentence) }
    }

    private mutating func read(_ line: NamingLine) {
        defer { if line.addresses.isEmpty { orphan = nil } }
        guard !line.pieces.isEmpty, !line.text.hasPrefix(">"), let line = withoutCourtesy(line) else { return }
        guard !isSignedOff || isPostscript(line) else { return }
        line.badAddresses.forEach { report(line, .badAddress($0)) }
        readWishes(line)
    }

    /// Nil where nothing is left.
    private mutating func withoutCourtesy(_ line: NamingLine) -> NamingLine? {
        guard line.addresses.isEmpty, line.badAddresses.isEmpty else { return line }
        let keys = line.keys
        let greeting = Courtesy.greetingLength(keys)
        if greeting > 0 {
            let end = keys.firstIndex { $0 == "\u{0}," || $0 == "\u{0}:" } ?? keys.endIndex
            let names = line.pieces[..<end].dropFirst(greeting)
            // `Hoi Klankbord, graag Petra van Acme`
            if names.count <= 5, names.allSatisfy({ $0.word?.isCapitalised ?? false || isUs($0) }) {
                let rest = line.pieces[end...].drop { $0.word == nil }
                return rest.isEmpty ? nil : line.with(rest)
            }
            return line.with(line.pieces[greeting...])
        }
        guard Withdrawal(line) == nil, let kind = Courtesy.line(keys), !StandingQuestion.isOne(Array(keys.dropFirst()))
        else { return line }
        if kind == .signOff { (isSignedOff, heading) = (true, .none) }
        return nil
    }

    private func isUs(_ piece: Piece) -> Bool {
        ["klankbord", "all", "allemaal", "team", "zusammen", "a", "tous", "there"].contains(piece.word?.key ?? "")
    }

    /// What stands below `Groet, Anna` is her signature, unless it clearly is a wish.
    private func isPostscript(_ line: NamingLine) -> Bool {
        if ["ps", "p.s", "pps", "nb"].contains(line.words.first?.key ?? "") { return true }
        if line.addresses.isEmpty { return line.endsInColon && !line.groups.isEmpty }
        if line.addresses.contains(where: isOwn) { return false }
        return line.groups.contains(where: \.isAlone) || heading != .none
    }

    private func isOwn(_ address: EmailAddress) -> Bool {
        address.canonicalWithoutSubaddress == employee.canonicalWithoutSubaddress
    }

    private mutating func readWishes(_ line: NamingLine) {
        if line.addresses.isEmpty, StandingQuestion.isOne(line.words.map(\.key)) { return wish(.standing) }
        if let replacement = Replacement(line) { return replace(replacement, line) }
        if let (first, second) = halves(line) {
            read(withdrawalOrNames: first)
            return read(withdrawalOrNames: second)
        }
        read(withdrawalOrNames: line)
    }

    /// `Schrap petra@…, voeg jan@… toe` is two wishes; `niet toevoegen: petra@…` is one.
    private func halves(_ line: NamingLine) -> (NamingLine, NamingLine)? {
        let keys = line.keys
        guard !line.addresses.isEmpty, let add = CommandWords.add.first(in: keys)?.lowerBound,
            let out = CommandWords.withdraw.first(in: keys) ?? CommandWords.negations.first(in: keys),
            out.upperBound != add
        else { return nil }
        let cut = max(add, out.lowerBound)
        let (first, second) = (line.with(line.pieces[..<cut]), line.with(line.pieces[cut...]))
        let (adding, withdrawing) = add < out.lowerBound ? (first, second) : (second, first)
        guard !adding.addresses.isEmpty, Withdrawal(adding) == nil else { return nil }
        switch Withdrawal(withdrawing) {
        case .of, .nobody: return (first, second)
        default: return nil
        }
    }

    private mutating func read(withdrawalOrNames line: NamingLine) {
        if let withdrawal = Withdrawal(line) { return withdraw(withdrawal, line) }
        if !line.addresses.isEmpty { return add(line) }
        if line.badAddresses.isEmpty { readWords(line) }
    }

    // MARK: Wishes

    private mutating func replace(_ replacement: Replacement, _ line: NamingLine) {
        switch replacement {
        case .of(_, let rater) where isOwn(rater.address): report(line, .ownAddress(rater.address))
        case .of(let old, let rater): wish(.replace(old, by: rater))
        case .unclear(.badAddress) where !line.badAddresses.isEmpty: break
        case .unclear(let reason): report(line, reason)
        }
    }

    private mutating func withdraw(_ withdrawal: Withdrawal, _ line: NamingLine) {
        switch withdrawal {
        case .of(let references): references.forEach { wish(.withdraw($0)) }
        case .heading:
            heading = .withdraw
            note(line)
        case .nobody:
            heading = .none
            note(line)
        case .unclear where line.badAddresses.isEmpty: report(line, .notUnderstood)
        case .unclear: break
        case .prose where isLabelled(line): report(line, .noAddress)
        // A `not` about somebody is not passed over.
        case .prose
        where SomebodyNamed.isInside(line) && !CommandWords.pronounsOfOne.contains(line.words.first?.key ?? ""):
            report(line, .notUnderstood)
        case .prose: note(line)
        }
    }

    /// `klant: Petra Smit, haar adres weet ik niet`: somebody is meant, whatever else is said.
    private func isLabelled(_ line: NamingLine) -> Bool {
        guard line.groups.first?.index == 0, line.pieces.dropFirst().first == .mark(":") else { return false }
        let words = line.pieces.dropFirst(2).prefix { $0.word != nil }.compactMap(\.word)
        return (PersonName.leading(in: words) ?? []).count { $0.isCapitalised } > 1
            && words.first?.isCapitalised ?? false
    }

    private mutating func note(_ line: NamingLine) {
        prose.append(UnclearLine(number: line.number, text: line.whole, reason: .notUnderstood))
    }

    private mutating func add(_ line: NamingLine) {
        if heading == .withdraw { return line.addresses.forEach { wish(.withdraw(.address($0))) } }
        // `if petra@… has no time, ask …` is more than we can follow.
        if line.text.hasSuffix("?") || CommandWords.unsure.first(in: line.keys) == .some(0..<1), line.groups.isEmpty {
            return report(line, .notUnderstood)
        }
        var inForce: RaterGroup?
        if case .group(let group) = heading { inForce = group }
        for rater in NamedRaters(line, isUnderHeading: inForce != nil).all {
            add(rater.name, rater.address, rater.group, under: inForce, line)
        }
    }

    private mutating func add(
        _ name: Line?,
        _ address: EmailAddress,
        _ found: NamedRaters.Found,
        under heading: RaterGroup?,
        _ line: NamingLine
    ) {
        guard !isOwn(address) else { return report(line, .ownAddress(address)) }
        switch (found, heading) {
        case (.group(let group), _): add(name, address, group, line)
        case (.several, .some(let group)), (.none, .some(let group)): add(name, address, group, line)
        case (.several, nil): report(line, .severalGroups)
        case (.none, nil) where address.domain.lowercased() == employee.domain.lowercased():
            add(name, address, .colleague, line)
        case (.none, nil):
            report(line, .noGroup(address))
            orphan = line.addresses.count == 1 ? (name, address) : nil
        }
    }

    private mutating func add(_ name: Line?, _ address: EmailAddress, _ group: RaterGroup, _ line: NamingLine) {
        if let known = groupsOfAdded[address] {
            if known != group { report(line, .severalGroups) }
            return
        }
        groupsOfAdded[address] = group
        wish(.add(NamedRater(name: name, address: address, group: group)))
    }

    // MARK: Lines without addresses

    private mutating func readWords(_ line: NamingLine) {
        if line.words.isEmpty || line.words.allSatisfy({ PersonName.labels.contains($0.key) }) { return }
        let groups = Set(line.groups.map(\.group))
        if isHeading(line, groups) {
            let group = groups.count == 1 ? groups.first : nil
            if let group, let orphan, !line.endsInColon, !line.hasBullet { return adopt(orphan, group, line) }
            heading = group.map(Heading.group) ?? .none
            note(line)
        } else if heading == .withdraw, let named = RaterReferences.read(line, allowsSmall: false), !named.isEmpty {
            named.forEach { wish(.withdraw($0)) }
        } else if SomebodyNamed.isIn(line, isListed: heading != .none || line.hasBullet || isHerName(line)) {
            if !isHerName(line) { report(line, .noAddress) }
        } else {
            note(line)
        }
    }

    /// Groups alone, or a lead-in that ends in a colon.
    private func isHeading(_ line: NamingLine, _ groups: Set<RaterGroup>) -> Bool {
        if line.endsInColon { return true }
        let grouped = Set(line.groups.map(\.index))
        return !groups.isEmpty
            && line.pieces.indices.allSatisfy { index in
                guard let word = line.pieces[index].word, !grouped.contains(index) else { return true }
                return NamingLine.isSmallTalk(word) || CommandWords.joiners.contains(word.key)
                    || PersonName.labels.contains(word.key)
            }
    }

    private mutating func adopt(_ orphan: (name: Line?, address: EmailAddress), _ group: RaterGroup, _ line: NamingLine)
    {
        unclear.removeAll { $0.reason == .noGroup(orphan.address) }
        add(orphan.name, orphan.address, group, line)
    }

    /// `Anna` above nothing else, in a mail from anna@…, is how she signs.
    private func isHerName(_ line: NamingLine) -> Bool {
        let local = PlainWord.key(employee.localPart)
        return line.words.contains { $0.key.count >= 3 && local.contains($0.key) }
    }
}
