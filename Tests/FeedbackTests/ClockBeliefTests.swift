// What is believed about the time, as the clocks go on, leap, come back, and start anew.
import Foundation
import Testing

@testable import Feedback

@Suite struct ClockBeliefTests {
    private let begin = Date(timeIntervalSince1970: 1_800_000_000)
    private static let day: TimeInterval = 86_400

    /// So many seconds after the begin, the wall clock being ahead by some.
    private func at(_ seconds: TimeInterval, ahead: TimeInterval = 0, boot: String = "a", synchronised: Bool = false)
        -> ClockReading
    {
        ClockReading(
            wall: begin + seconds + ahead,
            uptime: 1000 + seconds,
            boot: boot,
            isSynchronised: synchronised
        )
    }

    private func time(_ readings: ClockReading...) -> (seconds: TimeInterval, isDoubted: Bool) {
        var belief = ClockBelief(at(0))
        var time = begin
        for reading in readings {
            belief.hear(reading)
            time = belief.time(at: reading)
        }
        return (time.timeIntervalSince(begin), belief.doubted != nil)
    }

    @Test(arguments: [0.0, 3600, -60, 12.5])
    func aSmallStepIsBelieved(_ ahead: TimeInterval) {
        #expect(time(at(10, ahead: ahead)) == (10 + ahead, false))
    }

    @Test(arguments: [3601.0, -61, 62 * day, 1000 * day, -400 * day])
    func aLeapIsNot(_ ahead: TimeInterval) {
        #expect(time(at(10, ahead: ahead)) == (10, true))
        #expect(time(at(10, ahead: ahead), at(60, ahead: ahead)) == (60, true))
        // Back where it was, all is well.
        #expect(time(at(10, ahead: ahead), at(18)) == (18, false))
    }

    @Test func aDayOfSteadyTimeConfirmsIt() {
        let ahead = 62 * Self.day
        #expect(time(at(10, ahead: ahead), at(9 + Self.day, ahead: ahead)) == (9 + Self.day, true))
        #expect(time(at(10, ahead: ahead), at(10 + Self.day, ahead: ahead)) == (10 + Self.day + ahead, false))
        // Another leap in between begins it anew.
        let other = 10 * Self.day
        #expect(
            time(at(10, ahead: ahead), at(Self.day - 9, ahead: other), at(10 + Self.day, ahead: other))
                == (10 + Self.day, true)
        )
    }

    @Test func aPersonConfirmsItAtOnce() {
        var belief = ClockBelief(at(0))
        let leapt = at(10, ahead: 5 * Self.day)
        belief.hear(leapt)
        belief.accept(leapt)
        #expect(belief.doubted == nil && belief.time(at: leapt) == leapt.wall)
    }

    /// The machine was off: nobody knows for how long but a time server.
    @Test func afterAStartOfTheSystem() {
        func started(_ off: TimeInterval, _ synchronised: Bool = false, after: TimeInterval = 0) -> ClockReading {
            ClockReading(wall: begin + off + after, uptime: 5 + after, boot: "b", isSynchronised: synchronised)
        }
        #expect(time(started(600)) == (600, false))
        #expect(time(started(3 * Self.day)) == (0, true))
        #expect(time(started(3 * Self.day), started(3 * Self.day, after: 60)) == (60, true))
        #expect(time(started(3 * Self.day, true)) == (3 * Self.day, false))
        // The time server is heard of a minute later.
        let heard = started(3 * Self.day, true, after: 60)
        #expect(time(started(3 * Self.day), heard) == (3 * Self.day + 60, false))
        // Backward it knows nothing better.
        #expect(time(started(-3 * Self.day, true)) == (0, true))
        let dayLater = started(3 * Self.day, after: Self.day)
        #expect(time(started(3 * Self.day), dayLater) == (4 * Self.day, false))
    }

    /// A system that doesn't say which start it is has its uptime begin anew.
    @Test func aStartIsSeenByTheUptime() {
        let later = ClockReading(wall: begin + 600, uptime: 5, boot: "a")
        #expect(time(at(10), later) == (600, false))
    }

    /// A time server is believed about a time that the system was off, and about no leap while it runs.
    @Test func aTimeServerConfirmsNoLeap() {
        #expect(time(at(10, ahead: 1000 * Self.day, synchronised: true)) == (10, true))
    }

    @Test func anotherProcessHeardAPerson() {
        var (service, command) = (ClockBelief(at(0)), ClockBelief(at(0)))
        service.hear(at(10, ahead: 9000))
        // What was noted before the leap says nothing about it.
        service.adopt(command)
        #expect(service.doubted != nil)
        command.accept(at(30, ahead: 9000))
        service.adopt(command)
        #expect(service.doubted == nil && service.time(at: at(31, ahead: 9000)) == begin + 9031)
    }

    /// The service began before the clock was set: a time server knows how long the machine was off.
    @Test func aMachineThatWasOffDidNotLeap() {
        let off = 60 * 3600.0
        let before = ClockBelief(at(0))
        var belief = before
        belief.hear(ClockReading(wall: begin + off, uptime: 20, boot: "b"))
        let noted = belief
        belief.hear(ClockReading(wall: begin + off + 5, uptime: 25, boot: "b", isSynchronised: true))
        #expect(noted.doubted != nil && belief.doubted == nil)
        #expect(noted.leap(since: before) == 0 && belief.leap(since: noted) == 0 && belief.leap(since: before) == 0)
    }
}
