// German acts in whatever order their words stand.

extension GermanTopics {
    private static let reads = """
        lesen, liest, sehen, sieht, einsehen, einsicht, haben, bekommen, bekommt, erhalten, erhält, zugang, teilen
        teilt, geteilt, weitergeben, weitergabe, wissen, mitlesen, mitliest, ansehen, anschauen, kriegen, geben, zeigen
        weiterleiten, zu lesen, offenlegen
        """

    private static let readers = """
        {n}, chef, chefin, vorgesetzter, vorgesetzte, vorgesetzten, führungskraft, teamleiter, teamleiterin, er, ihn
        ihm, ihr, sie, manager
        """

    private static let thereof = """
        es, das, dies, den, dem, die, der, mein, meine, meiner, meinem, meinen, dossier, bericht, unterlagen, feedback
        inhalt, ganze, komplett, vollständig, alles, an, in, mit, zu, für mich, von mir, damit, dass, ist, hiermit
        gern, gerne, ruhig, natürlich, selbstverständlich, gegen, eine, einen, auch, ja, und, unbedingt, jederzeit
        völlig, ganz, gar, also, zur, zum, nehmen, auf jeden fall, schon, wegen, meines, des, berichts, dossiers
        einfach, dann, sehr, von, du, ihr, sie
        """

    /// Somebody may read it. The writer is not in it: "I can read it" permits nothing.
    static let permits = FormTopic(
        """
        darf, dürfen, darfst, kann, kannst, können, könnt, soll, lass, lasst, lassen sie
        """,
        and: reads,
        readers,
        beside: thereof
    )

    /// The writer agrees that somebody reads it.
    static let consents = FormTopic(
        """
        einverstanden, erlaubnis, zustimmung, einverständnis, genehmige, erlaube, erteile, stimme, stimme zu
        keine einwände, keine bedenken, kein problem, kein einwand, nichts dagegen
        (ist|finde ich|wäre) [für mich|es|das] (in ordnung|okay|ok|gut|recht|super), spricht nichts dagegen, freigabe
        """,
        and: reads,
        readers,
        beside: thereof,
        "ich, bin, habe, hab, meinerseits"
    )

    /// `…, dass mein Chef es liest`: to what the writer agrees.
    static let towards = FormTopic(reads, and: readers, "dass, zu, damit", beside: thereof)

    /// The writer agrees, to the list.
    static let approves = FormTopic(
        """
        einverstanden, zustimmung, genehmigt, genehmige, freigegeben, freigabe, segen, stimme zu, grünes licht
        keine einwände, kein einwand, nichts dagegen, nichts auszusetzen, zufrieden, einverständnis, bestätige
        bestätigt, unterstütze, dafür
        stimme (ich|der|dem|den|allen|hiermit|gern|gerne|als) [der|dem|den|gern|gerne|liste|auswahl|namen|vorschlag|\
        vorgesetzte] [liste|auswahl|namen|vorschlag|gern|gerne] zu
        stimme ich zu
        """,
        beside: """
            als (vorgesetzte|vorgesetzter|führungskraft|chef|chefin), ich, bin, ist, habe, hab, mit, der, die, den, dem
            dieser, diese, liste, auswahl, vorschlag, namen, leuten, personen, drei, dreien, allen, allen drei, alle
            alle drei, meine, mein, meinen, haben, habt, hast, sie, ihr, du, damit, hiermit, gern, gerne, voll, völlig
            ganz, sehr, von, mir, meiner, seite, für, mich, und, vorgesetzte, vorgesetzter, natürlich
            selbstverständlich, gegen, dazu, gebe, vorgeschlagenen, vorgeschlagene, also, auch, bitte, liegt vor
            genannten, erteilt, wird, werden, ausdrücklich, gerne zu
            """
    )
}
