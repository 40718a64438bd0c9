// What the played people answer, and when: the words that the mails promise, in the language of each.
import Cycle
import Days
import Feedback
import Foundation
import Store
import TestSupport
import Testing

/// An answer that is on its way.
struct PlayedAnswer: Sendable {
    struct Word: Sendable {
        let line: PlayedYears.Asked
        let text: String
        /// Whether it stands behind the number and a colon.
        var isText = false
    }

    let mail: PlayedYears.Mail
    let day: CivilDay
    var words: [Word] = []
    var agreements: [AgreementFate] = []
    var trainings: [TrainingFate] = []
    /// About health: it is to be given back.
    var isIll = false

    /// A word alone where it answers the only question, else each behind its number.
    var text: String {
        if let only = words.first, mail.lines.count == 1 { return only.isText ? "1: \(only.text)" : only.text }
        return words.map { "\($0.line.number)\($0.isText ? ":" : "") \($0.text)" }.joined(separator: "\n")
    }
}

extension PlayedYears {
    static let illness = "overspannen"

    // MARK: When

    func plan(answerTo mail: Mail) {
        let reader = mail.reader.flatMap { members[$0] }
        if let reader, isSilent(reader) { return }
        // Now and then somebody answers when the next mail is there already.
        let later = Int.random(in: 0..<12, using: &chance) == 0 ? 9 : Int.random(in: 1...5, using: &chance)
        // A meeting is for the day after tomorrow.
        var answer = PlayedAnswer(mail: mail, day: today.adding(days: mail.isUrgent ? 0 : later))
        for line in mail.lines where !promised.contains(line.line.id) { add(line, by: reader, to: &answer) }
        guard !answer.words.isEmpty else { return }
        if let ill = illAnswer(answer, reader) { answers.append(ill) }
        answers.append(answer)
        promised.formUnion(answer.words.map(\.line.line.id))
    }

    private func isSilent(_ member: Member) -> Bool { [Number.silent, Number.silentManager].contains(member.number) }

    /// What somebody writes first, and is asked to write otherwise.
    private func illAnswer(_ answer: PlayedAnswer, _ reader: Member?) -> PlayedAnswer? {
        guard let line = answer.words.first?.line, let reader else { return nil }
        let isOne =
            line.line.kind == .agreementsWanted && reader.number == Number.ill
            || line.line.kind == .trainingGrant && answer.mail.lines.count == 1 && guarded == 0
        guard isOne else { return nil }
        var ill = PlayedAnswer(mail: answer.mail, day: today)
        ill.words = [.init(line: line, text: "\(reader.words.agreement) minder werken, ik ben \(Self.illness)")]
        ill.isIll = true
        return ill
    }

    func answerMails() async throws {
        let due = answers.filter { $0.day <= today }
        answers.removeAll { $0.day <= today }
        for answer in due { try await give(answer) }
    }

    private func give(_ planned: PlayedAnswer) async throws {
        var answer = planned
        let reader = answer.mail.reader.flatMap { members[$0] }
        if !answer.isIll { promised.subtract(answer.words.map(\.line.line.id)) }
        guard reader?.leftAt == nil else { return }
        // Whoever is no more her manager says nothing about her.
        answer.words.removeAll { !isAsked(reader?.id, $0.line.line) }
        let late = try await tooLate(answer)
        answer.words.removeAll { late.contains($0.line.line.id) }
        guard !answer.words.isEmpty else { return }
        let row = try await house.handOn(
            .words(answer.text, by: .collected(answer.mail.id), isProved: false, answered: nil, right: .token),
            from: reader.map { "\($0.local)@example.test" } ?? HouseSettings.hr
        )
        try await desk.pass(now: house.now)
        month.replies += 1
        try await check(answer, row)
    }

    /// What is asked before a talk that is tomorrow, or over.
    private func tooLate(_ answer: PlayedAnswer) async throws -> Set<LineID> {
        let tomorrow = house.now + 86_400
        return try await house.store.read { tx in
            Set(
                try answer.words.map(\.line.line).filter { $0.kind == .coaching || $0.kind == .topic }.filter { line in
                    guard case .talk(let id) = line.subject, let talk = try tx.talk(id) else { return true }
                    return talk.start <= tomorrow
                }.map(\.id)
            )
        }
    }

    /// That it was understood, and nothing asked back.
    private func check(_ answer: PlayedAnswer, _ row: InboxID) async throws {
        let said = "\(answer.mail.lines.map(\.line.kind.rawValue)) “\(answer.text)”"
        guard let report = try await report(of: answer.mail.id, row) else { return fault("no answer to \(said)") }
        if answer.isIll {
            guarded += 1
            // As the outbox does once the words are back with whoever wrote them.
            try await house.change { tx, _ in try tx.forgetWords(of: row) }
            if !report.isGuarded || !report.settled.isEmpty { fault("not guarded: \(said)") }
            return
        }
        let isWanted = answer.words.first?.line.line.kind == .agreementsWanted
        let settled = answer.agreements.isEmpty && answer.trainings.isEmpty || !isWanted ? answer.words.count : 0
        if report.asksBack || report.settled.count != settled { fault("asked back: \(said): \(report)") }
        if report.agreements.count != answer.agreements.count || report.trainings.count != answer.trainings.count {
            fault("not all taken: \(said): \(report)")
        }
        note(answer, report)
    }

    private func report(of mail: CollectedID, _ row: InboxID) async throws -> CollectedReport? {
        try await house.store.read { tx in
            let letter = Letter.collectedRead(mail, inboxRow: row, CollectedReport())
            guard let id = try tx.messageID(of: letter), let found = try tx.letter(messageID: id) else { return nil }
            if case .collectedRead(_, _, let report) = found.letter { return report }
            return nil
        }
    }

    // MARK: What

    private func add(_ line: Asked, by reader: Member?, to answer: inout PlayedAnswer) {
        let words = reader?.words ?? .of("nl")
        if line.line.kind == .agreementsWanted, let reader { return write(line, by: reader, to: &answer) }
        if line.line.kind == .agreementsRight { return judge(line, words, &answer) }
        if let text = word(line, words, reader) { answer.words.append(.init(line: line, text: text)) }
    }

    private func judge(_ line: Asked, _ words: PlayedWords, _ answer: inout PlayedAnswer) {
        switch (AgreementFate.of(line.text), line.line.reader) {
        case (.better, .manager), (.twoVersions, _):
            let text = line.line.reader == .manager ? "met een collega" : "met twee collega's"
            answer.words.append(.init(line: line, text: "\(line.text.prefix(14)) \(text)", isText: true))
        case (.unseen, _), (nil, _): break
        default: answer.words.append(.init(line: line, text: words.right))
        }
    }

    private func word(_ line: Asked, _ words: PlayedWords, _ reader: Member?) -> String? {
        let fate = TrainingFate.of(line.text)
        return switch line.line.kind {
        case .agreementState: AgreementFate.of(line.text)?.word(words, after: progress(line))
        case .trainingMandatory: fate == .silent ? nil : fate == .mandatory ? words.mandatory : words.wish
        case .trainingGrant: fate == .refused ? words.refused : fate == .talkFirst ? words.talkFirst : words.granted
        case .trainingBooking: fate == .unavailable ? "niet beschikbaar" : "geboekt \(written(in: 25))"
        case .trainingHad: fate == .missed ? words.missed : words.had
        case .justTalked: justTalked(line, words)
        case .followUp: [words.later, words.notHeld][at: (line.line.employee?.rawValue ?? 4) % 5] ?? words.held
        case .hrCall: (reader?.number ?? 0) % 2 == 0 ? words.call : words.noCall
        case .callMade: asked[.callMade] == nil ? "nog niet" : "gebeld"
        case .needs: words.need
        case .meetingProposed: words.suits
        case .kickOff: asked[.kickOff] == nil ? "later 1 week" : "ja"
        case .worry, .topic: line.number % 2 == (reader?.number ?? 0) % 2 ? words.nothing : "Project Zenit"
        case .coachTraining: words.noCall
        case .preparing: line.number % 2 == 0 ? "bel" : "goed"
        case .coaching: line.number % 2 == 0 ? words.ready : "Project Zenit"
        case .oftenEnough: "\(1 + (reader?.number ?? 0) % 5)"
        case .intervention: "training coachen voor alle leidinggevenden"
        case .ownYear: words.keep
        case .agreementsWanted, .agreementsRight: nil
        }
    }

    /// A first word about it, or a later one.
    private func progress(_ line: Asked) -> Agreement.Progress {
        asked[.agreementState]?.contains(line.line.subject) == true ? .busy : .open
    }

    private func justTalked(_ line: Asked, _ words: PlayedWords) -> String {
        switch (today.day + line.number) % 4 {
        case 0: words.lastWeek
        case 1: words.askLater
        case 2 where words.right == "klopt": written(in: -4)
        default: words.today
        }
    }

    private func written(in days: Int) -> String {
        let day = today.adding(days: days)
        let months = [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december",
        ]
        return "\(day.day) \(months[day.month - 1])"
    }

    // MARK: After the talk

    private func write(_ line: Asked, by reader: Member, to answer: inout PlayedAnswer) {
        guard case .talk(let talk) = line.line.subject else { return }
        let words = reader.words
        if let text = notHeld(talk, reader) { return answer.words = [.init(line: line, text: text)] }
        let isSecond = agreementsMade.contains { $0.employee == reader.id && $0.year == year }
        guard !isSecond, reader.joined != year || year == 1 && reader.joined == 0, !toldNotHeld.contains(talk) else {
            return answer.words = [.init(line: line, text: words.none)]
        }
        let fates = AgreementFate.allCases
        answer.agreements = [fates[(reader.number + year) % 8], fates[(reader.number + year + 3) % 8]]
        if reader.number % 3 != 2 { answer.trainings = [TrainingFate.allCases[(reader.number / 3 + year) % 6]] }
        let lines =
            answer.agreements.map { "\(words.agreement) \($0.text)" }
            + answer.trainings.map { "\(words.training) \($0.rawValue)" }
        answer.words = [.init(line: line, text: lines.joined(separator: "\n"))]
        let isAnswered = reader.manager.flatMap { members[$0] }.map { !isSilent($0) } ?? false
        for fate in answer.agreements {
            agreementsMade.append(Made(employee: reader.id, fate: fate, year: year, isAnswered: isAnswered))
        }
        for fate in answer.trainings {
            trainingsMade.append(Made(employee: reader.id, fate: fate, year: year, isAnswered: isAnswered))
        }
    }

    /// Nil: it was.
    private func notHeld(_ talk: TalkID, _ reader: Member) -> String? {
        let isOne = (reader.number, year) == (Number.notHeld, 1) || (reader.number, year) == (Number.notHeldWithDay, 2)
        guard isOne, toldNotHeld.insert(talk).inserted else { return nil }
        return reader.words.notTakenPlace + (year == 2 ? ", \(written(in: 20))" : "")
    }
}

extension Array {
    fileprivate subscript(at index: Int64) -> Element? { indices.contains(Int(index)) ? self[Int(index)] : nil }
}
