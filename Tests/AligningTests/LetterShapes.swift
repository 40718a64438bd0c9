// Makes letters of many shapes: answers, partings, signatures, additions and citations in any order, quoted or not.
import MailFormat
import TestSupport

@testable import Aligning

/// One reply with the words that its writer typed, and with those that name them.
struct ShapedLetter {
    static let sender = "Petra Smit"
    static let address = "petra.smit@client.example"
    /// What must reach no answer and no remark.
    static let never = ["smit", "petra", "client.example", "123 45 67", "inkoop"]

    private(set) var text = ""
    private(set) var isHTML = false
    /// Sentences of the writer's own, each of which must be somewhere.
    private(set) var own: [String] = []

    init(to request: ShapedRequest, seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let language = Int.random(in: 0..<ShapedLetter.sentences.count, using: &random)
        var sentences = ShapedLetter.sentences[language].shuffled(using: &random)[...]
        var blocks: [Block] = []
        for number in request.questions.indices.map({ $0 + 1 }) where number != request.scale {
            guard Bool.random(using: &random), let sentence = sentences.popFirst() else { continue }
            own.append(sentence)
            blocks.append(Block(number: number, lines: [sentence]))
            if Int.random(in: 0..<4, using: &random) == 0, let cited = sentences.popFirst() {
                own.append(cited)
                blocks.append(Block(lines: [cited], isCited: true))
            }
        }
        if let addition = sentences.popFirst() {
            own.append(addition)
            let lead = ["", "", "P.S. ", "PS: ", "PPS "].randomElement(using: &random) ?? ""
            let isFirst = Int.random(in: 0..<4, using: &random) == 0
            blocks.insert(Block(lines: [lead + addition]), at: isFirst ? 0 : blocks.count)
        }
        ShapedLetter.frame(&blocks, language, &random)
        isHTML = Bool.random(using: &random)
        text = isHTML ? ShapedLetter.html(blocks) : ShapedLetter.plain(blocks, &random)
        let quote = ShapedLetter.quote(request, isHTML)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: text += quote
        case 1: text = quote + text
        default: break
        }
    }

    private struct Block {
        var number: Int?
        var lines: [String]
        var isCited = false
    }

    /// Puts partings, signatures and dividers first, in the middle or at the end.
    private static func frame(_ blocks: inout [Block], _ language: Int, _ random: inout SeededGenerator) {
        for _ in 0..<Int.random(in: 1...2, using: &random) {
            let parting = partings[language].randomElement(using: &random) ?? ""
            let signature = signatures.randomElement(using: &random) ?? []
            let frame = [parting] + signature
            let at = [0, blocks.count, Int.random(in: 0...blocks.count, using: &random)].randomElement(using: &random)
            blocks.insert(Block(lines: frame), at: at ?? 0)
        }
        if Int.random(in: 0..<3, using: &random) == 0 {
            blocks.insert(Block(lines: ["--"]), at: Int.random(in: 0...blocks.count, using: &random))
        }
        if Int.random(in: 0..<4, using: &random) == 0 {
            let footer = footers.randomElement(using: &random) ?? ""
            blocks.insert(Block(lines: [footer]), at: Bool.random(using: &random) ? 0 : blocks.count)
        }
    }

    private static func plain(_ blocks: [Block], _ random: inout SeededGenerator) -> String {
        let form = ["N. ", "N) ", "Vraag N: ", "QN: "].randomElement(using: &random) ?? ""
        let indent = ["", "  ", "    ", "\t"].randomElement(using: &random) ?? ""
        let texts = blocks.map { block in
            let number = block.number.map { form.replacing("N", with: "\($0)") } ?? ""
            let mark = block.isCited ? "> " : block.number == nil ? "" : indent
            return block.lines.enumerated().map { mark + ($0.offset == 0 ? number : "") + $0.element }
                .joined(separator: "\n")
        }
        return texts.joined(separator: "\n\n") + "\n\n"
    }

    private static func html(_ blocks: [Block]) -> String {
        blocks.map { block in
            let number = block.number.map { "\($0). " } ?? ""
            let lines = block.lines.enumerated().map { "<div>\($0.offset == 0 ? number : "")\($0.element)</div>" }
            let inner = lines.joined() + "<div><br></div>"
            return block.isCited ? "<blockquote>\(inner)</blockquote>" : inner
        }.joined()
    }

    private static func quote(_ request: ShapedRequest, _ isHTML: Bool) -> String {
        let attribution = "Op di 3 feb 2026 om 10:12 schreef Feedback voor Noor <feedback@klankbord.example>:"
        guard isHTML else {
            let lines = request.text.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }
            return attribution + "\n\n" + lines.joined(separator: "\n") + "\n\n"
        }
        let shown = attribution.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        let blocks = request.blocks.map { "<p>\($0.joined(separator: "<br>"))</p>" }.joined()
        return "<div class=\"gmail_attr\">\(shown)</div><blockquote type=\"cite\">\(blocks)</blockquote>"
    }

    // MARK: - What people write

    private static let sentences = [
        [
            "Ze luistert goed en vat helder samen.", "legt rustig uit, ook als het druk is",
            "Van mij mag ze vaker nee zeggen!", "Haar planning komt soms te laat.",
            "In maart redde ze de levering op eigen houtje.", "Over drie jaar leidt ze een team.",
            "Een klant belde me speciaal om haar te prijzen.", "Kortom: ga zo door.",
        ],
        [
            "She listens and sums up well.", "explains things calmly, even on busy days",
            "I would like her to say no more often!",
            "Her planning is sometimes late.", "In March she saved the delivery on her own.",
            "In three years she leads a team.", "A customer called me just to praise her.", "All in all: keep going.",
        ],
        [
            "Sie hört zu und fasst gut zusammen.", "erklärt ruhig, auch wenn viel los ist",
            "Von mir aus darf sie öfter Nein sagen!",
            "Ihre Planung kommt manchmal spät.", "Im März rettete sie die Lieferung allein.",
            "In drei Jahren führt sie ein Team.", "Ein Kunde rief eigens an, um sie zu loben.", "Kurz: weiter so.",
        ],
        [
            "Elle écoute et résume bien.", "explique calmement, même les jours chargés",
            "Elle devrait dire non plus souvent !",
            "Son planning arrive parfois tard.", "En mars elle a sauvé la livraison toute seule.",
            "Dans trois ans elle dirige une équipe.", "Un client m'a appelée pour la féliciter.",
            "Bref : continue comme ça.",
        ],
    ]

    private static let partings = [
        ["Groet,", "Met vriendelijke groet,", "Bedankt!", "Groetjes", "Hartelijke groet van"],
        ["Regards,", "Kind regards", "Thanks!", "Cheers,", "Best wishes,"],
        ["Viele Grüße", "Mit freundlichen Grüßen", "Danke!", "LG", "Beste Grüße,"],
        ["Cordialement,", "Bien à vous", "Merci !", "Bonne journée à vous,", "Cdt"],
    ]

    private static let signatures = [
        ["Petra Smit"], ["Petra"], ["Petra Smit", "Hoofd Inkoop", "Tel. 030 - 123 45 67"], ["P. Smit", "Client BV"],
        ["Petra Smit | Inkoop | www.client.example"], ["SMIT Petra", "petra.smit@client.example"],
        ["Dr. Petra Smit (she/her)", "Inkoop", "+31 30 123 45 67"],
    ]

    private static let footers = [
        "Verstuurd vanaf mijn iPhone", "Sent from my Galaxy", "Von meinem iPad gesendet", "Envoyé de mon iPhone",
        "This e-mail is confidential and intended solely for the addressee.",
        "Dit bericht kan vertrouwelijke informatie bevatten.",
    ]
}
