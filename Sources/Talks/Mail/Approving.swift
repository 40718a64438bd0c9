// The manager's or HR's word about raters whom an employee named.
import Addressing
import Feedback
import Foundation
import Store
import Understanding

extension TalkMailWork {
    /// - Parameter reader: who wrote: HR agrees to nothing that the manager was asked, nor the other way round.
    func readApproval(
        _ mail: TalkMail,
        _ text: String,
        _ id: TalkID,
        by reader: Party,
        answering row: LetterID?
    ) throws {
        // `Ok, see you then` in answer to the invitation agrees to no list.
        guard let talk = try tx.talk(id), let asked = try approvalAsked(id, answered: row), asked.by == reader
        else {
            return try leave(mail, text, of: id, by: reader)
        }
        let requests = try asked.requests.compactMap { try tx.request($0) }
        // Where the talk was planned anew since, they are the new one's.
        let current = try requests.first.flatMap { try tx.talk($0.talk) } ?? talk
        guard current.state == .planned, current.start > now, try tx.releases(of: current.id)[.employee] == nil else {
            return try hold(mail, .talkMail(.roundOver), telling: .roundOver, reader.part(current.id))
        }
        let listed = requests.enumerated().map { ($0.offset + 1, $0.element.rater.name.text, $0.element.rater.address) }
        let reply = ApprovalReply.read(text, listed: listed)
        if case .approved(let struck, _) = reply, requests.contains(where: { $0.state == .proposed }) {
            switch try belief(mail, .lasting) {
            case .believed: break
            case .askedBack: return try askBack(mail, about: current.id, requests.asks(striking: struck))
            case .refused: return try refuse(mail)
            }
        }
        try useUp(mail)
        switch reply {
        case .approved(let struck, let unclear):
            try settle(requests, struck: Set(struck), current, mail, by: reader, isClear: unclear.isEmpty)
        case .refused, .unclear: try askAgain(asked.requests, of: id, mail, by: reader)
        }
    }

    /// Asks once more; whoever was asked twice already is told how to answer.
    private func askAgain(_ requests: [RequestID], of id: TalkID, _ mail: TalkMail, by reader: Party) throws {
        let letter = Letter.approval(id, requests, by: reader, isAgain: true)
        if try tx.messageID(of: letter) == nil {
            try tx.queue(letter, to: mail.sender, by: book.rules, now: now)
        } else {
            try tell(.approval, mail, reader.part(id))
        }
        try tx.hold(mail, .talkMail(.askedWhomToStrike(party: reader)))
    }

    /// Words that agree to no list, in answer to another mail, or by whom that was not asked of.
    private func leave(_ mail: TalkMail, _ text: String, of id: TalkID, by reader: Party) throws {
        let asked = try approvalAsked(id, answered: nil).flatMap { $0.by == reader ? $0.requests : nil } ?? []
        let waits = try asked.contains { try tx.request($0)?.state == .proposed }
        if NonAnswer.isCourtesy(text, isYesCourtesy: !waits) { return try tx.finish(mail, .thanked) }
        if waits { return try askAgain(asked, of: id, mail, by: reader) }
        try hold(mail, .mail(.writtenBy(party: reader)), telling: .unread, reader.part(id))
    }

    /// What was to be approved in the mail that was answered, where that asked for it and is about the talk, if only since
    /// its requests went over to that; in the talk's latest such mail where nobody knows which one was answered.
    private func approvalAsked(_ id: TalkID, answered row: LetterID?) throws -> (requests: [RequestID], by: Party)? {
        let answered = try row.flatMap { try tx.outboxRow($0) }
        // What says that nothing was done asks for the list to be answered; whoever answers that instead means the latest.
        let isHint = answered?.letter.kind == .notActed
        let asked = try row == nil || isHint ? tx.latestLetter(.approval, of: id) : answered
        guard case .approval(let talk, let requests, let by, _)? = asked?.letter,
            try talk == id || requests.allSatisfy({ try tx.request($0)?.talk == id })
        else { return nil }
        return (requests, by)
    }

    private func settle(
        _ requests: [FeedbackRequest],
        struck: Set<Int>,
        _ talk: Talk,
        _ mail: TalkMail,
        by reader: Party,
        isClear: Bool
    ) throws {
        var told: (approved: [RequestID], struck: [RequestID]) = ([], [])
        for (index, request) in requests.enumerated() where request.state == .proposed {
            if struck.contains(index + 1) {
                try tx.set(request, to: .withdrawn, reason: .struck, now: now)
                told.struck.append(request.id)
            } else {
                try tx.approve(request.id, now: now)
                told.approved.append(request.id)
            }
        }
        guard !told.approved.isEmpty || !told.struck.isEmpty else {
            try tell(.settled, mail, reader.part(talk.id))
            return try tx.finish(mail, .nothingToApprove(talk: talk.id))
        }
        let letter = Letter.approved(talk.id, inboxRow: mail.id, approved: told.approved, struck: told.struck)
        try tx.queue(letter, to: talk.employee.address, by: book.rules, now: now)
        if !told.approved.isEmpty, let address = reader == .hr ? settings.hr : talk.manager.address {
            try tell(.approved(talk.id, told.approved), mail, to: address)
        }
        let (approved, struck) = (told.approved.count, told.struck.count)
        guard isClear else {
            return try tx.hold(mail, .talkMail(.approvedAndMore(talk: talk.id, approved: approved, struck: struck)))
        }
        try tx.finish(mail, .approved(talk: talk.id, approved: approved, struck: struck))
    }
}

extension [FeedbackRequest] {
    /// What is made of each that waits, a line each, whatever the reader's language.
    fileprivate func asks(striking struck: [Int]) -> [String] {
        enumerated().filter { $0.element.state == .proposed }.map {
            "\(struck.contains($0.offset + 1) ? "−" : "+") \($0.element.rater.mailbox)"
        }
    }
}
