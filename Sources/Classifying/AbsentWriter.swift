// Somebody who says to be away, and until when or who helps meanwhile, in words of their own.

enum AbsentWriter {
    /// Whether a sentence has the writer and an absence, some sentence its end or a stand-in, and none anybody else.
    static func speaks(in sentences: [String]) -> Bool {
        let words = sentences.map { sentence in
            sentence.split { !$0.isLetter && $0 != "'" && $0 != "-" }.map { $0.hasPrefix("'") ? $0.dropFirst() : $0 }
        }
        guard words.contains(where: isAway) else { return false }
        let all = words.joined()
        return all.contains { ends.contains($0) } && !all.contains { people.contains($0) }
    }

    private static func isAway(_ words: [Substring]) -> Bool {
        guard words.count <= 30 else { return false }
        if words.starts(with: ["ik", "ben", "er"]), words.last == "niet" { return true }
        // "Op vrijdag werk ik niet", "Freitags arbeite ich nicht".
        if words.contains(where: working.contains), words.contains(where: denials.contains),
            words.contains(where: writers.contains), words.prefix(2).contains(where: isDay)
        {
            return true
        }
        let isWriters = words.prefix(3).contains(where: writers.contains) || words.first.map(away.contains) ?? false
        return isWriters && words.contains(where: away.contains)
    }

    private static func isDay(_ word: Substring) -> Bool { days.contains { word.hasPrefix($0) } }

    private static let writers = set("i i'm i'll my me ik ben mijn ich bin meine je suis serai j'ai mon")
    private static let away = set(
        "away leave holiday holidays vacation travelling traveling absent abroad afwezig vakantie verlof zwangerschapsverlof"
            + " ouderschapsverlof weg urlaub elternzeit mutterschutz abwesend verreist unterwegs dienstreise wieder absente"
            + " congé congés vacances déplacement actuellement"
    )
    private static let ends = set(
        "until till back return returning returned covering urgent urgently limited occasional tot terug weer spoed"
            + " dringend neemt waar bis wieder zurück rückkehr vertretung vertritt danach retour jusqu'au urgence reprise rentre"
    )
    private static let working = set("werk arbeite work travaille")
    private static let denials = set("niet nicht not don't pas")
    private static let days = [
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "montag", "dienstag", "mittwoch",
        "donnerstag", "freitag", "monday", "tuesday", "wednesday", "thursday", "friday", "lundi", "mardi", "mercredi",
        "jeudi",
        "vendredi",
    ]
    private static let people = set(
        "she he her his him ze zij haar hij hem ihm ihn elle lui team but maar aber mais"
    )

    private static func set(_ words: String) -> Set<Substring> { Set(words.split(separator: " ")) }
}
