// Yes or no, as people write it in answer to a question of ours.

public enum ShortAnswer {
    /// The question that was asked.
    public enum Question: Sendable {
        /// Whether another time suits.
        case time
        /// Whether a mail or an invitation was theirs.
        case ownership

        var form: ClosedForm<YesNoWords.Sense> { self == .time ? YesNoWords.time : YesNoWords.ownership }
    }

    /// Nil where it is not sure: both, neither, a condition, a question, anything else beside it.
    public static func read(_ text: String, to question: Question = .time) -> Bool? {
        let (form, names) = (question.form, FormNames(nil))
        let read = FormText(text) { form.spelling.knows($0.key) }
        guard !read.isTooLong else { return nil }
        var found: Set<Answer> = []
        for sentence in read.sentences {
            guard !sentence.isQuestion, let parts = form.parts(form.prepared(sentence, names)),
                parts.first?.sense != .asks,
                let answer = answer(Set(parts.map { $0.sense == .asks ? .fits : $0.sense }))
            else { return nil }
            found.insert(answer)
        }
        switch (found.contains(.yes), found.contains(.no), found.contains(.reason)) {
        case (true, false, false): return true
        case (false, true, _), (false, false, true): return false
        default: return nil
        }
    }

    private enum Answer { case yes, no, reason, nothing }

    /// Nil where the sentence says both, or what can't be told.
    private static func answer(_ said: Set<YesNoWords.Sense>) -> Answer? {
        let isNo = said.contains(.no) || said.isSuperset(of: [.not, .fits]) && !said.contains(.yes)
        if said.contains(.not), !isNo { return nil }
        if isNo { return said.contains(.yes) ? nil : .no }
        if said.contains(.reason) { return said.contains(.yes) || said.contains(.fits) ? nil : .reason }
        return said.contains(.yes) || said.contains(.fits) ? .yes : .nothing
    }
}
