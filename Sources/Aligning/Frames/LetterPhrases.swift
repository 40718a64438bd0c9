// The phrases that open and close letters and point to answers; what each list holds is said in `Vocabulary`.
import Vocabularies

enum LetterPhrases {
    static let greetings = PhraseBook(of: \.greetings)
    static let signOffs = PhraseBook(of: \.signOffs)
    static let whence = PhraseBook(of: \.whence)
    static let partingJoiners = PhraseBook(of: \.partingJoiners)
    static let pointers = PhraseBook(of: \.pointers)
}
