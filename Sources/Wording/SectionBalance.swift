// Sections of a template that are not closed, or closed without being open: the parser knows neither their names nor lines.

/// The first section that is out of balance.
struct SectionBalance {
    /// Nil where all are closed in order.
    let problem: (line: Int, reason: String)?

    init(_ text: String) {
        var open: [(tag: String, name: String, line: Int)] = []
        for tag in SectionBalance.tags(in: text) {
            switch tag.sign {
            case "#", "^", "$", "<": open.append(("{{\(tag.sign)\(tag.name)}}", tag.name, tag.line))
            case "/":
                guard let last = open.popLast() else {
                    problem = (tag.line, "{{/\(tag.name)}} closes a section that isn't open")
                    return
                }
                guard last.name == tag.name else {
                    problem = (
                        tag.line, "{{/\(tag.name)}} stands where \(last.tag) of line \(last.line) is still open"
                    )
                    return
                }
            default: break
            }
        }
        problem = open.last.map { ($0.line, "\($0.tag) is not closed by {{/\($0.name)}}") }
    }

    private static func tags(in text: String) -> [(sign: Character, name: String, line: Int)] {
        var found: [(sign: Character, name: String, line: Int)] = []
        var line = 1
        for (index, part) in text.components(separatedBy: "{{").enumerated() {
            let tag = part.prefix { $0 != "}" }.drop(while: \.isWhitespace)
            if index > 0, let sign = tag.first, part.contains("}}") {
                let name = tag.dropFirst().drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
                found.append((sign, String(name), line))
            }
            line += part.count { $0 == "\n" }
        }
        return found
    }
}
