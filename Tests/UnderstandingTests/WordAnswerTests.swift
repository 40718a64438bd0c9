import Addressing
import Feedback
import Foundation
import Testing

@testable import Understanding

@Suite struct ApprovalTests {
    private func read(_ text: String) throws -> ApprovalReply {
        ApprovalReply.read(
            text,
            listed: [
                (1, "Petra Smit", try EmailAddress("petra@klant.example")),
                (2, "Kees de Vries", try EmailAddress("kees@ons.example")),
                (3, "Tom Lee", try EmailAddress("tom@acme.example")),
                (4, "Jörg Weiß", try EmailAddress("joerg.weiss@ons.example")),
                (5, "Petra van Dijk", try EmailAddress("pvdijk@ons.example")),
            ]
        )
    }

    @Test(arguments: [
        "Lijkt me een goede lijst.", "C'est parfait, merci Anna", "Geen op- of aanmerkingen", "ik ga akkoord",
        "Akkoord!\n\nVerstuurd vanaf mijn iPhone",
        "akkoord", "Akkoord!", "ok", "Oké.", "OK, prima", "prima", "goed zo", "Ziet er goed uit", "is goed",
        "Hoi Anna,\n\nakkoord\n\nGroet,\nMark",
        "agreed", "Fine.", "fine with me", "Looks good to me", "Yes", "einverstanden", "in Ordnung", "Passt so!",
        "d'accord", "D’accord !",
        "👍", "👍🏽", "✅", "geen bezwaar", "No objections", "keine Einwände", "pas d'objection", "Akkoord met alle 5",
        "alles akkoord",
        "Akkoord\n\nMet vriendelijke groet,\nMark de Boer\nTel. 06-12345678", "ok\n> 1. Petra Smit", "Ik ben akkoord.",
        "Akkoord met deze lijst",
        "Akkoord, bedankt!", "Thanks, agreed", "Einverstanden, danke.", "Ça me va", "Goedgekeurd", "Hoi Anna, akkoord",
        "Dank je, prima",
    ])
    func wholeList(_ text: String) throws {
        let found = try read(text)
        #expect(found == .approved(struck: [], unclear: []))
    }

    @Test(arguments: [
        ("Allemaal akkoord op Tom na", [3]), ("Ik vind het prima zo, maar ik zou Kees niet vragen.", [2]),
        ("Prima lijst! Kees zou ik overslaan.", [2]),
        ("Sieht gut aus. Nr. 2 bitte streichen.", [2]), ("👍 behalve Tom", [3]), ("Pas d'accord avec le numéro 3", [3]),
        ("Jörg niet, verder akkoord", [4]),
        ("akkoord, maar zonder 2", [2]), ("ok behalve Kees", [2]), ("schrap 3 en 5", [3, 5]),
        ("schrap 3, 4 en 5", [3, 4, 5]),
        ("strike 2", [2]), ("ohne Nr. 4", [4]), ("sauf Petra Smit", [1]), ("1 en 3 akkoord", [2, 4, 5]),
        ("Akkoord met 1, 2 en 3", [4, 5]),
        ("akkoord, niet Kees", [2]), ("ok maar niet kees de vries", [2]), ("Prima, maar haal Tom weg", [3]),
        ("haal tom lee weg", [3]),
        ("niet akkoord met 2", [2]), ("Akkoord, behalve tom@acme.example", [3]), ("agreed, except Tom Lee", [3]),
        ("Fine, but remove #2 and #3", [2, 3]), ("OK without Kees", [2]), ("einverstanden, aber ohne Weiß", [4]),
        ("streiche 2", [2]),
        ("d'accord sauf 3", [3]), ("Retirez Tom Lee", [3]), ("1 ok\n2 niet\n3 ok\n4 ok\n5 ok", [2]),
        ("2. niet\nrest akkoord", [2]),
        ("Akkoord\nSchrap 3", [3]), ("1 en 3 akkoord, de rest niet", [2, 4, 5]), ("Kees eraf, rest prima", [2]),
        ("verwijder van Dijk", [5]),
        ("only 1 and 3 are fine", [2, 4, 5]),
    ])
    func butForSome(_ text: String, _ struck: [Int]) throws {
        let found = try read(text)
        #expect(found == .approved(struck: struck, unclear: []))
    }

    @Test(arguments: [
        "ik kan niet akkoord gaan", "I don't agree",
        "niet akkoord", "Nee", "not agreed", "I disagree", "nicht einverstanden", "pas d'accord", "Non.", "Nein", "👎",
        "Hier ben ik het niet mee eens",
    ])
    func refused(_ text: String) throws {
        let found = try read(text)
        #expect(found == .refused)
    }

    @Test(arguments: [
        "I agree with 1-3", "1 t/m 3 akkoord", "Geen bezwaar tegen de lijst, wel tegen nummer 2",
        "Kees is een prima keuze", "Nee, niet Kees", "akkoord met de lijst van 12 maart",
        "", "Groet, Mark", "akkoord?", "ok, mits Petra ook wil", "schrap Petra", "schrap 9", "zonder Willem",
        "Ik kijk er morgen naar.",
        "akkoord als je 3 nog vervangt", "nog niet akkoord", "vervang 2 door jan@ons.example", "Wie is nummer 3?",
        "ok, 2 weken vooraf is prima",
        "Ik weet het niet", "akkoord met 1, niet akkoord", "schrap ze allemaal", "akkoord met 1 maar schrap 1",
    ])
    func unclear(_ text: String) throws {
        let found = try read(text)
        #expect(found == .unclear)
    }

    @Test func whatElseIsSaidIsShown() throws {
        let found = try read("Akkoord\nVraag ook nog jan@elders.example")
        let line = UnclearLine(number: 2, text: "Vraag ook nog jan@elders.example", reason: .notUnderstood)
        #expect(found == .approved(struck: [], unclear: [line]))
    }
}

@Suite struct ShortAnswerTests {
    @Test(arguments: [
        "No worries", "yup",
        "ja", "Ja!", "jawel", "klopt", "Dat klopt.", "yes please", "Yes", "oui", "ok", "OK.", "akkoord", "prima",
        "komt uit", "Ja, dat komt goed uit",
        "passt", "Das passt mir gut", "ça marche", "Ça me va", "D’accord", "👍", "geen probleem", "no problem",
        "kein Problem", "Hoi,\n\nJa graag!\n\nGroet, Petra",
        "Ja hoor", "That works for me", "Einverstanden", "Stimmt",
        "Oui, volontiers", "Bedankt, dat lukt", "👍🏻",
    ])
    func yes(_ text: String) { #expect(ShortAnswer.read(text) == true) }

    @Test(arguments: [
        "absolutely not", "Zeker niet", "Dan kan ik niet",
        "nee", "Nee dank je", "no", "No, thanks", "non", "Non merci", "nein", "Nein danke", "lukt niet",
        "Dat lukt helaas niet", "komt niet uit",
        "Komt mij niet uit", "passt nicht", "Passt mir leider nicht", "ça ne marche pas", "klopt niet",
        "That doesn't work", "I can’t make it", "Das geht leider nicht", "👎",
        "Beste,\n\nNee, dat gaat niet.\n\nGroet", "niet akkoord", "Ça ne me va pas", "pas possible",
    ])
    func no(_ text: String) { #expect(ShortAnswer.read(text) == false) }

    @Test(arguments: [
        "", "Groet, Jan", "misschien", "ja of nee?", "ja, maar niet op vrijdag", "ja\nnee", "ok?",
        "Ik kijk er morgen naar", "yes, if it's after 3",
        "ja\n\nIk ben maandag op kantoor.", "vielleicht", "Wat bedoel je?", "ja maar liever later", "12 maart",
    ])
    func unsure(_ text: String) { #expect(ShortAnswer.read(text) == nil) }
}

@Suite struct RoleAnswerTests {
    @Test(arguments: [
        ("Il s'agit d'Anna", 0), ("Hallo, het is nummer 1.\n\nGroet, Mark", 0),
        ("Mark leidt het team, Anna is de medewerkster", 0), ("Not Anna", 1),
        ("1", 0), ("2.", 1), ("de Vries", 0), ("Anna", 0), ("mark", 1), ("Anna is de medewerker", 0),
        ("Mark is de manager", 0), ("Anna is de leidinggevende", 1),
        ("anna@ons.example", 0), ("de eerste", 0), ("The second one", 1), ("nummer 2", 1), ("Anna de Vries (1)", 0),
        ("Anna is de medewerker, Mark de manager", 0), ("Mark ist der Mitarbeiter", 1), ("c'est Anna", 0),
        ("niet Mark", 0), ("der zweite", 1),
        ("Hoi,\n\nAnna\n\nGroet, Mark", 0), ("Anna is the employee and Mark is the manager", 0), ("Mark Visser", 1),
        ("la première", 0),
        ("Hallo Mark,\nAnna", 0), ("#1", 0),
    ])
    func sure(_ text: String, _ index: Int) throws {
        let found = RoleAnswer.read(text, candidates: try people())
        #expect(found == index)
    }

    @Test(arguments: [
        "", "ja", "Anna of Mark", "1 of 2?", "3", "ik", "Anna\nMark", "Mark is Anna's manager", "Groet, Anna",
        "geen idee", "Anna of toch Mark",
        "misschien Anna", "Is Anna de medewerker?",
    ])
    func unsure(_ text: String) throws {
        let found = RoleAnswer.read(text, candidates: try people())
        #expect(found == nil)
    }

    private func people() throws -> [Person] {
        [
            Person(name: try Line("Anna de Vries"), address: try EmailAddress("anna@ons.example"), language: "nl"),
            Person(name: try Line("Mark Visser"), address: try EmailAddress("mark@ons.example"), language: "nl"),
        ]
    }
}

@Suite struct TimeProposalTests {
    /// In Amsterdam, on Monday 2 November 2026 at 12:00.
    private func read(_ text: String, minutes: Double = 60, language: String? = nil) throws -> String? {
        let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
        let format = Date.ISO8601FormatStyle(timeZone: zone).year().month().day().timeSeparator(.colon).time(
            includingFractionalSeconds: false
        )
        let now = try Date("2026-11-02T11:00:00Z", strategy: .iso8601)
        return TimeProposal.read(text, zone: zone, now: now, duration: minutes * 60, language: language).map {
            String($0.formatted(format).prefix(16))
        }
    }

    @Test(arguments: [
        "12 maart 14.00", "12-3-2027 om 14:00 uur", "2027-03-12 14:00", "vrijdag 12 maart om 2 uur", "March 12, 2pm",
        "12. März 14 Uhr",
        "12 mars à 14h", "Graag op 12 maart om 14.00 uur", "12/3/2027 om 14:00", "Vr 12 mrt 14u",
        "12.03.2027 um 14 Uhr", "am 12.3. um 14 Uhr",
        "Friday, March 12th 2027 at 2 p.m.", "the 12th of March at 14:00", "le vendredi 12 mars 2027 à 14 heures",
        "12 maart, 14-15 uur",
        "12 maart van 14:00 tot 15:00", "12 mars de 14h à 15h", "12 March 2-3pm",
        "Freitag, den 12. März, von 14 bis 15 Uhr", "2027-03-12T14:00",
        "12 maart om twee uur 's middags", "14 Uhr am 12. März",
        "Hoi,\n\nKan het op 12 maart om 14:00?\n\nGroet, Mark\n06 1234 5678", "March 12 at 2",
        "Liever vrijdag 12 maart 2027, 14:00 uur", "12 maart (vrijdag) 14:00", "om 14:00 op 12-3-2027",
        "12 maart 14:00, ja 12-3-2027 om 14.00 uur", "Ik stel voor 12 maart 14:00", "Vendredi 12/03 à 14h00",
        "12 März 2027 14.00 Uhr", "Fri 12 Mar 2027 14:00",
        "12 maart 14:00:00", "12 mrt. 14:00",
    ])
    func oneMoment(_ text: String) throws {
        let found = try read(text)
        #expect(found == "2027-03-12T14:00")
    }

    @Test(arguments: [
        ("Liever de 16e maart om 10.30u", "2027-03-16T10:30"), ("12 januari 9.00-10.00", "2027-01-12T09:00"),
        ("Freitag 4.12. 16:00", "2026-12-04T16:00"),
        ("5 december 16:00 in kamer 12.34", "2026-12-05T16:00"),
        ("4 december om 16:00\nMark\n020-1234567", "2026-12-04T16:00"),
        ("12 maart half drie", "2027-03-12T14:30"), ("12 maart om half 3", "2027-03-12T14:30"),
        ("12. März halb drei", "2027-03-12T14:30"),
        ("March 12, half past two", "2027-03-12T14:30"), ("12 maart kwart over 2", "2027-03-12T14:15"),
        ("12 maart kwart voor 3", "2027-03-12T14:45"),
        ("12 mars à 14h30", "2027-03-12T14:30"), ("12 mars, 2 heures et demie", "2027-03-12T14:30"),
        ("12 maart 14u30", "2027-03-12T14:30"),
        ("12 maart 2:30", "2027-03-12T14:30"), ("12 maart 02:30", "2027-03-12T02:30"),
        ("12 maart 9 uur", "2027-03-12T09:00"), ("12 maart 7:30", "2027-03-12T07:30"),
        ("March 12, 9am", "2027-03-12T09:00"), ("12 March at noon", "2027-03-12T12:00"),
        ("12 maart 12 uur", "2027-03-12T12:00"), ("March 12, 12pm", "2027-03-12T12:00"),
        ("12 maart om 8 uur 's avonds", "2027-03-12T20:00"), ("20 november 10:00", "2026-11-20T10:00"),
        ("1 november 10:00", "2027-11-01T10:00"),
        ("2 november 14:00", "2026-11-02T14:00"), ("13/3/2027 10:00", "2027-03-13T10:00"),
        ("3/25/2027 10:00", "2027-03-25T10:00"), ("4/4/2027 10:00", "2027-04-04T10:00"),
        ("29 februari 2028 10:00", "2028-02-29T10:00"), ("28 maart 2027 03:30", "2027-03-28T03:30"),
        ("12-3 10-11 uur", "2027-03-12T10:00"),
    ])
    func otherMoments(_ text: String, _ moment: String) throws {
        let found = try read(text)
        #expect(found == moment)
    }

    @Test(arguments: [
        "4 december 4 uur 's nachts", "Kan het 2 uur later? 4 december", "4 december 16:00 UTC", "4/12 16:00",
        "4 december, duur 2 uur", "do 4 dec 16:00",
        "", "14:00", "12 maart", "donderdag 12 maart 2027 om 14:00", "12 maart 2026 14:00", "12 maart 14:00 of 15:00",
        "12 maart of 13 maart om 14:00",
        "12 maart 14:00 lukt niet", "Not March 12 at 2pm", "28 maart 2027 02:30", "30 februari 10:00",
        "29 februari 10:00", "3/4/2027 10:00", "2 november 9:00", "12 maart na 14:00",
        "tussen 2 en 4 op 12 maart", "12 maart 14-17 uur", "12 maart 14:00-14:30", "12 maart 2072 14:00",
        "morgen om 10 uur", "volgende week", "na 12 maart om 14:00",
        "12 maart 25:00", "31 april 10:00", "2027-03-12T14:00+05:00", "om de 2 weken",
        "maandag 1 maart of dinsdag 2 maart 10:00", "12 maart, kamer 2.14", "13 pm 12 maart", "1e kwartaal",
    ])
    func unsure(_ text: String) throws {
        let found = try read(text)
        #expect(found == nil)
    }

    @Test(arguments: [("nl", "2026-12-04T16:00"), ("fr", "2026-12-04T16:00"), ("en", nil)])
    func theWritersLanguageTellsDayAndMonth(_ language: String, _ moment: String?) throws {
        let found = try read("4/12 16:00", language: language)
        #expect(found == moment)
    }

    @Test func aRangeIsAsLongAsTheTalk() throws {
        let (short, long) = (
            try read("12 maart 14:00-15:30", minutes: 60), try read("12 maart 14:00-15:30", minutes: 90)
        )
        #expect(short == nil)
        #expect(long == "2027-03-12T14:00")
    }
}

@Suite struct ShareAnswerTests {
    @Test(arguments: [
        ("deel", true), ("Deel!", true), ("Share", true), ("ja, deel maar\n\nGroet, Anna", true),
        ("\n\nshare it\n", true), ("partagez", true),
        ("Dit deel van het gesprek vind ik lastig", false), ("niet delen", false), ("don't share", false),
        ("ok", false), ("", false),
        ("Bedankt!\ndeel", true), ("nicht teilen", false),
    ])
    func takesAWordOfItsOwn(_ text: String, _ shares: Bool) {
        #expect(ShareAnswer.isYes(text) == shares)
    }

    @Test(arguments: [
        "Dat was ik niet!", "Dat was ik niet", "It wasn't me!", "Das war ich nicht!", "Ce n'était pas moi !",
        "Niet van mij.",
        "Nee!! Dit heb ik niet gestuurd", "I did not send this!", "Ich habe das nicht geschickt",
        "Wat? Dat was ik niet",
        "Help, dit was ik niet!", "Klopt niet", "Ik heb geen mail gestuurd",
    ])
    func whoDidNotDoItStopsIt(_ text: String) { #expect(StopAnswer.read(text) == .stops) }

    @Test(arguments: ["Geen probleem", "Ja, dat was ik", "No problem", "Klopt", "Bedankt!", "Thanks", "Kein Problem"])
    func whoDidItKeepsIt(_ text: String) { #expect(StopAnswer.read(text) == .keeps) }
}
