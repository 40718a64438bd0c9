// The answer to our question which of two people is the employee.
import Addressing
import Feedback

public enum RoleAnswer {
    /// - Returns: the index among the candidates; nil where the answer is not sure.
    public static func read(_ text: String, candidates: [Person]) -> Int? {
        var found: Set<Int> = []
        let people = Candidates(candidates)
        for line in ReplyLines(text).lines.prefix(40) where line.text.first != ">" {
            let keys = PlainWords.keys(line.text)
            if line.text.hasSuffix("?") { return nil }
            let kind = people.mentioned(in: keys, line).isEmpty ? Courtesy.line(keys) : greeting(keys, line)
            if kind == .signOff { break }
            let rest = kind == nil ? line : afterGreeting(line)
            for clause in clauses(of: rest) {
                guard let meant = people.meant(by: clause) else { return nil }
                found.formUnion(meant)
            }
        }
        return found.count == 1 ? found.first : nil
    }

    /// `Hoi Mark,` and `Groet, Mark` say nothing about Mark.
    private static func greeting(_ keys: [String], _ line: ReplyLine) -> Courtesy.Line? {
        guard let kind = Courtesy.line(keys), kind != .thanks else { return nil }
        return roles.isDisjoint(with: keys) ? kind : nil
    }

    /// `Hallo, het is nummer 1`
    private static func afterGreeting(_ line: ReplyLine) -> ReplyLine {
        let comma = line.text.firstIndex(of: ",").map { line.text.index(after: $0) } ?? line.text.endIndex
        return ReplyLine(number: line.number, text: String(line.text[comma...]))
    }

    private static func clauses(of line: ReplyLine) -> [ReplyLine] {
        let text = line.text.hasSuffix(".") ? String(line.text.dropLast()) : line.text
        var clauses = [""]
        for word in text.split(whereSeparator: \.isWhitespace) {
            if joiners.contains(PlainWord.key(word)) {
                clauses.append("")
            } else {
                clauses[clauses.count - 1] += "\(word) "
            }
            if let last = word.last, ",;".contains(last) { clauses.append("") }
        }
        return clauses.filter { $0.contains { $0.isLetter || $0.isNumber } }.map {
            ReplyLine(number: line.number, text: $0)
        }
    }

    private static let joiners = PlainWords.set("en and und et maar but sondern mais terwijl while während")
    private static let roles = Candidates.employee.union(Candidates.manager)
}

/// The two people, and by what each alone is known.
private struct Candidates {
    private let words: [Set<String>]
    private let people: [Person]

    init(_ people: [Person]) {
        self.people = people
        let all = people.map { person in
            let local = PlainWord.key(person.address.localPart).split { !$0.isLetter }.map(String.init)
            return Set(PlainWords.keys(person.name.text) + local).subtracting(PersonName.particles)
        }
        words = all.indices.map { index in
            all.indices.reduce(all[index]) { $1 == index ? $0 : $0.subtracting(all[$1]) }.filter { $0.count > 1 }
        }
    }

    /// The person that the words name, by name, number or address.
    func mentioned(in keys: [String], _ line: ReplyLine) -> Set<Int> {
        let addresses = PieceReader(ownDomain: "").pieces(line.text).compactMap(\.address)
        var found = Set(people.indices.filter { addresses.contains(people[$0].address) })
        // `d'Anna`
        let names =
            keys + keys.compactMap { key in key.firstIndex(of: "'").map { String(key[key.index(after: $0)...]) } }
        found.formUnion(people.indices.filter { !words[$0].isDisjoint(with: names) })
        guard addresses.isEmpty else { return found }
        let numbers = keys.compactMap { PlainWord($0).number ?? Candidates.ordinals[$0] }
        found.formUnion(numbers.map { $0 - 1 }.filter(people.indices.contains))
        return found
    }

    /// Nobody where the clause says nothing; nil where it can't be told.
    func meant(by clause: ReplyLine) -> Set<Int>? {
        let keys = PlainWords.keys(clause.text)
        let named = mentioned(in: keys, clause)
        guard !named.isEmpty else {
            // `ik` may be either of them.
            return Candidates.myself.isDisjoint(with: keys) && Candidates.unsure.isDisjoint(with: keys) ? [] : nil
        }
        guard named.count == 1, let one = named.first, Candidates.unsure.isDisjoint(with: keys) else { return nil }
        let (isEmployee, isManager) = (
            !Candidates.employee.isDisjoint(with: keys), !Candidates.manager.isDisjoint(with: keys)
        )
        // `1 Mark is haar leidinggevende` says it of both.
        if isEmployee, isManager { return nil }
        let isNot = CommandWords.negations.first(in: keys) != nil
        if isNot == isManager { return [one] }
        return people.count == 2 ? [1 - one] : nil
    }

    static let ordinals: [String: Int] = {
        let lists = [
            "eerste eerstgenoemde first een één erste ersten ersterer premier première",
            "tweede two second twee laatste zweite zweiten zwei letztere deuxième second seconde",
        ]
        var ordinals: [String: Int] = [:]
        for (index, list) in lists.enumerated() {
            for word in PlainWords.set(list) where !["een"].contains(word) { ordinals[word] = index + 1 }
        }
        return ordinals
    }()

    static let employee = PlainWords.set(
        """
        medewerker medewerkster werknemer werkneemster employee mitarbeiter mitarbeiterin angestellte angestellter
        collaborateur collaboratrice salarié salariée employé employée
        """
    )

    static let manager = PlainWords.set(
        """
        leidinggevende leidt leitet leads dirige manager chef baas boss supervisor teamleider vorgesetzte vorgesetzter führungskraft chefin teamleiter
        teamleiterin responsable supérieur supérieure
        """
    )

    private static let myself = PlainWords.set("ik ikzelf mijzelf mezelf i me myself ich mich moi moi-même je")
    private static let unsure = PlainWords.set(
        "of or oder ou misschien maybe vielleicht peut-être beide both beides allebei"
    )
}
