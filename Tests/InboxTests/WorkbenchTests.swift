// A mail that takes too long is left behind, and the next goes on.
import Foundation
import Synchronization
import Testing

@testable import Inbox

@Suite struct WorkbenchTests {
    @Test func eachInputGetsItsOutputInOrder() async {
        let found = await Workbench().outputs(of: Array(1...100), setAside: { -$0 }, work: { $0 * 2 })
        #expect(found == (1...100).map { $0 * 2 })
        #expect(await Workbench().outputs(of: [Int](), setAside: { $0 }, work: { $0 }).isEmpty)
    }

    @Test func whatTakesTooLongIsSetAsideAndTheNextGoesOn() async {
        let (begins, begin) = AsyncStream.makeStream(of: Void.self)
        let isFirst = Mutex(true)
        let end = DispatchSemaphore(value: 0)
        defer { end.signal() }
        // The clock is looked at once, as soon as the second input is worked on; any time is too long.
        let bench = Workbench(most: 0) {
            let isFirst = isFirst.withLock { value in
                defer { value = false }
                return value
            }
            if isFirst {
                for await _ in begins { return }
            } else {
                try? await Task.sleep(for: .seconds(3600))
            }
        }
        let found = await bench.outputs(of: [1, 2, 3], setAside: { (input: Int) -> Int in -input }) { input in
            if input == 2 {
                begin.yield()
                end.wait()
            }
            return input * 10
        }
        #expect(found == [10, -2, 30])
    }
}
