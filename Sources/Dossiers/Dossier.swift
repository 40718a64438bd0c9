// The dossier as people read it: a page, or plain text.
import Feedback
import Foundation
import Wording

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

extension Dossier {
    /// Its words, and how they are laid out: the templates that a language must have.
    public static let templates = [words, pageFrame, textFrame]
    fileprivate static let words = "dossier"
    fileprivate static let pageFrame = "dossier-html"
    fileprivate static let textFrame = "dossier-text"

    /// A made-up one, with the questions that are asked.
    public static func example(_ talk: Talk, _ wording: Wording, language: String) throws(WordingError) -> Dossier {
        var asked: [RaterGroup: Questionnaire] = [:]
        for group in RaterGroup.allCases { asked[group] = try wording.questionnaire(group, language: language) }
        return example(talk) { group in
            asked[group]?.questions.map { ($0.text(about: talk.employee.givenName), $0.scale) } ?? []
        }
    }

    private static func example(_ talk: Talk, _ asked: (RaterGroup) -> [(text: String, scale: Scale?)]) -> Dossier {
        let summary = Summary.sample(asked)
        return Dossier(talk: talk, summary: summary, releasedAt: talk.start, isLaterBatch: false, retentionDays: 365)
    }

    /// The same with any questions, to try the templates with.
    public static func samples(_ talk: Talk) -> [Sample] {
        let dossier = example(talk) { _ in [("…", Scale(lowest: "…", highest: "…")), ("…", nil)] }
        return [
            Sample(words, as: .page(within: pageFrame), dossier.fields),
            Sample(words, as: .text(within: textFrame), dossier.fields),
        ]
    }
}

extension Wording {
    /// The dossier as one HTML page that needs nothing else: styles and charts inside, no script, no address that is
    /// fetched. The language is chosen as in `language(for:)`.
    /// - Throws: `WordingError` where the template names a value that the dossier doesn't have.
    public func page(_ dossier: Dossier, language: String, organisation: Organisation) throws(WordingError) -> String {
        try page(
            Dossier.words,
            within: Dossier.pageFrame,
            language: language,
            organisation: organisation,
            dossier.fields
        )
    }

    /// The dossier as plain text, in lines of at most 72 columns.
    /// - Throws: `WordingError` where the template names a value that the dossier doesn't have.
    public func text(_ dossier: Dossier, language: String, organisation: Organisation) throws(WordingError) -> String {
        try text(
            Dossier.words,
            within: Dossier.textFrame,
            language: language,
            organisation: organisation,
            dossier.fields
        )
    }
}
