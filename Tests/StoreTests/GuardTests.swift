// A change of state guards the state that it comes from: what was decided on an older one does nothing.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

private let now = Date(timeIntervalSince1970: 1_800_000_000)

/// Undoes nothing of a test when it fails: the statement changed no row.
private func expectChanged(_ work: () throws -> Void, _ location: SourceLocation = #_sourceLocation) {
    #expect(sourceLocation: location) {
        try work()
    } throws: { error in
        if case StoreError.changedMeanwhile = error { true } else { false }
    }
}

@Suite struct GuardTests {
    /// A talk with a request, a letter of it, and a mail that is being read.
    private struct Rows {
        let talk: TalkID
        let request: RequestID
        let letter: LetterID
        let mail: InboxID

        init(_ tx: any Transaction) throws {
            talk = try tx.addTalk(at: now + 86_400, now: now)
            request = try tx.addRequest("petra", for: talk, state: .proposed, now: now)
            let petra = try EmailAddress("petra@client.example")
            try tx.insert(.request(request), to: petra, notBefore: now, giveUp: now + 60, now: now)
            letter = try #require(try tx.outbox(states: [.queued], limit: 1).first).id
            let place = MailboxPlace(mailbox: "INBOX", uidValidity: 1, uid: 1)
            mail = try tx.beginReading(Data("m".utf8), at: place, now: now)
        }
    }

    private func rows(_ body: @Sendable (any Transaction, Rows) throws -> Void) async throws {
        let house = try await TestHouse()
        try await house.store.write { tx in try body(tx, try Rows(tx)) }
    }

    @Test func aRequestIsSetFromTheStateThatWasSeen() async throws {
        try await rows { tx, rows in
            let seen = try #require(try tx.request(rows.request))
            try tx.approve(rows.request, now: now)
            expectChanged { try tx.approve(rows.request, now: now) }
            expectChanged { try tx.set(seen, to: .withdrawn, now: now) }
            #expect(try tx.request(rows.request)?.state == .queued)
            try tx.setReminders(rows.request, sent: 2)
            try tx.setReminders(rows.request, sent: 1)
            #expect(try tx.request(rows.request)?.remindersSent == 2)
        }
    }

    @Test func aCancelledTalkStaysAsItIs() async throws {
        try await rows { tx, rows in
            try tx.cancel(rows.talk, now: now)
            let cancelled = try tx.talk(rows.talk)
            expectChanged { try tx.cancel(rows.talk, now: now) }
            expectChanged { try tx.move(rows.talk, to: now + 9, duration: 9, place: nil) }
            #expect(try tx.talk(rows.talk) == cancelled)
        }
    }

    @Test func aLetterIsAttemptedByOneRun() async throws {
        try await rows { tx, rows in
            let (first, second) = (RunID(), RunID())
            #expect(try tx.beginAttempt(rows.letter, by: first, prepared: nil))
            #expect(try !tx.beginAttempt(rows.letter, by: second, prepared: nil))
            #expect(try !tx.endUnsent(rows.letter, .failed, reason: .late, now: now))
            #expect(try !tx.endAttempt(rows.letter, by: second, .failed, reply: nil, now: now))
            #expect(try tx.outboxRow(rows.letter)?.state == .attempting)
            #expect(try tx.endAttempt(rows.letter, by: first, .accepted, reply: nil, now: now))
            try tx.putBack([rows.letter])
            try tx.endInDoubt(rows.letter, reason: .interrupted, now: now)
            let row = try #require(try tx.outboxRow(rows.letter))
            #expect(row.state == .accepted && row.attempts == 1 && row.repeats == 0)
        }
    }

    @Test func aWithdrawnLetterIsNotAttempted() async throws {
        try await rows { tx, rows in
            try tx.withdrawLetters(of: rows.request, now: now)
            #expect(try !tx.beginAttempt(rows.letter, by: RunID(), prepared: Data("m".utf8)))
            #expect(try tx.outboxRow(rows.letter)?.state == .withdrawn && tx.sentCopy(of: rows.letter) == nil)
        }
    }

    @Test func aMailThatWasReadIsReadNoMore() async throws {
        try await rows { tx, rows in
            try tx.endReading(rows.mail, kind: "reply", outcome: .confirmed, request: nil)
            expectChanged { try tx.endReading(rows.mail, kind: "reply", outcome: .rejected, request: nil) }
            expectChanged { try tx.hold(rows.mail, reason: .mail(.unknownToken)) }
            #expect(try !tx.beginReadingAgain(rows.mail))
            let row = try #require(try tx.inboxRow(rows.mail))
            #expect(row.state == .read && row.outcome == .confirmed && row.interruptions.readings == 0)
        }
    }

    @Test func aTalksMailIsEndedOnceUnlessItIsHeld() async throws {
        try await rows { tx, rows in
            let mail = TalkMail(
                id: rows.mail,
                sender: try EmailAddress("anna@x.example"),
                subject: "",
                messageID: nil,
                content: .words("deel", by: nil, isProved: false, answered: nil),
                receivedAt: now
            )
            try tx.handOn(mail, kind: "reply")
            try tx.hold(mail, .talkMail(.calledOff))
            try tx.finish(mail, .confirmed)
            expectChanged { try tx.hold(mail, .talkMail(.calledOff)) }
            expectChanged { try tx.finish(mail, .rejected) }
            #expect(try tx.beginActing(on: mail.id) == nil)
            #expect(try tx.inboxRow(mail.id)?.outcome == .confirmed)
            let matter = try tx.open(.newTime(rows.talk, .employee), from: mail, askedOf: mail.sender, now: now)
            try tx.askAgain(matter)
            expectChanged { try tx.askAgain(matter) }
            try tx.close(matter)
            expectChanged { try tx.close(matter) }
            expectChanged { try tx.askAgain(matter) }
        }
    }
}
