// Words of a confidential answer by which its writer may be known, so that they can be told before anybody reads them.
import Addressing
import Feedback

/// A phrase that may give away who wrote it.
public struct GiveAway: Hashable, Sendable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// A person's name that isn't the employee's.
        case name
        /// An e-mail address, or a page of the writer's own domain.
        case address
        /// The writer's company, as their domain has it.
        case company
        /// "as your only client"
        case onlyOne = "only-one"
        /// "as your team lead"
        case role
        /// A project or place that the writer says to belong to.
        case project
        /// A day, a journey, a mishap or a thing of the writer's own life.
        case own
        /// No other rater whose answers stand beside it writes in that language.
        case language
    }

    /// The question's number; nil: the remark, or the whole.
    public let question: Int?
    public let kind: Kind
    /// As the writer wrote it; of a language its code, `und` where it isn't known (RFC 5646 §4.1).
    public let phrase: String

    public init(question: Int?, kind: Kind, phrase: String) {
        (self.question, self.kind, self.phrase) = (question, kind, phrase)
    }
}

/// What is known of the writer, and of those whose names may stand in a text.
public struct GiveAwayContext: Sendable {
    let writer: NamedAddress
    let employee: NamedAddress
    /// What friendly mail calls her.
    let employeeGiven: String
    let group: RaterGroup
    /// The writer's language, where the text doesn't tell it.
    let language: String
    /// Names of whom the writer is known to know: the talk's manager.
    let near: [String]
    let people: NamesOnFile
    /// Languages of the raters beside whom the answer may stand, in each way in which it may.
    let others: [Set<String>]

    public init(
        writer: NamedAddress,
        employee: NamedAddress,
        employeeGiven: String,
        group: RaterGroup,
        language: String,
        near: [String],
        people: NamesOnFile,
        others: [Set<String>]
    ) {
        (self.writer, self.employee, self.employeeGiven) = (writer, employee, employeeGiven)
        (self.group, self.language, self.others) = (group, language, others)
        (self.near, self.people) = (near, people)
    }
}

/// Names of people on file, read once for many texts.
public struct NamesOnFile: Sendable {
    /// Those that are no words as well.
    let given: Set<String>
    /// The other words of a name, by its first.
    let families: [String: Set<String>]

    public init(_ names: [String]) {
        var (given, families): (Set<String>, [String: Set<String>]) = ([], [:])
        for name in names {
            let words = PlainWords.keys(name)
            guard let first = words.first, first.count > 1 else { continue }
            given.insert(first)
            families[first, default: []].formUnion(words.dropFirst())
        }
        self.given = given.subtracting(GiveAwayNames.words)
        self.families = families
    }
}

extension GiveAway {
    /// What of a rater's answers may give them away, in the order of the questions; each phrase of a question once.
    public static func all(in answers: [Answer], remark: String?, _ context: GiveAwayContext) -> [GiveAway] {
        let reader = GiveAwayReader(context)
        var found: [GiveAway] = []
        for answer in answers.sorted(by: { $0.question < $1.question }) {
            found += reader.find(in: answer.text ?? "", of: answer.question)
        }
        found += reader.find(in: remark ?? "", of: nil)
        let text = (answers.map { $0.text ?? "" } + [remark ?? ""]).joined(separator: "\n")
        let expected = Set(context.others.joined()).union([context.language])
        let language =
            TextLanguage.guess(text) ?? (TextLanguage.isNone(of: expected, text) ? "und" : context.language)
        let isAlone = context.others.contains { !$0.isEmpty && !$0.contains(language) }
        if isAlone, text.contains(where: \.isLetter) {
            found.append(GiveAway(question: nil, kind: .language, phrase: language))
        }
        return found
    }
}

/// Finds the phrases of one text.
struct GiveAwayReader {
    private let names: GiveAwayNames
    private let places: GiveAwayPlaces
    private let group: RaterGroup

    init(_ context: GiveAwayContext) {
        names = GiveAwayNames(context)
        places = GiveAwayPlaces(context)
        group = context.group
    }

    func find(in text: String, of question: Int?) -> [GiveAway] {
        var found: [GiveAway] = []
        for sentence in SpokenSentence.all(in: String(text.prefix(Answer.longest + 16))) {
            for (kind, phrase) in phrases(of: sentence) {
                let isKnown = found.contains { PlainWords.keys($0.phrase) == PlainWords.keys(phrase) }
                if !isKnown { found.append(GiveAway(question: question, kind: kind, phrase: phrase)) }
            }
        }
        return found
    }

    /// In the order of the sentence, without those that stand within another.
    private func phrases(of sentence: SpokenSentence) -> [(GiveAway.Kind, String)] {
        let all =
            SelfPhrases.find(in: sentence, group: group, isOfHer: names.isOfHer(sentence)) + names.find(in: sentence)
            + places.find(in: sentence, isOfHer: names.isOfHer(sentence))
        var kept: [(kind: GiveAway.Kind, phrase: String, range: Range<String.Index>)] = []
        for (kind, phrase) in all {
            guard let range = sentence.text.firstRange(of: phrase) else { continue }
            let isWithin = kept.contains {
                $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound
            }
            if !isWithin { kept.append((kind, phrase, range)) }
        }
        return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { ($0.kind, $0.phrase) }
    }
}
