// The lines of a mail as an answer names them: by number, by their text, all of them, all but one.
import Days
import Understanding

/// Which lines a word means.
enum LineReference: Hashable, Sendable {
    case numbers(Set<Int>)
    /// As many as were counted: `beide`; nil where nothing was.
    case all(count: Int?)
    case allBut(Set<Int>)
    case rest
}

/// A sentence in which each reference is one word, `{r}`, each day `{d}` and each length of time `{t}`.
struct MarkedSentence: Sendable {
    var words: FormWords
    /// By the first character of the word.
    var references: [Int: LineReference] = [:]
    var days: [Int: DayMention] = [:]
    /// Lengths of time, in days.
    var lengths: [Int: Int] = [:]
    /// The line that it stands in.
    let line: [Character]

    static let reference = "{r}"
    static let day = "{d}"
    static let length = "{t}"

    func reference(at index: Int) -> LineReference? {
        guard words.words[index].key == Self.reference else { return nil }
        return references[words.words[index].place.lowerBound]
    }
}

/// Finds references in sentences.
struct LineReferences: Sendable {
    private let lines: [AskedLine]
    /// For each line the words that tell it.
    private let texts: [Set<String>]
    /// And all its words.
    private let whole: [Set<String>]
    private let spelling: Spelling
    private let finder: DayFinder
    private let knows: @Sendable (String) -> Bool
    /// Whether what stands behind a number may be a better text of the line.
    private let takesTexts: Bool

    /// - Parameter knows: whether a word says something in an answer.
    init(_ lines: [AskedLine], _ finder: DayFinder, knows: @escaping @Sendable (String) -> Bool) {
        (self.lines, self.finder, self.knows) = (lines, finder, knows)
        takesTexts = lines.contains { $0.kind == .agreementsRight }
        texts = lines.map { LineReferences.telling($0.text) }
        whole = lines.map { Set(PlainWords.keys($0.text).flatMap { [$0] + LineReferences.parts($0) }) }
        spelling = Spelling(texts.reduce(into: []) { $0.formUnion($1) })
    }

    func mayName(_ word: FormWord) -> Bool {
        !knows(word.key)
            && LineReferences.parts(word.key).contains { key in
                !FunctionWords.all.contains(key) && texts.contains { $0.contains(spelling.repaired(key)) }
            }
    }

    /// The words of a text, without what stands in brackets, small words, numbers and months.
    private static func telling(_ text: String) -> Set<String> {
        var depth = 0
        let open = text.filter { character in
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            return depth == 0 && character != ")"
        }
        let words = PlainWords.keys(open).flatMap(parts)
        let joined = zip(words, words.dropFirst()).map { $0 + $1 }
        return Set((words + joined).filter { $0.count > 1 && !FunctionWords.all.contains($0) && Int($0) == nil })
    }

    /// `sql-cursus`, `d'anglais`.
    private static func parts(_ key: String) -> [String] {
        key.split { $0 == "-" || $0 == "'" }.map(String.init).filter { $0.count > 1 }
    }

    // MARK: Marking

    func marked(_ sentence: FormWords, in line: [Character]) -> MarkedSentence {
        var marked = MarkedSentence(words: sentence, line: line)
        marked.words.words = []
        var at = 0
        while at < sentence.count {
            at +=
                text(sentence, at, &marked) ?? day(sentence, at, &marked) ?? reference(sentence, at, &marked)
                ?? other(sentence, at, &marked)
        }
        return marked
    }

    private func other(_ sentence: FormWords, _ at: Int, _ marked: inout MarkedSentence) -> Int {
        marked.words.words.append(sentence.words[at])
        return 1
    }

    private func day(_ sentence: FormWords, _ at: Int, _ marked: inout MarkedSentence) -> Int? {
        guard let found = finder.find(sentence.words, at: at, in: marked.line) else { return nil }
        let token = token(sentence, at, found.count, found.day == nil ? MarkedSentence.length : MarkedSentence.day)
        marked.words.words.append(token)
        marked.days[token.place.lowerBound] = found.day
        marked.lengths[token.place.lowerBound] = found.days
        return found.count
    }

    /// A line by its text: `elke vrijdag` may stand in one.
    private func text(_ sentence: FormWords, _ at: Int, _ marked: inout MarkedSentence) -> Int? {
        if takesTexts, !marked.references.isEmpty { return nil }
        guard let (found, count) = named(sentence, at) else { return nil }
        append(found, token(sentence, at, count, MarkedSentence.reference), &marked)
        return count
    }

    private func token(_ sentence: FormWords, _ at: Int, _ count: Int, _ key: String) -> FormWord {
        let (first, last) = (sentence.words[at], sentence.words[at + count - 1])
        let place = first.place.lowerBound..<last.place.upperBound
        var token = FormWord(first.text, key: key, at: place)
        token.isBeforeBreak = last.isBeforeBreak
        return token
    }

    private func reference(_ sentence: FormWords, _ at: Int, _ marked: inout MarkedSentence) -> Int? {
        if let count = exception(sentence, at, &marked) { return count }
        guard let (found, count) = quantity(sentence, at) ?? numbered(sentence, at, marked.line) else { return nil }
        // `1 is all done`
        if case .all = found, !marked.references.isEmpty { return nil }
        append(found, token(sentence, at, count, MarkedSentence.reference), &marked)
        return count
    }

    /// Numbers in a row, with `en` or a comma between them, are one reference; `behalve 2` behind `allemaal` as well.
    private func append(_ found: LineReference, _ token: FormWord, _ marked: inout MarkedSentence) {
        var words = marked.words.words
        var token = token
        var found = found
        let joins = words.last.map { FunctionWords.joiners.contains($0.key) } ?? false
        let before = joins ? words.dropLast().last : words.last
        if let before, before.key == MarkedSentence.reference, let old = marked.references[before.place.lowerBound],
            case .numbers(let one) = old, case .numbers(let two) = found
        {
            words.removeLast(joins ? 2 : 1)
            marked.references[before.place.lowerBound] = nil
            found = .numbers(one.union(two))
            let joined = before.place.lowerBound..<token.place.upperBound
            token = FormWord(before.text, key: token.key, at: joined, isBeforeBreak: token.isBeforeBreak)
        }
        words.append(token)
        marked.words.words = words
        marked.references[token.place.lowerBound] = found
    }

    // MARK: All, the rest

    private func quantity(_ sentence: FormWords, _ at: Int) -> (LineReference, Int)? {
        let keys = sentence.keys
        let rest = FunctionWords.rest.length(in: keys, at: at)
        if rest > 0 { return (.rest, rest) }
        guard let (count, length) = FunctionWords.all(keys, at) else { return nil }
        // `allemaal behalve 2`
        guard let (excepted, taken) = excepted(sentence, at + length) else { return (.all(count: count), length) }
        return (.allBut(excepted), length + taken)
    }

    /// `allemaal gesproken, behalve 2`; `allemaal gesproken op 2 na`.
    private func exception(_ sentence: FormWords, _ at: Int, _ marked: inout MarkedSentence) -> Int? {
        let all = marked.references.filter { if case .all = $0.value { true } else { false } }
        guard all.count == 1, let place = all.first?.key, let (excepted, count) = excepted(sentence, at) else {
            return nil
        }
        marked.references[place] = .allBut(excepted)
        return count
    }

    private func excepted(_ sentence: FormWords, _ at: Int) -> (Set<Int>, Int)? {
        let keys = sentence.keys
        let but = at < keys.count ? FunctionWords.but.length(in: keys, at: at) : 0
        guard but > 0, at + but < keys.count else { return nil }
        var end = at + but
        var excepted: Set<Int> = []
        while end < keys.count, let (found, taken) = numbered(sentence, end, []) ?? named(sentence, end),
            case .numbers(let numbers) = found
        {
            // `allemaal behalve 3, 3 later`
            if !excepted.isDisjoint(with: numbers) { break }
            excepted.formUnion(numbers)
            end += taken
            if end + 1 < keys.count, FunctionWords.joiners.contains(keys[end]) { end += 1 }
        }
        guard !excepted.isEmpty else { return nil }
        if end < keys.count, FunctionWords.butBehind.contains(keys[end]) { end += 1 }
        return (excepted, end - at)
    }

    // MARK: Numbers

    private func numbered(_ sentence: FormWords, _ at: Int, _ line: [Character]) -> (LineReference, Int)? {
        let keys = sentence.keys
        var start = at
        if FunctionWords.articles.contains(keys[start]), start + 1 < keys.count { start += 1 }
        if FunctionWords.numberWords.contains(keys[start]), start + 1 < keys.count { start += 1 }
        // `le 2 mars`
        if start > at, finder.find(sentence.words, at: start, in: line) != nil { return nil }
        if isShare(keys, from: at, to: start) { return nil }
        let isOne = start + 1 < keys.count && FunctionWords.ones.contains(keys[start + 1])
        guard let first = number(sentence.words[start], isCalled: start > at || isOne, line) else { return nil }
        var end = start + 1
        // `2 uur`
        if start == at, end < keys.count, FunctionWords.units.contains(keys[end]), !sentence.words[start].isBeforeBreak
        {
            return nil
        }
        if end < keys.count, FunctionWords.ones.contains(keys[end]), Int(keys[start]) == nil { end += 1 }
        let to = FunctionWords.ranges.length(in: keys, at: end)
        if to > 0, end + to < keys.count, let last = number(sentence.words[end + to], isCalled: false, line),
            first.count == 1, let one = first.first, let two = last.first, one < two, two - one < 40
        {
            return (.numbers(Set(one...two)), end + to + 1 - at)
        }
        return (.numbers(first), end - at)
    }

    /// `1 van de 2`: how many of them, and no number of a line.
    private func isShare(_ keys: [String], from at: Int, to start: Int) -> Bool {
        func isCount(_ index: Int) -> Bool { keys.indices.contains(index) && Int(keys[index]) != nil }
        func isOf(_ index: Int) -> Bool { keys.indices.contains(index) && FunctionWords.of.contains(keys[index]) }
        if isOf(at - 1), isCount(at - 2) { return true }
        guard isOf(start + 1) else { return false }
        let isArticle = keys.indices.contains(start + 2) && FunctionWords.articles.contains(keys[start + 2])
        return isCount(start + (isArticle ? 3 : 2))
    }

    private func number(_ word: FormWord, isCalled: Bool, _ line: [Character]) -> Set<Int>? {
        if let place = FunctionWords.ordinals[word.key] {
            // `talk first`
            return isCalled || !FunctionWords.adverbs.contains(word.key) ? [place] : nil
        }
        if FunctionWords.last.contains(word.key), let last = lines.map(\.number).max(), isCalled { return [last] }
        if let list = LineReferences.list(word.text) { return list }
        guard let number = PlainWord(word.text).number, !word.text.hasPrefix("+"), number > 0 else { return nil }
        let next = word.place.upperBound
        // `50%`, `10€`, `9:30`
        if next < line.count, "%€$£°".contains(line[next]) { return nil }
        let before = line.prefix(min(word.place.lowerBound, line.count)).last { !$0.isWhitespace }
        if let before, "€$£".contains(before) { return nil }
        if next + 1 < line.count, ":.,".contains(line[next]), line[next + 1].isNumber {
            let behind = Int(String(line[(next + 1)...].prefix(while: \.isNumber)))
            if !lines.contains(number) || line[next] == "," && !(behind.map(lines.contains) ?? false) { return nil }
        }
        return [number]
    }

    /// `1-3`, `1+2`, `1&2`.
    private static func list(_ text: String) -> Set<Int>? {
        guard let sign = text.first(where: { "-+&".contains($0) }) else { return nil }
        let numbers = text.split(separator: sign).map { Int($0) }
        guard numbers.count == 2, let one = numbers[0], let two = numbers[1], one > 0, one < two, two < 100 else {
            return nil
        }
        return sign == "-" ? Set(one...two) : [one, two]
    }

    // MARK: Texts

    /// The longest run of words that stands in one text only.
    private func named(_ sentence: FormWords, _ start: Int) -> (LineReference, Int)? {
        var candidates = Set(lines.indices)
        var end = start
        var told: Int?
        var used: Set<String> = []
        while end < sentence.count, end - start < 12 {
            let word = sentence.words[end]
            let isSmall = FunctionWords.inTexts.contains(word.key)
            // `le cours SQL en cours`
            if !isSmall, !used.insert(word.key).inserted { break }
            // `nee` in `nee zeggen`
            let isPart = !isSmall && FunctionWords.all.contains(word.key)
            if isSmall, end == start, !FunctionWords.articles.contains(word.key) { return nil }
            if isPart {
                let fitting = candidates.filter { whole[$0].contains(word.key) }
                if fitting.isEmpty { break }
                candidates = fitting
                if told != nil { told = end + 1 }
            } else if !isSmall {
                let fitting = candidates.filter { LineReferences.holds(texts[$0], word.key, spelling) }
                if fitting.isEmpty { break }
                candidates = fitting
                // `de cursus`; `en cours` is no course.
                let isNoun = end > start && FunctionWords.nouns.contains(word.key)
                if mayName(word) || (told == nil && (isNoun || isNamed(word, fitting))) {
                    told = end + 1
                } else if told != nil {
                    told = end + 1
                }
            }
            end += 1
            if word.isBeforeBreak { break }
        }
        guard let told, candidates.count == 1, let only = candidates.first else { return nil }
        return (.numbers([lines[only].number]), told - start)
    }

    /// A name that is a word as well, with a capital.
    private func isNamed(_ word: FormWord, _ fitting: Set<Int>) -> Bool {
        word.isCapitalised && fitting.count == 1 && !FunctionWords.all.contains(word.key)
            && !FormHazards.holds(word)
    }

    private static func holds(_ text: Set<String>, _ key: String, _ spelling: Spelling) -> Bool {
        let parts = parts(key)
        return !parts.isEmpty && parts.allSatisfy { text.contains($0) || text.contains(spelling.repaired($0)) }
    }
}

extension [AskedLine] {
    fileprivate func contains(_ number: Int) -> Bool { contains { $0.numbers.contains(number) } }
}
