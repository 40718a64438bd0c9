// Stories that differ in a secret.
import Feedback
import Foundation
import TestSupport

extension Story {
    /// The numbers of a rater's mails.
    private func answers(of rater: Int) -> [Int] {
        events.indices.filter { if case .answer(rater, _) = events[$0].act { true } else { false } }
    }

    private func said(_ event: Int) -> Said? {
        if case .answer(_, let said) = events[event].act { said } else { nil }
    }

    private func isStruckOrEnded(_ rater: Int) -> Bool {
        events.contains { event in
            switch event.act {
            case .strike(rater), .decline(rater), .bounce(rater), .discard(rater), .erase(rater): true
            default: false
            }
        }
    }

    /// Pairs of a group whose mails are as many, and each of them before the same batch.
    func interchangeable(_ seen: Seen) -> [(Int, Int)] {
        guard !seen.dossiers.isEmpty else { return [] }
        // Nil: it was not taken as an answer.
        func batches(_ rater: Int) -> [Int?] {
            answers(of: rater).map { event in
                seen.taken.firstIndex(of: event).map { place in seen.dossiers.count { $0.taken <= place } }
            }
        }
        let able = raters.indices.filter {
            !answers(of: $0).isEmpty && !isStruckOrEnded($0) && raters[$0].isAlso == nil
        }
        let pairs = able.flatMap { one in
            able.filter { $0 > one && raters[$0].group == raters[one].group && batches($0) == batches(one) }.map {
                (one, $0)
            }
        }
        return Array(pairs.prefix(2))
    }

    /// The two of them say each what the other said.
    func saying(_ one: Int, _ other: Int) -> Story {
        var story = self
        for (first, second) in zip(answers(of: one), answers(of: other)) {
            guard let mine = said(first), let theirs = said(second) else { continue }
            story.events[first].act = .answer(rater: one, theirs)
            story.events[second].act = .answer(rater: other, mine)
        }
        return story
    }

    /// Pairs of a group who did not do the same, none of whom the employee hears of by name.
    func sameButFate(_ seen: Seen) -> [(Int, Int)] {
        let able = raters.indices.filter { rater in
            !seen.named.contains(rater) && raters[rater].isAlso == nil
                && !events.contains { [.strike(rater: rater), .erase(rater: rater)].contains($0.act) }
        }
        let pairs = able.flatMap { one in
            able.filter { $0 > one && raters[$0] == raters[one] && answers(of: $0).isEmpty != answers(of: one).isEmpty }
                .map { (one, $0) }
        }
        return Array(pairs.prefix(2))
    }

    func exchanging(_ one: Int, _ other: Int) -> Story {
        var story = self
        func exchanged(_ rater: Int) -> Int { rater == one ? other : rater == other ? one : rater }
        for index in story.events.indices {
            switch story.events[index].act {
            case .answer(let rater, let said): story.events[index].act = .answer(rater: exchanged(rater), said)
            case .decline(let rater): story.events[index].act = .decline(rater: exchanged(rater))
            case .discard(let rater): story.events[index].act = .discard(rater: exchanged(rater))
            default: break
            }
        }
        return story
    }

    /// Mails of which no batch shows anything, those of a rater together.
    func keptBack(_ seen: Seen) -> [(rater: Int, mails: [Int])] {
        let shown = Set(truth(seen).flatMap(\.mails))
        let kept = raters.indices.map { rater in (rater, answers(of: rater).filter { !shown.contains($0) }) }
        return Array(kept.filter { !$0.1.isEmpty }.prefix(2))
    }

    /// As many questions are answered in these mails, in other words and scores.
    func sayingSomethingElse(in mails: [Int]) -> Story {
        var story = self
        for index in mails {
            guard case .answer(let rater, var said) = story.events[index].act else { continue }
            said.texts = said.texts.mapValues {
                "anders \($0.reversed().map(String.init).joined())".prefix($0.count).description
            }
            said.scores = said.scores.mapValues { 6 - $0 }
            story.events[index].act = .answer(rater: rater, said)
        }
        return story
    }

    /// Of raters who each say who they are, to two questions and in a remark, in the order of their answers.
    static func summary(of groups: [RaterGroup], using chance: inout some RandomNumberGenerator) -> Summary {
        guard let questionnaire = try? Example.wording().questionnaire(.client, language: "nl") else {
            return Summary(groups: [])
        }
        let raters = groups.indices.compactMap { try? RaterKey(member("R\($0)", "r\($0)").address) }
        let responses = zip(raters, groups).enumerated().compactMap { index, of in
            try? Response(
                request: RequestID(rawValue: Int64(index + 1)),
                rater: of.0,
                counts: true,
                group: of.1,
                promise: .confidential,
                raterName: member("R\(index)", "r\(index)").name,
                questionnaire: questionnaire,
                answers: (1...2).map { Answer(question: $0, text: "\(index)", score: nil) },
                remark: "\(index)"
            )
        }
        return Summary(
            of: responses,
            asked: zip(raters, groups).map {
                CountedRater(person: $0, group: $1, state: .answered, isTakenOff: false)
            },
            rule: AnonymityRule(),
            about: "Anna",
            wording: Dictionary(groups.map { ($0, questionnaire) }) { first, _ in first },
            using: &chance
        )
    }
}
