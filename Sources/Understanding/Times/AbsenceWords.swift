// The words by which people say until when they are away: Dutch, English, German, French.

enum AbsenceWords {
    static let ends = set("until till through tot t/m bis jusqu'au jusqu’au jusqu'à jusqu’à")
    /// Only where a day or a number stands before them.
    static let between = set("to and - au en und et")
    /// The first day of an absence; or, with a word about coming back, the day of it.
    static let starts = set("from starting beginning van vanaf per vom von ab du partir compter dès")
    static let since = set("since sinds seit depuis")

    static let returns = set(
        "back return returning returns resume resuming again terug weer hervat terugkeer wieder zurück rückkehr retour"
            + " reviens reviendrai revenir reprends reprendrai reprise rentre"
    )
    /// Mean a return unless they are denied.
    static let present = set(
        "available reachable bereikbaar beschikbaar aanwezig werkzaam erreichbar verfügbar joignable disponible présent"
            + " présente"
    )
    static let denials = set("not no niet geen nicht kein keine pas ne n'est unable unavailable onbereikbaar")

    /// Beginnings of words.
    static let absence = [
        "away", "out", "leave", "absen", "holiday", "vacation", "afwezig", "vakantie", "verlof", "vrij", "kantoor",
        "bereikbaar", "office", "urlaub", "abwesen", "außer", "büro", "erreichbar", "elternzeit", "congé", "bureau",
        "vacances",
    ]

    static let english = set("i i'm i’m i'll i’ll the will my until till through back return returning")

    static let weekdays = set(
        "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun maandag dinsdag woensdag"
            + " donderdag vrijdag zaterdag zondag ma di wo do vr za zo montag dienstag mittwoch donnerstag freitag samstag"
            + " sonntag mo mi fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche"
    )

    static let fillers = weekdays.union(
        set(
            "on the and including incl en met op de het am zum den dem und mit einschließlich einschl inkl voraussichtlich"
                + " kommenden nächsten le du au ab at next volgende aanstaande komende about around ca circa rond least"
        )
    )

    private static func set(_ words: String) -> Set<Substring> { Set(words.split(separator: " ")) }
}
