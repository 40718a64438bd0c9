// A held message that a person puts to a request: read like any reply, or with the answers that the person gives.
import Addressing
import Aligning
import Feedback
import Foundation
import MailFormat
import Store

/// Why a held message can't be put to a request. The message says how to mend it.
public enum HeldReplyError: Error, Equatable, CustomStringConvertible {
    case notHeld(InboxID)
    case unknownRequest(RequestID)
    case unreadable(InboxID, String)
    case nothingFound(InboxID)
    case over(RequestID)
    case unknownQuestion(Int, highest: Int)
    case noScale(Int)
    case countedBefore(RequestID)
    case noSender(InboxID)

    public var description: String {
        switch self {
        case .notHeld(let id): "held \(id): there is no such message; 'klankbord held list' shows them"
        case .unknownRequest(let id): "request \(id.rawValue): there is no such request"
        case .unreadable(let id, let reason): "held \(id): it can't be read (\(reason)); 'klankbord held reject \(id)'"
        case .nothingFound(let id):
            "held \(id): no answer is found in it; give what it says with --answer '1=text', --score '4=5' or --remark"
        case .over(let id):
            "request \(id.rawValue): it is over (withdrawn, the talk cancelled or held, or its answers in the dossier)"
        case .unknownQuestion(let number, let highest): "question \(number): the request has questions 1 to \(highest)"
        case .noScale(let number): "question \(number): it takes no score; use --answer '\(number)=text'"
        case .countedBefore(let id): "request \(id.rawValue): this very mail was counted for it before"
        case .noSender(let id):
            "held \(id): it has no sender; do by hand what it asks for, then 'klankbord held reject \(id)'"
        }
    }
}

/// The stored parts of a held message.
public struct HeldReply: Sendable {
    public let answers: [Answer]
    public let remark: String?
    /// The message as it is held.
    public var row: InboxRow { mail.row }
    private let mail: ReadMail
    private let request: RequestID

    /// - Parameters:
    ///   - given: answers as a person read them; nil to take what aligning the message with the request's mail finds.
    public init(
        _ tx: any Transaction,
        _ id: InboxID,
        to request: RequestID,
        given: (answers: [Answer], remark: String?)?,
        service: ServiceAddress,
        letters: OurLetters? = nil
    ) throws {
        guard let row = try tx.inboxRow(id), row.state == .held else { throw HeldReplyError.notHeld(id) }
        guard let asked = try tx.request(request) else { throw HeldReplyError.unknownRequest(request) }
        do {
            mail = try ReadMail(row, service: service, letters: letters)
        } catch {
            throw HeldReplyError.unreadable(id, "\(error)")
        }
        self.request = request
        if let given {
            try HeldReply.check(given.answers, try tx.questionnaire(of: request))
            (answers, remark) = given
        } else {
            guard let found = try HeldReply.aligned(mail, from: asked.rater.mailbox, tx.sentCopies(to: request)) else {
                throw HeldReplyError.nothingFound(id)
            }
            (answers, remark) = found
        }
    }

    private static func check(_ answers: [Answer], _ questionnaire: Questionnaire) throws {
        let questions = Dictionary(uniqueKeysWithValues: questionnaire.numbered.map { ($0.number, $0.question) })
        for answer in answers {
            guard let question = questions[answer.question] else {
                throw HeldReplyError.unknownQuestion(answer.question, highest: questions.count)
            }
            if answer.score != nil, question.scale == nil { throw HeldReplyError.noScale(answer.question) }
        }
    }

    /// The reading against that mail of ours in which most is answered.
    private static func aligned(
        _ mail: ReadMail,
        from rater: NamedAddress,
        _ sent: [(messageID: String, kind: Letter.Kind, copy: SentCopy)]
    ) throws -> (answers: [Answer], remark: String?)? {
        let answered = mail.answeredMessageIDs.first
        let copies = sent.filter { $0.messageID == answered } + sent.filter(\.kind.asks)
        for copy in copies.map(\.copy) {
            guard case .answers(let answers, let remark) = Meaning.answers(mail.content, from: rater, to: copy) else {
                continue
            }
            return (answers, remark)
        }
        return nil
    }

    /// Counts it like any reply: once, with a confirmation to the address that was asked.
    public func accept(_ tx: any Transaction, settings: InboxSettings, now: Date) throws {
        try tx.closeMatters(from: row.id)
        var counting = Counting(tx, settings, now: now)
        try counting.accept(mail, .answers(answers, remark: remark), for: request)
    }
}
