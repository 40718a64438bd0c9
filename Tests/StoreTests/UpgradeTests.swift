// A database of each earlier schema, brought up to date: all that was in it is read as it was.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

private let versions = Array(Int64(1)...8)

@Suite struct UpgradeTests {
    private func upgraded(
        _ engine: Engine,
        _ version: Int64,
        _ body: @Sendable (any Transaction) throws -> Void
    ) async throws {
        try await engine.upgraded(from: version) { tx in
            for row in EarlierRow.all(of: version) { try row.insert(tx) }
        } _: {
            try body($0)
        }
    }

    /// Of each table; tables that no version has any more are not among the rows.
    @Test(arguments: Engine.allCases, versions) func noRowIsLost(_ engine: Engine, _ version: Int64) async throws {
        try await upgraded(engine, version) { tx in
            for (table, rows) in Dictionary(grouping: EarlierRow.all(of: version), by: \.table) {
                let count = try tx.rows("SELECT COUNT(*) AS n FROM \(table)", []).first?.integer("n")
                #expect(count == Int64(rows.count), "\(table)")
            }
            guard engine == .sqlite else { return }
            #expect(try tx.rows("PRAGMA foreign_key_check", []).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases, versions)
    func peopleAndTalks(_ engine: Engine, _ version: Int64) async throws {
        try await upgraded(engine, version) { tx in
            let anna = try #require(try tx.person(at: EmailAddress("ANNA@example.test")))
            #expect(anna.id == 1 && anna.manager == 2 && anna.department?.text == "Verkoop")
            #expect(anna.person.name.text == "Anna de Vries" && anna.person.language == "nl")
            #expect(try tx.person(2)?.person.address.description == "Mark@example.test")
            let talk = try #require(try tx.talk(1))
            #expect(talk.employee == anna.person && talk.manager.language == "en")
            #expect(talk.start.timeIntervalSince1970 == 1_900_000_000 && talk.duration == 3600)
            #expect(talk.place?.text == "Kamer 2" && talk.eventUID == "uid-1" && talk.sequence == 2)
            #expect(talk.knownSince.timeIntervalSince1970 == 1_790_000_000 && talk.state == .planned)
            #expect(talk.organizer == nil && talk.recurrenceID == nil && talk.invitation == nil)
            #expect(try tx.talk(2)?.state == .cancelled && tx.talk(2)?.place == nil)
            #expect(try tx.participations(1) == [.employee: "ACCEPTED", .manager: "TENTATIVE"])
            guard version >= 5 else { return }
            let suppression = try #require(try tx.suppression(of: EmailAddress("p@x.example")))
            #expect(suppression.address.description == "P+1@x.example" && suppression.cause == .complaint)
            #expect(suppression.since.timeIntervalSince1970 == 7)
        }
    }

    @Test(arguments: Engine.allCases, versions)
    func requests(_ engine: Engine, _ version: Int64) async throws {
        try await upgraded(engine, version) { tx in
            let requests = try tx.requests(of: 1).filter { $0.id != 9 }
            #expect(
                requests.map(\.state) == [.queued, .sent, .answered, .declined, .bounced, .withdrawn, .expired]
            )
            for (index, request) in requests.enumerated() {
                #expect(request.rater.name.text == "Rater \(index + 1)" && request.group == .client)
                #expect(request.rater.address.description == "R\(index + 1)+k@x.example")
                #expect(request.promise == .confidential && request.remindersSent == index)
                #expect(request.askedAt.timeIntervalSince1970 == 1_791_000_000)
                #expect(request.quietUntil?.timeIntervalSince1970 == 1_792_000_000 && request.namedBy == .organisation)
            }
            #expect(try tx.stateReason(of: 5) != nil && tx.stateReason(of: 4) == nil)
            let questions = try tx.questionnaire(of: 1).questions
            #expect(questions.map(\.key) == ["strengths", "future"] && questions[1].scale?.highest == "ja")
            #expect(try tx.holder(ofToken: "abcdefghijklmnopqrstuvwxyz") == .rater(1))
            #expect(try tx.holder(ofToken: "zyxwvutsrqponmlkjihgfedcba") == .employee(1))
            guard version >= 7 else { return }
            #expect(try tx.holder(ofToken: "m") == .manager(1) && tx.holder(ofToken: "h") == .hr(1))
            let proposed = try #require(try tx.request(9))
            #expect(proposed.state == .proposed && proposed.namedBy == .employee)
            #expect(try tx.isTakenOff(proposed.rater.address, of: 1))
        }
    }

    @Test(arguments: Engine.allCases, versions.dropFirst())
    func lettersAndMail(_ engine: Engine, _ version: Int64) async throws {
        try await upgraded(engine, version) { tx in
            let letters = EarlierLetter.all(of: version)
            for earlier in letters {
                let row = try #require(try tx.outboxRow(LetterID(rawValue: Int64(earlier.id))))
                #expect(row.letter == earlier.letter && row.key == earlier.letter.key)
                #expect(row.messageID == "message-\(earlier.id)" && row.attempts == 2 && row.repeats == 1)
                #expect(row.reply?.code == 250 && row.reply?.status == "2.0.0" && row.reply?.text == "taken")
                #expect(row.createdAt.timeIntervalSince1970 == 3 && row.doneAt?.timeIntervalSince1970 == 4)
                let again = try tx.messageID(of: earlier.letter)
                #expect(again == row.messageID)
            }
            #expect(Set(try tx.outboxCounts().keys) == Set(OutboxState.allCases))
            #expect(try tx.sentCopies(to: 2).map(\.copy) == [.message(Data("message".utf8))])
            let inbox = try (1...4).map { try #require(try tx.inboxRow(InboxID(rawValue: $0))) }
            #expect(inbox.map(\.state) == [.received, .reading, .read, .held])
            #expect(inbox.map(\.interruptions.readings) == [0, 1, 2, 3])
            #expect(inbox.map(\.place.uid) == [100, 101, 102, 103] && inbox.allSatisfy { $0.request == 2 })
            let raw = Data("raw".utf8)
            #expect(inbox.map(\.raw) == [raw, raw, nil, raw])
            #expect(inbox[3].sender == "x@y.example" && inbox[3].subject == "Re: één" && inbox[3].kind == "reply")
            #expect(try tx.conditions().map(\.name) == ["smtp"])
            #expect(try tx.operatorLog().map(\.action) == ["held show 4"])
        }
    }

    @Test(arguments: Engine.allCases, versions.dropFirst(2))
    func responsesAndDossiers(_ engine: Engine, _ version: Int64) async throws {
        try await upgraded(engine, version) { tx in
            // Of one that is in a dossier, it is told no more who said it.
            let (answers, remark) = try tx.answers(to: 3)
            #expect(answers.map(\.text) == [nil] && answers.map(\.score) == [5] && remark == nil)
            let counts = try tx.responseCounts(3)
            #expect(counts.all == 2 && counts.inDossier == 1)
            let dossier = try #require(try tx.dossier(1))
            #expect(dossier.page == "<p>één</p>" && dossier.plain == "één" && dossier.pdf == Data("%PDF".utf8))
            #expect(dossier.batch == 1 && dossier.createdAt.timeIntervalSince1970 == 3)
            let group = try #require(dossier.summary.groups.first)
            #expect(group.groups == [.client, .supplier] && group.answered == 3 && group.remarksWithheld)
            #expect(group.remarks == [Feedback.Comment(text: "Groet", name: "Petra")])
            #expect(group.questions.map(\.mean) == [4] && group.questions.map(\.distribution) == [[0, 0, 1, 1, 1]])
            let shared = try tx.dossierRounds(of: 1).map { $0.sharedAt?.timeIntervalSince1970 }
            #expect(shared == [1_799_000_000])
            #expect(try tx.releases(of: 1).mapValues(\.timeIntervalSince1970) == [.employee: 4, .manager: 5])
            guard version >= 6 else { return }
            let now = Date(timeIntervalSince1970: 1_800_000_000)
            let due = try tx.duePlacements(now: now)
            #expect(due.map(\.party) == [.manager] && due.map(\.attempts) == [3])
            #expect(try tx.placementTrouble(now: now) == "403 no")
        }
    }

    @Test(arguments: Engine.allCases, versions.dropFirst(6))
    func mailOfTalks(_ engine: Engine, _ version: Int64) async throws {
        try await upgraded(engine, version) { tx in
            let talk = try #require(try tx.talk(3))
            #expect(talk.eventUID == "uid-3" && talk.recurrenceID == "20270101T100000Z" && talk.invitation == "i@x")
            #expect(talk.organizer == (try NamedAddress("Mark Visser <mark@example.test>")))
            #expect(talk.stamp?.timeIntervalSince1970 == 5)
            #expect(try tx.cancelledTalk(of: 1, with: 2, since: Date(timeIntervalSince1970: 6)) == 3)
            let mails = try (1...4).map { try #require(try tx.talkMail(InboxID(rawValue: $0))) }
            #expect(try tx.waitingTalkMails(limit: 9) == [1, 2])
            #expect(mails.map(\.subject) == ["Re: 1", "Re: 2", "Re: 3", "Re: 4"] && mails[3].messageID == "4@x")
            #expect(
                mails.map(\.content) == [
                    .words("deel \"nu\"", by: .employee(1), isProved: false, answered: 1),
                    .words("stand", by: nil, isProved: true, answered: nil),
                    .calendar(Data("BEGIN".utf8), method: "REQUEST", isProved: true),
                    .words("ja", by: .matter(1), isProved: false, answered: 20),
                ]
            )
            let matters = try (1...4).map { try #require(try tx.matter(MatterID(rawValue: $0))) }
            #expect(matters.map(\.isOpen) == [true, true, false, true] && matters[1].wasAskedAgain)
            #expect(
                matters.map(\.kind) == [
                    .newTime(1, .manager), .roles([1, 2]),
                    .confirmation(.talk(1, inboxRow: 1, asks: ["- Petra"])),
                    .proposal(
                        1,
                        by: .employee,
                        start: Date(timeIntervalSinceReferenceDate: 800_000_000),
                        duration: 1800,
                        comment: "later"
                    ),
                ]
            )
            #expect(try matters.allSatisfy { try $0.address == EmailAddress("anna@example.test") && $0.inboxRow == 1 })
            #expect(try tx.openMatters(of: 1).map(\.id) == [1, 4])
        }
    }

    @Test(arguments: Engine.allCases) func subscribedCalendars(_ engine: Engine) async throws {
        try await upgraded(engine, 8) { tx in
            let source = try #require(try tx.calendarSource(at: "k"))
            #expect(source.version == SourceVersion(tag: "\"v1\"", modified: "Mon, 01 Jan 2027"))
            #expect(source.nextPoll.timeIntervalSince1970 == 5)
            let followed = try tx.sourcedTalks().filter { $0.source != nil }
            #expect(followed.map(\.talk.id) == [1] && followed.map(\.source) == [source.id])
            #expect(followed[0].missingSince?.timeIntervalSince1970 == 6 && followed[0].isAsked)
        }
    }

    @Test func eachVersionAddsRows() {
        let counts = versions.map { EarlierRow.all(of: $0).count }
        // Version 4 added nothing but indexes.
        #expect(counts == counts.sorted() && Set(counts).count == 7 && Set(EarlierLetter.all.map(\.kind)).count > 20)
    }
}
