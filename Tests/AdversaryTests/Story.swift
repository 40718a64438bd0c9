// A made-up round: who is asked, and what everybody does, hour by hour.
import Feedback
import Foundation
import TestSupport

/// What a rater says in one mail.
struct Said: Hashable {
    /// By the number of the question.
    var texts: [Int: String]
    var scores: [Int: Int]
    var remark: String?
}

/// A round as it goes.
struct Story {
    struct Rater: Hashable {
        let group: RaterGroup
        let language: String
    }

    enum Act: Hashable {
        case answer(rater: Int, Said)
        case decline(rater: Int)
        case bounce(rater: Int)
        /// The employee takes the rater off her list.
        case strike(rater: Int)
        /// Talk and its dates go to another day.
        case move(days: Int)
        /// The employee asks how far it is.
        case standing
        /// HR asks for the year's counts.
        case departments
        /// Whoever has the file looks at it, and HR at its lists.
        case look
        /// The employee lets the manager have the dossier.
        case share

        var rater: Int? {
            switch self {
            case .answer(let rater, _), .decline(let rater), .bounce(let rater), .strike(let rater): rater
            case .move, .standing, .departments, .look, .share: nil
            }
        }
    }

    struct Event: Hashable {
        let hour: Int
        var act: Act
    }

    var raters: [Rater]
    /// In the order of their hours.
    var events: [Event]
    /// From the beginning to the talk.
    let days: Int

    /// Of the talk and its late answers.
    var hours: Int { (days + 12) * 24 }
}

extension Story {
    static func random(_ seed: UInt64) -> Story {
        var chance = SeededGenerator(seed: seed)
        let days = Int.random(in: 16...40, using: &chance)
        var raters: [Rater] = []
        for (group, most) in [(RaterGroup.colleague, 6), (.client, 5), (.supplier, 4)] {
            for _ in 0..<Int.random(in: 0...most, using: &chance) {
                raters.append(
                    Rater(group: group, language: ["nl", "nl", "en", "de"].randomElement(using: &chance) ?? "nl")
                )
            }
        }
        var story = Story(raters: raters, events: [], days: days)
        for rater in raters.indices { story.tell(rater, using: &chance) }
        for _ in 0..<Int.random(in: 1...4, using: &chance) { story.add(.standing, using: &chance) }
        for _ in 0..<Int.random(in: 0...2, using: &chance) { story.add(.departments, using: &chance) }
        for _ in 0..<2 { story.add(.look, using: &chance) }
        if Bool.random(using: &chance) {
            story.add(.move(days: Int.random(in: -5...14, using: &chance)), using: &chance)
        }
        story.events.append(Event(hour: (days - 3) * 24, act: .share))
        story.events.sort { $0.hour < $1.hour }
        return story
    }

    private mutating func tell(_ rater: Int, using chance: inout SeededGenerator) {
        switch Int.random(in: 0..<10, using: &chance) {
        case 0: add(.decline(rater: rater), using: &chance)
        case 1: add(.bounce(rater: rater), using: &chance)
        case 2: break
        case 3...4:
            // A while after the release: in a later batch, if there is one.
            let hour = Int.random(in: (days - 6) * 24..<(days + 4) * 24, using: &chance)
            events.append(Event(hour: hour, act: .answer(rater: rater, .random(rater, using: &chance))))
        default:
            for _ in 0..<Int.random(in: 1...2, using: &chance) {
                add(.answer(rater: rater, .random(rater, using: &chance)), using: &chance)
            }
        }
        if Int.random(in: 0..<8, using: &chance) == 0 { add(.strike(rater: rater), using: &chance) }
    }

    private mutating func add(_ act: Act, using chance: inout SeededGenerator) {
        events.append(Event(hour: Int.random(in: 1..<(days - 5) * 24, using: &chance), act: act))
    }
}

extension Said {
    /// Words that nobody else says, of any length.
    static func random(_ rater: Int, using chance: inout SeededGenerator) -> Said {
        func words() -> String {
            (0..<Int.random(in: 1...40, using: &chance)).map { _ in
                String(UInt32.random(in: .min ... .max, using: &chance), radix: 36)
            }.joined(separator: " ")
        }
        var said = Said(texts: [:], scores: [:])
        for question in 1...5 {
            if Int.random(in: 0..<4, using: &chance) != 0 { said.texts[question] = words() }
            if Int.random(in: 0..<4, using: &chance) != 0 {
                said.scores[question] = Int.random(in: 1...5, using: &chance)
            }
        }
        if Int.random(in: 0..<3, using: &chance) == 0 { said.remark = words() }
        return said
    }

    /// To the questions of a group: scores only where there is a scale.
    func answers(to questionnaire: Questionnaire) -> [Answer] {
        questionnaire.numbered.compactMap { number, question in
            let score = question.scale == nil ? nil : scores[number]
            guard texts[number] != nil || score != nil else { return nil }
            return Answer(question: number, text: texts[number], score: score)
        }
    }
}
