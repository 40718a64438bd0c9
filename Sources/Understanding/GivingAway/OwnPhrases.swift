// What writers tell of their own days and lives: a day, a journey, a meal, a fire, a house. Who else knows of it knows who writes.
import Addressing
import Feedback

enum OwnPhrases {
    /// Days, journeys and meals of theirs and hers; who else was there knows who writes.
    static let patterns = SelfPatterns(
        """
        {d} [of] {m}, {m} [the] {d}
        met (z'n|zijn|ons) (tweeën|tweetjes), (wij|we) tweeën, [just|only] the two of us, zu zweit
        (wir|uns) (zwei|beiden) (allein|alleine), (nous deux|tous les deux|toutes les deux)
        (in|op) (de|het) (trein|vliegtuig|vlucht|boot|taxi|terugweg|heenweg|terugreis|heenreis|treinreis|autorit|snelweg)
        (tijdens|op|bij|na|in|voor) (onze|ons) [{w}] {o}, (tijdens|op) de (reis|treinreis|vlucht|zakenreis|dienstreis)
        (on|in|during) (the|our) (flight|train|plane|ferry|boat|taxi|motorway), on (the|our) (way|drive|ride) (back|home)
        (on|during) (the|our) (trip|drive|ride) (to|from|there), (at|over|during|after|on|before) our [{w}] {o}
        (im|in dem|in einem) (zug|flugzeug|taxi|flieger)
        auf (dem|der|unserem|unserer) [{w}] (fahrt|rückfahrt|heimfahrt|hinfahrt|zugfahrt|dienstreise|rückweg|heimweg|hinweg|flug|rückflug|autobahn)
        (bei|während|nach|auf|vor) (unserem|unserer|unseren) [{w}] {o}
        dans (le|un|la) (train|avion|taxi|bateau|voiture), dans l'avion, sur la route (du|de|vers|pour)
        (pendant|lors de|durant|après|à|avant|au cours de) (notre|nos) [{w}] {o}, pendant le (voyage|vol|trajet)
        (die|de) (avond|nacht|ochtend|middag|dag) (dat|die|toen|waarop) (ik|wij|we), die (nacht|avond|zaterdag|zondag)
        that (evening|night|weekend|saturday|sunday), the (evening|night|morning|weekend|day) [when|that] (i|we)
        (an jenem|in jener) (abend|nacht|samstag|sonntag|morgen), (an dem|in der) (abend|nacht|samstag|sonntag|morgen) (als|an dem) (ich|wir)
        (soir-là|nuit-là|jour-là|week-end-là), (le soir|la nuit|la soirée|la journée|le jour) (où|que) (j'ai|j'étais|nous|je)
        (der|die|den|dem) (abend|nacht|tag|nachmittag) (den|die|als|an dem) (ich|wir)
        (mijn|my|mein|meine|mon|ma) (collega|colleague|kollege|kollegin|collègue|associé|associée|compagnon|partner) [{w}] [{w}] [{w}] (en|and|und|et) (ik|i|ich|moi)
        (ik|wij|we|i|ich|wir|je|nous) (run|own|have|manage|heb|hebben|run|runnen|bezit|führe|führen|habe|haben|betreibe|betreiben|tiens|tenons|dirige|dirigeons|gère) [{w}] [{w}] {h}
        (die|de) keer (dat|toen) (ik|wij|we), remember when (i|we|you), that one time, das eine mal (als|wo|dass) (ich|wir), (la|cette) fois où (je|nous|j'ai|j'étais)
        (mijn|m'n|onze|ons|my|our|mein|meine|meiner|meinem|meinen|unser|unsere|unserer|unserem|ma|mon|mes|notre) [{w}] {h}
        (my|mijn|m'n|meine|meiner|meinem|mein|ma|mon) (first|last|eerste|laatste|erste|ersten|letzte|letzten|première|premier|dernière|dernier) (day|week|month|dag|werkdag|maand|tag|arbeitstag|woche|monat|jour|semaine|mois)
        (my|mijn|mein|meinem|ma) (house|home|huis|haus|maison)
        (de|een|die|onze|mijn|het|een) (brand|inbraak|overstroming|waterschade|lekkage|begrafenis|lift|ongeluk|ongeval|ziekenhuis|faillissement)
        (the|a|my|our) (fire|burglary|flood|accident|elevator|lift|funeral|bankruptcy|hospital), in hospital
        (dem|den|der|einem|unserem|unserer|im|ins|beim|vom) (brand|hochwasser|wasserschaden|unfall|aufzug|fahrstuhl|insolvenz|beerdigung|krankenhaus)
        (l'incendie|l'inondation|l'accident|l'ascenseur|l'enterrement|l'hôpital), (la|notre) faillite, (le|un) cambriolage, (a|ont) brûlé
        """
    )

    private static let occasions = PlainWords.set(
        """
        lunch diner etentje reis rit vlucht treinreis uitje wandeling borrel zakenreis dienstreis excursie dinner breakfast trip
        flight walk outing mittagessen abendessen essen frühstück fahrt reise flug ausflug spaziergang
        wanderung dienstreise déjeuner dîner voyage trajet vol promenade sortie
        """
    )

    static func isVerb(_ word: SpokenWord) -> Bool {
        !word.isCapitalised && (word.key == "may" || word.key == "march")
    }

    /// What somebody has beside their work, and whom.
    private static let things = PlainWords.set(
        """
        museum theater koor school basisschool crèche kerk parochie bibliotheek ziekenhuis universiteit brouwerij stichting
        vereniging gemeente camping manege afscheid jubileum operatie sollicitatie stage verlof ziekte scheiding garage fiets
        theatre choir nursery church parish library university brewery winery foundation charity newspaper council farewell
        jubilee surgery internship illness divorce bike
        theater chor schule kita kirche gemeinde bücherei universität brauerei stiftung verein zeitung abschied jubiläum
        operation praktikum krankheit scheidung umzug fahrrad
        musée théâtre chœur école crèche église paroisse bibliothèque université brasserie fondation association journal mairie
        opération candidature maladie divorce déménagement vélo
        tuin keuken winkel boot auto bakkerij slagerij boerderij praktijk atelier werkplaats restaurant café kwekerij man vrouw
        echtgenoot echtgenote zoon dochter broer zus zwager schoonzus vader moeder hond bruiloft verjaardag zwangerschap
        garden kitchen shop boat bakery farm studio husband wife son daughter brother sister brother-in-law sister-in-law
        father mother dad mum dog wedding birthday pregnancy maternity
        garten küche laden boot werkstatt bäckerei metzgerei bauernhof praxis gaststätte mann frau sohn tochter bruder
        schwester schwager schwägerin vater mutter hund hochzeit geburtstag schwangerschaft elternzeit
        jardin cuisine boutique magasin bateau boulangerie ferme mari femme fils fille frère sœur beau-frère belle-sœur père
        mère chien mariage anniversaire grossesse
        """
    )

    /// What is said of many is none.
    private static let superlatives = PlainWords.set(
        """
        kleinste oudste jongste nieuwste trouwste verste duurste lastigste moeilijkste zwaarste kortste
        smallest oldest newest youngest farthest furthest toughest hardest closest longest nearest fussiest loudest
        kleinste kleinster kleinstes älteste ältester neueste neuester jüngste jüngster treueste treuester schwierigste
        schwierigster längste längster größte größter wichtigste wichtigster entfernteste
        """
    )

    private static let months = PlainWords.set(
        """
        januari februari maart april mei juni juli augustus september oktober november december january february march may june
        july august october januar februar märz mai juli dezember janvier février mars avril juin juillet août septembre
        octobre novembre décembre
        """
    )

    /// `3`, `3rd`, `1er`.
    private static func isDay(_ key: String) -> Bool {
        let digits = key.prefix(while: \.isNumber)
        return (1...31).contains(Int(digits) ?? 0)
            && ["", "e", "de", "ste", "st", "nd", "rd", "th", "er"].contains(key.dropFirst(digits.count))
    }

    /// Of one word in a pattern that stands for many.
    static func fits(_ kind: String, _ key: String, _ group: RaterGroup) -> Bool {
        switch kind {
        case "{r}": SelfPhrases.isRole(key, of: group)
        case "{g}": GroupWords.group(key) != nil || SelfPhrases.isRole(key, of: group)
        case "{y}": group != .colleague && GroupWords.group(key) == group
        case "{o}": occasions.contains(key)
        case "{d}": isDay(key)
        case "{m}": months.contains(key)
        case "{h}": things.contains(key)
        case "{s}": superlatives.contains(key)
        default: key == kind
        }
    }
}
