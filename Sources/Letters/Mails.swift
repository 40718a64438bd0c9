// The mail that each letter becomes. A case that is missing here doesn't compile.
import Dossiers
import Feedback
import Reports
import Wording

extension Letter.Kind {
    var mail: any Mail.Type {
        switch self {
        case .request: RequestMail.self
        case .reminder: ReminderMail.self
        case .confirmation: ConfirmationMail.self
        case .declined: DeclinedMail.self
        case .tooLate: TooLateMail.self
        case .notUnderstood: NotUnderstoodMail.self
        case .passedOn: PassedOnMail.self
        case .answerDiscarded: AnswerDiscardedMail.self
        case .requestCancelled: RequestCancelledMail.self
        case .noMoreRequests: NoMoreRequestsMail.self
        case .invitation: InvitationMail.self
        case .talkMoved: TalkMovedMail.self
        case .talkCancelled: TalkCancelledMail.self
        case .dossierToEmployee: DossierToEmployeeMail.self
        case .dossierToManager: DossierToManagerMail.self
        case .notReached: NotReachedMail.self
        case .notAsked: NotAskedMail.self
        case .whom: WhomMail.self
        case .namesRead: NamesReadMail.self
        case .approval: ApprovalMail.self
        case .approved: ApprovedMail.self
        case .standing: StandingMail.self
        case .departments: DepartmentsMail.self
        case .collected: CollectedMail.self
        case .collectedRead: CollectedReadMail.self
        case .yearNews: YearNewsMail.self
        case .meetingChanged: MeetingChangedMail.self
        case .thanks: ThanksMail.self
        case .beforeTalk: BeforeTalkMail.self
        case .kickOff: KickOffMail.self
        case .kickOffReady: KickOffReadyMail.self
        case .ownTalk: OwnTalkMail.self
        case .lastTalks: LastTalksMail.self
        case .insight: InsightMail.self
        case .wordsKept: WordsKeptMail.self
        case .planTalk: PlanTalkMail.self
        case .roles: RolesMail.self
        case .confirmChange: ConfirmChangeMail.self
        case .counterProposal: CounterProposalMail.self
        case .newTime: NewTimeMail.self
        case .proposalDeclined: ProposalDeclinedMail.self
        case .doneInYourName: DoneInYourNameMail.self
        case .stopped: StoppedMail.self
        case .notDone: NotDoneMail.self
        case .notActed: NotActedMail.self
        case .sentOn: SentOnMail.self
        case .invitationAccepted: InvitationAcceptedMail.self
        case .invitationDeclined: InvitationDeclinedMail.self
        case .invitationHeld: InvitationHeldMail.self
        case .remark: RemarkMail.self
        case .digest: DigestMail.self
        case .termsChanged: TermsChangedMail.self
        case .dataAsked: DataAskedMail.self
        case .ownData: OwnDataMail.self
        }
    }
}

extension Letter {
    /// Every template that a language must have.
    public static var templates: [String] {
        Kind.allCases.map(\.name) + EventText.templates + Dossier.templates + InsightReport.templates
            + Handout.templates
    }

    /// Those of mails to raters.
    public static var raterTemplates: [String] {
        Kind.allCases.filter { $0.mail is any RaterMail.Type }.map(\.name) + ["rater-footer"]
    }
}

extension Wording {
    /// Errors in any template: a name that its mail doesn't have, a mail without a subject. Each is tried in
    /// each language and for each reader, with all that it makes depend on something both there and left out.
    /// Takes some tenths of a second.
    public func problems() -> [WordingError] {
        guard let organisation = try? MadeUp.organisation() else { return [] }
        return problems(for: organisation) { language in
            let made = try MadeUp(self, language: language)
            let mails = try Letter.Kind.allCases.flatMap { try $0.mail.samples(made) as [any Mail] }
            return mails.map(\.sample) + EventText.samples(made).map(\.sample) + Dossier.samples(made.talks[0])
                + InsightReport.samples + Handout.samples(made.service)
        }
    }
}

extension Mail {
    /// To try its template with.
    var sample: Sample { Sample(Self.kind.name, as: .mail(for: group), fields) }
}
