// What was promised when somebody was asked, from the rows.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite struct TermsRowsTests {
    private func note(_ house: TestHouse, _ values: [String: String], holdsFrom: Date? = nil) async throws {
        try await house.change { tx, now in _ = try tx.store(terms: values, holdsFrom: holdsFrom ?? now, now: now) }
    }

    @Test func aLoweredThresholdHoldsForNewRequestsAlone() async throws {
        let house = try await TestHouse()
        try await note(house, ["privacy.minimum_raters": "5"])
        let talk = try await house.addTalk()
        let early = try await house.addRequest("petra", for: talk)
        house.now += 86_400
        try await note(house, ["privacy.minimum_raters": "3"])
        let late = try await house.addRequest("joris", for: talk)
        let found = try await house.store.read { tx in
            let requests = try tx.requests(of: talk)
            let ofEach = [requests, requests.filter { $0.id == late }, requests.filter { $0.id == early }, []]
            return try ofEach.map { try tx.promisedMinimum(of: $0) }
        }
        #expect(found == [5, 3, 5, nil])
    }

    @Test func dossiersGoAsTheTalkWasPromised() async throws {
        let house = try await TestHouse()
        let time = "schedule.dossier_to_manager_before_talk"
        let delay = "schedule.share_delay"
        try await note(house, ["schedule.share_with_manager": "never", time: "1d", delay: "1h"])
        let talk = try await house.addTalk()
        house.now += 86_400
        try await note(house, ["schedule.share_with_manager": "automatic", time: "6d", delay: "2h"])
        let newer = try await house.addTalk(at: "2027-05-10T09:00:00Z")
        let found = try await house.store.read { tx in
            try [talk, newer].compactMap { try tx.talk($0) }.map { try tx.promised(ScheduleRules(), for: $0) }
        }
        #expect(found.map(\.sharing) == [.never, .automatic])
        #expect(found.map { $0.dossierToManagerBeforeTalk / ScheduleRules.day } == [1, 6])
        #expect(found.map(\.shareDelay) == [3_600, 7_200])
    }

    @Test func aShorterTimeThatWasPromisedIsKept() async throws {
        let house = try await TestHouse()
        try await note(house, ["privacy.retention": "365d"])
        let talk = try await house.addTalk()
        house.now += 86_400
        try await note(house, ["privacy.retention": "730d"])
        let newer = try await house.addTalk(at: "2027-03-11T09:00:00Z")
        house.now = try instant("2028-06-01T12:00:00Z")
        let (retention, now) = (730 * ScheduleRules.day, house.now)
        let gone = try await house.store.write {
            try $0.purgeTalks(promisedShorterThan: retention, limit: 200, now: now)
        }
        #expect(gone == 1)
        #expect(try await house.store.read { try $0.talk(talk) } == nil)
        #expect(try await house.store.read { try $0.talk(newer) } != nil)
    }

    /// A shorter time that was announced and taken back was promised to nobody.
    @Test func aTimeThatNeverHeldPurgesNothing() async throws {
        let house = try await TestHouse()
        let start = house.now
        try await note(house, ["privacy.retention": "730d", "x": "1"])
        try await note(house, ["privacy.retention": "365d", "x": "1"], holdsFrom: start + 14 * 86_400)
        house.now = start + 86_400
        try await note(house, ["privacy.retention": "730d", "x": "2"], holdsFrom: start + 16 * 86_400)
        house.now = start + 15 * 86_400
        let talk = try await house.addTalk()
        let (retention, now) = (730 * ScheduleRules.day, try instant("2028-06-01T12:00:00Z"))
        let gone = try await house.store.write {
            try $0.purgeTalks(promisedShorterThan: retention, limit: 200, now: now)
        }
        #expect(gone == 0)
        #expect(try await house.store.read { try $0.talk(talk) } != nil)
    }

    // MARK: Changes

    private static let key = "privacy.minimum_raters"
    private static let council = ["privacy.works_council": "or@example.test", "privacy.notice_period": "14d"]

    private func terms(_ minimum: String, _ more: [String: String] = [:]) -> [String: String] {
        Self.council.merging([Self.key: minimum]) { $1 }.merging(more) { $1 }
    }

    /// The service starts.
    private func start(_ house: TestHouse, _ terms: [String: String]) async throws {
        let rules = house.settings.rules
        try await house.change { tx, now in
            _ = try tx.notice(
                terms: terms,
                defaults: ["privacy.new": "0"],
                isSame: { $1 == $2 },
                by: rules,
                now: now
            )
        }
    }

    private func inForce(_ house: TestHouse, _ key: String = key) async throws -> String? {
        let now = house.now
        return try await house.store.read { try $0.termsHistory() }.inForce(at: now)?.values[key]
    }

    @Test func aChangeOfWhichNobodyHeardNeverHolds() async throws {
        let house = try await TestHouse()
        try await start(house, terms("5"))
        try await start(house, terms("3"))
        #expect(try await house.keys(.termsChanged) == ["terms/2/terms-changed"])
        house.now += 400 * 86_400
        try await start(house, terms("3"))
        #expect(try await inForce(house) == "5")
        // It is not given up meanwhile, and the notice is of the day on which it left.
        #expect(try await house.letters().allSatisfy { $0.giveUp > house.now })
        try await house.change { tx, now in try tx.noteTold(.termsChanged(PrivacyTerms.ID(rawValue: 2)), now: now) }
        house.now += 14 * 86_400 - 1
        #expect(try await inForce(house) == "5")
        house.now += 1
        #expect(try await inForce(house) == "3")
    }

    @Test(arguments: [OutboxState.failed, .withdrawn, .unknown])
    func whatWasRefusedIsSentAgainAtTheNextStart(_ state: OutboxState) async throws {
        let house = try await TestHouse()
        try await start(house, terms("5"))
        try await start(house, terms("3"))
        try await house.change { tx, now in
            try tx.execute("UPDATE outbox SET state = $1, done_at = $2", [.text(state.rawValue), .time(now)])
        }
        house.now += 60 * 86_400
        if state == .failed {
            let now = house.now
            #expect(try await house.store.read { try $0.troubles(now: now) }.map(\.name) == ["letters"])
        }
        try await start(house, terms("3"))
        #expect(try await house.letters().map(\.state) == [.queued])
        #expect(try await inForce(house) == "5")
    }

    private func tell(_ house: TestHouse) async throws {
        try await house.change { tx, now in
            try tx.execute("UPDATE outbox SET state = 'accepted', done_at = $1", [.time(now)])
            try tx.noteTold(.termsChanged(PrivacyTerms.ID(rawValue: 2)), now: now)
        }
    }

    /// A server took it, and could not deliver it.
    @Test(arguments: [13, 15]) func aNoticeThatCameBackIsNone(_ day: Double) async throws {
        let house = try await TestHouse()
        try await start(house, terms("5"))
        try await start(house, terms("3"))
        try await tell(house)
        house.now += day * 86_400
        let sent = try #require(
            try await house.store.read { try $0.messageID(of: .termsChanged(PrivacyTerms.ID(rawValue: 2))) }
        )
        try await house.change { tx, now in
            try tx.noteReturned("nobody's", failed: [], now: now)
            try tx.noteReturned(sent, failed: [EmailAddress("one-of-them@example.test")], now: now)
        }
        #expect(try await house.letters().map(\.state) == [.accepted])
        try await house.change { tx, now in
            try tx.noteReturned(sent, failed: [EmailAddress("or@example.test")], now: now)
        }
        house.now += 14 * 86_400
        #expect(try await inForce(house) == (day < 14 ? "5" : "3"))
        #expect(try await house.letters().map(\.state) == [day < 14 ? .failed : .accepted])
        try await start(house, terms("3"))
        #expect(try await house.letters().map(\.state) == [day < 14 ? .queued : .accepted])
    }

    /// Whether a person or a day confirms it, and whether the service saw it before or not.
    @Test(arguments: [true, false]) func aLeapShortensNoNotice(_ isSeen: Bool) async throws {
        let house = try await TestHouse()
        let begin = house.now
        func reading(_ passed: TimeInterval, ahead: TimeInterval = 0) -> ClockReading {
            ClockReading(wall: begin + passed + ahead, uptime: passed, boot: "a")
        }
        try await start(house, terms("5"))
        try await start(house, terms("3"))
        try await tell(house)
        var belief = ClockBelief(reading(0))
        try await house.change { [belief] tx, _ in try tx.note(belief) }
        if isSeen {
            belief.hear(reading(60, ahead: 20 * 86_400))
            try await house.change { [belief] tx, _ in try tx.note(belief) }
            #expect(belief.doubted != nil)
        }
        belief.accept(reading(120, ahead: 20 * 86_400))
        for _ in 0..<2 { try await house.change { [belief] tx, _ in try tx.note(belief) } }
        house.now = begin + 34 * 86_400 - 1
        #expect(try await inForce(house) == "5")
        house.now += 2
        #expect(try await inForce(house) == "3")
    }

    /// What waits, what holds and what was promised are in the restored rows.
    @Test func whatWasNoticedSinceIsCarriedOver() async throws {
        let (older, newer) = (try await TestHouse(), try await TestHouse())
        for house in [older, newer] { try await start(house, terms("5")) }
        newer.now += 86_400
        try await start(newer, terms("3"))
        let history = try await newer.store.read { try $0.termsHistory() }
        for _ in 0..<2 { try await older.change { tx, _ in try tx.carryOver(history) } }
        #expect(try await older.store.read { try $0.termsHistory() }.rows == history.rows)
        // What began there, and came back since, has not begun.
        try await older.change { tx, now in try tx.noteTold(.termsChanged(PrivacyTerms.ID(rawValue: 2)), now: now) }
        try await older.change { tx, _ in try tx.carryOver(history) }
        #expect(try await older.store.read { try $0.termsHistory() }.rows == history.rows)
        older.now += 2 * 86_400
        #expect(try await inForce(older) == "5")
        try await start(older, terms("3"))
        #expect(try await older.keys(.termsChanged) == ["terms/2/terms-changed"])
    }

    /// `klankbord outbox retry` doesn't give it an end, and whoever leaves doesn't take it along.
    @Test func theCouncilIsNoPersonOnFile() async throws {
        let house = try await TestHouse()
        let rules = house.settings.rules
        try await house.change { tx, now in
            let council = try member("Ondernemingsraad", "or")
            let id = try tx.save(council, manager: nil, department: nil, now: now)
            try tx.queue(.termsChanged(PrivacyTerms.ID(rawValue: 9)), to: council.address, by: rules, now: now)
            try tx.leave(id, now: now)
            try tx.withdrawLetters(to: id, now: now)
        }
        try await start(house, terms("5"))
        try await start(house, terms("3"))
        #expect(try await house.letters().map(\.state) == [.queued, .queued])
        try await house.change { tx, now in
            try tx.execute("UPDATE outbox SET state = 'failed'", [])
            _ = try tx.retry(nil, now: now, giveUp: now + 60)
        }
        #expect(try await house.letters().allSatisfy { $0.giveUp == .distantFuture })
    }

    /// A version with a new key, and a file that has it otherwise and changes another: both are told, and wait.
    @Test func aNewKeyIsCompletedAndChangesAreSeenInTheSameStart() async throws {
        let house = try await TestHouse()
        try await start(house, terms("5"))
        try await start(house, terms("3", ["privacy.new": "1"]))
        let rows = try await house.store.read { try $0.termsHistory().rows.map(\.values) }
        #expect(rows == [terms("5", ["privacy.new": "0"]), terms("3", ["privacy.new": "1"])])
        #expect(try await house.keys(.termsChanged) == ["terms/2/terms-changed"])
        #expect(try await inForce(house, "privacy.new") == "0")
    }

    @Test func keysAreCompletedInAllRows() async throws {
        let house = try await TestHouse()
        try await note(house, ["a": "1"])
        try await note(house, ["a": "2"])
        let rows = try await house.store.write { tx in
            try tx.complete(terms: ["a": "3", "b": "4"])
            return try tx.termsHistory().rows.map(\.values)
        }
        #expect(rows == [["a": "1", "b": "4"], ["a": "2", "b": "4"]])
    }
}
