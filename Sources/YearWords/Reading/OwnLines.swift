// A line of one's own for each of several talks, by number or by name: the other of each talk reads it, and nobody else is to.
import Cycle
import Understanding

struct OwnLines {
    let lines: [AskedLine]
    let moment: ReplyMoment

    func read(_ text: String) -> YearReply {
        var reply = YearReply()
        for part in NumberedParts.parts(of: numbered(text), numbers: Set(lines.map(\.number))) {
            guard let line = lines.first(where: { $0.number == part.number }) else {
                take(beside(part.text), &reply)
                continue
            }
            let said = NumberedParts.withoutNumber(part.text)
            if mayBeAnothers(said, than: line) || reply.words[line.number] != nil {
                reply.words[line.number] = nil
                reply.unclear.append(UnclearWord(line.number, .whichNumber(lines.map(\.number)), said))
            } else {
                take(YearReply.read(said, to: [line], at: moment), &reply)
            }
        }
        return reply
    }

    private func take(_ found: YearReply, _ reply: inout YearReply) {
        // One that was asked back stays so.
        for (number, word) in found.words where !reply.unclear.contains(where: { $0.number == number }) {
            reply.words[number] = word
        }
        reply.unclear += found.unclear
    }

    /// What stands behind no number: `allebei niets`, courtesy, or a line of which nobody knows whose it is.
    private func beside(_ text: String) -> YearReply {
        if text.split(whereSeparator: \.isNewline).allSatisfy(isGreeting) { return YearReply() }
        var reply = YearReply.read(sentences: text, to: lines, at: moment)
        if reply.words.isEmpty {
            reply.unclear = reply.unclear.map { unclear in
                guard unclear.number == nil, unclear.reason == .notUnderstood else { return unclear }
                return UnclearWord(nil, .whichNumber(lines.map(\.number)), unclear.text)
            }
        }
        return reply
    }

    private func isGreeting(_ line: Substring) -> Bool {
        let keys = PlainWords.keys(String(line))
        return keys.isEmpty || Courtesy.line(keys) != nil || (keys.count <= 4 && Courtesy.greetingLength(keys) > 0)
    }

    /// A number at the beginning of each line that has one.
    private func numbered(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { line in nothing(line) ?? named(line) ?? String(line) }.joined(separator: "\n")
    }

    /// `1 en 2: niks` as `1: niks`, `2: niks`.
    private func nothing(_ line: Substring) -> String? {
        let list = /\s*(\d+(?:\s*(?:,|\+|&|en|and|und|et)\s*\d+)+)\s*:?\s*(\D.*)/
        guard let match = line.wholeMatch(of: list) else { return nil }
        let numbers = match.1.split { !$0.isNumber }.compactMap { Int($0) }
        let meant = lines.filter { numbers.contains($0.number) }
        let said = String(match.2)
        guard meant.count == numbers.count,
            meant.allSatisfy({ YearReply.read(said, to: [$0], at: moment).words == [$0.number: .nothing] })
        else { return nil }
        return numbers.map { "\($0): \(said)" }.joined(separator: "\n")
    }

    // MARK: Names

    /// `Anna: doorgroeien` as `1: doorgroeien`.
    private func named(_ line: Substring) -> String? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return lines.named(by: PlainWords.keys(String(line[..<colon]))).map { "\($0.number)\(line[colon...])" }
    }

    /// Whether another's number stands in it, or another's name begins something: `1 doorgroeien, 2 uren`. Behind the first
    /// sentence nobody else is named: `1 doorgroeien`, and below it `Bij Bram zijn rooster`.
    private func mayBeAnothers(_ text: String, than line: AskedLine) -> Bool {
        let others = lines.filter { $0.number != line.number }
        let numbers = Set(others.map { "\($0.number)" })
        var rest = text[...]
        while let start = rest.firstIndex(where: \.isNumber) {
            let digits = rest[start...].prefix(while: \.isNumber)
            let isWord = start == rest.startIndex || !rest[rest.index(before: start)].isLetter
            rest = rest[digits.endIndex...]
            if isWord, numbers.contains(String(digits)), !NumberedParts.counts(rest) { return true }
        }
        let foreign = others.map { $0.names.subtracting(line.names).subtracting(FunctionWords.all) }
        func isForeign(_ key: String) -> Bool {
            let owned = ["'s", "s"].compactMap { key.hasSuffix($0) ? String(key.dropLast($0.count)) : nil }
            return ([key] + owned).contains { key in foreign.contains { $0.contains(key) } }
        }
        let sentences = text.split { ";.!?".contains($0) || $0.isNewline }.map { PlainWords.keys(String($0)) }
        if sentences.filter({ !$0.isEmpty }).dropFirst().contains(where: { $0.contains(where: isForeign) }) {
            return true
        }
        return text.split { ",;.!?:".contains($0) || $0.isNewline }.contains { piece in
            let keys = PlainWords.keys(String(piece))
            return keys.first { !FunctionWords.all.contains($0) && !Self.beforeNames.contains($0) }.map(isForeign)
                ?? false
        }
    }

    /// Before a name.
    private static let beforeNames = PlainWords.set(
        "ook also auch aussi plus verder dann puis chez bei with zu wat qua"
    )
}

extension YearReply {
    /// Whether a line begins with the name of another, and a colon: `Bram: zijn rooster`, in an answer about Anna.
    public static func namesAnother(_ text: String, than name: String, of others: [String]) -> Bool {
        let own = Set(PlainWords.keys(name))
        let names = others.map { Set(PlainWords.keys($0)) }
        return text.split(whereSeparator: \.isNewline).contains { line in
            // `2: Bram: zijn rooster`
            let bare = PlainReply.withoutMark(line)
            guard let colon = bare.firstIndex(of: ":") else { return false }
            let head = PlainWords.keys(String(bare[..<colon])).filter { Int($0) == nil }
            guard !head.isEmpty, head.count <= 5, !own.isSuperset(of: head) else { return false }
            return names.contains { $0.isSuperset(of: head) }
        }
    }
}
