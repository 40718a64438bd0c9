// What the script let happen in a played company, as HR's figures are to have it: counted from its own words alone.
import Cycle
import Days
import Feedback
import Foundation
import Insight
import TestSupport

/// The script's book, beside the rows of the house.
struct PlayedCounts {
    /// What somebody is counted in. Where the script can't know whether a question has had its week, it may be another.
    struct Cells {
        var sure: Set<String> = []
        var maybe: Set<String> = []
    }

    /// People, or answers, by a number.
    typealias Group = [Int64: Cells]

    struct PlayedTalk {
        let employee: PersonID
        let manager: PersonID
        var start: Date
        var isCancelled = false
    }

    struct PlayedAgreement {
        let employee: PersonID
        let talk: TalkID
        let madeAt: Date
        var state = Agreement.Consent.proposed.rawValue
        var corrections = 0
        /// When it was asked for a quarter's word that nobody gives.
        var unanswered: [Date] = []
        /// Asleep when the next talk was over.
        var isExpired = false
    }

    struct PlayedTraining {
        let employee: PersonID
        let madeAt: Date
        var state = Training.State.wished
    }

    struct PlayedWord {
        let team: String
        let cell: String
    }

    struct PlayedRequest {
        let rater: String
        let namedAt: Date
        var sentAt: Date?
    }

    var talks: [TalkID: PlayedTalk] = [:]
    /// By year.
    var followUps: [Int: [PersonID: Bool]] = [:]
    var agreements: [AgreementID: PlayedAgreement] = [:]
    var trainings: [TrainingID: PlayedTraining] = [:]
    var needs: [Int: [PlayedWord]] = [:]
    var oftenEnough: [Int: [PlayedWord]] = [:]
    var calls: [Int: [PersonID: String]] = [:]
    var requests: [RequestID: PlayedRequest] = [:]
    /// Who was named, and could not be asked any more.
    var refused = 0
}

// MARK: What happens

extension PlayedCounts {
    /// Talks to come are called off with whoever leaves.
    mutating func leave(_ person: PersonID, now: Date) {
        for (id, talk) in talks where talk.start > now && [talk.employee, talk.manager].contains(person) {
            talks[id]?.isCancelled = true
        }
    }

    /// Of somebody who has or had her talk, what sleeps already is over.
    mutating func endSleep(of employee: PersonID, before talk: TalkID, now: Date) {
        for (id, agreement) in agreements where agreement.employee == employee && agreement.talk != talk {
            if agreement.isAsleep(now) != false { agreements[id]?.isExpired = true }
        }
    }
}

extension PlayedCounts.PlayedAgreement {
    /// Two quarters without a word; nil: it may be, a question's week ends about now.
    fileprivate func isAsleep(_ now: Date) -> Bool? {
        guard unanswered.count >= 2 else { return false }
        let days = now.timeIntervalSince(unanswered[1]) / 86_400
        return days >= 8 ? true : days < 6 ? false : nil
    }

    func cells(_ now: Date) -> PlayedCounts.Cells {
        if isExpired { return .init(sure: [Agreement.Progress.expired.rawValue]) }
        let asleep = Agreement.Progress.asleep.rawValue
        return switch isAsleep(now) {
        case true?: .init(sure: [asleep])
        case false?: .init(sure: [state])
        case nil: .init(maybe: [asleep, state])
        }
    }
}

// MARK: Figures

extension PlayedCounts {
    /// The figures of a year at the beginning of a day, by team; what is counted of all stands under `all`.
    /// - Parameter people: who works here and has a manager, with their teams.
    func figures(of year: Int, at moment: Date, _ people: [PersonID: String]) throws -> [Figure: [String: Group]] {
        let (start, end) = (try Self.start(of: year), try Self.start(of: year + 1))
        func ofEmployees(_ cells: (PersonID) -> [Cells]) -> [String: Group] {
            people.reduce(into: [:]) { groups, person in
                groups[person.value, default: [:]][person.key.rawValue] = cells(person.key).reduce(into: Cells()) {
                    $0.sure.formUnion($1.sure)
                    $0.maybe.formUnion($1.maybe)
                }
            }
        }
        func isOfYear(_ made: Date) -> Bool { made >= start && made < min(moment, end) }
        let agreements = Dictionary(grouping: self.agreements.values.filter { isOfYear($0.madeAt) }, by: \.employee)
        let trainings = Dictionary(grouping: self.trainings.values.filter { isOfYear($0.madeAt) }, by: \.employee)
        var figures: [Figure: [String: Group]] = [:]
        figures[.talks] = ofEmployees { [Cells(sure: [talk(of: $0, year, from: start, until: end, at: moment)])] }
        figures[.agreements] = ofEmployees { person in (agreements[person] ?? []).map { $0.cells(moment) } }
        figures[.trainings] = ofEmployees { person in
            (trainings[person] ?? []).map { Cells(sure: [$0.state.rawValue]) }
        }
        // No theme of HR's list stands in what they wish for.
        figures[.themes] = ofEmployees { trainings[$0] == nil ? [] : [Cells(sure: ["other"])] }
        figures[.needs] = Self.groups(needs[year] ?? [])
        figures[.oftenEnough] = Self.groups(oftenEnough[year] ?? [])
        let wishes = (calls[year] ?? [:]).values.map { PlayedWord(team: CountedRow.all, cell: $0) }
        figures[.calls] = Self.groups(wishes)
        figures[.load] = Self.groups(load(from: start, until: min(moment, end)))
        return figures
    }

    private static func groups(_ words: [PlayedWord]) -> [String: Group] {
        words.enumerated().reduce(into: [:]) { groups, word in
            groups[word.element.team, default: [:]][Int64(word.offset)] = Cells(sure: [word.element.cell])
        }
    }

    private static func start(of year: Int) throws -> Date { try instant("\(year - 1)-12-31T23:00:00Z") }

    /// `held/3`: the last of the year that is over, else the first to come, and what the manager said of it.
    private func talk(of person: PersonID, _ year: Int, from: Date, until: Date, at moment: Date) -> String {
        let starts = talks.values.filter { $0.employee == person && !$0.isCancelled }.map(\.start)
        let ofYear = starts.filter { $0 >= from && $0 < until }.sorted()
        let over = ofYear.filter { $0.addingTimeInterval(3600) <= moment }
        let counted = over.last ?? ofYear.first
        let month = counted.map { LocalTime($0, in: HouseSettings.timeZone).day.month } ?? 0
        let standing: TalkStanding =
            switch followUps[year]?[person] {
            case true?: .held
            case false?: .late
            case nil where !over.isEmpty: .held
            case nil where !ofYear.isEmpty: .planned
            case nil: moment >= until ? .late : .none
            }
        return standing == .none ? standing.rawValue : "\(standing.rawValue)/\(month)"
    }

    /// Raters of the busiest month, by how often they were asked in it.
    private func load(from: Date, until: Date) -> [PlayedWord] {
        let asked = requests.values.compactMap { request in request.sentAt.map { (request.rater, request, $0) } }
        // Who did not wait was asked when they were named.
        let moments = asked.map { rater, request, sent in
            (rater, sent.timeIntervalSince(request.namedAt) < 86_400 ? request.namedAt : sent)
        }
        let ofYear = moments.filter { $0.1 >= from && $0.1 < until }
        let months = Dictionary(grouping: ofYear) { LocalTime($0.1, in: HouseSettings.timeZone).day.month }
        let busiest = months.min { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }
        let times = Dictionary(busiest?.value.map { ($0.0, 1) } ?? [], uniquingKeysWith: +)
        return times.values.map { PlayedWord(team: CountedRow.all, cell: TimesAsked($0).rawValue) }
    }
}
