// Lines to us, where a line of one's own was asked for: questions about the mail, no answer so far, no mail any more.
import Understanding

/// What the other would read can't be taken back: a line that is for us is asked back.
enum OwnLineWords {
    /// Whether it is about our mail or the answer itself, or is not to be seen.
    static func areForUs(_ text: String) -> Bool {
        let keys = PlainWords.keys(text)
        if NotForManagerWords.areIn(text) || secret.first(in: keys) != nil { return true }
        if isForOneself(text, keys) || isUntold(keys) { return true }
        guard keys.count <= 14 else { return false }
        if open.first(in: keys) != nil || (keys.count <= 4 && empty.first(in: keys) != nil) { return true }
        guard text.contains("?") else { return false }
        let said = Set(keys)
        return asking.first(in: keys) != nil || (!said.isDisjoint(with: seeing) && !said.isDisjoint(with: this))
    }

    /// `Notitie: …`, `voor mezelf: …`; but `voor mezelf opkomen` is something to talk about.
    private static func isForOneself(_ text: String, _ keys: [String]) -> Bool {
        if memo.length(in: keys, at: 0) > 0 { return true }
        return text.split(whereSeparator: \.isNewline).contains { line in
            guard let colon = line.firstIndex(of: ":") else { return false }
            let head = PlainWords.keys(String(line[..<colon]))
            return head.count <= 6 && (oneself.first(in: head) != nil || memo.first(in: head) != nil)
        }
    }

    /// `Niet tegen Anna zeggen`: it begins so.
    private static func isUntold(_ keys: [String]) -> Bool {
        let said = Set(keys)
        return keys.first.map(telling.begin.contains) ?? false && !said.isDisjoint(with: telling.not)
            && !said.isDisjoint(with: telling.tell) && !said.isDisjoint(with: telling.whom)
    }

    private static let memo = Phrases(
        """
        notitie, notities, mijn notities, aantekening, aantekeningen, mijn aantekeningen, memo, niet vergeten
        note to self, note to myself, my notes, don't forget, do not forget, reminder, notiz, notizen, meine notizen
        nicht vergessen, note personnelle, mes notes, rappel, ne pas oublier
        """
    )
    private static let oneself = Phrases(
        """
        voor mezelf, voor mijzelf, voor mij, aan mezelf, for myself, for me, to myself, für mich, an mich, pour moi
        pour moi-même, à moi-même
        """
    )
    private static let telling = (
        begin: PlainWords.set(
            "niet nog zeg vertel liever graag tell don't do not please never nicht noch bitte sag sagen erzähl erzählen ne pas dis dites"
        ),
        not: PlainWords.set("niet nooit niets niks not don't never nothing nicht nie nichts pas jamais rien"),
        tell: PlainWords.set(
            """
            zeg zeggen vertel vertellen noemen melden tell say mention sag sagen erzähl erzählen erwähnen verraten dis dire
            dites parler parlez mentionner
            """
        ),
        whom: PlainWords.set("tegen aan bij haar hem her him to zu ihr ihm gegenüber lui à")
    )

    private static let secret = Phrases(
        """
        alleen voor mij, alleen voor mezelf, alleen voor mijzelf, weet ze nog niet, weet zij nog niet, weet hij nog niet
        weet nog niet dat, only for me, just for me, for my eyes, she doesn't know, he doesn't know, doesn't know yet
        nur für mich, weiß sie noch nicht, weiß er noch nicht, seulement pour moi, juste pour moi, rien que pour moi
        elle ne sait pas, il ne sait pas, ne le sait pas encore
        """
            + ", " + others
    )

    private static let others = """
        zeg dit niet, zeg dat niet, zeg het niet, vertel dit niet, vertel het niet, alleen voor jullie, alleen voor u
        niet voor mark, hoeft dit niet te weten, niet laten zien, niet laten lezen, niet delen, niet doorsturen
        don't show, do not show, don't share, do not share, just for you, only for you, just for hr, between us
        this is private, not to be shared, nicht zeigen, nicht teilen, das nicht meinem, das nicht meiner, nur für sie
        nur für euch, unter uns, ne montrez pas, ne partagez pas, ne pas montrer, ne pas partager, rien que pour vous
        seulement pour vous, juste pour vous, entre nous
        """

    /// They say nothing without another mail, or take it back.
    private static let empty = Phrases(
        """
        laat maar, laat maar zitten, idem, hetzelfde, zelfde, never mind, forget it, ditto, same, same here, dito, dasselbe
        vergiss es, pareil, laissez tomber, laisse tomber
        """
    )

    /// Nothing is answered so far, or won't be by mail.
    private static let open = Phrases(
        """
        geen idee, weet ik niet, weet ik nog niet, weet ik zo niet, weet het niet, weet het nog niet, ik weet niet
        nog over nadenken, nog over na, even nadenken, nog nadenken, daar denk ik, kom ik op terug, kom er op terug
        kom erop terug, later op terug, niet per mail, ben op vakantie, ben met vakantie, ben met verlof, ben afwezig
        uitschrijven, afmelden, schrijf me uit, meld me af, geen mail meer, geen mails meer, stop hiermee
        no idea, don't know, do not know, not sure, think about it, get back to you, come back to this, not by mail
        not by email, on holiday, on vacation, out of office, on leave, unsubscribe, opt out, no more mails
        no more emails, stop mailing, stop emailing, keine ahnung, weiß nicht, weiß ich nicht, weiß ich noch nicht
        weiß es nicht, weiß es noch nicht, darüber nachdenken, komme darauf zurück, nicht per mail, bin im urlaub
        verkeerde mail, was voor iemand anders, is voor iemand anders, trek mijn antwoord in, trek mijn regel in, trek het in
        trek ik in, vergeet mijn vorige, vergeet mijn antwoord, verwijder mijn, wis mijn, schrap mijn, laat mijn vorige
        zie mijn eerdere, zie mijn vorige, gesprek verzetten, gesprek verplaatsen, gesprek gaat niet door, kan dan niet
        kan die dag niet, wrong mail, wrong email, for someone else, for somebody else, withdraw my, take back my
        delete my, erase my, ignore my, see my earlier, see my previous, reschedule, move the talk, postpone the talk
        falsche mail, für jemand anderen, ziehe meine, lösche meine, lösch meine, vergiss meine, gespräch verschieben
        gespräch verlegen, gespräch findet nicht statt, mauvais mail, mauvais message, pour quelqu'un d'autre
        je retire, effacez ma, effacez mon, supprimez ma, supprimez mon, reporter l'entretien, déplacer l'entretien
        abmelden, abbestellen, keine mails, keine e-mails, aucune idée, sais pas, y réfléchir, je reviens vers vous
        pas par mail, suis en vacances, suis en congé, désinscrire, désabonner, désinscrivez-moi, plus de mails
        """
    )

    /// Where a question mark stands.
    private static let asking = Phrases(
        """
        wat bedoel, wat bedoelen, wat bedoelt, wat wordt bedoeld, wie zijn jullie, wie bent u, wie ben je, wat is dit
        waarom krijg ik dit, waarom vragen jullie, wat moet ik hier, wat moet ik invullen, wat moet ik schrijven
        wat gebeurt er met, is dit verplicht, is dat verplicht, moet ik hierop, moet ik dit, moet dit, hoe werkt dit
        werkt dit, kan dit ook, mag dit ook, kan ik dit, tot wanneer, voor wanneer moet
        what do you mean, what is meant, who are you, what is this, why am i, why do you ask, what should i write
        what do i write, what happens with my, what happens to my, is this mandatory, is it mandatory, do i have to
        must i, how does this work, does this work, can i do this, by when
        was meinen sie, was meinst du, was ist gemeint, wer sind sie, wer seid ihr, was ist das, warum bekomme ich
        was soll ich, ist das pflicht, ist das verpflichtend, muss ich, wie funktioniert das, bis wann
        que voulez-vous dire, qu'entendez-vous, qui êtes-vous, c'est quoi, pourquoi je reçois, que dois-je
        est-ce obligatoire, c'est obligatoire, dois-je, comment ça marche, jusqu'à quand
        """
    )

    private static let seeing = PlainWords.set(
        """
        ziet zien leest lezen krijgt see sees read reads sieht sehen liest lesen bekommt voit voir lit lire verra lira
        """
    )
    private static let this = PlainWords.set(
        "dit dat hier mee antwoord this that it answer das dies diese antwort ça cela ceci réponse"
    )
}
