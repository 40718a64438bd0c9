// Responses of an IMAP server, as values.

/// A part of a response (RFC 9051 §9): NIL, atom or number, string, or parenthesised list.
enum IMAPValue: Equatable {
    case null
    case atom(String)
    case string([UInt8])
    case list([IMAPValue])

    var number: Int? {
        if case .atom(let text) = self { Int(text) } else { nil }
    }
}

enum IMAPResponse: Equatable {
    enum Condition: String { case ok = "OK", no = "NO", bad = "BAD", bye = "BYE", preauth = "PREAUTH" }

    /// RFC 9051 §7.1. `code` is what stands in brackets: `UIDVALIDITY 17`.
    struct Status: Equatable {
        let condition: Condition
        let code: String?
        let text: String

        /// The code's argument where it begins with `name`.
        func argument(_ name: String) -> String? {
            guard let words = code?.split(separator: " ", maxSplits: 1), words.first?.uppercased() == name else {
                return nil
            }
            return words.count == 2 ? String(words[1]) : ""
        }
    }

    case completed(tag: String, Status)
    case status(Status)
    case continuation
    case capability([String])
    case exists(Int)
    case expunged(Int)
    case search([UInt32])
    /// Attribute names in upper case, as the server wrote them: `BODY[]<0>`.
    case fetch(Int, [String: IMAPValue])
    case other(String)
}
