// The organisation that runs Klankbord, as its mails and pages name it.
import Addressing
import Foundation

/// The organisation that a mail comes from, and what GDPR Art. 14 wants said of it.
public struct Organisation: Hashable, Sendable {
    /// As people call it: `Voorbeeld B.V.`.
    public let name: Line
    /// The controller of the data (GDPR Art. 14(1)(a)), with address: `Voorbeeld B.V., Kade 1, Utrecht`.
    public let controller: Line
    /// Where a person asks about their data.
    public let contact: EmailAddress
    /// An http or https page.
    public let privacyNotice: URL?
    public let logo: Logo?
    /// In which dates are written.
    public let timeZone: TimeZone

    public init(
        name: Line,
        controller: Line,
        contact: EmailAddress,
        privacyNotice: URL?,
        logo: Logo?,
        timeZone: TimeZone
    ) {
        self.name = name
        self.controller = controller
        self.contact = contact
        self.privacyNotice = privacyNotice
        self.logo = logo
        self.timeZone = timeZone
    }
}

/// A small picture at the head of mails and pages. A mail that shows it carries it as a part with this Content-ID
/// (RFC 2392); a page holds it as a data: URI (RFC 2397).
public struct Logo: Hashable, Sendable {
    /// Without angle brackets.
    public let contentID: String
    /// `image/png`, `image/jpeg` or `image/gif`: what mail readers show.
    public let mediaType: String
    public let bytes: [UInt8]

    /// - Throws: `InvalidText` where the bytes are no PNG, JPEG or GIF.
    public init(contentID: Line, bytes: [UInt8]) throws(InvalidText) {
        let known: [(start: [UInt8], type: String)] = [
            ([0x89, 0x50, 0x4E, 0x47], "image/png"), ([0xFF, 0xD8, 0xFF], "image/jpeg"),
            ([0x47, 0x49, 0x46, 0x38], "image/gif"),
        ]
        guard let type = known.first(where: { bytes.starts(with: $0.start) })?.type else {
            throw InvalidText(what: "logo", value: contentID.text, reason: "it is no PNG, JPEG or GIF")
        }
        self.contentID = contentID.text
        self.mediaType = type
        self.bytes = bytes
    }

    /// For pages that need nothing else.
    public var dataURI: String { "data:\(mediaType);base64,\(Data(bytes).base64EncodedString())" }
}
