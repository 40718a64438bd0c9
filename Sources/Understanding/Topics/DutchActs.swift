// Dutch: to what the writer agrees, in whatever order its words stand.

extension DutchTopics {
    private static let reads = """
        lezen, leest, zien, ziet, inzien, inziet, inzage, delen, gedeeld, toegang, hebben, ontvangen, ontvangt
        kennis nemen, kennisnemen, doorgeven, doorsturen, krijgt, krijgen, bekijken, bekijkt, meelezen, meeleest
        meekijken, meekijkt, bezorgen, verstrekken, weten, te lezen, te delen, te geven, inkijken, erbij, in te zien
        """

    private static let readers = "{n}, manager, leidinggevende, baas, chef, teamleider, hij, zij, ze, hem, haar, ie"

    private static let thereof = """
        het, 't, dit, dat, deze, de, hele, volledige, volledig, dossier, verslag, rapport, feedback, inhoud, mijn, m'n
        aan, met, door, om, van mij, wat mij betreft, voor mij, in, tot, ter, er, daar, dus, en, gerust, graag
        natuurlijk, uiteraard, zeker, hoor, gewoon, lekker, ook, al, best, rustig, helemaal, allemaal, alles
        van mijn kant, van harte, tegen, mee, bij deze, bij dezen, hierbij, toe, nu, want, even, wordt, worden
        mijn part, voor, joh, zonder problemen, volmondig, vooraf, snel, meteen, jij, je, u, ge, gij, jullie, van
        tijdens, eigen
        """

    /// `…, dass mein Chef es liest`: to what the writer agrees.
    static let towards = FormTopic(reads, and: readers, "dat, om", beside: thereof)
}
