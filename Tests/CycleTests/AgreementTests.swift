// An agreement on its way: to be agreed by both, and then done.
import Cycle
import Days
import Feedback
import Foundation
import TestSupport
import Testing

@Suite struct AgreementTests {
    private let now = Date(timeIntervalSince1970: 1_800_000_000)

    private func agreement(_ text: String = "Course in SQL") -> Agreement {
        Agreement(
            id: AgreementID(rawValue: 1),
            employee: PersonID(rawValue: 2),
            talk: TalkID(rawValue: 3),
            version: .init(text: text)
        )
    }

    private func expect(
        _ agreement: inout Agreement,
        _ verdict: Verdict,
        by party: Party,
        counts: Bool = true,
        _ consent: Agreement.Consent
    ) {
        let isTaken = agreement.judge(verdict, by: party)
        #expect(isTaken == counts && agreement.consent == consent)
    }

    @Test func itIsAgreedOnlyByTheOther() {
        var agreement = agreement()
        #expect(agreement.asks == .manager)
        expect(&agreement, .right, by: .employee, counts: false, .proposed)
        expect(&agreement, .right, by: .manager, .agreed)
        #expect(agreement.asks == nil)
        expect(&agreement, .better(.init(text: "None")), by: .manager, counts: false, .agreed)
        #expect(agreement.version.text == "Course in SQL")
    }

    @Test func aBetterLineGoesBackToWhoWroteTheFirst() {
        var agreement = agreement()
        expect(&agreement, .better(.init(text: "Course in SQL, by June")), by: .manager, .proposed)
        #expect(agreement.asks == .employee && agreement.version.text == "Course in SQL, by June")
        expect(&agreement, .right, by: .employee, .agreed)
        #expect(agreement.otherVersion == nil)
    }

    @Test func twoCorrectionsAndItStaysAsTwoVersions() {
        var agreement = agreement()
        expect(&agreement, .better(.init(text: "By June")), by: .manager, .proposed)
        expect(&agreement, .better(.init(text: "By September")), by: .employee, .twoVersions)
        #expect(agreement.asks == nil)
        #expect(agreement.version.text == "By September" && agreement.otherVersion?.text == "By June")
    }

    @Test func theSameLineOnceMoreIsAYes() {
        var agreement = agreement()
        expect(&agreement, .better(.init(text: "Course in SQL")), by: .manager, .agreed)
    }

    @Test func twoSilentQuartersPutItToSleepAndTheNextTalkEndsIt() {
        var agreement = agreement()
        agreement.passQuarter(now: now)
        #expect(agreement.progress == .open)
        agreement.passQuarter(now: now)
        #expect(agreement.progress == .asleep)
        #expect(agreement.nextQuarter(of: now, CycleRules(), after: now) == nil)
        agreement.passQuarter(now: now)
        #expect(agreement.progress == .expired && agreement.closedAt == now)
    }

    @Test func anAnswerBetweenWakesIt() {
        var agreement = agreement()
        agreement.passQuarter(now: now)
        agreement.tell(.stuck(line: "no budget"), now: now)
        #expect(agreement.progress == .stuck && agreement.line == "no budget" && agreement.silentQuarters == 0)
        agreement.tell(.done, now: now)
        #expect(agreement.progress == .done && agreement.line == nil && agreement.closedAt == now)
        agreement.tell(.busy, now: now)
        #expect(agreement.progress == .busy && agreement.closedAt == nil)
    }

    @Test func quartersAreCountedFromTheTalk() {
        let (agreement, rules) = (agreement(), CycleRules())
        let first = now.addingTimeInterval(rules.quarter)
        #expect(agreement.nextQuarter(of: now, rules, after: now) == first)
        #expect(agreement.nextQuarter(of: now, rules, after: first) == first.addingTimeInterval(rules.quarter))
        #expect(agreement.nextQuarter(of: now, rules, after: now.addingTimeInterval(-9)) == first)
    }
}
