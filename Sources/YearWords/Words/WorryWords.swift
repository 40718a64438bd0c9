// What managers look up to, by theme: the line itself is kept nowhere.
import Cycle
import Understanding

extension WorryTheme {
    /// The themes of a line; other where none is known.
    public static func themes(of text: String) -> Set<WorryTheme> {
        let keys = PlainWords.keys(text)
        let found = Set(
            WorryWords.roots.filter { _, roots in keys.contains { key in roots.contains { key.hasPrefix($0) } } }.map(
                \.theme
            )
        )
        return found.isEmpty ? [.other] : found
    }
}

/// Beginnings of words.
enum WorryWords {
    static let roots: [(theme: WorryTheme, roots: Set<String>)] = [
        (
            .criticism,
            PlainWords.set(
                """
                kritiek kritisch kritische slecht slechte tegenspraak conflict conflicten ruzie negatie confront moeilijke
                lastige oneens weerstand aanspreken functioneren disfunction critic bad difficult disagree confrontation
                resistance underperform tough kritik schlecht konflikt schwierig streit widerstand unangenehm critiqu
                mauvais conflit difficile désaccord résistance
                """
            )
        ),
        (
            .emotions,
            PlainWords.set(
                """
                emotie emoties emotioneel huilen tranen boos boosheid verdriet gevoel gevoelens emotion cry crying tears
                anger angry upset feelings gefühl gefühle tränen weinen wut wütend émotion larmes pleurer colère
                """
            )
        ),
        (
            .silence,
            PlainWords.set(
                """
                stil stille stilte zwijg gesloten dichtklap introvert silent silence quiet closed withdrawn schweig still
                verschlossen silenc taire muet renfermé fermé
                """
            )
        ),
        (
            .prospects,
            PlainWords.set(
                """
                groei doorgroei budget salaris loon geld promotie perspectief verwachting beloven growth promotion salary pay
                raise money expectation promise career gehalt beförderung erwartung wachstum geld karriere perspektive
                salaire augmentation promesse attente évolution argent carrière
                """
            )
        ),
        (
            .time,
            PlainWords.set(
                "tijd druk drukte agenda planning tijdgebrek time busy schedule agenda zeit stress terminkalender temps agenda débordé"
            )
        ),
        (
            .questions,
            PlainWords.set(
                """
                vraag vragen luister doorvrag coach voorbereid gespreks question listen asking prepar fragen zuhör vorbereit
                poser écouter préparation questions
                """
            )
        ),
    ]
}
