// The language of a text, by its small words: a guess, and none where they don't tell.

enum TextLanguage {
    /// BCP 47; nil where the text is short or mixed.
    static func guess(_ text: String) -> String? {
        let keys = PlainWords.keys(String(text.prefix(4000)))
        let counts = words.mapValues { set in keys.count { set.contains($0) } }.sorted { $0.value > $1.value }
        guard let first = counts.first, first.value >= 4, first.value >= 2 * counts[1].value else { return nil }
        return first.key
    }

    /// Whether a text is surely in none of these languages: hardly any of their small words is in it. Said of languages that
    /// we know, and of whole clauses: a list of catchwords has no small words.
    static func isNone(of languages: Set<String>, _ text: String) -> Bool {
        let clauses = text.prefix(4000).split { $0.isNewline || ",.;:!?()–•".contains($0) }
            .map { PlainWords.keys(String($0)) }.filter { $0.count >= 5 }
        let keys = clauses.flatMap(\.self)
        guard keys.count >= 8 else { return false }
        return languages.allSatisfy { language in
            guard let words = words[language], let more = shared[language] else { return false }
            return keys.count { words.contains($0) || more.contains($0) } * 7 < keys.count
        }
    }

    /// Small words that others have too.
    private static let shared: [String: Set<String>] = [
        "nl": PlainWords.set(
            """
            de en is in op te ze die er als je u dit of om uit zo hem hun al wat wie tot elkaar goede over iets alles mijn me we
            hoe toen heb hebt weet niemand
            """
        ),
        "en": PlainWords.set(
            """
            is in on as her who he was has been does can an a at from what all me my any so if or well he's she's it's i good get
            each before
            """
        ),
        "de": PlainWords.set(
            """
            die in ist im an am es als wie so man mir mich uns was aus wird werden kann ich alle gut seit nach unserem unseren
            mein meine haben
            """
        ),
        "fr": PlainWords.set(
            """
            de en un elle est il on ne se je ce ces au aux bien tout leur à d'une c'est l'équipe bonne moi tu ton ta mon ma m'a
            m'as qu'elle peut faire
            """
        ),
    ]

    /// None of them is in two lists.
    private static let words: [String: Set<String>] = [
        "nl": PlainWords.set(
            """
            het een van ik niet dat zij haar met voor zijn ook naar maar heeft wordt bij nog meer veel heel goed altijd vaak
            wel dan omdat zou kan moet hij wij ons onze jij jouw deze door geen
            """
        ),
        "en": PlainWords.set(
            """
            the of and to is that she her with for are also but has very always often would could should he we our you your
            this by not it they their when more would been
            """
        ),
        "de": PlainWords.set(
            """
            der das und ist nicht mit für sie auch aber sehr immer oft würde könnte sollte er wir unser du dein dieser durch
            kein ein eine den dem zu von auf bei hat ihr mehr wenn sich
            """
        ),
        "fr": PlainWords.set(
            """
            le la les des et est pas avec pour elle aussi mais très toujours souvent il nous notre vous votre cette par une
            du sur dans qui que plus quand ses son sa
            """
        ),
    ]
}
