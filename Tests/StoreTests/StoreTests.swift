import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

private let now = Date(timeIntervalSince1970: 1_800_000_000)

private func person(_ name: String, _ address: String) throws -> Person {
    Person(name: try Line(name), address: try EmailAddress(address), language: "nl")
}

private func questionnaire(_ text: String = "Wat doet {{name}} goed?") throws -> Questionnaire {
    try Questionnaire(group: .client, language: "nl", questions: [Question(key: "strengths", text: text, scale: nil)])
}

/// Anna's talk with one request to Petra.
private func seed(_ tx: any Transaction) throws -> (talk: TalkID, request: RequestID) {
    let talk = try tx.addTalk(at: now + 40 * 86_400, place: Line("Kamer 2"), uid: "uid-1", now: now)
    let request = try tx.insert(
        NewRequest(
            talk: talk,
            rater: person("Petra Smit", "Petra@client.example"),
            group: .client,
            promise: .confidential,
            questionnaire: questionnaire()
        ),
        now: now
    )
    return (talk, request)
}

@Suite struct StoreTests {
    @Test func migrationsRunOnce() async throws {
        let house = try await TestHouse()
        try await house.store.migrate(now: now)
        let runs = try await house.store.read { try $0.rows("SELECT number FROM migrations ORDER BY number", []) }
        let steps = Migration.all(house.store).map(\.number)
        #expect(try runs.map { try $0.integer("number") } == steps && steps == steps.sorted() && steps.count > 8)
    }

    @Test func aNewerSchemaIsRefused() async throws {
        let house = try await TestHouse()
        try await house.store.write {
            _ = try $0.execute("INSERT INTO migrations (number, name, run_at) VALUES (99, 'later', 0)", [])
        }
        await #expect(throws: StoreError.self) { try await house.store.migrate(now: now) }
    }

    /// A command that only looks sees what was written last and changes nothing, not even by being there first.
    @Test func whoOnlyLooksWritesNothing() async throws {
        let house = try await TestHouse()
        _ = try await house.store.write(seed)
        let onlooker = try SQLiteDriver(path: house.path, isReadOnly: true)
        #expect(try await onlooker.isCurrent())
        #expect(try await onlooker.read { try $0.talkMoments().count } == 1)
        await #expect(throws: StoreError.self) { try await onlooker.write(seed) }
        try await house.store.write {
            _ = try $0.execute("INSERT INTO migrations (number, name, run_at) VALUES (99, 'later', 0)", [])
        }
        #expect(try await onlooker.isCurrent() == false)
        #expect(throws: StoreError.self) { try SQLiteDriver(path: house.path + "-none", isReadOnly: true) }
        #expect(!FileManager.default.fileExists(atPath: house.path + "-none"))
    }

    @Test func parametersGoByNumberNotByPlace() async throws {
        let house = try await TestHouse()
        let row = try await house.store.read { try $0.rows("SELECT $2 AS b, $1 AS a", [.text("one"), .text("two")]) }
            .first
        #expect(try row?.text("a") == "one")
        #expect(try row?.text("b") == "two")
    }

    @Test func aThrownErrorRollsBack() async throws {
        struct Stop: Error {}
        let house = try await TestHouse()
        await #expect(throws: Stop.self) {
            try await house.store.write { tx in
                _ = try seed(tx)
                throw Stop()
            }
        }
        #expect(try await house.store.read { try $0.talks() }.isEmpty)
    }

    @Test func aTalkComesBackAsItWasStored() async throws {
        let house = try await TestHouse()
        let seeded = try await house.store.write(seed)
        let talk = try #require(try await house.store.read { try $0.talk(seeded.talk) })
        #expect(talk.employee.address.description == "anna@example.test")
        #expect(talk.place?.text == "Kamer 2")
        #expect(talk.start == now + 40 * 86_400)
        #expect(talk.knownSince == now)
        #expect(talk.sequence == 0)
        let request = try #require(try await house.store.read { try $0.request(seeded.request) })
        #expect(request.rater.address.description == "Petra@client.example")
        #expect(request.state == .queued && request.promise == .confidential)
        #expect(try await house.store.read { try $0.questionnaire(of: seeded.request) } == questionnaire())
    }

    @Test func movingRaisesTheSequenceAndForgetsAnswers() async throws {
        let house = try await TestHouse()
        let seeded = try await house.store.write(seed)
        try await house.store.write { tx in
            try tx.participate(seeded.talk, .employee, status: "ACCEPTED", stamp: now)
            // An answer that was given before is no news.
            try tx.participate(seeded.talk, .employee, status: "DECLINED", stamp: now - 60)
        }
        #expect(try await house.store.read { try $0.participations(seeded.talk) } == [.employee: "ACCEPTED"])
        try await house.store.write { try $0.move(seeded.talk, to: now + 50 * 86_400, duration: 1800, place: nil) }
        let talk = try #require(try await house.store.read { try $0.talk(seeded.talk) })
        #expect(talk.sequence == 1)
        #expect(try await house.store.read { try $0.participations(seeded.talk) }.isEmpty)
    }

    @Test func theSameRaterCanNotStandTwice() async throws {
        let house = try await TestHouse()
        let seeded = try await house.store.write(seed)
        let again = NewRequest(
            talk: seeded.talk,
            rater: try person("Petra", "petra+work@CLIENT.example"),
            group: .client,
            promise: .confidential,
            questionnaire: try questionnaire()
        )
        await #expect(throws: (any Error).self) { try await house.store.write { _ = try $0.insert(again, now: now) } }
        // A rater who was withdrawn can be asked again.
        try await house.store.write { try $0.set(seeded.request, to: .withdrawn, now: now) }
        _ = try await house.store.write { try $0.insert(again, now: now) }
    }

    @Test func anAddressIsSuppressedOnceAndThatIsUndone() async throws {
        let house = try await TestHouse()
        let seeded = try await house.store.write(seed)
        let address = try EmailAddress("petra+work@CLIENT.example")
        try await house.store.write { tx in
            let isNew = try [Suppression.Cause.complaint, .unsubscribe].map { try tx.suppress(address, $0, now: now) }
            #expect(isNew == [true, false])
            #expect(try tx.requests(to: address).map(\.id) == [seeded.request])
            #expect(try tx.suppression(of: EmailAddress("Petra@client.example"))?.cause == .complaint)
            #expect(try tx.suppression(of: EmailAddress("anna@example.test")) == nil)
            #expect(try tx.endSuppression(of: EmailAddress("petra@client.example")))
            #expect(try tx.suppressions().isEmpty)
        }
    }

    @Test func questionnairesAreFrozenByContent() async throws {
        let house = try await TestHouse()
        let seeded = try await house.store.write(seed)
        let rows = try await house.store.write { tx in
            for number in 1...3 {
                _ = try tx.insert(
                    NewRequest(
                        talk: seeded.talk,
                        rater: person("R\(number)", "r\(number)@client.example"),
                        group: .client,
                        promise: .confidential,
                        questionnaire: questionnaire(number == 3 ? "Iets anders?" : "Wat doet {{name}} goed?")
                    ),
                    now: now
                )
            }
            return try tx.rows("SELECT id FROM questionnaires", [])
        }
        #expect(rows.count == 2)
    }

    @Test func tokensStandNowhereButAsHash() async throws {
        let house = try await TestHouse()
        let token = "abcdefghijklmnopqrstuvwxyz"
        let seeded = try await house.store.write { tx in
            let seeded = try seed(tx)
            try tx.remember(token: token, of: .rater(seeded.request))
            try tx.remember(token: token, of: .rater(seeded.request))
            return seeded
        }
        #expect(try await house.store.read { try $0.holder(ofToken: token.uppercased()) } == .rater(seeded.request))
        #expect(try await house.store.read { try $0.holder(ofToken: "zzz") } == nil)
        for file in [house.path, house.path + "-wal"] {
            let bytes = try Data(contentsOf: URL(filePath: file))
            #expect(bytes.range(of: Data(token.utf8)) == nil)
        }
    }

    @Test func aTalkThatWasKeptLongEnoughTakesAllThatHangsOnIt() async throws {
        let house = try await TestHouse()
        try await house.store.write { tx in
            let seeded = try seed(tx)
            try tx.remember(token: "t", of: .rater(seeded.request))
            try tx.insert(
                .request(seeded.request),
                to: EmailAddress("p@client.example"),
                notBefore: now,
                giveUp: now,
                now: now
            )
        }
        let left = try await house.store.write { tx in
            #expect(try tx.purgeTalks(startedBefore: now + 40 * 86_400) == 0)
            #expect(try tx.purgeTalks(startedBefore: now + 40 * 86_400 + 1) == 1)
            return try ["requests", "tokens", "outbox", "participations"].flatMap {
                try tx.rows("SELECT 1 AS one FROM \($0)", [])
            }
        }
        #expect(left.isEmpty)
    }
}

@Suite struct OutboxRowTests {
    private func queued() async throws -> (TestHouse, RequestID) {
        let house = try await TestHouse()
        let seeded = try await house.store.write { tx in
            let seeded = try seed(tx)
            try tx.insert(
                .request(seeded.request),
                to: EmailAddress("petra@client.example"),
                notBefore: now + 60,
                giveUp: now + 86_400,
                now: now
            )
            return seeded
        }
        return (house, seeded.request)
    }

    @Test func aLetterIsQueuedOnce() async throws {
        let (house, request) = try await queued()
        let isNew = try await house.store.write { tx in
            try tx.insert(
                .request(request),
                to: EmailAddress("petra@client.example"),
                notBefore: now,
                giveUp: now,
                now: now
            )
        }
        #expect(!isNew)
        #expect(try await house.store.read { try $0.outboxCounts() } == [.queued: 1])
    }

    @Test func whatAMailBroughtAboutIsCapped() async throws {
        let (house, request) = try await queued()
        let anna = try EmailAddress("anna@example.test")
        let talk = TalkID(rawValue: 1)
        let capped: [Letter] = [
            .confirmation(request, inboxRow: 1, news: []), .standing(talk, .asked(inboxRow: 2)),
            .approved(talk, inboxRow: 3, approved: [request], struck: []),
            .approval(talk, [request], by: .manager, isAgain: true), .roles(MatterID(rawValue: 1), isAgain: false),
        ]
        let others: [Letter] = [
            .standing(talk, .week(1)), .approval(talk, [request], by: .manager, isAgain: false), .whom(talk),
        ]
        let queued = try await house.store.write { tx in
            for letter in capped + others { try tx.insert(letter, to: anna, notBefore: now, giveUp: now, now: now) }
            return (
                try tx.answersQueued(to: anna, for: request, since: now),
                try tx.answersQueued(to: anna, since: now + 1).toAddress
            )
        }
        #expect(queued.0.toAddress == 5 && queued.0.forRequest == 1)
        #expect(queued.1 == 0)
    }

    @Test func itWaitsForItsTime() async throws {
        let (house, _) = try await queued()
        #expect(try await house.store.read { try $0.dueLetters(DuePage(dueAt: now, limit: 10)) }.isEmpty)
        #expect(try await house.store.read { try $0.nextLetterDue() } == now + 60)
        #expect(try await house.store.read { try $0.dueLetters(DuePage(dueAt: now + 60, limit: 10)) }.count == 1)
    }

    @Test func dueLettersAreReadPageByPage() async throws {
        let (house, request) = try await queued()
        let address = try EmailAddress("petra@client.example")
        try await house.store.write { tx in
            for number in 1...4 {
                // Two of them at the same moment: then the row decides.
                let time = now + TimeInterval(number / 2 * 60)
                let letter = Letter.reminder(request, number: number)
                try tx.insert(letter, to: address, notBefore: time, giveUp: now + 900, now: now)
            }
        }
        var page = DuePage(dueAt: now + 90, limit: 2)
        var keys: [[String]] = []
        for _ in 1...3 {
            let wanted = page
            let rows = try await house.store.read { try $0.dueLetters(wanted) }
            keys.append(rows.map(\.key))
            page.turn(after: rows.last)
        }
        #expect(
            keys == [
                ["request/1/reminder/1", "request/1/initial"], ["request/1/reminder/2", "request/1/reminder/3"], [],
            ]
        )
    }

    @Test func whatACrashInterruptedIsRepeatedUnderTheSameMessageID() async throws {
        let (house, _) = try await queued()
        var ids: Set<String> = []
        var now = now + 60
        // Seconds until the repetition: whatever stops us each time is met ever more seldom.
        for wait in [0.0, 60, 120, 240] {
            let moment = now
            let row = try #require(
                try await house.store.read { try $0.dueLetters(DuePage(dueAt: moment, limit: 1)) }.first
            )
            ids.insert(row.messageID)
            try await house.store.write { tx in
                let run = RunID()
                #expect(try tx.beginAttempt(row.id, by: run, prepared: Data("m".utf8)))
                // Nothing of it has left so far, and another run asks in vain.
                try tx.endInterruptedAttempts(now: moment)
                #expect(try tx.outboxRow(row.id)?.state == .queued && tx.outboxRow(row.id)?.repeats == row.repeats)
                #expect(try tx.beginAttempt(row.id, by: run, prepared: nil))
                #expect(try tx.noteLeaving([row.id], by: RunID(), now: moment).isEmpty)
                #expect(try tx.noteLeaving([row.id], by: run, now: moment) == [row.id])
                try tx.endInterruptedAttempts(now: moment)
                let left = try tx.outboxRow(row.id)
                #expect(left?.state == .queued && (wait == 0 || left?.nextAttempt == moment + wait))
            }
            now += wait
        }
        #expect(ids.count == 1)
    }

    /// A kill of ours counts for nothing where a server hangs up later: that is repeated once of its own.
    @Test func aHangUpIsRepeatedOnceThoughWeEndedInTheMiddleBefore() async throws {
        let (house, _) = try await queued()
        var states: [OutboxState?] = []
        for reason in [LetterReason.interrupted, .unanswered(trouble: "x"), .interrupted, .unanswered(trouble: "y")] {
            let now = now + 60 * Double(states.count + 1)
            states.append(
                try await house.store.write { tx in
                    let id = try #require(tx.dueLetters(DuePage(dueAt: now, limit: 1)).first?.id)
                    #expect(try tx.beginAttempt(id, by: RunID(), prepared: nil))
                    try tx.endInDoubt(id, reason: reason, nextAttempt: now, now: now)
                    return try tx.outboxRow(id)?.state
                }
            )
        }
        #expect(states == [.queued, .queued, .queued, .unknown])
    }

    @Test func whatIsPutBackLosesNoAttempt() async throws {
        let (house, _) = try await queued()
        let row = try #require(
            try await house.store.read { try $0.dueLetters(DuePage(dueAt: now + 60, limit: 1)) }.first
        )
        try await house.store.write { tx in
            #expect(try tx.beginAttempt(row.id, by: RunID(), prepared: nil))
            try tx.putBack([row.id])
        }
        let again = try #require(
            try await house.store.read { try $0.dueLetters(DuePage(dueAt: now + 60, limit: 1)) }.first
        )
        #expect(again.attempts == 0 && again.state == .queued)
    }

    @Test func anEndWithdrawsTheLettersAndQueuesItsNews() async throws {
        let (house, request) = try await queued()
        let rules = MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil))
        try await house.store.write { tx in
            let seen = try #require(try tx.request(request))
            let talk = try #require(try tx.talk(seen.talk))
            let end = try #require(seen.bounced(.bounced(said: "5.1.1 unknown"), of: talk))
            try tx.end(end, by: rules, now: now)
            #expect(throws: StoreError.self) { try tx.end(end, by: rules, now: now) }
        }
        let (found, reason, rows) = try await house.store.read { tx in
            (try tx.request(request), try tx.stateReason(of: request), try tx.outbox(states: [.queued], limit: 10))
        }
        #expect(found?.state == .bounced)
        #expect(reason == .bounced(said: "5.1.1 unknown"))
        #expect(rows.map(\.key) == ["talk/1/not-reached/1"])
    }

    @Test func retryGivesAnotherTry() async throws {
        let (house, _) = try await queued()
        try await house.store.write { tx in
            let row = try #require(try tx.dueLetters(DuePage(dueAt: now + 60, limit: 1)).first)
            let (run, reply) = (RunID(), OutboxReply(code: 550, status: "5.1.1", text: "no"))
            #expect(try tx.beginAttempt(row.id, by: run, prepared: nil))
            #expect(try tx.endAttempt(row.id, by: run, .failed, reply: reply, now: now))
        }
        #expect(try await house.store.write { try $0.retry(nil, now: now, giveUp: now + 9) } == 1)
        #expect(try await house.store.read { try $0.outboxCounts() } == [.queued: 1])
    }
}

@Suite struct InboxRowTests {
    private let place = MailboxPlace(mailbox: "INBOX", uidValidity: 7, uid: 9)

    @Test func aPlaceIsReadOnce() async throws {
        let house = try await TestHouse()
        let (first, second) = try await house.store.write { [place] tx in
            (
                try tx.receive(Data("a".utf8), size: 1, at: place, now: now),
                try tx.receive(Data("a".utf8), size: 1, at: place, now: now)
            )
        }
        #expect(first != nil && second == nil)
    }

    @Test func aReplyCountsOnceWhateverItsPlace() async throws {
        let house = try await TestHouse()
        let counted = try await house.store.write { tx in
            let seeded = try seed(tx)
            return try (1...3).map { number in
                try tx.insert(
                    NewResponse(
                        request: seeded.request,
                        messageID: "m@x",
                        bodyHash: Data([number == 3 ? 2 : 1]),
                        inboxRow: nil,
                        answers: [Answer(question: 1, text: "\(number)", score: nil)],
                        remark: nil
                    ),
                    now: now
                )
            }
        }
        #expect(counted == [true, false, true])
    }

    @Test func whatIsBeingReadIsFoundAfterACrash() async throws {
        let house = try await TestHouse()
        let (interrupted, waiting) = try await house.store.write { tx in
            for uid: UInt32 in 1...3 {
                _ = try tx.receive(
                    Data("m".utf8),
                    size: 1,
                    at: MailboxPlace(mailbox: "INBOX", uidValidity: 1, uid: uid),
                    now: now
                )
            }
            _ = try tx.beginReading(limit: 2, octets: 10)
            #expect(try tx.beginReadingAgain(2))
            // The service ended by itself, and was killed from outside before the next look.
            try tx.noteInterruption(hasCrashed: true)
            try tx.noteInterruption(hasCrashed: true)
            return (try tx.interruptedReadings(), try tx.beginReading(limit: 10, octets: 10))
        }
        // Only reading it alone counts, and each end of the service once.
        #expect(interrupted.map(\.interruptions.crashes) == [0, 1])
        #expect(interrupted.map(\.interruptions.readings) == [0, 1])
        #expect(waiting.map(\.id) == [3])
    }

    @Test func aBatchOfReadingsIsBoundedInOctets() async throws {
        let house = try await TestHouse()
        let batches = try await house.store.write { tx in
            for (uid, size) in [9, 4, 5, 2].enumerated() {
                let place = MailboxPlace(mailbox: "INBOX", uidValidity: 1, uid: UInt32(uid) + 1)
                _ = try tx.receive(Data("m".utf8), size: size, at: place, now: now)
            }
            return try (0..<4).map { _ in try tx.beginReading(limit: 10, octets: 8).map(\.id) }
        }
        // The first one is larger than a batch, and comes alone.
        #expect(batches == [[1], [2], [3, 4], []])
    }

    @Test func straysGoAfterTheirTime() async throws {
        let house = try await TestHouse()
        let purged = try await house.store.write { [place] tx in
            let id = try tx.beginReading(Data(), at: place, now: now)
            try tx.hold(id, reason: .mail(.unknownToken))
            return (try tx.purgeStrays(receivedBefore: now), try tx.purgeStrays(receivedBefore: now + 1))
        }
        #expect(purged == (0, 1))
    }

    @Test func heldMailOfATalksPeopleGoesWithTheTalk() async throws {
        let house = try await TestHouse()
        let later = now + 40 * 86_400
        let (byAnna, purged) = try await house.store.write { tx in
            let talk = try seed(tx).talk
            let ids = try [Part.employee(talk), nil].enumerated().map { uid, part in
                let place = MailboxPlace(mailbox: "INBOX", uidValidity: 1, uid: UInt32(uid) + 1)
                let mail = TalkMail(
                    id: try tx.beginReading(Data("m".utf8), at: place, now: now),
                    sender: try EmailAddress("anna@example.test"),
                    subject: "Re: Feedback",
                    messageID: nil,
                    content: .words("Hoe dan?", by: part, isProved: true, answered: nil),
                    receivedAt: now
                )
                try tx.handOn(mail, kind: "reply")
                try tx.hold(mail, .mail(.writtenBy(party: .employee)))
                return mail.id
            }
            try tx.purgeTalkMails(receivedBefore: later)
            return (ids[0], try tx.purgeStrays(receivedBefore: later))
        }
        #expect(purged == 1)
        #expect(try await house.store.read { try $0.heldMessages() }.map(\.id) == [byAnna])
        let forgotten = try await house.store.write { tx in
            _ = try tx.purgeTalks(startedBefore: later + 86_400)
            return try tx.purgeStrays(receivedBefore: later)
        }
        #expect(forgotten == 1)
    }
}

/// SQLite's settings, and its plans for the queries that run again and again.
struct EngineTests {
    @Test func aCommitIsOnTheDiskBeforeItCounts() async throws {
        let house = try await TestHouse()
        let level = try await house.store.write {
            try $0.rows("PRAGMA synchronous", []).map { try $0.integer("synchronous") }
        }
        // 2 is FULL.
        #expect(level == [2])
    }

    @Test(arguments: [
        "SELECT * FROM outbox WHERE state IN ('queued', 'deferred') AND next_attempt_at <= 1 ORDER BY next_attempt_at, id",
        "SELECT MIN(next_attempt_at) FROM outbox WHERE state IN ('queued', 'deferred')",
        "SELECT id FROM talks WHERE state = 'planned' AND next_due_at <= 1 ORDER BY next_due_at, id LIMIT 5",
        "SELECT next_due_at FROM talks WHERE state = 'planned' AND next_due_at IS NOT NULL ORDER BY next_due_at LIMIT 1",
        "SELECT * FROM inbox i WHERE i.state = 'received' ORDER BY i.id LIMIT 5",
        "SELECT * FROM inbox i WHERE i.state = 'reading' ORDER BY i.id",
        "SELECT * FROM inbox WHERE state = 'held' ORDER BY id",
    ])
    func whatWaitsIsFoundWithoutReadingAllRows(query: String) async throws {
        let house = try await TestHouse()
        let steps = try await house.store.read { tx in
            try tx.rows("EXPLAIN QUERY PLAN " + query, []).map { try $0.text("detail") }
        }
        #expect(steps.allSatisfy { $0.contains("USING") && $0.contains("INDEX") }, "\(steps)")
    }
}
