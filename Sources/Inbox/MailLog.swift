// The log's line for each mail that was read: what was made of it, by ids and codes. No address, no subject, no word of it.
import Feedback
import Logging

/// What became of a mail, once it is committed.
struct CountedMail: Sendable {
    enum End: Sendable {
        case read(Outcome)
        case held(MailProblem)
        /// To the talks.
        case handedOn
    }

    let inbox: InboxID
    /// Nil where it can't be read.
    let kind: String?
    let request: RequestID?
    let end: End
}

extension Logger {
    func note(_ mail: CountedMail) {
        var facts: Logger.Metadata = ["inbox": "\(mail.inbox)"]
        if let kind = mail.kind { facts["kind"] = "\(kind)" }
        if let request = mail.request { facts["request"] = "\(request)" }
        switch mail.end {
        case .read(.notDelivered):
            facts["outcome"] = "not-delivered"
            warning("mail came back", metadata: facts)
        case .read(let outcome):
            facts["outcome"] = "\(outcome.code)"
            info("mail read", metadata: facts)
        case .held(let problem):
            facts["reason"] = "\(problem.code)"
            if case .mailNotDelivered(_, let talk?, _) = problem { facts["talk"] = "\(talk)" }
            log(level: problem.isOfReturnedMail ? .warning : .info, "mail held", metadata: facts)
        case .handedOn:
            info("mail about a talk", metadata: facts)
        }
    }
}

extension MailProblem {
    fileprivate var isOfReturnedMail: Bool { if case .mailNotDelivered = self { true } else { false } }
}
