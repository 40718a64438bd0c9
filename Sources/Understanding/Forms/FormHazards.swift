// Words that may turn a sentence: no open place in a phrase holds one of them.

package enum FormHazards {
    package static func holds(_ word: FormWord) -> Bool {
        Spelling.isOther(word.key) || words.contains(word.key) || word.key.contains("n't") || word.text.contains("@")
            || word.key.contains(where: \.isNumber) || !word.key.contains(where: \.isLetter)
    }

    /// Whether a clause begins with a verb before its subject, as only questions do: nobody puts a mark behind each.
    package static func asks(_ sentence: FormWords) -> Bool {
        sentence.words.indices.dropLast().contains { at in
            (at == 0 || sentence.isBreak(before: at))
                && (questions[sentence.words[at].key]?.contains(sentence.words[at + 1].key) ?? false)
        }
    }

    /// Verbs, and subjects behind them.
    private static let questions: [String: Set<String>] = {
        var found: [String: Set<String>] = [:]
        for line in lines.split(separator: "\n") {
            let sides = line.split(separator: ":").map { PlainWords.set(String($0)) }
            for verb in sides[0] { found[verb, default: []].formUnion(sides[1]) }
        }
        return found
    }()

    private static let lines = """
        heb kun kan ben wil weet zou moet vind: je jij
        hebt heeft kunt bent wilt weet zou moet vindt: u
        mag moet zal: ik
        heb: toestemming
        do does did: i you he she they we my the
        does did has is was: it he she this that my there everyone
        am: i
        are were have: you they these those
        can could may should would will: i you he she they
        hast bist kannst willst weisst: du
        haben sind konnen wollen: sie
        ist hat: er sie es das
        passt geht: das es dir ihnen euch
        as es peux: tu
        avez etes pouvez: vous
        est-ce ai-je puis-je dois-je a-t-il est-il: que qu'il le la il je
        """

    private static let words = PlainWords.set(
        """
        ik 'k we wij jij hij zij geen neen nee nein no non nope ja yes oui ok oke akkoord
        als mits tenzij indien zodra zolang totdat voordat nadat tot of dan maar alleen enkel pas eerst liever echter
        doch toch wel graag moet moeten moest zou zouden wil willen wilt kan kunnen kon mag mogen ga gaan zal zullen
        hoef hoeft wacht bel belt bellen stuur vraag weet denk kijk kijken lees lezen bekijk bekijken kom komt
        vrijdag maandag dinsdag woensdag donderdag zaterdag zondag volgende eerder later ander andere uur uurtje half
        hoe wat wie waar waarom wanneer welke hoeveel
        i i'm i'll i'd i've you we'll we'd they they'll if unless until till when once provided but though although
        however or must should would could can cannot may might will shall need want wants have has had let lets
        wait call ask read look check see know think guess hope instead rather else earlier monday tuesday wednesday
        thursday friday saturday sunday next o'clock
        ich wir du er wenn falls sofern sobald solange bis bevor nachdem oder aber doch jedoch nur erst lieber eher
        muss mussen sollte soll wurde konnte kann will mochte darf warte ruf frag schau schaue lese melde komme
        montag dienstag mittwoch donnerstag freitag samstag sonntag nachste nachsten fruher spater uhr stunde
        wie was wer wo wozu
        je j'ai tu si quand lorsque des avant apres jusque mais ou sinon seulement plutot faut dois devez devrait
        voudrais pourrait peux peut veux vais attends appelle regarde lis lundi mardi mercredi jeudi vendredi samedi
        dimanche prochain prochaine comment qui que quoi quel quelle combien d'abord ensuite
        """
    )
}
