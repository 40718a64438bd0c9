// A made-up round: a talk, its raters, and what they all do meanwhile.
import Feedback
import Foundation
import TestSupport

/// A round with what happens in it, hour by hour.
struct RoundStory {
    struct Made: Hashable {
        let hour: Int
        let decision: Decision
    }

    private let rules: ScheduleRules
    private let beginning: Round
    private let hours: Int
    /// What happens at an hour, before anybody looks.
    private var events: [Int: [(inout Round) -> Void]] = [:]

    init(seed: UInt64) throws {
        var chance = SeededGenerator(seed: seed)
        rules = .random(using: &chance)
        let days = Double.random(in: 1...50, using: &chance)
        let known = try moment("2027-01-05T09:00:00Z")
        // A while after the talk as well.
        hours = Int(days * 24) + 48
        let raters = try (1...Int64.random(in: 1...5, using: &chance)).map { number in
            try request(number, number == 1 ? .self : .client, askedAt: "2027-01-05T09:00:00Z", state: .queued)
        }
        beginning = Round(
            talk: try talk(
                start: (known + days * ScheduleRules.day).formatted(.iso8601),
                knownSince: "2027-01-05T09:00:00Z"
            ),
            requests: raters
        )
        for rater in raters { tell(of: rater, using: &chance) }
        if Bool.random(using: &chance) { happens(using: &chance) { $0.share(at: $0.talk.knownSince) } }
        if Int.random(in: 0..<4, using: &chance) == 0 {
            let later = Double.random(in: -10...20, using: &chance) * ScheduleRules.day
            happens(using: &chance) { $0.talk = $0.talk.moved(by: later) }
        }
    }

    /// How far a rater comes.
    private mutating func tell(of rater: FeedbackRequest, using chance: inout SeededGenerator) {
        let id = rater.id
        if Int.random(in: 0..<5, using: &chance) == 0 {
            // Somebody has to approve first.
            events[0, default: []].append { $0.change(id) { $0.state = .proposed } }
            let hour = Int.random(in: 0..<hours, using: &chance)
            let asked = beginning.talk.knownSince + Double(hour) * 3600
            events[hour, default: []].append { round in
                round.change(id) { if $0.state == .proposed { $0 = $0.asked(at: asked) } }
            }
        }
        for _ in 1...3 { happens(using: &chance) { $0.change(id) { if $0.state == .queued { $0.state = .sent } } } }
        let until = beginning.talk.knownSince + Double.random(in: 0...60, using: &chance) * ScheduleRules.day
        switch Int.random(in: 0..<6, using: &chance) {
        case 0, 1:
            for _ in 1...2 {
                // Some write no more than a remark, which leaves the request open.
                let isWhole = Int.random(in: 0..<4, using: &chance) != 0
                happens(using: &chance) { round in
                    round.change(id) { if isWhole || !$0.isOpen { $0.state = .answered } }
                    let said = voice(id.rawValue, rater.group)
                    if !round.voices.contains(said) { round.voices.append(said) }
                }
            }
        case 2: happens(using: &chance) { $0.change(id) { if $0.isOpen { $0.state = .declined } } }
        case 3: happens(using: &chance) { $0.change(id) { $0.quietUntil = until } }
        default: break
        }
    }

    private mutating func happens(using chance: inout SeededGenerator, _ event: @escaping (inout Round) -> Void) {
        events[Int.random(in: 0..<hours, using: &chance), default: []].append(event)
    }

    /// The decisions that are made.
    /// - Parameter lookingAlways: at every hour, or else only when a look is due or something happened.
    func told(lookingAlways: Bool) -> (made: [Made], looks: Int) {
        var round = beginning
        var queued: Set<RequestID> = []
        var made: [Made] = []
        var (looks, next) = (0, Date?.some(.distantPast))
        for hour in 0..<hours {
            let now = round.talk.knownSince + Double(hour) * 3600
            for event in events[hour] ?? [] {
                event(&round)
                next = .distantPast
            }
            while lookingAlways || next.map({ $0 <= now }) ?? false {
                looks += 1
                let wanted = round.decisions(rules: rules, now: now).filter { decision in
                    if case .request(let id) = decision { queued.insert(id).inserted } else { true }
                }
                next = round.nextMoment(rules: rules, after: now)
                made += wanted.map { Made(hour: hour, decision: $0) }
                for decision in wanted { round.perform(decision, now) }
                // A release changes the round, and so it is looked at once more.
                if wanted.contains(where: \.isRelease) { next = .distantPast } else { break }
            }
        }
        return (made, looks)
    }
}

extension Decision {
    fileprivate var isRelease: Bool {
        switch self {
        case .release, .releaseLateBatch, .handOver: true
        case .request, .remind, .expire, .settle, .leaveOut, .tellStanding: false
        }
    }
}

extension Round {
    fileprivate mutating func change(_ id: RequestID, _ body: (inout FeedbackRequest) -> Void) {
        for index in requests.indices where requests[index].id == id { body(&requests[index]) }
    }

    fileprivate mutating func perform(_ decision: Decision, _ now: Date) {
        switch decision {
        case .request: break  // it goes out later, as an event
        case .remind(let id, let number): change(id) { $0.remindersSent = number }
        case .expire(let id): change(id) { $0.state = .expired }
        case .settle(let id): change(id) { $0.state = .answered }
        case .leaveOut(let id): change(id) { $0.state = .withdrawn }
        case .release, .releaseLateBatch: give(at: now)
        case .handOver(let batch): handOver(batch, at: now)
        case .tellStanding(let week): standingWeek = week
        }
    }
}

extension FeedbackRequest {
    fileprivate func asked(at moment: Date) -> FeedbackRequest {
        FeedbackRequest(id: id, talk: talk, rater: rater, group: group, promise: promise, askedAt: moment)
    }
}

extension Talk {
    fileprivate func moved(by seconds: TimeInterval) -> Talk {
        Talk(
            id: id,
            employee: employee,
            manager: manager,
            start: max(start + seconds, knownSince + 3600),
            duration: duration,
            place: place,
            eventUID: eventUID,
            sequence: sequence + 1,
            knownSince: knownSince,
            state: state
        )
    }
}

extension ScheduleRules {
    /// In the order that the configuration asks for: the deadline no later than the dossier, and that before the manager's.
    static func random(using chance: inout SeededGenerator) -> ScheduleRules {
        let deadline = Double.random(in: 0...20, using: &chance) * day
        let dossier = Double.random(in: 0...deadline, using: &chance)
        return ScheduleRules(
            deadlineBeforeTalk: deadline,
            remindersBeforeDeadline: (0..<Int.random(in: 0...3, using: &chance)).map { _ in
                Double.random(in: 0.1...10, using: &chance) * day
            },
            dossierToEmployeeBeforeTalk: dossier,
            sharing: Sharing.allCases.randomElement(using: &chance) ?? .never,
            dossierToManagerBeforeTalk: Double.random(in: 0...dossier, using: &chance)
        )
    }
}
