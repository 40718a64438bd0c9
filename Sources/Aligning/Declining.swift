// Tells whether somebody says that they won't take part.

enum Declining {
    /// - Parameter lines: what was written to no question in particular, when nothing was answered.
    static func isDeclined(_ lines: [String]) -> Bool {
        let text = lines.joined(separator: " ")
        let ids = Words.ids(text)
        // A long text that happens to hold such words is feedback.
        guard !ids.isEmpty, ids.count <= 60 else { return false }
        if DeclinePhrases.declines.occurs(in: ids) { return true }
        // "No, thank you." may answer a question too: it declines only where it is all that was said, or nearly.
        let isShort = ids.count <= 20 && lines.filter { !$0.isEmpty }.count <= 2
        return bare.match(ids[...]) == ids.count || isStranger(ids)
            || (isShort && DeclinePhrases.thanks.match(ids[...]) > 0)
    }

    /// The whole message is a no.
    private static let bare = PhraseBook(
        """
        nee
        nee hoor
        liever niet
        ik liever niet
        geen tijd
        geen tijd sorry
        sorry geen tijd
        stop
        afmelden
        uitschrijven
        no
        nope
        pass
        rather not
        i'd rather not
        i would rather not
        unsubscribe
        remove me
        please remove me
        nein
        abmelden
        keine zeit
        leider keine zeit
        non
        pas
        me désinscrire
        désinscription
        pas le temps
        """
    )

    /// "Ik ken Anna niet", "I don't know Anna well enough", and nothing else.
    private static func isStranger(_ ids: [WordID]) -> Bool {
        guard ids.count <= 12, let last = ids.last else { return false }
        return knowing.occurs(in: Array(ids.prefix(6))) && tooLittle.contains(last)
    }

    private static let knowing = PhraseBook(
        "ik ken\ni don't know\ni do not know\nich kenne\nje ne connais pas\nje connais"
    )
    private static let tooLittle = PhraseBook(
        "niet\nnauwelijks\namper\nweinig\ngenoeg\nenough\nwell\nreally\nnicht\nkaum\nwenig\ngenug\npas\nassez\npeu"
    )
}
