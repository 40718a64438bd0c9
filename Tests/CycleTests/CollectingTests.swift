// One collected mail a week for each person, with all that is due.
import Cycle
import Feedback
import Foundation
import TestSupport
import Testing

@Suite struct CollectingTests {
    private let now = Date(timeIntervalSince1970: 1_800_000_000)
    private let rules = CycleRules()
    private let day: TimeInterval = 86_400

    private func line(
        _ id: Int64,
        _ kind: LineKind,
        _ reader: LineKind.Reader = .manager,
        about employee: Int64 = 1,
        due days: Double = 0,
        _ state: YearLine.State = .waiting,
        times: Int = 0
    ) -> YearLine {
        YearLine(
            id: LineID(rawValue: id),
            kind: kind,
            reader: reader,
            employee: PersonID(rawValue: employee),
            subject: .person,
            dueAt: now.addingTimeInterval(days * day),
            state: state,
            timesAsked: times
        )
    }

    private func ids(_ numbers: Int64...) -> [LineID] { numbers.map { LineID(rawValue: $0) } }

    @Test func allThatIsDueStandsInOne() {
        let lines = [
            line(1, .justTalked, about: 3), line(2, .agreementsRight), line(3, .justTalked, about: 2, due: -2),
        ]
        let collecting = Collecting(lines + [line(4, .followUp, due: 3)], last: nil, rules, now: now)
        #expect(collecting.mail == ids(2, 3, 1))
        #expect(collecting.next == now.addingTimeInterval(rules.collectEvery))
    }

    @Test func nothingGoesBeforeTheWeekIsOverButWhatIsUrgent() {
        let lines = [line(1, .justTalked), line(2, .meetingProposed)]
        let collecting = Collecting(lines, last: now.addingTimeInterval(-3 * day), rules, now: now)
        #expect(collecting.mail == [] && collecting.urgent == [ids(2)])
        #expect(Collecting([lines[0]], last: now.addingTimeInterval(-3 * day), rules, now: now).next == now + 4 * day)
    }

    /// A manager of several talks on a day is asked for his topics once; a meeting goes by itself.
    @Test func topicsOfADayStandInOne() {
        let lines = [
            line(1, .topic, about: 1), line(2, .topic, about: 2, due: 0.2), line(3, .topic, about: 3, due: 1.2),
            line(4, .meetingProposed), line(5, .topic, about: 5, due: -1),
        ]
        let dayEnd = now + 0.5 * day
        #expect(Collecting(lines, last: nil, rules, now: now, dayEnd: dayEnd).urgent == [ids(4), ids(5, 1, 2)])
        let early = Collecting([lines[1], lines[2]], last: nil, rules, now: now, dayEnd: dayEnd)
        #expect(early.urgent == [] && early.next == now + 0.2 * day)
    }

    /// A coach's questions for a talk in the afternoon would wait for a week.
    @Test func whatComesBeforeTheTalksOfADayStandsInOne() {
        let lines = [
            line(1, .coaching, about: 1), line(2, .coaching, about: 2, due: 0.2), line(3, .justTalked, due: 0.2),
            line(4, .coaching, about: 4, due: 1.2),
        ]
        #expect(Collecting(lines, last: nil, rules, now: now, dayEnd: now + 0.5 * day).mail == ids(1, 2))
        #expect(Collecting(Array(lines.dropFirst()), last: nil, rules, now: now, dayEnd: now + 0.5 * day).mail == [])
    }

    /// Three answers that somebody numbers by himself are then no words about other lines.
    @Test func severalQuestionsComeFirst() {
        let lines = [
            line(1, .agreementState, .employee), line(2, .trainingGrant), line(3, .coaching), line(4, .justTalked),
        ]
        #expect(Collecting(lines, last: nil, rules, now: now).mail == ids(3, 1, 2, 4))
    }

    /// The last collected mail may be long ago: what went by itself a moment ago waits for its answer all the same.
    @Test(arguments: [nil, -30, -3] as [Double?])
    func whatIsUrgentHasAWeekOfItsOwn(_ lastMail: Double?) {
        let last = lastMail.map { now.addingTimeInterval($0 * day) }
        let collecting = Collecting([line(1, .meetingProposed, due: -1, .asked, times: 1)], last: last, rules, now: now)
        #expect(collecting.lapsed == [] && collecting.urgent == [] && collecting.next == now + 6 * day)
        let over = Collecting([line(1, .meetingProposed, due: -7, .asked, times: 1)], last: last, rules, now: now)
        #expect(over.lapsed == ids(1) && over.next == nil)
    }

    @Test func whatStandsAloneGoesAloneAndTheRestWaits() {
        let lines = [line(1, .justTalked), line(2, .agreementsWanted, .employee, due: -1), line(3, .hrCall)]
        let collecting = Collecting(lines, last: nil, rules, now: now)
        #expect(collecting.mail == ids(2))
        #expect(Collecting([lines[0], lines[2]], last: nil, rules, now: now).mail == ids(1))
    }

    @Test func anUnansweredLineComesOnceMoreAndLapses() {
        let asked = line(1, .trainingGrant, due: -8, .asked, times: 1)
        let last = now.addingTimeInterval(-7 * day)
        #expect(Collecting([asked], last: last, rules, now: now).mail == ids(1))
        let again = line(1, .trainingGrant, due: -15, .asked, times: 2)
        let collecting = Collecting([again], last: last, rules, now: now)
        #expect(collecting.lapsed == ids(1) && collecting.mail == [])
        #expect(Collecting([again], last: now, rules, now: now).lapsed == [])
    }

    @Test func whatComesEachQuarterIsAskedOnceInIt() {
        let asked = line(1, .agreementState, .employee, due: -8, .asked, times: 1)
        let collecting = Collecting([asked], last: now.addingTimeInterval(-7 * day), rules, now: now)
        #expect(collecting.lapsed == ids(1) && collecting.mail == [])
    }

    @Test func settledLinesAreNobodysMatter() {
        let lines = [line(1, .justTalked, .manager, .settled), line(2, .followUp, .manager, .lapsed, times: 2)]
        let collecting = Collecting(lines, last: nil, rules, now: now)
        #expect(collecting.mail == [] && collecting.lapsed == [] && collecting.next == nil)
    }

    @Test func oneWhoLooksOnlyWhenToldToSeesAllOfIt() {
        for seed in 1...20 as ClosedRange<UInt64> {
            var chance = SeededGenerator(seed: seed)
            let lines = (1...Int64.random(in: 1...8, using: &chance)).map {
                line(
                    $0,
                    LineKind.allCases.randomElement(using: &chance) ?? .needs,
                    due: .random(in: -20...30, using: &chance)
                )
            }
            #expect(told(lines, everyHour: true) == told(lines, everyHour: false), "seed \(seed)")
        }
    }

    /// The mails of fifty days, and the lines that lapsed.
    private func told(_ lines: [YearLine], everyHour: Bool) -> [String] {
        var (lines, last, story) = (lines, Date?.none, [String]())
        var next: Date? = now
        for hour in 0..<1200 {
            let moment = now.addingTimeInterval(Double(hour) * 3600)
            guard everyHour || next.map({ $0 <= moment }) == true else { continue }
            let collecting = Collecting(lines, last: last, rules, now: moment)
            next = collecting.next
            let urgent = collecting.urgent.joined()
            if !collecting.mail.isEmpty { last = moment }
            if !(collecting.mail + Array(urgent) + collecting.lapsed).isEmpty {
                story.append("\(hour) \(collecting.mail) \(collecting.urgent) \(collecting.lapsed)")
            }
            lines = lines.map { line in
                let isAsked = (collecting.mail + Array(urgent)).contains(line.id)
                return YearLine(
                    id: line.id,
                    kind: line.kind,
                    reader: line.reader,
                    employee: line.employee,
                    subject: line.subject,
                    dueAt: urgent.contains(line.id) ? moment : line.dueAt,
                    state: collecting.lapsed.contains(line.id) ? .lapsed : isAsked ? .asked : line.state,
                    timesAsked: line.timesAsked + (isAsked ? 1 : 0)
                )
            }
        }
        return story
    }
}
