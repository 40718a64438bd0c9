// Beside a follow-up, by number: `1 afspraak: …`, `2 gesproken, opleiding: …`.
import Cycle
import Understanding

/// What a manager adds about somebody when the year's talks are over.
public enum FollowUpAddition: Hashable, Sendable {
    case agreement(AgreementDraft)
    case training(String)
}

extension FollowUpAddition {
    /// What stands behind a number of a follow-up, and the text without it. Nothing else of a text is touched.
    public static func split(
        _ text: String,
        _ lines: [AskedLine],
        at moment: ReplyMoment
    ) -> (additions: [Int: [FollowUpAddition]], rest: String) {
        let numbers = Set(lines.filter { $0.kind == .followUp }.map(\.number))
        guard !numbers.isEmpty else { return ([:], text) }
        var (additions, rest): ([Int: [FollowUpAddition]], [String]) = ([:], [])
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            guard let number = number(of: line), numbers.contains(number), let found = addition(in: line, moment) else {
                rest.append(String(line))
                continue
            }
            additions[number, default: []].append(contentsOf: found.additions)
            rest.append(found.before)
        }
        return (additions, rest.joined(separator: "\n"))
    }

    private static func number(of line: Substring) -> Int? {
        Int(line.drop(while: \.isWhitespace).prefix(while: \.isNumber))
    }

    /// From the word with the colon on; before it, the word about the talk may stand.
    private static func addition(
        in line: Substring,
        _ moment: ReplyMoment
    ) -> (additions: [FollowUpAddition], before: String)? {
        var at = line.startIndex
        while let colon = line[at...].firstIndex(of: ":") {
            // French has a space before its colon.
            let spaces = line[..<colon].reversed().prefix(while: \.isWhitespace).count
            let head = line[..<line.index(colon, offsetBy: -spaces)]
            let start = head.lastIndex { !$0.isLetter }.map { head.index(after: $0) } ?? head.startIndex
            let isMarked = words.contains(PlainWord.key(head[start...]))
            let asked = [AskedLine(1, .agreementsWanted)]
            let reply = isMarked ? YearReply.read(String(line[start...]), to: asked, at: moment) : YearReply()
            if !reply.wanted.isEmpty || !reply.trainings.isEmpty {
                let before = head[..<start].reversed().drop { !$0.isLetter && !$0.isNumber }
                // A number alone says nothing more.
                let isSaid = before.contains(where: \.isLetter)
                return (
                    reply.wanted.map(FollowUpAddition.agreement) + reply.trainings.map(FollowUpAddition.training),
                    isSaid ? String(String(before).reversed()) : ""
                )
            }
            at = line.index(after: colon)
        }
        return nil
    }

    private static let words = PlainWords.set(
        """
        afspraak opleiding training cursus scholing agreement course vereinbarung absprache weiterbildung schulung fortbildung
        kurs accord formation
        """
    )
}
