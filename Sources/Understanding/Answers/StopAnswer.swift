// The word of somebody who was told what was done in their name: that it stops, or that it is all right.

/// Stopping is the safe side, so that one word of it anywhere is enough.
public enum StopAnswer: Hashable, Sendable {
    case stops
    case keeps

    /// Nil where it says neither.
    public static func read(_ text: String) -> StopAnswer? {
        let keys = PlainWords.keys(text).prefix(200)
        if keys.contains(where: words.contains) { return .stops }
        let answers = [ShortAnswer.read(text, to: .ownership), ShortAnswer.read(text)]
        if answers.contains(false) { return .stops }
        if answers.contains(true) || NonAnswer.read(text) == .thanks { return .keeps }
        return keys.contains { denials.contains($0) || $0.contains("n't") } ? .stops : nil
    }

    /// Where nothing clear is said, a word of denial is enough: "Help, I never sent that".
    private static let denials = PlainWords.set(
        "niet geen nooit nee not never no nicht kein keine keinen nie nein pas jamais non aucun aucune"
    )

    private static let words = PlainWords.set(
        """
        stop stopp stoppen stopt stopzetten gestopt halt wacht intrekken annuleer annuleren terugdraaien
        wait cancel undo revoke warte warten stoppe widerrufe widerrufen zurückziehen rückgängig
        arrêtez arrête arrêter attendez attends annulez annuler
        """
    )
}
