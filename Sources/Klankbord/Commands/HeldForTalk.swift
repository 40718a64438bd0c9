// `klankbord held accept` for mail about a talk: invitations, names, approvals, answers to questions.
import Addressing
import Feedback
import Foundation
import Inbox
import Store
import Talks

extension HeldAccept {
    struct TalkEntry: Encodable {
        let id: Int64
        let stored: Bool
        let talk: Int64?
        /// The outcome's code.
        let outcome: String
    }

    func acceptForTalk(_ place: Workplace) async throws {
        let settings = place.talkMailSettings
        let what =
            (["held accept \(id)"] + [talk.map { "--talk \($0)" }, dryRun ? "--dry-run" : nil].compactMap { $0 })
            .joined(separator: " ")
        let accept: @Sendable (any Transaction) throws -> Outcome? = { [self] tx in
            try tx.log(operator: Operator.current, what, now: place.now)
            let (mail, word) = try talkMail(tx, settings.service)
            return try place.book.accept(tx, held: mail, word, settings: settings, now: place.now)
        }
        let outcome: Outcome?
        do {
            outcome = dryRun ? try await place.store.rehearse(accept) : try await place.change(accept)
        } catch HeldTalkError.heldAgain(_, let reason) where words != nil {
            throw Failure(.badInput, "held \(id): \(reason.sentence); \(mendOfWords)")
        }
        let entry = TalkEntry(id: id, stored: !dryRun, talk: talk, outcome: outcome?.code ?? "")
        try output.print(entry) { "held \(id): \(dryRun ? "would be accepted" : "accepted"): \(entry.outcome)" }
    }

    /// What to give instead of words that did nothing.
    private var mendOfWords: String {
        talk == nil
            ? "say which talk those words are about and whose they are: --talk ID --by employee"
            : "those words do nothing there; say it as a reply would: --words 'deel', 'akkoord', 'zonder 2', 'schrap 1'"
    }

    /// The mail as the talks have it, or get it now, with what the person says of it.
    private func talkMail(_ tx: any Transaction, _ service: ServiceAddress) throws -> (TalkMail, HeldTalkWord) {
        let row = try HeldAccept.row(id, tx)
        var word = HeldTalkWord(words: words)
        if let employee { word.employee = try HeldAccept.person(employee, tx) }
        let known = try tx.heldContent(of: row.id) == .unread ? nil : tx.talkMail(row.id)
        try HeldAccept.check(talk == nil ? .accept : .acceptForTalk, id, tx)
        guard let talk else {
            guard let known else { throw HeldTalkError.needsTalk(row.id) }
            return (known, word)
        }
        let part = try part(of: TalkID(rawValue: talk), row, tx)
        word.part = part
        if let known { return (known, word) }
        let mail = try TalkMail(held: row, by: part, tx, service: service)
        try tx.handOn(held: mail)
        return (mail, word)
    }

    private func part(of id: TalkID, _ row: InboxRow, _ tx: any Transaction) throws -> Part {
        guard let talk = try tx.talk(id) else { throw TalkError.unknownTalk(id) }
        switch by {
        case "employee": return .employee(id)
        case "manager": return .manager(id)
        case "hr": return .hr(id)
        case let other?: throw Failure(.badInput, "--by '\(other)': takes employee, manager or hr")
        case nil: break
        }
        let sender = row.sender.flatMap { try? EmailAddress($0) }
        if sender == talk.employee.address { return .employee(id) }
        if sender == talk.manager.address { return .manager(id) }
        throw HeldTalkError.needsTalk(row.id)
    }

    private static func person(_ text: String, _ tx: any Transaction) throws -> PersonID {
        guard let found = try tx.person(at: EmailAddress(text)) else {
            throw Failure(.badInput, "--employee \(text): no such person; 'klankbord person list' shows them")
        }
        return found.id
    }

    // MARK: Whether it makes sense

    private static func row(_ id: Int64, _ tx: any Transaction) throws -> InboxRow {
        guard let row = try tx.inboxRow(InboxID(rawValue: id)), row.state == .held else {
            throw HeldReplyError.notHeld(InboxID(rawValue: id))
        }
        return row
    }

    /// - Throws: `Failure` that says why it makes no sense, and what to do instead.
    static func check(_ choice: HeldChoice, _ id: Int64, _ tx: any Transaction) throws {
        let row = try row(id, tx)
        guard let reason = row.heldReason else { return }
        let choices = try reason.choices(tx.heldContent(of: row.id))
        guard !choices.contains(choice) else { return }
        let others = choices.filter { $0 != .reject }.map { "'held \($0.rawValue)'" }
        let mend =
            others.isEmpty ? "\(reason.mend), then 'klankbord held reject \(id)'" : others.joined(separator: " or ")
        throw Failure(.badInput, "held \(id): \(reason.sentence), so it can't be accepted like that; \(mend)")
    }
}
