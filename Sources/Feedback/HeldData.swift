// What is held about people, in codes: kinds of data, and for each why, how long, who sees it and how it goes. The
// sentences are in `privacy.yaml` of the templates; `DataRegistry` says which columns are meant.

/// A kind of data, as a data protection officer would name it.
public enum DataKind: String, Sendable, CaseIterable, Codable {
    case people, raters, requests, answers, dossiers, talks
    case rawMail = "raw-mail"
    case mailNotes = "mail-notes"
    case words
    case letters
    case sentCopies = "sent-copies"
    case agreements, trainings
    case yearLines = "year-lines"
    case keptWords = "kept-words"
    case justTalked = "just-talked"
    case followUps = "follow-ups"
    case talkWords = "talk-words"
    case kickOff = "kick-off"
    case needs, insight, figures
    case matters, tokens, suppressions, calendars
    case operatorLog = "operator-log"
    case machinery

    /// Whom data are about; nobody: they tell nothing of people.
    public enum Subject: String, Sendable, CaseIterable, Codable {
        case employee, manager, rater
        /// Whoever wrote to the service, or whom it wrote to.
        case correspondent
        case `operator`
    }

    /// Why it is held.
    public enum Purpose: String, Sendable, CaseIterable, Codable {
        case identify, ask, understand, show, develop, arrange, deliver, recognise, respect, account, run
    }

    /// Who sees it, beside the operator of the machine.
    public enum Reader: String, Sendable, CaseIterable, Codable {
        /// The person whom it is about.
        case person
        case employee, manager, hr
        case `operator`
        case worksCouncil = "works-council"
        /// The program alone.
        case nobody
    }

    /// How it goes.
    public enum Erasure: String, Sendable, CaseIterable, Codable {
        /// With the talk that it hangs on.
        case cascade
        /// And its key is destroyed, so that older copies hold nothing readable.
        case key
        /// A duty of each day takes it when its time is over.
        case purge
        /// `klankbord person erase`.
        case request
        /// What a released dossier says stays as it was released, for its time.
        case frozen
        /// It stays with the installation.
        case never
    }

    /// How long it is kept.
    public enum Retention: String, Sendable, CaseIterable, Codable {
        case talk, leaving, held, stray, letter, suppression, log
        /// After an agreement or a training is closed.
        case closed
        /// After the year, and until its last figures are made.
        case counted
        /// A year longer, so that the next can be compared with it.
        case compared
        /// After the day that it says.
        case day
        /// A week after the talk.
        case week
        /// Until it was read and acted on.
        case read
        /// Until it is frozen in a dossier, where it is confidential.
        case frozen
        /// Until the next reading.
        case replaced
        case installation

        /// The key of the configuration that says so; nil where none does.
        public var key: String? {
            switch self {
            case .talk, .leaving: "privacy.retention"
            case .held: "privacy.held_retention"
            case .stray: "privacy.stray_retention"
            case .letter: "privacy.letter_retention"
            case .closed, .counted, .compared: "privacy.agreement_retention"
            case .day: "privacy.talked_retention"
            case .suppression: "privacy.suppression_retention"
            case .log: "privacy.log_retention"
            case .week, .read, .frozen, .replaced, .installation: nil
            }
        }
    }
}

extension DataKind {
    /// What is said of all data of a kind.
    public struct Profile: Sendable {
        public let purpose: Purpose
        public let kept: [Retention]
        public let readers: [Reader]
        public let erased: [Erasure]

        init(_ purpose: Purpose, kept: Retention..., seenBy readers: Reader..., erased: Erasure...) {
            (self.purpose, self.kept, self.readers, self.erased) = (purpose, kept, readers, erased)
        }
    }

    public var profile: Profile {
        switch self {
        case .people:
            Profile(.identify, kept: .leaving, seenBy: .employee, .manager, .hr, .operator, erased: .purge, .request)
        case .raters:
            Profile(.ask, kept: .talk, seenBy: .employee, .manager, .operator, erased: .cascade, .key, .request)
        case .requests: Profile(.ask, kept: .talk, seenBy: .operator, erased: .cascade, .key, .request)
        case .answers: Profile(.show, kept: .frozen, .talk, seenBy: .person, erased: .cascade, .key, .request)
        case .dossiers:
            Profile(.show, kept: .talk, seenBy: .employee, .manager, erased: .cascade, .key, .frozen, .request)
        case .talks:
            Profile(
                .arrange,
                kept: .talk,
                seenBy: .employee,
                .manager,
                .hr,
                .operator,
                erased: .cascade,
                .key,
                .request
            )
        case .rawMail: Profile(.understand, kept: .read, .held, .stray, seenBy: .operator, erased: .purge, .request)
        case .mailNotes: Profile(.understand, kept: .held, .stray, seenBy: .operator, erased: .purge, .request)
        case .words: Profile(.understand, kept: .held, .stray, seenBy: .operator, erased: .purge, .request)
        case .letters:
            Profile(.deliver, kept: .talk, .letter, seenBy: .operator, erased: .cascade, .key, .purge, .request)
        case .sentCopies: Profile(.understand, kept: .talk, .held, seenBy: .nobody, erased: .cascade, .purge, .request)
        case .agreements:
            Profile(.develop, kept: .closed, seenBy: .employee, .manager, erased: .key, .purge, .request)
        case .trainings:
            Profile(.develop, kept: .closed, seenBy: .employee, .manager, .hr, erased: .key, .purge, .request)
        case .yearLines: Profile(.develop, kept: .closed, seenBy: .operator, erased: .purge, .request)
        case .keptWords: Profile(.develop, kept: .closed, seenBy: .employee, erased: .key, .purge, .request)
        case .justTalked: Profile(.develop, kept: .day, seenBy: .employee, .manager, erased: .purge, .request)
        case .followUps: Profile(.develop, kept: .closed, seenBy: .employee, .manager, .hr, erased: .purge, .request)
        case .talkWords:
            Profile(.develop, kept: .week, seenBy: .employee, .manager, erased: .cascade, .key, .purge, .request)
        case .kickOff: Profile(.develop, kept: .closed, seenBy: .hr, erased: .purge, .request)
        case .needs: Profile(.develop, kept: .counted, seenBy: .hr, erased: .purge)
        case .insight: Profile(.develop, kept: .counted, seenBy: .nobody, erased: .purge, .request)
        case .figures: Profile(.develop, kept: .compared, seenBy: .hr, erased: .purge)
        case .matters: Profile(.arrange, kept: .held, .stray, seenBy: .nobody, erased: .cascade, .purge, .request)
        case .tokens: Profile(.recognise, kept: .talk, seenBy: .nobody, erased: .cascade, .request)
        case .suppressions: Profile(.respect, kept: .suppression, seenBy: .operator, erased: .purge)
        case .calendars: Profile(.arrange, kept: .replaced, seenBy: .operator, erased: .purge)
        case .operatorLog: Profile(.account, kept: .log, seenBy: .operator, .worksCouncil, erased: .purge)
        case .machinery: Profile(.run, kept: .installation, seenBy: .operator, erased: .never)
        }
    }
}
