// Finds the questions of the plain part in the HTML part, where markup parted numbers from questions.

enum QuestionSearch {
    /// The HTML part with its questions marked where the plain part's stand in it, one after the other.
    ///
    /// - Returns: nil where a question of the plain part is not found.
    static func marked(_ html: SentRequest.Part, like plain: SentRequest.Part) -> SentRequest.Part? {
        var questions: [(number: Int, words: Range<Int>)] = []
        var from = 0
        for unit in plain.units {
            guard case .question(let number) = unit.region else { continue }
            let wanted = plain.ids[unit.words].dropFirst()
            guard let start = first(wanted, in: html.ids, from: from) else { return nil }
            let hasNumber = start > from && html.ids[start - 1] == plain.ids[unit.words.lowerBound]
            questions.append((number, (hasNumber ? start - 1 : start)..<start + wanted.count))
            from = start + wanted.count
        }
        guard !questions.isEmpty else { return nil }
        return part(html, questions)
    }

    private static func first(_ wanted: ArraySlice<WordID>, in ids: [WordID], from: Int) -> Int? {
        guard !wanted.isEmpty, ids.count - wanted.count >= from else { return nil }
        return (from...ids.count - wanted.count).first { ids[$0...].starts(with: wanted) }
    }

    /// Units of other text keep their borders, cut where a question begins or ends.
    private static func part(_ html: SentRequest.Part, _ questions: [(number: Int, words: Range<Int>)])
        -> SentRequest.Part
    {
        var units: [SentRequest.Unit] = []
        var region = SentRequest.Region.opening
        var at = 0
        for (index, question) in questions.enumerated() {
            units += others(html, at..<question.words.lowerBound, region)
            units.append(.init(region: .question(question.number), words: question.words))
            region = index + 1 == questions.count ? .closing : .question(question.number)
            at = question.words.upperBound
        }
        units += others(html, at..<html.ids.count, region)
        return .init(ids: html.ids, units: units)
    }

    private static func others(
        _ html: SentRequest.Part,
        _ range: Range<Int>,
        _ region: SentRequest.Region
    ) -> [SentRequest.Unit] {
        html.units.compactMap { unit in
            let words = unit.words.clamped(to: range)
            return words.isEmpty ? nil : .init(region: region, words: words)
        }
    }
}
