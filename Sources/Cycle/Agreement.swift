// What employee and manager agree on in the talk, and how it comes to be agreed, and then done.
import Days
import Feedback
import Foundation

/// An agreement of an employee and her manager.
public struct Agreement: Hashable, Sendable {
    /// Its way from a draft to what both say.
    public enum Consent: String, Codable, Sendable, CaseIterable {
        /// One of the two wrote it, and the other has not said anything.
        case proposed
        /// Both say that it is right.
        case agreed
        /// They did not come to one text: it stays as two versions.
        case twoVersions = "two-versions"
    }

    /// Its way from then on.
    public enum Progress: String, Codable, Sendable, CaseIterable {
        case open, busy, stuck
        /// Two quarters without an answer.
        case asleep
        case done, stopped
        /// Asleep, and nothing was said about it after the next talk either, or there was none for a year.
        case expired

        public var isClosed: Bool {
            switch self {
            case .done, .stopped, .expired: true
            case .open, .busy, .stuck, .asleep: false
            }
        }
    }

    /// The one who does it.
    public enum Doer: String, Codable, Sendable, CaseIterable { case employee, manager, both }

    /// The text of one of the two.
    public struct Version: Hashable, Codable, Sendable {
        public var text: String
        /// Nil where nobody is named.
        public var doer: Doer?
        /// Nil where no day is.
        public var by: CivilDay?

        public init(text: String, doer: Doer? = nil, by: CivilDay? = nil) {
            (self.text, self.doer, self.by) = (text, doer, by)
        }
    }

    public let id: AgreementID
    public let employee: PersonID
    /// The talk that it was made in; nil: that is forgotten by now.
    public let talk: TalkID?
    public private(set) var version: Version
    /// Who wrote that version.
    public private(set) var author: Party
    /// What the other of the two had written, until both agree.
    public private(set) var otherVersion: Version?
    public private(set) var consent: Consent
    public private(set) var progress: Progress
    /// Better lines so far, of either of the two.
    public private(set) var corrections: Int
    /// Quarters without an answer, one after the other.
    public private(set) var silentQuarters: Int
    /// Why it is stuck, in the employee's words.
    public private(set) var line: String?
    /// When it was closed; nil: it isn't.
    public private(set) var closedAt: Date?

    public init(
        id: AgreementID,
        employee: PersonID,
        talk: TalkID?,
        version: Version,
        author: Party = .employee,
        otherVersion: Version? = nil,
        consent: Consent = .proposed,
        progress: Progress = .open,
        corrections: Int = 0,
        silentQuarters: Int = 0,
        line: String? = nil,
        closedAt: Date? = nil
    ) {
        (self.id, self.employee, self.talk) = (id, employee, talk)
        (self.version, self.author, self.otherVersion) = (version, author, otherVersion)
        (self.consent, self.progress, self.corrections) = (consent, progress, corrections)
        (self.silentQuarters, self.line, self.closedAt) = (silentQuarters, line, closedAt)
    }

    /// The most that one talk has: more than five are a list that nobody looks at again.
    public static let mostOfATalk = 5
}

// MARK: Coming to be agreed

/// What the other of the two said about a version.
public enum Verdict: Hashable, Sendable {
    case right
    case better(Agreement.Version)
}

extension Agreement {
    /// Better lines, after which it stays as two versions.
    static let mostCorrections = 2

    /// The one who is to say whether the version is right; nil: nobody, it is settled.
    public var asks: Party? { consent == .proposed && !progress.isClosed ? author.other : nil }

    /// What one of the two says about the version of the other.
    /// - Returns: false where it isn't their turn.
    public mutating func judge(_ verdict: Verdict, by party: Party) -> Bool {
        guard asks == party else { return false }
        switch verdict {
        case .right: (consent, otherVersion) = (.agreed, nil)
        case .better(let better) where better == version: (consent, otherVersion) = (.agreed, nil)
        case .better(let better):
            (otherVersion, version, author) = (version, better, party)
            corrections += 1
            // The third text of a line would be the third round: a person does better than a mail then.
            if corrections >= Self.mostCorrections { consent = .twoVersions }
        }
        return true
    }
}

// MARK: State

extension Agreement {
    /// Its way so far in one word: until somebody says how it stands, whether both agree.
    public var state: String { progress == .open ? consent.rawValue : progress.rawValue }

    /// All that it may be, in the order of its way.
    public static let states = Consent.allCases.map(\.rawValue) + Progress.allCases.dropFirst().map(\.rawValue)
}

// MARK: Quarters

extension Agreement {
    /// What the employee says about it.
    public enum Told: Hashable, Sendable {
        case done, busy, stopped
        case stuck(line: String?)
    }

    /// Later words correct earlier ones; what was closed by mistake is opened again by the same mail's next answer.
    public mutating func tell(_ told: Told, now: Date) {
        silentQuarters = 0
        line = nil
        switch told {
        case .busy: progress = .busy
        case .done: progress = .done
        case .stopped: progress = .stopped
        case .stuck(let why): (progress, line) = (.stuck, why)
        }
        closedAt = progress.isClosed ? now : nil
    }

    /// A quarter's question was not answered.
    public mutating func passQuarter(now: Date) {
        guard !progress.isClosed else { return }
        if progress == .asleep {
            (progress, closedAt) = (.expired, now)
            return
        }
        silentQuarters += 1
        if silentQuarters >= Self.mostSilentQuarters { progress = .asleep }
    }

    static let mostSilentQuarters = 2

    /// Seconds after which what sleeps is over: no later talk of hers was asked about, which would have ended it.
    public static let longestSleep: TimeInterval = 365 * ScheduleRules.day

    /// When it comes back next, counted from the talk that it hangs on by now; nil: it doesn't, as long as it sleeps or is
    /// closed.
    /// - Parameter start: of the talk.
    public func nextQuarter(of start: Date, _ rules: CycleRules, after now: Date) -> Date? {
        guard !progress.isClosed, progress != .asleep else { return nil }
        let passed = (now.timeIntervalSince(start) / rules.quarter).rounded(.down)
        return start.addingTimeInterval(max(1, passed + 1) * rules.quarter)
    }
}
