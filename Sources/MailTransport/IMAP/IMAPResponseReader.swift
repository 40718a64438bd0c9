// One whole response to its value.

struct IMAPResponseReader {
    private let fragments: [IMAPFragment]
    private var fragment = 0
    private var text: [UInt8]
    private var position = 0

    /// - Parameter fragments: text and literals in turn, text first.
    init(_ fragments: [IMAPFragment]) {
        self.fragments = fragments
        text = Self.text(fragments.first)
    }

    mutating func response() throws(IMAPResponseParser.Malformed) -> IMAPResponse {
        let tag = word()
        switch tag {
        case "": throw malformed()
        case "+": return .continuation
        case "*": return try untagged()
        default:
            guard let condition = IMAPResponse.Condition(rawValue: word().uppercased()) else { throw malformed() }
            return .completed(tag: tag, status(condition))
        }
    }

    private mutating func untagged() throws(IMAPResponseParser.Malformed) -> IMAPResponse {
        let name = word().uppercased()
        if let number = Int(name) { return try numbered(number) }
        if let condition = IMAPResponse.Condition(rawValue: name) { return .status(status(condition)) }
        switch name {
        case "CAPABILITY": return .capability(words().map { $0.uppercased() })
        case "SEARCH": return .search(words().compactMap { UInt32($0) })
        case "": throw malformed()
        default: return .other(name)
        }
    }

    private mutating func numbered(_ number: Int) throws(IMAPResponseParser.Malformed) -> IMAPResponse {
        let name = word().uppercased()
        switch name {
        case "EXISTS": return .exists(number)
        case "EXPUNGE": return .expunged(number)
        case "FETCH":
            guard case .list(let values) = try value(depth: 0), values.count.isMultiple(of: 2) else {
                throw malformed()
            }
            skipSpace()
            // Closed once too often: a literal was longer or shorter than it was said to be.
            guard peek != UInt8(ascii: ")") else { throw malformed() }
            var attributes: [String: IMAPValue] = [:]
            for index in stride(from: 0, to: values.count, by: 2) {
                guard case .atom(let key) = values[index] else { throw malformed() }
                attributes[key.uppercased()] = values[index + 1]
            }
            return .fetch(number, attributes)
        default: return .other(name)
        }
    }

    /// RFC 9051 §7.1: an optional code in brackets, then text for people.
    private mutating func status(_ condition: IMAPResponse.Condition) -> IMAPResponse.Status {
        var code: String?
        if peek == UInt8(ascii: "["), let end = text[position...].firstIndex(of: UInt8(ascii: "]")) {
            code = String(decoding: text[(position + 1)..<end], as: UTF8.self)
            position = end + 1
            skipSpace()
        }
        let rest = String(decoding: text[position...], as: UTF8.self)
        return .init(condition: condition, code: code, text: rest.onOneLine)
    }

    private mutating func value(depth: Int) throws(IMAPResponseParser.Malformed) -> IMAPValue {
        skipSpace()
        guard let byte = peek else { throw malformed() }
        switch byte {
        case UInt8(ascii: "("): return try list(depth: depth)
        case UInt8(ascii: "\""): return .string(try quoted())
        case UInt8(ascii: "{"), UInt8(ascii: "~"):
            if let literal = literal() { return .string(literal) }
            throw malformed()
        default:
            let atom = try atom()
            return atom.uppercased() == "NIL" ? .null : .atom(atom)
        }
    }

    private mutating func list(depth: Int) throws(IMAPResponseParser.Malformed) -> IMAPValue {
        // Nested deeper than any mail needs: an attack on our stack.
        guard depth < 64 else { throw malformed() }
        position += 1
        var values: [IMAPValue] = []
        while true {
            skipSpace()
            if peek == UInt8(ascii: ")") {
                position += 1
                return .list(values)
            }
            values.append(try value(depth: depth + 1))
        }
    }

    private mutating func quoted() throws(IMAPResponseParser.Malformed) -> [UInt8] {
        position += 1
        var bytes: [UInt8] = []
        while let byte = peek {
            position += 1
            if byte == UInt8(ascii: "\"") { return bytes }
            if byte == UInt8(ascii: "\\"), let escaped = peek {
                bytes.append(escaped)
                position += 1
            } else {
                bytes.append(byte)
            }
        }
        throw malformed()
    }

    /// The literal that the current text ends by announcing; the text after it becomes current.
    private mutating func literal() -> [UInt8]? {
        guard fragment + 2 < fragments.count, case .literal(let bytes) = fragments[fragment + 1] else { return nil }
        guard let close = text[position...].firstIndex(of: UInt8(ascii: "}")), close == text.count - 1 else {
            return nil
        }
        fragment += 2
        text = Self.text(fragments[fragment])
        position = 0
        return bytes
    }

    /// An atom; what stands in brackets belongs to it, spaces and parentheses included: `BODY[HEADER.FIELDS (TO)]`.
    private mutating func atom() throws(IMAPResponseParser.Malformed) -> String {
        let begin = position
        var inBrackets = false
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "["): inBrackets = true
            case UInt8(ascii: "]"): inBrackets = false
            case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""):
                if !inBrackets {
                    guard position > begin else { throw malformed() }
                    return String(decoding: text[begin..<position], as: UTF8.self)
                }
            default: break
            }
            position += 1
        }
        return String(decoding: text[begin...], as: UTF8.self)
    }

    private mutating func word() -> String {
        let end = text[position...].firstIndex(of: UInt8(ascii: " ")) ?? text.count
        defer {
            position = end
            skipSpace()
        }
        return String(decoding: text[position..<end], as: UTF8.self)
    }

    private mutating func words() -> [String] {
        text[position...].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }

    private var peek: UInt8? { position < text.count ? text[position] : nil }

    private mutating func skipSpace() {
        while peek == UInt8(ascii: " ") { position += 1 }
    }

    private func malformed() -> IMAPResponseParser.Malformed {
        .response(String(decoding: text.prefix(120), as: UTF8.self).onOneLine)
    }

    private static func text(_ fragment: IMAPFragment?) -> [UInt8] {
        if case .text(let bytes) = fragment { bytes } else { [] }
    }
}
