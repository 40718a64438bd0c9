// The writer's own name inside answers, which may be shown without a name.
import Addressing
import Testing

@testable import Aligning

struct OwnNameTests {
    private static let request = SentRequest(
        plain: [TextLine(text: "1. What does Petra do well?")],
        html: nil,
        sender: nil,
        subject: "Feedback for Petra de Vries"
    )

    private func hidden(_ line: String, by sender: String? = "Bas Mulder", address: String = "bas@client.example")
        throws
        -> String
    {
        let asked = try NamedAddress(name: Line("Bas Mulder"), address: EmailAddress("b.mulder@firm.example"))
        let writer = Writer(sender, address: address, asked: asked)
        return OwnName(of: writer, answering: Self.request).hidden(in: [line]).joined(separator: "|")
    }

    @Test(arguments: [
        ("Ik, Bas Mulder, werk graag met haar.", "Ik, …, werk graag met haar."), ("Bas here: calm.", "… here: calm."),
        ("This is Bas: calm.", "This is …: calm."), ("Calm (Bas)", "Calm"), ("Calm [B. Mulder]", "Calm"),
        ("As a colleague (Bas M.) I like it", "As a colleague (…) I like it"), ("5 Bas", "5"), ("5, Bas Mulder", "5"),
        ("Calm, Bas", "Calm"), ("Calm /Bas", "Calm"), ("Good work, says Bas", "Good work, says …"),
        ("Mulder, Bas: calm", "…: calm"), ("Zoals ik, Bas, al zei", "Zoals ik, …, al zei"),
        ("Antwoorden van Bas Mulder:", ""), ("Name: Bas", ""), ("Hier Mulder. Ruhig.", "Hier …. Ruhig."),
        ("Bas and Tom like her", "… and Tom like her"), ("bas here: calm", "… here: calm"), ("Great, bas", "Great"),
        ("Calm. Regards Bas, I hope it helps", "Calm. Regards …, I hope it helps"),
    ])
    func theNameIsHidden(line: String, shown: String) throws { #expect(try hidden(line) == shown) }

    @Test(arguments: [
        ("See https://pages.example/in/bas-mulder-1.", "See …."), ("Mail bas.mulder@elsewhere.example", "Mail …"),
        ("Mail b.mulder@firm.example, please", "Mail …, please"), ("My page: /in/basmulder", "My page: …"),
    ])
    func whatLeadsThereIsHidden(line: String, shown: String) throws { #expect(try hidden(line) == shown) }

    @Test(arguments: [
        "She plays the bas well", "Bas-relief is her hobby", "Ask jan@client.example", "She knows both/all sides",
        "Basic questions are answered", "See https://pages.example/in/jan",
        "She works with Bas Jansen", "Met Bas en Tom werkt ze graag",
    ])
    func otherWordsStay(line: String) throws { #expect(try hidden(line) == line) }

    @Test func theAskedOnesNameIsHiddenWhateverAddressTheyWriteFrom() throws {
        #expect(try hidden("Bas Mulder here: calm", by: nil, address: "xy12@home.example") == "… here: calm")
    }

    @Test func aCallNameInBracketsIsTheirs() throws {
        let sender = "Elisabeth (Liesbeth) van der Meer"
        #expect(try hidden("I (Liesbeth) like it", by: sender) == "I (…) like it")
        #expect(try hidden("Liesbeth van der Meer: calm", by: sender) == "…: calm")
    }

    /// The request is about another Petra: her name stays, wherever it stands.
    @Test func aNamesakeStays() throws {
        #expect(try hidden("I think Petra is calm", by: "Petra Smit") == "I think Petra is calm")
        #expect(try hidden("I think, Petra Smit", by: "Petra Smit") == "I think")
    }
}
