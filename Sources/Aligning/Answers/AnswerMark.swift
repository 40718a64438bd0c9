// Marks that people and mail clients put before an answer between the lines: "[Petra Smit]", "PS:", "-->", "Antwoord:".

enum AnswerMark {
    /// The lines of one answer without the mark in front of it, and without stars around every line.
    static func removed(from lines: [String], sender: String?) -> [String] {
        guard let first = lines.first else { return lines }
        var lines = lines
        let rest = withoutName(withoutArrow(first[...]), names(of: sender))
        if !rest.isEmpty || lines.count > 1 { lines[0] = String(rest) }
        if lines[0].isEmpty { lines.removeFirst() }
        return withoutStars(lines)
    }

    private static let arrows = ["-->", "->", "==>", "=>", ">>>", ">>", "→", "➔", "➜", "⇒", "»", ">"]

    private static func withoutArrow(_ line: Substring) -> Substring {
        guard let first = line.utf8.first, first == 0x2D || first == 0x3D || first == 0x3E || first >= 0x80,
            let arrow = arrows.first(where: { line.hasPrefix($0) })
        else { return line }
        let rest = line.dropFirst(arrow.count).trimmed
        return rest.isEmpty ? line : rest
    }

    /// `[PS] `, `PS: `, `Petra: `, `Antwoord: `
    private static func withoutName(_ line: Substring, _ names: Set<String>) -> Substring {
        if line.first == "[", let end = line.prefix(48).firstIndex(of: "]"),
            names.contains(line[line.index(after: line.startIndex)..<end].trimmed.lowercased())
        {
            return line[line.index(after: end)...].trimmed
        }
        guard let end = line.prefix(40).firstIndex(of: ":") else { return line }
        let word = line[..<end].trimmed.lowercased()
        guard names.contains(word) || answers.contains(word) else { return line }
        return line[line.index(after: end)...].trimmed
    }

    private static let answers: Set<String> = [
        "antwoord", "antw", "antw.", "mijn antwoord", "reactie", "answer", "ans", "my answer", "reply", "response", "a",
        "antwort", "meine antwort", "réponse", "reponse", "rép", "rép.", "ma réponse",
    ]

    /// The name, its first word, and its initials, in lower case.
    private static func names(of sender: String?) -> Set<String> {
        guard let sender else { return [] }
        let parts = sender.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "." }
        guard let first = parts.first, first.count > 1 else { return [] }
        let initials = parts.compactMap(\.first).map(String.init).joined()
        return parts.count > 1 ? [sender.lowercased(), String(first), initials] : [String(first)]
    }

    /// A text part shows as `*…*` what was bold.
    private static func withoutStars(_ lines: [String]) -> [String] {
        var bare: [String] = []
        for line in lines {
            let inner = line.drop { $0 == "*" }.reversed().drop { $0 == "*" }
            let isStarred = line.first == "*" && line.last == "*" && !inner.isEmpty && !inner.contains("*")
            guard isStarred || line.isEmpty else { return lines }
            bare.append(String(String(inner.reversed())[...].trimmed))
        }
        return bare
    }
}
