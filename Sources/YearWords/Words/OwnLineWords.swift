// Lines to us, where a line of one's own was asked for: questions about the mail, no answer so far, no mail any more.
import Understanding

/// What the other would read can't be taken back: a line that is for us is asked back.
enum OwnLineWords {
    /// Whether it is about our mail or the answer itself, or is not to be seen.
    static func areForUs(_ text: String) -> Bool {
        let keys = PlainWords.keys(text)
        if NotForManagerWords.areIn(text) || secret.first(in: keys) != nil { return true }
        guard keys.count <= 14 else { return false }
        if open.first(in: keys) != nil { return true }
        guard text.contains("?") else { return false }
        let said = Set(keys)
        return asking.first(in: keys) != nil || (!said.isDisjoint(with: seeing) && !said.isDisjoint(with: this))
    }

    private static let secret = Phrases(
        """
        zeg dit niet, zeg dat niet, zeg het niet, vertel dit niet, vertel het niet, alleen voor jullie, alleen voor u
        niet voor mark, hoeft dit niet te weten, niet laten zien, niet laten lezen, niet delen, niet doorsturen
        don't show, do not show, don't share, do not share, just for you, only for you, just for hr, between us
        this is private, not to be shared, nicht zeigen, nicht teilen, das nicht meinem, das nicht meiner, nur für sie
        nur für euch, unter uns, ne montrez pas, ne partagez pas, ne pas montrer, ne pas partager, rien que pour vous
        seulement pour vous, juste pour vous, entre nous
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
