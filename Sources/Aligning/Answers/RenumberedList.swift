// Undoes what editors do to "2. … 4. 5": they make it a list and number it on, so that the 5 stands at question 3.

/// Numbered answers, each at the question that it can be meant for.
///
/// An editor keeps the first number of a list as it was typed and closes the gaps behind it. So an answer is meant for the
/// question of its number or one further on, behind the answer before it; a score is for a scale, and what is no score
/// seldom is. Where that leaves one question, the answer goes there; otherwise nobody can tell, and it goes to none.
struct RenumberedList {
    private(set) var answers: [Int: [String]]
    /// Answers whose question can't be told, with their numbers.
    private(set) var unplaced: [String] = []
    /// Whether the numbers are as they were written.
    private(set) var isSure = true
    private let questions: [SentQuestion]

    /// - Parameter countedOn: the numbers of which the markup says that an editor made them.
    init(_ answers: [Int: [String]], _ questions: [SentQuestion], countedOn: Set<Int> = []) {
        self.answers = answers
        self.questions = questions
        let given = answers.keys.sorted()
        let made = countedOn.isEmpty ? givenAway(given) : countedOn
        guard !made.isEmpty, answers.count < questions.count else { return }
        let possible = given.map { number in
            made.contains(number) ? questions.map(\.number).filter { $0 >= number && suits(number, $0) } : [number]
        }
        guard let places = RenumberedList.places(possible) else { return }
        isSure = zip(given, places).allSatisfy { $1.lowerBound == $0 && $1.count == 1 }
        if !isSure { place(given, places) }
    }

    private mutating func place(_ given: [Int], _ places: [ClosedRange<Int>]) {
        let texts = given.compactMap { answers[$0] }
        answers = [:]
        for (number, (text, place)) in zip(given, zip(texts, places)) {
            if place.count == 1 {
                answers[place.lowerBound] = text
            } else {
                unplaced += ["\(number). \(text[0])"] + text.dropFirst()
            }
        }
    }

    /// Between which questions each answer can stand, since they stand in their order; nil where they can't.
    private static func places(_ possible: [[Int]]) -> [ClosedRange<Int>]? {
        var first: [Int] = []
        for numbers in possible {
            guard let next = numbers.first(where: { $0 > first.last ?? 0 }) else { return nil }
            first.append(next)
        }
        var last: [Int] = []
        for numbers in possible.reversed() {
            guard let next = numbers.last(where: { $0 < last.last ?? .max }) else { return nil }
            last.append(next)
        }
        return zip(first, last.reversed()).map { $0...$1 }
    }

    // MARK: - Which answer belongs to which question

    /// Without markup a score below an open question gives such a list away: it has no gaps, and scores end it.
    private func givenAway(_ given: [Int]) -> Set<Int> {
        let open = Set(questions.filter { !$0.isScale }.map(\.number))
        guard let first = given.first, let last = given.last, given == Array(first...last),
            let moved = given.first(where: { open.contains($0) && isScore($0) }),
            given.allSatisfy({ $0 < moved || isScore($0) })
        else { return [] }
        return Set(given.dropFirst(moved == first ? 0 : 1))
    }

    private func suits(_ number: Int, _ place: Int) -> Bool {
        guard questions.contains(where: { $0.number == place && $0.isScale }) else { return !isScore(number) }
        // "no opinion"
        return isScore(number) || Words.ids(answers[number]?.joined(separator: " ") ?? "").count <= 4
    }

    private func isScore(_ number: Int) -> Bool {
        // Most answers hold no digit, and need no reading.
        guard let lines = answers[number], lines[0].utf8.contains(where: { 0x30...0x39 ~= $0 }),
            let scale = questions.first(where: \.isScale)?.scale,
            case .score = ScoreReading.read(lines.joined(separator: "\n"), on: scale)
        else { return false }
        return true
    }
}
