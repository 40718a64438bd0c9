// Properties of every round, over many made-up ones.
import Feedback
import Foundation
import TestSupport
import Testing

@Suite struct RoundPropertyTests {
    /// A loop that looks only when it was told to, or something changed, makes the same decisions at the same times as one
    /// that looks at every step.
    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func nextMomentSkipsNoDecision(_ seed: UInt64) throws {
        let story = try RoundStory(seed: seed)
        let (always, due) = (story.told(lookingAlways: true), story.told(lookingAlways: false))
        #expect(always.made == due.made, "seed \(seed)")
        #expect(due.looks < always.looks, "seed \(seed)")
    }

    @Test(arguments: 61...120 as ClosedRange<UInt64>)
    func nothingComesTwiceAndNothingAfterTheEnd(_ seed: UInt64) throws {
        let made = try RoundStory(seed: seed).told(lookingAlways: true).made.map(\.decision)
        #expect(Set(made.compactMap(\.letter).map(\.key)).count == made.compactMap(\.letter).count, "seed \(seed)")
        let handed = made.filter { if case .handOver = $0 { true } else { false } }
        #expect(made.count { $0 == .release } <= 1 && Set(handed).count == handed.count)
        var expired: Set<RequestID> = []
        for decision in made {
            switch decision {
            case .expire(let id), .settle(let id): expired.insert(id)
            case .request(let id), .remind(let id, _): #expect(!expired.contains(id), "seed \(seed)")
            case .leaveOut, .release, .releaseLateBatch, .handOver, .tellStanding: break
            }
        }
    }

    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func theScheduleIsMonotonic(_ seed: UInt64) throws {
        var chance = SeededGenerator(seed: seed)
        let rules = ScheduleRules.random(using: &chance)
        let known = try moment("2027-01-05T09:00:00Z")
        let (near, far) = (Double.random(in: 0...30, using: &chance), Double.random(in: 30...90, using: &chance))
        let schedules = [near, far].map {
            Schedule(talkStart: known + $0 * ScheduleRules.day, knownSince: known, rules: rules)
        }
        for schedule in schedules {
            let order = [known] + schedule.reminders + [schedule.deadline, schedule.dossierToEmployee]
            #expect(order.isAscending && schedule.dossierToEmployee <= schedule.talkStart, "seed \(seed)")
            let asked = (0...20).map { known + Double($0) / 20 * schedule.talkStart.timeIntervalSince(known) }
            // A rater asked later has no earlier deadline; and nobody's is before the asking, or after the dossier.
            let deadlines = asked.map { schedule.deadline(forRequestAskedAt: $0) }
            #expect(deadlines.isAscending, "seed \(seed)")
            for (asked, deadline) in zip(asked, deadlines) {
                #expect(deadline >= asked || asked >= schedule.dossierToEmployee, "seed \(seed)")
                #expect(deadline <= max(asked, schedule.dossierToEmployee), "seed \(seed)")
                let reminders = schedule.reminders(forRequestAskedAt: asked)
                #expect(reminders.allSatisfy { $0.at >= asked && $0.at < deadline }, "seed \(seed)")
                #expect(reminders.map(\.at).isAscending && Set(reminders.map(\.number)).count == reminders.count)
            }
        }
        // A talk that is later has all of it later.
        #expect(schedules[0].deadline <= schedules[1].deadline)
        #expect(schedules[0].dossierToEmployee <= schedules[1].dossierToEmployee)
        #expect(zip(schedules[0].reminders, schedules[1].reminders).allSatisfy { $0 <= $1 })
    }
}

extension [Date] {
    fileprivate var isAscending: Bool {
        // A microsecond is what rounding may cost.
        zip(self, dropFirst()).allSatisfy { $0 <= $1 + 0.000_001 }
    }
}

extension Decision {
    /// What it puts in the outbox.
    fileprivate var letter: Letter? {
        switch self {
        case .request(let id): .request(id)
        case .remind(let id, let number): .reminder(id, number: number)
        case .tellStanding(let week): .standing(TalkID(rawValue: 1), .week(week))
        case .expire, .settle, .leaveOut, .release, .releaseLateBatch, .handOver: nil
        }
    }
}
