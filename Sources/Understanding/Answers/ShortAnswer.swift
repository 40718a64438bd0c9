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
        var (chats, isPlain, onlyNotes) = (false, false, true)
        for sentence in read.sentences {
            let sentence = form.prepared(sentence, names)
            guard !sentence.isQuestion, !isAboutSomebody(sentence), let parts = form.parts(sentence),
                !form.asks(sentence, parts, .asks),
                let answer = answer(Set(parts.map { sense(of: $0, in: sentence) }))
            else { return nil }
            found.insert(answer)
            chats = chats || parts.contains { $0.sense == .aside }
            onlyNotes = onlyNotes && !parts.contains { agrees($0, in: sentence) }
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
        case (true, false, false): return onlyNotes ? nil : true
        case (false, true, _), (false, false, true): return false
        default: return nil
        }
    }

    /// Where the writer is at that time says why not, without a no beside it.
    private static func sense(of part: ClosedForm<YesNoWords.Sense>.Part, in sentence: FormWords) -> YesNoWords.Sense {
        if part.sense == .asks { return .fits }
        guard part.sense == .because, part.isClause else { return part.sense }
        let keys = sentence.keys[part.range]
        return keys.contains(where: thens.contains) && keys.contains(where: writers.contains) ? .reason : .because
    }

    /// Whether the phrase says yes, and more than that it was noted.
    private static func agrees(_ part: ClosedForm<YesNoWords.Sense>.Part, in sentence: FormWords) -> Bool {
        [.yes, .fits, .asks].contains(part.sense) && !sentence.keys[part.range].allSatisfy(notes.contains)
    }

    private static let notes = PlainWords.set("genoteerd noted duly notiert vermerkt noté c'est ist")

    private static let thens = PlainWords.set("dan then dann da")
    private static let writers = PlainWords.set("ik we wij i i'm i've i'll we're ich wir")

    /// `Mark can make it`: somebody else can.
    private static func isAboutSomebody(_ sentence: FormWords) -> Bool {
        sentence.words.indices.dropLast().contains { at in
            let word = sentence.words[at]
            return word.isName && !word.isBeforeBreak && (at == 0 || sentence.isBreak(before: at))
                && verbs.contains(sentence.words[at + 1].key)
        }
    }

    private static let verbs = PlainWords.set(
        "kan is heeft komt wil zal mag past can has could will may kann ist hat kommt peut est a veut vient"
    )

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
