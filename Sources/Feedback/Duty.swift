// Duties of once a day, in whichever process: a pure decision from the time when each was done last.
import Days
import Foundation

/// A duty of each day. Its raw value is stored.
public enum Duty: String, Sendable, CaseIterable {
    /// Asks people without a talk this year to plan one.
    case askToPlan = "ask-to-plan"
    /// Asks for what the year brings: new people's talks in between, and how the talks went.
    case tendYear = "tend-year"
    /// Tells the operator what is wrong, and what waits for a person.
    case tellTroubles = "tell-troubles"
    /// Talks whose time to be kept is over go, with all that hangs on them.
    case forgetTalks = "forget-talks"
    /// What came of talks goes, its time after it was closed.
    case forgetYear = "forget-year"
    /// Old mail about talks goes.
    case forgetWords = "forget-words"
    /// Held mail of nobody whom we know goes.
    case forgetStrays = "forget-strays"
    /// Mail that waits for a person goes after its time, and who wrote what was acted on.
    case forgetHeld = "forget-held"
    /// Notes of letters that belong to no talk go, and what replies to a talk's letters were compared with.
    case forgetLetters = "forget-letters"
    /// Wishes not to be asked go, when they are so old that nobody remembers them.
    case forgetSuppressions = "forget-suppressions"
    /// The log of operators loses what is older than anybody may look back.
    case forgetLog = "forget-log"
    /// The mailbox of processed mail loses what has lain there long enough.
    case emptyProcessed = "empty-processed"

    /// Whether it takes rows away, whose words are to be gone from copies too.
    public var erases: Bool { !writes && self != .emptyProcessed }

    private var writes: Bool { self == .askToPlan || self == .tendYear || self == .tellTroubles }

    /// Mail goes out when people are at work, and old rows go while they sleep.
    private var hour: Int { writes ? 8 : 3 }

    /// Whether today's turn has come and was not taken so far; one that was missed is made up for, once.
    /// - Parameters:
    ///   - lastDone: nil where it never was.
    ///   - zone: the company's.
    public func isDue(lastDone: Date?, now: Date, in zone: TimeZone) -> Bool {
        guard let lastDone else { return true }
        let today = LocalTime(now, in: zone).day
        let turn = moment(of: today, in: zone)
        let latest = turn <= now ? turn : moment(of: today.adding(days: -1), in: zone)
        // A clock that was wrong once stops nothing for years.
        return lastDone < latest || lastDone > now
    }

    /// The first turn after `now`.
    public func next(after now: Date, in zone: TimeZone) -> Date {
        let today = LocalTime(now, in: zone).day
        let turn = moment(of: today, in: zone)
        return turn > now ? turn : moment(of: today.adding(days: 1), in: zone)
    }

    private func moment(of day: CivilDay, in zone: TimeZone) -> Date {
        // Every day has such an hour; where a clock skips it, the time that takes its place is meant.
        (LocalTime(day: day, hour: hour, minute: 0, second: 0) ?? LocalTime(midnightOf: day)).instant(in: zone)
    }
}
