// Over made-up rounds on real rows: a service that looks when the rows say so does what one does that looks at every talk
// each time.
import Feedback
import Foundation
import Rounds
import Store
import TestSupport
import Testing

@Suite struct DueRowsTests {
    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func noChangeIsOverlooked(_ seed: UInt64) async throws {
        var chance = SeededGenerator(seed: seed)
        let rules = MailRules(
            schedule: ScheduleRules(
                deadlineBeforeTalk: Double.random(in: 3...14, using: &chance) * ScheduleRules.day,
                dossierToEmployeeBeforeTalk: Double.random(in: 1...3, using: &chance) * ScheduleRules.day,
                sharing: ScheduleRules.Sharing.allCases.randomElement(using: &chance) ?? .never,
                dossierToManagerBeforeTalk: ScheduleRules.day
            ),
            sending: SendingRules(window: nil)
        )
        let houses = [try await TestHouse { $0.rules = rules }, try await TestHouse { $0.rules = rules }]
        for house in houses { try await fill(house) }
        let begin = houses[0].now
        for step in 0..<90 {
            let events = (0..<Int.random(in: 0...1, using: &chance)).map { _ in Event(using: &chance) }
            for (number, house) in houses.enumerated() {
                house.now = begin + Double(step) * 12 * 3600
                for event in events { try await house.happens(event) }
                if number == 0 { try await house.stage.begin() }
                _ = try await house.stage.pass()
            }
            let (always, due) = (try await houses[0].state(), try await houses[1].state())
            let difference = Set(always).symmetricDifference(due)
            try #require(difference.isEmpty, "seed \(seed), step \(step), after \(events)")
        }
    }

    /// Three talks, five raters each, the last of whom wait for a word.
    private func fill(_ house: TestHouse) async throws {
        for day in ["2027-01-20", "2027-02-03", "2027-02-17"] {
            let talk = try await house.addTalk(at: "\(day)T10:30:00Z")
            for local in ["petra", "joris", "kees"] { try await house.addRequest(local, for: talk) }
            try await house.addRequest("bas", for: talk, as: .manager, promise: .named)
            try await house.addRequest("tom", for: talk, state: .proposed)
        }
    }
}

/// What people do, to one of the talks or requests.
private enum Event {
    case send, answer(Int), decline(Int), away(Int, days: Double), approve(Int), bounce(Int), name(Int), reopen(Int)
    case share(Int), move(Int, days: Double), cancel(Int), sentByHand(Int)

    init(using chance: inout SeededGenerator) {
        let (request, talk) = (Int.random(in: 1...15, using: &chance), Int.random(in: 1...3, using: &chance))
        switch Int.random(in: 0..<16, using: &chance) {
        case 0...2: self = .send
        case 3...6: self = .answer(request)
        case 7: self = .decline(request)
        case 8: self = .away(request, days: Double.random(in: 0...10, using: &chance))
        case 9: self = .approve(5 * talk)
        case 10: self = .bounce(request)
        case 11: self = .name(talk)
        case 12: self = .share(talk)
        case 13: self = .move(talk, days: Double.random(in: 1...20, using: &chance))
        case 14: self = .sentByHand(request)
        default: self = Bool.random(using: &chance) ? .reopen(request) : .cancel(talk)
        }
    }
}

extension TestHouse {
    fileprivate func happens(_ event: Event) async throws {
        switch event {
        case .answer(let number): return try await addAnswer("\(now)", to: RequestID(rawValue: Int64(number)))
        case .name(let number):
            try await addRequest("r\(Int(now.timeIntervalSince1970))", for: TalkID(rawValue: Int64(number)))
        default: break
        }
        do {
            try await carryOut(event)
        } catch StoreError.changedMeanwhile {
            // Chance wanted something of a row that is past it.
        }
    }

    private func carryOut(_ event: Event) async throws {
        try await change { tx, now in
            switch event {
            case .send:
                for row in try tx.outbox(states: [.queued], limit: 1000) { try tx.accept(row, now: now) }
            case .decline(let number): try tx.set(RequestID(rawValue: Int64(number)), to: .declined, now: now)
            case .away(let number, let days):
                try tx.setQuiet(RequestID(rawValue: Int64(number)), until: now + days * 86_400)
            case .approve(let number): try tx.approve(RequestID(rawValue: Int64(number)), now: now)
            case .bounce(let number): try tx.set(RequestID(rawValue: Int64(number)), to: .bounced, now: now)
            case .reopen(let number): try tx.set(RequestID(rawValue: Int64(number)), to: .sent, now: now)
            case .sentByHand(let number): try tx.setReminders(RequestID(rawValue: Int64(number)), sent: 1)
            case .share(let number): try tx.share(TalkID(rawValue: Int64(number)), batch: 1, now: now)
            case .move(let number, let days):
                try tx.move(TalkID(rawValue: Int64(number)), to: now + days * 86_400, duration: 3600, place: nil)
            case .cancel(let number): try tx.cancel(TalkID(rawValue: Int64(number)), now: now)
            case .answer, .name: break
            }
        }
    }

    /// All that the rounds brought about: letters with the moment of their queueing, and how far each request came.
    fileprivate func state() async throws -> [String] {
        try await store.read { tx in
            let letters = try tx.outbox(states: Set(OutboxState.allCases), limit: 10_000)
                .map { "\($0.key) \($0.state) \($0.createdAt)" }
            let requests = try tx.talks().flatMap { try tx.requests(of: $0.id) }.sorted {
                $0.id.rawValue < $1.id.rawValue
            }
            return letters.sorted() + requests.map { "\($0.id.rawValue) \($0.state) \($0.remindersSent)" }
        }
    }
}
