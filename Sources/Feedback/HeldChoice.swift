// What a person can do with a held mail: a pure decision from what it is and why it is held.

/// A thing to do with a held mail. Its raw value is how the command line has it.
public enum HeldChoice: String, Codable, Sendable, CaseIterable {
    /// As it is: an invitation is followed, names are taken, an answer is taken for a yes.
    case accept
    case acceptForRequest = "accept --request"
    case acceptForTalk = "accept --talk"
    /// Nothing is done with it.
    case reject
}

/// What a held mail holds, as far as it was read.
public enum HeldContent: Sendable, Hashable, CaseIterable {
    /// The inbox could not say whose it is, or make anything of it.
    case unread
    /// Words about a talk that is known, or an answer to a question of ours.
    case words
    /// Words of somebody known, who has no talk or several.
    case strayWords
    case calendar

    /// - Parameter mail: the mail as the talks have it; nil where it never came to them.
    public init(_ mail: TalkMail?) {
        switch mail?.content {
        case nil: self = .unread
        case .calendar: self = .calendar
        case .words(_, let part, _, _, _): self = part == nil ? .strayWords : .words
        }
    }
}

extension HeldReason {
    /// What can be done with a mail that is held for this.
    public func choices(_ content: HeldContent) -> [HeldChoice] {
        guard isAcceptable else { return [.reject] }
        switch content {
        case .calendar: return [.accept, .reject]
        case .words: return [.accept, .acceptForRequest, .acceptForTalk, .reject]
        case .strayWords: return [.acceptForRequest, .acceptForTalk, .reject].withAccept(if: waitsForWord)
        case .unread: return isOfRequest ? [.acceptForRequest, .reject] : [.acceptForRequest, .acceptForTalk, .reject]
        }
    }

    /// Whether there is anything in it that could be done.
    private var isAcceptable: Bool {
        switch self {
        case .mail(let problem): problem.isAcceptable
        case .talkMail(let problem): problem.isAcceptable
        case .calendar: false
        // A person's word is all that these lack.
        case .invitation(let problem): problem.lacksWord
        case .other: true
        }
    }

    private var waitsForWord: Bool {
        switch self {
        case .talkMail(.waitsFor), .talkMail(.askedBefore), .talkMail(.askedEnough), .talkMail(.notTheirs): true
        default: false
        }
    }

    private var isOfRequest: Bool {
        switch self {
        case .mail(.noAnswerFound), .mail(.answersRatersOwnMail), .mail(.answeredMailGone): true
        case .mail(.question), .mail(.objection), .mail(.later), .mail(.attachment), .mail(.contentElsewhere): true
        case .mail(.mayRefuse), .mail(.raterTokenOfParty), .mail(.threadUnproved): true
        default: false
        }
    }
}

extension [HeldChoice] {
    fileprivate func withAccept(if isPossible: Bool) -> [HeldChoice] { isPossible ? [.accept] + self : self }
}

extension MailProblem {
    fileprivate var isAcceptable: Bool {
        switch self {
        case .challenge, .mailNotDelivered, .strayBounce, .strayComplaint, .complaintAboutOwnTalk: false
        case .calendarUnreadable, .calendarCutOff, .unreadable, .declinesAfterAnswering: false
        case .noRoomForStrays: false
        default: true
        }
    }
}

extension TalkMailProblem {
    fileprivate var isAcceptable: Bool {
        switch self {
        case .declined, .calledOff, .calendarTooLarge, .approvedAndMore, .roundOver, .wantsUndone: false
        default: true
        }
    }
}

extension InvitationProblem {
    fileprivate var lacksWord: Bool {
        switch self {
        case .strangerUnproved, .answersGoElsewhere, .nobodyToConfirm: true
        default: false
        }
    }
}
