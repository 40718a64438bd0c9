// A message as it reads, before anybody asks whose it is.
import Addressing
import Aligning
import CalendarFormat
import Classifying
import Crypto
import Feedback
import Foundation
import MailFormat
import Store
import Understanding

/// A message's content: what it says, and no row.
struct MailReading: Sendable {
    let message: ReceivedMessage
    /// Revised where the letter that it answers shows that a person wrote.
    var classification: Classifying.Classification
    /// Of a calendar program's mail; nil where it can't be read.
    let calendar: CalendarMessage?
    /// In the order in which they are believed: envelope, To and Cc, then the text.
    let tokens: [ResponseToken]
    /// The word of the address that it came to, where it is to be kept for somebody's year.
    let keepWord: String?
    /// Whether only its beginning was read, since it is too large.
    let isCutOff: Bool
    /// Our own server's word about the sender; nil where it gives none.
    private let results: AuthenticationResults?
    private let letters: OurLetters?
    /// Whether its words alone would ask what is held; found once, beside other mails' readings.
    private let hasWordsForData: Bool

    init(
        _ message: ReceivedMessage,
        as classification: Classifying.Classification,
        tokens: [ResponseToken],
        keepWord: String? = nil,
        isCutOff: Bool = false,
        authservID: String? = nil,
        letters: OurLetters? = nil
    ) {
        self.message = message
        self.classification = classification
        self.tokens = tokens
        self.keepWord = keepWord
        self.isCutOff = isCutOff
        results = authservID.map { AuthenticationResults(message, authservID: $0) }
        self.letters = letters
        hasWordsForData =
            classification.kind == .reply && !isCutOff && !message.isReadInPart
            && DataRequest.isOne(subject: message.subject, text: newText(in: message))
        calendar = classification.kind == .calendar && !isCutOff ? MailReading.calendar(of: message) : nil
    }

    /// The mail of ours as it was sent: with the token, which is quoted in the reply as well.
    /// - Returns: nil where what is kept of it can't be read.
    func answered(_ copy: SentCopy) -> SentRequest? { sent(copy)?.beside(letters) }

    private func sent(_ copy: SentCopy) -> SentRequest? {
        switch copy {
        case .forgotten(let request): return sent(request)
        case .prepared(let prepared): return SentRequest(prepared: prepared, token: tokens.first)
        case .message(let stored):
            let message = try? ReceivedMessage(tokens.first?.filled(into: Array(stored)) ?? Array(stored))
            return message.map(SentRequest.init(message:))
        }
    }

    var from: EmailAddress? { message.from?.address }

    /// Who handed it in for From (RFC 5322 §3.6.2): an assistant, or somebody who passes an invitation on.
    var otherSender: EmailAddress? { message.sender.flatMap { $0.address == from ? nil : $0.address } }

    /// The one who vouches that the mail comes from the domain of that address: our own mail server, or nobody.
    func vouching(for address: EmailAddress) -> Vouching {
        results?.vouches(for: address) ?? false ? .server : .nobody
    }

    /// Logins by which our own server took the mail, and which are another's address.
    func otherLogins(than address: EmailAddress) -> [EmailAddress] {
        results?.otherLogins(than: address) ?? []
    }

    /// Whether our own server vouches for mail at all.
    var isVouchingExpected: Bool { results != nil }

    /// Whether a person asks in it what is held about them, and says nothing else.
    var asksForData: Bool {
        hasWordsForData && classification.kind == .reply && !classification.flags.contains(.maybeAutomatic)
    }

    /// Whether others have it too, and with it the token in its address.
    func isSeenByOthers(than service: ServiceAddress) -> Bool {
        (message.to + message.cc).contains { $0 != from && !service.isOurs($0) }
    }

    /// The left parts of the Message-IDs that it answers, the nearest first.
    var answeredMessageIDs: [String] {
        ([message.inReplyTo].compactMap { $0 } + message.references.reversed()).map { id in
            String(id.drop { $0 == "<" }.prefix { $0 != "@" })
        }
    }

    private static func calendar(of message: ReceivedMessage) -> CalendarMessage? {
        message.calendarParts.first.flatMap { try? CalendarMessage($0.bytes, partMethod: $0.parameters["method"]) }
    }
}

/// A message of the inbox that could be read.
struct ReadMail: Sendable {
    let row: InboxRow
    var content: MailReading
    /// Of the body alone: headers differ when a message is delivered again.
    let bodyHash: Data

    /// - Throws: `UnreadableMessage` with the reason.
    init(
        _ row: InboxRow,
        service: ServiceAddress,
        authservID: String? = nil,
        letters: OurLetters? = nil
    ) throws(UnreadableMessage) {
        let raw = Array(row.raw ?? Data())
        let message = try ReceivedMessage(raw)
        // It stands in the message.
        self.row = row.withoutOctets
        content = MailReading(
            message,
            as: Classifier.classify(message),
            tokens: message.responseTokens(TokenAddress(of: service.address)).map(\.token),
            keepWord: (message.to + message.cc).lazy.compactMap(service.keepWord).first,
            isCutOff: row.isCutOff,
            authservID: authservID,
            letters: letters
        )
        bodyHash = Data(SHA256.hash(data: ReadMail.body(of: raw)))
    }

    var message: ReceivedMessage { content.message }
    var classification: Classifying.Classification { content.classification }
    var tokens: [ResponseToken] { content.tokens }
    var from: EmailAddress? { content.from }
    var answeredMessageIDs: [String] { content.answeredMessageIDs }

    func vouching(for address: EmailAddress) -> Vouching { content.vouching(for: address) }

    private static func body(of raw: [UInt8]) -> ArraySlice<UInt8> {
        var line = raw.startIndex
        while line < raw.endIndex {
            let end = raw[line...].firstIndex(of: UInt8(ascii: "\n")) ?? raw.endIndex
            let isEmpty = raw[line..<end].allSatisfy { $0 == UInt8(ascii: "\r") }
            line = min(end + 1, raw.endIndex)
            if isEmpty { return raw[line...] }
        }
        return []
    }
}

/// A message of the inbox before anybody asks whose it is.
enum FirstReading: Sendable {
    case mail(ReadMail)
    case failed(InboxRow, MailProblem)

    init(_ row: InboxRow, _ settings: InboxSettings) {
        do throws(UnreadableMessage) {
            self = .mail(
                try ReadMail(
                    row,
                    service: settings.service,
                    authservID: settings.authservID,
                    letters: settings.letters
                )
            )
        } catch {
            self = .failed(row.withoutOctets, .unreadable(why: error.reason))
        }
    }

    var row: InboxRow {
        switch self {
        case .mail(let mail): mail.row
        case .failed(let row, _): row
        }
    }

    var mail: ReadMail? {
        if case .mail(let mail) = self { mail } else { nil }
    }
}

extension InboxRow {
    /// Whether only its beginning was read from the mailbox, since it is too large.
    public var isCutOff: Bool { size > raw?.count ?? 0 && size > InboxSettings.largest }
}
