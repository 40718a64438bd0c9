// Reads the employee's answer line by line; headings above and sign-offs below give the lines their meaning.
import Addressing
import Feedback

/// The wishes read so far, and the meaning of the lines above for those below.
struct NamingReader {
    enum Heading: Equatable {
        case none, group(RaterGroup), withdraw
        /// Those below may or may not be meant.
        case doubt
    }

    /// Somebody in a line that names no group: tables that were pasted line by line have it in the next.
    struct Ungrouped {
        let name: Line?
        let address: EmailAddress
        let line: NamingLine
    }

    var wishes: [NamingWish] = []
    var unclear: [UnclearLine] = []
    /// Where each address was added; several lines where they agree.
    var lines: [EmailAddress: [NamingLine]] = [:]
    /// Lines without addresses, as they were read.
    var said: [NamingLine] = []
    /// Addresses in lines that leave open whether they are meant.
    var doubted: Set<EmailAddress> = []
    var groups: [EmailAddress: RaterGroup] = [:]
    private var prose: [UnclearLine] = []
    private var cards: [NamingLine] = []
    private(set) var heading = Heading.none
    private var signature: HerSignature
    private var last: Ungrouped?
    private var isGroupBelow = false
    /// A heading with a number in it that nobody stands under so far: `5. klant` may be about the list's fifth.
    private var numberedHeading: NamingLine?
    /// Whether a telephone number or a page stands above, in the same paragraph: an office's address is one more.
    private var isContact = false
    let employee: NamedAddress
    let people: KnownPeople
    let pieceReader: PieceReader

    init(employee: NamedAddress, people: KnownPeople) {
        self.employee = employee
        self.people = people
        signature = HerSignature(employee)
        pieceReader = PieceReader(ownDomain: employee.address.domain)
    }

    mutating func wish(_ wish: NamingWish) {
        if !wishes.contains(wish) { wishes.append(wish) }
    }

    mutating func report(_ line: NamingLine, _ reason: UnclearLine.Reason) {
        let line = UnclearLine(number: line.number, text: line.whole, reason: reason)
        if !unclear.contains(line) { unclear.append(line) }
    }

    private mutating func note(_ line: NamingLine) {
        prose.append(UnclearLine(number: line.number, text: line.whole, reason: .notUnderstood))
    }

    /// Prose is asked about only where nothing else was understood.
    mutating func finish(tooLong: [ReplyLine]) {
        for card in cards { add(card: card) }
        settleNumberedHeading()
        settleContradictions()
        unclear += tooLong.map { UnclearLine(number: $0.number, text: $0.text, reason: .tooLong) }
        if wishes.isEmpty, unclear.isEmpty { unclear = prose }
        unclear.sort { $0.number < $1.number }
    }

    // MARK: Lines

    mutating func read(_ lines: [ReplyLine]) {
        let joined = JoinedLines(reader: pieceReader).lines(NamingRow.rows(lines, reader: pieceReader))
        isGroupBelow = GroupPlaces.areBelow(in: joined, ownDomain: employee.address.domain)
        for line in joined {
            for sentence in line.sentences(pieceReader) { read(sentence) }
        }
    }

    private mutating func read(_ line: NamingLine) {
        if line.kind == .card { return cards.append(line) }
        guard !line.pieces.isEmpty else {
            isContact = false
            return signature.endBlock(at: line)
        }
        if line.isContact { isContact = true }
        defer { if line.addresses.isEmpty { last = nil } }
        let whole = line
        guard !line.text.hasPrefix(">"), let line = withoutCourtesy(line) else { return }
        switch signature.part(of: line, isUnderHeading: heading != .none, isListBegun: !lines.isEmpty) {
        case .hers:
            heading = .none
            return
        case .unclear(let reason): return report(line, reason)
        case .none: break
        }
        if line.addresses.isEmpty { said.append(whole) }
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
        if kind == .signOff {
            signature.begin(line)
            heading = .none
        }
        return nil
    }

    private func isUs(_ piece: Piece) -> Bool {
        ["klankbord", "all", "allemaal", "team", "zusammen", "a", "tous", "there"].contains(piece.word?.key ?? "")
    }

    private mutating func readWishes(_ line: NamingLine) {
        if line.addresses.isEmpty, StandingQuestion.isOne(line.words.map(\.key)) { return wish(.standing) }
        if let regrouping = Regrouping(line) { return regroup(regrouping) }
        if let replacement = Replacement(line) { return replace(replacement, line) }
        if let (first, second) = LineHalves.of(line) {
            read(withdrawalOrNames: first)
            return read(withdrawalOrNames: second)
        }
        read(withdrawalOrNames: line)
    }

    private mutating func read(withdrawalOrNames line: NamingLine) {
        if let withdrawal = Withdrawal(line) { return withdraw(withdrawal, line) }
        if !line.addresses.isEmpty { return add(line) }
        if line.badAddresses.isEmpty { readWords(line) }
    }

    // MARK: Wishes

    private mutating func regroup(_ regrouping: Regrouping) {
        heading = .none
        for part in regrouping.parts { wish(.regroup(.number(part.number), part.group)) }
    }

    private mutating func settleNumberedHeading() {
        if let line = numberedHeading { report(line, .notUnderstood) }
        numberedHeading = nil
    }

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
        case .unclear:
            doubted.formUnion(line.addresses)
            if line.badAddresses.isEmpty { report(line, .notUnderstood) }
            if line.endsInColon { heading = .doubt }
        case .prose: readProse(line)
        }
    }

    /// A sentence with a `not` in it.
    private mutating func readProse(_ line: NamingLine) {
        if (line.endsInColon && !endsInContrast(line)) || isAboutThoseBelow(line) { heading = .doubt }
        if isLabelled(line) { return report(line, .noAddress) }
        // A `not` about somebody is not passed over.
        if SomebodyNamed.isInside(line), !CommandWords.pronounsOfOne.contains(line.words.first?.key ?? "") {
            return report(line, .notUnderstood)
        }
        if Regrouping.isHinted(in: line) { return report(line, .notUnderstood) }
        note(line)
    }

    /// `Ik heb niet veel klanten, maar wel deze:`
    private func endsInContrast(_ line: NamingLine) -> Bool {
        let keys = line.keys
        guard let last = keys.lastIndex(where: { CommandWords.contrasts.contains($0) }) else { return false }
        return !NamingForm.isDoubtful(Array(keys[last...]))
    }

    /// `Deze mensen wil ik liever niet`
    private func isAboutThoseBelow(_ line: NamingLine) -> Bool {
        let words = line.words.map(\.key)
        return words.contains { NamingVocabulary.asking.contains($0) }
            && words.contains { NamingVocabulary.following.contains($0) }
    }

    /// `klant: Petra Smit, haar adres weet ik niet`: somebody is meant, whatever else is said.
    private func isLabelled(_ line: NamingLine) -> Bool {
        guard line.groups.first?.index == 0, line.pieces.dropFirst().first == .mark(":") else { return false }
        let words = line.pieces.dropFirst(2).prefix { $0.word != nil }.compactMap(\.word)
        return (PersonName.leading(in: words) ?? []).count { $0.isCapitalised } > 1
            && words.first?.isCapitalised ?? false
    }

    // MARK: Adding

    private mutating func add(_ line: NamingLine) {
        numberedHeading = nil
        switch heading {
        case .withdraw: return line.addresses.forEach { wish(.withdraw(.address($0))) }
        case .doubt: return doubt(line)
        case .none, .group: break
        }
        // `if petra@… has no time, ask …` is more than we can follow.
        let isConditional = CommandWords.unsure.first(in: line.keys) == .some(0..<1) && line.groups.isEmpty
        guard !isConditional, NamingForm.isClosed(line) else { return doubt(line) }
        for rater in NamedRaters(line, isUnderHeading: inForce != nil).all {
            add(rater.name, rater.address, rater.group, line)
        }
    }

    private mutating func doubt(_ line: NamingLine) {
        if NamingForm.isDoubtful(line.keys) { doubted.formUnion(line.addresses) }
        report(line, .notUnderstood)
    }

    var inForce: RaterGroup? {
        if case .group(let group) = heading { group } else { nil }
    }

    mutating func add(
        _ name: Line?,
        _ address: EmailAddress,
        _ found: NamedRaters.Found,
        _ line: NamingLine
    ) {
        guard !isOwn(address) else {
            return line.kind == .line ? report(line, .ownAddress(address)) : ()
        }
        switch (found, inForce) {
        // `info@…` in a signature
        case (.none, _) where address.isOffice && name == nil && (isContact || inForce == nil):
            report(line, .noGroup(address))
        case (.group(let group), _): add(name, address, group, line)
        case (.several, .some(let group)), (.none, .some(let group)): add(name, address, group, line)
        case (.several, nil): report(line, .severalGroups)
        case (.none, nil):
            last = line.addresses.count == 1 ? Ungrouped(name: name, address: address, line: line) : nil
            addWithoutGroup(name, address, line)
        }
    }

    /// Somebody of the employee's own company is a colleague, or her manager.
    private mutating func addWithoutGroup(_ name: Line?, _ address: EmailAddress, _ line: NamingLine) {
        guard address.domain.lowercased() == employee.address.domain.lowercased() else {
            return report(line, .noGroup(address))
        }
        // The group may be said elsewhere.
        if groups[address] != nil { return }
        let isManager = people.manager?.address.canonicalWithoutSubaddress == address.canonicalWithoutSubaddress
        add(name, address, isManager ? .manager : .colleague, line)
    }

    mutating func add(_ name: Line?, _ address: EmailAddress, _ group: RaterGroup, _ line: NamingLine) {
        let before = lines[address] ?? []
        lines[address, default: []].append(line)
        if let known = groups[address] {
            // Nobody knows which of the two is right.
            if known != group { retract(address, before + [line], .severalGroups) }
            return
        }
        groups[address] = group
        wish(.add(NamedRater(name: name, address: address, group: group)))
    }

    private mutating func adopt(_ ungrouped: Ungrouped, _ group: RaterGroup) {
        unclear.removeAll { $0.reason == .noGroup(ungrouped.address) && $0.number == ungrouped.line.number }
        if lines[ungrouped.address]?.count == 1, groups[ungrouped.address] == .colleague {
            lines[ungrouped.address] = nil
            groups[ungrouped.address] = nil
            wishes.removeAll { if case .add(let rater) = $0 { rater.address == ungrouped.address } else { false } }
        }
        add(ungrouped.name, ungrouped.address, group, ungrouped.line)
    }

    func isOwn(_ address: EmailAddress) -> Bool {
        address.canonicalWithoutSubaddress == employee.address.canonicalWithoutSubaddress
    }

    // MARK: Lines without addresses

    private mutating func readWords(_ line: NamingLine) {
        if line.words.isEmpty || line.words.allSatisfy({ PersonName.labels.contains($0.key) }) { return }
        if addKnown(line) { return numberedHeading = nil }
        let groups = Set(line.groups.map(\.group))
        if GroupPlaces.isHeading(line) {
            let group = groups.count == 1 ? groups.first : nil
            if let group, let last, isGroupBelow, !line.endsInColon, !line.hasBullet { return adopt(last, group) }
            let isDoubt = line.endsInColon && NamingForm.isDoubtful(line.keys)
            heading = isDoubt ? .doubt : group.map(Heading.group) ?? .none
            settleNumberedHeading()
            if Regrouping.isHinted(in: line) { numberedHeading = line } else { note(line) }
        } else if heading == .withdraw, let named = RaterReferences.read(line, allowsSmall: false), !named.isEmpty {
            named.forEach { wish(.withdraw($0)) }
        } else if SomebodyNamed.isIn(line, isListed: heading != .none || line.hasBullet || isHerName(line)) {
            if !isHerName(line) { report(line, .noAddress) }
        } else if Regrouping.isHinted(in: line) {
            report(line, .notUnderstood)
        } else {
            note(line)
        }
    }

    /// `Anna` above nothing else, in a mail from anna@…, is how she signs.
    private func isHerName(_ line: NamingLine) -> Bool {
        let local = PlainWord.key(employee.address.localPart)
        let own = PieceReader.plainWords(employee.name?.text ?? "").map(\.key)
        return line.words.contains { $0.key.count >= 3 && (local.contains($0.key) || own.contains($0.key)) }
    }
}
