// Dates, hours and lengths as people write them, cut into numbers, words and marks.
import Foundation

enum WrittenToken: Hashable {
    /// With how many digits it was written: `05` is a minute, `5` is none.
    case number(Int, digits: Int)
    /// In lower case, without accents.
    case word(String)
    case mark(Character)

    /// Spaces are left out. Nil for what is too long to be a date, or has a number that is.
    static func read(_ text: String) -> [WrittenToken]? {
        guard text.utf8.count <= 100 else { return nil }
        var rest = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)[...]
        var tokens: [WrittenToken] = []
        while let first = rest.first {
            if first.isDigit {
                let digits = rest.prefix(while: \.isDigit)
                guard digits.count <= 8, let number = Int(digits) else { return nil }
                tokens.append(.number(number, digits: digits.count))
                rest = rest.dropFirst(digits.count)
            } else if first.isLetter {
                let word = rest.prefix(while: \.isLetter)
                tokens.append(.word(String(word)))
                rest = rest.dropFirst(word.count)
            } else {
                if !first.isWhitespace, !first.isDirection { tokens.append(.mark(first)) }
                rest.removeFirst()
            }
        }
        return tokens
    }

    var word: String? { if case .word(let word) = self { word } else { nil } }
}

extension Character {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
    /// The marks of direction that some systems put around dates.
    fileprivate var isDirection: Bool { ["\u{200E}", "\u{200F}", "\u{202A}", "\u{202C}"].contains(self) }
}

/// Tokens that are taken from the front.
struct WrittenTokens {
    private(set) var rest: ArraySlice<WrittenToken>

    init(_ tokens: [WrittenToken]) { rest = tokens[...] }

    var isEmpty: Bool { rest.isEmpty }
    var first: WrittenToken? { rest.first }
    func token(_ index: Int) -> WrittenToken? { rest.dropFirst(index).first }

    mutating func drop(_ count: Int = 1) { rest = rest.dropFirst(count) }

    mutating func takeNumber(digits: ClosedRange<Int>) -> Int? {
        guard case .number(let number, let length) = first, digits.contains(length) else { return nil }
        drop()
        return number
    }

    mutating func takeMark(_ marks: Set<Character>) -> Character? {
        guard case .mark(let mark) = first, marks.contains(mark) else { return nil }
        drop()
        return mark
    }

    mutating func takeWord(_ words: Set<String>) -> Bool {
        guard let word = first?.word, words.contains(word) else { return false }
        drop()
        return true
    }

    /// What a word stands for.
    mutating func takeWord<Value>(_ words: [String: Value]) -> Value? {
        guard let value = first?.word.flatMap({ words[$0] }) else { return nil }
        drop()
        return value
    }

    /// Takes what `body` takes, or nothing where it finds nothing.
    mutating func attempt<Value>(_ body: (inout WrittenTokens) -> Value?) -> Value? {
        var copy = self
        guard let value = body(&copy) else { return nil }
        self = copy
        return value
    }
}
