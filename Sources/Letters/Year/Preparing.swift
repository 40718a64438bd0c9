// What a line needs that comes before a talk or a year: what is known for a coach's questions, the talks that come, the kick-off.
import Cycle
import Days
import Feedback
import Foundation
import Store
import Wording

struct Preparing: Sendable {
    /// Whether the two had no talk before.
    var isFirst = false
    /// Whether agreements of before are open.
    var hasAgreements = false
    /// Whether people were asked for feedback, as far as the manager knows.
    var isFeedbackAsked = false
    /// A manager's talks that come.
    var talks: [Talk] = []
    var year: Int?
    /// Of the kick-off: for which HR is asked, and for which it is planned.
    var day: CivilDay?
    var plannedOn: CivilDay?
    var isSkipped = false
    /// Whether the reader has a manager who is asked about a wish for a training.
    var hasManager = true

    func fields(_ speech: Speech) -> Fields {
        [
            "isFirst": .flag(isFirst), "hasAgreements": .flag(hasAgreements), "isFeedbackAsked": .flag(isFeedbackAsked),
            "coming": .list(
                talks.map { ["employee": .fields($0.employee.fields), "talk": speech.start($0.start)] }
            ),
            "year": .init(year.map(String.init)), "kickOffOn": day.map { speech.day($0) } ?? .absent,
            "kickOffPlannedOn": plannedOn.map { speech.day($0) } ?? .absent, "isKickOffSkipped": .flag(isSkipped),
            "hasManager": .flag(hasManager),
        ]
    }
}

extension Preparing {
    init(of talk: Talk, _ employee: PersonID?, _ rows: LetterRows) throws {
        isFirst = try !rows.tx.hadTalk(before: talk)
        hasAgreements = try employee.map { try rows.tx.agreements(of: $0).contains { !$0.progress.isClosed } } ?? false
        isFeedbackAsked = try Self.knowsOfFeedback(talk, rows)
    }

    /// By what the manager did or has himself: whether anybody answered, or whom she named, is not told by it.
    private static func knowsOfFeedback(_ talk: Talk, _ rows: LetterRows) throws -> Bool {
        func isAsked(_ request: FeedbackRequest) -> Bool { request.state != .proposed && request.state != .withdrawn }
        if case .approval(_, let ids, .manager, _)? = try rows.tx.latestLetter(.approval, of: talk.id)?.letter {
            if try ids.contains(where: { try rows.tx.request($0).map(isAsked) ?? false }) { return true }
        }
        let requests = try rows.tx.requests(of: talk.id)
        if requests.contains(where: { $0.group == .manager && isAsked($0) && $0.state != .queued }) { return true }
        return try rows.tx.releases(of: talk.id)[.manager] != nil
    }

    /// The talks that a manager has until the next such question may come.
    init(of line: YearLine, _ rows: inout LetterRows) throws {
        guard let manager = line.employee else { return }
        let until = rows.now.addingTimeInterval(2 * rows.settings.preparingBefore)
        for id in try rows.tx.comingTalks(of: manager, from: rows.now, until: until) {
            if let talk = try rows.talk(id) { talks.append(talk) }
        }
    }

    init(of year: Int, _ rows: LetterRows) throws {
        self.year = year
        let zone = rows.settings.organisation.timeZone
        let usual = rows.settings.kickOff.flatMap { KickOff.day(of: year, $0) }
        // Nobody is asked for a day that is over.
        day = usual.flatMap { KickOff.morning(of: $0, in: zone) > rows.now ? $0 : nil }
        guard let kickOff = try rows.tx.kickOff(year) else { return }
        isSkipped = kickOff.state == .skipped
        if !isSkipped { plannedOn = LocalTime(kickOff.start, in: zone).day }
    }
}

extension OwnYear {
    func fields(_ speech: Speech) -> Fields {
        func list(_ agreements: [Agreement]) -> Fields.Value {
            .list(agreements.map { ["text": .text($0.version.text)] })
        }
        return [
            "done": list(done), "hasDone": .flag(!done.isEmpty),
            "others": list(others), "hasOthers": .flag(!others.isEmpty),
            "had": .list(had.map { ["text": .text($0.text)] }), "hasHad": .flag(!had.isEmpty),
            "words": .list(
                words.map { text in
                    ["lines": .list(text.split(whereSeparator: \.isNewline).map { ["line": .text(String($0))] })]
                }
            ), "hasWords": .flag(!words.isEmpty),
        ]
    }
}

extension LineKind {
    /// Whether it has no point any more once its talk began.
    var isBeforeTalk: Bool { self == .coaching || self == .topic }

    /// Whether its reader, or nobody, is whom it is about, so that no name tells it from others.
    var namesNobody: Bool {
        switch self {
        case .kickOff, .intervention, .worry, .coachTraining, .oftenEnough, .ownYear: true
        default: false
        }
    }
}
