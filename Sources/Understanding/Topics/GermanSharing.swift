// German acts of somebody who lets another person read the dossier, in whatever order their words stand.

extension GermanTopics {
    private static let reads = """
        lesen, liest, sehen, sieht, einsehen, einsicht, haben, bekommen, bekommt, erhalten, erhält, zugang, teilen
        teilt, geteilt, weitergeben, weitergabe, wissen, mitlesen, mitliest, ansehen, anschauen, kriegen, geben
        zeigen, weiterleiten, zu lesen, offenlegen, einsichtnahme, zu sehen, freischalten, einblick, weitergegeben
        gezeigt, zu zeigen, zu geben, mitschauen
        """

    private static let readers = """
        {n}, chef, chefin, vorgesetzter, vorgesetzte, vorgesetzten, führungskraft, teamleiter, teamleiterin, er, ihn
        ihm, ihr, sie, manager, leiter, leiterin
        """

    private static let thereof = """
        es, das, dies, den, dem, die, der, mein, meine, meiner, meinem, meinen, dossier, bericht, unterlagen, feedback
        inhalt, ganze, komplett, vollständig, alles, an, in, mit, zu, für mich, von mir, damit, dass, ist, hiermit
        gern, gerne, ruhig, natürlich, selbstverständlich, gegen, eine, einen, auch, ja, und, unbedingt, jederzeit
        völlig, ganz, gar, also, zur, zum, nehmen, auf jeden fall, schon, wegen, meines, des, berichts, dossiers
        einfach, dann, sehr, von, du, ihr, sie, durch, bitte, so, da, eh, sogar, deshalb, daher, doch, mal, ok, okay
        somit, euch, ihnen, dir, vorgesetzten, zugriff, rückmeldungen, diese, uneingeschränkt
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
        einverstanden, erlaubnis, zustimmung, einverständnis, genehmige, erlaube, erteile, stimme, stimme zu, bejahe
        gestatte, genehmigt, keine einwände, keine bedenken, kein problem, kein einwand, nichts dagegen, wichtig
        gönne, (ist|finde ich|wäre|finds|find ich) [für mich|es|das] (in ordnung|okay|ok|gut|recht|super)
        spricht nichts dagegen, freigabe, ist (in ordnung|okay|ok|gut|super), freue mich wenn, freut mich wenn
        """,
        and: reads,
        readers,
        beside: thereof,
        "ich, bin, habe, hab, meinerseits, mir, ist, finde, gebe"
    )

    /// The writer agrees that it is shared; with whom was asked.
    static let grants = FormTopic(
        """
        einverstanden, erlaubnis, zustimmung, einverständnis, genehmige, erteile, stimme, genehmigt, keine einwände
        keine bedenken, kein problem, kein einwand, nichts dagegen, okay, ok, in ordnung, gut, prima, gern, gerne
        freigabe, zugestimmt
        """,
        and: """
            teilen, weitergabe, geteilt werden, weitergegeben werden, weiterleiten, einsichtnahme, weiterleitung
            das teilen
            """,
        beside: thereof,
        """
        (mit|an|durch) ({n}|ihm|ihn|meinem chef|meiner chefin|meinen chef|meinem vorgesetzten|meinen vorgesetzten|\
        meiner vorgesetzten)
        """,
        "ich, bin, gebe, meine, mein, habe, hab, zu, finde, mir, für mich, der, wird"
    )

    /// An order to hand it on, with the person to whom.
    static let sends = FormTopic(
        """
        gib, gebt, geben sie, geben, schick, schicke, schickt, schicken sie, zeig, zeigt, zeige, zeigen sie, teile
        teil, teilt, teilen sie, leite, leiten sie, sende, senden sie, freischalten, lass, lasst, lassen sie
        freigeben, teilen, zeigs, gebt's, zeig's
        """,
        and: """
            (mit|an|für) ({n}|ihn|ihm|ihr|sie|meinen chef|meinem chef|meine chefin|meiner chefin|meinen \
            vorgesetzten|meinem vorgesetzten|meine vorgesetzte|meiner vorgesetzten|dem chef|den chef)
            ({n}|ihm|dem {n}|ihr|meinem chef|meiner chefin) [es|das|das dossier|den bericht|den zugang|zugang|den \
            einblick|einblick]
            """,
        beside: """
            es, das, den, bericht, dossier, alles, ihn, gern, gerne, ruhig, bitte, mal, auch, doch, einfach, ja, und
            also, weiter, frei, sofort, gleich, jetzt, lesen, sehen, zugang, dann, natürlich, komplett, so, feedback
            den zugang, schon, heute noch
            """
    )

    /// `…, dass mein Chef es liest`: to what the writer agrees.
    static let towards = FormTopic(reads, and: readers, "dass, zu, damit", beside: thereof)
}
