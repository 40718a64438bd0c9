// A house of its own for one test: a temporary database with people in it, and a clock that is set by hand. Tests of a
// stage add that stage in an extension.
import Addressing
import Feedback
import Foundation
import Logging
import Store
import Synchronization
import Wording

/// Anna with her manager Mark, and Bram and Carla, on 5 January 2027 at noon; no talk so far.
public final class TestHouse: Sendable {
    /// Runs each body of a write twice, and seals content.
    public let store: any Driver
    public let settings: HouseSettings
    public let wording: Wording
    /// What the house's stages logged.
    public let logged: LogLines
    public let log: Logger
    private let temporary: TemporaryFolder
    private let time: Mutex<Date>
    private let mails = Mutex<UInt32>(0)

    /// - Parameters:
    ///   - isSealed: whether its rows are sealed under keys, as the service's are.
    ///   - standsLong: whether years pass in it: each body of a write runs once, and none waits for the disk.
    ///   - change: what the test has otherwise than the example.
    public init(
        isSealed: Bool = false,
        standsLong: Bool = false,
        _ change: (inout HouseSettings) throws -> Void = { _ in }
    ) async throws {
        var settings = try HouseSettings()
        try change(&settings)
        self.settings = settings
        wording = try Example.wording()
        logged = LogLines()
        log = logged.logger
        time = Mutex(settings.begin)
        temporary = try TemporaryFolder(inMemory: standsLong)
        let file = temporary.url.appending(path: "test.db")
        if !isSealed { try FileManager.default.copyItem(at: try await Self.empty.value.url, to: file) }
        let engine = try SQLiteDriver(path: file.path)
        if isSealed {
            let keys = temporary.url.appending(path: "keys.db").path
            let file = try KeyFile(path: keys, master: "master", mayMake: true)
            store = try await SealedDriver.open(engine, file, now: settings.begin)
        } else {
            store = standsLong ? SealingDriver(engine) : TwiceDriver(SealingDriver(engine))
        }
        try await movePeopleIn()
    }

    /// Where a database lies that has its tables and no rows: making them takes longer than many a test.
    private static let empty = Task {
        let folder = try TemporaryFolder()
        let driver = try SQLiteDriver(path: folder.url.appending(path: "empty.db").path)
        try await driver.migrate(now: HouseSettings().begin)
        await driver.close()
        return EmptyDatabase(folder: folder)
    }

    private struct EmptyDatabase: Sendable {
        let folder: TemporaryFolder
        var url: URL { folder.url.appending(path: "empty.db") }
    }

    /// Removed afterwards.
    public var folder: URL { temporary.url }

    /// Of the database's file.
    public var path: String { folder.appending(path: "test.db").path }

    // MARK: The clock

    public var now: Date {
        get { time.withLock { $0 } }
        set { time.withLock { $0 = newValue } }
    }

    /// The clock, as a stage takes it.
    public var clock: @Sendable () -> Date { { [self] in now } }

    // MARK: Rows

    @discardableResult
    public func change<Result: Sendable>(
        _ body: @Sendable (any Transaction, Date) throws -> Result
    ) async throws -> Result {
        let now = now
        return try await store.write { try body($0, now) }
    }

    /// Anna is person 1, Mark 2, Bram 3 and Carla 4; the departments of Bram and Carla are not known.
    private func movePeopleIn() async throws {
        let language = settings.language
        try await change { tx, now in
            for (name, local) in [
                ("Anna de Vries", "anna"), ("Mark Visser", "mark"), ("Bram Bos", "bram"), ("Carla Mol", "carla"),
            ] {
                _ = try tx.save(member(name, local, language: language), manager: nil, department: nil, now: now)
            }
            let anna = try member("Anna de Vries", "anna", language: language)
            _ = try tx.save(anna, manager: Example.mark, department: Line("Inkoop"), now: now)
        }
    }

    /// The place of another mail in the mailbox.
    func nextPlace() -> MailboxPlace {
        let uid = mails.withLock { number in
            number += 1
            return number
        }
        return MailboxPlace(mailbox: "INBOX", uidValidity: 1, uid: uid)
    }
}

/// A moment, such as `2027-03-10T09:00:00Z`.
public func instant(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

/// A person with an address at a domain of tests.
public func member(
    _ name: String,
    _ local: String,
    at domain: String = "example.test",
    language: String = "nl"
) throws -> Person {
    Person(name: try Line(name), address: try EmailAddress("\(local)@\(domain)"), language: language)
}
