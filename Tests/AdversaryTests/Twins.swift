// Stories that differ in a secret, and the truth about who stands behind what is shown.
import Feedback
import Foundation
import TestSupport

extension Story {
    /// The hour of the first release; nil where there was none.
    private func release(_ seen: Seen) -> Int? { seen.dossiers.first?.hour }

    private func answers(of rater: Int) -> [Event] {
        events.filter { if case .answer(rater, _) = $0.act { true } else { false } }
    }

    private func isStruckOrEnded(_ rater: Int) -> Bool {
        events.contains { event in
            switch event.act {
            case .strike(rater), .decline(rater), .bounce(rater): true
            default: false
            }
        }
    }

    /// Pairs of a group whose mails are as many, and each of them on the same side of the release.
    func interchangeable(_ seen: Seen) -> [(Int, Int)] {
        guard let release = release(seen) else { return [] }
        func sides(_ rater: Int) -> [Bool] { answers(of: rater).map { $0.hour < release } }
        let able = raters.indices.filter { !answers(of: $0).isEmpty && !isStruckOrEnded($0) }
        let pairs = able.flatMap { one in
            able.filter { $0 > one && raters[$0].group == raters[one].group && sides($0) == sides(one) }.map {
                (one, $0)
            }
        }
        return Array(pairs.prefix(2))
    }

    /// The two of them say each what the other said.
    func saying(_ one: Int, _ other: Int) -> Story {
        var (first, second) = (answers(of: one), answers(of: other))
        var story = self
        for index in story.events.indices {
            switch story.events[index].act {
            case .answer(one, _):
                if case .answer(_, let said) = second.removeFirst().act {
                    story.events[index].act = .answer(rater: one, said)
                }
            case .answer(other, _):
                if case .answer(_, let said) = first.removeFirst().act {
                    story.events[index].act = .answer(rater: other, said)
                }
            default: break
            }
        }
        return story
    }

    /// Two of a group who did not do the same, none of whom the employee hears of by name.
    func sameButFate(_ seen: Seen) -> (Int, Int)? {
        let able = raters.indices.filter { rater in
            !seen.named.contains(rater) && !events.contains { $0.act == .strike(rater: rater) }
        }
        for one in able {
            for other in able where other > one && raters[one] == raters[other] {
                if answers(of: one).isEmpty != answers(of: other).isEmpty { return (one, other) }
            }
        }
        return nil
    }

    func exchanging(_ one: Int, _ other: Int) -> Story {
        var story = self
        func exchanged(_ rater: Int) -> Int { rater == one ? other : rater == other ? one : rater }
        for index in story.events.indices {
            switch story.events[index].act {
            case .answer(let rater, let said): story.events[index].act = .answer(rater: exchanged(rater), said)
            case .decline(let rater): story.events[index].act = .decline(rater: exchanged(rater))
            default: break
            }
        }
        return story
    }

    /// Raters of groups that no batch shows anything of.
    func keptBack(_ seen: Seen) -> [Int] {
        let shown = Set(seen.dossiers.flatMap(\.summary.groups).filter { !$0.isWithheld }.flatMap(\.groups))
        return Array(raters.indices.filter { !shown.contains(raters[$0].group) && !answers(of: $0).isEmpty }.prefix(2))
    }

    /// As many questions are answered, in other words and scores.
    func sayingSomethingElse(_ rater: Int) -> Story {
        var story = self
        for index in story.events.indices {
            guard case .answer(rater, var said) = story.events[index].act else { continue }
            said.texts = said.texts.mapValues {
                "anders \($0.reversed().map(String.init).joined())".prefix($0.count).description
            }
            said.scores = said.scores.mapValues { 6 - $0 }
            story.events[index].act = .answer(rater: rater, said)
        }
        return story
    }

    // MARK: The truth

    struct Cell: CustomStringConvertible {
        let question: String
        let raters: Set<Int>

        var description: String { "\(question): \(raters.sorted())" }
    }

    /// For each shown comment list and score list, by whose words are in it.
    func contributors(_ seen: Seen) -> [Cell] {
        seen.dossiers.flatMap(\.summary.groups).filter { !$0.isNamed && !$0.isWithheld }.flatMap { group in
            group.questions.filter { !$0.comments.isEmpty }.map { question in
                Cell(question: question.key, raters: authors(of: question.comments.map(\.text)))
            }
                + (group.remarks.isEmpty
                    ? [] : [Cell(question: "remark", raters: authors(of: group.remarks.map(\.text)))])
        }
    }

    private func authors(of texts: [String]) -> Set<Int> {
        Set(
            events.compactMap { event in
                guard case .answer(let rater, let said) = event.act else { return nil }
                let words = said.texts.values + [said.remark].compactMap(\.self)
                return words.contains { texts.contains($0) } ? rater : nil
            }
        )
    }

    /// Of clients who each say one thing, in the order of their answers.
    static func summary(ofRaters count: Int, using chance: inout some RandomNumberGenerator) -> Summary {
        guard let questionnaire = try? Example.wording().questionnaire(.client, language: "nl") else {
            return Summary(groups: [])
        }
        let raters = (0..<count).compactMap { try? RaterKey(member("R\($0)", "r\($0)").address) }
        let responses = raters.enumerated().compactMap { index, rater in
            try? Response(
                request: RequestID(rawValue: Int64(index + 1)),
                rater: rater,
                counts: true,
                group: .client,
                promise: .confidential,
                raterName: member("R\(index)", "r\(index)").name,
                questionnaire: questionnaire,
                answers: [Answer(question: 1, text: index == 0 ? "first" : "other \(index)", score: nil)],
                remark: nil
            )
        }
        return Summary(
            of: responses,
            asked: raters.map { CountedRater(person: $0, group: .client, state: .answered, isTakenOff: false) },
            rule: AnonymityRule(),
            about: "Anna",
            wording: [.client: questionnaire],
            using: &chance
        )
    }
}
