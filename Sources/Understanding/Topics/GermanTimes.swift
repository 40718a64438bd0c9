// German acts of somebody who is asked whether another time suits, in whatever order their words stand.

extension GermanTopics {
    private static let times = """
        es, das, dies, der, die, den, dem, dann, neue, neuen, neuer, andere, vorgeschlagene, vorgeschlagenen
        geänderte, zeit, zeitpunkt, termin, termins, uhrzeit, tag, moment, vorschlag, ersatztermin, verschiebung
        änderung, verlegung, gespräch, einladung, verschieben, verlegen, ihr, ihre, ihrem, ihren, dein, deinen, deinem
        euer, von ihnen, mit, zu, für, in, im, meinem, meinen, mein, kalender, ich, wir, mir, mich, uns, an, am, sehr
        echt, wirklich, auch, schon, ganz, sogar, gern, gerne, also, und, denn, ja, doch, jetzt, hiermit, natürlich
        selbstverständlich, sicher, klar, beide, da, so, gleich, direkt, sofort, von mir aus, völlig, vollkommen
        wieder, eigentlich, gerade, ist, bin, wird, werde, sind, wahr, ruhig, bitte, eh, mal, einfach, ok, okay
        zeitlich
        """

    /// Another time suits. No negation is among the words, and no other time.
    static let moves = FormTopic(
        """
        passt, passen, geht, klappt, geht klar, geht in ordnung, einverstanden, nehme (ich|den|die) [gern|gerne|an]
        nehme ich an, angenommen, bin dabei, bin ich dabei, bin da, bin ich da, komme (ich|gern|gerne), ich komme
        werde da sein, werde dabei sein, verfügbar, zeit, frei
        (gut|prima|super|perfekt|bestens|ideal|hervorragend|wunderbar|toll) [passend], in ordnung, notiert
        ist notiert, eingetragen, ist eingetragen, bestätige, bestätigt
        stimme [ich] [dem|der|gern|gerne|hiermit] [zu], zugestimmt, kein problem, keine einwände, nichts dagegen
        im kalender, machen wir [so], mache ich, kann ich [machen|gut|einrichten|gern]
        (verschieben|verlegen) wir [es|das|gern|gerne], können wir [gern|gerne] (verschieben|verlegen|machen)
        trag es [ruhig] ein, tragen sie es [ruhig|gern] ein, nehme gerne teil, nimmt gerne wahr
        nimmt den termin gerne wahr, kommt mir (gelegen|entgegen|recht), steht im kalender, dabei
        """,
        beside: times
    )

    /// Another time doesn't suit.
    static let stays = FormTopic(
        """
        verhindert, unmöglich, nicht (möglich|verfügbar|da|dabei|machbar|frei), keine zeit, absagen
        geht [das|es|also|da|leider|bei mir|dann] [leider|also|bei mir] nicht
        (kann|schaffe) [ich|es|das|da|dann|leider] [ich|es|das|da|dann|leider] nicht [kommen|teilnehmen|dabei sein|\
        einrichten]
        (passt|klappt|geht) [mir|bei mir|da|dann|leider|es|das] [mir|bei mir|da|dann|leider] (nicht|gar nicht|\
        schlecht|leider nicht)
        spreche [ich] mich [dagegen] aus, gegen eine (verlegung|verschiebung), auf (gar keinen|keinen) fall, also nein
        daher nein, trotzdem nein, sage [ich] nein, leider nein, muss [ich] [leider] (absagen|passen|ablehnen)
        bin [ich] [da|dann|leider] (weg|verreist|belegt|nicht da)
        """,
        beside: times,
        """
        leider, zu meinem bedauern, bedauere, bedaure, tut mir leid, sorry, schade, da, dann, zu diesem zeitpunkt
        an dem tag, an diesem tag, zu der zeit, um diese zeit, absolut, muss, nein, nee, ne, bedauern, diesem, meinem
        lieb gefragt, schon, etwas vor, anderes
        """
    )
}
