// To an employee, or her manager: what the other, or HR, said of the year's matters, in the minute in which they said it.
import Cycle
import Days
import Feedback
import Foundation
import Store
import Wording
import YearWords

struct YearNewsMail: Mail {
    static let example = Letter.yearNews(PersonID(rawValue: 1), .employee, [], turn: "1")
    let trainings: [ShownLine]
    let twoVersions: [TwoVersions]
    /// Agreements that are stuck, for a meeting that is to come anyway.
    let stuck: [ShownLine]
    let followUp: FollowUp?
    let lines: [String]
    /// What each of the two wants to talk about; of a manager who said it of several talks at once, all of them.
    var topics: [ShownTopics] = []
    let employee: Person
    let manager: Person
    let party: Party
    /// Whether the employee has no manager, so that HR says what a manager would; it stands in the manager's place.
    var isFromHR = false
    var reader: Person { party == .manager ? manager : employee }
    var group: RaterGroup? { nil }

    /// An agreement that the two wrote down differently, from the reader's side.
    struct TwoVersions: Sendable {
        let own: String
        let others: String
    }

    /// The topics of one talk, as one of the two reads them.
    struct ShownTopics: Sendable {
        let other: Person
        let own: String?
        let others: String?

        init(_ topics: TalkTopics, of talk: Talk, to party: Party) {
            other = party == .manager ? talk.employee : talk.manager
            (own, others) = party == .manager ? (topics.manager, topics.employee) : (topics.employee, topics.manager)
        }

        var fields: Fields {
            [
                "other": .fields(other.fields), "ownTopic": .list((own ?? "").lines), "hasOwnTopic": .flag(own != nil),
                "othersTopic": .list((others ?? "").lines), "hasOthersTopic": .flag(others != nil),
            ]
        }
    }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> YearNewsMail? {
        guard case .yearNews(let id, let party, let news, _) = letter, let employee = try rows.tx.person(id),
            employee.left == nil,
            let manager = try employee.manager.flatMap({ try rows.tx.person($0)?.person }) ?? rows.hr()
        else { return nil }
        // Who has no manager hears what HR said of a wish, and nothing else.
        let isFromHR = employee.manager == nil
        let told = isFromHR ? news.filter(\.isTraining) : news
        var (trainings, twoVersions, lines): ([ShownLine], [TwoVersions], [String]) = ([], [], [])
        var (followUp, stuck): (FollowUp?, [ShownLine]) = (nil, [])
        var topics: [ShownTopics] = []
        for item in told {
            switch item {
            case .training(let id):
                guard let training = try rows.tx.training(id) else { continue }
                trainings.append(ShownLine(0, .trainingGrant, about: employee.person, training: training))
            case .twoVersions(let id):
                guard let agreement = try rows.tx.agreement(id), let other = agreement.otherVersion else { continue }
                let isOwn = agreement.author == party
                let (own, others) = isOwn ? (agreement.version, other) : (other, agreement.version)
                twoVersions.append(TwoVersions(own: own.text, others: others.text))
            case .stuck(let id):
                guard let agreement = try rows.tx.agreement(id), agreement.progress == .stuck else { continue }
                stuck.append(ShownLine(0, .agreementState, about: employee.person, agreement: agreement))
            case .followUp(let year): followUp = try rows.tx.followUps(of: year)[id]
            case .topics(let id):
                // Whoever leads her no more reads nothing of it.
                guard let talk = try rows.running(id), try rows.tx.isWithManager(talk),
                    try rows.tx.person(at: talk.manager.address)?.id == employee.manager,
                    let both = try rows.tx.topics(of: id)
                else { continue }
                topics.append(ShownTopics(both, of: talk, to: party))
            case .line(let row): lines += try rows.line(inMail: row).map { [$0] } ?? []
            }
        }
        let isNothing =
            trainings.isEmpty && twoVersions.isEmpty && stuck.isEmpty && followUp == nil && lines.isEmpty
            && topics.isEmpty
        return isNothing
            ? nil
            : YearNewsMail(
                trainings: trainings,
                twoVersions: twoVersions,
                stuck: stuck,
                followUp: followUp,
                lines: lines,
                topics: topics,
                employee: employee.person,
                manager: manager,
                party: party,
                isFromHR: isFromHR
            )
    }

    func fields(_ speech: Speech) -> Fields {
        [
            "reader": .fields(reader.fields), "other": .fields((party == .manager ? employee : manager).fields),
            "isFromHR": .flag(isFromHR),
            "trainings": .list(trainings.map { $0.fields(speech) }), "hasTrainings": .flag(!trainings.isEmpty),
            "twoVersions": .list(twoVersions.map { ["own": .text($0.own), "others": .text($0.others)] }),
            "hasTwoVersions": .flag(!twoVersions.isEmpty),
            "stuck": .list(stuck.map { $0.fields(speech) }), "hasStuck": .flag(!stuck.isEmpty),
            "hasFollowUp": .flag(followUp != nil), "isHeld": .flag(followUp == .held),
            "isLater": .flag(followUp == .later), "isNotHeld": .flag(followUp == .notHeld),
            "lines": .list(lines.flatMap { $0.split(whereSeparator: \.isNewline) }.map { ["line": .text(String($0))] }),
            "hasLines": .flag(!lines.isEmpty), "topics": .list(topics.map(\.fields)),
            "hasTopics": .flag(!topics.isEmpty), "severalTopics": .flag(topics.count > 1),
        ]
    }

    static func samples(_ made: MadeUp) -> [YearNewsMail] {
        let trainings = Training.State.allCases.map { state in
            let training = made.training(state)
            return ShownLine(0, .trainingGrant, about: made.employee, training: training)
        }
        let two = [TwoVersions(own: "SQL", others: "…")]
        func sample(
            _ party: Party,
            _ trainings: [ShownLine] = [],
            _ two: [TwoVersions] = [],
            _ followUp: FollowUp? = nil,
            _ lines: [String] = [],
            topics: [TalkTopics] = []
        ) -> YearNewsMail {
            YearNewsMail(
                trainings: trainings,
                twoVersions: two,
                stuck: party == .manager && two.isEmpty && lines.isEmpty && topics.isEmpty ? [made.agreementLine] : [],
                followUp: followUp,
                lines: lines,
                topics: topics.map { ShownTopics($0, of: made.talks[0], to: party) },
                employee: made.employee,
                manager: made.manager,
                party: party
            )
        }
        var fromHR = sample(.employee, trainings)
        fromHR.isFromHR = true
        return [
            sample(.employee, trainings, two), fromHR, sample(.manager), sample(.manager, [], two),
            sample(.manager, [], [], nil, ["…"]),
            sample(.manager, topics: [TalkTopics(employee: "…", manager: nil)]),
            sample(.manager, topics: Array(repeating: TalkTopics(employee: nil, manager: "…"), count: 2)),
            sample(.employee, topics: [TalkTopics(employee: "…", manager: nil)]),
        ]
            + FollowUp.allCases.map { sample(.employee, [], [], $0) }
    }
}

extension YearNews {
    fileprivate var isTraining: Bool { if case .training = self { true } else { false } }
}

extension LetterRows {
    /// An employee's line to her manager, in her reply to a collected mail; nil where it is forgotten by now.
    fileprivate func line(inMail row: InboxID) throws -> String? {
        guard let mail = try tx.talkMail(row), case .words(let text, .collected(let id)?, _, _, _) = mail.content else {
            return nil
        }
        let asked = try tx.lines(of: id).map { AskedLine($0.number, $0.line.kind) }
        let moment = ReplyMoment(mail.receivedAt, in: settings.organisation.timeZone)
        return YearReply.read(text, to: asked, at: moment).words.values.lazy.compactMap {
            if case .forManager(let line) = $0 { line } else { nil }
        }.first
    }
}

extension MadeUp {
    func training(_ state: Training.State) -> Training {
        Training(
            id: TrainingID(rawValue: 1),
            employee: PersonID(rawValue: 1),
            text: "SQL",
            theme: nil,
            state: state,
            bookedOn: state == .booked ? CivilDay(start) : nil,
            line: state == .refused ? "…" : nil
        )
    }
}
