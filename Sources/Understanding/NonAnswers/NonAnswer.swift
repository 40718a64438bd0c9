// What people write instead of an answer: thanks, a promise, a question, an objection, a look at an attachment.

/// A reply without an answer.
///
/// What nothing follows from (`thanks`, `later`) is a closed form: each word must be one that is known for it. The rest is
/// held, so that nothing is lost where it was an answer after all.
public enum NonAnswer: Sendable, Hashable {
    /// Courtesy or a receipt by hand, and nothing else.
    case thanks
    /// The writer will answer; `isWhole` where no word says anything else.
    case later(isWhole: Bool)
    /// The writer asks something, wants to be called, or says to have answered before.
    case question
    /// The writer doubts that we may ask, or wants what we have gone.
    case objection
    /// What is to be read is somewhere else.
    case attachment

    public var isLater: Bool { if case .later = self { true } else { false } }

    /// Whether no word of the text says anything else, so that it is none even below a question.
    public var isClosed: Bool { self == .thanks || self == .later(isWhole: true) }

    /// More words than this say more.
    private static let mostWords = 60

    /// What a text is instead of an answer; nil where it may be one.
    public static func read(_ text: String) -> NonAnswer? {
        guard text.utf8.count <= 800 else { return nil }
        if Declining.isPutOff([text]) { return .later(isWhole: true) }
        let sentences = ReplySentence.all(in: text)
        guard !sentences.isEmpty, sentences.reduce(0, { $0 + $1.keys.count }) <= mostWords else { return nil }
        return sum(sentences.map(\.sense))
    }

    /// Courtesy alone, in which nobody could read a word that does something.
    /// - Parameter isYesCourtesy: whether a bare yes agrees to nothing there.
    public static func isCourtesy(_ text: String, isYesCourtesy: Bool) -> Bool {
        guard read(text) == .thanks else { return false }
        let keys = Set(PlainWords.keys(text))
        return keys.isDisjoint(with: NonAnswerWords.agreeing) && (isYesCourtesy || keys.isDisjoint(with: BareYes.words))
    }

    /// The strongest sense of all sentences; nil where one of them may be about somebody.
    private static func sum(_ senses: [ReplySentence.Sense]) -> NonAnswer? {
        let said = Set(senses)
        if said.contains(.content) { return nil }
        if said.contains(.objection) { return .objection }
        if said.contains(.question) { return .question }
        if said.contains(.attachment) { return .attachment }
        if said.contains(.promise) { return .later(isWhole: false) }
        if said.contains(.later) { return .later(isWhole: !said.contains(.aside)) }
        return said.isDisjoint(with: [.aside, .known]) ? .thanks : nil
    }
}

/// A sentence of a short reply.
struct ReplySentence {
    enum Sense {
        case thanks, later, promise, question, objection, attachment
        /// About the writer; it says nothing alone.
        case aside
        /// Of words of promises, and none.
        case known
        /// Anything else.
        case content
    }

    let text: Substring
    let keys: [String]
    let asks: Bool

    init(_ text: Substring, asks: Bool) {
        (self.text, self.asks) = (text, asks)
        keys = PlainWords.keys(text)
    }

    // MARK: Sense

    var sense: Sense {
        if keys.isEmpty { return .thanks }
        let isAboutSomebody = keys.contains(where: NonAnswerWords.somebody.contains)
        if asks {
            if !isAboutSomebody, NonAnswerWords.objections.first(in: keys) != nil { return .objection }
            if keys.contains(where: NonAnswerWords.rhetorical.contains) { return .content }
            let asked = isAboutSomebody ? NonAnswerWords.direct : NonAnswerWords.addressing
            return keys.contains(where: asked.contains) ? .question : .content
        }
        if isWholly(NonAnswerWords.courtesy), keys.contains(where: NonAnswerWords.thanks.contains) { return .thanks }
        if isWholly(NonAnswerWords.welcoming), NonAnswerWords.welcome.first(in: keys) != nil { return .thanks }
        if isWholly(NonAnswerWords.promising) {
            if isPromised { return .later }
            if !isAboutSomebody, let sense = ofProcess { return sense }
            let isWriters = keys.contains(where: NonAnswerWords.promisers.contains)
            if NonAnswerWords.before.first(in: keys) == nil { return isWriters ? .aside : .known }
        }
        guard !isAboutSomebody, keys.count <= 25 else { return .content }
        if NonAnswerWords.objections.first(in: keys) != nil { return .objection }
        if wantsCall || NonAnswerWords.unsure.first(in: keys) != nil { return .question }
        if keys.count <= 15, let sense = ofProcess { return sense }
        if NonAnswerWords.owed.first(in: keys) != nil { return .promise }
        if keys.count <= 15, NonAnswerWords.attachments.first(in: keys) != nil { return .attachment }
        guard beginsWithWriter else { return .content }
        if NonAnswerWords.before.first(in: keys) != nil { return .question }
        if NonAnswerWords.returns.first(in: keys) != nil { return .promise }
        return keys.count <= 15 && !namesSomebody ? .aside : .content
    }

    private var ofProcess: Sense? {
        if ProcessWords.objections.first(in: keys) != nil { return .objection }
        if beginsWithWriter || keys.count <= 6, !namesSomebody, ProcessWords.gone.first(in: keys) != nil {
            return .objection
        }
        return ProcessWords.questions.first(in: keys)?.lowerBound == 0 || ProcessWords.complains(keys) ? .question : nil
    }

    /// Whether each word is in the set, or a number, a day or a time.
    private func isWholly(_ words: Set<String>) -> Bool {
        keys.allSatisfy { key in
            words.contains(key) || key.first.map { $0.isNumber || PlainWords.isSign($0) } ?? false
        }
    }

    /// "More time for planning would help" is none: nobody promises anything.
    private var isPromised: Bool {
        guard NonAnswerWords.promises.first(in: keys) != nil else { return false }
        return NonAnswerWords.beginnings.contains(keys[0]) || keys.contains(where: NonAnswerWords.promisers.contains)
    }

    /// "Please call me on …": nothing but asking stands before it.
    private var wantsCall: Bool {
        guard let found = NonAnswerWords.calls.first(in: keys) else { return false }
        return keys[..<found.lowerBound].allSatisfy(NonAnswerWords.asking.contains)
    }

    private var beginsWithWriter: Bool {
        let first = keys.first { !NonAnswerWords.thanks.contains($0) && !NonAnswerWords.openers.contains($0) }
        return first.map(NonAnswerWords.writer.contains) ?? false
    }

    /// A word with a capital inside the sentence; German has them everywhere.
    private var namesSomebody: Bool {
        if keys.contains(where: ["ich", "wir", "mich", "bin"].contains) { return false }
        return text.split { !$0.isLetter && $0 != "'" && $0 != "’" }.dropFirst().contains { word in
            word.first?.isUppercase == true && word.count > 1
                && !NonAnswerWords.capitals.contains(PlainWord.key(word))
        }
    }

    // MARK: Sentences

    /// Parts that end in a mark or with their line. A point behind a number or inside a word ends nothing.
    static func all(in text: String) -> [ReplySentence] {
        var found: [ReplySentence] = []
        for line in unwrapped(text) {
            var start = line.startIndex
            var at = start
            while at < line.endIndex {
                let next = line.index(after: at)
                if ends(line, at, next) {
                    append(line[start..<at], asks: line[at] == "?" || line[at] == "？", to: &found)
                    start = next
                }
                at = next
            }
            append(line[start...], asks: false, to: &found)
        }
        return found
    }

    /// Lines that are long enough to have been broken by a program go on in the next one.
    private static func unwrapped(_ text: String) -> [Substring] {
        var lines: [String] = []
        var goesOn = false
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if goesOn, !line.isEmpty { lines[lines.count - 1] += " " + line } else { lines.append(String(line)) }
            goesOn = line.count >= 50
        }
        return lines.map { $0[...] }
    }

    private static func append(_ part: Substring, asks: Bool, to found: inout [ReplySentence]) {
        if part.contains(where: { !$0.isWhitespace && !$0.isPunctuation }) {
            found.append(ReplySentence(part, asks: asks))
        } else if asks, let last = found.popLast() {
            found.append(ReplySentence(last.text, asks: true))
        }
    }

    private static func ends(_ line: Substring, _ at: Substring.Index, _ next: Substring.Index) -> Bool {
        switch line[at] {
        case "!", "?", "？", "！", "。", "…": return true
        case ".":
            guard next == line.endIndex || line[next].isWhitespace else { return false }
            return at == line.startIndex || !line[line.index(before: at)].isNumber || next == line.endIndex
        default: return false
        }
    }
}
