// The truth about who stands behind what is shown, which nobody but the story knows; and sums of what is shown.
import Feedback
import TestSupport

/// A group of a batch.
struct ShownGroup {
    let summary: GroupSummary
    /// What each of its people said for it, all mails together.
    let voices: [Int: Voice]
    /// The numbers of these mails.
    let mails: [Int]

    struct Voice {
        /// By the question's key.
        var answers: [String: Answer] = [:]
        var remark: String?
    }
}

extension Story {
    /// The groups of all batches that show something.
    func truth(_ seen: Seen) -> [ShownGroup] {
        var (pending, shown, next): ([Int: [Int]], Set<Int>, Int) = ([:], [], 0)
        return seen.dossiers.flatMap { batch -> [ShownGroup] in
            for event in seen.taken[next..<batch.taken] {
                switch events[event].act {
                case .answer(let rater, _): pending[rater, default: []].append(event)
                case .discard(let rater): pending[rater] = nil
                case .erase(let rater): for own in [rater, raters[rater].isAlso ?? rater] { pending[own] = nil }
                default: break
                }
            }
            next = batch.taken
            // Whoever was asked at two addresses speaks once, at the later.
            let speaking = pending.keys.filter { rater in
                let isLater = raters[rater].isAlso.map { $0 < rater || pending[$0] == nil } ?? true
                return isLater && !shown.contains(person(rater))
            }
            let groups = batch.summary.groups.filter { !$0.isNamed && !$0.isWithheld }.map { group in
                let raters = speaking.filter { group.groups.contains(self.raters[$0].group) }
                return ShownGroup(
                    summary: group,
                    voices: Dictionary(
                        uniqueKeysWithValues: raters.map { (person($0), voice(of: $0, pending[$0] ?? [])) }
                    ),
                    mails: raters.flatMap { pending[$0] ?? [] }
                )
            }
            // Each takes what it shows; what it can't show waits.
            let inIt = groups.flatMap(\.voices.keys)
            shown.formUnion(inIt)
            for rater in pending.keys where inIt.contains(person(rater)) { pending[rater] = nil }
            return groups
        }
    }

    private func voice(of rater: Int, _ mails: [Int]) -> ShownGroup.Voice {
        guard let questionnaire = try? Example.wording().questionnaire(raters[rater].group, language: "nl") else {
            return ShownGroup.Voice()
        }
        var (answers, remark): ([Answer], String?) = ([], nil)
        for mail in mails {
            guard case .answer(_, let said) = events[mail].act else { continue }
            answers = Response.revise(answers, by: said.answers(to: questionnaire))
            remark = Response.revise(remark, by: said.remark)
        }
        let keys = Dictionary(uniqueKeysWithValues: questionnaire.numbered.map { ($0.number, $0.question.key) })
        return ShownGroup.Voice(
            answers: Dictionary(
                uniqueKeysWithValues: answers.compactMap { answer in keys[answer.question].map { ($0, answer) } }
            ),
            remark: remark
        )
    }
}

extension ShownGroup {
    /// What is shown of one sort, and the raters it is of.
    struct Cell: CustomStringConvertible {
        let what: String
        let raters: Set<Int>

        var description: String { "\(what) of \(raters.sorted())" }
    }

    /// The lists of scores and of texts, each with its raters.
    var cells: [Cell] {
        summary.questions.flatMap { question in
            [
                question.distribution.isEmpty
                    ? nil : Cell(what: "scores \(question.key)", raters: raters { $0.answers[question.key]?.score }),
                question.comments.isEmpty
                    ? nil : Cell(what: "texts \(question.key)", raters: raters { $0.answers[question.key]?.text }),
            ].compactMap(\.self)
        } + (summary.remarks.isEmpty ? [] : [Cell(what: "remarks", raters: raters(\.remark))])
    }

    private func raters<Said>(_ said: (Voice) -> Said?) -> Set<Int> {
        Set(voices.filter { said($0.value) != nil }.keys)
    }

    /// Whether what is shown is just what these raters said: else the truth is another one, and nothing is proven by it.
    var isTrue: Bool {
        summary.questions.allSatisfy { question in
            let given = voices.values.compactMap { $0.answers[question.key] }
            let scores = given.compactMap(\.score)
            let texts = given.compactMap(\.text)
            return question.n == given.count
                && (question.distribution.isEmpty
                    || question.distribution == Scale.scores.map { score in scores.count { $0 == score } })
                && (question.comments.isEmpty || question.comments.map(\.text).sorted() == texts.sorted())
        }
            && (summary.remarks.isEmpty
                || summary.remarks.map(\.text).sorted() == voices.values.compactMap(\.remark).sorted())
    }
}

extension [ShownGroup.Cell] {
    /// Sums and differences of cells of one sort that are of one or two raters only, and how many were tried.
    func sumsOfFew() -> (tried: Int, found: [String]) {
        var (tried, found): (Int, [String]) = (0, [])
        for cells in Dictionary(grouping: self, by: \.what).values {
            // Each cell is added, left out or taken away.
            let signs = (0..<pow3(cells.count)).map { number in
                cells.indices.map { number / pow3($0) % 3 - 1 }
            }
            for sign in signs {
                tried += 1
                var sum: [Int: Int] = [:]
                for (cell, factor) in zip(cells, sign) {
                    for rater in cell.raters { sum[rater, default: 0] += factor }
                }
                let left = sum.filter { $0.value != 0 }
                if (1..<AnonymityRule.minimum).contains(left.count) { found.append("\(cells) \(sign): \(left)") }
            }
        }
        return (tried, found)
    }

    private func pow3(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { product, _ in product * 3 } }
}
