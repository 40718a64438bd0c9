import Foundation
import Logging
import Synchronization
import Testing

@testable import Klankbord

@Suite struct DeskServiceTests {
    private struct Trouble: Error {}

    @Test func theTroubleOfOneDeskKeepsNoOtherFromItsWork() async {
        let now = Date(timeIntervalSince1970: 1_800_000_000)
        let worked = Mutex<[Date]>([])
        let service = DeskService(
            desks: [
                .init(name: "first") { _ in throw Trouble() },
                .init(name: "second") { moment in
                    worked.withLock { $0.append(moment) }
                    return moment + 60
                },
                .init(name: "third") { $0 + 30 },
            ],
            board: TroubleBoard(log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, clock: { now }),
            bell: Bell(),
            tick: 300,
            clock: ServiceClock(nil),
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        #expect(await service.passAll(now: now) == now + 30)
        #expect(worked.withLock { $0 } == [now])
    }
}
