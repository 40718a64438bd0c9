// A talk planned anew takes over the answers gathered; and people without a talk are asked once a year to plan one.
import Addressing
import Feedback
import Foundation
import Store
import Talks
import TestSupport
import Testing

@Suite struct PlannedAnewTests {
    /// Requests that were answered, sent, waiting, declined, bounced, struck, and named without agreement, in that order.
    private func cancelled(_ house: TestHouse) async throws -> TalkID {
        let talk = try await house.plan()
        var ids: [RequestID] = []
        for name in ["ada", "ben", "cas", "dik", "eef", "fay"] { ids.append(try await house.name(name, for: talk)) }
        try await house.ask(talk)
        for row in try await house.letters() where row.letter.requestID != ids[2] && row.letter.kind == .request {
            try await house.change { tx, now in try tx.accept(row, now: now) }
        }
        let all = ids
        try await house.change { tx, now in
            try tx.set(all[0], to: .answered, now: now)
            try tx.set(all[3], to: .declined, now: now)
            try tx.set(all[4], to: .bounced, now: now)
            try tx.set(all[5], to: .withdrawn, reason: .struck, now: now)
        }
        try await house.fromAnna("klant: gijs@client.example", about: talk)
        try await house.cancel(talk)
        return talk
    }

    @Test func nobodyIsAskedTwice() async throws {
        let house = try await TestHouse()
        let old = try await cancelled(house)
        #expect(try await house.waiting(.requestCancelled).count == 2)  // Ben's and her own
        house.now += 20 * 86_400
        let talk = try await house.plan("2027-05-10T08:00:00Z")
        #expect(try await house.requests(old).isEmpty)
        #expect(
            try await house.requests(talk).map { "\($0.rater.address.localPart) \($0.state.rawValue)" } == [
                "anna sent", "ada answered", "ben sent", "cas queued", "dik declined", "eef bounced", "fay withdrawn",
                "gijs proposed",
            ]
        )
        // Nothing tells waiting raters that they need not answer, and raters not asked so far are asked now.
        #expect(try await house.waiting(.requestCancelled).isEmpty)
        try await house.ask(talk)
        #expect(try await house.waiting(.request) == ["request/4/initial"])
        #expect(try await house.waiting(.approval).last == "talk/2/approval/8")
    }

    /// Outlook's users invite anew first, and cancel the old event afterwards.
    @Test func invitedAnewBeforeTheOldIsCancelledComesToTheSame() async throws {
        let house = try await TestHouse()
        let old = try await house.plan()
        let (ada, ben) = (try await house.name("ada", for: old), try await house.name("ben", for: old))
        try await house.ask(old)
        try await house.send(.request)
        try await house.change { tx, now in try tx.set(ada, to: .answered, now: now) }
        let new = try await house.plan("2027-05-10T08:00:00Z")
        // Ada is named for the new one too, before anybody knows better.
        _ = try await house.name("ada", for: new)
        try await house.cancel(old)
        let requests = try await house.requests(new).filter { $0.state != .withdrawn }
        #expect(Set(requests.map(\.rater.address.localPart)) == ["anna", "ada", "ben"])
        #expect(requests.count == 3)
        #expect(requests.first { $0.id == ada }?.state == .answered && requests.first { $0.id == ben }?.state == .sent)
        try await house.ask(new)
        // Her own view alone was not asked before for this talk, and is not asked twice.
        #expect(try await house.waiting(.request).allSatisfy { !$0.contains("request/\(ada.rawValue)/") })
        #expect(try await house.waiting(.requestCancelled).isEmpty)
    }

    /// The manager answers the list that he has, numbered as it was; nobody answers another talk's.
    @Test func anApprovalIsOfTheListThatWasAnswered() async throws {
        let house = try await TestHouse()
        let old = try await house.plan()
        try await house.fromAnna("klant: ada@client.example\nklant: ben@client.example", about: old)
        let first = try #require(try await house.letters().last { $0.letter.kind == .approval }).letter
        try await house.cancel(old)
        let new = try await house.plan("2027-05-10T08:00:00Z")
        try await house.fromAnna("klant: cas@client.example", about: new)
        let others = try await house.plan("2027-06-10T08:00:00Z", with: "bram")
        let mail = try await house.fromMark("akkoord", about: others, answering: first)
        #expect(try await house.held(mail) == .mail(.writtenBy(party: .manager)))
        try await house.fromMark("zonder 2", about: new, answering: first)
        #expect(
            try await house.list(new) == [
                "ada@client.example client queued", "ben@client.example client withdrawn",
                "cas@client.example client proposed",
            ]
        )
    }

    @Test func whatWasTakenOverOnceIsNobodysAgain() async throws {
        let house = try await TestHouse()
        let first = try await house.plan()
        try await house.release(first)
        try await house.cancel(first)
        let second = try await house.plan("2027-05-10T08:00:00Z")
        #expect(try await house.store.read { try $0.dossierRounds(of: second) }.count == 1)
        let third = try await house.plan("2027-06-10T08:00:00Z")
        #expect(try await house.store.read { try $0.dossierRounds(of: third) }.isEmpty)
    }

    @Test func theNewScheduleHasRemindersOfItsOwn() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let petra = try await house.name("petra", for: talk)
        try await house.ask(talk)
        try await house.send(.request)
        try await house.change { tx, now in
            let letter = Letter.reminder(petra, number: 1)
            let address = try EmailAddress("petra@client.example")
            try tx.queue(letter, to: address, by: house.settings.rules, now: now)
            try tx.setReminders(petra, sent: 1)
        }
        try await house.send(.reminder)
        try await house.cancel(talk)
        try await house.send(.requestCancelled)
        let next = try await house.plan("2027-05-10T08:00:00Z")
        #expect(try await house.requests(next).last?.remindersSent == 0)
        try await house.change { tx, now in
            let letter = Letter.reminder(petra, number: 1)
            let address = try EmailAddress("petra@client.example")
            #expect(try tx.queue(letter, to: address, by: house.settings.rules, now: now))
        }
        // Cancelled for the second time, they hear of it for the second time.
        try await house.cancel(next)
        #expect(try await house.waiting(.requestCancelled).contains("request/\(petra.rawValue)/request-cancelled"))
    }

    @Test func whoWantsNoMailMeanwhileIsLeftInPeace() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let petra = try await house.name("petra", for: talk)
        try await house.ask(talk)
        try await house.send(.request)
        try await house.cancel(talk)
        try await house.change { tx, now in
            try tx.suppress(EmailAddress("petra@client.example"), .unsubscribe, now: now)
        }
        let next = try await house.plan("2027-05-10T08:00:00Z")
        #expect(try await house.requests(next).first { $0.id == petra }?.state == .withdrawn)
    }

    @Test func theSelfRequestStaysOne() async throws {
        let house = try await TestHouse()
        let first = try await house.plan()
        try await house.ask(first)
        try await house.send(.request)
        try await house.cancel(first)
        let second = try await house.plan("2027-05-10T08:00:00Z")
        try await house.cancel(second)
        let third = try await house.plan("2027-06-10T08:00:00Z")
        #expect(try await house.requests(third).map { "\($0.group) \($0.state)" } == ["self sent"])
    }

    @Test func aDossierIsReleasedOnce() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.change { tx, now in
            let dossier = try tx.freeze(Summary(groups: []), page: "", plain: "", pdf: nil, talk: talk, now: now)
            try tx.release(dossier.id, to: .employee, now: now)
            try tx.share(talk, batch: 1, now: now)
        }
        try await house.cancel(talk)
        let (next, released) = (try await house.plan("2027-05-10T08:00:00Z"), house.now)
        let round = try #require(try await house.store.read { try $0.round(next) })
        #expect(round.releasedToEmployee == released && round.dossiers.map(\.sharedAt) == [released])
        let day = try instant("2027-05-05T08:00:00Z")
        #expect(!round.decisions(rules: ScheduleRules(), now: day).contains(.release))
        try await house.fromAnna("klant: petra@client.example", about: next)
        #expect(try await house.report().refused.map(\.reason) == [.over])
    }

    @Test(arguments: [(30, true), (31, false)])
    func itIsTakenOverForThirtyDays(_ days: Int, _ isTakenOver: Bool) async throws {
        let house = try await TestHouse()
        let old = try await cancelled(house)
        house.now += Double(days) * 86_400
        let talk = try await house.plan("2027-09-10T08:00:00Z")
        #expect(try await house.requests(talk).count == (isTakenOver ? 8 : 1))
        #expect(try await house.requests(old).count == (isTakenOver ? 0 : 8))
        #expect(try await house.requests(talk).filter { $0.group == .self }.count == 1)
    }

    @Test func withAnotherManagerItIsAnotherTalk() async throws {
        let house = try await TestHouse()
        _ = try await cancelled(house)
        let talk = try await house.plan("2027-05-10T08:00:00Z", with: "bram")
        #expect(try await house.requests(talk).map { "\($0.group) \($0.state)" } == ["self queued"])
    }

    /// An answer to a mail about the cancelled talk means the one that was planned instead.
    @Test func answersToOldMailsAreAboutTheNewTalk() async throws {
        let house = try await TestHouse()
        let old = try await cancelled(house)
        let lost = try await house.fromAnna("klant: hans@client.example", about: old)
        #expect(try await house.held(lost) == .talkMail(.talkIsCancelled))
        let talk = try await house.plan("2027-05-10T08:00:00Z")
        try await house.fromAnna("klant: ilse@client.example", about: old)
        #expect(try await house.list(talk).last == "ilse@client.example client proposed")
        let list = Letter.approval(old, [RequestID(rawValue: 8)], by: .manager, isAgain: false)
        let mail = try await house.fromMark("akkoord", about: old, answering: list)
        #expect(try await house.list(talk).contains("gijs@client.example client queued"))
        #expect(try await house.waiting(.approved) == ["talk/2/approved/\(mail)"])
    }

    @Test func cancellingStopsAllThatWaits() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.name("petra", for: talk)
        try await house.ask(talk)
        try await house.cancel(talk)
        for kind in [Letter.Kind.request, .reminder, .requestCancelled] {
            #expect(try await house.waiting(kind).isEmpty)
        }
        #expect(try await house.events() == ["talk/1/1/employee", "talk/1/1/manager"])
        let round = try #require(try await house.store.read { try $0.round(talk) })
        let later = house.now + 60 * 86_400
        #expect(round.decisions(rules: ScheduleRules(), now: later).isEmpty)
        #expect(round.nextMoment(rules: ScheduleRules(), after: house.now) == nil)
    }

    /// Mark sends a new invitation after having cancelled the first.
    @Test func byInvitationItIsTheSame() async throws {
        let house = try await TestHouse()
        try await house.invite(InvitationText())
        let petra = try await house.name("petra", for: TalkID(rawValue: 1))
        try await house.change { tx, now in try tx.set(petra, to: .answered, now: now) }
        var text = InvitationText(method: "CANCEL", sequence: 1, stamp: "20270106T080000Z")
        text.lines = ["STATUS:CANCELLED"]
        try await house.invite(text)
        #expect(try await house.talks().map(\.state) == [.cancelled])
        try await house.invite(
            InvitationText(uid: "talk-2@calendar.example", start: "20270420T100000", end: "20270420T110000")
        )
        #expect(try await house.list(TalkID(rawValue: 2)) == ["petra@client.example client answered"])
    }
}

@Suite struct DepartmentTests {
    @Test func HRSeesCountsByDepartment() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let answered = try await house.name("petra", for: talk)
        let withdrawn = try await house.name("joris", for: talk)
        try await house.fromAnna("klant: kees@client.example", about: talk)
        try await house.change { tx, now in
            try tx.set(answered, to: .answered, now: now)
            try tx.set(withdrawn, to: .withdrawn, now: now)
            // Bram's talk was in January, Carla has none; Dora has no manager, and no department.
            let mark = try #require(try tx.person(at: EmailAddress("mark@example.test"))).id
            let sales = try Line("Sales")
            let bram = try tx.save(member("Bram Bos", "bram"), manager: mark, department: sales, now: now)
            _ = try tx.save(member("Carla Mol", "carla"), manager: mark, department: sales, now: now)
            _ = try tx.save(member("Dora Dijk", "dora"), manager: nil, department: nil, now: now)
            let talk = NewTalk(
                employee: bram,
                manager: mark,
                start: try instant("2027-01-03T09:00:00Z"),
                duration: 3600,
                place: nil,
                eventUID: "b"
            )
            _ = try tx.insert(talk, now: now)
        }
        let (from, until) = (try instant("2026-12-31T23:00:00Z"), try instant("2027-12-31T23:00:00Z"))
        let now = house.now
        let counts = try await house.store.read { try $0.departmentCounts(from: from, until: until, now: now) }
        #expect(counts.map(\.department) == ["Inkoop", "Sales"])
        // Petra alone: her own view is no rater's, Joris is withdrawn, Kees waits for a word.
        #expect(counts.map(\.raters) == [[RaterTally(asked: 1, answered: 1, possible: 1)], [.none]])
        #expect(counts.map(\.planned) == [1, 0] && counts.map(\.past) == [0, 1] && counts.map(\.none) == [0, 1])
    }
}

@Suite struct RemindTests {
    /// A person's reminder is of no more use than one of the schedule's.
    @Test func itIsGivenUpAtTheDeadline() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let petra = try await house.name("petra", for: talk)
        try await house.ask(talk)
        try await house.send(.request)
        // The talk is on 10 March, the deadline 14 days before.
        house.now = try instant("2027-02-23T09:00:00Z")
        let book = house.book
        try await house.change { tx, now in try book.remind(tx, petra, now: now) }
        let reminder = try #require(try await house.letters().last)
        #expect(reminder.key == "request/\(petra.rawValue)/reminder/1")
        #expect(try reminder.giveUp == instant("2027-02-24T09:00:00Z"))
    }
}
