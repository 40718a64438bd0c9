// The commands that we send, as bytes.

import Addressing
import Glibc

enum SMTPCommand {
    /// A message's demands on MAIL.
    struct MailParameters: Equatable {
        var size: Int
        var has8Bit: Bool
        var needsUTF8: Bool
    }

    static func mail(_ envelope: Envelope, _ parameters: MailParameters, _ server: SMTPCapabilities) -> String {
        var command = "MAIL FROM:<\(envelope.reversePath?.description ?? "")>"
        if server.size { command += " SIZE=\(parameters.size)" }
        if server.eightBitMIME, parameters.has8Bit { command += " BODY=8BITMIME" }
        // RFC 6531 §3.4: only where it is needed, since the next hop may not know it.
        if server.smtpUTF8, parameters.needsUTF8 { command += " SMTPUTF8" }
        if server.dsn {
            // A bounce needs to carry no more of the message than its header.
            command += " RET=HDRS"
            if let id = envelope.envelopeID.map(xtext), !id.isEmpty, id.utf8.count <= 100 { command += " ENVID=\(id)" }
        }
        return command + "\r\n"
    }

    static func recipient(_ address: EmailAddress, utf8: Bool, _ server: SMTPCapabilities) -> String {
        var command = "RCPT TO:<\(address)>"
        if server.dsn {
            command += " NOTIFY=FAILURE,DELAY ORCPT=" + originalRecipient(address, utf8: utf8)
        }
        return command + "\r\n"
    }

    /// RFC 3461 §4.2, and RFC 6533 §3 for addresses beyond ASCII.
    static func originalRecipient(_ address: EmailAddress, utf8: Bool) -> String {
        guard utf8, !address.isASCII else { return "rfc822;" + xtext(address.description) }
        var text = "utf-8;"
        for scalar in address.description.unicodeScalars {
            if scalar.value >= 0x80 || scalar == "\\" || scalar == "+" || scalar == "=" {
                text += "\\x{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// RFC 3461 §4: printable ASCII but `+` and `=` stands for itself, any other octet is `+` and two hex digits.
    static func xtext(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            if (33...126).contains(byte), byte != UInt8(ascii: "+"), byte != UInt8(ascii: "=") {
                bytes.append(byte)
            } else {
                bytes.append(contentsOf: [UInt8(ascii: "+"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
