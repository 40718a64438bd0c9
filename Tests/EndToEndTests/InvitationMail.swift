// An invitation as the calendar programs put it into a mail.
import Foundation

extension InvitationText {
    /// The mail that carries it, in the MIME tree of its program.
    /// - Parameter headers: more header lines, on top.
    func mail(from sender: String, to recipient: String = "feedback@example.test", headers: [String] = []) -> [UInt8] {
        let lines =
            headers + [
                "From: \(sender)", "To: \(recipient)", "Subject: Ontwikkelgesprek",
                "Date: Mon, 23 Nov 2026 10:00:00 +0100", "Message-ID: <\(UUID().uuidString)@calendar.example.test>",
                "MIME-Version: 1.0",
            ] + tree
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    private var tree: [String] {
        switch shape {
        case .google:
            multipart("mixed", [multipart("alternative", [plain, html, calendar("base64")]), attachment])
        case .apple, .iCloud, .appleFromExchange:
            multipart("alternative", [plain, multipart("mixed", [html, nameless, html])])
        default: multipart("alternative", [plain, html, calendar("base64")])
        }
    }

    private func multipart(_ subtype: String, _ parts: [[String]]) -> [String] {
        let boundary = "=_\(subtype)_\(parts.count)"
        return ["Content-Type: multipart/\(subtype); boundary=\"\(boundary)\"", ""]
            + parts.flatMap { ["--\(boundary)"] + $0 } + ["--\(boundary)--", ""]
    }

    private var plain: [String] { ["Content-Type: text/plain; charset=iso-8859-1", "", "Tot dan", ""] }
    private var html: [String] { ["Content-Type: text/html; charset=utf-8", "", "<p>Tot dan</p>", ""] }

    private func calendar(_ encoding: String) -> [String] {
        [
            "Content-Type: text/calendar; charset=\"utf-8\"; method=\(method)",
            "Content-Transfer-Encoding: \(encoding)",
            "", base64, "",
        ]
    }

    /// The same object once more, as Google sends it.
    private var attachment: [String] {
        [
            "Content-Type: application/ics; name=\"invite.ics\"",
            "Content-Disposition: attachment; filename=\"invite.ics\"", "Content-Transfer-Encoding: base64", "", base64,
            "",
        ]
    }

    /// Without a method parameter, as Apple sends it.
    private var nameless: [String] {
        [
            "Content-Type: text/calendar; charset=utf-8; name=\"iCal-\(usualDay).ics\"",
            "Content-Disposition: attachment; filename=\"iCal-\(usualDay).ics\"", "Content-Transfer-Encoding: base64",
            "",
            base64, "",
        ]
    }

    private var base64: String {
        Data(bytes).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
    }
}
