// Reads answers that stand together and carry the numbers of their questions: "1.", "ad 2:", "Vraag 3:", "Q4", "#5".

/// Lines that stand together, cut at the numbers of the questions.
struct NumberedAnswers {
    /// The text before the first number.
    private(set) var lead: [String] = []
    private(set) var answers: [Int: [String]] = [:]

    private struct Candidate {
        let line: Int
        var label: AnswerLabel
    }

    /// - Parameter highest: the number of the last question.
    init(_ lines: [String], highest: Int) {
        // Nobody numbers answers on ten thousand lines; such a text is not searched.
        guard lines.count <= 10_000 else {
            lead = lines
            return
        }
        let (lines, numbers) = NumberedAnswers.unfolded(lines, highest: highest)
        let labels = NumberedAnswers.outer(lines, numbers)
        guard let first = labels.first else {
            lead = lines
            return
        }
        lead = Array(lines[..<first.line])
        for (index, candidate) in labels.enumerated() {
            let end = index + 1 < labels.count ? labels[index + 1].line : lines.count
            let text = [String(candidate.label.rest)] + lines[candidate.line + 1..<end]
            for number in candidate.label.numbers {
                answers[number] = answers[number].map { $0 + [""] + text } ?? text
            }
        }
    }

    /// The labels that number answers, without those of lists inside an answer.
    ///
    /// - Parameter labels: for each line the label that it begins with, if any.
    private static func outer(_ lines: [String], _ labels: [AnswerLabel?]) -> [Candidate] {
        var candidates = lines.indices.compactMap { line in
            labels[line].map { Candidate(line: line, label: $0) }
        }
        candidates = withoutOpenings(candidates)
        // Bare numbers and dashes begin sentences too: only a row of them that counts up from 1 numbers answers.
        let weak = candidates.filter { $0.label.form == .bare || $0.label.form == .dash }
        if weak.count < candidates.count || !NumberedAnswers.isRow(weak.map(\.label)) {
            candidates.removeAll { $0.label.form == .bare || $0.label.form == .dash }
        }
        // "Vraag 2:" says more than "2.": where such labels are, plain ones are lists.
        if candidates.contains(where: { $0.label.form == .word || $0.label.form == .hash }) {
            candidates.removeAll { $0.label.form != .word && $0.label.form != .hash }
        }
        return withoutLists(candidates, lines)
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

    /// Labels that count up; "2 - Toch liever niet" may stand alone, where a sentence begins behind the dash.
    private static func isRow(_ labels: [AnswerLabel]) -> Bool {
        guard let first = labels.first else { return false }
        guard zip(labels, labels.dropFirst()).allSatisfy({ $0.last < $1.first }) else { return false }
        if labels.contains(where: { $0.form == .bare }) { return labels.count >= 2 && first.first == 1 }
        return labels.count >= 2 || first.rest.first?.isUppercase == true
    }

    private static func withoutLists(_ candidates: [Candidate], _ lines: [String]) -> [Candidate] {
        guard let form = candidates.first?.label.form else { return [] }
        let ofForm = Set(candidates.filter { $0.label.form == form }.flatMap(\.label.numbers))
        let able = candidates.filter { $0.label.form == form || ofForm.isDisjoint(with: $0.label.numbers) }
        var found: [Candidate] = []
        var last = 0
        var inner: Int?
        for (index, candidate) in able.enumerated() {
            let number = candidate.label.first
            let later = able[(index + 1)...]
            if let item = inner, number == item + 1 {
                let isNext = number == last + 1 && !later.contains { $0.label.first == number }
                let isApart = candidate.line > 0 && lines[candidate.line - 1].isEmpty
                if !(isNext && isApart) {
                    inner = number
                    continue
                }
            }
            if number > last {
                found.append(candidate)
                last = candidate.label.last
                inner = nil
            } else if number == 1 {
                if later.first?.label.first == 2 || later.contains(where: { $0.label.first == last + 1 }) || last >= 99
                {
                    inner = 1
                } else if let label = candidate.label.renumbered(last + 1) {
                    // Word restarts its lists: a lone "1." behind answer 2 is answer 3.
                    found.append(Candidate(line: candidate.line, label: label))
                    last += 1
                    inner = nil
                }
            }
        }
        return found
    }

    /// `1. ja 2. nee 3. 4` on one line becomes three lines; each line with the label that it begins with.
    private static func unfolded(_ lines: [String], highest: Int) -> (lines: [String], labels: [AnswerLabel?]) {
        let labels = lines.map { AnswerLabel($0, highest: highest) }
        let own = Set(labels.compactMap { $0?.first })
        var found: (lines: [String], labels: [AnswerLabel?]) = (lines, labels)
        // From the end, so that the places of the lines above stay.
        for at in lines.indices.reversed() {
            guard let label = labels[at], label.numbers.count == 1, label.form != .bare, label.first < highest,
                lines[at].utf8.count <= 4096, !own.contains(label.first + 1), lines[at].holds("\(label.first + 1)")
            else { continue }
            let parts = split(lines[at], from: label.first, highest: highest)
            guard parts.count >= 2, isWhole(parts, own, highest) else { continue }
            found.lines.replaceSubrange(at...at, with: parts)
            found.labels.replaceSubrange(at...at, with: parts.map { AnswerLabel($0, highest: highest) })
        }
        return found
    }

    /// Cuts before each ` N. ` that counts on, where the text before it ends like an answer.
    private static func split(_ line: String, from first: Int, highest: Int) -> [String] {
        var parts: [String] = []
        var start = line.startIndex
        var number = first
        var at = line.startIndex
        while at < line.endIndex {
            let next = line.index(after: at)
            if line[at].isWhitespace, next < line.endIndex, line[next...].hasPrefix("\(number + 1)"), number < highest,
                let label = AnswerLabel(String(line[next...]), highest: highest), label.first == number + 1,
                label.form != .bare, label.form != .dash
            {
                parts.append(String(line[start..<at]))
                start = next
                number += 1
            }
            at = next
        }
        return parts + [String(line[start...])]
    }

    /// "1. Sinds 2. januari" is no list: each piece ends a sentence or is short, and no line of its own has the number.
    private static func isWhole(_ parts: [String], _ own: Set<Int>, _ highest: Int) -> Bool {
        let others = parts.dropFirst().compactMap { AnswerLabel($0, highest: highest)?.first }
        guard own.isDisjoint(with: others) else { return false }
        return parts.dropLast().allSatisfy { part in
            part.trimmed.last.map { ".,;!?".contains($0) } == true || part.split(separator: " ").count <= 4
        }
    }
}
