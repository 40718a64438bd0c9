// What a person says in reply to a mail of the year: a word for each numbered line.
import Days
import Foundation
import Understanding

/// A reply to a mail with numbered lines.
///
/// What can't be taken back (done, stopped, granted, right) follows only from words that are wholly known for it; what
/// is left over is asked back.
public struct YearReply: Hashable, Sendable {
    /// By the line's number.
    public internal(set) var words: [Int: LineWord] = [:]
    /// Agreements that were written down.
    public internal(set) var wanted: [AgreementDraft] = []
    /// Trainings that are wished for: `training: …`.
    public internal(set) var trainings: [String] = []
    public internal(set) var unclear: [UnclearWord] = []

    /// Whether a line in it is for the manager.
    public var hasLineForManager: Bool {
        words.values.contains { if case .forManager = $0 { true } else { false } }
    }

    /// Whether nothing was said but that it comes later; a name may stand below.
    public var isPutOff: Bool {
        guard words.isEmpty, wanted.isEmpty, trainings.isEmpty else { return false }
        return unclear.contains { $0.reason == .later }
            && unclear.allSatisfy { $0.reason == .later || PlainWords.keys($0.text).count <= 2 }
    }

    /// Whether nothing was said but courtesy.
    public var isEmpty: Bool { words.isEmpty && wanted.isEmpty && trainings.isEmpty && unclear.isEmpty }
}

/// Something that is to be asked back.
public struct UnclearWord: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        case notUnderstood
        /// Something is asked.
        case question
        /// The answer is promised for later.
        case later
        /// A word that may be said of each of these lines.
        case whichNumber([Int])
        case noSuchNumber(Int)
        /// Two things that can't both be.
        case contradiction
        case inThePast(CivilDay)
        case inTheFuture(CivilDay)
        /// A day is missing.
        case noDay
        /// It is not right, and nothing better stands there.
        case notRight
        case withoutText
        case tooLong
        /// More agreements than are kept.
        case tooMany
    }

    /// The line's number; nil where it is about the whole reply.
    public let number: Int?
    public let reason: Reason
    /// As it was written.
    public let text: String

    public init(_ number: Int?, _ reason: Reason, _ text: String = "") {
        (self.number, self.reason, self.text) = (number, reason, text)
    }
}

/// When and where a reply was written.
public struct ReplyMoment: Hashable, Sendable {
    public let received: Date
    public let zone: TimeZone
    /// Of the writer, where it is known.
    public let language: String?
    /// Of a meeting that is proposed, in seconds.
    public let meetingLength: TimeInterval

    public init(
        _ received: Date,
        in zone: TimeZone,
        language: String? = nil,
        meetingLength: TimeInterval = 15 * 60
    ) {
        (self.received, self.zone, self.language) = (received, zone, language)
        self.meetingLength = meetingLength
    }

    /// The day that it was there.
    var today: CivilDay { LocalTime(received, in: zone).day }
}
