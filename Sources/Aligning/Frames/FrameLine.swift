// What one line of a letter looks like: a rule, a title, a way to reach somebody, or an answer.
import Vocabularies

enum FrameLine {
    /// `-- `, or `--` where a relay took the space.
    static func isDelimiter(_ line: String) -> Bool {
        guard line.utf8.count <= 5 else { return false }
        let text = line.trimmed
        return text == "--" || text == "—" || text == "__" || text == "---" || text == "——"
    }

    static func isAlphanumeric(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte }

    /// Seven digits, or a page's address; bytes alone looked at.
    static func holdsContact(_ line: String) -> Bool {
        var line = line
        return line.withUTF8 { bytes in
            var digits = 0
            for byte in bytes {
                switch byte {
                case 0x30...0x39:
                    digits += 1
                    if digits == 7 { return true }
                case UInt8(ascii: "/"), UInt8(ascii: "|"): return true
                default: break
                }
            }
            return false
        } || line.holds("www.")
    }

    static func isRule(_ line: String) -> Bool {
        var strokes = 0
        for scalar in line.unicodeScalars {
            switch scalar {
            case " ": break
            case "-", "_", "=", "*", "~", "–", "—", "#", ".", "·", "•", "+": strokes += 1
            default: return false
            }
        }
        return strokes >= 5 && line.utf8.count >= 6
    }

    /// "P.S.", "Nachtrag:": what somebody adds below their name.
    static func isPostscript(_ line: String) -> Bool {
        guard let first = line.utf8.first else { return false }
        switch first | 0x20 {
        case UInt8(ascii: "p"), UInt8(ascii: "n"), UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "("): break
        default: return false
        }
        return postscripts.match(Words.ids(line.beginning(24))[...]) > 0
    }

    private static let postscripts = PhraseBook(of: \.postscripts)

    /// Whether a line can be an answer, or a part of one: it has the number of a question, is a score, or a sentence.
    static func isAnswer(_ line: String, highest: Int) -> Bool {
        if isContact(line), !isProse(line) { return AnswerLabel(line, highest: highest)?.form == .word }
        if let label = AnswerLabel(line, highest: highest), label.form != .bare { return true }
        return isScore(line) || isProse(line) || isSpeech(line)
    }

    /// A few words that say something of somebody: no post, firm or street has a pronoun, a degree or a negation in it.
    private static func isSpeech(_ line: String) -> Bool {
        guard line.utf8.count <= 120, !isTitle(line) else { return false }
        let ids = Words.ids(line)
        guard ids.count >= 2, presence.match(ids[...]) == 0, absences.match(ids[...]) == 0,
            !ids.contains(where: us.contains)
        else { return false }
        return ids.contains { persons.contains($0) || speech.contains($0) }
    }

    private static let speech = PhraseBook(of: \.speech)

    /// "4", "4/5", "★★★★"
    static func isScore(_ line: String) -> Bool {
        guard line.utf8.count <= 15 else { return false }
        let first = line.unicodeScalars.first?.value ?? 0
        guard 0x30...0x39 ~= first || first >= 0x2600 else { return false }
        return !line.contains(where: \.isLetter)
    }

    /// A sentence, as opposed to the lines of an address.
    static func isProse(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        guard let first = words.first, words.count >= 2 else { return false }
        let small = words.count(where: isSmall)
        let ending = line.reversed().first { !"\"'”’)»“ ".contains($0) } ?? " "
        // "Manager Inkoop a.i." ends in an abbreviation.
        let isEnded = ".!?…".contains(ending) && !(words.last?.dropLast().contains(".") ?? false)
        if isTitle(line), !isEnded || isFirm(words.last ?? "") { return false }
        // "Werkdagen: ma, di, do"
        let ids = Words.ids(line.beginning(80))
        if !isEnded, first.hasSuffix(":") || presence.match(ids[...]) > 0 { return false }
        if absences.match(ids[...]) > 0 { return false }
        if isEnded, words.count >= 3, small >= 1 || ending != "." { return true }
        if words.count >= 4, small * 10 >= words.count * 5 { return true }
        return words.count >= 3 && isSmall(first) && small >= 2
    }

    /// Whether a word begins with a small letter.
    private static func isSmall(_ word: Substring) -> Bool {
        guard let byte = word.utf8.first else { return false }
        return byte < 0x80 ? 0x61...0x7A ~= byte : word.first?.isLowercase ?? false
    }

    /// A page, an address or a telephone number, and hardly anything beside.
    static func isContact(_ line: String) -> Bool {
        guard line.utf8.count <= 160 else { return false }
        if line.first == "[", line.last == "]", !line.contains(" "), line.contains(where: \.isNumber) { return true }
        return SignatureBlock.isContact(line) && !isProse(line)
    }

    /// "Client Ltd | Rotterdam": parts of a line that signs.
    static func isDivided(_ line: String) -> Bool {
        line.contains { "|,·•–—/()".contains($0) } || line.holds(" - ")
    }

    /// A post or a firm.
    static func isTitle(_ line: String) -> Bool {
        guard line.utf8.count <= 90 else { return false }
        let ids = Words.ids(line)
        guard ids.count <= 9 else { return false }
        if ids.count >= 2, ids.count <= 4, ids.allSatisfy(pronouns.contains), line.contains("/") { return true }
        return line.holds(" | ") || line.holds(" · ") || ids.contains(where: titles.contains)
            || ids.last.map(firms.contains) == true
    }

    /// "B.V.", "Ltd."
    private static func isFirm(_ word: Substring) -> Bool {
        firms.contains(Words.id(word.lowercased().filter { $0 != "." && $0 != "," }))
    }

    /// What stands below a signature in many mails: a page, a firm's number, an invitation to a stand, when somebody works.
    static func isFurniture(_ line: String) -> Bool {
        if line.holds("://") || line.holds("www.") { return true }
        let ids = Words.ids(line.beginning(160))
        if furniture.match(ids[...]) > 0 || presence.match(ids[...]) > 0 || MachinePhrases.imprints.occurs(in: ids) {
            return true
        }
        return ids.contains(where: us.contains) && !ids.contains(where: persons.contains)
    }

    /// Whether there is a pronoun of the first or third person in it.
    static func speaksOfSomebody(_ line: String) -> Bool { Words.ids(line).contains(where: persons.contains) }

    private static let us = PhraseBook(of: \.us)

    private static let persons = PhraseBook(of: \.persons)

    private static let presence = PhraseBook(of: \.presence)

    /// "I don't work on Fridays"
    private static let absences = PhraseBook(of: \.absences)

    private static let furniture = PhraseBook(of: \.furniture)

    /// "she/her", as people put it below their names.
    private static let pronouns = PhraseBook(of: \.pronouns)

    private static let firms = PhraseBook(of: \.firms)

    private static let titles = PhraseBook(of: \.titles)
}
