// Words of an employee who lets her manager read the dossier, or doesn't.

enum ShareWords {
    enum Sense: Hashable, Sendable {
        /// Says it wholly.
        case shares
        /// May; together with `reads` it says so.
        case may, reads
        /// Says nothing, or only acknowledges.
        case around
        /// A question, where a sentence begins so; else `may`.
        case asks
        /// A part of something, somebody else's sharing.
        case doubt
    }

    static let form = ClosedForm<Sense>([dutch, english, german, french], everywhere: everywhere)

    private static let everywhere: [(Sense, String)] = [
        (.around, CourtesyWords.everywhere),
        (
            .around,
            "ok, oke, okay, okee, oki, okido, okidoki, k, 👍, 👌, ✅, ✔, ✓, 🆗, super, top, perfect, prima, fine, feedback, dossier, pdf, {n}"
        ),
        (.shares, "yes, ja, oui, yes please, jep, yep"),
    ]

    private static let dutch: [(Sense, String)] = [
        (.around, CourtesyWords.dutch),
        (
            .shares,
            """
            deel, delen, gedeeld, doorsturen, doorgestuurd, doorzetten, meesturen, stuur [het|dit|dat|maar|gerust|alles|dossier|het dossier] door
            stuur [het|dit|dat|'t] [maar|gerust] [door|op] (naar|aan) ({n}|hem|haar), zet [het|dit] [maar|gerust] door, vrijgeven, geef [het|dit] [maar] vrij
            geef [het|dit] [maar|gerust] (aan|door aan) ({n}|hem|haar), laat [het|dit|dat] [maar|gerust] (zien|lezen) [aan]
            laat ({n}|hem|haar|mijn manager|mijn leidinggevende) [het|dit|dat] [maar|gerust|ook] [mee] (zien|lezen|meelezen|inzien|bekijken)
            jawel, jazeker, ja hoor, ja graag, jep, jup, yep, graag, heel graag, zeker, natuurlijk, uiteraard, tuurlijk, absoluut, vanzelfsprekend, zeker weten
            akkoord, accoord, ik (ga|ben) [hier|er|ermee|hiermee] [helemaal] [mee] akkoord, akkoord met (delen|het delen)
            [ik heb] [daar|er|hier|daartegen|hiertegen|ertegen] [verder] [helemaal] geen (enkel|enkele|) (bezwaar|bezwaren|probleem|problemen) [tegen|mee|met], ga je gang, ga uw gang
            doe [het|dat] maar, wat mij betreft (ja|wel|akkoord|prima|goed|ok), van mij (mag het|mag dat|mag), mij best, dat mag [wel], het mag [wel], mag [wel] hoor
            ik vind het (goed|prima|ok|oke|fijn|best) [dat|als] [{n}|hij|zij|ze] [het|dit] [ook] [mag] (leest|lezen|ziet|krijgt), ik vind het (goed|prima|ok|oke)
            ik (geef|verleen) [hierbij|je|u|hiervoor] [mijn] toestemming, [je|u|hij|zij|ze|{n}] (heb|hebt|heeft|krijgt|krijg) [hierbij|hiervoor] mijn toestemming, [met] toestemming, (je|u|jullie|hij|zij|ze|{n}) (heb|hebt|heeft|hebben) [hierbij] (mijn|de) toestemming [om|voor], [mijn] zegen, mijn toestemming [heb je|heeft u], toestemming (gegeven|akkoord)
            niets op tegen, niks op tegen, ik heb er (niets|niks) (op tegen|tegen), (niets|niks) (op|) tegen, ik wil [het|dit|dat] [graag|wel] [met {n}|met hem|met haar] delen, ik wil [wel|graag|het] delen
            openbaar voor {n}, het is (goed|prima|ok) zo deel maar, je mag, u mag, dat is goed deel maar, sharen, share
            """
        ),
        (
            .may,
            "mag, mogen, moogt, mocht, ik wil [graag|wel] dat, ik zou [het] [graag|fijn vinden] [willen] [als|dat], ik zou graag (zien|willen) dat, fijn als, graag dat, kan, kunt, kun"
        ),
        (
            .reads,
            "zien, lezen, inzien, meelezen, bekijken, leest, ziet, meeleest, krijgen, krijgt, ontvangen, ontvangt, hebben, heeft, inlezen, inkijken, sturen, opsturen, geven, laten zien, laten lezen, inzage [geven|krijgen], weten"
        ),
        (
            .around,
            """
            gij, om, om te, m'n, mijne, geen punt, m'n (baas|manager|leidinggevende|chef), het, 't, dit, dat, deze, hem, haar, met, aan, naar, maar, gerust, hoor, dan, ook, wel, alvast, al, nu, meteen, direct, gelijk, even, mee, gewoon, best, vooraf
            da, het (dossier|rapport|verslag|stuk|document|bestand|overzicht|resultaat|geheel), mijn (dossier|rapport|verslag|feedback|stuk), (de|deze|alle) (feedback|resultaten|reacties|antwoorden|terugkoppeling|uitkomsten)
            (mijn|de) (manager|leidinggevende|baas|chef|teamleider|leidinggevenden|teamlead|lead), (voor|vóór) (het|ons|mijn|dit) gesprek, in zijn geheel, zoals het is, zo, van tevoren
            van mij, wat mij betreft, van mijn kant, worden, wordt, volledig, helemaal, alles, je, u, jij, jullie, ge, men, hij, zij, ze, kun je, kan je, kunt u, wil je, wilt u, zou je, wil jij, zou u, willen jullie
            goed, mooi, fijn, is goed, prima, helemaal prima, helemaal goed, dat is (goed|prima|ok), en, zonder probleem, zonder problemen, voor de zekerheid, rustig, vandaag, zulle, zenne, hè, he
            ik heb het [al|net|helemaal|goed] (gelezen|bekeken|doorgelezen), gelezen, (goed|mooi|fijn|leuk|duidelijk|helder) (stuk|dossier|verslag|rapport|verhaal|overzicht), ik heb niets te verbergen, ik heb niks te verbergen
            leuk om te lezen, fijn om te lezen, ik ben er (blij|tevreden) mee, [ik] sta er [helemaal] achter, herkenbaar, duidelijk, helder, interessant, leerzaam, ik herken me [er|hierin] [in], ziet er goed uit, het ziet er goed uit, mooie feedback, fijne feedback, blij mee
            """
        ),
        (
            .doubt,
            "(dit|dat|een|het|mijn|elk|ieder|welk|jouw|uw|geen|groot|laatste|eerste) deel, deel (van|uit), aan mij, naar mij, met mij, mag (mij|me)"
        ),
        (.asks, "(kan|mag|mogen|kunnen) (het|'t|dit|dat|{n}|hij|zij|ze|die)"),
    ]

    private static let english: [(Sense, String)] = [
        (.around, CourtesyWords.english),
        (
            .shares,
            """
            share, sharing, shared, forward [it|this|that|the report|the dossier|the file], pass (it|this|that) (on|along), pass on, (send|give|show) (it|this|that|the report|the dossier|everything|the file) [on|over|along] (to|with) ({n}|him|her|my manager|my boss)
            (send|give|show) ({n}|him|her|my manager|my boss) (it|this|that|the report|the dossier|everything|the file|a copy), (let|allow) ({n}|him|her|my manager|my boss) [to] (see|read|have|view|look at|take a look at|access) (it|this|that|the report|the dossier|the file|everything)
            let him, let her, go ahead, go for it, yeah, yup, ya, sure, sure thing, of course, certainly, absolutely, definitely, by all means, please do, feel free, [i have] no (objection|objections|issue|issues) [to|with], [i have] no (problem|problems) [with|at all], not a problem
            i don't mind, i do not mind, [that's|that|it|it's|is|this is] (fine|ok|okay|alright|all right|good) (with|by|for) me, i'm (fine|ok|okay|happy|good|comfortable) with ({n}|him|her|my manager|my boss) (reading|seeing|having|getting|viewing) (it|this|that|the report|the dossier), i'm (fine|ok|okay|happy|good|comfortable) with (it|this|that|sharing it|sharing|him|her|{n}), i am (fine|ok|okay|happy|good|comfortable) with (it|this|that|sharing it|sharing|him|her|{n})
            [i'm|i am|i'd be|i would be] happy (for ({n}|him|her|my manager|my boss) to|to) (see|read|have|view|get|share|be shared), [i] agree, agreed, [i] consent, i approve, you have my (permission|consent|blessing|approval), permission granted, approved, granted
            i (want|would like|'d like) ({n}|him|her|my manager|you) to (see|read|have|share), i'd like ({n}|him|her|my manager|you) to (see|read|have|share), (i'd like|i would like|i want|i wish|i'm willing|i am willing) to share, i'm happy to share, i am happy to share
            happy to (share|do so), ok to (share|send|forward|pass on), please (forward|send|release), release it, yes (sir|please|sure|definitely), glad to share, all yours, do it, do share, just share, share away, share at will
            """
        ),
        (
            .may,
            "can, may, could, is welcome to, are welcome to, is free to, is allowed to, ok for, okay for, fine for, happy for"
        ),
        (
            .reads,
            "see, read, have, view, have a look, have a look at, look at, take a look, take a look at, get, receive, have access, to see, to read, to have, be shown"
        ),
        (
            .around,
            """
            are free to, you are (free|welcome|allowed) to, is cleared to, it, this, that, with, to, him, her, he, she, you, would, in full, now, also, too, as well, just, everything, right away, straight away, in advance, beforehand, from my side, and, already, today, whole, then, for
            the (dossier|report|file|document|feedback|results|whole report|full report|whole thing|pdf|answers|overview), my (dossier|report|file|feedback|results), (my|the) (manager|boss|supervisor|line manager|lead|team lead), before (the|our|my) (talk|conversation|meeting|chat|discussion|interview|review|appraisal)
            good, great, nice, cool, lovely, all good, sounds good, looks good, be, is, are, so, i've read it, i have read it, i read it, good (report|read|summary|feedback), (nice|great|interesting) (report|read|feedback|summary), nothing to hide [here], i have nothing to hide, i've nothing to hide, i'm happy with it, looks fine, no secrets
            """
        ),
        (.doubt, "(the|a|my|his|her|your|our|fair|market|lion) share, share (in|of), with me, to me, sharing is"),
        (.asks, "(can|may|could|is|are) (he|she|{n}|it|this|that)"),
    ]

    private static let german: [(Sense, String)] = [
        (.around, CourtesyWords.german),
        (
            .shares,
            """
            teilen, teile, teil, geteilt, teilt, weitergeben, weitergegeben, weiterleiten, weitergeleitet, (leite|leiten sie|leitet) [es|das|ihn|alles|das dossier|den bericht] [gern|gerne|ruhig|bitte] [an {n}] weiter, (gib|geben sie|gebt) [es|das|ihn|alles|das dossier|den bericht] [gern|gerne|ruhig|bitte] [an {n}] (weiter|frei)
            freigeben, freigegeben, (zeig|zeige|zeigen sie) (es|das|ihn|ihm|ihr) [ruhig|gern|gerne|bitte] [{n}], (schick|schicke|schicken sie|sende|senden sie) (es|das|ihn|ihm|ihr) [ruhig|gern|gerne|bitte] [auch] (an {n}|{n}|weiter), (lass|lassen sie) ({n}|ihn|sie) [es|das] [ruhig|gern|gerne|bitte] (lesen|sehen|einsehen|mitlesen)
            jawohl, jo, gern, gerne, sehr gern, sehr gerne, klar, na klar, natürlich, selbstverständlich, sicher, ja bitte, ja gern, ja gerne, aber gern, aber gerne, unbedingt, auf jeden fall, einverstanden, ich bin [damit|mit dem teilen] einverstanden, bin einverstanden, damit einverstanden, mein einverständnis [haben sie|hast du]
            [das ist|ist] kein problem, [ich habe] keine (einwände|bedenken|probleme) [dagegen], kein einwand, [ich] (habe|hab) nichts dagegen [wenn], nichts dagegen, spricht nichts dagegen, von mir aus [gern|gerne|ja|ok], meinetwegen, ich stimme [dem|gerne|gern] zu, stimme zu, zugestimmt, nur zu, mach das, mach ruhig, machen sie das, machen sie ruhig, tu das, ich erlaube es, ich gebe (es frei|meine zustimmung|mein einverständnis|mein ok)
            ich möchte [es|das|das dossier|den bericht] [gern|gerne] [mit {n}|mit ihm|mit ihr] teilen, ich will [es|das] [gern|gerne] [mit {n}] teilen, (du|sie|ihr) (darfst|dürfen|könnt|kannst|können|dürft) (es|das) [gern|gerne|ruhig] , das (darf|dürfen) (er|sie|{n}), (darfst|dürfen) (du|sie) [gern|gerne], das geht [für mich] (in ordnung|klar|ok), für mich (ok|okay|in ordnung|passt das|passt|geht das klar)
            """
        ),
        (
            .may,
            "darf, dürfen, darfst, kann, können, kannst, könnt, soll, sollen, ich möchte [gern|gerne] dass, ich hätte gern dass, ich will dass, ich würde mich freuen wenn"
        ),
        (
            .reads,
            "sehen, lesen, einsehen, mitlesen, haben, bekommen, erhalten, anschauen, ansehen, liest, sieht, bekommt, erhält, reinschauen, einblick [haben|bekommen], zugriff [haben|bekommen], schicken, zeigen, senden, geben"
        ),
        (
            .around,
            """
            freigabe, jederzeit, es, das, dies, ihn, ihm, ihr, mit, an, er, du, sie, auch, schon, vorab, ruhig, dann, jetzt, gleich, direkt, sofort, alles, so, vollständig, und, mal, heute, einfach, werden, wird, komplett, vorher, gut, passt, alles klar, geht klar, in ordnung, bestens, sehr gut, schön
            (das|mein|dieses) (dossier|feedback|dokument|ergebnis), (der|den|mein|meinen|diesen) bericht, die (rückmeldung|rückmeldungen|ergebnisse|antworten|datei), (meine|meiner|der|die) (führungskraft|chefin|vorgesetzte|vorgesetzten|teamleiterin|teamleitung|leitung), (mein|meinem|meinen|dem|den|der) (chef|vorgesetzten|vorgesetzter|manager|teamleiter|boss)
            vor dem (gespräch|termin), vor unserem gespräch, kannst du, könntest du, können sie, könnten sie, kannst du bitte, von meiner seite, ich habe es [schon|bereits|gerade] gelezen, ich habe es [schon|bereits|gerade|gern|gerne] gelesen, gelesen, habe es gelesen, ich habe nichts zu verbergen, (schöner|guter|toller|interessanter) bericht, (schönes|gutes|tolles) (dossier|feedback), (sieht|liest sich) gut [aus], ich bin [damit|sehr] zufrieden
            """
        ),
        (
            .doubt,
            "(ein|einen|der|den|dieser|diesen|mein|meinen|jeder|großer|größter|zum|kein|keinen|erster|letzter|welcher|welchen) teil, teil (der|des|von|davon), mit mir, mit uns, an mich"
        ),
        (.asks, "(darf|kann|soll|dürfen) (er|sie|{n}|ich|es|das)"),
    ]

    private static let french: [(Sense, String)] = [
        (.around, CourtesyWords.french),
        (
            .shares,
            """
            partager, partagez, partage, partages, partagé, partagés, partagée, partagez-le, partage-le, partagez-les, transmettre, transmettez, transmets, transmettez-le, transmets-le, faire suivre, faites suivre, fais suivre, faites-le suivre, communiquer, communiquez-le, (montrez-le|montre-le|envoyez-le|envoie-le|donnez-le|envoyez-lui|envoie-lui) [lui] [à {n}]
            (envoyez|envoie|montrez|montre|donnez) (le|tout|ça|cela|le dossier|le rapport) à {n}, bien sûr, bien entendu, évidemment, volontiers, avec plaisir, avec joie, sans hésiter, aucun (problème|souci) [pour|pour moi|à|avec], pas de (problème|problèmes|souci|soucis) [pour|pour moi|à|avec], sans (problème|souci), [je n'ai|j'ai|je ne vois] (aucune|pas d') (objection|inconvénient) [à], je n'ai pas d'objection [à], pas d'objection [à], aucune objection [à], aucun inconvénient, je n'y vois (aucun|pas d') (inconvénient|objection), je n'y vois pas d'inconvénient
            je suis [tout à fait|entièrement] d'accord, je (veux|souhaite|voudrais|aimerais) [bien] [le|la] partager, je veux bien, allez-y, vas-y, certainement, tout à fait, absolument, faites, faites-le, fais-le, (je vous|je t'|j') autorise [à|le partage|la transmission], je vous autorise à, je t'autorise à, j'autorise [le partage], je donne mon accord, je vous donne mon accord, (vous avez|tu as) mon accord, accord (donné|de ma part), mon accord, je consens [à], (je vous laisse|je te laisse) le, feu vert, je valide, j'accepte [de|le]
            (laissez|laisse) ({n}|le|la) (lire|voir|consulter) [le|cela|ça|tout], (vous|tu) (pouvez|peux) y aller, il peut, elle peut, je partage avec lui, oui oui, mais oui, d'accord (pour|avec) le partage, ok pour le partage
            """
        ),
        (
            .may,
            "peut, peuvent, pouvez, peux, pourrez, pourra, a le droit de, j'aimerais [bien] que, je souhaite que, je voudrais [bien] que, je veux [bien] que, d'accord pour que, ok pour que, ça me va que, qu', que"
        ),
        (
            .reads,
            "lire, lise, voir, voie, consulter, consulte, avoir, ait, recevoir, reçoive, en prendre connaissance, prendre connaissance, y accéder, y avoir accès, avoir accès, regarder, l'avoir, le lire, le voir"
        ),
        (
            .around,
            """
            le, la, les, l, ce, cela, ça, avec, à, lui, tu, vous, il, elle, on, aussi, également, donc, alors, déjà, et, tout, bien, de, pour, par avance, dès maintenant, maintenant, tout de suite, d'accord, entendu, parfait, très bien, c'est (bon|ok|parfait|d'accord), ça me va, en entier, entièrement, directement, en
            (le|ce|mon) (dossier|rapport|document|fichier|compte rendu|compte-rendu|feedback|contenu), (les|mes|ces) (résultats|réponses|retours|commentaires), (mon|le) (manager|responsable|supérieur|chef|directeur|n+1), (ma|la) (manager|responsable|cheffe|supérieure|directrice|hiérarchie), avant (l'|notre|mon) entretien, avant l'entretien, d'avance, de mon côté, pour ma part, de ma part, sans restriction
            j'ai [tout|bien] lu, j'ai lu [le dossier|tout], je l'ai lu, lu, (beau|bon|joli) (dossier|rapport|travail), je n'ai rien à cacher, rien à cacher, c'est (clair|très clair|intéressant|bien fait)
            """
        ),
        (.doubt, "avec moi, à moi, un partage, en partie"),
        (.asks, "(peut|pouvez|peux) ({n}|il|elle|on|tu|vous)"),
    ]
}
