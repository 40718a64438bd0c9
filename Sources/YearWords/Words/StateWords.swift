// How an agreement stands: done, busy, stuck, stopped.
import Understanding

enum StateWords {
    static let form = YearForm.year(
        [dutch, english, german, french],
        [
            (.says(.done), "✅, ✔, ✓, done, ok done, check"), (.says(.busy), "wip, 🚧, 🔄, ⏳, busy"),
            (.says(.stopped), "stop, 🛑"), (.says(.stuck), "⛔, stuck"),
            (.around, "status, update, agreement, ok"),
            (.around, "👍, 👌, 🎉"), (.doubt, "❌, 👎, 🤷, 🤔, ☹"),
        ]
    )

    /// What may stand before the reason, right behind `stuck`.
    static let reasons = PlainWords.set(
        """
        omdat want door wegens vanwege op geen aangezien sinds wacht wachten zonder niemand teveel
        because since due on no waiting for as without nobody lack missing by
        weil wegen kein keine keinen da mangels wartet warte ohne seit niemand
        car parce faute à pas plus manque sans depuis personne
        """
    )

    // MARK: Dutch

    private static let now =
        "[al|nu|inmiddels|ook|helemaal|eindelijk|gelukkig|volledig|allemaal|net|allebei|gewoon|inderdaad|hoor]"
    private static let doneDutch = """
        (klaar|af|gedaan|afgerond|voltooid|gereed|afgehandeld|gelukt|volbracht|gerealiseerd|uitgevoerd|afgesloten|\
        geregeld|behaald|gehaald|compleet|done|rond|in de pocket|achter de rug|afgevinkt|gefikst|gefixt)
        """

    private static let dutch: [(YearSense, String)] = [
        (
            .says(.done),
            """
            \(now) \(now) \(doneDutch) \(now), [ik] ben [ik] \(now) (klaar|gereed) met, ik ben er klaar mee
            [ik] heb [ik] [{r}|het|dit|dat|deze|die] \(now) \(doneDutch), hebben we [{r}|het] \(now) \(doneDutch)
            (we|wij) hebben [{r}|het|dit|dat] \(now) \(doneDutch), is \(now) \(doneDutch), zijn \(now) \(doneDutch)
            (klaar|gereed) met, met {r} ben ik \(now) klaar, {r} kan (afgevinkt|afgesloten|dicht) [worden]
            mag (dicht|afgevinkt) [worden], {r} heb ik \(now) \(doneDutch), \(doneDutch) sinds {d}
            sinds {d} \(doneDutch), \(doneDutch) op {d}, op {d} \(doneDutch), {d} \(doneDutch), klaar per {d}
            zit erop, (is|staat) (binnen|in de boeken)
            (ja|jazeker|ja hoor|yes) [is|die is|dat is|het is|is al] \(doneDutch)
            """
        ),
        (
            .says(.busy),
            """
            [ik] [ben] [ik] [er|daar|hier] [nog|volop|druk|al|nu|steeds|lekker|vol] [steeds|mee|aan] [mee] bezig \
            [mee|met|aan]
            mee bezig, bezig met
            [ben] [ik] (aan het werk|aan de slag|mee aan de slag|druk mee|volop mee bezig|nog mee aan de slag|druk \
            doende)
            [ik] [ben] [ik] [er|daar] [mee] [nog|al|net] (begonnen|gestart|onderweg|mee begonnen|mee gestart) [mee|\
            met]
            (loopt|lopen|lopend) [nog|al|goed|lekker|prima|op schema|volgens plan|door|gewoon], in uitvoering
            in behandeling, onderweg, op schema
            (gaat|gaan) [het|steeds] (goed|beter|steeds beter|de goede kant op|lekker|prima|vooruit), gaat al beter
            (nog|half|halverwege|deels) (bezig|klaar|onderweg|gedaan|mee bezig), halverwege, wordt aan gewerkt
            wordt [nog] aan gewerkt, work in progress, [ik] werk [ik] er [nog|al|hard] aan
            aan {r} (werk|ben) ik [nog|al|nu] [bezig|aan het werk], werk ik [nog] aan, daar werk ik [nog] aan
            aan het doen, mee in de weer, goed op weg, wel [er|nog|ermee] [mee] bezig
            maar [wel] [er|ermee|mee] [mee] bezig, maar loopt
            """
        ),
        (
            .nearly,
            """
            (bijna|haast|nagenoeg|vrijwel|nog niet|nog niet helemaal|niet helemaal|nog lang niet) (klaar|af|gedaan|\
            afgerond|gelukt|rond)
            is (bijna|nog niet|nog niet helemaal) (klaar|af|afgerond), maar nog niet (klaar|af|afgerond), bijna
            nog even, nog niet
            """
        ),
        (
            .says(.stuck),
            """
            vast
            (zit|zitten|loopt|lopen|staat|ligt) [ik] [helaas|nu|nog|even|al|helemaal] [vast|stil|klem|muurvast|op \
            zijn gat] [mee|met|op]
            [is|ben] [ik] [er|helaas] (vastgelopen|geblokkeerd|gestrand|blijven liggen|blijven steken) [mee]
            (zit|loop) ik [helaas] [nu] vast [mee|met], [ik] (zit|loop) [er] [helaas] vast [mee|met]
            komt niet van de grond, (kom|kom ik) er niet uit, kom ik niet verder [mee], geblokkeerd
            [hier|daar] (zit|loop) ik [helaas] vast, [ik] kom [er|hier|daar] niet (uit|verder) [mee], stagneert
            hulp nodig, heb [ik] hulp [bij] nodig, lukt [helaas|me|mij|nog] niet, gaat niet [goed]
            [ligt|staat] (stil|op een laag pitje|on hold|in de wacht), on hold, muurvast
            """
        ),
        (
            .says(.stopped),
            """
            \(now) (stopt|gestopt|vervalt|vervallen|geschrapt|stopgezet|afgeblazen|geannuleerd|beëindigd|geskipt) \
            \(now) [mee]
            [ik] [ben] [ik] [er|hier|daar] mee (gestopt|opgehouden), [hier|daar] (stop|stoppen) (ik|we) [mee]
            (ik|we) (stop|stoppen) [er|met] [mee], {r} (kan|mag) (weg|vervallen|stoppen|eraf)
            niet meer (nodig|relevant|van toepassing|aan de orde|actueel), gaat niet [meer] door, laten vallen
            laat ik vallen, (laten|laat) (we|ik) (los|vallen|varen)
            [is|zijn] (kan|mag|kunnen|mogen) (vervallen|stoppen), komen te vervallen, komt te vervallen, schrappen
            schrap {r}, hoeft niet meer [van mij], hoeven niet meer, niet meer doen, doe ik niet meer
            doen we niet meer, geen afspraak meer
            """
        ),
        (
            .doubt,
            """
            alles klar, gefaald, gezakt, gestapt, begaan, gegaan, bezit, vastberaden
            (er|ermee|helemaal) klaar (mee|voor), klaar voor, klaar om, ben er [helemaal|wel] klaar mee
            gedaan krijgen, klaar maken, klaarmaken, niet gelukt, niet (klaar|af|gedaan|afgerond|gehaald)
            """
        ),
        (
            .around,
            """
            heb ik, ik heb, hebben we, we hebben, in orde, [en] er, mee, ermee, al, nu, inmiddels, ook, helaas
            gelukkig, eindelijk, wel blij mee, blij mee, super, top, leuk
            (was|het was|dat was|was een|het was een) [heel|erg|zeer|een] (leuk|leuke|nuttig|nuttige|leerzaam|\
            leerzame|goed|goede|fijn|fijne|interessant|interessante) [cursus|training|opleiding|{r}]
            [ik] [heb] [er] [heel] veel [van|aan] (geleerd|gehad), certificaat binnen, diploma binnen
            certificaat gehaald, diploma gehaald, met (succes|goed gevolg|een acht|glans), geslaagd, aan {r}, met {r}
            bij {r}, voor {r}, van {r}, {r} is, {r} zijn, wat {r} betreft, op dit moment, momenteel, op het moment
            deze week
            """
        ),
    ]

    // MARK: English

    private static let nowEnglish = "[all|now|already|finally|also|fully|just|both|completely|successfully|officially]"
    private static let doneEnglish = """
        (done|finished|completed|complete|wrapped up|accomplished|achieved|sorted|ticked off|delivered|closed)
        """

    private static let english: [(YearSense, String)] = [
        (
            .says(.done),
            """
            \(nowEnglish) \(nowEnglish) \(doneEnglish) [now|already|too|last week|yesterday|{d}]
            (is|are|has been|have been|was|were|got|it's|that's|that one is|that one's) \(nowEnglish) \(doneEnglish)
            (i have|i've|i|we|we have|we've|have) [now|already|just|finally] \(doneEnglish) [with|it|that|this|{r}]
            [i'm|i am] \(nowEnglish) (done|finished) [with], [i've|i have|have] got {r} done
            {r} can be (ticked off|closed), \(doneEnglish) on {d}, \(doneEnglish) since {d}, done and dusted
            mission accomplished, (yes|yep|yeah) [it's|it is|that's|all|it's all] \(doneEnglish)
            """
        ),
        (
            .says(.busy),
            """
            [i'm|i am|we're|we are|still|is|are|it's] [still|currently|now|very|well|already] [still] (busy|in \
            progress|working on|working on it|ongoing|on it|under way|underway|on track|on schedule|on course|\
            getting there|halfway|half way|half done|halfway there|going well|coming along|progressing|moving along|\
            in the works|in the making|started|at it|work in progress) [with|on|it|nicely|well|{r}]
            (is|are|it's) (going|coming along|progressing|moving) [well|fine|nicely|ok|slowly|steadily]
            (have|i've|i have) [already|just] (started|begun) [with|on|it], progress [is] [being] made
            but (in progress|working on it|on it|getting there|on track|it's coming along|still going), partly done
            still going, still working on [it|that], working on, making progress
            """
        ),
        (
            .nearly,
            """
            (nearly|almost|not yet|not quite|not fully|not entirely|just about) (done|finished|complete|completed|\
            there)
            (isn't|is not|not|aren't) (done|finished|completed|complete) yet
            but not (done|finished|complete|completed|there) yet, not done yet, not yet
            """
        ),
        (
            .says(.stuck),
            """
            [i'm|i am|we're|it's|is|are|still|got|currently] [still|currently|a bit|completely] (stuck|blocked|\
            stalled|on hold|at a standstill|deadlocked|on ice|paused|held up) [on|with|at|here|now]
            need help, i need help [with|on], (can't|cannot|can not) (get any further|move forward|move on)
            no progress, not moving
            """
        ),
        (
            .says(.stopped),
            """
            [i|we|i've|we've|is|are|has been|was|were|have been|have|i have|we have] [now|already] (stopped|\
            dropping|stopping|dropped|cancelled|canceled|called off|abandoned|scrapped|discontinued|given up|ended|\
            stops) [it|that|{r}|with|doing|by now]
            (is|are|it's|) (no longer|not) (needed|relevant|necessary|applicable|required) [any more|anymore]
            (drop|stop|cancel|scrap) {r}, stop it, i gave up [on] [it|that|{r}], not happening any more
            no longer (needed|relevant|applicable|necessary|required), not needed any more
            """
        ),
        (
            .doubt,
            """
            done with it, finishes, finish, half finished, well done, good job, stopper, get it done, to be done
            will be done, nothing done, not (done|finished|completed|complete), i'm done
            """
        ),
        (
            .around,
            """
            i have, i've, we have, we've, now, already, too, also, both, super, great, nice
            (great|good|nice|useful) (course|{r}), got the certificate, certificate in hand, with {r}, on {r}, and {r}
            {r} is, {r} are
            (it was|was) [a] [very|really] (great|good|useful|fun|nice|interesting) [course|training|{r}]
            learned a lot, learnt a lot, learned a lot from it, at the moment, right now, currently, unfortunately
            sadly, luckily, finally, with that
            """
        ),
    ]

    // MARK: German

    private static let nowGerman =
        """
        [schon|jetzt|nun|bereits|auch|ganz|endlich|inzwischen|komplett|vollständig|alles|beide|erfolgreich|mittlerweile]
        """
    private static let doneGerman = """
        (fertig|erledigt|abgeschlossen|geschafft|beendet|abgehakt|fertiggestellt|vollendet|durch|umgesetzt|\
        absolviert|done|gemacht|getan|fertig geworden)
        """

    private static let german: [(YearSense, String)] = [
        (
            .says(.done),
            """
            \(nowGerman) \(nowGerman) \(doneGerman) [jetzt|schon|inzwischen]
            (ist|sind|wurde|wurden) \(nowGerman) \(doneGerman) [worden]
            [ich] (bin|habe|hab) [ich] [{r}|es|das|den|die|damit|mit] \(nowGerman) \(doneGerman) [mit|damit]
            [damit|mit {r}] bin ich \(nowGerman) (fertig|durch), fertig mit
            {r} (habe|hab) ich \(nowGerman) \(doneGerman), wir haben {r} \(nowGerman) \(doneGerman)
            \(doneGerman) seit {d}, seit {d} \(doneGerman), am {d} \(doneGerman), {d} \(doneGerman)
            ja [ist|das ist|schon] \(doneGerman)
            """
        ),
        (
            .says(.busy),
            """
            [ist|sind|bin|ich bin|noch|da] [noch|gerade|voll|immer|weiter|schon|derzeit] [noch|gerade] (in arbeit|\
            in bearbeitung|dran|am laufen|im gange|unterwegs|beschäftigt|auf kurs|im plan|im zeitplan|mittendrin|in \
            progress|auf gutem weg|auf einem guten weg|angefangen|begonnen|gestartet|in umsetzung|damit beschäftigt|\
            busy|am ball|halb fertig|zur hälfte fertig)
            (läuft|laufen) [noch|gut|weiter|nach plan|ganz gut|prima|bereits|super]
            [ich] arbeite [ich] [noch] (daran|dran|weiter daran), daran arbeite ich [noch]
            an {r} bin ich [noch|gerade|schon] dran, an {r} arbeite ich [noch|gerade]
            [ich] bin [ich] [noch|gerade|da|schon] (dran|dabei|am arbeiten), mache fortschritte
            geht (voran|gut voran|gut|vorwärts), (habe|hab) [ich] [schon|bereits] (angefangen|begonnen) [mit|damit]
            wird bearbeitet, kommt voran, gerade dabei
            aber (in arbeit|dran|bin dran|ich bin dran|läuft|auf gutem weg)
            """
        ),
        (
            .nearly,
            """
            (fast|beinahe|noch nicht|noch nicht ganz|nahezu|so gut wie|bald|nicht ganz) (fertig|erledigt|\
            abgeschlossen|geschafft|durch)
            ist (fast|noch nicht) (fertig|erledigt|abgeschlossen), aber noch nicht (fertig|erledigt|abgeschlossen)
            noch nicht
            """
        ),
        (
            .says(.stuck),
            """
            [ich|es|das|da|ich bin|bin|sind|ist] (hänge|hängt|hängen|stecke|steckt|stecken|sitze|klemmt|stockt|\
            stagniert|steht|liegt|festgefahren|blockiert|steckengeblieben|stecken geblieben|hängengeblieben) [ich|\
            es|leider|da|damit|noch|derzeit] [fest|still|auf eis|an|bei|mit]
            fest, stillstand, (komme|kommen) [ich|wir] [damit|da|hier|leider] nicht (weiter|voran)
            geht nicht (weiter|voran), geht nichts [mehr] [weiter], brauche [ich] [da|dabei] hilfe, auf eis [gelegt]
            on hold, fest hängt, ist [leider] blockiert
            """
        ),
        (
            .says(.stopped),
            """
            [ist|sind|wurde|wurden|habe ich|wir haben|hat sich] \(nowGerman) (gestoppt|stopp|eingestellt|\
            abgebrochen|entfällt|gestrichen|hinfällig|aufgegeben|abgesagt|weggefallen|fallengelassen|fallen \
            gelassen|erübrigt) [worden]
            [ist|sind] nicht mehr (nötig|relevant|aktuell|notwendig|erforderlich), [damit|mit {r}] höre ich auf
            höre ich auf, {r} (kann|können) (weg|entfallen), stoppe ich, stoppen wir, hören wir auf
            lasse ich [fallen|sein], fällt weg
            """
        ),
        (
            .doubt,
            """
            erledige, erledigen, beenden, geschäft, abschließen, fertig machen, fix und fertig, fertigmachen
            (ich bin|bin) [völlig|total] fertig, nicht (fertig|erledigt|abgeschlossen|geschafft), alles klar, klar
            hat sich erledigt, sich erledigt, durch und durch, durch zufall, halb durch, durchgefallen
            """
        ),
        (
            .around,
            """
            habe ich, ich habe, hab ich, wir haben, schon, jetzt, nun, auch, inzwischen, beide, leider, endlich
            zum glück, super, toll, prima, war (gut|super|toll|interessant|sehr gut|lehrreich|klasse), viel gelernt
            [ich] habe viel gelernt, zertifikat da, zertifikat in der tasche, mit {r}, an {r}, bei {r}, zu {r}
            im moment, gerade, derzeit, aktuell
            """
        ),
    ]

    // MARK: French

    private static let nowFrench =
        "[déjà|maintenant|enfin|bien|tous|toutes|entièrement|aussi|désormais|totalement|complètement|ça y est]"
    private static let doneFrench = """
        (terminé|terminée|terminés|terminées|fini|finie|finis|finies|fait|faite|faits|faites|achevé|achevée|achevés|\
        bouclé|bouclée|bouclés|réalisé|réalisée|réalisés|accompli|accomplie|clôturé|clôturée|clos|effectué|\
        effectuée|validé|validée)
        """

    private static let french: [(YearSense, String)] = [
        (
            .says(.done),
            """
            \(nowFrench) \(doneFrench) [maintenant|depuis {d}|{d}|le {d}]
            (est|sont|c'est|a été|ont été) \(nowFrench) \(doneFrench)
            (j'ai|on a|nous avons|j'en ai|c'est) \(nowFrench) (terminé|fini|fait|achevé|bouclé|réalisé) [avec|{r}|\
            le|la|l']
            [je suis|j'ai] (arrivé|arrivée) au bout, ça y est c'est fait, mission accomplie, oui [c'est] \(doneFrench)
            c'est chose faite, à jour et terminé, {r} je l'ai (fini|terminé|fait|finie|terminée|faite)
            """
        ),
        (
            .says(.busy),
            """
            [est|sont|c'est|encore|toujours|suis] [toujours|encore|bien|en plein] (en cours|en route|en chemin|en \
            bonne voie|en marche|en progression|en progrès|à l'œuvre|en train|commencé|commencée|entamé|entamée|\
            démarré|occupé|occupée|lancé|lancée|sur les rails|en cours de réalisation)
            (j'y travaille|je travaille dessus|je suis dessus|j'y suis|ça avance|j'avance|on avance|ça progresse|ça \
            suit son cours|je m'en occupe|je suis en plein dedans|on y travaille) [encore|toujours|bien|déjà|dessus]
            (avance|avancent|progresse|suit son cours) [bien], j'ai (commencé|démarré|entamé) [avec|le|la]
            ça se passe bien, à moitié (fait|fini|terminé), je travaille (dessus|sur)
            mais (en cours|ça avance|j'y travaille|c'est en cours)
            """
        ),
        (
            .nearly,
            """
            (presque|quasiment|pas encore|bientôt|pas tout à fait|pas complètement) (terminé|terminée|fini|finie|\
            fait|faite|achevé|bouclé)
            n'est pas encore (fini|terminé|fait|finie|terminée), mais pas encore (fini|terminé|fait), pas encore
            """
        ),
        (
            .says(.stuck),
            """
            [est|sont|c'est|je suis|suis|reste|on est|ça] [toujours|encore|un peu|complètement] (bloqué|bloquée|\
            bloqués|bloquées|coincé|coincée|coincés|à l'arrêt|en panne|au point mort|en suspens|en pause|dans \
            l'impasse|en attente) [sur|avec|par]
            ça (bloque|coince|n'avance pas|stagne|patine) [sur|avec], (bloque|coince|stagne|patine)
            je n'avance (pas|plus), n'avance (pas|plus), besoin d'aide, j'ai besoin d'aide [pour]
            """
        ),
        (
            .says(.stopped),
            """
            [est|sont|c'est|a été|ont été|j'ai|on a|nous avons] [déjà] (abandonné|abandonnée|abandonnés|arrêté|\
            arrêtée|arrêtés|annulé|annulée|annulés|supprimé|supprimée|stoppé|stoppée|laissé tomber|laissé de côté|\
            mis fin|mise de côté)
            (j'arrête|on arrête|j'abandonne|je laisse tomber|on laisse tomber) [{r}|le|la]
            (n'est|c'est|) plus (nécessaire|d'actualité|pertinent|pertinente|utile|à l'ordre du jour)
            n'a plus lieu d'être
            """
        ),
        (
            .doubt,
            """
            à (terminer|finir|faire|boucler|achever), terminer, finir, finira, finit, terminera, terminez, terminons
            il fait, ça fait, fait froid, fait beau, pas (terminé|fini|fait), n'est pas (fini|terminé|fait), bien fait
            c'est bien fait, en fait, tout à fait, de fait
            """
        ),
        (
            .around,
            """
            j'ai, je l'ai, nous avons, on a, déjà, maintenant, aussi, enfin, malheureusement, heureusement, super
            très bien, le cours, la formation, j'ai beaucoup appris, très intéressant, certificat obtenu
            certificat en poche, c'était (bien|super|très bien|utile|intéressant), pour {r}, sur {r}, avec {r}
            en ce moment, actuellement, pour le moment, {r} est, {r} sont
            """
        ),
    ]
}
