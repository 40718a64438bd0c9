// The frame of a letter, which says nothing for us: greetings, thanks and sign-offs.
import Addressing

package enum Courtesy {
    package enum Line: Sendable, Equatable { case greeting, thanks, signOff }

    /// What the line is, where it is nothing else.
    package static func line(_ keys: [String]) -> Line? {
        if isFramed(keys, by: signOffs, names: 4) { return .signOff }
        if isFramed(keys, by: thanks, names: 2, more: thanksMore) { return .thanks }
        if isFramed(keys, by: greetings, names: 4) { return .greeting }
        return nil
    }

    /// How many words at the beginning greet.
    package static func greetingLength(_ keys: [String]) -> Int { greetings.length(in: keys, at: 0) }

    /// A greeting and a few names, as far as keys show it.
    package static func isGreeting(_ keys: [String]) -> Bool {
        let length = greetingLength(keys)
        return length > 0 && (keys.count - length) <= 3
    }

    /// A phrase, perhaps several, and at most so many words beside it.
    private static func isFramed(_ keys: [String], by phrases: Phrases, names: Int, more: Phrases? = nil) -> Bool {
        let length = phrases.length(in: keys, at: 0)
        guard length > 0 else { return false }
        let rest = phrases.removed(from: Array(keys[length...])).rest
        return (more?.removed(from: rest).rest ?? rest).count <= names
    }

    static let greetings = Phrases(
        """
        hoi, hallo, hi, hey, heej, hé, ha, dag, beste, geachte, lieve, goedemorgen, goedemiddag, goedenavond, goedendag
        goeiemorgen, goede morgen, goede middag, hello, dear, good morning, good afternoon, good evening, hi there
        hello there, guten tag, guten morgen, guten abend, liebe, lieber, liebes, sehr geehrte, sehr geehrter, moin
        servus, grüezi, grüß gott, bonjour, bonsoir, salut, coucou, cher, chère, klankbord
        """
    )

    static let thanks = Phrases(
        """
        bedankt, alvast bedankt, dank, dank je, dank je wel, dank u, dank u wel, dankjewel, dankje, hartelijk dank
        bij voorbaat dank, veel dank, thanks, thank you, thanks in advance, many thanks, thx, ty, tx, cheers
        danke, danke schön, danke im voraus, vielen dank, vielen dank im voraus, besten dank, herzlichen dank, dankeschön
        merci, merci d'avance, merci beaucoup, merci bien, mille mercis, un grand merci
        """
    )

    private static let thanksMore = Phrases(
        """
        alvast, voor je hulp, voor de hulp, voor de moeite, voor het regelen, voor je mail, voor uw mail, weer, en, in advance
        for your help, for the help, for your mail, for organising this, for arranging, so much, very much, a lot
        im voraus, für die hilfe, für deine hilfe, für ihre hilfe, und, schon mal, schonmal, d'avance, pour votre aide
        pour ton aide, beaucoup, et
        """
    )

    static let signOffs = Phrases(
        """
        groet, groeten, groetjes, gr, gr., mvg, m.v.g, met vriendelijke groet, met vriendelijke groeten, vriendelijke groet
        vriendelijke groeten, hartelijke groet, hartelijke groeten, met hartelijke groet, met groet, liefs, fijne dag
        fijne dag nog, fijn weekend, prettige dag, hoogachtend, tot snel, tot ziens
        kind regards, best regards, warm regards, with kind regards, regards, best, best wishes, all the best, sincerely
        yours sincerely, yours, br, kr, have a nice day, have a great day, have a good weekend, take care
        viele grüße, viele gruesse, liebe grüße, liebe gruesse, beste grüße, schöne grüße, herzliche grüße, grüße, gruß
        gruss, gruesse, mit freundlichen grüßen, mit freundlichen gruessen, freundliche grüße, mfg, lg, vg, bg
        schönen tag, schönen tag noch, schönes wochenende, bis bald
        cordialement, bien cordialement, bien à vous, bien à toi, salutations, sincères salutations, amicalement, cdlt
        cdt, bonne journée, bonne soirée, à bientôt, bon week-end, meilleures salutations
        verzonden vanaf mijn, verstuurd vanaf mijn, sent from my, get outlook for, von meinem, gesendet von, envoyé de mon
        """
    )
}
