// The people on file whom an employee may name without an address: colleagues by their full names, and the manager.
import Addressing
import Feedback

public struct KnownPeople: Sendable {
    public let manager: NamedAddress?
    private let managersNames: [[String]]
    private let colleagues: [(keys: [String], mailbox: NamedAddress)]

    /// - Parameters:
    ///   - colleagues: of the employee's own company.
    ///   - called: what those are called whom nobody calls by the first word of their name: Piet of P.J. Jansen.
    public init(
        manager: NamedAddress? = nil,
        colleagues: [NamedAddress] = [],
        called: [EmailAddress: Line]
    ) {
        self.manager = manager
        managersNames = manager.map { KnownPeople.names($0, called) } ?? []
        self.colleagues = colleagues.flatMap { mailbox in KnownPeople.names(mailbox, called).map { ($0, mailbox) } }
    }

    public init(manager: NamedAddress? = nil, colleagues: [NamedAddress] = []) {
        self.init(manager: manager, colleagues: colleagues, called: [:])
    }

    /// The name on file, and the one that they go by.
    private static func names(_ mailbox: NamedAddress, _ called: [EmailAddress: Line]) -> [[String]] {
        guard let name = mailbox.name else { return [] }
        let own = keys(name.text)
        return [own] + (called[mailbox.address].map { [keys($0.text) + own.dropFirst()] } ?? [])
    }

    /// The only one of that name: given name and family name at least, as they are on file.
    func colleague(named words: [PlainWord]) -> NamedAddress? {
        let keys = words.map(\.key)
        guard keys.count > 1 else { return nil }
        let found = Set(colleagues.filter { KnownPeople.isNamed($0.keys, keys) }.map(\.mailbox))
        return found.count == 1 ? found.first : nil
    }

    /// Whether the manager is meant.
    ///
    /// - Parameter isCalledSo: then the given name is enough.
    func isManager(named words: [PlainWord], isCalledSo: Bool) -> Bool {
        let keys = words.map(\.key)
        return managersNames.contains { own in
            KnownPeople.isNamed(own, keys) || (isCalledSo && keys.count == 1 && keys.first == own.first)
        }
    }

    /// `Bas Mulder` is Bas Mulder, and Bas Jan Mulder; `Bas` is nobody.
    private static func isNamed(_ own: [String], _ keys: [String]) -> Bool {
        guard keys.count > 1, keys.first == own.first, keys.last == own.last else { return false }
        var rest = own[...]
        return keys.allSatisfy { key in
            guard let place = rest.firstIndex(of: key) else { return false }
            rest = rest[(place + 1)...]
            return true
        }
    }

    private static func keys(_ name: String) -> [String] { PieceReader.plainWords(name).map(\.key) }
}

/// The names in a line without addresses that asks for them, and for nothing else.
enum NamesAlone {
    /// Nil where something else is said.
    static func read(_ line: NamingLine) -> [[PlainWord]]? {
        guard !NamingForm.isDoubtful(line.keys), !line.text.contains("?") else { return nil }
        let grouped = Set(line.groups.map(\.index))
        let parts = line.pieces.indices.split { index in
            guard let word = line.pieces[index].word, !grouped.contains(index) else { return true }
            return CommandWords.joiners.contains(word.key)
        }
        var names: [[PlainWord]] = []
        for part in parts {
            let words = trimmed(part.compactMap { line.pieces[$0].word })
            if words.isEmpty { continue }
            guard PersonName.isName(words) else { return nil }
            names.append(words)
        }
        return names
    }

    /// Without what asks, at both ends.
    private static func trimmed(_ words: [PlainWord]) -> [PlainWord] {
        var words = words[...]
        while let first = words.first, isAsking(first) { words.removeFirst() }
        while let last = words.last, isAsking(last) { words.removeLast() }
        return Array(words)
    }

    private static func isAsking(_ word: PlainWord) -> Bool {
        if PersonName.titles.contains(word.key) || PersonName.labels.contains(word.key) { return true }
        return PersonName.stop.contains(word.key) || (NamingVocabulary.known.contains(word.key) && !word.isCapitalised)
    }
}
