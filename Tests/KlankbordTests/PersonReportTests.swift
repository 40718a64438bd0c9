// What of somebody's answers goes to them, and what to nobody before the release.
import Addressing
import Feedback
import Foundation
import Reports
import Store
import TestSupport
import Testing

@Suite struct PersonReportTests {
    private static let answer = "Petra's own words"

    /// Petra, who is on no list, has answered in confidence; an hour later something is noted of addresses.
    private func answered(_ promise: Promise = .confidential) async throws -> TestHouse {
        let house = try await TestHouse()
        let request = try await house.addRequest("petra", for: house.addTalk())
        try await house.change { tx, now in
            try tx.execute("UPDATE requests SET promise = $1", [.text(promise.rawValue)])
            try tx.addAnswer(Self.answer, to: request, now: now)
        }
        house.now += 3600
        return house
    }

    private func report(_ house: TestHouse, _ address: String, _ reader: PersonReport.Reader) async throws
        -> (hasAnswer: Bool, leftOut: [DataKind], kinds: Set<DataKind>, json: String)
    {
        let now = house.now
        let report = try await house.store.read {
            try PersonReport($0, about: EmailAddress(address), for: reader, now: now)
        }
        let json = String(decoding: try JSONEncoder().encode(report), as: UTF8.self)
        return (json.contains(Self.answer), report.leftOut, Set(report.parts.map(\.kind)), json)
    }

    @Test func whoAskedGetsWhatTheyWrote() async throws {
        let found = try await report(answered(), "petra@client.example", .person)
        #expect(found.hasAnswer && found.leftOut.isEmpty)
    }

    /// Neither with nor without `--confidential`; that they were asked is no secret.
    @Test(arguments: [PersonReport.Reader.operator, .operatorOfWords])
    func anOperatorGetsNoAnswerInConfidence(_ reader: PersonReport.Reader) async throws {
        let found = try await report(answered(), "petra@client.example", reader)
        #expect(!found.hasAnswer && found.leftOut == [.answers] && found.kinds.contains(.requests))
    }

    @Test func anAnswerUnderANameIsExported() async throws {
        let house = try await answered(.named)
        #expect(try await report(house, "petra@client.example", .operatorOfWords).hasAnswer)
        #expect(try await !report(house, "petra@client.example", .operator).hasAnswer)
    }

    // MARK: What is nobody else's

    private static let all = ["anna@example.test", "mark@example.test", "petra@client.example"]

    /// What Anna keeps for her year, what each of the two writes before a talk, agreements, questions that wait for a word.
    @Test(arguments: [PersonReport.Reader.operator, .operatorOfWords], all)
    func anOperatorGetsNothingThatTheRegistryKeepsFromThem(_ reader: PersonReport.Reader, _ address: String)
        async throws
    {
        let house = try await TestHouse()
        try await house.fillPrivately()
        let (found, whole) = (
            try await report(house, address, reader), try await report(house, address, .person)
        )
        for kind in DataKind.allCases where whole.kinds.contains(kind) {
            // What somebody wrote under their name is told to who asks for it by name, and is noted.
            let isAsked = if case .operatorOfWords = reader { kind == .answers } else { false }
            if !kind.profile.readers.contains(.operator) && !isAsked {
                #expect(!found.kinds.contains(kind), "\(kind)")
            }
            #expect(found.kinds.contains(kind) || found.leftOut.contains(kind), "\(kind)")
        }
        for words in ["a compliment", "a topic", "SQL"] { #expect(!found.json.contains(words), "\(words)") }
        #expect(whole.leftOut.isEmpty)
    }

    @Test func thePersonGetsWhatTheyKeep() async throws {
        let house = try await TestHouse()
        try await house.fillPrivately()
        let found = try await report(house, "anna@example.test", .person)
        #expect(found.json.contains("a compliment") && found.kinds.isSuperset(of: [.agreements, .talkWords, .matters]))
    }

    /// The dossier's comment that was cut would be known by it.
    @Test func anOperatorIsNotToldWhatAConfirmationSays() async throws {
        let house = try await answered()
        try await house.deliver(.confirmation(1, inboxRow: 1, news: [.textCut]), to: "petra@client.example")
        for reader in [PersonReport.Reader.operator, .operatorOfWords] {
            let found = try await report(house, "petra@client.example", reader)
            #expect(!found.json.contains("textCut") && found.leftOut.contains(.letters))
            #expect(found.kinds.contains(.letters))
        }
        #expect(try await report(house, "petra@client.example", .person).json.contains("textCut"))
    }

    // MARK: Another's address

    /// `person change bram@… --alias petra@client.example`, and "mijn gegevens" from Bram.
    @Test func anAliasReachesNoEarlierAnswer() async throws {
        let house = try await answered()
        try await house.change { tx, now in
            try tx.save(alias: EmailAddress("petra@client.example"), of: Example.bram, now: now)
        }
        let found = try await report(house, "bram@example.test", .person)
        #expect(!found.hasAnswer && found.leftOut == [.answers])
        // It is noted once more, as with each import.
        house.now += 3600
        try await house.change { tx, now in
            try tx.save(alias: EmailAddress("petra@client.example"), of: Example.bram, now: now)
        }
        #expect(try await !report(house, "bram@example.test", .person).hasAnswer)
    }

    @Test func anAliasReachesWhatWasAskedAfterIt() async throws {
        let house = try await TestHouse()
        try await house.change { tx, now in
            try tx.save(alias: EmailAddress("petra@client.example"), of: Example.bram, now: now)
        }
        house.now += 3600
        let request = try await house.addRequest("petra", for: house.addTalk())
        house.now += 3600
        try await house.change { tx, now in
            try tx.addAnswer(Self.answer, to: request, now: now)
            try tx.save(alias: EmailAddress("petra@client.example"), of: Example.bram, now: now)
        }
        #expect(try await report(house, "bram@example.test", .person).hasAnswer)
    }

    /// Petra is put on file and gets another's address; that it is dropped afterwards changes nothing.
    @Test(arguments: [false, true])
    func anotherAddressOfHersReachesNoEarlierAnswer(_ isDropped: Bool) async throws {
        let house = try await answered()
        try await house.change { tx, now in
            let petra = try member("Petra", "petra", at: "client.example")
            let other = try member("Petra", "bram2")
            let id = try tx.save(petra, manager: nil, department: nil, now: now)
            try tx.change(id, to: other, manager: nil, department: nil)
            try tx.readdress(id, from: petra.address, to: other, now: now)
            if isDropped { _ = try tx.giveUp(alias: petra.address, of: id) }
        }
        #expect(try await !report(house, "bram2@example.test", .person).hasAnswer)
    }

    /// An open request goes along to the new address, and what is answered then is not its reader's.
    @Test func aRequestThatWentAlongIsNoProof() async throws {
        let house = try await TestHouse()
        let petra = try member("Petra", "petra", at: "client.example")
        let id = try await house.change { tx, now in try tx.save(petra, manager: nil, department: nil, now: now) }
        let request = try await house.addRequest("petra", for: house.addTalk(), state: .sent)
        house.now += 3600
        try await house.change { tx, now in
            let other = try member("Petra", "bram2")
            try tx.change(id, to: other, manager: nil, department: nil)
            try tx.readdress(id, from: petra.address, to: other, now: now)
            try tx.addAnswer(Self.answer, to: request, now: now)
        }
        #expect(try await !report(house, "bram2@example.test", .person).hasAnswer)
    }
}
