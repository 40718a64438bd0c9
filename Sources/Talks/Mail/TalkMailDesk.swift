// Mail about talks is acted on here: invitations, names of raters, approvals and one-word answers.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Logging
import Store
import Year

/// How mail about talks is answered.
public struct TalkMailSettings: Sendable {
    public let service: ServiceAddress
    public let hr: EmailAddress?
    /// The company's.
    public let timeZone: TimeZone
    /// Answers within a day to one address for the same cause: they end any loop with another machine.
    public let dailyAnswersPerAddress: Int
    /// Whether our mail server vouches for people's mail: then mail of a talk's people that it doesn't vouch for is asked
    /// back.
    public let isVouchingExpected: Bool
    /// Nil: there is no year around the talk here.
    public let year: YearSettings?

    public init(
        service: ServiceAddress,
        hr: EmailAddress?,
        timeZone: TimeZone,
        dailyAnswersPerAddress: Int,
        isVouchingExpected: Bool = false,
        year: YearSettings? = nil
    ) {
        self.service = service
        self.hr = hr
        self.timeZone = timeZone
        self.dailyAnswersPerAddress = dailyAnswersPerAddress
        self.isVouchingExpected = isVouchingExpected
        self.year = year
    }
}

/// The stage that acts on mail about talks. It has no timer of its own: somebody calls `pass`.
public actor TalkMailDesk {
    private let store: any Driver
    private let book: TalkBook
    private let settings: TalkMailSettings
    private let log: Logger

    public init(store: any Driver, book: TalkBook, settings: TalkMailSettings, log: Logger) {
        self.store = store
        self.book = book
        self.settings = settings
        self.log = log
    }

    /// Acts on all that waits, each mail in a transaction of its own.
    public func pass(now: Date) async throws {
        while true {
            let waiting = try await store.read { try $0.waitingTalkMails(limit: 50) }
            guard !waiting.isEmpty else { break }
            for id in waiting { try await act(on: id, now) }
        }
    }

    private func act(on id: InboxID, _ now: Date) async throws {
        do {
            guard let attempts = try await store.write({ try $0.beginActing(on: id) }) else { return }
            guard attempts <= 2 else {
                log.error("held: the service stopped twice while acting on it", metadata: ["inbox": "\(id)"])
                return try await giveUp(id, .stopsActing, now)
            }
            try await work(on: id, now)
        } catch StoreError.changedMeanwhile {
            // It waits still, and is acted on anew.
            return
        } catch let error where error.isAboutRows {
            // The talk changed in a way that makes it impossible, or its rows can't be read: a person has to look, and
            // other mail goes on.
            try await giveUp(id, .impossible(why: "\(error)"), now)
        }
        try await tell(of: id)
    }

    /// A person has to look, and whoever wrote words is told so.
    private func giveUp(_ id: InboxID, _ problem: TalkMailProblem, _ now: Date) async throws {
        try await store.write { try $0.holdTalkMail(id, .talkMail(problem)) }
        let (settings, rules) = (settings, book.rules)
        // Its rows may be unreadable, and holding it comes first.
        _ = try? await store.write { tx in
            guard let part = try tx.talkMail(id)?.content.speaker else { return }
            let cap = settings.dailyAnswersPerAddress
            try tx.tell(.unread, of: id, part, hr: settings.hr, cap, by: rules, now: now)
        }
    }

    /// The log's line: what was done about a mail, by ids and codes.
    private func tell(of id: InboxID) async throws {
        guard let end = try await store.read({ try $0.end(of: id) }) else { return }
        let name = end.isHeld ? "reason" : "outcome"
        log.info("talk mail \(end.isHeld ? "held" : "done")", metadata: ["inbox": "\(id)", name: "\(end.code)"])
    }

    private func work(on id: InboxID, _ now: Date) async throws {
        do {
            try await store.write { [book, settings] tx in
                guard let mail = try tx.talkMail(id) else { return }
                try TalkMailWork(tx: tx, book: book, settings: settings, now: now).act(on: mail)
            }
        } catch let error where !error.isAboutRows {
            // No fault of the mail. In a task of its own, since this one may be cancelled.
            _ = try? await Task { [store] in try await store.write { try $0.putBackTalkMail(id) } }.value
            throw error
        }
    }
}

/// Acts on one mail; dull on purpose.
struct TalkMailWork {
    let tx: any Transaction
    let book: TalkBook
    let settings: TalkMailSettings
    let now: Date
    /// Whether the person was asked and says that the mail is theirs, or somebody who looked at it does.
    var isConfirmed = false
    /// The person who said so, and is told what was done.
    var confirmer: EmailAddress?

    func act(on mail: TalkMail) throws {
        guard case .words(let text, let part, _, let answered, let right) = mail.content else {
            guard case .calendar(_, _, let isProved, _) = mail.content else { return }
            return try follow(mail, isConfirmed ? .person : isProved ? .server : .nobody)
        }
        if asksForData(mail) { return try askWhetherData(mail) }
        if right == .anothersLogin, !isConfirmed { return try refuse(mail) }
        switch part {
        case .employee(let talk): try read(mail, text, byEmployeeOf: talk, answering: answered)
        case .manager(let talk): try readApproval(mail, text, talk, by: .manager, answering: answered)
        case .hr(let talk): try readApproval(mail, text, talk, by: .hr, answering: answered)
        case .matter(let matter): try settle(matter, mail, text)
        case .collected(let id): try readCollected(mail, text, id)
        // The inbox counts raters' mail itself; only that they want none any more may have to be asked back.
        case .rater(let request): try askWhetherNoMail(request, mail, text)
        case nil: try read(mail, text)
        }
    }

    // MARK: What all need

    /// Asks for the one word that a matter waits for, once; the same matter of another mail is not asked again.
    /// - Returns: why the mail waits.
    @discardableResult
    func ask(_ kind: Matter.Kind, from mail: TalkMail, of address: EmailAddress) throws -> TalkMailProblem {
        guard try !tx.isOpen(kind, askedOf: address) else { return .askedBefore(address) }
        guard try mayAsk(address, .matter(MatterID(rawValue: 0), kind, isAgain: false)) else {
            return .askedEnough(address)
        }
        let id = try tx.open(kind, from: mail, askedOf: address, now: now)
        try tx.queue(.matter(id, kind, isAgain: false), to: address, by: book.rules, now: now)
        return .waitsFor(address)
    }

    /// Each question is about something else. Whoever writes in somebody's name is not to fill their mailbox.
    private func mayAsk(_ address: EmailAddress, _ letter: Letter) throws -> Bool {
        let dayAgo = now.addingTimeInterval(-ScheduleRules.day)
        let asked = try tx.answersQueued(to: address, under: letter.cap ?? .answer, since: dayAgo).toAddress
        return asked < settings.dailyAnswersPerAddress * Self.questionsPerAnswer
    }

    /// A manager may have as many talks as there are days in a season.
    private static let questionsPerAnswer = 5

    /// Answers a mail, unless the day's cap for the same cause is reached (RFC 3834 §2).
    /// - Returns: whether it goes, now or tomorrow.
    @discardableResult
    func answer(_ letter: Letter, to address: EmailAddress) throws -> Bool {
        let cap = settings.dailyAnswersPerAddress
        return try tx.answer(letter, to: address, by: book.rules, cap: cap, now: now)
    }
}
