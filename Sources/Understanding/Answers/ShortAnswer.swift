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
        // "Yes, that was Bas": whose name it is can't be told.
        let (form, names) = (question.form, FormNames(question == .ownership ? [] : nil))
        let read = FormText(text) { form.spelling.knows($0.key) }
        guard !read.isTooLong else { return nil }
        var found: Set<Answer> = []
        var (chats, isPlain) = (false, false)
        for sentence in read.sentences {
            let sentence = form.prepared(sentence, names)
            guard !sentence.isQuestion, let parts = form.parts(sentence), !form.asks(sentence, parts, .asks),
                let answer = answer(Set(parts.map { $0.sense == .asks ? .fits : $0.sense }))
            else { return nil }
            found.insert(answer)
            chats = chats || parts.contains { $0.sense == .aside }
            isPlain =
                isPlain
                || parts.contains { part in
                    [.no, .reason, .not].contains(part.sense)
                        || [.yes, .fits].contains(part.sense)
                            && !sentence.keys[part.range].allSatisfy(BareYes.words.contains)
                }
        }
        if chats, !isPlain { return nil }
        if found.contains(.because), !found.contains(.no) { return nil }
        switch (found.contains(.yes), found.contains(.no), found.contains(.reason)) {
        case (true, false, false): return true
        case (false, true, _), (false, false, true): return false
        default: return nil
        }
    }

    private enum Answer { case yes, no, reason, because, nothing }

    /// Nil where the sentence says both, or what can't be told.
    private static func answer(_ said: Set<YesNoWords.Sense>) -> Answer? {
        let isNo = said.contains(.no) || said.isSuperset(of: [.not, .fits]) && !said.contains(.yes)
        if said.contains(.not), !isNo { return nil }
        if isNo { return said.contains(.yes) ? nil : .no }
        if said.contains(.because) { return said.contains(.yes) || said.contains(.fits) ? nil : .because }
        if said.contains(.reason) { return said.contains(.yes) || said.contains(.fits) ? nil : .reason }
        return said.contains(.yes) || said.contains(.fits) ? .yes : .nothing
    }
}
