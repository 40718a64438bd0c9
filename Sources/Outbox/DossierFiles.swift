// The dossier as files: in the event for calendars that show them there, and beside it for mail programs that don't.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import MailFormat
import Store
import Wording

/// The dossier's page, and its PDF where one was made.
struct DossierFiles {
    private let files: [(name: Line, mediaType: String, bytes: [UInt8])]

    init(_ dossier: DossierRow, _ employee: Person) throws {
        // File names in ASCII: some calendar servers drop or garble others.
        let name = "feedback-" + DossierFiles.plainLetters(employee.name.text)
        var files = [(try Line("\(name).html"), "text/html; charset=UTF-8", Array(dossier.page.utf8))]
        if let pdf = dossier.pdf { files.insert((try Line("\(name).pdf"), "application/pdf", Array(pdf)), at: 0) }
        self.files = files
    }

    var attachments: [Attachment] {
        files.map { Attachment(filename: $0.name, mediaType: $0.mediaType, bytes: $0.bytes) }
    }

    var calendarAttachments: [CalendarAttachment] {
        get throws {
            try files.map { file in
                // FMTTYPE is a bare media type (RFC 5545 §3.2.8).
                let type = String(file.mediaType.prefix { $0 != ";" })
                return try CalendarAttachment(filename: file.name, mediaType: type, bytes: file.bytes)
            }
        }
    }

    /// `Zoë van den Berg` → `zoe-van-den-berg`.
    private static func plainLetters(_ name: String) -> String {
        let folded = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        let words = folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.isEmpty ? "dossier" : words.joined(separator: "-")
    }
}

extension InlineImage {
    /// - Throws: `InvalidText` where the Content-ID is none.
    init(logo: Logo) throws {
        guard let contentID = MessageID(logo.contentID) else {
            throw InvalidText(what: "logo", value: logo.contentID, reason: "it is no Content-ID")
        }
        let ending = logo.mediaType.split(separator: "/").last.map(String.init) ?? "png"
        self.init(contentID: contentID, mediaType: logo.mediaType, filename: "logo.\(ending)", bytes: logo.bytes)
    }
}

extension OutboxRow {
    /// The whole Message-ID: the row's random bits at the service's domain.
    func messageID(at address: EmailAddress) throws -> MessageID {
        guard let id = MessageID("\(messageID)@\(address.domain)") else {
            throw InvalidText(what: "Message-ID", value: messageID, reason: "it can't stand in a header")
        }
        return id
    }
}

extension Letter {
    /// Which of the talk's two people an event or dossier goes to.
    var audience: Party? {
        switch self {
        case .event(_, let audience, _, _), .dossier(_, let audience, _): audience
        default: nil
        }
    }

    var isCancellation: Bool {
        if case .event(_, _, _, .cancelled) = self { true } else { false }
    }
}
