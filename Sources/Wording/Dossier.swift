// The dossier as people read it: a page, or plain text.
import Feedback
import Foundation

/// A released batch of feedback with what its pages say of the talk.
public struct Dossier: Hashable, Sendable {
    public let talk: Talk
    public let summary: Summary
    public let releasedAt: Date
    /// Whether it adds answers that came after the first release.
    public let isLaterBatch: Bool
    /// Days after the talk.
    public let retentionDays: Int

    public init(talk: Talk, summary: Summary, releasedAt: Date, isLaterBatch: Bool, retentionDays: Int) {
        self.talk = talk
        self.summary = summary
        self.releasedAt = releasedAt
        self.isLaterBatch = isLaterBatch
        self.retentionDays = retentionDays
    }
}

extension Wording {
    /// The dossier as one HTML page that needs nothing else: styles and charts inside, no script, no address that is
    /// fetched. The language is chosen as in `language(for:)`.
    /// - Throws: `WordingError` where the template names a value that the dossier doesn't have.
    public func page(
        _ dossier: Dossier,
        language wanted: String,
        organisation: Organisation
    ) throws(WordingError) -> String {
        let own = try ownLanguage(wanted)
        let fields = try dossier.fields(own.words(), organisation).merging(["language": .text(language(for: wanted))])
        let page = Pieces(try own.templates.render("dossier", fields, within: "dossier-html"))
        var out: [UInt8] = []
        page.appendHTML(to: &out, fields.fillings)
        return String(decoding: out, as: UTF8.self)
    }

    /// The dossier as plain text, in lines of at most 72 columns.
    /// - Throws: `WordingError` where the template names a value that the dossier doesn't have.
    public func text(
        _ dossier: Dossier,
        language wanted: String,
        organisation: Organisation
    ) throws(WordingError) -> String {
        let own = try ownLanguage(wanted)
        let fields = try dossier.fields(own.words(), organisation).merging(["language": .text(language(for: wanted))])
        let markup = try own.templates.markup("dossier", fields, within: "dossier-text")
        let mail = CompiledMail(markup: markup, html: "").filled(with: fields.fillings)
        var title: [UInt8] = []
        TextWrapping.append(Array(mail.subject.utf8), to: &title)
        return String(decoding: title, as: UTF8.self) + "\n\n" + mail.text
    }
}
