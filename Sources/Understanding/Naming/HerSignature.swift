// The employee's own signature: nobody in it is named by it, unless the line clearly is a wish.
import Addressing
import Feedback

struct HerSignature: Sendable {
    enum Part: Equatable, Sendable {
        case none, hers
        case unclear(UnclearLine.Reason)
    }

    private enum State { case above, begun, block, below }

    private var state = State.above
    private let employee: NamedAddress
    private let name: [String]

    init(_ employee: NamedAddress) {
        self.employee = employee
        name = PieceReader.plainWords(employee.name?.text ?? "").map(\.key)
    }

    /// A sign-off.
    mutating func begin(_ line: NamingLine) {
        // `Met vriendelijke groet, Anna` has the name already.
        state = line.words.contains { $0.key == name.first } && name.count > 0 ? .block : .begun
    }

    /// An empty line: below it no line is hers for standing there. One between sign-off and name ends nothing.
    mutating func endBlock(at line: NamingLine) {
        if state == .block { state = .below }
    }

    /// Whether the line is hers.
    ///
    /// - Parameter isListBegun: whether somebody was named above: a list may have her own name as its title.
    mutating func part(of line: NamingLine, isUnderHeading: Bool, isListBegun: Bool) -> Part {
        if isName(line) {
            if isListBegun || state != .above { state = .block }
            if line.addresses.isEmpty { return state == .above ? .none : .hers }
            return foreign(line).map { .unclear(.noGroup($0)) } ?? .hers
        }
        guard state != .above else { return .none }
        if state == .begun { state = .block }
        return isPostscript(line, isUnderHeading) ? .none : left(of: line)
    }

    /// The line begins with her full name, or is her given name.
    private func isName(_ line: NamingLine) -> Bool {
        let words = line.words.map(\.key).drop { PersonName.titles.contains($0) }
        guard let first = name.first, line.kind != .card, line.pieces.first?.word != nil else { return false }
        if name.count > 1,
            words.starts(with: name) || (words.count > 1 && words.prefix(2) == [first, name[name.count - 1]])
        {
            return true
        }
        // `A. Jansen`
        let family = name[name.count - 1]
        if name.count > 1, words.count > 1, words.first == String(first.prefix(1)),
            words.dropFirst().prefix(2).contains(family)
        {
            return true
        }
        return words == [first] && line.addresses.allSatisfy(isOwn)
    }

    private func isPostscript(_ line: NamingLine, _ isUnderHeading: Bool) -> Bool {
        if ["ps", "p.s", "pps", "nb"].contains(line.words.first?.key ?? "") { return true }
        let isLabelled = line.groups.contains { group in
            group.isAlone && line.pieces[(group.index + 1)...].first == .mark(":")
        }
        if line.addresses.isEmpty { return isLabelled || (line.endsInColon && !line.groups.isEmpty) || isUnderHeading }
        if line.addresses.contains(where: isOwn) { return false }
        if isLabelled || isUnderHeading { return true }
        return state == .below && line.groups.contains(where: \.isAlone)
    }

    /// A line that is no clear wish: a name and an address below the signature are asked about.
    private func left(of line: NamingLine) -> Part {
        guard state == .below || line.groups.contains(where: \.isAlone), let address = foreign(line) else {
            return .hers
        }
        return .unclear(.noGroup(address))
    }

    /// An address that is neither hers nor an office's.
    private func foreign(_ line: NamingLine) -> EmailAddress? {
        line.addresses.first { !isOwn($0) && !$0.isOffice }
    }

    private func isOwn(_ address: EmailAddress) -> Bool {
        address.canonicalWithoutSubaddress == employee.address.canonicalWithoutSubaddress
    }
}

extension EmailAddress {
    /// A mailbox of nobody in particular: `info@…`.
    var isOffice: Bool { NamingVocabulary.offices.contains(PlainWord.key(localPart)) }
}
