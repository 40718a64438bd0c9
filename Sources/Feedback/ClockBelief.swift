// The time that the service goes by: what two clocks say, and which of it is believed. Pure.
import Foundation

/// What the system's clocks say at one moment.
public struct ClockReading: Codable, Hashable, Sendable {
    /// The time of day, which people and time servers set.
    public let wall: Date
    /// Seconds since the system started, which nobody sets.
    public let uptime: TimeInterval
    /// Which start of the system that was.
    public let boot: String
    /// Whether a time server keeps the clock, as the system knows it.
    public let isSynchronised: Bool

    public init(wall: Date, uptime: TimeInterval, boot: String, isSynchronised: Bool = false) {
        self.wall = wall
        self.uptime = uptime
        self.boot = boot
        self.isSynchronised = isSynchronised
    }

    /// Whether the system did not start anew in between. Where it doesn't say which start it is, its uptime does.
    fileprivate func isSameBoot(as earlier: ClockReading) -> Bool {
        boot == earlier.boot && uptime > earlier.uptime - 1
    }

    /// Seconds by which the wall clock is ahead of where it would be, had it gone on steadily since then.
    fileprivate func lead(since earlier: ClockReading) -> TimeInterval {
        let passed = isSameBoot(as: earlier) ? uptime - earlier.uptime : 0
        return wall.timeIntervalSince(earlier.wall) - passed
    }
}

/// The belief about the time. After a leap of the wall clock the service goes on by the steady one, so that nothing expires,
/// is purged or released, until a person or a day without another leap confirms the new time.
public struct ClockBelief: Codable, Hashable, Sendable {
    /// Seconds that a time server may set the clock forward, or the system be switched off.
    public static let mostForward: TimeInterval = 3600
    public static let mostBackward: TimeInterval = 60
    /// Seconds of steady time that confirm a leap.
    public static let confirming: TimeInterval = ScheduleRules.day

    /// The last moment that was believed.
    public private(set) var believed: ClockReading
    /// The first moment after a leap; nil: the wall clock is believed.
    public private(set) var doubted: ClockReading?
    /// Whether the leap came with a start of the system, which may have been off for long.
    private var isSinceBoot = false

    /// - Parameter first: the first reading ever: there is nothing to compare it with.
    public init(_ first: ClockReading) { believed = first }

    public mutating func hear(_ reading: ClockReading) {
        let isNewBoot = !reading.isSameBoot(as: believed)
        let lead = reading.lead(since: believed)
        // A time server knows how long the system was off.
        let isKnown = (isNewBoot || isSinceBoot) && reading.isSynchronised && lead > 0
        if isKnown || Self.isSteady(lead) { return accept(reading) }
        if isNewBoot {
            // Nobody knows how long it was off: time goes on from where it was seen last.
            believed = ClockReading(wall: believed.wall, uptime: reading.uptime, boot: reading.boot)
            isSinceBoot = true
        }
        guard let first = doubted, reading.isSameBoot(as: first), Self.isSteady(reading.lead(since: first)) else {
            doubted = reading
            return
        }
        if reading.uptime - first.uptime >= Self.confirming { accept(reading) }
    }

    /// A person, or a day, says that the wall clock is right.
    public mutating func accept(_ reading: ClockReading) {
        (believed, doubted, isSinceBoot) = (reading, nil, false)
    }

    /// Seconds by which the wall clock leapt ahead since an earlier belief, and nobody but a person or a day says that it is right.
    public func leap(since earlier: ClockBelief) -> TimeInterval {
        let lead = believed.lead(since: earlier.believed)
        let isKnown = believed.isSynchronised && (earlier.isSinceBoot || !believed.isSameBoot(as: earlier.believed))
        return isKnown || lead <= Self.mostForward ? 0 : lead
    }

    /// Takes on what another process noted, where a person said there that the clock is right after a leap that we know of.
    public mutating func adopt(_ noted: ClockBelief) {
        guard let doubted, noted.doubted == nil, noted.believed.isSameBoot(as: doubted)
        else { return }
        self = noted
    }

    /// The time to go by.
    public func time(at reading: ClockReading) -> Date {
        guard doubted != nil else { return reading.wall }
        return believed.wall.addingTimeInterval(max(0, reading.uptime - believed.uptime))
    }

    private static func isSteady(_ lead: TimeInterval) -> Bool { (-mostBackward...mostForward).contains(lead) }
}
