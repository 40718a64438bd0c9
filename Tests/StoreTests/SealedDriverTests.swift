// The rows of a sealed database: nothing of them can be read without the keys, and a destroyed key ends its talk.
import Addressing
import Crypto
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

private let now = Date(timeIntervalSince1970: 1_800_000_000)
private let word = "vertrouwelijk"

@Suite struct SealedDriverTests {
    /// Two talks of two people, each with a rater who wrote something.
    private func fill(_ tx: any Transaction) throws -> [TalkID] {
        try ["anna", "bram"].map { name in
            let address = try EmailAddress("\(name)@x.example")
            let person = Person(name: try Line("\(name) \(word)"), address: address, language: "nl")
            let employee = try tx.save(person, manager: nil, department: nil, now: now)
            let talk = try tx.insert(
                NewTalk(
                    employee: employee,
                    manager: employee,
                    start: now + 86_400,
                    duration: 3600,
                    place: nil,
                    eventUID: name
                ),
                now: now
            )
            let request = try tx.addRequest("petra.\(word)", for: talk, now: now)
            let response = NewResponse(
                request: request,
                messageID: "m",
                bodyHash: Data(),
                inboxRow: nil,
                answers: [Answer(question: 1, text: "\(word) \(name)", score: 4)],
                remark: "\(word) \(name)"
            )
            _ = try tx.insert(response, now: now)
            return talk
        }
    }

    @Test func nothingIsReadableWithoutTheKeys() async throws {
        try await withVault { vault in
            let store = try await vault.open()
            let talks = try await store.write(fill)
            #expect(try vault.octets().range(of: Data(word.utf8)) == nil)
            let seen = try await store.read { tx in try tx.requests(of: talks[0]).map(\.rater.address.description) }
            #expect(seen == ["petra.\(word)@client.example"])
            await store.close()
            #expect(try vault.octets().range(of: Data(word.utf8)) == nil)
        }
    }

    @Test func rowsAreFoundByWhatIsBlind() async throws {
        try await withVault { vault in
            let store = try await vault.open()
            _ = try await store.write(fill)
            let address = try EmailAddress("petra.\(word)+x@client.example")
            #expect(try await store.read { try $0.requests(to: address).count } == 2)
            let other = try await vault.open()
            #expect(try await other.read { try $0.requests(to: address).count } == 2)
        }
    }

    @Test func whatWasInTheClearIsSealed() async throws {
        try await withVault { vault in
            let engine = try vault.engine()
            try await engine.migrate(now: now)
            let talks = try await engine.write(fill)
            #expect(try vault.octets().range(of: Data(word.utf8)) != nil)
            let store = try await vault.open(engine)
            #expect(try vault.octets().range(of: Data(word.utf8)) == nil)
            let address = try EmailAddress("petra.\(word)@client.example")
            #expect(try await store.read { try $0.requests(to: address).count } == 2)
            #expect(try await store.read { try $0.requests(of: talks[1]).count } == 1)
        }
    }

    @Test func anErasedTalkIsGoneFromCopiesMadeBefore() async throws {
        try await withVault { vault in
            let store = try await vault.open()
            let talks = try await store.write(fill)
            let copy = vault.folder.url.appending(path: "copy.db").path
            try await vault.engine().copy(to: copy)
            try await store.write { try $0.erase(talks[0]) }
            try await store.forgetErased()
            // The other talk goes on.
            #expect(try await store.read { try $0.requests(of: talks[1]).count } == 1)
            #expect(try await store.read { try $0.talk(talks[1])?.id } == talks[1])

            let keys = try vault.keys(mayMake: false)
            let restored = SealedDriver(try SQLiteDriver(path: copy), keys)
            // Of the erased talk nothing can be read; all else can.
            let said = try await restored.read { try $0.rows("SELECT answers FROM responses ORDER BY id", []) }
            #expect(said.map { $0.optionalContent("answers") == nil } == [true, false])
            #expect(try said.last.map { try SaidWords($0).remark } == "\(word) bram")
            let names = try await restored.read { try $0.rows("SELECT name FROM people", []) }
            #expect(names.allSatisfy { $0.optionalContent("name") != nil })
            #expect(try await restored.forgetUnreadable(now: now).talks == 1)
            #expect(try await restored.read { try $0.rows("SELECT id FROM responses", []).count } == 1)
        }
    }

    @Test func anotherMasterKeyOpensNothing() async throws {
        try await withVault { vault in
            let store = try await vault.open()
            _ = try await store.write(fill)
            #expect(throws: KeyFileError.self) { try vault.keys("another") }
            try vault.keys().rotate(to: "another")
            #expect(throws: KeyFileError.self) { try vault.keys("master") }
            let again = try await SealedDriver.open(try vault.engine(), try vault.keys("another"), now: now)
            #expect(
                try await again.read { try $0.rows("SELECT name FROM people", []) }
                    .allSatisfy { $0.optionalContent("name") != nil }
            )
        }
    }

    @Test func lostKeysAreSaidBeforeAnythingIsWritten() async throws {
        try await withVault { vault in
            let store = try await vault.open()
            await store.close()
            try FileManager.default.removeItem(atPath: vault.keyFile)
            #expect(try await SealedDriver.isSealed(vault.engine()))
            #expect(throws: KeyFileError.self) { try vault.keys(mayMake: false) }
            #expect(!FileManager.default.fileExists(atPath: vault.keyFile))
        }
    }

    @Test func keysOfAnotherDatabaseAreRefused() async throws {
        try await withVault { vault in
            let store = try await vault.open()
            _ = try await store.write(fill)
            await store.close()
            try await withVault { other in
                let empty = try await other.open()
                await empty.close()
                let keys = try other.keys(mayMake: false)
                await #expect(throws: KeyFileError.self) {
                    try await SealedDriver.open(try vault.engine(), keys, now: now)
                }
            }
        }
    }

    /// A service that starts without its database makes no other in its place, and no key goes.
    @Test func keysWithoutTheirDatabaseAreKept() async throws {
        try await withVault { vault in
            let store = try await vault.open()
            _ = try await store.write(fill)
            await store.close()
            let aside = vault.database + ".aside"
            try FileManager.default.moveItem(atPath: vault.database, toPath: aside)
            await #expect(throws: KeyFileError.self) { try await vault.open() }
            try FileManager.default.removeItem(atPath: vault.database)
            try FileManager.default.moveItem(atPath: aside, toPath: vault.database)
            let again = try await vault.open()
            #expect(try await again.read { try $0.people().count } == 2)
        }
    }

    /// Somebody put back an older key file: what stands under newer keys is not taken for erased.
    @Test func olderKeysAreRefused() async throws {
        try await withVault { vault in
            let store = try await vault.open()
            try await vault.withOlderKeys {
                _ = try await store.write(fill)
                await store.close()
            }
            await #expect(throws: KeyFileError.self) { try await vault.open() }
        }
    }

    /// More than there are spare keys.
    private func keepMails(_ tx: any Transaction) throws {
        for number in 1...9 { _ = try tx.key(of: InboxID(rawValue: Int64(number))) }
    }

    /// A mail's key stands in a table of its own.
    @Test func keysOlderThanAMailAreRefused() async throws {
        try await withVault { vault in
            let store = try await vault.open()
            try await vault.withOlderKeys {
                try await store.write { try keepMails($0) }
                await store.close()
            }
            await #expect(throws: KeyFileError.self) { try await vault.open() }
        }
    }

    /// A key that is retired, or gone, is no reason to refuse older ones. Else the next key, of the same number, would be
    /// destroyed instead.
    @Test(arguments: [false, true]) func noNumberIsGivenTwice(_ isDestroyed: Bool) async throws {
        try await withVault { vault in
            let store = try await vault.open()
            try await vault.withOlderKeys {
                try await store.write { tx in
                    try keepMails(tx)
                    try tx.retireMailKeys()
                }
                if isDestroyed { try await store.forgetErased() }
                await store.close()
            }
            let again = try await vault.open()
            let talks = try await again.write(fill)
            try await again.forgetErased()
            let other = try await vault.open()
            #expect(try await other.read { try $0.people().count } == 2)
            for talk in talks { #expect(try await other.read { try $0.requests(of: talk).count } == 1) }
        }
    }

    /// Two talks in open rows, the key of the first, and a copy of these rows.
    private func filled(_ vault: Vault) async throws -> (SealedDriver, [TalkID], ContentKey, copy: String) {
        let store = try await vault.open()
        let talks = try await store.write(fill)
        let key = try #require(try await store.read { try $0.key(of: talks[0]) })
        let copy = vault.folder.url.appending(path: "copy.db").path
        try await vault.engine().copy(to: copy)
        return (store, talks, key, copy)
    }

    /// A key file from before an erasure is put back: neither it nor a copy of it brings back what was erased.
    @Test func aDestroyedKeyThatComesBackIsDestroyedAgain() async throws {
        try await withVault { vault in
            let (store, talks, key, copy) = try await filled(vault)
            try await vault.withOlderKeys {
                try await store.write { try $0.erase(talks[0]) }
                try await store.forgetErased()
                await store.close()
            }
            #expect(try vault.keys(mayMake: false).all().contains(key))
            let again = try await vault.open()
            #expect(try !vault.keys(mayMake: false).all().contains(key))
            #expect(try vault.keys(mayMake: false).destroyed().contains { $0.key == key && $0.end == .erased })
            #expect(try await again.read { try $0.requests(of: talks[1]).count } == 1)
            let keys = try vault.keys(mayMake: false)
            let restored = try await SealedDriver.open(try SQLiteDriver(path: copy), keys, isRestored: true, now: now)
            #expect(try await restored.forgetUnreadable(now: now).talks == 1)
        }
    }

    /// A copy of the rows from before an erasure was put back: what was destroyed since stands in it from then on, so that an
    /// older key file brings nothing back later.
    @Test func restoredRowsLearnWhatWasDestroyed() async throws {
        try await withVault { vault in
            let (store, talks, key, copy) = try await filled(vault)
            try await vault.withOlderKeys {
                try await store.write { try $0.erase(talks[0]) }
                try await store.forgetErased()
                let keys = try vault.keys(mayMake: false)
                let engine = try SQLiteDriver(path: copy)
                let restored = try await SealedDriver.open(engine, keys, isRestored: true, now: now)
                _ = try await restored.forgetUnreadable(now: now)
                try await restored.forgetErased()
                await restored.close()
            }
            let keys = try vault.keys(mayMake: false)
            #expect(try keys.all().contains(key))
            _ = try await SealedDriver.open(try SQLiteDriver(path: copy), keys, now: now)
            #expect(try !keys.all().contains(key))
        }
    }

    /// Talks that a backup doesn't have keep their keys, so that a restore can be undone.
    @Test func keysThatARestoredDatabaseDoesNotKnowStay() async throws {
        try await withVault { vault in
            let store = try await vault.open()
            let copy = vault.folder.url.appending(path: "copy.db").path
            try await vault.engine().copy(to: copy)
            let talks = try await store.write(fill)
            let keys = try vault.keys(mayMake: false)
            let restored = try await SealedDriver.open(try SQLiteDriver(path: copy), keys, isRestored: true, now: now)
            _ = try await restored.forgetUnreadable(now: now)
            try await restored.forgetErased()
            #expect(try await store.read { try $0.requests(of: talks[1]).count } == 1)
        }
    }

    /// Both find rows in the clear at their start.
    @Test func twoProcessesSealOnce() async throws {
        try await withVault { vault in
            let engine = try vault.engine()
            try await engine.migrate(now: now)
            _ = try await engine.write(fill)
            async let first = vault.open()
            async let second = vault.open()
            let address = try EmailAddress("petra.\(word)@client.example")
            for store in [try await first, try await second] {
                #expect(try await store.read { try $0.requests(to: address).count } == 2)
                #expect(
                    try await store.read { try $0.rows("SELECT name FROM people", []) }
                        .allSatisfy { $0.optionalContent("name") != nil }
                )
            }
        }
    }

    /// Its length tells nothing of what somebody wrote.
    @Test(arguments: [
        (0, 96), (96, 96), (97, 256), (257, 1024), (1024, 1024), (5000, 5120), (20_000, 20_480),
        (1 << 20, 1 << 20),
    ])
    func lengthsAreFew(_ length: Int, _ padded: Int) { #expect(Seal.paddedLength(length) == padded) }

    /// Files of before had a time that nothing read.
    @Test func whenAKeyWasMadeIsNotKept() async throws {
        try await withVault { vault in
            let key = try vault.keys().make()
            let file = try SQLiteDriver(path: vault.keyFile)
            try await file.write {
                try $0.execute("ALTER TABLE keys ADD COLUMN made_at INTEGER NOT NULL DEFAULT 7", [])
            }
            let keys = try vault.keys(mayMake: false)
            #expect(try keys.secret(key) != nil)
            let columns = try await file.read { tx in
                try tx.rows("SELECT name FROM pragma_table_info('keys')", []).map { try $0.text("name") }
            }
            #expect(columns == ["id", "wrapped"])
            await file.close()
        }
    }

    @Test func aChangedValueIsNotRead() throws {
        let folder = try TemporaryFolder()
        let keys = try KeyFile(path: folder.url.appending(path: "k.db").path, master: "m", mayMake: true)
        let key = try keys.make()
        let secret = try #require(try keys.secret(key))
        guard case .octets(var octets?) = try Seal.seal(.text("a"), under: key, secret, index: HMAC(key: secret)) else {
            Issue.record("it is no octets")
            return
        }
        #expect(try Seal.open(octets, secret) == .text("a"))
        octets[octets.count - 1] ^= 1
        #expect(throws: (any Error).self) { try Seal.open(octets, secret) }
    }
}
