// A message as it came in: bytes made into values, whatever state the bytes are in.
import Addressing
import Foundation

/// A received message (RFC 5322, MIME). Parsing splits it; headers and contents are decoded when asked for.
public struct ReceivedMessage: Sendable {
    /// As received.
    public let bytes: [UInt8]
    /// The leaves of the MIME tree in their order.
    public let parts: [MessagePart]
    /// Parts that were left unread; empty for ordinary mail.
    public let limits: ReadingLimits
    let headers: HeaderBlock
    let reading = MessageReading()

    /// - Throws: `UnreadableMessage` where there is nothing to read, or more than 64 MiB of it.
    public init(_ bytes: [UInt8]) throws(UnreadableMessage) {
        try self.init(bytes, messageDepth: 0)
    }

    init(_ bytes: [UInt8], messageDepth: Int) throws(UnreadableMessage) {
        guard bytes.contains(where: { $0 > 0x20 }) else { throw UnreadableMessage(reason: "it is empty") }
        guard bytes.count <= ReadingLimits.messageBytes else {
            throw UnreadableMessage(reason: "it is larger than \(ReadingLimits.messageBytes >> 20) MiB")
        }
        let source = ReceivedMessage.withLineFeeds(bytes)
        self.bytes = bytes
        headers = HeaderBlock(source, 0..<source.count)
        var reader = PartReader(messageDepth: messageDepth)
        reader.read(headers, upTo: source.count)
        parts = reader.parts
        limits = headers.isTruncated ? reader.limits.union(.headerTooLong) : reader.limits
    }

    /// Bare CRs as line ends, from very old systems, are made LFs.
    private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
        guard !bytes.contains(0x0A), bytes.contains(0x0D) else { return bytes }
        return bytes.map { $0 == 0x0D ? 0x0A : $0 }
    }

    // MARK: Headers

    /// The first (topmost) field of that name, unfolded and decoded; names compare without case.
    public func header(_ name: String) -> String? { headers.text(name) }

    /// All fields of that name, topmost first.
    public func headers(_ name: String) -> [String] { headers.texts(name) }

    /// The names of all fields in lower case, topmost first.
    public var headerNames: [String] { headers.fields.map(\.name) }

    public var subject: String { header("subject") ?? "" }
    public var date: Date? { headers.raw("date").flatMap(HeaderText.date) }

    /// The writer; nil where From holds no address. `fromText` has the text that stands there.
    public var from: NamedAddress? { reading.from { addresses("from").first } }
    public var fromText: String { header("from") ?? "" }
    public var sender: NamedAddress? { addresses("sender").first }
    public var replyTo: NamedAddress? { addresses("reply-to").first }
    public var to: [EmailAddress] { addresses("to").map(\.address) }
    public var cc: [EmailAddress] { addresses("cc").map(\.address) }

    /// Where the mail system says that it delivered to: these survive what mail programs do to To and Cc.
    public var envelopeRecipients: [EmailAddress] {
        ReceivedMessage.envelopeFields.flatMap { addresses($0).map(\.address) }
    }

    private static let envelopeFields = [
        "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to", "x-rcpt-to", "x-real-to",
        "apparently-to", "x-forwarded-to",
    ]

    /// The reverse-path as the last hop noted it. `.some(nil)` is the null reverse-path `<>`.
    public var returnPath: EmailAddress?? {
        guard let raw = headers.raw("return-path") else { return nil }
        let inside = raw.filter { !"<> \t".utf8.contains($0) }
        return inside.isEmpty
            ? .some(nil) : AddressList.lenientAddress(String(decoding: inside, as: UTF8.self)).map { .some($0) }
    }

    /// Without angle brackets.
    public var messageID: String? { headers.raw("message-id").flatMap { HeaderText.messageIDs($0).first } }
    public var inReplyTo: String? { headers.raw("in-reply-to").flatMap { HeaderText.messageIDs($0).first } }
    /// Oldest first, at most a thousand.
    public var references: [String] {
        Array(headers.all("references").flatMap { HeaderText.messageIDs(headers.unfolded($0)) }.prefix(1000))
    }

    package func addresses(_ name: String) -> [NamedAddress] {
        headers.all(name).flatMap { AddressList.parse(headers.unfolded($0)) }
    }

    /// The values of all fields of that name as they stand, folds and all, topmost first.
    package func values(_ name: String) -> [ArraySlice<UInt8>] {
        headers.all(name).map { headers.source[$0.value] }
    }

    /// Whether the colon stands right behind the name in all fields of that name: a filter may have looked for it there.
    package func hasPlainNames(_ name: String) -> Bool {
        headers.all(name).allSatisfy { !HeaderBlock.isSpace(headers.source[$0.value.lowerBound - 2]) }
    }

    /// Whether its own header was too long to be read whole.
    package var isHeaderTruncated: Bool { headers.isTruncated }
}
