// Whether somebody asks what is held about them: words that say that and nothing else.
import Testing

@testable import Understanding

@Suite struct DataRequestTests {
    @Test(arguments: [
        ("Mijn gegevens", ""), ("", "mijn gegevens"), ("Re: Feedback", "Mijn gegevens graag"),
        ("my data", "Hello,\n\nThanks"),
        ("", "Please send me my personal data"), ("Meine Daten", "Bitte"), ("", "Ich möchte meine Daten"),
        ("Mes données", "Bonjour,\n\nMerci"), ("", "Envoyez-moi mes données, s'il vous plaît"),
        ("", "Inzage in mijn persoonsgegevens, alstublieft"), ("RE: MY DATA", ""), ("vraag: mijn gegevens", "\n"),
    ])
    func itIs(_ subject: String, _ text: String) { #expect(DataRequest.isOne(subject: subject, text: text)) }

    @Test(arguments: [
        ("", ""), ("Feedback", "Plant goed"), ("", "Verwijder mijn gegevens"), ("", "Delete my data"),
        ("", "Wie geeft jullie mijn gegevens?"), ("mijn gegevens", "Anna plant goed en luistert naar klanten."),
        ("", "Mijn gegevens kloppen niet, ik heet Petra"), ("", "Löschen Sie meine Daten"), ("", "Effacez mes données"),
        ("", "I never gave you my data"), ("stand", "graag"),
    ])
    func itIsNot(_ subject: String, _ text: String) { #expect(!DataRequest.isOne(subject: subject, text: text)) }

    @Test func aLongTextIsNone() {
        #expect(!DataRequest.isOne(subject: "", text: String(repeating: "mijn gegevens ", count: 2000)))
    }
}
