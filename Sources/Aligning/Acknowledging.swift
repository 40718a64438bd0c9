// Replies to a confirmation that bring nothing new ("Looks good", "Thanks!"), and those that take an answer back.
import Vocabularies

/// In both each word must be one that is known for it. Nothing is taken off first, as the forms of short answers do: a
/// line below a sign-off may be an answer.
enum Acknowledging {
    /// Whether a text says that all is right, and nothing else.
    static func isOne(_ lines: [String]) -> Bool {
        let text = lines.joined(separator: " ")
        guard text.utf8.count <= 160, !text.contains("?") else { return false }
        let ids = Words.ids(text)
        guard !ids.isEmpty else { return !text.isBlank }
        return phrases.makesUp(ids)
    }

    private static let phrases = PhraseBook(of: \.agreements)
}

enum TakingBack {
    /// The questions whose answers a rater takes back: "Please remove my answer to question 2."; nil where the text says
    /// anything else.
    static func questions(in lines: [String], highest: Int) -> [Int]? {
        let text = lines.joined(separator: " ")
        guard text.utf8.count <= 160, text.utf8.contains(where: { (0x31...0x39).contains($0) }) else { return nil }
        var numbers: [Int] = []
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "’" && $0 != "'" }
        var hasVerb = false
        for word in words {
            if let number = Int(word), (1...highest).contains(number) {
                numbers.append(number)
            } else if verbs.contains(String(word)) {
                hasVerb = true
            } else if !fillers.contains(String(word)) {
                return nil
            }
        }
        return hasVerb && !numbers.isEmpty ? numbers.unique : nil
    }

    private static let verbs: Set<String> = [
        "remove", "delete", "erase", "drop", "withdraw", "scrap", "strike", "verwijder", "verwijderen", "verwijderd",
        "weg", "weghalen", "wis", "wissen", "schrap", "schrappen", "lösche", "löschen", "lösch", "entferne",
        "entfernen", "streiche", "streichen", "streich", "supprimez", "supprimer", "supprime", "retirez", "retirer",
        "effacez", "effacer", "enlevez", "enlever", "removed", "deleted", "eruit", "raus", "heraus",
        "take", "haal", "halen", "neem", "trek", "intrekken", "nimm", "nehmen", "ziehe", "zurückziehen", "retire",
    ]

    private static let fillers: Set<String> = [
        "please", "pls", "could", "can", "would", "you", "i", "i'd", "i’d", "like", "to", "want", "my", "the", "answer",
        "answers", "score", "scores", "for", "of", "on", "at", "question", "questions", "number", "no", "nr", "and",
        "from", "out", "again", "back", "be", "it", "thanks", "thank", "have",
        "graag", "alsjeblieft", "alstublieft", "aub", "svp", "wil", "wilt", "kun", "kunt", "kan", "mag", "je", "jij",
        "u", "jullie", "ik", "mijn", "m'n", "antwoord", "antwoorden", "cijfer", "cijfers", "op", "bij", "van", "voor",
        "vraag", "vragen", "nummer", "en", "het", "de", "maar", "er", "uit", "terug", "in", "laten", "zou", "willen",
        "bedankt", "dank", "even", "worden",
        "bitte", "meine", "meiner", "antwort", "antworten", "note", "auf", "zu", "zur", "zum", "frage", "fragen",
        "und", "die", "den", "das", "der", "von", "wieder", "könnten", "könntest", "können", "kannst", "sie", "du",
        "ihr", "ich", "möchte", "zurück", "danke", "kann", "werden",
        "s'il", "s’il", "vous", "te", "plaît", "plait", "ma", "mes", "réponse", "réponses", "à", "la", "les", "aux",
        "et", "pouvez", "pourriez", "veuillez", "merci", "je", "voudrais", "souhaite", "numéro", "le", "des",
    ]
}
