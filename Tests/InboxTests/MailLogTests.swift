// What the log says of each mail that came.
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@testable import Inbox

@Suite struct MailLogTests {
    @Test(
        arguments: [
            (Mail("1. Luistert goed."), "info mail read inbox=1 kind=reply outcome=answered request=1"),
            (Mail("Wie leest dit?"), "info mail held inbox=1 kind=reply reason=question request=1"),
            (Mail.bounce, "warning mail came back inbox=1 kind=bounce outcome=not-delivered request=1"),
        ] as [(Mail, String)]
    )
    func eachMailHasALine(_ mail: Mail, _ line: String) async throws {
        let house = try await TestHouse.askedPetra()
        _ = try await house.read(mail.raw)
        #expect(house.logged.saying("mail").map(\.description) == [line])
        #expect(house.logged.lines.allSatisfy { !"\($0)".contains("@") })
    }

    @Test func aMailToOneOfTheTwoThatCameBackMarksTheTalk() async throws {
        let house = try await TestHouse.askedAnna()
        let counted = CountedMail(
            inbox: 1,
            kind: "bounce",
            request: nil,
            end: .held(.mailNotDelivered(party: .employee, talk: house.talk, said: nil))
        )
        house.log.note(counted)
        #expect(
            house.logged.saying("mail").map(\.description)
                == ["warning mail held inbox=1 kind=bounce reason=mail-not-delivered talk=1"]
        )
        let notice = try await house.receive(Data("m".utf8))
        try await house.change { [talk = house.talk] tx, _ in
            _ = try tx.beginReading(limit: 1, octets: .max)
            try tx.hold(notice, reason: .mail(.mailNotDelivered(party: .employee, talk: talk, said: nil)))
        }
        let troubles = try await house.store.read { [now = house.now] in try $0.talkTroubles(now: now) }
        #expect(troubles[house.talk]?.map(\.trouble) == [.notDelivered(notice, .employee)])
        let conditions = try await house.store.read { [now = house.now] in try $0.troubles(now: now) }
        #expect(conditions.map(\.reason) == [.peopleNotReached(talks: [house.talk])])
    }
}
