// Names as HR has them: the family name first, or in columns of their own.

enum WrittenName {
    /// Given name and family name in the order that mail writes them: `Jansen, Piet` and `Vries, Anna de` are put straight.
    static func straight(_ text: String) -> String {
        let halves = text.split(separator: ",", omittingEmptySubsequences: false).map(words)
        guard halves.allSatisfy({ !$0.isEmpty }) else { return text }
        switch halves.count {
        case 2: return straight(family: halves[0], given: halves[1]) ?? text
        // `Vries, de, Anna` and `Vries, Anna, de`
        case 3 where halves[1].allSatisfy(isParticle):
            return straight(family: halves[1] + halves[0], given: halves[2]) ?? text
        case 3 where halves[2].allSatisfy(isParticle):
            return straight(family: halves[2] + halves[0], given: halves[1]) ?? text
        default: return text
        }
    }

    /// - Returns: nil for the likes of `Jansen, PhD`.
    private static func straight(family: [String], given: [String]) -> String? {
        guard !given.contains(where: { suffixes.contains($0.lowercased().filter { $0 != "." }) }) else { return nil }
        let particles = Array(given.reversed().prefix(while: isParticle).reversed())
        guard particles.count < given.count else { return nil }
        return (given.dropLast(particles.count) + particles + family).joined(separator: " ")
    }

    /// The name of columns of their own, and what the person is called where that is not its first word.
    static func joined(name: String?, given: String?, prefix: String?, family: String?, called: String?) -> (
        name: String, given: String?
    )? {
        let first = called ?? given
        guard let name = name.map(straight) else {
            guard let family = family ?? (prefix == nil ? nil : "") else { return first.map { ($0, nil) } }
            let whole = [first, prefix, family].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
            return (whole, first)
        }
        guard let first, !holds(name, first), family == nil, isFamilyNameAlone(name) else { return (name, first) }
        // `Name;Vorname`, `Nom;Prénom`: the column is called a name, and has the family's.
        return ([first, prefix, name].compactMap(\.self).joined(separator: " "), first)
    }

    private static func holds(_ name: String, _ given: String) -> Bool {
        let all = words(name[...]).map { $0.lowercased() }
        return words(given[...]).allSatisfy { all.contains($0.lowercased()) }
    }

    /// `Jansen`, `de Vries`, `MARTIN DURAND`
    private static func isFamilyNameAlone(_ name: String) -> Bool {
        let words = words(name[...]).drop(while: isParticle)
        return words.count == 1 || words.allSatisfy { $0 == $0.uppercased() && !$0.contains(".") }
    }

    private static func words(_ text: Substring) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// `van`, `de la`, `d'`: in small letters.
    private static func isParticle(_ word: String) -> Bool {
        word.first?.isLowercase == true || word.hasPrefix("'")
    }

    private static let suffixes: Set = [
        "jr", "sr", "ii", "iii", "phd", "md", "msc", "bsc", "ma", "ba", "mba", "llm", "ra", "bv", "nv", "gmbh",
        "inc",
        "ltd", "sa",
    ]
}
