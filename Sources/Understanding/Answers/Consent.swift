// Phrases that agree to something or refuse it, whatever it is: for acts beside those that have tables of their own.

package enum Consent {
    /// For each language (Dutch, English, German, French): what agrees, and what refuses.
    package static let languages: [(agrees: [String], refuses: [String])] = {
        let approvals = [ApprovalWords.dutch, ApprovalWords.english, ApprovalWords.german, ApprovalWords.french]
        let answers = [YesNoWords.dutch, YesNoWords.english, YesNoWords.german, YesNoWords.french]
        return zip(approvals, answers).map { approval, answer in
            (
                agrees: approval.filter { $0.0 == .consent }.map(\.1) + answer.filter { $0.0 == .yes }.map(\.1),
                refuses: approval.filter { $0.0 == .disagrees }.map(\.1) + answer.filter { $0.0 == .no }.map(\.1)
            )
        }
    }()

    /// A yes and a no, and no more.
    package static let answers: [(yes: [String], no: [String])] = {
        [YesNoWords.dutch, YesNoWords.english, YesNoWords.german, YesNoWords.french].map { words in
            (yes: words.filter { $0.0 == .yes }.map(\.1), no: words.filter { $0.0 == .no }.map(\.1))
        }
    }()
}
