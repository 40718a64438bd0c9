// Marks with which people choose a number: "[x] 4", "x 4", "1 2 3 (4) 5", "5 = very often X".

enum Ticks {
    private enum Token: Equatable {
        case number(Int), chosen(Int), tick, box
    }

    /// The one number that is ticked among others, or alone; nil where none is, or where there are words.
    static func number(in text: String) -> Int? {
        guard text.utf8.count <= 120, mayTick(text), let tokens = tokens(of: text) else { return nil }
        let numbers = tokens.filter { if case .number = $0 { true } else { false } }
        let chosen = tokens.compactMap { if case .chosen(let number) = $0 { number } else { nil } }
        let ticks = tokens.indices.filter { tokens[$0] == .tick }
        if ticks.isEmpty { return chosen.count == 1 && numbers.count >= 2 ? chosen.first : nil }
        guard ticks.count == 1, chosen.isEmpty, let at = ticks.first, !numbers.isEmpty else { return nil }
        let isBefore = tokens[0] == .tick || tokens[0] == .box
        let index = numbers.count == 1 ? tokens.firstIndex(of: numbers[0]) : isBefore ? at + 1 : at - 1
        guard let index, tokens.indices.contains(index), case .number(let number) = tokens[index] else { return nil }
        return number
    }

    /// Without the mark in front of a text or behind it: `X 5 = very often`.
    static func removed(from text: String) -> String {
        guard mayTick(text) else { return text }
        var rest = text[...].trimmed
        for mark in marks where rest.utf8.count > mark.utf8.count {
            if rest.hasPrefix(mark), rest.dropFirst(mark.count).first.map({ !$0.isLetter }) ?? false {
                rest = rest.dropFirst(mark.count).trimmed
            }
            if rest.hasSuffix(mark), rest.dropLast(mark.count).last.map({ !$0.isLetter }) ?? false {
                rest = rest.dropLast(mark.count).trimmed
            }
        }
        return String(rest)
    }

    /// Whether a text is such a mark and nothing else.
    static func isMark(_ text: some StringProtocol) -> Bool { marks.contains(String(text).lowercased()) }

    private static let marks = [
        "[x]", "(x)", "[X]", "(X)", "[✓]", "[✔]", "[*]", "<--", "<-", "<==", "<=", "<<<", "<<", "←", "⇐", "☑", "☒",
        "✓", "✔", "✔️", "✅", "❌", "🗹", "x", "X",
    ]
    private static let boxes = ["[ ]", "( )", "[]", "()", "[_]", "☐", "□", "○", "◯", "⬜"]

    /// Marks hold an x, a bracket, or a sign beyond ASCII.
    private static func mayTick(_ text: String) -> Bool {
        text.utf8.contains { $0 == 0x78 || $0 == 0x58 || $0 == 0x5B || $0 == 0x28 || $0 == 0x3C || $0 >= 0xE2 }
    }

    private static func tokens(of text: String) -> [Token]? {
        var found: [Token] = []
        var rest = text[...]
        while let first = rest.first {
            if first.isWhitespace || "-–|/,.;".contains(first) {
                rest = rest.dropFirst()
            } else if let box = boxes.first(where: { rest.hasPrefix($0) }) {
                found.append(.box)
                rest = rest.dropFirst(box.count)
            } else if let mark = marks.first(where: { rest.hasPrefix($0) }) {
                found.append(.tick)
                rest = rest.dropFirst(mark.count)
            } else if let number = first.digit {
                guard rest.dropFirst().first?.digit == nil else { return nil }
                found.append(.number(number))
                rest = rest.dropFirst()
            } else if "([*_".contains(first), let number = rest.dropFirst().first?.digit,
                let end = rest.dropFirst(2).first, ")]*_".contains(end)
            {
                found.append(.chosen(number))
                rest = rest.dropFirst(3)
            } else {
                return nil
            }
        }
        return found
    }
}
