import Testing

@testable import MailTransport

@Suite struct CommandPatienceTests {
    @Test func aSlowLineTakesTheTimeItTakes() {
        var patience = CommandPatience(seconds: 10)
        // 25 MB at 10 kB a second.
        for _ in 1...2500 {
            patience.waited(1)
            patience.received(10_000)
            #expect(patience.left > 0)
        }
    }

    @Test func anOctetASecondDoesNot() {
        var patience = CommandPatience(seconds: 10)
        var seconds = 0
        while patience.left > 0 {
            patience.waited(1)
            patience.received(1)
            seconds += 1
        }
        #expect(seconds == 11)
        patience.begin()
        #expect(patience.left == 10)
    }

    @Test func whatBelongsToNothingHasAnEnd() {
        var patience = CommandPatience(seconds: 10)
        for _ in 1...128 { patience.received(1 << 20) }
        #expect(!patience.isFlooded)
        patience.received(1)
        #expect(patience.isFlooded)
    }
}
