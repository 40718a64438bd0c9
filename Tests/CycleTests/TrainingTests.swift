// A wish for a training, from the employee to the manager, to HR and back.
import Cycle
import Days
import Feedback
import Foundation
import Testing

@Suite struct TrainingTests {
    private let now = Date(timeIntervalSince1970: 1_800_000_000)

    private func training(_ state: Training.State = .wished) -> Training {
        Training(
            id: TrainingID(rawValue: 1),
            employee: PersonID(rawValue: 2),
            text: "Negotiating",
            theme: nil,
            state: state
        )
    }

    private func expect(_ training: inout Training, _ told: Training.Told, counts: Bool = true) {
        let isTaken = training.tell(told, now: now)
        #expect(isTaken == counts)
    }

    @Test func itGoesFromOneToTheNext() throws {
        var training = training()
        let day = try #require(CivilDay(year: 2027, month: 5, day: 12))
        var asked = [training.nextLine]
        for told in [Training.Told.mandatory(false), .granted(line: "gladly"), .booked(day), .had] {
            expect(&training, told)
            asked.append(training.nextLine)
        }
        #expect(asked == [.trainingMandatory, .trainingGrant, .trainingBooking, .trainingHad, nil])
        #expect(training.state == .had && training.closedAt == now && training.line == "gladly")
        #expect(training.bookedOn == day)
    }

    @Test func aMandatoryOneNeedsNobodysLeave() {
        var training = training()
        expect(&training, .mandatory(true))
        #expect(training.state == .granted)
    }

    @Test func aRefusalIsTheEndUntilHeThinksAnew() {
        var training = training(.requested)
        expect(&training, .refused(line: "no budget"))
        #expect(training.closedAt == now)
        expect(&training, .granted(line: nil))
        #expect(training.closedAt == nil && training.line == nil)
        // Nobody answers for long: it goes after its time, and a late word takes it up again.
        training.lapse(now: now)
        #expect(training.closedAt == now)
    }

    @Test(arguments: [Training.State.wished, .requested, .refused, .talkFirst])
    func nothingIsBookedThatNobodyGranted(_ state: Training.State) throws {
        var training = training(state)
        let day = try #require(CivilDay(year: 2027, month: 5, day: 12))
        expect(&training, .booked(day), counts: false)
        #expect(training.state == state && training.bookedOn == nil)
    }

    @Test func itsThemeIsOneOfHRs() {
        let themes = ["time management", "languages", "coaching"]
        #expect(Training.theme(of: "A course in time management, two days", among: themes) == "time management")
        #expect(Training.theme(of: "Coaching!", among: themes) == "coaching")
        #expect(Training.theme(of: "Welding", among: themes) == nil)
        #expect(Training.theme(of: "anything", among: [" "]) == nil)
    }
}
