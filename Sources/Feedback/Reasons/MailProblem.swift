// Why the inbox can't count a mail.

/// Why a person has to look at a mail. A `party` wrote it, or the mail is about theirs; nil for somebody asked to
/// settle a matter.
public enum MailProblem: Reason {
    // Mail of people.
    case noAnswerFound
    case declinesAfterAnswering
    /// From another address than the rater's: somebody whom the rater put on Cc.
    case answersRatersOwnMail
    /// One of the talk's two people answers with a rater's token.
    case raterTokenOfParty(party: Party)
    case answeredMailGone
    case noRequest
    case unknownToken
    case tokenFromElsewhere(party: Party?)
    /// A Message-ID of ours alone, and nobody vouches for the sender.
    case threadUnproved
    case writtenBy(party: Party?)
    case noSender
    case complaintAboutOwnTalk
    case strayComplaint
    /// More mail of no request is held than there is room for: its original is not kept.
    case noRoomForStrays(megabytes: Int)

    // Mail of raters that is no answer.
    case question
    case objection
    /// The rater will answer, and says more.
    case later
    /// What is to be read is in an attachment.
    case attachment
    /// A refusal stands beside an answer, or alone where it may be one.
    case mayRefuse

    // Mail of machines.
    case challenge
    /// What somebody wrote, or shares, is to be fetched from a portal.
    case contentElsewhere
    case maybeAutomatic
    /// `said`: by the server; `talk`: that the mail was about, where it was about one.
    case mailNotDelivered(party: Party?, talk: TalkID? = nil, said: String?)
    case strayBounce(said: String?)

    // Mail that can't be read.
    case tooLarge(megabytes: Int)
    case textTooLong
    case calendarUnreadable
    case calendarCutOff
    case unreadable(why: String)
    /// The service stopped twice while reading it.
    case stopsReading
    /// Reading it took more of a processor's time than any mail may.
    case takesTooLong

    enum CodingKeys: String, CodingKey, CaseIterable {
        case challenge, unreadable, question, objection, later, attachment
        case noAnswerFound = "no-answer-found"
        case declinesAfterAnswering = "declines-after-answering"
        case answersRatersOwnMail = "answers-raters-own-mail"
        case raterTokenOfParty = "rater-token-of-party"
        case answeredMailGone = "answered-mail-gone"
        case noRequest = "no-request"
        case unknownToken = "unknown-token"
        case tokenFromElsewhere = "token-from-elsewhere"
        case threadUnproved = "thread-unproved"
        case writtenBy = "written-by"
        case noSender = "no-sender"
        case complaintAboutOwnTalk = "complaint-about-own-talk"
        case strayComplaint = "stray-complaint"
        case noRoomForStrays = "no-room-for-strays"
        case contentElsewhere = "content-elsewhere"
        case maybeAutomatic = "maybe-automatic"
        case mayRefuse = "may-refuse"
        case mailNotDelivered = "mail-not-delivered"
        case strayBounce = "stray-bounce"
        case tooLarge = "too-large"
        case textTooLong = "text-too-long"
        case calendarUnreadable = "calendar-unreadable"
        case calendarCutOff = "calendar-cut-off"
        case stopsReading = "stops-reading"
        case takesTooLong = "takes-too-long"
    }

    public static var codes: [String] { CodingKeys.allCases.map(\.rawValue) }
}
