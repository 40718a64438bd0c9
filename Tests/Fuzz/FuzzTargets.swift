// The targets that libFuzzer calls with its inputs: the readers of messages, replies, delivery reports, short answers and
// names.
// Not part of the package: `scripts/fuzz` compiles it, and the rooms under test, with instruments.
import Addressing
import Aligning
import Classifying
import Foundation
import MailFormat
import Understanding

/// The function under test, chosen by KLANKBORD_FUZZ, so that one build serves all of them.
private let target: @Sendable ([UInt8]) -> Void =
    switch ProcessInfo.processInfo.environment["KLANKBORD_FUZZ"] {
    case "aligner": FuzzTargets.aligner
    case "reports": FuzzTargets.reports
    case "naming": FuzzTargets.naming
    case "words": FuzzTargets.words
    default: FuzzTargets.messages
    }

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

enum FuzzTargets {
    /// Any bytes as a message: every field and text that the inbox asks for.
    @Sendable static func messages(_ bytes: [UInt8]) {
        guard let message = try? ReceivedMessage(bytes) else { return }
        _ = (message.subject, message.from, message.sender, message.replyTo, message.to, message.cc, message.date)
        _ = (message.messageID, message.inReplyTo, message.references, message.returnPath, message.envelopeRecipients)
        _ = (message.attachments, message.calendarParts.map(\.bytes), message.nestedMessages.map(\.subject))
        _ = message.responseTokens(.any)
        _ = Classifier.classify(message)
        _ = newText(in: message)
    }

    /// Any text as a reply to a request: bytes up to the first NUL are the plain part, those behind it the HTML part.
    @Sendable static func aligner(_ bytes: [UInt8]) {
        let halves = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
        let plain = PlainText.lines(String(decoding: halves[0], as: UTF8.self))
        let html = halves.count > 1 ? HTMLText.lines(String(decoding: halves[1], as: UTF8.self)) : nil
        let found = requests.map { $0.align(plain: plain, html: html, sender: "Petra Smit") }
        for (aligner, alignment) in zip(requests, found) {
            precondition(alignment.answers.map(\.question) == aligner.request.questions.map(\.number))
        }
        _ = newText(in: plain)
    }

    /// Any text as a delivery report: with a NUL, what stands behind it is the machine-readable part.
    @Sendable static func reports(_ bytes: [UInt8]) {
        let halves = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
        let head = "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nSubject: Undelivered Mail\n"
        let message: [UInt8]
        if halves.count > 1 {
            let type = "Content-Type: multipart/report; report-type=delivery-status; boundary=r\n\n--r\n\n"
            let status = "\n--r\nContent-Type: message/delivery-status\n\n"
            message = Array((head + type).utf8) + halves[0] + Array(status.utf8) + halves[1] + Array("\n--r--\n".utf8)
        } else {
            message = Array((head + "\n").utf8) + halves[0]
        }
        guard let message = try? ReceivedMessage(message) else { return }
        let found = Classifier.classify(message)
        precondition(found.recipients.count <= 100)
    }

    /// Any text as an employee's answer to "whom shall we ask?": nobody is named whose address isn't in it.
    @Sendable static func naming(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let employee = try? NamedAddress("Anna Bakker <anna@ons.example>"),
            let colleague = try? NamedAddress("Bas Mulder <bas@ons.example>")
        else { return }
        let people = KnownPeople(manager: nil, colleagues: [colleague])
        for case .add(let rater) in NamingReply(text, employee: employee, people: people).wishes {
            precondition(rater.address == colleague.address || text.contains("@"))
            precondition(rater.address != employee.address)
        }
    }

    /// Any text as a short answer to each letter that takes one. A word that nobody knows makes it none.
    @Sendable static func words(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        _ = (ShareAnswer.isYes(text), ShortAnswer.read(text, to: .time), ShortAnswer.read(text, to: .ownership))
        _ = Declining.isDeclined(
            text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        )
        if case .approved(let struck, _) = ApprovalReply.read(text, listed: raters) {
            precondition(struck.allSatisfy { (1...3).contains($0) })
        }
        let other = "qxzvw\n" + text
        precondition(!ShareAnswer.isYes(other) && ShortAnswer.read(other, to: .time) == nil)
    }

    private static let raters: [NumberedRater] = ["Petra Smit", "Joris van Dam", "Liam O'Connor"].enumerated()
        .compactMap {
            index,
            name in
            (try? EmailAddress("rater\(index + 1)@client.example")).map { (index + 1, name, $0) }
        }

    /// One of the usual form, and one whose questions are short and whose scale stands apart.
    private static let requests: [ReplyAligner] = [
        """
        Beste Petra,

        Noor Bakker vraagt u om feedback voor het jaarlijkse ontwikkelgesprek.

        1. Waarin is Noor volgens u sterk, en waaraan merkt u dat?

        2. Wat zou Noor anders kunnen doen?

        3. Hoe graag werkt u met Noor samen?
        1 = helemaal niet, 5 = heel graag

        4. Waar ziet u Noor over drie tot vijf jaar?

        Liever niet meedoen? Antwoord dan met "nee bedankt".
        """,
        "1. Tips?\n\n2. How likely?\n\n1 = not at all\n\n5 = very\n\n3. Tips?\n\nThank you\nhttps://x.example/privacy",
    ].map { ReplyAligner(SentRequest(lines: PlainText.lines($0))) }
}
