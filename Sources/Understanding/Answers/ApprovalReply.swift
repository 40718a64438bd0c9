// The manager's answer to a list of raters: approved, agreed but for some, or no.
import Addressing

/// A person on the list that was shown.
public typealias NumberedRater = (number: Int, name: String, address: EmailAddress)

public enum ApprovalReply: Hashable, Sendable {
    /// All are to be asked but those struck. The unclear lines say something else, which a person should see.
    case approved(struck: [Int], unclear: [UnclearLine])
    /// The answer is no, and names nobody.
    case refused
    /// Nothing may follow from it.
    case unclear

    /// Every sentence is wholly understood, or nothing follows; only a line that adds somebody by an address is shown.
    public static func read(_ text: String, listed: [NumberedRater]) -> ApprovalReply {
        let (form, list) = (ApprovalWords.form, ListedRaters(listed, knows: ApprovalWords.form.spelling.knows))
        let read = FormText(text) { form.spelling.knows($0.key) || list.mayName($0) }
        guard !read.isTooLong else { return .unclear }
        var whole = ApprovalReading()
        var added: [UnclearLine] = []
        for sentence in read.sentences {
            guard !sentence.isQuestion, let marked = list.marked(sentence), let parts = form.parts(marked.words) else {
                return .unclear
            }
            let count = ApprovalCount(marked, parts)
            if form.asks(marked.words, parts, .asks) || !count.fits(listed.count) { return .unclear }
            whole.counted.formUnion(count.ofRest)
            whole.hear(parts, in: marked.words)
            let senses = parts.map { part in
                ApprovalReading.Said(
                    sense: part.sense,
                    references: Set(part.range.flatMap { marked.references[$0] ?? [] }),
                    isBehindBreak: marked.words.isBreak(before: part.range.lowerBound)
                )
            }
            guard !marked.namesStrangers else {
                guard ApprovalReading.onlyAdds(senses.map(\.sense)) else { return .unclear }
                added.append(
                    UnclearLine(number: sentence.line, text: line(sentence.line, of: text), reason: .notUnderstood)
                )
                whole.agrees = whole.agrees || senses.contains { [.consent, .praise].contains($0.sense) }
                continue
            }
            // Somebody is to be added, and nobody can tell whom.
            if senses.contains(where: { $0.sense == .adds }) { return .unclear }
            guard let reading = ApprovalReading.of(senses.filter { ![.around, .asks, .aside].contains($0.sense) })
            else {
                return .unclear
            }
            whole.add(reading)
        }
        return whole.result(listed.map(\.number), added)
    }

    private static func line(_ number: Int, of text: String) -> String {
        ReplyLines(text).lines.first { $0.number == number }?.text ?? ""
    }
}

/// What the sentences say together.
struct ApprovalReading: Hashable {
    var (agrees, refuses) = (false, false)
    var struck: Set<Int> = []
    /// Those that the manager agrees to by name or number; empty where it is the whole list.
    var only: Set<Int> = []
    var (takesRest, strikesRest) = (false, false)
    /// Whether something beside a bare yes agrees, and whether small talk stands beside it.
    private var (isPlain, chats) = (false, false)
    /// How many the rest are said to be.
    var counted: Set<Int> = []

    mutating func add(_ other: ApprovalReading) {
        (agrees, refuses) = (agrees || other.agrees, refuses || other.refuses)
        struck.formUnion(other.struck)
        only.formUnion(other.only)
        (takesRest, strikesRest) = (takesRest || other.takesRest, strikesRest || other.strikesRest)
        counted.formUnion(other.counted)
    }

    mutating func hear(_ parts: [ClosedForm<ApprovalWords.Sense>.Part], in sentence: FormWords) {
        chats = chats || parts.contains { $0.sense == .aside }
        isPlain =
            isPlain
            || parts.contains { part in
                part.sense == .praise
                    || part.sense == .consent && !sentence.keys[part.range].allSatisfy(BareYes.words.contains)
            }
    }

    /// A strike alone agrees to the rest; a no that names nobody, beside a yes, is for a person.
    func result(_ numbers: [Int], _ added: [UnclearLine]) -> ApprovalReply {
        let names = !struck.isEmpty || !only.isEmpty
        if chats, !isPlain, !names { return .unclear }
        if refuses { return agrees || names || takesRest || strikesRest ? .unclear : .refused }
        guard agrees || names, only.isDisjoint(with: struck), !(takesRest && strikesRest) else { return .unclear }
        if takesRest || strikesRest, !names { return .unclear }
        if strikesRest, only.isEmpty { return .unclear }
        let named = struck.union(only).count
        guard counted.allSatisfy({ $0 + named == numbers.count }) else { return .unclear }
        let others = only.isEmpty || takesRest ? [] : numbers.filter { !only.contains($0) }
        return .approved(struck: struck.union(others).sorted(), unclear: added)
    }

    // MARK: Clauses

    /// A phrase, with those that it names.
    struct Said {
        let sense: ApprovalWords.Sense
        let references: Set<Int>
        var isBehindBreak = false
    }

    private enum Effect { case agree, refuse, strike, strikeOfAll, only, takeRest, strikeRest }

    /// What a clause says, by the order of its senses, each run of one as one.
    private static let effects: [String: Effect] = {
        let forms: [(Effect, String)] = [
            (.agree, "c ac ca cac aca"), (.refuse, "n d nd dn"),
            (.strike, "sR sRs Rs Rn Rd dR Ros oRs osR Rso"),
            (.strikeOfAll, "abR asR abRs asRs absR casR cabR"),
            (.only, "Rac Rca oR oRc Ro Roc Rc cR Rw Rwc Rcw wR oRw ocR oRwc cwR wRc"),
            (.takeRest, "rc cr rw rcw rac arc T"), (.strikeRest, "rs sr rn rd X"), (.strike, "S"), (.only, "O"),
            (.strikeOfAll, "A"),
        ]
        var effects: [String: Effect] = [:]
        for (effect, list) in forms {
            for form in list.split(separator: " ") {
                effects[String(form)] = effect
                // Why somebody is struck follows at once.
                if effect == .strike || effect == .strikeOfAll { effects[form + "y"] = effect }
            }
        }
        return effects
    }()

    /// - Returns: nil where the sentence can be understood in no way, or in two that differ.
    static func of(_ senses: [Said]) -> ApprovalReading? {
        guard senses.count <= 24 else { return nil }
        // From the end: what may be read from each place on.
        var readings: [Set<ApprovalReading>] = Array(repeating: [], count: senses.count + 1)
        readings[senses.count] = [ApprovalReading()]
        for at in senses.indices.reversed() {
            if senses[at].sense == .but { readings[at].formUnion(readings[at + 1]) }
            var (form, references): (String, Set<Int>) = ("", [])
            for end in at..<min(at + 12, senses.count) {
                let sign = senses[end].sense.rawValue
                // `Haal Joris eraf, de rest is goed`
                if form == "s", sign == "r", senses[end].isBehindBreak { break }
                if form.last != sign { form.append(sign) }
                references.formUnion(senses[end].references)
                guard let effect = effect(of: form), !isCut(senses, end) else { continue }
                let clause = ApprovalReading(effect, references)
                for rest in readings[end + 1] {
                    var whole = clause
                    whole.add(rest)
                    readings[at].insert(whole)
                }
            }
        }
        return readings[0].count == 1 ? readings[0].first : nil
    }

    private static func effect(of form: String) -> Effect? {
        if form.contains("~") {
            var plain = form.replacing("~", with: "")
            plain = plain.reduce(into: "") { if $0.last != $1 { $0.append($1) } }
            let effect = effects[plain]
            return effect == .strike || effect == .only || effect == .strikeRest ? effect : nil
        }
        guard form.contains("p") else { return effects[form] }
        let agreeing = form.replacing("p", with: "c").reduce(into: "") { if $0.last != $1 { $0.append($1) } }
        return effects[agreeing] == .agree ? .agree : nil
    }

    /// A run of one sense is not parted.
    private static func isCut(_ senses: [Said], _ end: Int) -> Bool {
        end + 1 < senses.count && senses[end].sense == senses[end + 1].sense && senses[end].sense != .reference
    }

    private init(_ effect: Effect, _ references: Set<Int>) {
        switch effect {
        case .agree: agrees = true
        case .refuse: refuses = true
        case .strike: struck = references
        case .strikeOfAll: (agrees, struck) = (true, references)
        case .only: (agrees, only) = (true, references)
        case .takeRest: takesRest = true
        case .strikeRest: strikesRest = true
        }
    }

    init() {}

    /// `Vraag ook nog jan@…`, perhaps with a yes to the list.
    static func onlyAdds(_ senses: [ApprovalWords.Sense]) -> Bool {
        senses.allSatisfy { [.around, .aside, .adds, .asks, .consent, .praise, .all].contains($0) }
    }
}
