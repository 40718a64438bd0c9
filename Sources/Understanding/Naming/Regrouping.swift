// A line that gives people on the list their group by number: "5 is klant", "nummer 5: klant", "2 and 3 are clients".
import Feedback

/// A closed form: numbers, groups, and words that join them. Whatever says more is asked back.
struct Regrouping: Equatable, Sendable {
    struct Part: Equatable, Sendable {
        let number: Int
        let group: RaterGroup
    }

    private(set) var parts: [Part] = []
    private var numbers: [Int] = []
    /// Whether something says that a group is for the numbers: `2 klanten` only counts them.
    private var isJoined = false

    /// Nil where the line says anything else.
    init?(_ line: NamingLine) {
        guard line.kind == .line, line.addresses.isEmpty, line.badAddresses.isEmpty, !line.text.contains("?") else {
            return nil
        }
        let groups = Dictionary(line.groups.map { ($0.index, $0.group) }) { first, _ in first }
        for (index, piece) in line.pieces.enumerated() {
            guard groups[index].map({ take($0) }) ?? take(piece) else { return nil }
        }
        guard numbers.isEmpty, !parts.isEmpty else { return nil }
    }

    private mutating func take(_ group: RaterGroup) -> Bool {
        guard !numbers.isEmpty, isJoined else { return false }
        parts += numbers.map { Part(number: $0, group: group) }
        (numbers, isJoined) = ([], false)
        return true
    }

    private mutating func take(_ piece: Piece) -> Bool {
        switch piece {
        case .mark(let mark):
            if Self.joiningMarks.contains(mark) { isJoined = isJoined || !numbers.isEmpty }
            return Self.joiningMarks.contains(mark) || Self.otherMarks.contains(mark)
        case .word(let word):
            if let number = word.number, number > 0 { numbers.append(number) } else { return take(word) }
            return true
        case .address, .bad: return false
        }
    }

    private mutating func take(_ word: PlainWord) -> Bool {
        if Self.leads.contains(word.key), numbers.isEmpty { isJoined = true }
        if Self.joins.contains(word.key), !numbers.isEmpty { isJoined = true }
        return Self.leads.contains(word.key) || Self.joins.contains(word.key) || Self.fillers.contains(word.key)
    }

    /// Whether a short line holds a number of the list and a group, whatever else it says.
    static func isHinted(in line: NamingLine) -> Bool {
        let hasNumber = line.bulletNumber != nil || line.words.contains { $0.number != nil }
        return hasNumber && line.addresses.isEmpty && !line.groups.isEmpty && line.words.count <= 8
    }

    private static let joiningMarks: Set<Character> = [":", "=", "-", "→", "("]
    private static let otherMarks: Set<Character> = [",", ";", ")", "."]

    private static let leads = PlainWords.set(
        "nummer nummers nr number numbers no numero numeros nummern n° regel regels line lines zeile zeilen ligne lignes"
    )

    private static let joins = PlainWords.set(
        """
        is zijn wordt worden moet moeten hoort als bij are should must be as was goes under belongs ist sind wird werden
        soll sollte sein gehört est sont doit devrait être comme c'est en
        """
    )

    private static let fillers = PlainWords.set(
        """
        een 'n de het mijn onze a an the my our ein eine einen der die das mein meine unser un une le la mon ma notre
        en and und et & ook toch eigenlijk dus graag trouwens also actually please too sorry oeps auch eigentlich bitte doch
        aussi plutôt svp rater persoon person personne personen to zu
        """
    )
}
