// French: to what the writer agrees, in whatever order its words stand.

extension FrenchTopics {
    private static let reads = """
        lire, lise, voir, voie, consulter, consulte, partager, partage, partagez, transmettre, transmission, accès
        accéder, avoir, ait, l'ait, recevoir, regarder, montrer, communiquer, prendre connaissance
        """

    private static let readers = """
        {n}, manager, responsable, chef, cheffe, supérieur, supérieure, hiérarchie, directeur, directrice, il, elle
        lui
        """

    private static let thereof = """
        le, la, les, l', ce, cela, ça, dossier, rapport, document, contenu, d'équipe, mon, ma, mes, à, au, avec, pour
        de, du, que, qu', et, en, y, tout, bien, volontiers, absolument, très, tout à fait, pleinement, c'est, est
        donc, aussi, par la présente, entier, intégralité, évidemment, bien sûr, résultats, même, à ce que, pour que
        vous, tu, dedans, de ma part, pour ma part
        """

    /// `…, dass mein Chef es liest`: to what the writer agrees.
    static let towards = FormTopic(reads, and: readers, "que, qu', pour que, à ce que, de, à", beside: thereof)
}
