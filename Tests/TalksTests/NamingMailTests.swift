// An employee's mail about her raters, acted on: the raters asked, those not asked and why, and the answer to her.
import Addressing
import Feedback
import Foundation
import Store
import Talks
import TestSupport
import Testing

@Suite struct NamingMailTests {
    @Test func whoIsNamedWaitsForTheManager() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let mail = try await house.fromAnna(
            "klant: Petra Smit <petra@client.example>\ncollega: bram@example.test",
            about: talk
        )
        #expect(
            try await house.list(talk) == [
                "petra@client.example client proposed", "bram@example.test colleague proposed",
            ]
        )
        // People on file have the name that HR gave.
        #expect(try await house.requests(talk).map(\.rater.name.text) == ["Anna de Vries", "Petra Smit", "Bram Bos"])
        #expect(try await house.report().added.count == 2)
        #expect(try await house.waiting(.namesRead) == ["talk/1/names-read/\(mail)"])
        #expect(try await house.waiting(.approval) == ["talk/1/approval/3"])
        #expect(try await house.inbox(mail).state == .read)
        #expect(
            try await house.inbox(mail).outcome
                == .employeeWrote(talk: talk, shares: false, isToldStanding: false, named: 2, withdrawn: 0)
        )
    }

    @Test(arguments: ["petra@client.example niet", "Petra toch niet", "schrap 1"])
    func whoIsWithdrawnIsNotAsked(_ words: String) async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.fromAnna("klant: Petra Smit <petra@client.example>\ncollega: bram@example.test", about: talk)
        let mail = try await house.fromAnna(words, about: talk)
        #expect(
            try await house.list(talk) == [
                "petra@client.example client withdrawn", "bram@example.test colleague proposed",
            ]
        )
        #expect(try await house.report().withdrawn == [RequestID(rawValue: 2)])
        #expect(try await house.inbox(mail).state == .read)
        // The manager has a list with Bram on it already.
        #expect(try await house.waiting(.approval) == ["talk/1/approval/3"])
    }

    @Test func anotherInSomebodysPlaceIsOfTheSameGroupUnlessSaid() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.fromAnna("klant: petra@client.example\nleverancier: kees@supplier.example", about: talk)
        try await house.fromAnna("petra@client.example vervangen door joris@client.example", about: talk)
        #expect(try await house.list(talk).contains("joris@client.example client proposed"))
        try await house.fromAnna("vervang kees@supplier.example door collega carla@example.test", about: talk)
        #expect(
            try await house.list(talk) == [
                "petra@client.example client withdrawn", "kees@supplier.example supplier withdrawn",
                "joris@client.example client proposed", "carla@example.test colleague proposed",
            ]
        )
        #expect(try await house.report().replaced.count == 1)
    }

    @Test func whoCanNotBeAskedIsToldWithTheReason() async throws {
        let house = try await TestHouse { $0.maximumRaters = 2 }
        let talk = try await house.plan()
        try await house.change { tx, now in
            _ = try tx.suppress(EmailAddress("zoe@client.example"), .unsubscribe, now: now)
        }
        try await house.fromAnna(
            """
            klant: anna+prive@example.test
            klant: zoe@client.example
            klant: petra@client.example
            klant: petra+werk@client.example
            klant: joris@client.example
            klant: kees@client.example
            """,
            about: talk
        )
        let report = try await house.report()
        #expect(report.added.count == 2 && report.unread.isEmpty)
        #expect(
            Set(report.refused) == [
                .init(who: "anna+prive@example.test", reason: .ownAddress),
                .init(who: "zoe@client.example", reason: .suppressed),
                .init(who: "petra+werk@client.example", reason: .namedAlready),
                .init(who: "kees@client.example", reason: .tooMany(limit: 2)),
            ]
        )
        #expect(
            try await house.list(talk) == [
                "petra@client.example client proposed", "joris@client.example client proposed",
            ]
        )
    }

    /// Nothing that she sees tells whether Petra had answered.
    @Test(arguments: [FeedbackRequest.State.sent, .answered, .declined, .expired])
    func whoWasAskedIsTakenOffAlikeWhateverBecameOfIt(state: FeedbackRequest.State) async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let petra = try await house.name("petra", for: talk)
        try await house.change { tx, now in try tx.set(petra, to: state, now: now) }
        let before = ShownCount(RaterTally(of: try await house.requests(talk).map(\.counted)))
        try await house.fromAnna("schrap petra@client.example\nschrap joris@client.example", about: talk)
        let report = try await house.report()
        #expect(report.withdrawn == [petra])
        #expect(report.refused == [.init(who: "joris@client.example", reason: .notOnTheList)])
        #expect(try await house.store.read { try $0.listedRaters(of: talk).isEmpty })
        let after = ShownCount(RaterTally(of: try await house.requests(talk).map(\.counted)))
        #expect(before == after)
        // And once more would tell.
        try await house.fromAnna("klant: Petra <petra@client.example>", about: talk)
        #expect(try await house.report().refused == [.init(who: "petra@client.example", reason: .takenOff)])
        // An answer that is there stays.
        #expect(try await house.store.read { try $0.request(petra)?.state } == (state == .sent ? .withdrawn : state))
    }

    /// A list that is full says the same whatever somebody did who was taken off it.
    @Test(arguments: [FeedbackRequest.State.sent, .answered, .declined, .expired])
    func whoWasTakenOffGivesUpThePlace(state: FeedbackRequest.State) async throws {
        let house = try await TestHouse { $0.maximumRaters = 2 }
        let talk = try await house.plan()
        for local in ["petra", "joris"] {
            let id = try await house.name(local, for: talk)
            try await house.change { tx, now in try tx.set(id, to: state, now: now) }
        }
        try await house.fromAnna("klant: kees@client.example", about: talk)
        #expect(try await house.report().refused.map(\.reason) == [.tooMany(limit: 2)])
        try await house.fromAnna("schrap petra@client.example\nklant: kees@client.example", about: talk)
        let report = try await house.report()
        #expect(report.added.count == 1 && report.refused.isEmpty)
        try await house.fromAnna("klant: bas@client.example", about: talk)
        #expect(try await house.report().refused.map(\.reason) == [.tooMany(limit: 2)])
    }

    /// As one of three colleagues he would read the other two.
    @Test func theManagerIsNamedAsManagerAlone() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.fromAnna("collega: mark+werk@example.test", about: talk)
        #expect(try await house.list(talk) == ["mark+werk@example.test manager proposed"])
        let (book, now) = (house.book, house.now)
        await #expect(throws: TalkError.naming(.managerElsewhere(try EmailAddress("mark@example.test")))) {
            try await house.store.write { tx in
                _ = try book.name(tx, member("Mark", "mark"), as: .colleague, for: talk, now: now)
            }
        }
    }

    /// The book of people says that two addresses are one person's.
    @Test func twoAddressesOfOnePersonAreOneRater() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.change { tx, now in
            try tx.save(alias: EmailAddress("bb@prive.example"), of: PersonID(rawValue: 3), now: now)
            try tx.save(alias: EmailAddress("anna@prive.example"), of: Example.anna, now: now)
        }
        let names = "collega: bram@example.test\ncollega: bb@prive.example\nklant: anna@prive.example"
        try await house.fromAnna(names, about: talk)
        #expect(try await house.list(talk) == ["bram@example.test colleague proposed"])
        let report = try await house.report()
        #expect(report.refused.map(\.reason) == [.namedAlready, .ownAddress])
    }

    /// Whoever was asked at both before the book said so counts once.
    @Test func anAliasThatIsNotedLaterCountsForEarlierRequests() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.fromAnna("collega: bram@example.test\ncollega: bb@prive.example", about: talk)
        let people = try await house.requests(talk).map(\.person)
        #expect(Set(people).count == 3)
        try await house.change { tx, now in
            try tx.save(alias: EmailAddress("bb@prive.example"), of: PersonID(rawValue: 3), now: now)
        }
        #expect(Set(try await house.requests(talk).map(\.person)).count == 2)
    }

    @Test func deelIsHeardOnceTheDossierIsThere() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.fromAnna("Deel 1 van mijn lijst\nklant: Petra <petra@client.example>", about: talk)
        try await house.fromAnna("deel", about: talk)
        #expect(try await house.sharedAt(talk) == nil)
    }

    @Test func peopleOnFileNeedNoAddress() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.fromAnna("collega: Bram Bos\nook graag mijn leidinggevende\ncollega: Zoë Kuipers", about: talk)
        #expect(
            try await house.list(talk) == [
                "bram@example.test colleague proposed", "mark@example.test manager proposed",
            ]
        )
        #expect(try await house.report().unread.map(\.reason) == [.noAddress])
    }

    @Test func whatIsNotUnderstoodIsAskedBackInAnswerToAMailAboutRaters() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let asked = try await house.fromAnna("klant: Petra van Acme", about: talk, answering: .whom(talk))
        #expect(try await house.report().unread.map(\.reason) == [.noAddress])
        #expect(try await house.held(asked) == .talkMail(.employeeAskedBack))
        // About her event it is for a person.
        let event = Letter.event(talk, .employee, sequence: 0, .planned)
        let other = try await house.fromAnna("Petra van Acme belde nog", about: talk, answering: event)
        #expect(try await house.held(other) == .mail(.writtenBy(party: .employee)))
        #expect(try await house.waiting(.namesRead) == ["talk/1/names-read/\(asked)"])
        // Beside a line that is understood it is asked back whatever was answered.
        try await house.fromAnna("klant: joris@client.example\nklant: Petra van Acme", about: talk, answering: event)
        #expect(try await house.report().unread.map(\.number) == [2])
        #expect(try await house.report().added.count == 1)
    }

    @Test func anAddressThatGivesNoNameIsNamedByItself() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.fromAnna("klant: _@client.example\nklant: jan.de-wit+x@client.example", about: talk)
        let names = try await house.requests(talk).dropFirst().map(\.rater.name.text)
        #expect(names == ["_@client.example", "Jan De Wit"])
    }

    @Test func afterTheReleaseAndAfterTheTalkNobodyIsAsked() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.change { tx, now in
            let dossier = try tx.freeze(Summary(groups: []), page: "", plain: "", pdf: nil, talk: talk, now: now)
            try tx.release(dossier.id, to: .employee, now: now)
        }
        try await house.fromAnna("klant: petra@client.example", about: talk)
        #expect(try await house.report().refused == [.init(who: "petra@client.example", reason: .over)])
        house.now = try instant("2027-03-11T09:00:00Z")
        let late = try await house.fromAnna("klant: joris@client.example", about: talk)
        #expect(try await house.report().refused == [.init(who: "joris@client.example", reason: .over)])
        #expect(try await house.waiting(.namesRead).last == "talk/1/names-read/\(late)")
        #expect(try await house.list(talk).isEmpty)
    }

    @Test func sheAsksHowItStands() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let stand = try await house.fromAnna("Stand?", about: talk)
        #expect(try await house.waiting(.standing) == ["talk/1/standing/\(stand)"])
    }

    /// Of its own accord: as long as there is a number that says nothing of anybody, and somebody to wait for by it.
    @Test(arguments: [(1, 0, false), (2, 2, false), (3, 0, true), (3, 2, true), (3, 3, false)])
    func onceAWeekAsLongAsTheNumberSaysSomething(_ raters: Int, _ answered: Int, _ isSent: Bool) async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        for number in 1...raters { _ = try await house.name("rater\(number)", for: talk) }
        try await house.change { tx, now in
            let requests = try tx.requests(of: talk)
            for request in requests where request.group == .self { try tx.set(request.id, to: .answered, now: now) }
            for request in requests.filter({ $0.group != .self }).prefix(answered) {
                try tx.set(request.id, to: .answered, now: now)
            }
        }
        try await house.queue(.standing(talk, .week(1)), to: "anna@example.test")
        #expect(try await house.sent(.standing, to: "anna").count == (isSent ? 1 : 0))
    }

    @Test func aLoopEndsAtTheDaysCap() async throws {
        let house = try await TestHouse { $0.dailyAnswersPerAddress = 3 }
        let talk = try await house.plan()
        for number in 1...5 { try await house.fromAnna("klant: r\(number)@client.example", about: talk) }
        // One more waits for a day, and that is told.
        let (waiting, now) = (try await house.letters().filter { $0.letter.kind == .namesRead }, house.now)
        #expect(waiting.map { $0.nextAttempt > now } == [false, false, false, true])
        let putOff = ConditionReason.answersPutOff(count: 1, oldest: try #require(waiting.last).id)
        #expect(try await house.store.read { try $0.troubles(now: now).map(\.reason) } == [putOff])
        // What was said counts all the same.
        #expect(try await house.list(talk).count == 5)
        house.now += 86_401
        try await house.fromAnna("klant: r6@client.example", about: talk)
        #expect(try await house.waiting(.namesRead).count == 5)
    }
}

@Suite struct ForgedMailTests {
    /// Whoever writes in her name is asked back at her address, and her own mail is answered all the same.
    @Test func questionsAboutForgedMailDoNotUseUpHerAnswers() async throws {
        let house = try await TestHouse { $0.dailyAnswersPerAddress = 1 }
        let talk = try await house.plan()
        var forged: [InboxID] = []
        for number in 1...7 {
            let text = "klant: r\(number)@client.example"
            let content = TalkMail.Content.words(text, by: nil, isProved: false, answered: nil)
            forged.append(try await house.mail(content, from: "anna@example.test"))
        }
        #expect(try await house.questions().count == 5)
        // What can't be confirmed waits for a person.
        #expect(try await house.held(forged[5]) == .talkMail(.askedEnough(try EmailAddress("anna@example.test"))))
        try await house.fromAnna("klant: petra@client.example", about: talk)
        #expect(try await house.waiting(.namesRead).count == 1)
        #expect(try await house.list(talk).count == 1)
    }
}

@Suite struct ApprovalMailTests {
    private func listed(_ house: TestHouse) async throws -> TalkID {
        let talk = try await house.plan()
        let list = "klant: Petra Smit <petra@client.example>\nklant: Joris Bakker <joris@client.example>"
        try await house.fromAnna("\(list)\ncollega: bram@example.test", about: talk)
        return talk
    }

    private func states(_ house: TestHouse, _ talk: TalkID) async throws -> [FeedbackRequest.State] {
        try await house.requests(talk).filter { $0.group != .self }.map(\.state)
    }

    @Test(arguments: [
        ("Akkoord", [true, true, true]), ("ok, maar zonder 2", [true, false, true]),
        ("Akkoord behalve Joris", [true, false, true]), ("schrap petra@client.example", [false, true, true]),
        ("alleen 3 is akkoord", [false, false, true]),
    ])
    func whatTheManagerApprovesGoesOut(_ words: String, _ approved: [Bool]) async throws {
        let house = try await TestHouse()
        let talk = try await listed(house)
        house.now += 3600
        let mail = try await house.fromMark(words, about: talk)
        #expect(try await states(house, talk) == approved.map { $0 ? .queued : .withdrawn })
        #expect(try await house.waiting(.approved) == ["talk/1/approved/\(mail)"])
        #expect(try await house.inbox(mail).state == .read)
        // Their time begins now.
        let asked = try await house.requests(talk).filter { $0.group != .self && $0.state == .queued }.map(\.askedAt)
        #expect(asked.allSatisfy { $0 == house.now })
    }

    @Test func aNoIsAskedAboutOnceAndHeld() async throws {
        let house = try await TestHouse()
        let talk = try await listed(house)
        let first = try await house.fromMark("Nee, niet akkoord", about: talk)
        let second = try await house.fromMark("Ik zei toch nee", about: talk)
        #expect(try await house.held(first) == .talkMail(.askedWhomToStrike(party: .manager)))
        #expect(try await house.held(second) != nil)
        #expect(try await house.waiting(.approval) == ["talk/1/approval/4", "talk/1/approval/4/again"])
        #expect(try await states(house, talk).allSatisfy { $0 == .proposed })
    }

    @Test func aSecondListKeepsTheNumbersOfTheFirst() async throws {
        let house = try await TestHouse()
        let talk = try await listed(house)
        try await house.fromAnna("leverancier: kees@supplier.example", about: talk)
        let ids = (2...5).map { RequestID(rawValue: $0) }
        let second = Letter.approval(talk, ids, by: .manager, isAgain: false)
        #expect(try await house.letters().map(\.letter).last { $0.kind == .approval } == second)
        // In answer to the older list, 3 is Bram, and Kees waits on.
        let first = Letter.approval(talk, Array(ids.prefix(3)), by: .manager, isAgain: false)
        try await house.fromMark("akkoord, zonder 3", about: talk, answering: first)
        #expect(try await states(house, talk) == [.queued, .queued, .withdrawn, .proposed])
        // In the newer one 4 is Kees, though three of them are settled.
        try await house.fromMark("schrap 4", about: talk, answering: second)
        #expect(try await states(house, talk) == [.queued, .queued, .withdrawn, .withdrawn])
        let late = try await house.fromMark("akkoord", about: talk, answering: second)
        #expect(try await house.inbox(late).outcome == .nothingToApprove(talk: talk))
    }

    @Test func whatIsSaidBesideItIsForAPerson() async throws {
        let house = try await TestHouse()
        let talk = try await listed(house)
        let mail = try await house.fromMark("akkoord, en vraag ook jan@client.example", about: talk)
        #expect(try await states(house, talk) == [.queued, .queued, .queued])
        #expect(try await house.held(mail) == .talkMail(.approvedAndMore(talk: talk, approved: 3, struck: 0)))
    }

    @Test func onlyAnAnswerToTheListApprovesIt() async throws {
        let house = try await TestHouse()
        let talk = try await listed(house)
        let mail = try await house.fromMark(
            "Prima, tot dan",
            about: talk,
            answering: .event(talk, .manager, sequence: 0, .planned)
        )
        #expect(try await house.held(mail) == .talkMail(.askedWhomToStrike(party: .manager)))
        #expect(try await states(house, talk).allSatisfy { $0 == .proposed })
    }

    @Test func HRApprovesWhereThatIsConfigured() async throws {
        let house = try await TestHouse { $0.approver = .hr }
        let talk = try await listed(house)
        let asked = try #require(try await house.letters().last { $0.letter.kind == .approval })
        let his = try await house.fromMark("akkoord", about: talk, answering: asked.letter)
        #expect(try await house.held(his) == .mail(.writtenBy(party: .manager)))
        try await house.mail(
            .words("akkoord", by: .hr(talk), isProved: false, answered: asked.id, right: .act),
            from: HouseSettings.hr
        )
        #expect(try await states(house, talk).allSatisfy { $0 == .queued })
    }

    @Test func whereNobodyApprovesTheyAreAskedAtOnce() async throws {
        let house = try await TestHouse { $0.approver = nil }
        let talk = try await listed(house)
        #expect(try await states(house, talk).allSatisfy { $0 == .queued })
        #expect(try await house.waiting(.approval).isEmpty)
    }
}
