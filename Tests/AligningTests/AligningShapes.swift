// Makes replies of many shapes, with known truth, from a request: what mail clients and people do to one, by chance.
import MailFormat
import TestSupport

@testable import Aligning

/// A request of ours as plain text.
struct ShapedRequest {
    let questions: [String]
    let scale: Int
    static let ends = "1 = helemaal niet, 5 = heel erg"

    static let sample = ShapedRequest(
        questions: [
            "Waarin is Noor volgens u sterk, en waaraan merkt u dat in de dagelijkse gang van zaken?",
            "Wat zou Noor anders kunnen aanpakken?",
            "In hoeverre zou u Noor als gesprekspartner aanbevelen?",
            "Waar ziet u Noor over drie tot vijf jaar?",
            "Tips?",
        ],
        scale: 3
    )

    var blocks: [[String]] {
        var blocks = [["Beste Petra,"], ["Noor Bakker vraagt u om feedback voor het jaarlijkse ontwikkelgesprek."]]
        for (index, question) in questions.enumerated() {
            blocks.append(["\(index + 1). \(question)"] + (index + 1 == scale ? [ShapedRequest.ends] : []))
        }
        return blocks + [
            ["Liever niet meedoen? Antwoord dan met \"nee bedankt\"."],
            [
                "Uw gegevens worden na een jaar verwijderd, lees onze privacyverklaring:",
                "https://klankbord.example/privacy",
            ],
        ]
    }

    var text: String { blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") }
    var sent: SentRequest { SentRequest(lines: PlainText.lines(text)) }
}

/// One reply and what must be understood of it.
struct ShapedReply {
    var text = ""
    var answers: [Int: String] = [:]
    /// Of the scale question's answer, where it is one.
    var score: Int?
    var description: String { text }

    /// How the reply quotes, where the answers stand.
    enum Placement: CaseIterable { case inline, above, below }

    init(to request: ShapedRequest, seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let placement = Placement.allCases.randomElement(using: &random) ?? .inline
        let given = request.questions.indices.map { $0 + 1 }.filter { _ in Int.random(in: 0..<4, using: &random) > 0 }
        for number in given where number != request.scale { answers[number] = ShapedReply.answer(placement, &random) }
        if given.contains(request.scale), let said = ShapedReply.scores.randomElement(using: &random) {
            (answers[request.scale], score) = said
        }
        let prefix = ["> ", ">", "", " "].randomElement(using: &random) ?? ""
        let width = [0, 40, 60, 72, 98].randomElement(using: &random) ?? 0
        let typed = placement == .inline ? [:] : answers
        let numbered = ShapedReply.numbered(typed, &random)
        let quote = ShapedReply.quote(request, prefix, width, placement == .inline ? answers : [:])
        let head = ShapedReply.introductions.randomElement(using: &random) ?? []
        let banner =
            Int.random(in: 0..<5, using: &random) == 0 ? ShapedReply.banners.randomElement(using: &random) ?? "" : ""
        let greeting = banner + (Bool.random(using: &random) ? "Goedemiddag,\n\n" : "")
        let close = ShapedReply.closings.randomElement(using: &random) ?? ""
        switch placement {
        case .above: text = greeting + numbered + close + "\n\n" + head.joined(separator: "\n") + "\n" + quote
        case .below: text = head.joined(separator: "\n") + "\n" + quote + "\n\n" + greeting + numbered + close
        case .inline: text = greeting + head.joined(separator: "\n") + "\n" + quote + (prefix.isEmpty ? "" : close)
        }
    }

    /// Attribution lines and header blocks: known ones, in several languages, and none at all.
    private static let introductions: [[String]] = [
        ["Op di 3 feb 2026 om 10:12 schreef Feedback voor Noor <feedback@klankbord.example>:", ""],
        [
            "Op 3 feb. 2026 om 10:12 heeft Feedback voor Noor <feedback@klankbord.example> het", "volgende geschreven:",
            "",
        ],
        ["Am 03.02.26 um 10:12 schrieb Feedback voor Noor:", ""],
        ["Le mar. 3 févr. 2026 à 10:12, Feedback voor Noor <feedback@klankbord.example>", "a écrit :", ""],
        [
            "From: Feedback voor Noor <feedback@klankbord.example>", "Sent: Tuesday, February 3, 2026 10:12 AM",
            "To: Petra Smit <petra@client.example>", "Subject: Feedback voor Noor", "",
        ],
        [
            "-----Oorspronkelijk bericht-----", "Van: Feedback voor Noor <feedback@klankbord.example>",
            "Verzonden: dinsdag 3 februari 2026 10:12", "Aan: Petra Smit", "Onderwerp: Feedback voor Noor", "",
        ],
        [],
    ]

    /// What gateways and phones put above a reply, each a paragraph of its own.
    private static let banners = [
        "LET OP: deze e-mail is afkomstig van buiten de organisatie. Klik niet op links.\n\n",
        "CAUTION: This message is from an EXTERNAL SENDER.\n\n", "Verzonden vanaf mijn iPhone\n\n",
        "ACHTUNG: externe E-Mail. Klicken Sie nicht auf Links.\n\n",
    ]

    private static let closings = [
        "", "", "\n\nMet vriendelijke groet,\nPetra Smit", "\n\nVerstuurd vanaf mijn iPhone",
        "\n\nMit freundlichen Grüßen\nPetra Smit\n\nGesendet von Outlook für Android",
        "\n\nCordialement,\nPetra\n\nEnvoyé de mon iPhone",
        "\n\n-- \nPetra Smit\nTel. 030 - 123 45 67 | www.client.example",
        "\n\nGroet,\nPetra\n\nDit bericht kan vertrouwelijke informatie bevatten en is uitsluitend bestemd voor de "
            + "geadresseerde.",
        "\n\nKind regards,\nPetra Smit\n\nThis e-mail and any attachments are confidential. If you are not the "
            + "intended recipient, please delete it.",
    ]

    private static let scores: [(String, Int?)] = [
        ("4", 4), ("4/5", 4), ("een 4", 4), ("vier", 4), ("4 - omdat het klopt", 4), ("4 van 5", 4), ("4 van de 5", 4),
        ("een vier", 4), ("a 4", 4), ("4 out of 5", 4), ("eine 4", 4), ("4 von 5", 4), ("un 4", 4), ("4 sur 5", 4),
        ("★★★★☆", 4), ("5: altijd prettig", 5), ("3, soms lastig", 3), ("n.v.t.", nil), ("geen mening", nil),
        ("keine Meinung", nil), ("4,5", nil),
    ]

    private static let forms = [
        "N. ", "N) ", "N: ", "N.) ", "(N) ", "ad N: ", "ad N ", "Ad N. ", "Vraag N: ", "vraag N - ", "Bij vraag N: ",
        "QN: ", "QN. ", "#N ", "Question N: ", "Question N : ", "Frage N: ", "Antwort N: ", "Antwoord N: ",
        "Vraag N:\n", "Frage N\n", "N.\n",
    ]

    private static let sentences = [
        "Ze luistert goed en vat helder samen.", "Eerder om hulp vragen zou schelen.",
        "Geen idee, we werken pas kort samen!",
        "Op maandag zei ze: zonder plan geen project.", "Van: links naar rechts werken, dat past haar.",
        "Bij \"anders kunnen aanpakken\" denk ik aan de planning.", "Haar humor 😊 helpt.",
        "Wat ze in 2025 deed was sterk.",
    ]

    private static func answer(_ placement: Placement, _ random: inout SeededGenerator) -> String {
        let picked = sentences.shuffled(using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return picked[0] + "\n\n" + picked[1]
        case 1: return picked[0] + "\n- een\n- twee"
        case 2 where placement == .inline: return "Zo:\n1. eerst dit\n2. dan dat\n3. klaar"
        case 3 where placement == .inline: return picked[0] + "\n\n1) eerst dit\n2) dan dat\n\n" + picked[1]
        default: return picked[0]
        }
    }

    private static func numbered(_ answers: [Int: String], _ random: inout SeededGenerator) -> String {
        let form = forms.randomElement(using: &random) ?? "N. "
        let gap = Bool.random(using: &random) ? "\n\n" : "\n"
        return answers.sorted { $0.key < $1.key }
            .map { form.replacing("N", with: "\($0.key)") + $0.value }.joined(separator: gap)
    }

    private static func quote(_ request: ShapedRequest, _ prefix: String, _ width: Int, _ inline: [Int: String])
        -> String
    {
        var lines: [String] = []
        for block in request.blocks {
            lines += block.flatMap { wrapped($0, width) }.map { prefix + $0 } + [prefix]
            let number = block.first?.split(separator: ".").first.flatMap { Int($0) }
            if let number, let answer = inline[number] {
                lines += answer.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [""]
            }
        }
        return lines.joined(separator: "\n")
    }

    static func wrapped(_ line: String, _ width: Int) -> [String] {
        guard width > 0 else { return [line] }
        var lines: [String] = []
        var current = ""
        for word in line.split(separator: " ") {
            if !current.isEmpty, current.count + 1 + word.count > width {
                lines.append(current)
                current = String(word)
            } else {
                current += (current.isEmpty ? "" : " ") + word
            }
        }
        return lines + [current]
    }
}
