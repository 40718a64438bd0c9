// Words for not asking somebody, or another instead, in the languages that people answer in.

enum CommandWords {
    /// Verbs that can mean nothing else: a name in small letters beside them is a name.
    static let withdraw = Phrases(
        """
        haal weg, haal eraf, haal, eraf halen, eruit halen, weghalen, eraf laten, schrap, schrappen, geschrapt, streep door, streep, doorstrepen, verwijder, verwijderen
        wis, uitgesloten, uitsluiten, vervalt, vervallen, weglaten, laat weg, laat vallen, sla over, overslaan, eraf, eruit, afvoeren, intrekken
        trek in, uit de lijst, van de lijst
        remove, withdraw, drop, delete, strike, strike out, cross out, skip, exclude, excluded, leave out, take off, off the list
        from the list, uninvite
        streiche, streich, streichen, gestrichen, entferne, entfernen, entfernt, lösche, löschen, weglassen, lass weg
        ausgeschlossen, ausschließen, entfällt, fällt weg, raus, zurückziehen, nimm raus, aus der liste, von der liste, auslassen
        retirer, retire, retirez, supprimer, supprime, supprimez, enlever, enlève, enlevez, exclure, exclus, exclu, exclue, rayer, raye, rayez
        ôter, ôtez, de la liste, annuler, annulez
        """
    )

    /// Words that need a name, an address or a number beside them to mean it.
    static let negations = Phrases(
        """
        niet meer vragen, niet vragen, niet benaderen, niet uitnodigen, niet meer, toch niet, liever niet, hoeft niet
        hoeven niet, niet nodig, niet, geen, zonder, behalve, uitgezonderd, met uitzondering van, behoudens, weg
        nooit, geenszins, iedereen op, allemaal op, allen op, in geen geval, allerminst, er buiten, erbuiten, buiten, liever wel niet, nee, neen, niemand
        do not ask, don't ask, dont ask, please don't, do not invite, don't invite, do not contact, don't contact
        do not, don't, dont, not anymore, no longer, rather not, not, never, no, without, except for, except, but not, minus
        isn't, cannot, can't, wouldn't, would not, wouldnt, shouldn't, should not, shouldnt, won't, wont, doesn't, doesnt
        couldn't, couldnt, didn't, aren't, wasn't, hasn't, haven't, ain't, needn't, mustn't, cant, neither, nor, none, nope
        everyone but, everybody but, anyone but, anybody but, all but, other than, apart from, under no circumstances, by no means, out of it, out of this, nobody
        nicht fragen, nicht mehr, bitte nicht, lieber nicht, doch nicht, nicht anfragen, nicht einladen, nicht, kein
        keine, keinen, ohne, außer, ausser, bis auf, ausgenommen, niemals, nie
        keinesfalls, keineswegs, auf keinen fall, auf gar keinen fall, unter keinen umständen, keinem, keiner, weder, nein
        außen vor, aussen vor, niemand
        ne pas demander à, ne demandez pas à, ne pas, ne plus, ne, n'invitez pas, pas, plus à, sauf, sans, excepté, hormis
        à l'exception de, à part, inutile de, jamais, non, surtout pas, en aucun cas, aucun, aucune, nullement, de côté, en dehors, ni
        """
    )

    /// Words that take somebody from everybody: `iedereen behalve Joris`.
    static let exceptions = Phrases(
        """
        behalve, uitgezonderd, met uitzondering van, behoudens, zonder, maar niet, iedereen op, allemaal op, allen op, op
        except for, except, other than, apart from, but not, everyone but, everybody but, anyone but, anybody but, all but
        but, without, außer, ausser, bis auf, ausgenommen, ohne, sauf, excepté, hormis, à l'exception de, à part, sans
        """
    )

    /// Words that make the rest of a line unsure.
    static let unsure = Phrases(
        """
        weet niet, weet ik niet, niet zeker, twijfel, misschien niet, of niet, waarom niet, don't know, do not know
        not sure, unsure, weiß nicht, weiss nicht, nicht sicher, warum nicht, ne sais pas, pas sûr, pas sûre
        vergeet, vergeten, niet alleen, forget, not only, vergiss, vergessen, vergesst, nicht nur, oublie, oubliez, oublier
        weet ik nog niet, weet ik niet zeker, dat weet ik, geen idee, niet per se, not necessarily, not yet sure, no idea
        noch nicht sicher, keine ahnung, nicht unbedingt, weiß ich, pas encore sûr, pas forcément, aucune idée
        pas seulement, non seulement, pourquoi pas, why not, if, als, indien, tenzij, unless, wenn, falls, si
        """
    )

    /// Words that may stand beside a command and say nothing.
    static let fillers = Phrases(
        """
        graag, hoeft, hoeven, wordt, helaas, zou, halen, s.v.p, svp, aub, alsjeblieft, alstublieft, maar, toch, nog, wil je, kun je, kan je, zou je, je, jij, even, ook, dan
        ik wil, ik wil graag, mag, kan, mogen, kunnen, moet, toch maar, bij nader inzien, weer, vragen, worden, van mijn, mijn
        de, het, die, deze, na, uit, van, er, en verder, hem, haar, nr, nummer, nummers, nader, eigenlijk
        please, could you, can you, just, the, from, my, list, i would like to, i'd like to, you can, number, numbers, actually
        ask, asking, person, also, again, to, out, off, rater, take, leave, then
        bitte, die, den, der, doch, auch, mal, kannst du, können sie, aus, liste, nummer, nummern, ich möchte, wieder, sie
        fragen, zu, und zwar, von
        merci de, s'il te plaît, s'il vous plaît, stp, veuillez, le, la, les, je voudrais, peux-tu, pouvez-vous, numéro
        numéros, n, à, liste, demander, inviter, interroger, n°
        """
    )

    static let replaceVerbs = Phrases(
        """
        vervang, vervangen, wissel, ruil, replace, substitute, swap, exchange, ersetze, ersetzen, ersetzt, tausche
        austauschen, remplacer, remplace, remplacez
        """
    )

    /// What stands between the two in `replace A by B`.
    static let replaceJoiners = Phrases("door, voor, with, by, for, durch, gegen, par, into, to, in voor, naar")

    static let insteadOf = Phrases(
        """
        in plaats van, inplaats van, ipv, i.p.v, instead of, in place of, statt, anstatt, anstelle von, an stelle von
        anstelle, au lieu de, à la place de, au lieu d'
        """
    )

    /// What divides the two in `instead of A please B`.
    static let liever = Phrases(
        "graag, liever, please, rather, lieber, bitte, plutôt, vraag, ask, frag, wil ik, nu, now"
    )

    static let butRather = Phrases("maar wel, maar liever, maar, but rather, but, sondern, mais plutôt, mais")

    /// Verbs of adding: they part a line that withdraws somebody from one that adds somebody.
    static let add = Phrases(
        """
        voeg, toevoegen, voeg toe, erbij, neem, wel, in plaats daarvan, daarvoor in de plaats, add, include, instead, füge
        fügen, füg, stattdessen, dafür, ergänzen, à la place, hinzufügen, ergänze, nimm, ajouter, ajoute, ajoutez
        """
    )

    /// Questions that begin so ask for something to be done.
    static let modals = PlainWords.set(
        """
        kun kunt kan kunnen mag mogen zou zouden wil wilt can could would will please may kannst können könnten könntest würden
        würdest darf dürfen pouvez pourriez peux pourrais peut puis-je peux-tu pouvez-vous pourriez-vous graag
        """
    )

    static let because = PlainWords.set("omdat want aangezien because since weil denn da car parce puisque")

    static let pronounsOfOne = PlainWords.set("zij ze hij die he she they that's sie er elle il is")

    /// Words that stand for nobody in particular.
    static let pronouns = PlainWords.set(
        """
        dat die dit deze het hem haar ze iedereen allemaal alles alle allen beiden it that this them those everyone
        everybody all both him her das dies es ihn sie alle alles beide ça cela tous toutes tout lui elle les deux
        """
    )

    /// Words that part those to be asked from those who are not.
    static let contrasts = PlainWords.set("maar but aber mais doch wel however though cependant dafür jedoch echter")

    static let joiners = PlainWords.set("en and und et & ou of or oder plus")
}
