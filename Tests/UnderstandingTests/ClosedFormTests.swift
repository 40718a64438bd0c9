import Addressing
import Foundation
import Testing

@testable import Understanding

/// Short replies with their meaning, a phrase a line (`\n` for a line end), in four languages.
private struct Phrase: CustomTestStringConvertible, Sendable {
    let want: String
    let text: String

    var testDescription: String { "\(want): \(text)" }

    static func all(_ name: String) -> [Phrase] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/Words/\(name).txt")
        let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.map { line in
            let fields = line.split(separator: "\t", maxSplits: 1)
            return Phrase(want: String(fields[0]), text: String(fields[1]).replacing("\\n", with: "\n"))
        }
    }
}

@Suite struct ClosedFormTests {
    @Test func phrasesAreThere() {
        for name in ["sharing", "time", "ownership", "approval", "declining"] { #expect(Phrase.all(name).count > 30) }
    }

    @Test(arguments: Phrase.all("sharing"))
    private func sharing(_ phrase: Phrase) {
        #expect((ShareAnswer.isYes(phrase.text, manager: "Tom Mulder") ? "yes" : "not-yes") == phrase.want)
    }

    @Test(arguments: Phrase.all("time"))
    private func time(_ phrase: Phrase) {
        #expect(shown(ShortAnswer.read(phrase.text, to: .time)) == phrase.want)
    }

    @Test(arguments: Phrase.all("ownership"))
    private func ownership(_ phrase: Phrase) {
        #expect(shown(ShortAnswer.read(phrase.text, to: .ownership)) == phrase.want)
    }

    private func shown(_ answer: Bool?) -> String { answer.map { $0 ? "yes" : "no" } ?? "unclear" }

    @Test(arguments: Phrase.all("approval"))
    private func approval(_ phrase: Phrase) throws {
        let listed: [NumberedRater] = [
            (1, "Petra Smit", try EmailAddress("psmit@klant.example")),
            (2, "Joris van Dam", try EmailAddress("jvd@ons.example")),
            (3, "Liam O'Connor", try EmailAddress("liam@acme.example")),
        ]
        let (kind, numbers) = split(phrase.want)
        switch ApprovalReply.read(phrase.text, listed: listed) {
        case .approved(let struck, let unclear):
            let others = [1, 2, 3].filter { !numbers.contains($0) }
            let wanted = ["yes": [], "strike": numbers, "only": others][kind]
            #expect(struck == wanted)
            #expect(unclear.isEmpty)
        case .refused, .unclear: #expect(kind == "not-yes")
        }
    }

    private func split(_ want: String) -> (kind: String, numbers: [Int]) {
        let parts = want.split(separator: ":")
        return (String(parts[0]), parts.dropFirst().first?.split(separator: ",").compactMap { Int($0) } ?? [])
    }

    @Test(arguments: Phrase.all("declining"))
    private func declining(_ phrase: Phrase) {
        let lines = phrase.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect((Declining.isDeclined(lines) ? "decline" : "answer") == phrase.want)
    }

    /// Another person's name is no manager's.
    @Test func aStrangerIsNoReader() {
        #expect(ShareAnswer.isYes("Deel het met Mark", manager: "Mark Visser"))
        #expect(!ShareAnswer.isYes("Deel het met Mark", manager: "Tom Mulder"))
    }

    @Test func aBareNoBelowAQuestionAnswersIt() {
        #expect(Declining.isDeclined(["Nee"]))
        #expect(!Declining.isDeclined(["Nee"], takesBareNo: false))
        #expect(!Declining.isDeclined(["Nee bedankt"], takesBareNo: false))
        #expect(Declining.isDeclined(["Nee bedankt, ik doe niet mee"], takesBareNo: false))
        #expect(Declining.isDeclined(["Diesmal kann ich leider nicht teilnehmen."]))
        #expect(Declining.isDeclined(["Je connais Emma depuis trop peu de temps, je passe donc mon tour."]))
    }

    /// Whatever stands beside a yes and is not known makes it none.
    @Test(arguments: [
        "zebra", "niet", "?", "als", "if", "wenn", "si", "🤔", "12 maart", "Mooi weer vandaag", "pas avant lundi",
    ])
    func aWordLeftOverIsNoYes(_ rest: String) throws {
        for yes in ["ja", "deel", "akkoord"] {
            for text in ["\(yes) \(rest)", "\(yes)\n\(rest)", "\(yes)\n\nGroet, Anna\n\n\(rest)"]
            where !text.hasSuffix("Mooi weer vandaag") || !text.contains("Groet") {
                #expect(!ShareAnswer.isYes(text), "\(text)")
                #expect(ShortAnswer.read(text) != true, "\(text)")
                let reply = ApprovalReply.read(text, listed: [(1, "Petra Smit", try EmailAddress("p@klant.example"))])
                #expect(reply == .unclear || reply == .refused, "\(text)")
            }
        }
    }
}

@Suite struct DecliningTests {
    @Test func refusalsAndWhatLooksLikeOne() {
        for text in [
            "nee bedankt", "No, thank you.", "Ik sla deze keer over.", "Diesmal nehme ich nicht teil.",
            "Je passe mon tour.",
        ] {
            #expect(Declining.isDeclined([text]), "\(text)")
        }
        for text in [
            "Liever niet", "Ik ken Anna niet", "Ik ken haar niet goed genoeg", "I don't know Anna well enough",
            "Ich kenne Anna zu wenig", "Je ne connais pas Anna assez", "Haal me van de lijst", "unsubscribe",
            "Hier wil ik niet aan meewerken", "Unfortunately I cannot give feedback", "Bitte streichen Sie mich.",
            "Leider kann ich kein Feedback geben",
        ] {
            #expect(Declining.isDeclined([text]), "\(text)")
        }
        for text in [
            "Liever niet meer zo laat vergaderen.", "Ik ken haar niet anders dan vrolijk.",
            "Ik ken geen betere collega.",
            "Nee, ik heb geen verbeterpunten, ze doet het prima.", "Stop met de maandagse vergadering.",
        ] {
            #expect(!Declining.isDeclined([text]), "\(text)")
        }
        #expect(!Declining.isDeclined(["Nee, dank je wel.", "", "Ze luistert goed.", "", "Ga zo door!"]))
        #expect(!Declining.isDeclined(["Ik vul het volgende week in, nu even te druk."]))
    }
}

@Suite struct FormPatternTests {
    @Test func choicesAndWhatMayBeLeftOut() {
        let pattern = FormPattern("ik (ga|ben) [helemaal] akkoord")
        func ends(_ text: String) -> Set<Int> {
            pattern.ends(in: FormWords(words: text.split(separator: " ").map { FormWord(String($0)) }), from: 0)
        }
        #expect(ends("ik ga akkoord") == [3])
        #expect(ends("ik ben helemaal akkoord hoor") == [4])
        #expect(ends("ik helemaal akkoord").isEmpty)
        #expect(pattern.beginnings.words == ["ik"])
    }

    @Test(arguments: [
        ("akoord", "akkoord"), ("akkorod", "akkoord"), ("jaaa", "ja"), ("niets", "niets"), ("neit", "neit"),
        ("akkoorden", "akkoorden"),
    ])
    func slipsAreMended(_ typed: String, _ meant: String) {
        #expect(Spelling(["akkoord", "ja", "niet", "boord"]).repaired(typed) == (typed == "neit" ? "niet" : meant))
    }
}
