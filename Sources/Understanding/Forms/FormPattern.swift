// Phrases with choices: `ik (ga|ben) [helemaal] akkoord` is four of them.

/// A phrase of a form: words, `(a|b)` for a choice, `[a|b]` for one that may be left out.
///
/// `{n}` stands for a name; the reader decides which words are names. `{w}` stands for any word but those that may turn
/// a sentence (`FormHazards`).
indirect enum FormPattern: Sendable {
    case word(String)
    case sequence([FormPattern])
    case choice([FormPattern], isOptional: Bool)

    static let name = "{n}"
    static let anyWord = "{w}"

    /// One phrase a line, or several divided by commas.
    static func list(_ text: String) -> [FormPattern] {
        text.split { $0.isNewline || $0 == "," }.filter { !$0.allSatisfy(\.isWhitespace) }.map { FormPattern($0) }
    }

    init(_ text: some StringProtocol) {
        var rest = Substring(text)
        self = FormPattern.parse(&rest)
    }

    private static func parse(_ rest: inout Substring) -> FormPattern {
        var choices: [FormPattern] = []
        var items: [FormPattern] = []
        while let first = rest.first, first != ")", first != "]" {
            switch first {
            case "|":
                rest.removeFirst()
                choices.append(.sequence(items))
                items = []
            case "(", "[":
                rest.removeFirst()
                guard case .choice(let inner, _) = parse(&rest) else { break }
                rest = rest.dropFirst()
                items.append(.choice(inner, isOptional: first == "["))
            case " ": rest.removeFirst()
            default:
                let word = rest.prefix { !" |()[]".contains($0) }
                rest = rest[word.endIndex...]
                items.append(.word(word.first == "{" ? String(word) : PlainWord.key(word.drop { $0 == "'" })))
            }
        }
        return .choice(choices + [.sequence(items)], isOptional: false)
    }

    /// Where the pattern may end that begins at `start`.
    func ends(in words: FormWords, from start: Int) -> Set<Int> {
        switch self {
        case .word(let word): words.holds(word, at: start) ? [start + 1] : []
        case .sequence(let items):
            items.reduce([start]) { starts, item in
                starts.reduce(into: []) { $0.formUnion(item.ends(in: words, from: $1)) }
            }
        case .choice(let choices, let isOptional):
            choices.reduce(into: isOptional ? [start] : []) { $0.formUnion($1.ends(in: words, from: start)) }
        }
    }

    /// The words that it may begin with, and whether it may be nothing.
    var beginnings: (words: Set<String>, mayBeEmpty: Bool) {
        switch self {
        case .word(let word): return ([word], false)
        case .choice(let choices, let isOptional):
            let all = choices.map(\.beginnings)
            return (all.reduce(into: []) { $0.formUnion($1.words) }, isOptional || all.contains(where: \.mayBeEmpty))
        case .sequence(let items):
            var words: Set<String> = []
            for item in items {
                let next = item.beginnings
                words.formUnion(next.words)
                if !next.mayBeEmpty { return (words, false) }
            }
            return (words, true)
        }
    }

    var vocabulary: Set<String> {
        var words: Set<String> = []
        gather(into: &words)
        return words
    }

    private func gather(into words: inout Set<String>) {
        switch self {
        case .word(let word): words.insert(word)
        case .sequence(let items), .choice(let items, _): for item in items { item.gather(into: &words) }
        }
    }
}
