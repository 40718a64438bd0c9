import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Letters
@testable import Store

/// The form in which letters stand in the outbox: renaming a case breaks a test, not a database.
@Suite struct StoredFormTests {
    private static let file = "letters.txt"

    /// Key and stored form, a line for each kind in the order of their names.
    private static func lines() throws -> [String: String] {
        let examples = Letter.Kind.allCases.map { $0.mail.example }
        return try Dictionary(uniqueKeysWithValues: examples.map { ($0.kind.rawValue, "\($0.key) \(try encode($0))") })
    }

    /// Only new files are ever written here: rows in the field keep their form when names change.
    @Test func eachLetterKeepsItsForm() throws {
        let lines = try Self.lines()
        let golden = (Golden.read(Self.file) ?? "").split(separator: "\n").map(String.init)
        let new = lines.values.filter { !golden.contains($0) }.sorted()
        if Golden.isRenewed, new.allSatisfy({ line in !golden.contains { Self.isOfSameKind(line, $0) } }) {
            try Golden.write(Self.file, (golden + new).sorted().joined(separator: "\n") + "\n")
            return
        }
        #expect(new.isEmpty, "a form that rows don't have, or a letter without one; see Golden.swift")
        #expect(golden.count == lines.count)
        for line in golden {
            let letter = try decode(Letter.self, from: String(line.drop { $0 != "{" }))
            #expect(line.contains(" {\"\(letter.kind.rawValue)\":"), "the column 'kind' has the same name")
            #expect(try "\(letter.key) \(encode(letter))" == line)
        }
    }

    private static func isOfSameKind(_ one: String, _ other: String) -> Bool {
        one.drop { $0 != "{" }.prefix { $0 != ":" } == other.drop { $0 != "{" }.prefix { $0 != ":" }
    }

    static var parts: [(Letter, String)] {
        get throws {
            var report = NamesReport()
            report.added = [1]
            report.withdrawn = [2]
            report.replaced = [NamesReport.Replaced(old: 3, new: 4)]
            let address = try EmailAddress("p@client.example")
            return [
                (
                    .confirmation(
                        1,
                        inboxRow: 2,
                        news: [.attachmentsLeftOut],
                        from: address
                    ),
                    #"{"confirmation":{"_0":1,"from":"p@client.example","inboxRow":2,"notes":["attachmentsLeftOut"]}}"#
                ),
                (
                    .confirmation(1, inboxRow: 2, news: [.fromAnotherAddress]),
                    #"{"confirmation":{"_0":1,"inboxRow":2,"notes":["fromAnotherAddress"]}}"#
                ),
                (
                    .namesRead(1, inboxRow: 2, report),
                    #"{"namesRead":{"_0":1,"_2":{"added":[1],"refused":[],"replaced":[{"new":4,"old":3}],"unread":[],"withdrawn":[2]},"inboxRow":2}}"#
                ),
                (
                    .declined(1, inboxRow: 2, from: address),
                    #"{"declined":{"_0":1,"from":"p@client.example","inboxRow":2}}"#
                ),
                (.noMoreRequests(1, from: address), #"{"noMoreRequests":{"_0":1,"from":"p@client.example"}}"#),
                (.standing(1, .asked(inboxRow: 2)), #"{"standing":{"_0":1,"_1":{"asked":{"inboxRow":2}}}}"#),
                (
                    .approval(1, [2, 3], by: .hr, isAgain: true),
                    #"{"approval":{"_0":1,"_1":[2,3],"by":"hr","isAgain":true}}"#
                ),
                (
                    .planTalk(1, year: 2027, .manager),
                    #"{"planTalk":{"_0":1,"_2":"manager","year":2027}}"#
                ),
            ]
        }
    }

    private static let refusals: [(NotTaken, String)] = [
        (.ownAddress, #"{"ownAddress":{}}"#), (.namedAlready, #"{"namedAlready":{}}"#),
        (.tooMany(limit: 12), #"{"tooMany":{"limit":12}}"#), (.suppressed, #"{"suppressed":{}}"#),
        (.wrongGroup, #"{"wrongGroup":{}}"#), (.notOnTheList, #"{"notOnTheList":{}}"#),
        (.takenOff, #"{"takenOff":{}}"#), (.askedAlready, #"{"askedAlready":{}}"#),
        (.whichNumber, #"{"whichNumber":{}}"#), (.over, #"{"over":{}}"#), (.left, #"{"left":{}}"#),
    ]

    private static let declines: [(DeclineReason, String)] = [
        (.wrongPeople(["x"]), #"{"wrongPeople":{"_0":["x"]}}"#), (.recurring, #"{"recurring":{}}"#),
        (.tooManyPeople, #"{"tooManyPeople":{}}"#), (.inThePast, #"{"inThePast":{}}"#),
    ]

    @Test func whatALetterHoldsKeepsItsForm() throws {
        func check<Part: Codable & Equatable>(_ part: Part, _ json: String) throws {
            #expect(try encode(part) == json)
            #expect(try decode(Part.self, from: json) == part)
        }
        for (letter, json) in try Self.parts { try check(letter, json) }
        for (reason, json) in Self.refusals { try check(reason, json) }
        for (reason, json) in Self.declines { try check(reason, json) }
        #expect(
            ConfirmationNews.allCases.map(\.rawValue)
                == ["attachmentsLeftOut", "afterRelease", "fromAnotherAddress", "textCut"]
        )
        #expect(Party.allCases.map(\.rawValue) == ["employee", "manager", "hr", "rater"])
        #expect(
            UnreadLine.Reason.allCases.map(\.rawValue)
                == ["noGroup", "noAddress", "badAddress", "severalGroups", "notUnderstood"]
        )
        let line = UnreadLine(number: 3, text: "Petra", reason: .noGroup)
        try check(line, #"{"number":3,"reason":"noGroup","text":"Petra"}"#)
        let refused = NamesReport.Refused(who: "x", reason: .over)
        try check(refused, #"{"reason":{"over":{}},"who":"x"}"#)
    }
}
