// German: to what the writer agrees, in whatever order its words stand.

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

    /// `…, dass mein Chef es liest`: to what the writer agrees.
    static let towards = FormTopic(reads, and: readers, "dass, zu, damit", beside: thereof)
}
