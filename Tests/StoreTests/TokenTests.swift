// Tokens: those of one letter, which work once, and those of raters, which can be renewed.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite struct TokenTests {
    @Test func aTokenOfALettersOwnIsKnownByIt() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        try await house.queue(.dossierToEmployee(talk, batch: 1), to: "anna@example.test")
        let row = try #require(try await house.letters().first)
        let owner = try #require(row.owner())
        #expect(owner == TokenOwner(.employee(talk), letter: row.id))
        try await house.change { tx, _ in
            try tx.remember(token: "act", of: owner)
            try tx.remember(token: "any", of: .employee(talk))
        }
        let found = try await house.store.read { tx in try ["ACT", "any"].map { try tx.owner(ofToken: $0) } }
        #expect(found == [owner, TokenOwner(.employee(talk))])
    }

    /// The table takes each sort of part, and knows whose a token is.
    @Test func everyPartHasTokens() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        let request = try await house.addRequest("petra", for: talk)
        let mail = try await house.handOn(.words("…", by: .employee(talk), isProved: true, answered: nil))
        try await house.change { tx, now in
            let source = try #require(try tx.talkMail(mail))
            let matter = try tx.open(.newTime(talk, .employee), from: source, askedOf: source.sender, now: now)
            let collected = try tx.collect([], for: .person(Example.anna), isUrgent: false, now: now)
            let parts: [Part] = [
                .rater(request), .employee(talk), .manager(talk), .hr(talk), .matter(matter), .collected(collected),
            ]
            for part in parts {
                try tx.remember(token: part.name, of: part)
                #expect(try tx.owner(ofToken: part.name)?.part == part)
            }
        }
    }

    @Test func aTokenWorksForTheMailThatUsedItAlone() async throws {
        let house = try await TestHouse()
        try await house.queue(.dossierToEmployee(house.addTalk(), batch: 1), to: "anna@example.test")
        let row = try #require(try await house.letters().first)
        let (first, second): (InboxID, InboxID) = (InboxID(rawValue: 7), InboxID(rawValue: 8))
        func live() async throws -> [Bool] {
            try await house.store.read { tx in try [first, second].map { try tx.isLive(tokenOf: row.id, for: $0) } }
        }
        #expect(try await live() == [true, true])
        for mail in [first, second] {
            try await house.change { tx, _ in try tx.useUp(tokenOf: row.id, by: mail) }
            #expect(try await live() == [true, false])
        }
    }

    @Test func aRenewedTokenMakesTheEarlierOneUnknown() async throws {
        let house = try await TestHouse()
        let request = try await house.addRequest("petra", for: house.addTalk())
        let first = try await house.store.read { try $0.tokenGeneration(of: .rater(request)) }
        try await house.change { tx, _ in
            try tx.remember(token: "old", of: .rater(request))
            try tx.renewToken(of: request)
        }
        let second = try await house.store.read { try $0.tokenGeneration(of: .rater(request)) }
        #expect(first == 1 && second == 2)
        let known = try await house.store.read { try $0.owner(ofToken: "old") }
        #expect(known == nil)
    }

    @Test func onlyWhatTheManagerHasNotGotIsTakenBack() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        try await house.change { tx, now in
            for _ in 1...2 {
                let dossier = try tx.freeze(Summary(groups: []), page: "", plain: "", pdf: nil, talk: talk, now: now)
                try tx.release(dossier.id, to: .employee, now: now)
                try tx.share(talk, batch: dossier.batch, now: now)
            }
            for dossier in try tx.dossiers(of: talk).prefix(1) { try tx.release(dossier.id, to: .manager, now: now) }
        }
        let taken = try await house.change { tx, _ in
            try [[1], [2], [2]].map { try tx.takeBack(sharing: $0, of: talk) }
        }
        #expect(taken == [false, true, false])
        let rounds = try await house.store.read { try $0.dossierRounds(of: talk) }
        #expect(rounds.map(\.isShared) == [true, false])
    }
}
