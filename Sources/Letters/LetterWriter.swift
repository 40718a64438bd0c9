// A letter gets its words.
import Addressing
import Dossiers
import Feedback
import Foundation
import MailFormat
import Wording

/// A letter with its words, and all else that its reader gets; the envelope is the outbox's.
public struct WrittenLetter: Sendable {
    public let reader: Person
    /// In which it is written (BCP 47).
    public let language: String
    public let text: RenderedMail
    /// The mail that it stands under in the reader's mail program.
    public let original: MessageID?
    public let calendar: CalendarPart?
    public let files: [Attachment]
}

/// Writes letters; knows the organisation and the templates, and no rows.
public struct LetterWriter: Sendable {
    public let settings: LetterSettings
    public let wording: Wording
    let paper: PDFRenderer
    private let handouts: HandoutShelf

    public init(settings: LetterSettings, wording: Wording, paper: PDFRenderer = PDFRenderer()) {
        self.settings = settings
        self.wording = wording
        self.paper = paper
        handouts = HandoutShelf(settings.handout, wording, settings.organisation)
    }

    /// Prints the hand-out, where the mail encloses it and it isn't there so far.
    /// - Throws: what keeps it from being printed; the mail goes with plain text then.
    public func prepare(_ facts: LetterFacts) async throws {
        if facts.mail.enclosesHandout { try await handouts.print(language: facts.mail.reader.language) }
    }

    /// - Throws: `WordingError` where the template names a value that the mail doesn't have; what its enclosures throw.
    public func write(_ facts: LetterFacts, now: Date) throws -> WrittenLetter {
        let mail = facts.mail
        let enclosures = try mail.enclosures(self, at: now)
        return WrittenLetter(
            reader: mail.reader,
            language: wording.language(for: mail.reader.language),
            text: try wording.mail(mail, language: mail.reader.language, organisation: settings.organisation),
            original: mail.thread?.messageID(at: settings.service),
            calendar: enclosures.calendar,
            files: try enclosures.files + (mail.enclosesHandout ? [handout(for: mail.reader)] : [])
        )
    }

    private func handout(for reader: Person) throws -> Attachment {
        let file = try handouts.file(language: reader.language)
        return Attachment(filename: file.name, mediaType: file.mediaType, bytes: file.bytes)
    }
}

extension Wording {
    /// The words of a mail. The language is chosen as in `language(for:)`.
    func mail(
        _ mail: some Mail,
        language: String,
        organisation: Organisation
    ) throws(WordingError) -> RenderedMail {
        try self.mail(
            type(of: mail).kind.name,
            for: mail.group,
            language: language,
            organisation: organisation,
            mail.fields
        )
    }
}
