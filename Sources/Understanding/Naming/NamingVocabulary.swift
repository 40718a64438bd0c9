// The words with which people say whom to ask, and those that leave it open, in four languages.

enum NamingVocabulary {
    /// Pronouns and verbs that make a line a sentence: then each of its words must be one that we know.
    static let sentence = PlainWords.set(
        """
        ik je jij jullie u hij zij ze wij heb heeft hebt hebben had hadden is was zijn ben bent waren wordt worden werd
        zal zou zullen zouden wil wilt willen kan kun kunt kunnen mag mogen moet moeten laat laten ga gaat gaan doe doet
        helpt zegt zit zitten stond geeft gaf krijgt kreeg vertelt vertelde schrijft schreef stuurt stuurde belt belde
        doen werk werkt werken weet kent ken ziet zie vind vindt vond komt kwam hoeft hoort blijft blijf
        i you he she they we i'm i'd i'll i've it's he's she's they're has have had are were be been will would should
        could can must may might works work worked know knows think thinks asked told let get gets got does do did want
        wants prefer like
        ich du wir ihr habe hat haben hatte hatten ist sind waren wird werden wurde würde würden soll sollte sollten
        kann können will wollen möchte möchten muss müssen darf arbeitet arbeite arbeiten kenne kennt findet finde
        hilft sagt sagte sitzt gibt gab schreibt schrieb schickt schickte ruft rief bleibt geht gehört lass lassen macht
        j'ai je tu il elle nous vous ils elles ai avons avez ont est sommes sont était étaient sera serait peut peux
        peuvent pourrait doit dois veux veut voudrais travaille travaillons aide dit envoie écrit appelle connais connaît c'est fait laisse
        laissez
        """
    )

    /// Words that say nothing against asking somebody.
    static let known = PlainWords.set(
        """
        ik je jij u we wij jullie mij me hem haar hun hen ons onze dit deze die dat er hier daar en ook nog graag even maar
        wil wilt zou zouden kan kun kunt kunnen mag mogen willen zijn is ben heeft heet hebben heb vraag vragen vraagt
        benader benaderen benaderd uitnodigen uitgenodigd nodig uit voeg toe toevoegen zet zetten op noem noemen noemt
        gevraagd stel stelt voor voorstellen voorgesteld voordragen kies gekozen denk aan werk werkt werken gewerkt samen
        samenwerk samenwerkt samenwerken samengewerkt samenwerking veel vaak regelmatig nauw dagelijks goed intensief
        project projecten team afdeling ken kent contact geholpen begeleid begeleidt adres bereikbaar bereiken mailen
        mail via te in om feedback mening als namelijk zoals bijvoorbeeld van bij met de het een mijn naam vorig afgelopen
        jaar maanden weken sinds lid volgende mensen personen namen dan natuurlijk zeker eerst ten eerste tweede derde
        dus ja prima alle al beide allebei hierbij hieronder onderstaande lijst hoi hallo hi pas kort nu zal sturen stuur
        verder daarnaast tenslotte verantwoordelijk hoofd
        i you we he she they me him her them us our my this that these those here there and also too please just but want
        wants would could can may like will be is are am i'd i'm he's she's they're has have ask asking invite add include
        suggest suggesting propose proposing nominate name named names choose think of on to from the a an with at for as
        by in it work works worked working together closely often regularly much lot many daily project projects team
        department know knows well contact helped supported supports address reach reached mail email feedback opinion
        such example his their since last year months weeks following people persons list first second third then
        certainly sure yes good fine both all below above who whose her send it's do so
        ich du sie wir er ihr ihm ihn mir mich uns unser mein meine meinen meinem meiner diese dieser diesen dieses hier
        dort und auch noch gern gerne bitte mal aber möchte möchten würde würden könnte könnten kann können darf dürfen
        will wollen ist sind bin hat haben habe frag frage fragen fragt gefragt einladen eingeladen lade ladet ein füge
        fügen hinzu hinzufügen nimm nehmen nehmt auf schlage schlagen vor vorschlagen nenne nennen wähle denke an
        arbeite arbeitet arbeiten zusammen zusammenarbeite zusammengearbeitet viel oft regelmäßig eng täglich gut
        kenne kennt kontakt geholfen adresse erreichbar erreichen mailen per über in um als nämlich wie zum beispiel
        von bei mit der die das den dem des ein eine einen einem einer name seit letzten letztes jahr monate wochen
        folgende personen namen liste dann natürlich sicher zuerst erstens zweitens also ja beide alle unten für im am
        deren dessen soll sollen sollte sollten
        je j'ai j'aimerais tu il elle nous vous ils elles me moi lui leur mon ma mes notre nos ce cette ces ici et aussi
        encore bien volontiers merci voudrais aimerais souhaite peux peut pouvez pourriez est sont suis a ont ai avons
        demande demander demandez inviter invitez invite ajoute ajouter ajoutez mettre mettez propose proposer nomme
        nommer choisis pense à travaille travaillons travaillé ensemble beaucoup souvent régulièrement étroitement
        quotidiennement projet projets équipe service connais connaît contact aidé adresse joindre mail par sur dans en
        comme exemple de du des d' la le les l' un une avec chez pour nom depuis dernier an année mois semaines
        suivantes personnes noms liste puis certainement oui deux tous toutes au aux qui dont s'il te plaît svp
        interroger solliciter contacter faut pourrez devriez veux serait
        """
    )

    /// Whatever else is said: whether somebody should be asked is open.
    static let doubts = Phrases(
        """
        misschien, wellicht, eventueel, evt, mogelijk, mogelijkerwijs, twijfel, twijfels, twijfelgeval, onzeker, nader te bepalen
        pensioen, gepensioneerd, met pensioen, vertrokken, vertrekt, uit dienst, ziek, ziekteverlof, langdurig ziek, verlof
        zwangerschapsverlof, ouderschapsverlof, vakantie, afwezig, ontslagen, ontslag, overleden, opgezegd, ruzie, conflict
        onenigheid, onmin, buiten, overslaan, besproken, overlegd, afgesproken, doorgestuurd, anders, later, wachten, wacht
        uitgesloten, cc, bcc, kopie, nee, neen, vermijd, vermijden, ongemakkelijk, moeite, klacht, maar even, met rust
        nog even, reserve, backup, back-up, vorig jaar, laat maar, deze mail, dit bericht, te druk, nauwelijks, mijn ex, lastig, negeer, negeren, sla over, sla ik over, afgeraden, liever iemand, beter iemand, al gevraagd, al benaderd, kan ook, tenzij, mits, voorlopig
        maybe, perhaps, possibly, potentially, might, doubt, doubtful, hesitate, hesitant, tbd, tbc, retired, retirement, left the
        has left, have left, he left, she left, leaving, on leave, sick, ill, vacation, holiday, holidays, maternity, paternity
        parental leave, dismissed, fired, laid off, passed away, deceased, died, argument, conflict, fight, quarrel, dispute
        issues with, trouble, discussed, cc'd, copied, avoid, avoiding, hardly, barely, wait, later, reluctant
        uncomfortable, away, out of office, someone else, somebody else, unavailable, already asked, nope, hold off
        until further, last year, leave, it was, this mail, this message, spare, fallback, too busy, my ex, ignore, difficult, awkward, provided, only if, keep out, stay out, out of this, out of it, moved on, quit, resigned, anyone else
        vielleicht, eventuell, möglicherweise, evtl, ggf, gegebenenfalls, zweifel, unsicher, rente, rentner, pension
        pensioniert, ruhestand, verlassen, ausgeschieden, krank, urlaub, elternzeit, mutterschutz, gekündigt, kündigung
        entlassen, verstorben, streit, konflikt, ärger, besprochen, abgesprochen, nein, nee, nö, später, warten, vermeiden
        kaum, ungern, jemand anderes, jemand anderen, außen vor, aussen vor, raushalten, heraushalten, draußen, kopie
        in ruhe, schon gefragt, bereits gefragt, vorerst, ersatz, letztes jahr, diese mail, zu beschäftigt, schwierig, ignorieren, ignoriere, mein ex, meine ex, verschone, verschonen, verschont, abwesend
        peut-être, éventuellement, eventuellement, possiblement, n'est plus, n'est pas, plus là, l'an dernier, l'année dernière, ce mail, remplaçant, doute, hésite, j'hésite, hésiter, trop occupé, trop occupée, ignorez, ignorer, mon ex, compliqué, incertain, retraite, retraité, retraitée
        parti, partie, quitté, quitte, malade, congé, congés, vacances, licencié, licenciée, décédé, décédée, conflit
        dispute, désaccord, brouille, discuté, évoqué, éviter, évitez, évite, guère, quelqu'un d'autre, en copie, copie
        de côté, en dehors, à l'écart, absent, absente, déjà demandé, plus tard, attendre, attendez, démissionné
        pour l'instant, tranquille, froid
        """
    )

    /// Everybody, of whom some are excepted.
    static let everybody = PlainWords.set(
        """
        iedereen al allemaal alle allen alles heel hele team rest everyone everybody all anyone anybody whole alle alles
        jeden jeder jedem ganze gesamte tous toutes tout monde n'importe toute équipe l'équipe
        """
    )

    /// Verbs of asking: a `not` beside one is about those who are named next.
    static let asking = PlainWords.set(
        """
        vragen vraag vraagt benaderen benader uitnodigen toevoegen opnemen ask asking invite contact approach include add
        fragen frag fragt anfragen einladen ansprechen anschreiben aufnehmen demander demandez inviter invitez solliciter
        contacter interroger ajouter willen wil zou wouldn't shouldn't möchte sollte voudrais souhaite
        """
    )

    /// Those who are named next.
    static let following = PlainWords.set(
        """
        deze dit die volgende onderstaande hieronder these those this following below folgende folgenden diese dieser diesen
        unten ces cette suivantes suivants suivante suivant ci-dessous les
        """
    )

    /// The person of whom the sentence before spoke.
    static let thePersonBefore = PlainWords.set(
        """
        die deze hij zij ze haar hem zij he she they him her them that this one er sie ihn ihr dieser diese den
        il elle lui elles ils celui-ci celle-ci eux is was heeft werkt gaat has ist hat arbeitet est n'est
        """
    )

    /// Mailboxes of nobody in particular.
    static let offices = PlainWords.set(
        """
        info sales contact support kontakt service hr office kantoor receptie reception administratie administration admin
        mail hello team noreply no-reply secretariaat sekretariat sekretariaat bureau marketing helpdesk post jobs
        inkoop verkoop accueil commercial vertrieb planning facturen invoice privacy
        """
    )
}
