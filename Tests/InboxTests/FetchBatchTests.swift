// How many messages are fetched at once: by number and by octets.
import MailTransport
import Testing

@testable import Inbox

@Suite struct FetchBatchTests {
    private func batch(_ megabytes: [Int]) throws -> Int {
        let uids = try (1...megabytes.count).map { try #require(UID(UInt32($0))) }
        let sizes = Dictionary(uniqueKeysWithValues: zip(uids, megabytes.map { $0 << 20 }))
        return InboxStage.batch(uids[...], sizes).count
    }

    @Test func aBatchIsBoundedInOctets() throws {
        #expect(try batch([24, 24, 24]) == 1)
        #expect(try batch([10, 10, 10, 10]) == 3)
        // Of what is too large only the beginning is fetched.
        #expect(try batch([400, 400, 20]) == 3)
        #expect(try batch([0, 0, 0]) == 3)
    }
}
