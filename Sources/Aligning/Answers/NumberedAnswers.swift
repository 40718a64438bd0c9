// Reads answers that stand together and carry the numbers of their questions: "1.", "ad 2:", "Vraag 3:", "Q4", "#5".

/// Lines that stand together, cut at the numbers of the questions.
///
/// A number means its question, in whatever order the numbers stand, and a number that stands twice has two answers. Only
/// a list that counts up from 1 within an answer stays in it.
struct NumberedAnswers {
    /// The text before the first number.
    private(set) var lead: [String] = []
    private(set) var answers: [Int: [String]] = [:]
    /// Scores with a number that had another answer before, further above: an editor may have begun its list anew. Whether
    /// such a score is at its question, only who knows the scales can tell.
    private(set) var again: [Int: String] = [:]

    /// A line that begins with a number.
    struct Candidate {
        let line: Int
        var label: AnswerLabel
    }

    /// - Parameter highest: the number of the last question.
    init(_ lines: [String], highest: Int) {
        self.init(lines, highest: highest, below: nil)
    }

    /// - Parameter question: the question that the lines stand below, where they do: they answer it up to the first
    ///   number of another.
    init(_ lines: [String], highest: Int, below question: Int?) {
        // Nobody numbers answers on ten thousand lines; such a text is not searched.
        guard lines.count <= 10_000 else {
            lead = lines
            return
        }
        let (lines, numbers) = UnfoldedLines.of(lines, highest: highest)
        let labels = NumberedAnswers.outer(lines, numbers, below: question)
        guard let first = labels.first else {
            lead = lines
            return
        }
        lead = Array(lines[..<first.line])
        for (index, candidate) in labels.enumerated() {
            let end = index + 1 < labels.count ? labels[index + 1].line : lines.count
            let text = [String(candidate.label.rest)] + lines[candidate.line + 1..<end]
            let isAgain =
                index > 0 && !candidate.label.isNamed && labels[index - 1].label.numbers != candidate.label.numbers
            for number in candidate.label.numbers {
                if isAgain, answers[number] != nil, text.joined().trimmed[...].isScoreAlone {
                    again[number] = text.joined().trimmed
                } else {
                    add(text, to: number)
                }
            }
        }
    }

    private mutating func add(_ text: [String], to number: Int) {
        guard var known = answers[number] else {
            answers[number] = text
            return
        }
        while known.last?.isEmpty == true { known.removeLast() }
        answers[number] = known + text
    }

    /// The labels that number answers, without those of lists inside an answer.
    ///
    /// - Parameter labels: for each line the label that it begins with, if any.
    private static func outer(_ lines: [String], _ labels: [AnswerLabel?], below question: Int?) -> [Candidate] {
        var candidates = lines.indices.compactMap { line in
            labels[line].map { Candidate(line: line, label: $0) }
        }
        candidates = withoutOpenings(candidates)
        candidates.removeAll { isWrapped($0, lines) }
        // Bare numbers and dashes begin sentences too: only a row of them numbers answers.
        let weak = candidates.filter { $0.label.isWeak }
        if question != nil || weak.count < candidates.count || !isRow(weak.map(\.label)) {
            candidates.removeAll { $0.label.isWeak }
        }
        return InnerLists(withoutPlain(candidates, lines), lines, below: question).outer
    }

    /// "Vraag 2:" says more than "2.": where such labels are, plain ones below them are lists. Above them stand answers
    /// too ("1. …" and then "Nog over vraag 1: …"), unless a colon leads them in.
    private static func withoutPlain(_ candidates: [Candidate], _ lines: [String]) -> [Candidate] {
        guard candidates.contains(where: \.label.isNamed), let first = candidates.first else { return candidates }
        if !first.label.isNamed, !leadsIn(first.line, lines) { return candidates }
        return candidates.filter(\.label.isNamed)
    }

    /// Whether the text above a line announces a list: "Two things:".
    static func leadsIn(_ line: Int, _ lines: [String]) -> Bool {
        lines[..<line].last { !$0.isEmpty }?.trimmed.last == ":"
    }

    /// Below a number that stands alone begins its answer, whatever number that begins with: "3." and then "5: always".
    private static func withoutOpenings(_ candidates: [Candidate]) -> [Candidate] {
        var found: [Candidate] = []
        for candidate in candidates {
            if let above = found.last, above.line == candidate.line - 1, above.label.rest.isEmpty,
                above.label.form != candidate.label.form
            {
                continue
            }
            found.append(candidate)
        }
        return found
    }

    /// "… since the\n2. Januar": a date, in the middle of a sentence that a mail program wrapped.
    private static func isWrapped(_ candidate: Candidate, _ lines: [String]) -> Bool {
        guard candidate.line > 0, candidate.label.form == .point, let end = lines[candidate.line - 1].trimmed.last,
            end.isLetter
        else { return false }
        return MonthNames.begin(candidate.label.rest)
    }

    /// Labels that count up or down; "2 - Toch liever niet" may stand alone, where a sentence begins behind the dash.
    private static func isRow(_ labels: [AnswerLabel]) -> Bool {
        guard let first = labels.first else { return false }
        let pairs = zip(labels, labels.dropFirst())
        let isRising = pairs.allSatisfy { $0.last < $1.first }
        let isBare = labels.contains { $0.form == .bare }
        if isRising, !isBare { return labels.count >= 2 || first.rest.first?.isUppercase == true }
        if isRising { return labels.count >= 2 && first.first == 1 }
        // Scores first, or from the last question to the first.
        let numbers = labels.flatMap(\.numbers)
        return labels.count >= 3 && Set(numbers).count == numbers.count && numbers.contains(1)
    }
}

extension AnswerLabel {
    /// Sentences begin like this too.
    fileprivate var isWeak: Bool { form == .bare || form == .dash }

    /// It says that a question's number is meant.
    var isNamed: Bool { form == .word || form == .hash }
}

/// Parts the labels that number answers from those of lists within an answer.
private struct InnerLists {
    private(set) var outer: [NumberedAnswers.Candidate] = []
    private let labels: [NumberedAnswers.Candidate]
    private let lines: [String]
    private let question: Int?
    private var given: Set<Int> = []
    /// For each number the last label that has it.
    private var last: [Int: Int] = [:]

    init(_ candidates: [NumberedAnswers.Candidate], _ lines: [String], below question: Int?) {
        self.lines = lines
        self.question = question
        guard let form = candidates.first?.label.form else {
            labels = []
            return
        }
        let ofForm = Set(candidates.filter { $0.label.form == form }.flatMap(\.label.numbers))
        labels = candidates.filter {
            $0.label.form == form || $0.label.isNamed || ofForm.isDisjoint(with: $0.label.numbers)
        }
        if let question { given = [question] }
        for (at, candidate) in labels.enumerated() { for number in candidate.label.numbers { last[number] = at } }
        part()
    }

    private mutating func part() {
        var at = 0
        while at < labels.count {
            let end = listEnd(at)
            if end > at {
                at = end
            } else {
                outer.append(labels[at])
                given.formUnion(labels[at].label.numbers)
                at += 1
            }
        }
    }

    /// The end of the list within an answer that begins there; the same place where none does.
    private func listEnd(_ at: Int) -> Int {
        let first = labels[at]
        guard !given.isEmpty, first.label.numbers == [1], !first.label.isNamed else { return at }
        var end = runEnd(at)
        guard end - at >= 2 else { return at }
        // The last of the row may be the next answer, where it alone stands apart.
        if let last = outer.last, end - at >= 2, isNext(end - 1, after: last, from: at) { end -= 1 }
        guard end - at >= 2 || NumberedAnswers.leadsIn(first.line, lines) else { return at }
        return isList(at..<end) ? end : at
    }

    /// The end of the row 1, 2, 3 … that begins there. A score is no item of a list.
    private func runEnd(_ at: Int) -> Int {
        var end = at + 1
        while end < labels.count, labels[end].label.form == labels[at].label.form,
            labels[end].label.numbers == [end - at + 1], !labels[end].label.rest.isScoreAlone
        {
            end += 1
        }
        return end
    }

    private func isNext(_ index: Int, after last: NumberedAnswers.Candidate, from start: Int) -> Bool {
        let number = labels[index].label.first
        return number == last.label.last + 1 && isApart(index) && !(start + 1..<index).contains { isApart($0) }
            && !labels[(index + 1)...].contains { $0.label.first == number }
    }

    private func isApart(_ index: Int) -> Bool {
        let line = labels[index].line
        return line > 0 && lines[line - 1].isEmpty
    }

    private func isList(_ range: Range<Int>) -> Bool {
        if question != nil || NumberedAnswers.leadsIn(labels[range.lowerBound].line, lines) { return true }
        // Nothing is listed behind a score.
        if let last = outer.last, last.label.rest.isScoreAlone, last.line == labels[range.lowerBound].line - 1 {
            return false
        }
        // Other numbers than 1 stand elsewhere too: the row is not the answers.
        return (2...max(2, range.count)).contains { given.contains($0) || last[$0, default: -1] >= range.upperBound }
    }
}

extension Substring {
    /// `4`, `4/5`, `4.`: no words.
    fileprivate var isScoreAlone: Bool {
        utf8.count <= 8 && contains { $0.isNumber } && !contains { $0.isLetter }
    }
}
