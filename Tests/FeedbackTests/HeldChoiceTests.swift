import Addressing
import Feedback
import Testing

/// What can be done with each kind of held mail.
@Suite struct HeldChoiceTests {
    @Test(
        arguments: [
            (.mail(.noAnswerFound), .unread, ["accept --request", "reject"]),
            (.mail(.objection), .unread, ["accept --request", "reject"]),
            (.mail(.noRequest), .unread, ["accept --request", "accept --talk", "reject"]),
            (.mail(.noRequest), .strayWords, ["accept --request", "accept --talk", "reject"]),
            (.talkMail(.answerNotUnderstood), .words, ["accept", "accept --request", "accept --talk", "reject"]),
            (.talkMail(.stopsActing), .calendar, ["accept", "reject"]),
            (.invitation(.nobodyToConfirm), .calendar, ["accept", "reject"]),
            (.invitation(.changesPeople), .calendar, ["reject"]),
            (.talkMail(.declined(.recurring)), .calendar, ["reject"]),
            (.calendar(.noMethod), .calendar, ["reject"]),
            (.mail(.declinesAfterAnswering), .unread, ["reject"]),
            (.mail(.challenge), .unread, ["reject"]),
            (.mail(.strayBounce(said: nil)), .unread, ["reject"]),
        ] as [(HeldReason, HeldContent, [String])]
    )
    func eachKindHasItsChoices(_ reason: HeldReason, _ content: HeldContent, _ choices: [String]) {
        #expect(reason.choices(content).map(\.rawValue) == choices)
    }

    @Test func whatWaitsForAWordIsAcceptedAsItIs() throws {
        let waits = HeldReason.talkMail(.waitsFor(try EmailAddress("mark@example.test")))
        #expect(waits.choices(.strayWords).first == .accept && waits.choices(.calendar).first == .accept)
        for content in HeldContent.allCases { #expect(waits.choices(content).last == .reject) }
    }
}
