// The words of letters, mail programs and machines in Dutch.

extension Vocabulary {
    static let dutch = Vocabulary(
        greetings: """
            hoi, hallo, hai, dag, beste, geachte, lieve, goedemorgen, goedemiddag, goedenavond, goedendag
            """,
        signOffs: """
            groet, groeten, groetjes, gr, grt, grtz, de groeten, hartelijke groet, hartelijke groeten
            vriendelijke groet, vriendelijke groeten, met vriendelijke groet, met vriendelijke groeten
            met hartelijke groet, met hartelijke groeten, met groet, met de beste groeten, beste groet, beste groeten
            veel groeten, mvg, m.v.g., vr gr, vr. groet, hgr, hoogachtend, alvast bedankt, alvast dank, bedankt alvast
            bij voorbaat dank, dank, bedankt, succes, fijne dag, prettige dag, fijn weekend, tot gauw, dank je wel
            dank je, dank u, dank u wel, dankjewel, bedankt hoor, heel erg bedankt, veel succes, met dank, dank alvast
            hartelijk dank, hartelijk bedankt, hartelijks, warme groet, warme groeten, lieve groet, lieve groeten
            lieve groetjes, zonnige groet, zonnige groeten, vriendelijke groetjes, hartelijke groetjes, vr.gr
            met vr. gr, m.vr.gr, vrgr, gegroet, doei, tot ziens, tot snel, tot dan, fijne avond, fijne week
            prettig weekend, prettige avond, goed weekend, namens, i.o., getekend, ondertekend, kus, kusjes, groeten uit
            """,
        whence: "uit, van, vanuit",
        partingJoiners: "van, uit, vanuit, en, aan jullie, jullie, aan u, u, je, allemaal, allen",
        pointers: """
            zie onder, zie hieronder, zie beneden, staan hieronder, antwoorden hieronder, antwoorden onder
            hieronder mijn, onderstaand mijn, hierbij mijn antwoorden, hierbij de antwoorden, mijn antwoorden
            mijn reactie hieronder, antwoorden in rood, antwoorden tussen, in rood, in blauw
            """,
        postscripts: "naschrift, nagekomen, nog iets",
        agreements: """
            oke, oké, top, ziet er goed uit, ziet er prima uit, ziet er netjes uit, hartelijk, voor akkoord, gezien
            ontvangen, gelezen, perfect zo, uitstekend, ja, jazeker, klopt, klopt helemaal, dat, dit, het, zo, is goed
            goed, prima, akkoord, helemaal, juist, correct zo, in orde, alles, allemaal, staat, er goed, bedankt, dank
            dank je, dank u, dank je wel, dank u wel, dankjewel, dankuwel, graag gedaan, mooi, fijn, duidelijk
            geen wijzigingen, geen aanpassingen, geen aanvullingen, niets toe te voegen, niks toe te voegen
            niets aan te vullen, geen opmerkingen, voor de bevestiging, voor de samenvatting, wat mij betreft, voor mij
            """,
        ownNameLabels: """
            naam, mijn naam, van, antwoorden van, antwoord van, feedback van
            reactie van, ingevuld door, geschreven door, afzender
            """,
        presentingBefore: """
            ik ben, hier is, hier, hier spreekt, spreekt met, mijn naam is, ik heet, dit is, je spreekt met, namens, aldus, vindt, zegt, volgens
            berichtje van, feedback van, komt van, dit was, als, geeft
            """,
        presentingBehind: "hier, zegt, vindt, denkt, schrijft, aan de lijn",
        presentingOn: "en, is, was, vinden, werkt, heeft",
        titles: """
            accountmanager, adviseur, projectleider, teamleider, coördinator, secretariaat, medewerker, medewerkster
            assistent, inkoper, hoofd, docent
            """,
        pronouns: "zij, haar, hij, hem, hun, die, diens",
        presence: "werkdagen, werkzaam, aanwezig, bereikbaar, niet aanwezig",
        absences: """
            ik werk niet op, ik werk op, op maandag, op dinsdag, op woensdag, op donderdag, op vrijdag
            mijn werkdagen, ik ben aanwezig op, ik ben niet aanwezig op, op maandagen, op vrijdagen
            """,
        speech: """
            te, veel, niet, nooit, heel, erg, meer, minder, graag, vaak, altijd, soms, weinig, goed, beter, wel, nog
            is, was, heeft, kan, moet, mag, vergeten, aardig, fijn, lief
            """,
        phoneLabels: "via mobiel",
        furniture: """
            bezoek ons, bezoek onze, bezoek mijn, volg ons, ontmoet ons, wij zoeken, we zoeken, plan een afspraak
            maak een afspraak, lees onze, ontdek, bekijk onze, lid van
            """,
        us: "ons, onze",
        persons: "ze, zij, haar, hij, hem, ik, mij",
        wrote: "schreef, geschreven",
        attributionStarts: "op",
        subjects: "ze, zij, hij, ik, jij, je",
        separators: "oorspronkelijke afspraak",
        messageNouns: "bericht",
        forwardLines: "begin doorgestuurd bericht",
        senderRows: "van",
        dateRows: "datum, verzonden",
        recipientRows: "aan",
        copyRows: "kopie",
        subjectRows: "onderwerp",
        otherRows: "belang, prioriteit, beantwoorden - aan",
        footerStarts: """
            verzonden vanaf, verzonden vanaf mijn, verzonden vanuit, verzonden via, verzonden met, verzonden met mijn
            verstuurd vanaf, verstuurd vanaf mijn, verstuurd vanuit, verstuurd via, verstuurd met, verstuurd met mijn
            """,
        footerOpenings: """
            van mijn, vanaf mijn, vanaf, via mijn, met mijn, dit bericht is, deze mail is, deze e-mail is
            """,
        footerLines: """
            outlook voor ios downloaden, outlook voor android downloaden, outlook voor ios, outlook voor android
            onderweg getypt, onderweg verstuurd, onderweg verzonden, verzonden met proton mail, getypt op een klein
            getypt op mijn telefoon, excuses voor typefouten, excuus voor typefouten, excuseer typefouten
            let niet op typefouten
            """,
        toolStarts: """
            gedicteerd met, geschreven met, getypt op, getypt met, gecontroleerd door, beveiligd door, vertaald met
            """,
        sendWords: "verzonden, verstuurd",
        fetching: "ontvang, haal",
        prepositions: "vanaf, van, vanuit, met, door, op, uit",
        excuses: "excuseer, excuses voor, mijn excuses, let niet op, dus excuses, kort",
        products: "mobiel, mobiele, telefoon",
        platforms: "downloaden",
        things: "mijn, de, voor, en, op, telefoon, apparaat",
        tags: "external mail, extern, extern bericht, externe mail, externe email, externe afzender",
        notices: """
            virusvrij, let op deze e-mail, let op deze email, let op deze mail, let op dit bericht, let op externe
            waarschuwing externe, waarschuwing deze e-mail, u ontvangt niet vaak e-mail, je ontvangt niet vaak e-mail
            deze e-mail is gecontroleerd op virussen, dit e-mailbericht is gecontroleerd op virussen
            """,
        noticeParts: """
            klik niet op links, klik niet op koppelingen, voorzichtig met links, afkomstig van buiten de organisatie
            van buiten de organisatie, van buiten onze organisatie, je ontvangt dit bericht omdat
            u ontvangt dit bericht omdat
            """,
        disclaimerStarts: """
            de informatie verzonden, de informatie in dit, de informatie in deze, de inhoud van dit, de inhoud van deze
            dit bericht kan, dit bericht is, dit e-mailbericht, dit e-mail bericht, deze e-mail is, deze e-mail kan
            deze e-mail en, deze email is, deze email en, dit bericht en, denk aan het milieu, aan dit bericht
            aan deze e-mail, op al onze, op al onze diensten, deze mail is, deze mail kan, deze boodschap
            de inhoud van deze mail, de in dit bericht, deze e-mail inclusief
            """,
        disclaimerParts: """
            uitsluitend bestemd voor, uitsluitend bedoeld voor, niet de geadresseerde, niet de beoogde ontvanger
            vertrouwelijke informatie, geadresseerde is, abusievelijk, ten onrechte ontvangen
            """,
        legalWords: """
            vertrouwelijk, vertrouwelijke, bestemd, geadresseerde, ontvanger, aansprakelijk, aansprakelijkheid, rechten
            voorwaarden, afzender, verwijderen, milieu, printen, afdrukken
            """,
        imprints: "kvk, kvk-nummer, btw-nummer",
        numbers: "nul, één een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien",
        ordinals: "eerste, tweede, derde, vierde, vijfde",
        months: """
            januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, jan, feb
            mrt, apr, jun, jul, aug, sep, okt, nov, dec
            """,
        questionNouns: "vraag, antwoord, v, nr, no, n°, punt, bij, nummer, stelling",
        labelLeads: """
            bij, op, voor, antwoord, mijn, de, nog, iets, even, over, wat, en, ook, dan, aanvulling, toevoeging, nu
            toch, betreffend, mbt, qua, aangaande
            """,
        concerns: "betreft, nog, ook",
        both: "beide, allebei, elk, ieder, telkens",
        scoreLeads: """
            een, score, cijfer, punten, dikke, ruime, solide, ik, je, geef, haar, hem, zou, zeg, mijn, antwoord, is
            dat, het, geven, m, zeggen, denk, ongeveer, circa, ca, eerder, tussen, volle, heel, mooie, nette
            stevige, keurige, krappe, kleine, grote, goede, echte, sterke, nipte, zeer, van, of, de, voor, mij
            wordt, beide, allebei, telkens, moet, graag, dit, die, hier, magere, welverdiende, hoge, lage, sowieso
            absoluut, zeker, volmondig, gewoon, helaas, meestal, gemiddeld, voorlopig, nu, doorgaans, overall
            eerlijk, gezegd, jammer, genoeg, wat, betreft, kom, op, daar, krijgt, krijg, laten, we, ik'd, zonder
            twijfel, schaal, cijfertje, prima, dan, natuurlijk, echt, duidelijk, overduidelijk, ronde, kleine, doe
            maar, ga, lijkt, ten, opzichte
            """,
        scoreConclusions: "een, dus, score, cijfer",
        scoreReasons: """
            omdat, want, aangezien, maar, punten, sterren, wat, denk, je, wegens, vanwege, geven, zijn, worden, graag
            ipv, plaats, alsjeblieft
            """,
        scoreCompanions: """
            al, hoewel, vind, lijkt, ongeveer, zonder, hoor, natuurlijk, zeker, overall, meestal, gemiddeld, nu, tot
            met, in, op, voor, helaas, hele, gaat, loopt, heel, erg, zeer, prima, goed, fijn, altijd, vaak, best
            top, soepel, prettig, lekker, bij, zolang, als, alles, schaal, mij, uit, samen, soms
            """,
        scoreHedges: "misschien, soms, eventueel, eerder, bijna, richting",
        scoreDoubts: """
            bijna, net geen, minder, meer, hooguit, minstens, maximaal, minimaal, was, waren, vorig, eerst, vroeger
            dan
            """,
        scaleOpenings: "op een schaal van, schaal van",
        scorePraise: """
            heel, erg, zeer, super, hele, echt, goed, prima, top, uitstekend, soepel, fijn, perfect, geweldig, beste
            best
            """,
        scoreBlame: """
            heel, erg, zeer, super, echt, slecht, stroef, moeizaam, lastig, matig, waardeloos, drama, ellende
            """,
        scoreCorrections: """
            wacht, bedoel, ik, sorry, foutje, correctie, oeps, excuus, maar, nee, toch, eigenlijk, liever, of, nou
            meer, doe, wel, beter, eerder, oftewel
            """,
        turningRound: """
            alleen, enkel, soms, geen, niet, nooit, weinig, zonder, nauwelijks, minder, zelden, amper
            """,
        numberAlternatives: "of, tot",
        numberJoiners: "of, en, tot",
        outOf: "van, op, uit",
        outOfFillers: "de, max, maximaal",
        withdrawals: """
            verwijder, verwijderen, verwijderd, weg, weghalen, wis, wissen, schrap, schrappen, eruit, haal, halen, neem
            trek, intrekken
            """,
        withdrawalFillers: """
            score, scores, nr, graag, alsjeblieft, alstublieft, aub, svp, wil, wilt, kun, kunt, kan, mag, je, jij, u
            jullie, ik, mijn, m'n, antwoord, antwoorden, cijfer, cijfers, op, bij, van, voor, vraag, vragen, nummer, en
            het, de, maar, er, uit, terug, in, laten, zou, willen, bedankt, dank, even, worden
            """
    )
}
