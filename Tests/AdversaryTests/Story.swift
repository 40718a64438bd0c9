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
        /// Of two numbers that are one person, the other.
        var isAlso: Int?
    }

    enum Act: Hashable {
        case answer(rater: Int, Said)
        case decline(rater: Int)
        case bounce(rater: Int)
        /// The employee takes the rater off her list.
        case strike(rater: Int)
        /// What the rater wrote came by mistake, and is taken out, where it is in no dossier.
        case discard(rater: Int)
        /// The rater asked to be erased.
        case erase(rater: Int)
        /// Talk and its dates go to another day.
        case move(days: Int)
        case cancel
        /// Another talk is planned, so many days off, instead of the one that is cancelled, or is now.
        case plan(days: Int)
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
            case .answer(let rater, _), .decline(let rater), .bounce(let rater), .strike(let rater),
                .discard(let rater), .erase(let rater):
                rater
            case .move, .cancel, .plan, .standing, .departments, .look, .share: nil
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

    /// Of the last talk and its late answers.
    var hours: Int {
        let talks = events.map { event in
            if case .plan(let days) = event.act { event.hour / 24 + days } else { days }
        }
        return ((talks + [days]).reduce(0, max) + 12) * 24
    }
}

extension Story {
    static func random(_ seed: UInt64) -> Story {
        var chance = SeededGenerator(seed: seed)
        let days = Int.random(in: 16...40, using: &chance)
        // In some rounds most people are late, and these are many: enough for another batch.
        let (late, times) = Int.random(in: 0..<3, using: &chance) == 0 ? (5, 2) : (2, 1)
        var raters: [Rater] = []
        for (group, most) in [(RaterGroup.colleague, 6), (.client, 5), (.supplier, 4)] {
            for _ in 0..<Int.random(in: 0...most * times, using: &chance) {
                raters.append(
                    Rater(group: group, language: ["nl", "nl", "en", "de"].randomElement(using: &chance) ?? "nl")
                )
            }
        }
        var story = Story(raters: raters, events: [], days: days)
        story.pair(using: &chance)
        for rater in raters.indices { story.tell(rater, late: late, using: &chance) }
        for _ in 0..<Int.random(in: 1...6, using: &chance) { story.addAnywhere(.standing, using: &chance) }
        for _ in 0..<Int.random(in: 0...2, using: &chance) { story.addAnywhere(.departments, using: &chance) }
        for _ in 0..<4 { story.addAnywhere(.look, using: &chance) }
        if Bool.random(using: &chance) {
            story.add(.move(days: Int.random(in: -5...14, using: &chance)), using: &chance)
        }
        story.replan(using: &chance)
        for hour in [(days - 3) * 24, (days + 4) * 24] { story.events.append(Event(hour: hour, act: .share)) }
        story.events.sort { $0.hour < $1.hour }
        return story
    }

    /// - Parameter late: how many of ten answer after the dossier.
    private mutating func tell(_ rater: Int, late: Int, using chance: inout SeededGenerator) {
        let said = Said.random(rater, using: &chance)
        switch Int.random(in: 0..<10, using: &chance) {
        case ..<late: answerLate(rater, said, using: &chance)
        case 7: add(.decline(rater: rater), using: &chance)
        case 8: add(.bounce(rater: rater), using: &chance)
        case 9: break
        default:
            add(.answer(rater: rater, said), using: &chance)
            switch Int.random(in: 0..<4, using: &chance) {
            case 0: add(.answer(rater: rater, .random(rater, using: &chance)), using: &chance)
            case 1...2:
                // Once more what they said before, but for one text.
                var again = said
                again.texts[1] = Said.random(rater, using: &chance).texts.values.first
                answerLate(rater, again, using: &chance)
            default: break
            }
        }
        if Int.random(in: 0..<8, using: &chance) == 0 { add(.strike(rater: rater), using: &chance) }
        if Int.random(in: 0..<12, using: &chance) == 0 { addAnywhere(.discard(rater: rater), using: &chance) }
        if Int.random(in: 0..<20, using: &chance) == 0 { addAnywhere(.erase(rater: rater), using: &chance) }
    }

    /// Somebody is asked at two addresses, in some rounds.
    private mutating func pair(using chance: inout SeededGenerator) {
        let two = raters.indices.shuffled(using: &chance).prefix(2).sorted()
        guard two.count == 2, Int.random(in: 0..<3, using: &chance) == 0 else { return }
        (raters[two[0]].isAlso, raters[two[1]].isAlso) = (two[1], two[0])
    }

    /// The number of the person behind a rater.
    func person(_ rater: Int) -> Int { raters[rater].isAlso.map { min($0, rater) } ?? rater }

    /// A while after the release: in a later batch, if there is one.
    private mutating func answerLate(_ rater: Int, _ said: Said, using chance: inout SeededGenerator) {
        let hour = Int.random(in: (days - 7) * 24..<(days + 2) * 24, using: &chance)
        events.append(Event(hour: hour, act: .answer(rater: rater, said)))
    }

    /// Some talks are cancelled, some of these planned anew; others are planned anew without a word before.
    private mutating func replan(using chance: inout SeededGenerator) {
        let days = Int.random(in: 8...30, using: &chance)
        let hour = Int.random(in: 24..<self.days * 24 - 24, using: &chance)
        switch Int.random(in: 0..<6, using: &chance) {
        case 0: events.append(Event(hour: hour, act: .cancel))
        case 1:
            events.append(Event(hour: hour, act: .cancel))
            let pause = Int.random(in: 1...200, using: &chance)
            events.append(Event(hour: hour + pause, act: .plan(days: days)))
        case 2: events.append(Event(hour: hour, act: .plan(days: days)))
        default: break
        }
    }

    private mutating func addAnywhere(_ act: Act, using chance: inout SeededGenerator) {
        events.append(Event(hour: Int.random(in: 1..<(days + 8) * 24, using: &chance), act: act))
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
