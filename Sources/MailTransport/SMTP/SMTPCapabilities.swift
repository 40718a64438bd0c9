// The abilities that a server claims in its answer to EHLO.

struct SMTPCapabilities: Equatable {
    var pipelining = false
    var eightBitMIME = false
    var smtpUTF8 = false
    var dsn = false
    var size = false
    /// Octets; nil where the server names no limit.
    var sizeLimit: Int?

    init() {}

    /// - Parameter texts: the lines of the reply; the first is the server's name (RFC 5321 §4.1.1.1).
    init(ehlo texts: [String]) {
        for text in texts.dropFirst() {
            let words = text.uppercased().split(separator: " ")
            switch words.first {
            case "PIPELINING": pipelining = true
            case "8BITMIME": eightBitMIME = true
            case "SMTPUTF8": smtpUTF8 = true
            case "DSN": dsn = true
            case "SIZE":
                size = true
                // RFC 1870 §4: 0 is no fixed limit.
                if words.count > 1, let limit = Int(words[1]), limit > 0 { sizeLimit = limit }
            default: break
            }
        }
    }
}
