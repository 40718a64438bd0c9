// The lines of a questionnaire's file: a key that nobody knows, a placeholder that is none, a question that stands twice.
import Addressing
import Yams

/// Walks the file's nodes, which know where they stand.
struct QuestionnaireLines {
    private let file: String
    private var texts: [String: Int] = [:]
    private var keys: [String: Int] = [:]

    /// - Throws: `WordingError` naming file and line.
    static func check(_ yaml: String, file: String) throws(WordingError) {
        let root: Node?
        do {
            root = try Yams.compose(yaml: yaml)
        } catch {
            throw WordingError(yaml: error, file: file)
        }
        guard let root else { return }
        var lines = QuestionnaireLines(file: file)
        try lines.check(root)
    }

    private init(file: String) { self.file = file }

    private mutating func check(_ root: Node) throws(WordingError) {
        let fields = try fields(of: root, known: ["questions"], needed: ["questions"])
        guard let questions = fields["questions"]?.sequence else {
            throw error(root, "'questions' is no list", "write each question as an item: - key: …")
        }
        for question in questions { try check(question: question) }
    }

    private mutating func check(question: Node) throws(WordingError) {
        let fields = try fields(of: question, known: ["key", "text", "scale"], needed: ["key", "text"])
        if let scale = fields["scale"] {
            _ = try self.fields(of: scale, known: ["lowest", "highest"], needed: ["lowest", "highest"])
        }
        guard let key = fields["key"]?.scalar?.string, let text = fields["text"]?.scalar?.string else {
            throw error(question, "its key or its text is no text", "write key: WORD and text: SENTENCE")
        }
        let line = question.mark?.line ?? 1
        if let first = keys.updateValue(line, forKey: key) {
            throw error(
                question,
                "the key '\(key)' stands in line \(first) already",
                "give each question one of its own"
            )
        }
        let plain = text.lowercased().filter { $0.isLetter || $0.isNumber }
        if let first = texts.updateValue(line, forKey: plain) {
            throw error(question, "the same question stands in line \(first) already", "take one of them out")
        }
        for name in QuestionnaireLines.placeholders(in: text) where name != "name" {
            throw error(
                fields["text"] ?? question,
                "there is no {{\(name)}} in a question",
                "{{name}} is the employee's given name, and the only one"
            )
        }
    }

    private func fields(
        of node: Node,
        known: [String],
        needed: [String]
    ) throws(WordingError) -> [String: Node] {
        guard let mapping = node.mapping else {
            throw error(node, "this takes \(known.joined(separator: ", "))", "write each as KEY: VALUE")
        }
        var found: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.string ?? "?"
            guard known.contains(name) else {
                let meant = nearest(to: name, among: known).map { "did you mean '\($0)'?" }
                throw error(key, "there is no '\(name)' here", meant ?? "it takes \(known.joined(separator: ", "))")
            }
            found[name] = value
        }
        for name in needed where found[name] == nil {
            throw error(node, "'\(name)' is missing", "it takes \(known.joined(separator: ", "))")
        }
        return found
    }

    private func error(_ node: Node, _ reason: String, _ hint: String) -> WordingError {
        WordingError(file: file, line: node.mark?.line, reason: reason, hint: hint)
    }

    /// What stands in double braces.
    private static func placeholders(in text: String) -> [String] {
        text.components(separatedBy: "{{").dropFirst().compactMap { part in
            part.contains("}}") ? part.components(separatedBy: "}}").first?.trimmed : nil
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
