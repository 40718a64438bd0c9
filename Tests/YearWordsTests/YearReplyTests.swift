import Cycle
import Days
import Foundation
import Testing

@testable import YearWords

/// Replies with their meaning in four languages: lines that were asked (`# kind:text|…`), then a reply a line.
private struct Phrase: CustomTestStringConvertible, Sendable {
    let lines: [AskedLine]
    let want: String
    let text: String

    var testDescription: String { "\(want): \(text)" }

    static func all(_ name: String) -> [Phrase] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).txt")
        var lines: [AskedLine] = []
        var phrases: [Phrase] = []
        for line in ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n") {
            if line.hasPrefix("# ") {
                lines = askedLines(String(line.dropFirst(2)))
            } else {
                let fields = line.split(separator: "\t", maxSplits: 1).map(String.init)
                phrases.append(Phrase(lines: lines, want: fields[0], text: fields[1].replacing("\\n", with: "\n")))
            }
        }
        return phrases
    }
}

@Suite struct YearReplyTests {
    static let files = ["state", "grant", "talks", "agreements", "hard", "before"]

    @Test func phrasesAreThere() {
        for file in Self.files { #expect(Phrase.all(file).count > 50) }
    }

    @Test(arguments: files.flatMap(Phrase.all))
    private func phrase(_ phrase: Phrase) {
        #expect(Shown.text(YearReply.read(phrase.text, to: phrase.lines, at: Moment.now)) == phrase.want)
    }

    // MARK: What can't be taken back

    /// Whatever stands beside such a word and is not known makes it none.
    @Test(arguments: [
        "zebra", "niet", "nog niet", "bijna", "als het kan", "mits goed", "if possible", "wenn möglich", "si possible",
        "?",
        "misschien", "maar later", "🤔", "pas in juni", "aber erst im Juni", "behalve de toets", "of niet", "hoop ik",
        "zegt Bas", "denk ik",
    ])
    func aWordLeftOverIsAskedBack(_ rest: String) {
        let words: [(LineKind, [String])] = [
            (.agreementState, ["klaar", "done", "fertig", "terminé", "stopt", "stopped"]),
            (.trainingGrant, ["mag", "akkoord", "granted", "genehmigt", "accordé"]),
            (.agreementsRight, ["klopt", "that's right", "stimmt", "c'est exact"]),
            (.followUp, ["gesproken", "held"]), (.trainingHad, ["gehad", "besucht"]),
        ]
        for (kind, words) in words {
            for text in words.flatMap({ ["\($0) \(rest)", "1 \($0) \(rest)", "\(rest) \($0)", "\($0). \(rest)"] }) {
                let word = YearReply.read(text, to: [AskedLine(1, kind)], at: Moment.now).words[1]
                #expect(word?.isClosed != true, "\(kind): \(text) is \(word.map(Shown.text) ?? "")")
            }
        }
    }

    // MARK: Texts

    private func word(_ text: String, _ kind: LineKind, _ line: String = "") -> LineWord? {
        YearReply.read(text, to: [AskedLine(1, kind, line)], at: Moment.now).words[1]
    }

    @Test(arguments: [
        ("1 vast: budget", "budget"), ("1 vast, budget is op", "budget is op"), ("vast (geen tijd)", "geen tijd"),
        ("1 stuck because HR is slow", "because HR is slow"), ("1 vast: 500 euro te kort", "500 euro te kort"),
        ("1 hängt, weil niemand antwortet", "weil niemand antwortet"),
        ("1 vast: budget. HR weet ervan.", "budget. HR weet ervan."),
    ])
    func aReasonIsKeptAsWritten(_ text: String, _ reason: String) {
        #expect(word(text, .agreementState) == .state(.stuck(reason: reason)))
    }

    @Test(arguments: [
        ("niet, geen budget", GrantWord.refused, "geen budget"), ("nee: te duur", .refused, "te duur"),
        ("mag, veel plezier ermee!", .granted, "veel plezier ermee!"),
        ("eerst praten, waarom juist deze", .talkFirst, "waarom juist deze"),
    ])
    func theManagersLineStandsBesideTheWord(_ text: String, _ grant: GrantWord, _ line: String) {
        #expect(word(text, .trainingGrant) == .grant(grant, line: line))
    }

    @Test(arguments: ["mag", "ja, prima", "Akkoord, boek maar", "ok 👍"])
    func aWordSaidTwiceIsNoLine(_ text: String) {
        #expect(word(text, .trainingGrant) == .grant(.granted, line: nil))
    }

    @Test func aLineToTheManagerIsKeptWhole() {
        #expect(
            word("Meer tijd voor onderzoek.\nEn een stillere kamer.", .needs)
                == .forManager("Meer tijd voor onderzoek.\nEn een stillere kamer.")
        )
    }

    // MARK: Bounds

    @Test func tooLongAgreementsAreAskedBack() {
        let lines = [AskedLine(1, .agreementsWanted)]
        let long = YearReply.read("afspraak: " + String(repeating: "lang ", count: 600), to: lines, at: Moment.now)
        #expect(long.wanted.isEmpty && long.unclear.map(\.reason) == [.tooLong])
        let endless = YearReply.read(String(repeating: "lang ", count: 600), to: lines, at: Moment.now)
        #expect(endless.wanted.isEmpty && endless.unclear.map(\.reason) == [.tooLong])
        let bare = YearReply.read("afspraak: 1 juni", to: lines, at: Moment.now)
        #expect(bare.wanted.isEmpty || bare.wanted.allSatisfy { $0.what.contains(where: \.isLetter) })
        #expect(YearReply.read("afspraak: - , ;", to: lines, at: Moment.now).unclear.map(\.reason) == [.withoutText])
    }

    @Test func aReplyOfTwelveLinesIsRead() {
        let lines = (1...12).map { AskedLine($0, .followUp) }
        let text = (1...12).map { "\($0) \($0 % 2 == 0 ? "gesproken" : "later, volgt nog")" }.joined(separator: "\n")
        let reply = YearReply.read(text, to: lines, at: Moment.now)
        #expect(reply.words.count == 12 && reply.unclear.isEmpty)
        #expect(reply.words[2] == .followUp(.held) && reply.words[11] == .followUp(.later))
    }

    /// Two kinds of lines in one mail: a number tells which, a word alone does not.
    @Test func kindsStandBesideEachOther() {
        let lines = [
            AskedLine(1, .trainingGrant, "Anna"), AskedLine(2, .justTalked, "Bas"), AskedLine(3, .followUp, "Bas"),
        ]
        let reply = YearReply.read("1 mag, 2 gisteren, 3 gesproken", to: lines, at: Moment.now)
        #expect(Shown.text(reply) == "1=granted 2=talked:2027-03-09 3=held")
        #expect(Shown.text(YearReply.read("mag", to: lines, at: Moment.now)) == "?which")
        #expect(Shown.text(YearReply.read("1 gesproken", to: lines, at: Moment.now)) == "1?")
    }

    @Test func nothingIsNothing() {
        for text in ["", " \n", "Bedankt!", "Thanks", "Merci beaucoup"] {
            #expect(YearReply.read(text, to: [AskedLine(1, .agreementState)], at: Moment.now).isEmpty, "\(text)")
        }
    }
}
