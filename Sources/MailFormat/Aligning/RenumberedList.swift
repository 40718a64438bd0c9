// Undoes what editors do to "2. … 4. 5": they make it a list and number it on, so that the 5 stands at question 3.

/// Numbered answers, each at the question that it can be meant for.
///
/// Only scores give such a list away: "5" is no answer to an open question. Where as many scores are left as there are
/// scale questions for them, each goes to its own; otherwise nobody can tell, and they go to no question at all.
struct RenumberedList {
    private(set) var answers: [Int: [String]]
    /// Scores whose question can't be told.
    private(set) var unplaced: [String] = []
    /// Whether the numbers are as they were written.
    private(set) var isSure = true

    init(_ answers: [Int: [String]], _ questions: [SentQuestion]) {
        self.answers = answers
        let scales = questions.filter(\.isScale)
        guard let scale = scales.first?.scale, answers.count < questions.count else { return }
        let open = Set(questions.filter { !$0.isScale }.map(\.number))
        let given = answers.keys.sorted()
        guard let first = given.first(where: { open.contains($0) && isScore(answers[$0], scale) }) else { return }
        let moved = given.filter { $0 >= first }
        // A list that an editor made has no gaps, and what follows the first moved score are scores as well.
        guard given == Array((given.first ?? 1)...(given.last ?? 1)), moved.allSatisfy({ isScore(answers[$0], scale) })
        else { return }
        let able = scales.map(\.number).filter { $0 > first }
        guard !able.isEmpty else { return }
        isSure = false
        let texts = moved.compactMap { answers[$0] }
        for number in moved { self.answers[number] = nil }
        if able.count == texts.count {
            for (number, text) in zip(able, texts) { self.answers[number] = text }
        } else {
            unplaced = zip(moved, texts).flatMap { number, text in ["\(number). \(text[0])"] + text.dropFirst() }
        }
    }

    private func isScore(_ lines: [String]?, _ scale: SentQuestion.Scale) -> Bool {
        guard let lines, case .score = ScoreReading.read(lines.joined(separator: "\n"), on: scale) else { return false }
        return lines[0].unicodeScalars.contains { ("0"..."9").contains($0) }
    }
}
