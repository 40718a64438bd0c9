// Phrases of people who won't take part, in the languages that we ask in.

enum DeclinePhrases {
    /// A courteous no.
    static let thanks = PhraseBook(
        """
        nee bedankt
        nee dank je
        nee dank u
        nee dankje
        nee dankjewel
        no thanks
        no thank you
        no thank you very much
        nein danke
        nein vielen dank
        non merci
        lieber nicht
        nee liever niet
        """
    )

    /// Where somebody says that they won't take part.
    static let declines = PhraseBook(
        """
        liever niet meedoen
        doe niet mee
        doe liever niet mee
        doe ik niet mee
        doe ik liever niet mee
        niet meedoen
        niet mee te doen
        niet deelnemen
        niet deel te nemen
        neem niet deel
        niet aan meedoen
        niet meewerken
        niet aan meewerken
        ga hier niet op in
        niet meer met haar samen
        niet meer met hem samen
        haal me van
        haal mij van
        niet in de positie om feedback
        aan anderen over
        kan geen feedback
        te weinig met haar gewerkt
        te weinig met hem gewerkt
        neem geen deel
        sla over
        sla het over
        sla dit over
        sla deze over
        sla ik over
        sla graag over
        sla ik graag over
        sla hem over
        sla deze keer over
        sla dit keer over
        sla even over
        over te slaan
        ik pas
        pas ik
        zie ervan af
        zie er van af
        zie ik ervan af
        zie ervan af
        zie hiervan af
        af te zien
        geen behoefte aan
        geen deel aan
        geen feedback geven
        geen feedback te geven
        niet aan bijdragen
        moet ik passen
        moet ik helaas passen
        houd ik het voor gezien
        i'll pass
        i will pass
        ill pass
        i pass
        have to pass
        like to pass
        going to pass
        prefer to pass
        must decline
        i decline
        have to decline
        would like to decline
        to decline
        not take part
        not to take part
        not taking part
        won't take part
        not participate
        not to participate
        not participating
        won't participate
        can't participate
        cannot participate
        prefer not to
        opt out
        skip this one
        skip this
        skip it
        sit this one out
        count me out
        remove me from
        take me off
        unsubscribe me
        cannot give feedback
        can't give feedback
        unable to give feedback
        not able to give feedback
        no longer work with
        nicht teilnehmen
        nicht mitmachen
        kein feedback geben
        keine rückmeldung geben
        streichen sie mich
        streich mich
        von der liste
        arbeite nicht mehr mit
        nicht mit machen
        nehme nicht teil
        nehme ich nicht teil
        mache nicht mit
        mache ich nicht mit
        lasse ich aus
        lasse ich es aus
        lasse es aus
        lasse das aus
        setze aus
        passe ich
        ich passe
        muss ich passen
        verzichte
        verzichte ich
        möchte verzichten
        absehen
        passe mon tour
        passer mon tour
        je passe
        ne pas participer
        retirez-moi
        pas donner d'avis
        pas donner mon avis
        ne travaille plus avec
        ne connais pas assez
        ne participe pas
        ne participerai pas
        ne souhaite pas participer
        ne souhaite pas répondre
        ne veux pas participer
        ne peux pas participer
        ne pas y participer
        ne pas répondre
        préfère ne pas
        préfère m'abstenir
        je m'abstiens
        je décline
        dois décliner
        """
    )
}
