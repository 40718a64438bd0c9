// The language of a text, by its small words: a guess, and none where they don't tell.

enum TextLanguage {
    /// BCP 47; nil where the text is short or mixed.
    static func guess(_ text: String) -> String? {
        let keys = PlainWords.keys(String(text.prefix(4000)))
        let counts = words.mapValues { set in keys.count { set.contains($0) } }.sorted { $0.value > $1.value }
        guard let first = counts.first, first.value >= 4, first.value >= 2 * counts[1].value else { return nil }
        return first.key
    }

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
