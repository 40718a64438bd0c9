// The end of the link between raters and what they said: in the rows, and in copies of the database made before.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

private let now = Date(timeIntervalSince1970: 1_800_000_000)

@Suite struct EndingLinksTests {
    /// A talk of Anna's, with three raters in confidence and one by name, each with an answer, a mail and a confirmation.
    private struct Round {
        let vault: Vault
        let store: SealedDriver
        let talk: TalkID
        let raters: [RequestID]
        let named: RequestID

        static let words = ["piet zegt dit", "petra zegt dat", "paul zegt niets", "nora zegt het zelf"]
    }

    private func withRound(_ body: (Round) async throws -> Void) async throws {
        try await withVault { vault in
            let store = try await vault.open()
            let (talk, requests) = try await store.write { tx in
                let anna = try tx.save(member("Anna", "anna"), manager: nil, department: nil, now: now)
                _ = try tx.save(member("Mark", "mark"), manager: nil, department: nil, now: now)
                #expect(anna == Example.anna)
                let talk = try tx.addTalk(at: now + 30 * 86_400, now: now)
                let requests = try ["piet", "petra", "paul"].map { try tx.addRequest($0, for: talk, now: now) }
                return (talk, requests + [try Self.named(tx, talk)])
            }
            let round = Round(
                vault: vault,
                store: store,
                talk: talk,
                raters: Array(requests.prefix(3)),
                named: requests[3]
            )
            for (request, words) in zip(requests, Round.words) {
                try await store.write { try Self.answer($0, request, words, messageID: "\(request)@x") }
            }
            try await body(round)
            await store.close()
        }
    }

    private static func named(_ tx: any Transaction, _ talk: TalkID) throws -> RequestID {
        let new = NewRequest(
            talk: talk,
            rater: try member("Nora", "nora", at: "client.example"),
            group: .manager,
            promise: .named,
            questionnaire: try Example.wording().questionnaire(.manager, language: "nl"),
            namedBy: .organisation,
            state: .sent
        )
        return try tx.insert(new, now: now)
    }

    /// As the inbox and the outbox do it.
    private static func answer(
        _ tx: any Transaction,
        _ request: RequestID,
        _ words: String,
        messageID: String,
        uid: UInt32? = nil
    ) throws {
        let place = MailboxPlace(mailbox: "INBOX", uidValidity: 1, uid: uid ?? UInt32(request.rawValue))
        let row = try #require(try tx.receive(Data(words.utf8), size: 10, at: place, now: now))
        _ = try tx.beginReading(limit: 10, octets: 1000)
        let response = NewResponse(
            request: request,
            messageID: messageID,
            bodyHash: Data(words.utf8),
            inboxRow: row,
            answers: [Answer(question: 1, text: words, score: 4)],
            remark: words
        )
        let isNew = try tx.insert(response, now: now)
        let outcome: Outcome = isNew ? .confirmed : .countedBefore
        try tx.endReading(row, kind: "reply", outcome: outcome, request: request, messageID: messageID)
        let letter = Letter.confirmation(request, inboxRow: row, news: [])
        try tx.insert(letter, to: EmailAddress("x@client.example"), notBefore: now, giveUp: now + 9999, now: now)
        let id: LetterID = try #require(
            try tx.first("SELECT id FROM outbox WHERE key = $1", [.text(letter.key)])
        ).id("id")
        _ = try tx.beginAttempt(id, by: RunID(), prepared: Data(words.utf8))
    }

    private static func freeze(_ tx: any Transaction, _ talk: TalkID, waiting: Set<RequestID> = []) throws {
        _ = try tx.freeze(
            Summary(groups: []),
            page: "page",
            plain: "plain",
            pdf: nil,
            talk: talk,
            waiting: waiting,
            now: now
        )
    }

    private static func found(_ text: String) -> [Bool] { Round.words.map { text.contains($0) } }

    @Test func whatIsFrozenTellsNobodyWhoSaidIt() async throws {
        try await withRound { round in
            #expect(try await round.store.read { Self.found(try $0.readable()) } == [true, true, true, true])
            let copy = round.vault.folder.url.appending(path: "copy.db").path
            try await round.vault.engine().copy(to: copy)
            try await round.store.write { try Self.freeze($0, round.talk) }
            try await round.store.forgetErased()
            // A named answer is shown with its name, and stays.
            #expect(try await round.store.read { Self.found(try $0.readable()) } == [false, false, false, true])
            let counts = try await round.store.read { tx in try round.raters.map { try tx.responseCounts($0).all } }
            #expect(counts == [1, 1, 1])

            let restored = SealedDriver(try SQLiteDriver(path: copy), try round.vault.keys(mayMake: false))
            #expect(try await restored.read { Self.found(try $0.readable()) } == [false, false, false, true])
            let gone = try await restored.forgetUnreadable(now: now)
            #expect(gone == Unreadable(talks: 0, people: 0, frozen: [round.talk], renewed: []))
            // The employee has all of it: no second dossier is made of what is left.
            #expect(try await restored.read { try $0.uncountedResponses(of: round.talk) }.isEmpty)
            await restored.close()
        }
    }

    /// A talk that is planned instead of a cancelled one: what was said for that is frozen with it, in copies of before, too,
    /// and stays when the cancelled one goes.
    @Test(arguments: [false, true]) func whatIsTakenOverIsTheOtherTalks(_ hasOwn: Bool) async throws {
        try await withRound { round in
            let copy = round.vault.folder.url.appending(path: "copy.db").path
            try await round.vault.engine().copy(to: copy)
            let new = try await round.store.write { tx in
                let new = try tx.addTalk(at: now + 60 * 86_400, uid: "new", now: now)
                if hasOwn {
                    try Self.answer(tx, tx.addRequest("pia", for: new, now: now), "pia", messageID: "pia@x", uid: 99)
                }
                try tx.cancel(round.talk, now: now)
                try tx.takeOver(round.talk, by: new)
                return new
            }
            try await round.store.forgetErased()
            #expect(try await round.store.read { Self.found(try $0.readable()) } == [true, true, true, true])

            try await round.store.write { try Self.freeze($0, new) }
            try await round.store.forgetErased()
            #expect(try await round.store.read { Self.found(try $0.readable()) } == [false, false, false, true])
            let restored = SealedDriver(try SQLiteDriver(path: copy), try round.vault.keys(mayMake: false))
            #expect(try await restored.read { Self.found(try $0.readable()) } == [false, false, false, true])
            let gone = try await restored.forgetUnreadable(now: now)
            #expect((hasOwn ? gone.renewed : gone.frozen) == [round.talk])
            await restored.close()

            try await round.store.write { try $0.erase(round.talk) }
            try await round.store.forgetErased()
            #expect(try await round.store.read { Self.found(try $0.readable()) } == [false, false, false, true])
            let raters = try await round.store.read { try $0.requests(of: new).map(\.rater.name.text) }
            #expect(raters.count == (hasOwn ? 5 : 4) && raters.contains("Piet") && raters.contains("Nora"))
            #expect(try await round.store.read { try $0.dossiers(of: new).map(\.plain) } == ["plain"])
        }
    }

    /// What is left of answers that are frozen goes with the talk, and not with the answers that are to come.
    @Test func whatIsFrozenIsTakenOverAsWell() async throws {
        try await withRound { round in
            let new = try await round.store.write { tx in
                try Self.freeze(tx, round.talk)
                let new = try tx.addTalk(at: now + 60 * 86_400, uid: "new", now: now)
                try tx.cancel(round.talk, now: now)
                try tx.takeOver(round.talk, by: new)
                try Self.answer(tx, round.raters[0], "iets nieuws", messageID: "other@x", uid: 78)
                return new
            }
            try await round.store.forgetErased()
            try await round.store.write { try Self.freeze($0, new) }
            try await round.store.forgetErased()
            let said = try await round.store.read { tx in try round.raters.map { try tx.answers(to: $0).remark } }
            #expect(said == [nil, nil, nil])
            #expect(try await round.store.read { try $0.responses(of: new) }.isEmpty)
        }
    }

    @Test func theSameMailCountsNoSecondTime() async throws {
        try await withRound { round in
            try await round.store.write { tx in
                try Self.freeze(tx, round.talk)
                try Self.answer(tx, round.raters[0], Round.words[0], messageID: "\(round.raters[0])@x", uid: 77)
                #expect(try tx.responseCounts(round.raters[0]).all == 1)
                try Self.answer(tx, round.raters[0], "iets nieuws", messageID: "other@x", uid: 78)
                #expect(try tx.responseCounts(round.raters[0]).all == 2)
                #expect(try tx.answers(to: round.raters[0]).remark == "iets nieuws")
            }
        }
    }

    /// Its hash stands as it stood: neither a talk that is planned instead nor an upgrade makes another of it.
    @Test(arguments: [false, true]) func theSameMailCountsNoSecondTimeWhereItIsSealedAnew(_ isUpgrade: Bool)
        async throws
    {
        try await withRound { round in
            try await round.store.write { tx in
                let new = try tx.addTalk(at: now + 60 * 86_400, uid: "new", now: now)
                try tx.cancel(round.talk, now: now)
                try tx.takeOver(round.talk, by: new)
                if isUpgrade { try tx.execute("UPDATE people SET key_id = NULL", []) }
            }
            let again = try await round.vault.open()
            try await again.write { tx in
                #expect(try tx.first("SELECT 1 AS n FROM people WHERE key_id IS NULL", []) == nil)
                try Self.answer(tx, round.raters[0], Round.words[0], messageID: "\(round.raters[0])@x", uid: 77)
                #expect(try tx.responseCounts(round.raters[0]).all == 1)
                try Self.answer(tx, round.raters[0], "iets nieuws", messageID: "\(round.raters[0])@x", uid: 78)
                #expect(try tx.responseCounts(round.raters[0]).all == 2)
            }
            await again.close()
        }
    }

    /// The others' are not held up by an answer that nobody can read.
    @Test func anAnswerThatCanNotBeReadStaysAsItIs() async throws {
        try await withRound { round in
            try await round.store.write { tx in
                try tx.execute(
                    "UPDATE responses SET answers = $2 WHERE request_id = $1",
                    [.id(round.raters[1]), .content("{", under: tx.wordsKey(of: round.raters[1]))]
                )
                let taken = try #require(try tx.takenResponses(to: round.raters[0]).first)
                try tx.discard(taken.id, of: round.raters[0], now: now)
                #expect(try tx.answers(to: round.raters[2]).remark == Round.words[2])
            }
            try await round.store.forgetErased()
            let left = try await round.store.read { tx in
                try tx.rows("SELECT answers FROM responses WHERE request_id = $1", [.id(round.raters[1])])
                    .map { $0.optionalContent("answers") }
            }
            #expect(left == ["{"])
        }
    }

    /// Whoever guesses the words could prove them by it.
    @Test func whatIsTakenOutLeavesNoHash() async throws {
        try await withRound { round in
            func hash() async throws -> [Value?] {
                try await round.vault.engine().read { tx in
                    try tx.rows("SELECT body_sha256 FROM responses WHERE request_id = $1", [.id(round.raters[0])])
                        .map { $0["body_sha256"] }
                }
            }
            let before = try await hash()
            try await round.store.write { tx in
                let taken = try #require(try tx.takenResponses(to: round.raters[0]).first)
                try tx.discard(taken.id, of: round.raters[0], now: now)
                #expect(try Self.copies(tx, of: round.raters[0]) == 0)
                #expect(try Self.copies(tx, of: round.raters[1]) == 1)
                try Self.answer(tx, round.raters[0], Round.words[0], messageID: "\(round.raters[0])@x", uid: 77)
                #expect(try tx.responseCounts(round.raters[0]).all == 0)
            }
            let after = try await hash()
            #expect(after.count == 1 && after != before)
            #expect(after == [.octets(Data("response 1".utf8))])
        }
    }

    /// Also where a dossier has the others: nothing else would take it up.
    @Test func whatIsTakenOutAfterTheReleaseLeavesNoCopy() async throws {
        try await withRound { round in
            try await round.store.write { tx in
                try Self.freeze(tx, round.talk)
                try Self.answer(tx, round.raters[0], "iets nieuws", messageID: "other@x", uid: 78)
                #expect(try Self.copies(tx, of: round.raters[0]) == 1)
                let late = try #require(try tx.takenResponses(to: round.raters[0]).last)
                try tx.discard(late.id, of: round.raters[0], now: now)
                #expect(try Self.copies(tx, of: round.raters[0]) == 0)
            }
        }
    }

    /// Of confirmations.
    private static func copies(_ tx: any Transaction, of request: RequestID) throws -> Int {
        try tx.rows(
            """
            SELECT p.outbox_id FROM outbox_prepared p JOIN outbox o ON o.id = p.outbox_id
            WHERE o.request_id = $1 AND o.kind = 'confirmation'
            """,
            [.id(request)]
        ).count
    }

    /// The comment in the dossier that ends in the middle would be known as theirs.
    @Test func confirmationsSayNothingOfTheAnswer() async throws {
        try await withRound { round in
            let told = Set(ConfirmationNews.allCases)
            try await round.store.write { tx in
                func news() throws -> [Set<ConfirmationNews>] {
                    try tx.outbox(states: Set(OutboxState.allCases), limit: 100).compactMap { row in
                        guard case .confirmation(round.raters[0], _, let news, _) = row.letter else { return nil }
                        return news
                    }
                }
                try tx.insert(
                    .confirmation(round.raters[0], inboxRow: 99, news: told),
                    to: EmailAddress("x@client.example"),
                    notBefore: now,
                    giveUp: now + 9999,
                    now: now
                )
                #expect(try news() == [[], told])
                try Self.freeze(tx, round.talk)
                #expect(try news() == [[], [.afterRelease, .fromAnotherAddress]])
            }
        }
    }

    /// They wait for company in a batch of their own.
    @Test func answersThatWaitStayUnderAnotherKey() async throws {
        try await withRound { round in
            let before = try await round.store.read { try $0.keysInUse() }
            try await round.store.write { try Self.freeze($0, round.talk, waiting: [round.raters[1]]) }
            try await round.store.forgetErased()
            #expect(try await round.store.read { Self.found(try $0.readable()) } == [false, true, false, true])
            let after = try await round.store.read { try $0.keysInUse() }
            #expect(before.subtracting(after).count == 1 && after.subtracting(before).count == 1)
            try await round.store.write { try Self.freeze($0, round.talk) }
            try await round.store.forgetErased()
            #expect(try await round.store.read { Self.found(try $0.readable()) } == [false, false, false, true])
        }
    }

    @Test func whatIsTakenOutIsGoneFromCopiesAsWell() async throws {
        try await withRound { round in
            let copy = round.vault.folder.url.appending(path: "copy.db").path
            try await round.vault.engine().copy(to: copy)
            try await round.store.write { tx in
                let taken = try #require(try tx.takenResponses(to: round.raters[0]).first)
                try tx.discard(taken.id, of: round.raters[0], now: now)
            }
            try await round.store.forgetErased()
            let remarks = try await round.store.read { tx in try round.raters.map { try tx.answers(to: $0).remark } }
            #expect(remarks == [nil, Round.words[1], Round.words[2]])
            let restored = SealedDriver(try SQLiteDriver(path: copy), try round.vault.keys(mayMake: false))
            #expect(try await restored.read { Self.found(try $0.readable()) } == [false, false, false, true])
            await restored.close()
        }
    }

    @Test func originalsGoFromTheMailboxOnceTheyAreFrozen() async throws {
        try await withRound { round in
            func originals() async throws -> [String?] {
                try await round.store.read { try $0.originalsToDelete().map(\.messageID) }
            }
            #expect(try await originals() == [])
            try await round.store.write { try Self.freeze($0, round.talk, waiting: [round.raters[1]]) }
            #expect(try await originals() == ["\(round.raters[0])@x", "\(round.raters[2])@x"])
            try await round.store.write { tx in
                try tx.noteDeleted(originals: tx.originalsToDelete().prefix(1).map(\.id))
            }
            #expect(try await originals() == ["\(round.raters[2])@x"])
        }
    }

    /// A later mail waits, and keeps its own original alone.
    @Test func aLateMailKeepsNoOriginalOfWhatIsFrozen() async throws {
        try await withRound { round in
            let piet = round.raters[0]
            let originals = try await round.store.write { tx in
                try Self.freeze(tx, round.talk)
                try Self.answer(tx, piet, "iets nieuws", messageID: "other@x", uid: 78)
                return try tx.originalsToDelete().map(\.messageID)
            }
            #expect(originals == round.raters.map { "\($0)@x" })
        }
    }

    /// Of one whom a dossier shows, no batch takes anything up: it goes once its confirmation has left.
    @Test func whatNobodyWillReadGoesWithItsOriginal() async throws {
        try await withRound { round in
            let (piet, late) = (round.raters[0], now + 86_400)
            try await round.store.write { tx in
                let group = GroupSummary(
                    groups: [.client],
                    isNamed: false,
                    invited: 3,
                    answered: 3,
                    isWithheld: false,
                    questions: [],
                    remarks: [],
                    remarksWithheld: false
                )
                _ = try tx.freeze(
                    Summary(groups: [group]),
                    page: "",
                    plain: "",
                    pdf: nil,
                    talk: round.talk,
                    waiting: [],
                    now: now
                )
                try Self.answer(tx, piet, "piet nu zo", messageID: "other@x", uid: 78)
                try tx.endLinks(ofCorrectionsBefore: now, now: now)
                #expect(try tx.answers(to: piet).remark == "piet nu zo")
                #expect(try tx.originalsToDelete().count == 3)
                try tx.endLinks(ofCorrectionsBefore: late, now: late)
                #expect(try tx.answers(to: piet).remark == nil)
                #expect(try tx.originalsToDelete().map(\.messageID).contains("other@x"))
            }
            try await round.store.forgetErased()
            #expect(try await round.store.read { try !$0.readable().contains("piet nu zo") })
        }
    }

    @Test func originalsGoOfWhatIsTakenOutOrErased() async throws {
        try await withRound { round in
            try await round.store.write { tx in
                let taken = try #require(try tx.takenResponses(to: round.raters[1]).first)
                try tx.discard(taken.id, of: round.raters[1], now: now)
                #expect(try tx.originalsToDelete().map(\.messageID) == ["\(round.raters[1])@x"])
                _ = try tx.eraseMail(of: tx.trace(EmailAddress("piet@client.example")))
                try tx.erase(rater: round.raters[0], now: now)
                #expect(try tx.originalsToDelete().map(\.messageID) == round.raters[0...1].map { "\($0)@x" })
                try tx.erase(round.talk)
                #expect(try tx.originalsToDelete().count == 4)
            }
        }
    }

    /// The mail itself went with its time; its place in the inbox stays read.
    @Test func whereMailsLayGoesWithThem() async throws {
        try await withRound { round in
            try await round.store.write { tx in
                let kept = "SELECT message_id FROM inbox WHERE message_id IS NOT NULL"
                try tx.forgetOriginals(receivedBefore: now)
                #expect(try tx.rows(kept, []).count == 4)
                try tx.forgetOriginals(receivedBefore: now + 1)
                #expect(try tx.rows(kept, []).isEmpty)
                let place = MailboxPlace(mailbox: "INBOX", uidValidity: 1, uid: UInt32(round.raters[0].rawValue))
                #expect(try tx.receive(Data("x".utf8), size: 1, at: place, now: now) == nil)
            }
        }
    }

    @Test func anOriginalWithoutMessageIDIsKnownByItsPlace() async throws {
        try await withRound { round in
            try await round.store.write { tx in
                try tx.execute("UPDATE inbox SET message_id = NULL", [])
                try Self.freeze(tx, round.talk)
                #expect(try tx.originalsToDelete().isEmpty)
                let uid = UInt32(round.raters[1].rawValue)
                let place = MailboxPlace(mailbox: "Processed", uidValidity: 7, uid: 4_294_967_295)
                func note(_ validity: UInt32, _ places: [UInt32: MailboxPlace]) throws {
                    try tx.note(moved: [uid], from: "INBOX", uidValidity: validity, to: "Processed", places: places)
                }
                try note(2, [uid: place])
                #expect(try tx.originalsToDelete().isEmpty)
                // Moved, and the server did not tell its place.
                try note(1, [:])
                #expect(try tx.originalsToDelete().isEmpty)
                #expect(try tx.copiedMails(mailbox: "INBOX", uidValidity: 1, uids: 1...99).isEmpty)
                try note(1, [uid: place])
                #expect(try tx.copiedMails(mailbox: "INBOX", uidValidity: 1, uids: 1...99) == [uid])
                let original = try #require(try tx.originalsToDelete().first)
                #expect(original.messageID == nil && original.mailbox == "Processed")
                #expect(original.uid?.validity == 7 && original.uid?.uid == 4_294_967_295)
                try tx.noteDeleted(originals: [original.id])
                #expect(try tx.originalsToDelete().isEmpty)
            }
        }
    }

    /// A copy of the database holds mail that nobody had read yet.
    @Test func mailThatWasReadSinceIsGoneFromCopies() async throws {
        try await withRound { round in
            let place = MailboxPlace(mailbox: "INBOX", uidValidity: 1, uid: 99)
            let row = try await round.store.write {
                try $0.receive(Data("ongelezen".utf8), size: 9, at: place, now: now)
            }
            let copy = round.vault.folder.url.appending(path: "copy.db").path
            try await round.vault.engine().copy(to: copy)
            // Not as long as it waits.
            try await round.store.write { try $0.retireArrivalKey() }
            #expect(try await round.store.read { try !$0.hasRetiredKeys() })
            try await round.store.write { tx in
                _ = try tx.beginReading(limit: 10, octets: 1000)
                try tx.hold(try #require(row), reason: .mail(.noRequest))
                try tx.retireArrivalKey()
            }
            try await round.store.forgetErased()
            #expect(try await round.store.read { try $0.readable().contains("ongelezen") })
            let restored = SealedDriver(try SQLiteDriver(path: copy), try round.vault.keys(mayMake: false))
            #expect(try await restored.read { try !$0.readable().contains("ongelezen") })
            _ = try await restored.forgetUnreadable(now: now)
            #expect(try await restored.read { try $0.inboxCounts()[.received] } == nil)
            await restored.close()
        }
    }

    @Test func anErasedPersonIsGoneFromCopies() async throws {
        try await withRound { round in
            let eve = try await round.store.write { tx in
                try tx.save(member("Eva Verdwijnt", "eve"), manager: nil, department: nil, now: now)
            }
            let copy = round.vault.folder.url.appending(path: "copy.db").path
            try await round.vault.engine().copy(to: copy)
            try await round.store.write { try $0.erase(eve) }
            try await round.store.forgetErased()
            let restored = SealedDriver(try SQLiteDriver(path: copy), try round.vault.keys(mayMake: false))
            #expect(try await restored.read { try !$0.readable().contains("Verdwijnt") })
            #expect(try await restored.forgetUnreadable(now: now).people == 1)
            #expect(try await restored.read { try $0.people().count } == 2)
            await restored.close()
        }
    }

    /// One rater took an answer back after the copy was made: the others' are read again from the mailbox, or asked for.
    @Test func whatWasOnlyRenewedIsReadAgain() async throws {
        try await withRound { round in
            try await round.store.write { tx in
                for id in round.raters { try tx.set(id, to: .answered, now: now) }
            }
            let copy = round.vault.folder.url.appending(path: "copy.db").path
            try await round.vault.engine().copy(to: copy)
            try await round.store.write { tx in
                let taken = try #require(try tx.takenResponses(to: round.raters[0]).first)
                try tx.discard(taken.id, of: round.raters[0], now: now)
            }
            try await round.store.forgetErased()
            let restored = SealedDriver(try SQLiteDriver(path: copy), try round.vault.keys(mayMake: false))
            #expect(try await restored.forgetUnreadable(now: now).renewed == [round.talk])
            try await restored.write { tx in
                #expect(try round.raters.map { try tx.request($0)?.state } == [.sent, .sent, .sent])
                let again = Round.words[1]
                try Self.answer(tx, round.raters[1], again, messageID: "\(round.raters[1])@x", uid: 90)
                #expect(try tx.answers(to: round.raters[1]).remark == again)
            }
            await restored.close()
        }
    }

    /// A copy that has the dossier lost those alone that waited beside it.
    @Test func whatWaitedBesideAnEarlierDossierIsReadAgain() async throws {
        try await withRound { round in
            let petra = round.raters[1]
            try await round.store.write { tx in
                for id in round.raters { try tx.set(id, to: .answered, now: now) }
                try Self.freeze(tx, round.talk, waiting: [petra])
            }
            try await round.store.forgetErased()
            let restored = try await round.vault.copied(round.store) { try $0.renewAnswersKey(of: round.talk) }
            let gone = try await restored.forgetUnreadable(now: now)
            #expect(gone == Unreadable(talks: 0, people: 0, frozen: [], renewed: [round.talk]))
            try await restored.write { tx in
                #expect(try round.raters.map { try tx.request($0)?.state } == [.answered, .sent, .answered])
                try Self.answer(tx, petra, Round.words[1], messageID: "\(petra)@x", uid: 90)
                #expect(try tx.answers(to: petra).remark == Round.words[1])
            }
            await restored.close()
        }
    }

    /// The dossier took up what the copy has, though under another key by then.
    @Test func whatWasRenewedAndThenFrozenIsNotReadAgain() async throws {
        try await withRound { round in
            let restored = try await round.vault.copied(round.store) { tx in
                try tx.renewAnswersKey(of: round.talk)
                try Self.freeze(tx, round.talk)
            }
            #expect(try await restored.forgetUnreadable(now: now).frozen == [round.talk])
            await restored.close()
        }
    }

    @Test(arguments: [true, false]) func whatNoDossierTookUpGoes(_ isCancelled: Bool) async throws {
        try await withRound { round in
            if isCancelled { try await round.store.write { try $0.cancel(round.talk, now: now) } }
            let over = isCancelled ? now + 1 : now + 31 * 86_400
            let ended = try await round.store.write { tx in
                try (
                    tx.endLinks(ofTalksOverBefore: now, limit: 10, now: now),
                    tx.endLinks(ofTalksOverBefore: over, limit: 10, now: over),
                    tx.endLinks(ofTalksOverBefore: over, limit: 10, now: over)
                )
            }
            #expect(ended == (0, 1, 0))
            try await round.store.forgetErased()
            #expect(try await round.store.read { Self.found(try $0.readable()) } == [false, false, false, true])
            #expect(try await round.store.read { try $0.originalsToDelete().count } == 3)
        }
    }

    @Test func timesBecomeDays() async throws {
        try await withRound { round in
            try await round.store.write { try Self.freeze($0, round.talk) }
            let late = now + 3 * 86_400
            let times = try await round.store.write { tx in
                try tx.blurTimes(unlinkedBefore: now)
                let before = try tx.takenResponses(to: round.raters[0]).map(\.receivedAt)
                try tx.blurTimes(unlinkedBefore: late)
                return try before + tx.takenResponses(to: round.raters[0]).map(\.receivedAt)
            }
            #expect(times == [now, Date(timeIntervalSince1970: 1_799_971_200)])
            let others = try await round.store.read { tx in
                try [
                    "SELECT received_at AS at FROM inbox WHERE request_id = $1",
                    "SELECT created_at AS at FROM outbox WHERE request_id = $1 AND kind = 'confirmation' AND state = 'withdrawn'",
                ].flatMap { try tx.rows($0, [.id(round.raters[0])]).map { try $0.time("at") } }
            }
            #expect(!others.isEmpty && others.allSatisfy { $0 == times[1] })
        }
    }
}
