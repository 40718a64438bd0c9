// The hand-out: what a development talk is, on one page, for whoever is about to have or to lead one.
import Addressing
import Feedback
import Foundation
import Wording

/// The hand-out, with what is true of this installation: what is kept how long, and who sees it.
public struct Handout: Sendable {
    /// Where people write to.
    public let service: EmailAddress
    /// From how many raters on confidential answers are shown.
    public let minimumRaters: Int
    public let sharing: ScheduleRules.Sharing
    /// Whether what was agreed on in the talk is followed.
    public let hasYear: Bool
    /// Days, by what says so.
    public let keptDays: [DataKind.Retention: Int]

    public init(
        service: EmailAddress,
        minimumRaters: Int = AnonymityRule.minimum,
        sharing: ScheduleRules.Sharing = .onAnswer,
        hasYear: Bool = true,
        keptDays: [DataKind.Retention: Int]
    ) {
        self.service = service
        self.minimumRaters = minimumRaters
        self.sharing = sharing
        self.hasYear = hasYear
        self.keptDays = keptDays
    }
}

extension Handout {
    /// Its words, and how they are laid out: the templates that a language must have.
    public static let templates = [words, pageFrame, textFrame]
    fileprivate static let words = "handout"
    fileprivate static let pageFrame = "handout-html"
    fileprivate static let textFrame = "handout-text"

    /// A made-up one, to try the templates with.
    public static func samples(_ service: EmailAddress) -> [Sample] {
        let handout = Handout(service: service, keptDays: [:])
        return [
            Sample(words, as: .page(within: pageFrame), handout.fields),
            Sample(words, as: .text(within: textFrame), handout.fields),
        ]
    }

    /// What people ask about, each with the name of its flag.
    static let kinds: [(kind: DataKind, flag: String)] = [
        (.dossiers, "isDossier"), (.talkWords, "isBefore"), (.agreements, "isAgreements"),
        (.trainings, "isTrainings"), (.justTalked, "isTalked"), (.needs, "isNeeds"), (.keptWords, "isKept"),
    ]

    /// Who may see a kind of data, each with the name of its flag.
    static let readers: [(readers: Set<DataKind.Reader>, flag: String)] = [
        ([.employee], "ofEmployee"), ([.employee, .manager], "ofTwo"), ([.employee, .manager, .hr], "ofThree"),
        ([.hr], "ofHR"),
    ]

    /// As the registry says it, and as this installation shares dossiers.
    func readers(of kind: DataKind) -> Set<DataKind.Reader> {
        let all = Set(kind.profile.readers)
        return kind == .dossiers && sharing == .never ? all.subtracting([.manager]) : all
    }

    func fields(_ speech: Speech) -> Fields {
        let shown = Self.kinds.filter { hasYear || $0.kind == .dossiers }
        return [
            "service": .text(service.description), "minimum": .text(String(minimumRaters)),
            "whenShared": .flag(sharing == .onAnswer), "byItself": .flag(sharing == .automatic),
            "neverShared": .flag(sharing == .never),
            "kept": .list(shown.map { row($0.kind, speech) }),
        ]
    }

    private func row(_ kind: DataKind, _ speech: Speech) -> Fields {
        let readers = readers(of: kind)
        let flags =
            Self.kinds.map { ($0.flag, $0.kind == kind) } + Self.readers.map { ($0.flag, $0.readers == readers) }
        return flags.reduce(["time": .text(speech.privacy.kept(kind, keptDays))]) { fields, flag in
            fields.merging(Fields(dictionaryLiteral: (flag.0, .flag(flag.1))))
        }
    }
}

extension Wording {
    /// The hand-out as one HTML page that needs nothing else, and prints on one sheet of A4. The language is chosen as in
    /// `language(for:)`.
    /// - Throws: `WordingError` where the template names a value that the hand-out doesn't have.
    public func page(_ handout: Handout, language: String, organisation: Organisation) throws(WordingError) -> String {
        try page(
            Handout.words,
            within: Handout.pageFrame,
            language: language,
            organisation: organisation,
            handout.fields
        )
    }

    /// The hand-out as plain text, in lines of at most 72 columns.
    /// - Throws: `WordingError` where the template names a value that the hand-out doesn't have.
    public func text(_ handout: Handout, language: String, organisation: Organisation) throws(WordingError) -> String {
        try text(
            Handout.words,
            within: Handout.textFrame,
            language: language,
            organisation: organisation,
            handout.fields
        )
    }
}
