// What the words of each kind of line say, as closed forms.
import Cycle
import Understanding

/// What a phrase says.
enum YearSense: Hashable, Sendable {
    case says(Said)
    /// A line, a day, a length of time.
    case reference, day, length
    /// Says nothing.
    case around
    /// Says something that belongs to what the writer decided: praise, a wish.
    case aside
    /// Not yet, nearly: beside `busy` it says no more.
    case nearly
    /// What the word beside it says may not be so.
    case doubt
    /// A question, where a sentence begins so.
    case asks
}

/// What is said to a line.
enum Said: Hashable, Sendable {
    case done, busy, stuck, stopped
    case granted, refused, talkFirst
    case mandatory, wanted
    case booked, notAvailable
    case had, missed
    case talked
    case held, later, notHeld
    case call, noCall
    case called, notCalled
    case ourselves
    case right, wrong
    case noAgreements, talkNotHeld
    case challenge, workload, hours, room, nothing
    case yes, skip
    case coaching, conversations, feedback
    case prepared
    case stays, goes
}

typealias YearForm = ClosedForm<YearSense>

extension YearForm {
    /// - Parameters:
    ///   - languages: for each of Dutch, English, German and French.
    ///   - everywhere: what is said in all of them.
    static func year(_ languages: [[(YearSense, String)]], _ everywhere: [(YearSense, String)] = []) -> YearForm {
        let courtesy = [
            (CourtesyWords.dutch, ThanksWords.dutch), (CourtesyWords.english, ThanksWords.english),
            (CourtesyWords.german, ThanksWords.german), (CourtesyWords.french, ThanksWords.french),
        ]
        let lists = zip(languages, courtesy).enumerated().map { at, both in
            both.0 + [(.around, both.1.0), (.around, both.1.1), (.around, AroundWords.languages[at])]
        }
        return YearForm(
            lists,
            everywhere: everywhere + [
                (.around, CourtesyWords.everywhere), (.reference, "{r}"), (.day, "{d}"), (.length, "{t}"),
            ]
        )
    }
}

enum YearForms {
    /// Courtesy, and nothing else.
    static let courtesy = YearForm(
        [
            [(.around, CourtesyWords.dutch), (.around, ThanksWords.dutch)],
            [(.around, CourtesyWords.english), (.around, ThanksWords.english)],
            [(.around, CourtesyWords.german), (.around, ThanksWords.german)],
            [(.around, CourtesyWords.french), (.around, ThanksWords.french)],
        ],
        everywhere: [(.around, CourtesyWords.everywhere)]
    )

    static func form(_ kind: LineKind) -> YearForm {
        switch kind {
        case .agreementsWanted: AgreementWords.wanted
        case .agreementsRight: AgreementWords.right
        case .agreementState: StateWords.form
        case .trainingMandatory: TrainingWords.mandatory
        case .trainingGrant: GrantWords.form
        case .trainingBooking: TrainingWords.booking
        case .trainingHad: TrainingWords.had
        case .justTalked: TalkWords.justTalked
        case .followUp: TalkWords.followUp
        case .hrCall: TalkWords.hrCall
        case .callMade: TalkWords.callMade
        case .needs: NeedWords.form
        case .meetingProposed: TalkWords.meeting
        case .kickOff: KickOffWords.kickOff
        case .coachTraining: KickOffWords.training
        case .preparing: PreparationWords.preparing
        case .coaching: PreparationWords.coaching
        case .worry, .topic, .intervention: PreparationWords.line
        case .oftenEnough: courtesy
        case .ownYear: PreparationWords.ownYear
        }
    }
}

/// Small words that turn nothing, and words about the answer itself.
enum AroundWords {
    static let languages = [dutch, english, german, french]

    private static let dutch = """
        is, zijn, was, het, dat, dit, deze, die, de, 't, en, dus, hoor, ik, ben, voor mij, wat mij betreft, hierbij
        (aan|met|bij|voor|van|over) ({r}|{n})
        [hierbij|hier|zie hier] [de|mijn|een] [korte|laatste|even] (update|stand van zaken|stand|antwoorden|reactie|\
        reacties|status|voortgang)
        [even] [een] [korte] update, stand van zaken, zie hieronder, onderstaand, mijn antwoorden, mijn antwoord
        [mijn] reactie, antwoord, [even] [een] korte reactie, bij deze, bij dezen, de afspraak, afspraak
        wat ({r}|{n}) betreft, voor wat betreft ({r}|{n}), als antwoord op je (mail|vraag), fyi, ter info, kort
        trouwens, inderdaad, sorry voor (de late|mijn late|het late) (reactie|antwoord)
        maar [met|voor|bij|aan] ({r}|{n})
        """

    private static let english = """
        is, are, was, were, the, it, this, that, these, those, and, so, i, i'm, i am, my end, on my end, for me
        as for ({r}|{n}), re, regarding ({r}|{n})
        [here|here's|here is|quick|short|my|a|an] [quick|short|a|my|the] (update|status|answers|reply|replies|\
        status update|answer)
        see below, as follows, my answers, fyi, (on|of|with|for|about) ({r}|{n}), by the way, indeed, agreement
        sorry for the (late reply|delay), but [with|for|on] ({r}|{n})
        """

    private static let german = """
        ist, sind, war, waren, das, es, dies, die, der, den, dem, und, also, ich, bin, für mich, hiermit, anbei
        (bei|mit|von|zu|an|für|über) ({r}|{n})
        [hier|kurzes|kurz|mein|meine|der] [der|das|ein|kurzes|aktuelle|aktueller] (update|stand|status|antworten|\
        antwort|rückmeldung)
        siehe unten, wie folgt, meine antworten, zur info, die vereinbarung, vereinbarung
        was ({r}|{n}) (angeht|betrifft), übrigens, in der tat, entschuldigung für die späte antwort
        sorry für die späte (antwort|rückmeldung), aber [mit|bei|an|für] ({r}|{n})
        """

    private static let french = """
        est, sont, c'est, ce, ça, cela, le, la, les, l', et, donc, je, suis, pour moi, voici
        (quant à|concernant|pour|sur|avec|de|à) ({r}|{n})
        [voici|voilà|petit|ma|mes|un|le] [un|le|mes|ma|petit] (point|statut|réponses|réponse|retour|état)
        voir ci-dessous, comme suit, mes réponses, pour info, l'accord, en effet
        désolé pour (le retard|la réponse tardive), désolée pour le retard, mais [avec|pour|sur] ({r}|{n})
        """
}
