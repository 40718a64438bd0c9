// Recognises the line that a mail client writes above a quote: "On Tuesday 3 February Jan wrote:", in many languages.
import Addressing

/// An attribution, up to four lines long, found from its end: a colon behind a verb of writing, with a date, a time or
/// an address near it, and no pronoun, so that "On Monday she wrote:" stays the writer's own.
struct Attribution {
    let lines: Range<Int>
    /// UTF-8 offset in the first line where the attribution begins, when typed text stands before it.
    let offset: Int
    /// Whether a date, a time or an address stands in it, and not only a quote below it.
    let isDated: Bool

    static func ending(at line: Int, in words: Words) -> Attribution? {
        let text = words.lines[line].text
        guard endsLikeOne(text) || endsInVerb(line, words) || (text.utf8.last == 0x3E && isAboveQuote(line, words))
        else {
            return nil
        }
        let top = paragraphTop(line, words)
        let all = words.first[top]..<words.first[line + 1]
        guard !all.isEmpty else { return nil }
        guard let verb = all.last(where: { PhraseTables.wrote.contains(words.all[$0].id) }) else {
            return withoutVerb(line, words)
        }
        let start = beginning(before: verb, in: all, words)
        let span = start..<all.upperBound
        guard span.count <= 40, all.upperBound - verb <= 18 else { return nil }
        guard !hasPronoun(near: verb, in: span, words) else { return nil }
        let isDated = isDated(span, words, line)
        guard isDated || isAboveQuote(line, words) else { return nil }
        return from(start, to: line, isDated: isDated, words)
    }

    private static func from(_ start: Int, to line: Int, isDated: Bool = true, _ words: Words) -> Attribution {
        let first = words.all[start]
        let opensLine = words.range(of: Int(first.line)).lowerBound == start
        return Attribution(
            lines: Int(first.line)..<line + 1,
            offset: opensLine ? 0 : Int(first.start),
            isDated: isDated
        )
    }

    /// "On Wed, 14 Nov 2018 08:14:43 -0200 John Doe <john@doe.example> wrote" without a colon: only with an address.
    private static func endsInVerb(_ line: Int, _ words: Words) -> Bool {
        guard let last = words.words(of: line).last, PhraseTables.wrote.contains(last.id) else { return false }
        return words.lines[line].text.hasByte(UInt8(ascii: "@")) && words.words(of: line).count >= 8
    }

    private static func isAboveQuote(_ line: Int, _ words: Words) -> Bool {
        var below = line + 1
        while below < words.lines.count, words.lines[below].text.isEmpty { below += 1 }
        return below < words.lines.count && words.lines[below].quoteDepth > words.lines[line].quoteDepth
    }

    /// A colon at the end, or dashes around ("---- On … wrote ----"), or quoted text right behind the colon.
    private static func endsLikeOne(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var tail = bytes[max(0, bytes.count - 6)...]
            while let last = tail.last, isDecoration(last) { tail.removeLast() }
            while tail.count > 1, let last = tail.last, last == 0xA0 || last == 0xC2 { tail.removeLast() }
            guard let last = tail.last else { return false }
            if last == UInt8(ascii: ":") { return true }
            guard last == UInt8(ascii: "-") || last >= 0x80 else { return false }
            return tail.suffix(3).elementsEqual("---".utf8) || tail.suffix(3).elementsEqual("：".utf8)
        }
    }

    private static func isDecoration(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x3E, 0x2A, 0x5F, 0x09, 0x0D: true
        default: false
        }
    }

    private static func paragraphTop(_ line: Int, _ words: Words) -> Int {
        var top = line
        let limit = max(0, line - 3)
        while top > limit, !words.lines[top - 1].text.isEmpty,
            words.lines[top - 1].quoteDepth <= words.lines[line].quoteDepth
        {
            top -= 1
        }
        return top
    }

    /// Where the attribution begins: at the nearest opening word ("On", "Op") before the verb that a date or a name
    /// follows, else with the line of the verb, or the one above where that ends in an address cut in two.
    private static func beginning(before verb: Int, in all: Range<Int>, _ words: Words) -> Int {
        var candidate: Int?
        var at = verb
        while at > all.lowerBound {
            at -= 1
            let word = words.all[at]
            let opensLine = words.range(of: Int(word.line)).lowerBound == at
            guard PhraseTables.attributionStart.contains(word.id) else { continue }
            if opensLine && startsDate(after: at, before: verb, words) { return at }
            if candidate == nil, startsDate(after: at, before: verb, words), startsUpper(word, words) { candidate = at }
        }
        if let candidate { return candidate }
        let line = Int(words.all[verb].line)
        let start = words.first[line]
        if start > all.lowerBound, start == verb || !hasName(start..<verb, words) {
            return max(all.lowerBound, words.first[line - 1])
        }
        return start
    }

    private static func startsUpper(_ word: Word, _ words: Words) -> Bool {
        words.lines[Int(word.line)].text.bytes(Int(word.start), Int(word.end)).first?.isUppercase ?? false
    }

    private static func hasName(_ range: Range<Int>, _ words: Words) -> Bool {
        range.contains { startsUpper(words.all[$0], words) }
    }

    /// Whether a number stands within the next four words, as in "On Tue, 3 Feb" or "Op di 3 feb".
    private static func startsDate(after at: Int, before verb: Int, _ words: Words) -> Bool {
        (at + 1..<max(at + 1, min(at + 5, verb))).contains { digits(words.all[$0], words) != nil }
    }

    private static func digits(_ word: Word, _ words: Words) -> Int? {
        let utf8 = words.lines[Int(word.line)].text.utf8
        let first = utf8[utf8.index(utf8.startIndex, offsetBy: Int(word.start))]
        guard (0x30...0x39).contains(first) else { return nil }
        return Int(words.lines[Int(word.line)].text.bytes(Int(word.start), Int(word.end)).prefix { $0.isNumber })
    }

    private static func hasPronoun(near verb: Int, in span: Range<Int>, _ words: Words) -> Bool {
        for at in [verb - 1, verb + 1] where span.contains(at) && at != span.lowerBound {
            let word = words.all[at]
            if PhraseTables.pronouns.contains(word.id), !startsUpper(word, words) { return true }
        }
        return false
    }

    /// Whether there is an address, a time or a full date.
    private static func isDated(_ span: Range<Int>, _ words: Words, _ line: Int) -> Bool {
        let first = Int(words.all[span.lowerBound].line)
        var numbers: [Int] = []
        for at in span {
            if let number = digits(words.all[at], words) { numbers.append(number) }
        }
        if (first...line).contains(where: { words.lines[$0].text.hasByte(UInt8(ascii: "@")) }) { return true }
        let year = numbers.contains { (1990...2100).contains($0) }
        if year && numbers.count >= 2 { return true }
        return numbers.count >= 3
    }

    /// `2014-10-17 11:28 GMT+03:00 Name <a@x>:` has no verb, but a date, a time and an address.
    private static func withoutVerb(_ line: Int, _ words: Words) -> Attribution? {
        let text = words.lines[line].text
        guard text.hasByte(UInt8(ascii: "@")) else { return nil }
        for first in [line, line - 1] where first >= 0 && !words.lines[first].text.isEmpty {
            let span = words.first[first]..<words.first[line + 1]
            let numbers = span.compactMap { digits(words.all[$0], words) }
            let year = numbers.contains { (1990...2100).contains($0) }
            let opens = span.prefix(4).contains { digits(words.all[$0], words) != nil }
            let enough = isAboveQuote(line, words) ? 3 : 4
            guard year, opens, numbers.count >= enough, span.count <= 26 else { continue }
            return from(span.lowerBound, to: line, words)
        }
        return nil
    }
}
