// Header fields as ASCII lines: encoded where needed, folded where there is a space.
import Addressing
import Foundation

struct HeaderWriter {
    private(set) var bytes: [UInt8] = []

    mutating func field(_ name: String, words: [String]) {
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: ":"))
        var column = name.utf8.count + 1
        for (index, word) in words.enumerated() {
            // RFC 5322 §2.1.1: 78 columns where possible. Only a space can be folded, so a token stays whole.
            if index > 0, !word.isEmpty, column + 1 + word.utf8.count > 76 {
                bytes.append(contentsOf: [0x0D, 0x0A])
                column = 0
            }
            bytes.append(0x20)
            bytes.append(contentsOf: word.utf8)
            column += 1 + word.utf8.count
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    mutating func field(_ name: String, text: String) { field(name, words: EncodedWords.words(of: text)) }

    mutating func field(_ name: String, _ address: NamedAddress) {
        guard let person = address.name?.text else { return field(name, words: [address.address.description]) }
        field(name, words: HeaderWriter.phrase(person) + ["<\(address.address)>"])
    }

    mutating func field(_ name: String, _ ids: [MessageID]) { field(name, words: ids.map(\.description)) }

    /// A display name: atoms, a quoted string, or encoded words (RFC 5322 §3.2.5, RFC 2047 §5).
    private static func phrase(_ name: String) -> [String] {
        if !EncodedWords.isPlain(name) { return EncodedWords.encoded(name) }
        let isAtoms = name.utf8.allSatisfy { byte in
            (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte)
                || " !#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        }
        if isAtoms, !hasDoubleSpace(name) {
            return name.utf8.split(separator: 0x20).map { String(Substring($0)) }
        }
        let escaped = name.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
        // Folding within a quoted string is allowed at its spaces.
        return ("\"" + String(escaped) + "\"").split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    }

    private static func hasDoubleSpace(_ name: String) -> Bool {
        zip(name.utf8, name.utf8.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
    }

    /// A parameter with any characters: RFC 2231 form beyond ASCII.
    static func parameter(_ name: String, _ value: String) -> String {
        if value.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
            let escaped = value.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
            return "\(name)=\"\(String(escaped))\""
        }
        return "\(name)*=UTF-8''" + percentEncoded(value)
    }

    private static func percentEncoded(_ value: String) -> String {
        var result: [UInt8] = []
        for byte in value.utf8 {
            // RFC 5987 attr-char.
            if (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80 || (0x30...0x39).contains(byte)
                || "-._~".utf8.contains(byte)
            {
                result.append(byte)
            } else {
                result.append(UInt8(ascii: "%"))
                result.append(contentsOf: BodyEncoding.hex(byte))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// Text in headers beyond ASCII (RFC 2047).
enum EncodedWords {
    static func isPlain(_ text: String) -> Bool {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte < 0x20 || byte > 0x7E || (previous == UInt8(ascii: "=") && byte == UInt8(ascii: "?")) {
                return false
            }
            previous = byte
        }
        return true
    }

    /// The words between spaces; neighbours that need encoding are encoded together with the space between them.
    static func words(of text: String) -> [String] {
        if isPlain(text) {
            return text.utf8.split(separator: 0x20, omittingEmptySubsequences: false).map { String(Substring($0)) }
        }
        var result: [String] = []
        var run: [Substring] = []
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if isPlain(String(word)) {
                if !run.isEmpty { result += encoded(run.joined(separator: " ")) }
                run = []
                result.append(String(word))
            } else {
                run.append(word)
            }
        }
        if !run.isEmpty { result += encoded(run.joined(separator: " ")) }
        return result
    }

    /// §2: no encoded word is longer than 75 characters, and none ends within a character.
    static func encoded(_ text: String) -> [String] {
        let isMostlyASCII = text.utf8.count { $0 >= 0x80 } * 3 <= text.utf8.count
        return isMostlyASCII ? quoted(text) : base64(text)
    }

    private static func quoted(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            var encoded = ""
            for byte in String(scalar).utf8 {
                switch byte {
                case 0x20: encoded += "_"
                // §5 (3): what may stand in a phrase.
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x21, 0x2A, 0x2B, 0x2D, 0x2F:
                    encoded.unicodeScalars.append(Unicode.Scalar(byte))
                default: encoded += "=" + String(decoding: BodyEncoding.hex(byte), as: UTF8.self)
                }
            }
            if word.utf8.count + encoded.utf8.count > 60 {
                words.append("=?UTF-8?Q?\(word)?=")
                word = ""
            }
            word += encoded
        }
        return words + ["=?UTF-8?Q?\(word)?="]
    }

    private static func base64(_ text: String) -> [String] {
        var words: [String] = []
        var chunk: [UInt8] = []
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if chunk.count + bytes.count > 45 {
                words.append("=?UTF-8?B?\(Data(chunk).base64EncodedString())?=")
                chunk = []
            }
            chunk += bytes
        }
        return words + ["=?UTF-8?B?\(Data(chunk).base64EncodedString())?="]
    }
}
