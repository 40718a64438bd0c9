// The outcome of a mail that needs nobody any more.
import Days

/// The outcome of reading a mail. A `party` wrote it; nil for somebody asked to settle a matter.
public enum Outcome: Reason {
    // A rater's mail.
    case answered
    /// From another address than the one that was asked.
    case answeredFromElsewhere
    case countedBefore
    /// It says that a confirmation is right.
    case nothingNew
    case declined
    /// When it was over.
    case declinedLate
    case tooLate
    /// The same, and the rater is told.
    case tooLateTold
    case unsubscribed
    case complained
    /// Courtesy alone.
    case thanked
    /// The rater will answer later; reminders wait for the day, where one is promised.
    case promised(until: CivilDay?)

    // Machines.
    case notDelivered(said: String?)
    case away(until: CivilDay?)
    case delayed
    case receipt
    /// A program's, in somebody's name: a reaction, a recall.
    case notice
    case automatic(party: Party?)
    /// Of no request, and from nobody who is known.
    case strayAutomatic

    /// Our own mail to ourselves, which shows what becomes of mail on the way.
    case selfTest

    // Mail about talks.
    /// To the talks, which have not acted on it so far.
    case handedOn
    case employeeWrote(talk: TalkID, shares: Bool, isToldStanding: Bool, named: Int, withdrawn: Int)
    case approved(talk: TalkID, approved: Int, struck: Int)
    case nothingToApprove(talk: TalkID)
    case otherTimeSuits(talk: TalkID)
    case otherTimeDoesNotSuit(talk: TalkID)
    /// The organizer of an invitation says who of the two it is.
    case saysWhoIsEmployee
    case confirmed
    case notConfirmed
    case answersWhatIsSettled
    /// So many lines of a collected mail, and so many that are asked back.
    case settled(lines: Int, unclear: Int)
    /// The same, of a mail whose words are kept nowhere, or for a while alone: its original goes as well.
    case settledOffTheRecord(lines: Int, unclear: Int)
    /// About health or private matters: nothing of it was kept.
    case guarded
    /// Somebody asked when they last talked, and was told.
    case toldWhenTalked
    /// HR asked for the figures of a year, and was told.
    case toldFigures
    /// Words are kept for their writer's year.
    case keptWords
    /// One of the two said whether a meeting about what is stuck suits.
    case meetingAnswered
    case toldDepartments
    /// What is held about the writer, who is asked back at the address on file.
    case asksForData
    /// The same, a second time within a day.
    case asksForDataAgain
    /// Something that was done in the writer's name is undone.
    case stopped(talk: TalkID)
    case stopsTooLate(talk: TalkID)

    // Events.
    /// The sender may have named no time zone, so that of the company was taken.
    case planned(talk: TalkID, isZoneAssumed: Bool)
    case moved(talk: TalkID)
    /// A newer version, at the same time.
    case refreshed(talk: TalkID)
    case cancelled(talk: TalkID)
    /// `status` is PARTSTAT in lower case (RFC 5545 §3.2.12).
    case participates(party: Party, status: String)
    case proposesTime(talk: TalkID, party: Party)

    // Events that nothing follows from.
    case copy
    case copyOfOurs
    case olderThanKnown
    case cancelsUnknown
    case cancelledAlready
    case cancelsForOthers
    case talkCancelled
    case talkOver
    case talkBegun
    case unprovedAndSame
    case asksAgain
    case declinesProposal
    case answersUnknown
    /// It answers an event that Klankbord doesn't organize.
    case answersForeign
    case answersEarlierVersion
    case answersNeither
    case proposesPast
    case proposesSame

    // Afterwards.
    /// A person looked at what was held, and wants nothing done with it.
    case rejected
    /// It is forgotten with its talk, or as somebody asked to be erased: its original goes as well.
    case erased
    /// A sentence of an earlier version.
    case other(text: String)

    enum CodingKeys: String, CodingKey, CaseIterable {
        case answered, declined, unsubscribed, complained, thanked, promised, notice, away, delayed, receipt, automatic,
            approved, confirmed,
            planned, moved, refreshed, cancelled, participates, copy, rejected, stopped, settled, guarded, erased,
            other
        case answeredFromElsewhere = "answered-from-elsewhere"
        case countedBefore = "counted-before"
        case nothingNew = "nothing-new"
        case declinedLate = "declined-late"
        case tooLate = "too-late"
        case tooLateTold = "too-late-told"
        case notDelivered = "not-delivered"
        case strayAutomatic = "stray-automatic"
        case selfTest = "self-test"
        case settledOffTheRecord = "settled-off-the-record"
        case toldWhenTalked = "told-when-talked"
        case toldFigures = "told-figures"
        case keptWords = "kept-words"
        case meetingAnswered = "meeting-answered"
        case handedOn = "handed-on"
        case employeeWrote = "employee-wrote"
        case nothingToApprove = "nothing-to-approve"
        case otherTimeSuits = "other-time-suits"
        case otherTimeDoesNotSuit = "other-time-does-not-suit"
        case saysWhoIsEmployee = "says-who-is-employee"
        case notConfirmed = "not-confirmed"
        case answersWhatIsSettled = "answers-what-is-settled"
        case toldDepartments = "told-departments"
        case asksForData = "asks-for-data"
        case asksForDataAgain = "asks-for-data-again"
        case stopsTooLate = "stops-too-late"
        case proposesTime = "proposes-time"
        case copyOfOurs = "copy-of-ours"
        case olderThanKnown = "older-than-known"
        case cancelsUnknown = "cancels-unknown"
        case cancelledAlready = "cancelled-already"
        case cancelsForOthers = "cancels-for-others"
        case talkCancelled = "talk-cancelled"
        case talkOver = "talk-over"
        case talkBegun = "talk-begun"
        case unprovedAndSame = "unproved-and-same"
        case asksAgain = "asks-again"
        case declinesProposal = "declines-proposal"
        case answersUnknown = "answers-unknown"
        case answersForeign = "answers-foreign"
        case answersEarlierVersion = "answers-earlier-version"
        case answersNeither = "answers-neither"
        case proposesPast = "proposes-past"
        case proposesSame = "proposes-same"
    }

    public static var codes: [String] { CodingKeys.allCases.map(\.rawValue) }
}
