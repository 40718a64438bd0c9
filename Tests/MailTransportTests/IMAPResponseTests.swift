import Addressing
import Connections
import Testing

@testable import MailTransport

@Suite struct IMAPResponseTests {
    /// What a parser makes of a text: whole, and octet by octet, which must be the same.
    private func parse(_ text: String, longestLiteral: Int = 1 << 20) throws -> [IMAPResponse] {
        var whole = IMAPResponseParser(longestLiteral: longestLiteral)
        Array(text.utf8).withUnsafeBytes { whole.append($0) }
        var responses: [IMAPResponse] = []
        while let response = try whole.next() { responses.append(response) }
        var pieces = IMAPResponseParser(longestLiteral: longestLiteral)
        var again: [IMAPResponse] = []
        for byte in text.utf8 {
            withUnsafeBytes(of: byte) { pieces.append($0) }
            while let response = try pieces.next() { again.append(response) }
        }
        #expect(responses == again)
        return responses
    }

    private func string(_ text: String) -> IMAPValue { .string(Array(text.utf8)) }

    @Test(arguments: [
        ("* 3 EXISTS\r\n", IMAPResponse.exists(3)),
        ("* 4 expunge\r\n", .expunged(4)),
        ("* SEARCH 1 5 4294967295\r\n", .search([1, 5, 4_294_967_295])),
        ("* SEARCH\r\n", .search([])),
        ("* CAPABILITY IMAP4rev1 idle\r\n", .capability(["IMAP4REV1", "IDLE"])),
        ("+ go on\r\n", .continuation),
        ("+\r\n", .continuation),
        ("* FLAGS (\\Seen)\r\n", .other("FLAGS")),
        ("* LIST (\\HasNoChildren) \"/\" {5}\r\na\r\nb)\r\n", .other("LIST")),
        (
            "* OK [UIDVALIDITY 17] fine\r\n",
            .status(.init(condition: .ok, code: "UIDVALIDITY 17", text: "fine"))
        ),
        ("* BYE\r\n", .status(.init(condition: .bye, code: nil, text: ""))),
        ("K7 NO [TRYCREATE] no\r\n", .completed(tag: "K7", .init(condition: .no, code: "TRYCREATE", text: "no"))),
        ("K7 OK\n", .completed(tag: "K7", .init(condition: .ok, code: nil, text: ""))),
    ])
    func readsResponse(_ text: String, _ expected: IMAPResponse) throws {
        #expect(try parse(text) == [expected])
    }

    @Test func readsFetch() throws {
        let text =
            "* 2 FETCH (UID 7 FLAGS (\\Seen $x) BODY[HEADER.FIELDS (TO CC)] \"a\\\"b\" BODY[]<0> {3}\r\na\r\n X NIL)\r\n"
        #expect(
            try parse(text) == [
                .fetch(
                    2,
                    [
                        "UID": .atom("7"), "FLAGS": .list([.atom("\\Seen"), .atom("$x")]),
                        "BODY[HEADER.FIELDS (TO CC)]": string("a\"b"), "BODY[]<0>": string("a\r\n"), "X": .null,
                    ]
                )
            ]
        )
    }

    @Test(arguments: [
        "K1 OK done\r\n", "* 9 FETCH (UID 9 BODY[] {3}\r\nabc)\r\n", ")\r\n", "{5}\r\n", "\u{0}\u{1}\r\n\r\n.\r\n",
        "\"",
        "* BYE\r\n", "",
    ])
    func literalMayHoldAnything(_ body: String) throws {
        let text = "* 1 FETCH (UID 5 BODY[] {\(body.utf8.count)}\r\n\(body) FLAGS ())\r\nK1 OK really\r\n"
        let responses = try parse(text)
        #expect(responses.first == .fetch(1, ["UID": .atom("5"), "BODY[]": string(body), "FLAGS": .list([])]))
        #expect(responses.count == 2)
    }

    @Test(arguments: ["* 1 FETCH (UID 5 BODY[] {10}\r\nabc", "* OK", "* 1 FETCH (UID 5 BODY[] {0}\r\n", ""])
    func waitsForMore(_ text: String) throws {
        #expect(try parse(text).isEmpty)
    }

    @Test(arguments: [
        "\r\n", "* \r\n", "* 1 FETCH (UID\r\n", "* 1 FETCH (UID 5\r\n", "* 1 FETCH 5\r\n", "K1 MAYBE\r\n",
        "* 1 FETCH (UID \"5)\r\n", "* 1 FETCH (\"UID\" 5)\r\n", "* 1 FETCH (UID 5 BODY[] {2}\r\nab\r\n",
    ])
    func refuses(_ text: String) {
        #expect(throws: IMAPResponseParser.Malformed.self) { try parse(text) }
    }

    @Test func refusesDepthAndSize() {
        let deep = "* 1 FETCH " + String(repeating: "(", count: 100_000) + "\r\n"
        #expect(throws: IMAPResponseParser.Malformed.self) { try parse(deep) }
        #expect(throws: IMAPResponseParser.Malformed.tooLong) {
            try parse("* 1 FETCH (BODY[] {101}\r\n", longestLiteral: 100)
        }
    }

    @Test func writesSets() throws {
        func set(_ numbers: [UInt32]) -> String { UIDSet.text(numbers.compactMap { UID($0) }) }
        #expect(set([1, 2, 3, 5, 7, 8]) == "1:3,5,7:8")
        #expect(set([9, 8, 8, 1]) == "1,8:9")
        #expect(set([4_294_967_295]) == "4294967295")
        #expect(UID(0) == nil && UID("x") == nil && UIDValidity("-1") == nil)
    }

    @Test(arguments: [
        ("INBOX", "\"INBOX\""), ("a\"b\\c", "\"a\\\"b\\\\c\""), ("R&D", "\"R&-D\""), ("Été", "\"&AMk-t&AOk-\""),
        ("台北", "\"&U,BTFw-\""), ("😀", "\"&2D3eAA-\""),
    ])
    func writesMailboxNames(_ name: String, _ expected: String) throws {
        #expect(try MailboxName(name).quoted == expected)
    }

    @Test(arguments: ["", "a\r\nb", "a*", "100%"])
    func refusesMailboxName(_ name: String) {
        #expect(throws: InvalidText.self) { try MailboxName(name) }
    }

    @Test func writesDates() {
        #expect(IMAPDate(year: 2026, month: 3, day: 7)?.description == "7-Mar-2026")
        #expect(IMAPDate(year: 2026, month: 13, day: 7) == nil)
    }

    @Test func backsOff() {
        let backoff = Backoff(first: 1, longest: 300)
        #expect((1...5).map { backoff.delay(beforeAttempt: $0, random: 0) } == [0.5, 1, 2, 4, 8])
        #expect((1...3).map { backoff.delay(beforeAttempt: $0, random: 0.5) } == [0.75, 1.5, 3])
        #expect(backoff.delay(beforeAttempt: 100, random: 0) == 150)
        #expect(backoff.delay(beforeAttempt: 100, random: 0.999) < 300)
    }

    @Test func plansFetches() {
        let uids = (1...7).compactMap { UID($0) }
        var plan = FetchPlan(uids, batch: 2)
        for tag in ["a", "b", "c"] { plan.begun(plan.nextBatch() ?? [], tag: tag) }
        #expect(plan.nextBatch() == nil)
        #expect(plan.received(uids[0]) && !plan.received(uids[0]))
        plan.completed("a", isOK: false)
        // The one that is missing goes first, alone.
        #expect(plan.nextBatch() == [uids[1]])
        plan.begun([uids[1]], tag: "d")
        plan.completed("d", isOK: false)
        plan.completed("b", isOK: true)
        #expect(plan.nextBatch() == [uids[6]])
        plan.completed("c", isOK: true)
        #expect(plan.isDone)
    }

    @Test func plansNothingAfterStop() {
        var plan = FetchPlan((1...7).compactMap { UID($0) }, batch: 2)
        plan.begun(plan.nextBatch() ?? [], tag: "a")
        plan.stop()
        #expect(plan.nextBatch() == nil && !plan.isDone)
        plan.completed("a", isOK: false)
        #expect(plan.isDone)
    }
}
