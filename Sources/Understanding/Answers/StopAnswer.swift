// The word of somebody who was told what was done in their name: that it stops, or that it is all right.

/// Stopping is the safe side, so that one word of it anywhere is enough.
public enum StopAnswer: Hashable, Sendable {
    case stops
    case keeps

    /// Nil where it says neither.
    public static func read(_ text: String) -> StopAnswer? {
        if PlainWords.keys(text).prefix(200).contains(where: words.contains) { return .stops }
        let answers = [ShortAnswer.read(text, to: .ownership), ShortAnswer.read(text)]
        if answers.contains(false) { return .stops }
        return answers.contains(true) || NonAnswer.read(text) == .thanks ? .keeps : nil
    }

    private static let words = PlainWords.set(
        """
        stop stopp stoppen stopt stopzetten gestopt halt wacht intrekken annuleer annuleren terugdraaien
        wait cancel undo revoke warte warten stoppe widerrufe widerrufen zurückziehen rückgängig
        arrêtez arrête arrêter attendez attends annulez annuler
        """
    )
}
