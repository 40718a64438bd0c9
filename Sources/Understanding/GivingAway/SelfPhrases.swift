// What writers say of themselves that few can say: to be the only one, or somebody's mentor.
import Addressing
import Feedback

/// Patterns of words in four languages: `(a|b)` is a choice, `[a]` may be left out, `{w}` is any word, `{r}` a role.
enum SelfPhrases {
    /// - Parameter isOfHer: whether the sentence speaks of the employee: "Anna has, as the only one, …" is about her.
    static func find(in sentence: SpokenSentence, group: RaterGroup, isOfHer: Bool) -> [(GiveAway.Kind, String)] {
        var found: [(GiveAway.Kind, String)] = []
        let isHers = isOfHer && !sentence.isOfWriter && !sentence.keys.contains("je")
        let sets: [(GiveAway.Kind, SelfPatterns)] = [
            (.onlyOne, onlyOne), (.onlyOne, isHers ? .none : onlyOneUnsaid), (.role, role),
            (.role, sentence.isOfWriter || sentence.keys.contains("je") ? roleBesideWriter : .none),
            (.onlyOne, sentence.isOfWriter ? onlyOneOfWriter : .none),
            (.own, sentence.isOfWriter ? OwnPhrases.patterns : .none),
        ]
        var taken = 0
        for index in sentence.keys.indices where index >= taken {
            for (kind, patterns) in sets {
                guard let end = patterns.end(in: sentence.keys, from: index, group) else { continue }
                // `may` and `march` are months with a capital only.
                if kind == .own, sentence.words[index..<end].contains(where: OwnPhrases.isVerb) { continue }
                found.append((kind, sentence.phrase(index..<end)))
                taken = end
                break
            }
        }
        return found
    }

    /// Said of oneself, or of somebody's own.
    private static let onlyOne = SelfPatterns(
        """
        als (je|jouw|uw|haar|zijn|hun|jullie) (enige|\(grandDutch)|{s}) {w}
        (ik|wij|we) (ben|zijn|was|waren|blijf|blijven) [nog|ook|hier|nu|toch|eigenlijk|vrijwel|zowat|bijna] (de|het|je|jouw|uw|haar|zijn|jullie) (enige|\(grandDutch)) [{w}], (ik|wij|we) (ben|zijn|was|waren) [{w}] (je|jouw|uw|haar|zijn|jullie) {s} {w}
        (ben|was) ik [nog|ook|hier|nu|toch|eigenlijk|vrijwel] de (enige|\(grandDutch)) [{w}]
        (zijn|waren) (wij|we) [nog|ook|hier|nu|toch] de (enige|\(grandDutch)) [{w}]
        (ik|wij|we) [{w}] [{w}] (de|het) (\(grandDutch)) [{w}], (ken|werk|volg|zie) ik haar (al|het) [het] langst
        ik [hier|ook|nu] de enige (ben|was), wij [hier|ook|nu] de enige (zijn|waren), (ik|wij|we) als enige [{w}]
        (als|zijnde) enige {g} van (je|jou|jullie|u|haar|hem), alleen ik (was|was er|ben|weet|zag|ken|kende) [er] (bij|erbij|daarbij|dat|ervan|aanwezig)
        (behalve|buiten) (ik|mij|ons) niemand, niemand (behalve|buiten) (ik|mij|ons), niemand anders dan (ik|wij)
        (as|being) (your|her|his|their) (only|sole|\(grandEnglish)) {w}
        (no|geen|kein|keine|aucun|aucune) (other|ander|andere|anderer|autre) {y} [than|dan|als|que] [{w}]
        (ik ben|ik was) [je|jouw|jullie|de] laatste {g}, (i'm|i am|i was) (the|your) last {g}, ich (bin|war) (der|die|dein|deine|euer|eure) (letzte|letzter) {g}
        (je suis|j'étais) (le|la|ton|ta|votre) (dernier|dernière) {g}
        (only|alleen) (my|our|mijn|onze|ons) {w}, nur (mein|meine|unser|unsere) {w}, (seul|seule) (mon|ma|notre) {w}
        only (i|we) (was|were|know|knew|saw|had|could|ever), (i|we) alone {w}, (i|we) (work|am|do|did|worked) [{w}] alone (at|in|on) [the] {w}
        being (the|a) (only|sole|\(grandEnglish)) {w}, (i've|i have) (known|worked|been) [{w}] [{w}] [the] longest
        as the only (one|client|customer|supplier|colleague|woman|man|person|developer|{r}) [in|from|at|on|of] [{w}]
        (i'm|i am|i was|we're|we are|we were) [probably|currently|still|also|actually] (the|your|her|his|their) (only|sole|\(grandEnglish)) {w}
        (i'm|i am|i was|we're|we are|we were|as|being) [{w}] (your|her|his|their) {s} {w}, (the) last (two|three|one|ones) (left|of|from|who|in)
        (no|nobody|no-one) [one|else] (but|except|besides|than) (me|us), (apart|aside) from (me|us) (nobody|no-one|no)
        als (dein|deine|ihr|ihre|sein|seine|euer|eure) (einziger|einzige|einziges|\(grandGerman)) {w}
        (ich|wir) (bin|sind|war|waren) [ja|hier|derzeit|noch|auch|wohl] (der|die|das|dein|deine|ihr|ihre|sein|seine) (einzige|einzigen|einziger|\(grandGerman)) [{w}]
        (ich bin|ich war|wir sind|wir waren|als) [{w}] (dein|deine|ihr|ihre|sein|seine|euer|eure) {s} {w}, die letzten (zwei|beiden|drei) (von|aus|der|die)
        (ich|wir) [ja|hier|derzeit|noch|auch] (der|die|das|dein|deine|ihr|ihre|sein|seine) (einzige|einzigen|einziger|\(grandGerman)) [{w}] [{w}] (bin|sind|war|waren)
        nur (ich|wir) (bin|war|waren|habe|hatte|hatten|kenne|weiß|weiss|sehe|sah)
        (bin|war) ich [ja|hier|derzeit|noch|auch] (der|die|das) (einzige|einziger|\(grandGerman)) [{w}]
        (ich|wir) [{w}] [{w}] am (längsten|laengsten), (ich|wir) [{w}] [{w}] (der|die|das) (\(grandGerman)) [{w}]
        (außer|ausser) [{w}] [und] (mir|uns) [niemand|keiner], niemand (außer|ausser) (mir|uns), ich als (einziger|einzige) [{w}]
        (en tant que|comme|étant) (le|la|votre|ton|ta|son|sa|leur) (seul|seule|unique|\(grandFrench)) {w}
        (en tant que|comme) (seul|seule|unique|premier|première) {w}
        (je suis|j'étais|nous sommes|en tant que|comme) (votre|ton|ta|son|sa|leur) plus (vieux|vieille|petit|petite|ancien|ancienne|gros|grosse|grand|grande|jeune|fidèle) {w}
        (je suis|j'étais|nous sommes|nous étions) [ici|actuellement|encore|aussi] (le|la|les|votre|ton|ta|son|sa|leur) (seul|seule|seuls|seules|unique|\(grandFrench)) [{w}]
        (en tant que|comme|étant|je suis|j'étais) (l'unique|l'ancien|l'ancienne) {w}, il n'y a que (moi|nous) [qui|pour]
        (je suis|j'étais|nous sommes|étant) (le|la|les) plus (ancien|ancienne|anciens|jeune|jeunes|gros|grand|grande) [{w}]
        je (travaille|suis|reste|gère) (seul|seule) [à|dans|sur|en] [{w}] [{w}], (ik|wij) (werk|werken) [{w}] alleen (in|op|bij) [de|het] {w}
        ich arbeite [{w}] allein (in|am|an|im) {w}
        (moi|nous) (seul|seule|seuls|seules), personne (à part|sauf|d'autre que) (moi|nous), à part (moi|nous) personne
        """
    )

    /// Said of nobody: it is the writer, unless the sentence is about her.
    private static let onlyOneUnsaid = SelfPatterns(
        """
        als enige (in|van|uit|op|bij|binnen|hier|vanuit) [de|het|ons|onze] [{w}], als enige (klant|collega|leverancier|vrouw|man|{r})
        als (einziger|einzige|einziges) (in|im|aus|am|bei|hier|von|vom) [der|unserem|unserer] [{w}], als (einziger|einzige) (kunde|kundin|kollege|kollegin|lieferant)
        (being|as) the only one (in|from|at|on|of|here) [the|our] [{w}]
        """
    )

    /// In a sentence of the writer's.
    private static let onlyOneOfWriter = SelfPatterns(
        """
        als enige {w} (in|van|bij|op|binnen|uit) (je|jouw|uw|jullie|ons|onze|het|de|haar) [{w}], as the only {w} (in|on|of|at|from) [your|the|our|her] [{w}]
        als (einziger|einzige) {w} (in|im|am|bei|aus|von) [deinem|deiner|eurem|eurer|dem|der|unserem|unserer] [{w}]
        de laatste (twee|drie|die) (van|uit|die) [{w}], les (deux|trois) (derniers|dernières) [{w}]
        """
    )

    private static let grandDutch =
        "grootste|oudste|nieuwste|eerste|langste|langstzittende|jongste|trouwste|vorige|voormalige"
    private static let grandEnglish =
        "biggest|largest|oldest|newest|first|youngest|longest-standing|longest-serving|main|former|previous"
    private static let grandGerman =
        "größte|größter|älteste|ältester|neueste|neuester|erste|erster|jüngste|jüngster|ehemaliger|ehemalige|frühere|früherer"
    private static let grandFrench = "premier|première|principal|principale|ancien|ancienne|dernier|dernière"

    private static let role = SelfPatterns(
        """
        als (je|jouw|uw|haar|zijn|hun|jullie) [{w}] {r}, als {r} van (je|jou|jouw|haar|hem|ons) [{w}]
        (ik|wij) als [{w}] {r}, in mijn (rol|functie|hoedanigheid) [als|van] [{r}], vanuit mijn (rol|functie) [als|van] [{r}]
        ik (ben|was|werd) [{w}] [{w}] [{w}] (je|jouw|uw|haar|zijn|hun) [{w}] {r}, ik (ben|was|werd) [{w}] (de|een) [{w}] {r}
        toen ik (je|jouw|uw|haar|zijn|hun|de) {r} (was|werd), als {r} (zie|merk|vind|ervaar|heb|kan|weet|werk|krijg|mis) ik
        (as|being) (your|her|his|their) [{w}] [{w}] {r}, as (a|an|the) [{w}] {r} (i|i've|i'm|i'd|myself|my)
        in my (role|capacity|position|job) [as] [a|the|your|her|his] [{w}] [{r}], speaking as (a|an|the|your|her|his) [{w}] {r}
        (i'm|i am|i was|i've been|i have been|i became) [{w}] [{w}] [{w}] (your|her|his|their) [{w}] {r}
        (i'm|i am|i was) [{w}] (a|an|the) [{w}] [{w}] {r}, when i was (your|her|his|their) [{w}] {r}
        als (dein|deine|ihr|ihre|sein|seine|euer|eure) [{w}] {r}, ich als [{w}] {r}, in meiner (rolle|funktion|position) [als] [{w}]
        ich (bin|war) [{w}] [{w}] [{w}] (dein|deine|ihr|ihre|sein|seine) [{w}] {r}, ich (bin|war) [{w}] (der|die|ein|eine) [{w}] {r}
        als {r} [{w}] [{w}] [{w}] (sehe|merke|finde|erlebe|habe|kann|weiß|weiss|arbeite|bekomme) ich
        en tant que [votre|ton|ta|son|sa|leur] [{w}] {r}, comme (votre|ton|ta|son|sa|leur) [{w}] {r}
        (dans mon rôle|dans ma fonction|dans mon poste) [de] [{w}], étant (votre|ton|ta|son|sa|leur) [{w}] {r}
        (je suis|j'étais|j'ai été|je fus) [{w}] [{w}] [{w}] (votre|ton|ta|son|sa|leur) [{w}] {r}, je suis [{w}] (le|la|un|une) [{w}] {r}
        """
    )

    /// A post without a word for whose it is: the writer's, where the sentence speaks of them.
    private static let roleBesideWriter = SelfPatterns(
        """
        als {r} van (de|het|een|ons|onze) [{w}], als {r} [bij|in|op] [de|het] {w} (zie|merk|vind|ervaar|heb|kan|weet|werk|krijg|mis) (ik|wij|we)
        as (a|an|the|our) [{w}] {r}, als {r} (der|des|im|beim|von|unserer|unseres) [{w}]
        """
    )

    /// Whether the word is somebody's post; those of the writer's own group are everybody's in it.
    static func isRole(_ key: String, of group: RaterGroup) -> Bool {
        guard GroupWords.group(key) != group else { return false }
        return roles.contains(key) || endings.contains { key.count > $0.count + 2 && key.hasSuffix($0) }
    }

    private static let roles = PlainWords.set(
        """
        mentor mentrix coach buddy contactpersoon contact aanspreekpunt begeleidster relatiebeheerder collega-projectleider
        ansprechpartner ansprechpartnerin interlocuteur interlocutrice
        leidinggevende manager baas chef hoofd directeur directrice bestuurder eigenaar eigenaresse
        inkoper verkoper controller architect ontwikkelaar tester stagiair stagiaire trainee secretaresse secretaris assistent
        assistente adviseur consultant recruiter jurist boekhouder accountant opvolger voorganger trainer docent voorzitter
        penningmeester planner analist ontwerper redacteur monteur technicus arts verpleegkundige begeleider collega-manager
        ouder parent moeder vader mother father mutter vater mère père weduwe weduwnaar widow widower witwe witwer veuve veuf
        vluchteling refugee flüchtling réfugié réfugiée veteraan veteran
        bakker slager kapper kapster timmerman loodgieter fotograaf fotografe schilder boer boerin tuinman hovenier bloemist
        drukker cateraar kok notaris tandarts huisarts fysiotherapeut verloskundige dierenarts installateur elektricien freelancer zzp'er
        baker butcher hairdresser carpenter plumber photographer painter farmer gardener florist printer caterer chef notary
        dentist doctor nurse physiotherapist midwife vet electrician freelancer contractor
        schreiner schreinerin tischler tischlerin bäcker bäckerin metzger metzgerin friseur friseurin klempner fotograf
        fotografin maler malerin landwirt landwirtin gärtner gärtnerin floristin drucker koch köchin notar notarin zahnarzt
        zahnärztin ärztin hebamme tierarzt tierärztin elektriker schlosser freiberufler freiberuflerin hausmeister
        menuisier boulanger boulangère boucher coiffeur coiffeuse plombier photographe peintre agriculteur agricultrice
        jardinier fleuriste imprimeur traiteur cuisinier cuisinière notaire dentiste médecin infirmier infirmière
        kinésithérapeute sage-femme vétérinaire électricien indépendant indépendante
        lead leader boss supervisor director owner head buyer purchaser developer engineer designer intern assistant secretary
        adviser advisor lawyer successor predecessor teacher chair treasurer analyst editor scrum-master sponsor
        teamleiter teamleiterin projektleiter projektleiterin vorgesetzter vorgesetzte führungskraft leiter leiterin mentorin betreuer betreuerin
        einkäufer einkäuferin praktikant praktikantin assistentin berater beraterin nachfolger nachfolgerin vorgänger
        vorgängerin geschäftsführer geschäftsführerin inhaber inhaberin entwickler entwicklerin ausbilder ausbilderin
        responsable directeur directrice tuteur tutrice acheteur acheteuse stagiaire développeur développeuse comptable
        successeur prédécesseur formateur formatrice gérant gérante conseiller conseillère cheffe supérieur supérieure
        assistante mentore marraine parrain encadrant encadrante maître maîtresse
        """
    )

    /// Dutch and German write them in one word.
    private static let endings: Set<String> = PlainWords.set(
        """
        leider leidster manager eigenaar adviseur coordinator begeleider directeur hoofd inkoper coach mentor controller
        betreuer betreuerin leiter leiterin manager berater beraterin einkaufer koordinator koordinatorin
        """
    )
}

/// Patterns by the words that they may begin with.
struct SelfPatterns: Sendable {
    static let none = SelfPatterns("")
    private let byFirst: [String: [FormPattern]]
    /// Those that begin with a word that stands for many.
    private let open: [FormPattern]

    init(_ list: String) {
        byFirst = FormPattern.list(list).reduce(into: [:]) { all, pattern in
            for word in pattern.beginnings.words { all[word, default: []].append(pattern) }
        }
        open = byFirst.filter { $0.key.hasPrefix("{") }.flatMap(\.value)
    }

    /// Where the longest ends that begins there; nil where none does.
    func end(in keys: [String], from start: Int, _ group: RaterGroup) -> Int? {
        (byFirst[keys[start], default: []] + open).compactMap { $0.ends(in: keys, from: start, group).max() }.max()
    }
}

extension FormPattern {
    /// Where the pattern may end that begins at `start`.
    fileprivate func ends(in keys: [String], from start: Int, _ group: RaterGroup) -> Set<Int> {
        switch self {
        case .word(let word): fits(word, keys, start, group) ? [start + 1] : []
        case .sequence(let items):
            items.reduce([start]) { starts, item in
                starts.reduce(into: []) { $0.formUnion(item.ends(in: keys, from: $1, group)) }
            }
        case .choice(let choices, let isOptional):
            choices.reduce(into: isOptional ? [start] : []) { $0.formUnion($1.ends(in: keys, from: start, group)) }
        }
    }

    private func fits(_ word: String, _ keys: [String], _ index: Int, _ group: RaterGroup) -> Bool {
        guard keys.indices.contains(index) else { return false }
        return switch word {
        case FormPattern.anyWord: true
        default: OwnPhrases.fits(word, keys[index], group)
        }
    }
}
