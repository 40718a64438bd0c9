// The phrases of phones, virus scanners, gateways and legal departments; what each list holds is said in `Vocabulary`.
import Vocabularies

enum MachinePhrases {
    static let footerStarts = PhraseBook(of: \.footerStarts)
    static let footerOpenings = PhraseBook(of: \.footerOpenings)
    static let footerLines = PhraseBook(of: \.footerLines)
    static let toolStarts = PhraseBook(of: \.toolStarts)
    static let sendWords = PhraseBook(of: \.sendWords)
    static let fetching = PhraseBook(of: \.fetching)
    static let prepositions = PhraseBook(of: \.prepositions)
    static let excuses = PhraseBook(of: \.excuses)
    static let products = PhraseBook(of: \.products)
    static let platforms = PhraseBook(of: \.platforms)
    static let slogans = PhraseBook(of: \.slogans)
    static let things = PhraseBook(of: \.things)

    static let tags = PhraseBook(of: \.tags)
    static let notices = PhraseBook(of: \.notices)
    static let noticeParts = PhraseBook(of: \.noticeParts)
    static let disclaimerStarts = PhraseBook(of: \.disclaimerStarts)
    static let disclaimerParts = PhraseBook(of: \.disclaimerParts)
    static let legalWords = PhraseBook(of: \.legalWords)
    static let imprints = PhraseBook(of: \.imprints)
}
