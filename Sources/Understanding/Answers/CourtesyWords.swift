// Words that say nothing in any act: thanks, sorry, please, and the small change between them.

package enum CourtesyWords {
    package static let everywhere =
        "🙏, klankbord, hi, hey, hello, hallo, thx, thanks, ty, tx, merci, sorry, pardon, svp, 😀"

    package static let dutch = """
        [heel] [erg] [hartelijk] (bedankt|dank|dankjewel|dankje|dankuwel|dank je|dank u|dank je wel|dank u wel|\
        dankzij|bedankt hoor|thanks) [alvast|hoor|weer|voor (het|de|je|jouw|uw|jullie) [snelle] (mail|bericht|\
        mailtje|hulp|moeite|info|informatie|vraag|voorstel|lijst|lijstje|dossier|feedback|rapport|overzicht|\
        uitnodiging|verzoek|berichtje|herinnering|reminder|toezending|sturen)]
        alvast (bedankt|dank|thanks), bij voorbaat [hartelijk] dank, veel dank, alsjeblieft, alstublieft, a.u.b
        aub, s.v.p, asjeblieft, sorry [hoor], excuses [voor de late reactie], hoor, hé, hè, zulle, zenne
        [veel|heel veel] succes [ermee|verder|ermee hoor], succes gewenst, groetjes, hoi, dag, goedemorgen
        voor (het|de) (sturen|delen|regelen|organiseren|uitzoeken|moeite), excuus [voor de late reactie]
        """

    package static let english = """
        [many|so many|very many] (thanks|thank you|thankyou|thx|cheers|ta) [a lot|so much|very much|again|in \
        advance|for (the|your|this|that|asking|letting me know|sending|checking|sharing|organising|arranging) \
        [this|it|that|me|kind|nice] [email|mail|message|note|report|dossier|feedback|list|help|invitation|\
        proposal|reminder|summary|question|request|offer|heads up]]
        [best of|good] luck [with it|with that|with everything], please, pls, plz, kindly, sorry, apologies
        hi there, good morning, much appreciated, appreciated, many thanks
        """

    package static let german = """
        [vielen|besten|herzlichen|lieben|schönen|1000|tausend] (dank|danke|dankeschön|danke schön|danke dir|\
        danke ihnen|danke sehr|merci|danke euch) [im voraus|schonmal|schon mal|nochmal|nochmals|für (die|den|das|\
        deine|ihre|eure|deinen|ihren) [schnelle|nette|freundliche] (mail|nachricht|info|information|anfrage|\
        bericht|rückmeldung|hilfe|vorschlag|liste|mühe|einladung|erinnerung|frage|dossier|zusammenstellung|\
        e-mail|infos|organisation)]
        viel (erfolg|glück|spaß) [dabei|damit|weiterhin], bitte, bitte schön, bitteschön, sorry, entschuldigung
        tut mir leid, guten morgen, guten tag, moin, gruß, verzeihung, gell, ne, halt
        """

    package static let french = """
        merci [beaucoup|bien|d'avance|par avance|encore|infiniment|à vous|à toi] [pour (le|la|les|votre|ton|ce|\
        cet|cette|vos|l') [message|mail|dossier|rapport|retour|liste|aide|proposition|invitation|envoi|question|\
        rappel|e-mail|email|partage|demande|travail|info|information|infos|compte rendu]]
        bon courage, bonne chance, bonne réception, mille mercis, un grand merci, grand merci, s'il vous plaît
        s'il te plaît, svp, stp, désolé, désolée, pardon, bonjour, bonsoir, excusez-moi, toutes mes excuses
        avec mes excuses, je vous remercie, je te remercie, merci de, bien à vous, cher, chère, pour l'envoi
        pour l'invitation
        """
}

/// Thanks for whatever it is. Where people write about somebody, thanks may be an answer: not for those acts.
package enum ThanksWords {
    package static let dutch = """
        [heel|hartelijk|heel erg|nogmaals|ook|veel|alvast|en] (bedankt|dank|dank je|dank u|dank je wel|dank u \
        wel|dankjewel|dankje|thanks) [hoor|nog|ook] voor {w} [{w}] [{w}] [{w}] [{w}] [{w}]
        (bedankt|dank je|dank u|dank|fijn|goed|netjes|lief|aardig|attent|mooi|top) dat (je|jullie|u) [het|dit|\
        dat|me|mij] [eerst|even|zo|netjes|nog|van tevoren] (vraagt|vragen|checkt|laat weten|meldt|regelt|\
        organiseert|voorlegt|doet|navraagt|meedenkt)
        """

    package static let english = """
        (thanks|thank you|thx|cheers|many thanks|ta|thankyou) [so much|very much|a lot|again|also|ever so much] \
        for {w} [{w}] [{w}] [{w}] [{w}] [{w}]
        (nice|good|kind|thoughtful|great) of you to (ask|check|organise|arrange|sort this out|do this)
        """

    package static let german = """
        (danke|vielen dank|besten dank|herzlichen dank|lieben dank|merci|dank) [dir|ihnen|euch|auch|nochmals|\
        schon mal|sehr] (für|fürs) {w} [{w}] [{w}] [{w}] [{w}] [{w}]
        (danke|schön|nett|gut|lieb) dass (du|sie|ihr) [vorher|extra|so nett] (fragst|fragen|fragt|nachfragst|\
        nachfragen)
        """

    package static let french = """
        (merci|merci beaucoup|merci bien|un grand merci|merci encore|mille mercis) pour {w} [{w}] [{w}] [{w}] [{w}]
        (merci|merci beaucoup) (d'avoir|de m'avoir|de nous avoir|de t'être|de vous être|d'y avoir) {w} [{w}] \
        [{w}] [{w}]
        (merci|merci beaucoup) (de|pour) (votre|ta|ton|vos|tes) {w} [{w}] [{w}]
        (c'est|) (gentil|sympa|aimable) (de demander|d'avoir demandé|de me demander|de me prévenir)
        """
}
