// The clock of the process: no question after a leap gets the time that leapt.
import Feedback
import Foundation
import Synchronization
import Testing

@testable import Klankbord

@Suite struct ServiceClockTests {
    private let begin = Date(timeIntervalSince1970: 1_800_000_000)

    /// Both clocks, set by hand.
    private final class Clocks: Sendable {
        let reading: Mutex<ClockReading>

        init(_ wall: Date) { reading = Mutex(ClockReading(wall: wall, uptime: 100, boot: "a")) }

        func go(_ seconds: TimeInterval, leap: TimeInterval = 0) {
            reading.withLock {
                $0 = ClockReading(wall: $0.wall + seconds + leap, uptime: $0.uptime + seconds, boot: "a")
            }
        }
    }

    @Test func goesOnSteadilyOverALeap() {
        let clocks = Clocks(begin)
        let clock = ServiceClock(nil) { clocks.reading.withLock { $0 } }
        clocks.go(5, leap: 1000 * 86_400)
        #expect(clock.now() == begin + 5 && clock.current.doubted != nil)
        clocks.go(8)
        #expect(clock.now() == begin + 13)
        clocks.go(1, leap: -1000 * 86_400)
        #expect(clock.now() == begin + 14 && clock.current.doubted == nil)
    }

    /// A start of the service goes on by what the last one noted.
    @Test func goesOnOverAStart() {
        let clocks = Clocks(begin)
        let noted = ServiceClock(nil) { clocks.reading.withLock { $0 } }.current
        clocks.go(3600, leap: 62 * 86_400)
        let clock = ServiceClock(noted) { clocks.reading.withLock { $0 } }
        #expect(clock.now() == begin + 3600 && clock.current.doubted != nil)
        let accepted = clock.accept()
        #expect(clock.now() == begin + 3600 + 62 * 86_400 && accepted.doubted == nil)
        #expect(clock.time(by: noted) == clock.now())
    }

    @Test func theSystemsClocksAreRead() {
        let (first, second) = (ClockReading.ofSystem(), ClockReading.ofSystem())
        #expect(first.boot == second.boot && first.boot.count == 32)
        #expect(first.uptime > 0 && first.uptime <= second.uptime)
        #expect(ServiceClock(nil).current.doubted == nil)
    }
}
