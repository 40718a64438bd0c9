// What is taken off a letter and what stays, line by line.
import Addressing
import MailFormat
import Testing

@testable import Aligning

@Suite struct LetterFramesTests {
    private let writer = Writer("Petra Smit", address: "petra@client.example")

    private func pieces(_ text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return LetterFrames(lines, writer: writer, highest: 5).pieces.map { piece in
            piece.filter { !$0.isEmpty }.joined(separator: "|")
        }
    }

    @Test func whatStandsBelowASignatureIsAPieceOfItsOwn() {
        #expect(pieces("Goed.\n\nGroet,\nPetra\n\nMag eerder plannen.") == ["Goed.", "Mag eerder plannen."])
        #expect(pieces("Regards,\nPetra Smit\nClient Ltd\n\n1. Calm.\n4. 4") == ["1. Calm.|4. 4"])
        #expect(pieces("Ruhig.\n\nP.S. Sie plant spät.") == ["Ruhig.", "P.S. Sie plant spät."])
        #expect(pieces("--\nPetra Smit | Inkoper\nT 030 123 45 67\n\n1. Goed.") == ["1. Goed."])
        #expect(pieces("Merci !\n\nElle explique bien.") == ["Elle explique bien."])
    }

    @Test func twoDashesMayBeADivider() {
        #expect(pieces("Two things:\n--\ncalm\n--\nclear") == ["Two things:|calm|clear"])
        #expect(pieces("Goed.\n-- \nPetra") == ["Goed."])
    }

    @Test(arguments: [
        "Hartelijke groet van Petra Smit", "KR\nPetra", "Cheers, P.", "Namens Petra Smit,\nBert Braun\nSecretariaat",
        "Bonne journée à vous,\nPetra", "Many thanks and kind regards from sunny Leeds\nPetra", "Petra xx",
        "Saygılarımla,\nPetra Smit", "PETRA SMIT | Client Ltd | London | petra@client.example",
        "Petra Smit (she/her)\nAccount Manager | Client Ltd\nM: +44 7700 900123",
        "Head of Purchasing\nClient Ltd\n+44 20 7946 0000", "_____________\n\nDr. Petra Smit-Haan\nRotterdam",
        "********\nPetra Smit, Breda", "Petra Smit\nInkoper\nWerkdagen: ma, di, do", "Petra\nshe/her",
        "Mit freundlichen Grüßen\n\ni.A. Petra Smit\nEinkauf\nClient GmbH, Musterstr. 5, 12345 Berlin",
        "Kind regards\n\nPetra Smit | Buyer\n\nVisit us at the trade fair in Hall 7!",
        "Kind regards\n\nPetra Smit\nBook time to meet with me: https://book.example/petra",
    ])
    func signaturesGo(signature: String) {
        #expect(pieces("1. Calm.\n5. A new idea each week.\n\n" + signature) == ["1. Calm.|5. A new idea each week."])
    }

    @Test(arguments: [
        "Best planner I know.", "Thanks to Anna we made it.", "Groeten doet ze altijd vriendelijk.",
        "Anna and Petra Smith are a good pair.", "Succes is voor haar gewoon.", "Danke sagt sie oft.",
        "Namens het hele team: top!",
    ])
    func proseThatBeginsLikeAPartingStays(line: String) {
        #expect(pieces("Calm.\n\n" + line) == ["Calm.|" + line])
    }

    /// Dashes divide as well as they sign; words about somebody are no post, firm or street.
    @Test(arguments: [
        ("Calm.\n--\nMails too much\n--\nPetra", "Calm.|Mails too much"),
        ("Calm.\n--\nNever late\nPetra", "Calm.|Never late"),
        ("Calm.\n\nPetra Smit\nLaughs a lot, is nice", "Calm.|Laughs a lot, is nice"),
        ("Calm.\n\nRegards,\nPetra\nBuyer\nSmit Ltd", "Calm."),
        ("Calm.\n\nPetra Smit\nI don't work on Fridays.", "Calm."),
    ])
    func whatStandsBesideANameMayBeSaid(text: String, kept: String) {
        #expect(pieces(text).joined(separator: "|") == kept)
    }

    @Test func whatSignsTheLastLineGoes() {
        #expect(pieces("A new idea each week. Groetjes Petra") == ["A new idea each week."])
        #expect(pieces("Calm. Kind regards, Petra Smit") == ["Calm."])
        #expect(pieces("Good, regards Petra Smit, +31 6 12345678") == ["Good"])
        #expect(pieces("Ze is top. Bel me op 06-12345678 of zo.") == ["Ze is top. Bel me op … of zo."])
    }

    @Test func aServicesBannerGoes() {
        let banner = [
            "This email was sent to alias@addy.example from petra@client.example and forwarded", "", "----", "",
        ]
        #expect(LetterHead.without(banner + ["1. Calm."], writer: writer).filter { !$0.isEmpty } == ["1. Calm."])
        let card = ["Calm.", "", "Petra Smit", "petra@client.example"]
        #expect(LetterHead.without(card, writer: writer) == card)
    }

    @Test func disclaimersGoAndWhatIsAnAnswerStays() {
        let legal = "This message may contain confidential information."
        #expect(Closing.withoutDisclaimer(["Goed.", "", legal], highest: 5).filter { !$0.isEmpty } == ["Goed."])
        #expect(Closing.withoutDisclaimer([legal, "", "1. Goed."], highest: 5).filter { !$0.isEmpty } == ["1. Goed."])
        let below = ["Goed.", "", "--", "Disclaimer: this message is for the reader alone."]
        #expect(Closing.withoutDisclaimer(below, highest: 5).filter { !$0.isEmpty } == ["Goed."])
        for line in ["Dit bericht is vooral voor Anna: ga zo door!", "Geschäftsführung: das traue ich ihr zu"] {
            #expect(Closing.withoutDisclaimer([line], highest: 5) == [line])
        }
    }

    @Test(arguments: [
        "iPhoneから送信", "iPhone'umdan gönderildi", "Odesláno z iPhonu", "Trimis de pe iPhone-ul meu",
        "Pobierz aplikację Outlook dla systemu iOS<https://aka.ms/o0ukef>", "ᐧ", "Polished by Grammarly",
        "Yahoo Mail: Search, Organize, Conquer", "Verzonden vanaf mijn iPad, excuses voor typefouten",
        "Sent from my Android device with K-9 Mail. Please excuse my brevity.", "Отправлено с iPhone",
    ])
    func footersOfOtherLanguagesGo(line: String) { #expect(MachineLines.isMachine(line)) }

    @Test(arguments: [
        "Get her a phone.", "Diese Woche war ihr Handy oft aus", "Van mijn kant niets dan lof voor Anna",
        "Von meiner Seite alles gut", "Extern", "Altijd snel antwoord op mail die ik heb verstuurd",
        "Sent me a mail each week", "Checked by a colleague each time",
    ])
    func proseLikeFootersStays(line: String) { #expect(!MachineLines.isMachine(line)) }

    // MARK: - Quotes

    private let request = ShapedRequest.sample

    private func remark(_ text: String) -> String? {
        let sent = SentRequest(
            plain: PlainText.lines(request.text),
            html: nil,
            sender: try? NamedAddress("feedback@klankbord.example"),
            subject: "Feedback voor Noor"
        )
        return ReplyAligner(sent).align(plain: PlainText.lines(text), html: nil, sender: "Petra Smit").remark
    }

    private var quote: String { request.text.split(separator: "\n").map { "> \($0)" }.joined(separator: "\n") }

    @Test func whatOnesOwnQuoteSaysStays() {
        let attribution = "Op di 3 feb 2026 om 10:12 schreef Feedback <feedback@klankbord.example>:\n\n"
        #expect(
            remark("> Eerst doen.\n\nDat is haar motto.\n\n" + attribution + quote)
                == "Eerst doen.\n\nDat is haar motto."
        )
        let cited = remark("Een klant schreef:\n> Zonder Noor stonden we stil.\n\n" + attribution + quote)
        #expect(cited == "Een klant schreef:\nZonder Noor stonden we stil.")
    }

    @Test func belowAnAttributionAloneStandsTheReply() {
        #expect(
            remark("On Mon, 30 Nov 2026 at 10:00, Jan <jan@x.example> wrote:\n\nShe plans well.") == "She plans well."
        )
    }

    @Test func initialsMayMarkAQuote() {
        let marked = request.text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { "FB> \($0)" }.joined(separator: "\n")
        #expect(remark("Ze plant goed.\n\n" + marked) == "Ze plant goed.")
        #expect(PlainText.lines("A> b\nB> c\nno").allSatisfy { $0.quoteDepth == 0 })
    }

    @Test func anAttributionCutByALinkGoes() {
        let cut =
            "On Sat, 28 Nov 2026 at 10:40 Feedback\n\n<\nmailto:Feedback <feedback@klankbord.example>\n> wrote:\n\n"
        #expect(remark("She keeps the peace.\n\n" + cut + quote) == "She keeps the peace.")
    }
}
