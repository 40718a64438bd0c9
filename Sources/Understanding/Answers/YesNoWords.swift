// Words of somebody who is asked whether another time suits, or whether a mail was theirs.

enum YesNoWords {
    enum Sense: Hashable, Sendable {
        case yes, no
        /// Suits: turned into a no by `not`. `yes` with `not` is neither.
        case fits, not
        /// Why not, or what is kept instead: a no by itself.
        case reason
        /// Why not, where a no stands beside it.
        case because
        case around
        /// Small talk, which says nothing beside an act.
        case aside
        /// A question, where a sentence begins so; else `fits`.
        case asks
    }

    /// Whether another time is all right.
    static let time = ClosedForm<Sense>(
        [dutch + timeDutch, english + timeEnglish, german + timeGerman, french + timeFrench],
        everywhere: everywhere + [
            (.because, unsaid),
            (
                .fits,
                """
                ok, oke, okay, okee, oki, okido, okidoki, prima, super, top, perfect, fine, 👍, 👌, ✅, ✔, ✓, 🆗, cool, deal
                """
            ),
        ],
        whole: [timeDutchWhole, timeEnglishWhole, timeGermanWhole, timeFrenchWhole].map { $0 + spokenTo },
        clauses: ClauseTopics.clauses(
            [
                (.around, [.free, .glad, .apology, .spoken]), (.fits, [.suits]), (.because, [.elsewhere]),
            ],
            behind: [.yes, .fits, .no, .not],
            apart: [.aside]
        )
    )

    /// Whether they wrote a mail, or own an invitation: `ok` is no answer to that.
    static let ownership = ClosedForm<Sense>(
        [dutch + ownDutch, english + ownEnglish, german + ownGerman, french + ownFrench],
        everywhere: everywhere + [(.yes, "👍, ✅, ✔, ✓")]
    )

    private static let everywhere: [(Sense, String)] = [
        (.around, CourtesyWords.everywhere), (.around, named),
        (.yes, "yes, ja, oui, yep, yup, jep, jup, yess, yesss, jaa, jaaa"),
        (.no, "no, non, nein, nope, 👎, ❌"),
    ]

    /// What was, or might be, said; known so that no slip is seen in it: `serais` is no `serai`.
    private static let unsaid = """
        lukte, schikte, werkte, bevestigde, accepteerde, noteerde, verzette, kwam, ging, vond, zag, regelde, stemde
        konden
        klappte, bestätigte, funktionierte, könnten, käme, hätte, hätten, wäre, wären, würde, würden, wollte, dürfte
        müsste
        serais, serait, viendrais, viendrait, irais, passerait, marcherait, acceptais, accepterais, confirmais
        confirmerais
        validais, validerais, arrangerait, arrangeait, convenait, marchait, allait, aurais, aurait, étais, était
        faisait
        ferais, pourrions, (il|elle|on|ils|elles) (est|sont) d'accord, was, war, je prends note, das ist [mir] klar
        c'est bien possible, (voor|for|für|pour) {n}
        nicht ganz, not (entirely|quite|ideal|exactly|fully), isn't (ideal|great), niet (helemaal|ideaal)
        pas (tout à fait|idéal)
        it's not that, suited, fitted, worked, might, could, would
        """

    /// `Geen probleem Anna`: a name behind what can be of nobody else.
    private static let spokenTo: [(Sense, String)] = [
        (.around, "{n}"),
        (
            .yes,
            """
            (ja|yes|oui|yep|jep|ok|oké|prima|top|akkoord|doen we|komt goed|is (goed|prima|oké)|geen (probleem|punt|bezwaar)) {n}
            (no (problem|worries|probs)|sure|sounds good|that's fine|of course|agreed|kein (problem|thema)|klar|gerne) {n}
            (passt|geht klar|in ordnung|pas de (souci|problème)|ça marche|d'accord|avec plaisir|bien sûr|parfait) {n}
            """
        ),
        (
            .no,
            """
            (nee|no|nein|non|nope|helaas niet|liever niet|kan niet|lukt niet|afraid not|can't|not possible) {n}
            (leider (nicht|nein)|geht nicht|impossible|malheureusement pas|hélas non) {n}
            """
        ),
    ]

    /// Who is spoken to, behind thanks or a greeting; elsewhere a name stands between breaks: `Petra kan dan` is hers.
    private static let named = """
        (hoi|hi|hey|hello|hallo|dag|thanks|thx|merci|sorry|bedankt|dank|danke|dankjewel|dankje|cheers|ta) {n}
        """
}
