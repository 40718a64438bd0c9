// Where a phrase may stand that is a clause of its own.

enum WholeClause {
    /// At the beginning, behind a break, a bare yes or no, or a word that joins clauses.
    static func mayBegin(_ at: Int, of sentence: FormWords) -> Bool {
        at == 0 || sentence.isBreak(before: at) || openers.contains(sentence.words[at - 1].key)
            || BareYes.words.contains(sentence.words[at - 1].key)
    }

    /// At the end, before a break, thanks, or a word that joins clauses.
    static func mayEnd(_ at: Int, of sentence: FormWords) -> Bool {
        at >= sentence.count || sentence.isBreak(before: at) || closers.contains(sentence.words[at].key)
    }

    private static let joiners = "en and und et dus so also donc alors maar but aber mais want"

    private static let openers = PlainWords.set(
        """
        \(joiners) akkoord accoord parfait perfekt einverstanden agreed nee neen nope no nein nö non sorry helaas leider oh ah
        och ach nou well hmm tuurlijk natuurlijk natürlich klar natuurlijk jazeker zeker helemaal sicher absolutely
        desole desolee malheureusement unfortunately hoi hallo hey dank bedankt thanks merci danke
        """
    )

    private static let closers = PlainWords.set(
        """
        \(joiners) bedankt dank dankjewel dankje merci thanks thx ty thank cheers danke vielen hoor joh sorry alvast svp aub
        alsjeblieft alstublieft please pls bitte stp desole desolee ja oui yes gell mate pal
        """
    )
}
