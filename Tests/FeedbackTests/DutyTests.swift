import Feedback
import Foundation
import Testing

@Suite struct DutyTests {
    private let amsterdam = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt

    /// Eight o'clock in Amsterdam is seven in UTC in winter, six in summer.
    @Test(arguments: [
        ("2027-02-01T06:59:00Z", "2027-01-31T12:00:00Z", false),
        ("2027-02-01T07:00:00Z", "2027-01-31T12:00:00Z", true),
        ("2027-02-01T07:00:00Z", "2027-02-01T07:00:00Z", false),
        ("2027-07-01T06:00:00Z", "2027-06-30T06:00:00Z", true),
        // A turn that was missed is taken as soon as may be.
        ("2027-02-01T03:00:00Z", "2027-01-31T06:00:00Z", true),
        // As is every one after a clock that had run ahead.
        ("2027-02-01T06:00:00Z", "2030-01-01T00:00:00Z", true),
    ])
    func itIsDueOnceADay(_ now: String, _ lastDone: String, _ isDue: Bool) throws {
        #expect(try Duty.askToPlan.isDue(lastDone: moment(lastDone), now: moment(now), in: amsterdam) == isDue)
    }

    @Test func whatWasNeverDoneIsDue() throws {
        let now = try moment("2027-02-01T00:00:00Z")
        #expect(Duty.allCases.allSatisfy { $0.isDue(lastDone: nil, now: now, in: amsterdam) })
    }

    /// Over a year with both changes of the clock: whoever comes at the next turn finds it due, and a minute before not.
    @Test(arguments: Duty.allCases)
    func theNextTurnIsWhenItIsDue(_ duty: Duty) throws {
        var now = try moment("2027-01-01T00:00:00Z")
        for _ in 1...365 {
            let next = duty.next(after: now, in: amsterdam)
            #expect(next > now && next <= now + 25 * 3600)
            #expect(duty.isDue(lastDone: now, now: next, in: amsterdam))
            #expect(!duty.isDue(lastDone: now, now: next - 60, in: amsterdam))
            now = next
        }
    }
}
