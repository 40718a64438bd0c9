// Mail that raters send back: replies in the shapes of different mail programs, bounces, and automatic mail.
import Foundation
import MailFormat

/// A mail of somebody, composed by hand: not what Klankbord's own composer would make.
struct OwnMail {
    var from: String
    var to: String
    var subject = "Re: Feedback"
    var headers: [String] = []
    /// With its brackets; nil: none.
    var messageID: String? = "<\(UUID().uuidString)@client.example.test>"
    var type = "text/plain; charset=utf-8"
    var body: String

    var bytes: [UInt8] {
        let lines =
            [
                "From: \(from)", "To: \(to)", "Subject: \(subject)", "Date: Mon, 23 Nov 2026 10:00:00 +0100",
                "MIME-Version: 1.0", "Content-Type: \(type)", "Content-Transfer-Encoding: 8bit",
            ] + (messageID.map { ["Message-ID: \($0)"] } ?? []) + headers + ["", body]
        return Array(lines.joined(separator: "\n").replacing("\n", with: "\r\n").utf8)
    }
}

extension ReceivedMessage {
    /// Where a reply to this mail goes.
    var replyAddress: String { (replyTo ?? from)?.address.description ?? "" }

    /// The secret in that address.
    var token: String? {
        replyTo?.address.subaddress.map { $0.hasPrefix("b-") ? String($0.dropFirst(2)) : $0 }
    }

    private var threading: [String] {
        messageID.map { ["In-Reply-To: <\($0)>", "References: <\($0)>"] } ?? []
    }

    private func compose(from: String, type: String = "text/plain; charset=utf-8", _ body: String) -> OwnMail {
        OwnMail(
            from: from,
            to: replyAddress,
            subject: "Re: \(subject.filter(\.isASCII))",
            headers: threading,
            type: type,
            body: body
        )
    }

    private var quoted: [String] {
        (plainText ?? "").split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
    }

    /// Everything that isn't quoted stands above the quote.
    func reply(from: String, _ text: String) -> OwnMail {
        compose(
            from: from,
            text + "\n\nOp 23-11-2026 om 10:00 schreef Voorbeeld BV:\n" + quoted.joined(separator: "\n")
        )
    }

    /// Answers between the quoted lines, each below its question.
    func inlineReply(from: String, _ answers: [Int: String]) -> OwnMail {
        var lines: [String] = ["Op 23-11-2026 om 10:00 schreef Voorbeeld BV:"]
        var open: Int?
        for line in quoted {
            if line == "> " || line == ">", let number = open, let answer = answers[number] {
                lines += [line, "", answer, ""]
                open = nil
                continue
            }
            lines.append(line)
            if let number = Int(line.dropFirst(2).prefix { $0 != "." }), line.contains(". ") { open = number }
        }
        return compose(from: from, lines.joined(separator: "\n"))
    }

    /// Numbered answers above the quote.
    func numberedReply(from: String, _ answers: [Int: String]) -> OwnMail {
        let list = answers.sorted { $0.key < $1.key }.map { "\($0.key). \($0.value)" }
        return reply(from: from, list.joined(separator: "\n\n"))
    }

    /// An HTML mail as a web mailer makes it: numbered answers, then the whole request in a blockquote.
    func htmlReply(from: String, _ answers: [Int: String]) -> OwnMail {
        let list = answers.sorted { $0.key < $1.key }.map { "<div>\($0.key). \($0.value)</div><div><br></div>" }
        let quote =
            "<div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">Op ma 23 nov 2026 om 10:00 schreef "
            + "Voorbeeld BV &lt;\(replyAddress)&gt;:<br></div><blockquote class=\"gmail_quote\">\(html ?? "")</blockquote></div>"
        return compose(
            from: from,
            type: "text/html; charset=utf-8",
            "<html><body><div dir=\"ltr\">\(list.joined())</div>\(quote)</body></html>"
        )
    }

    /// What an absent person's mail program answers (RFC 3834).
    func outOfOffice(from: String) -> OwnMail {
        var mail = reply(from: from, "Ik ben er niet en ben \(TestDay(weeks: 6).dutch) terug.")
        mail.subject = "Automatisch antwoord: afwezig"
        mail.headers.append("Auto-Submitted: auto-replied")
        return mail
    }
}
