// The evidence that tells the sorts of mail apart, gathered once for each message.
import Addressing
import Aligning
import MailFormat

struct Evidence {
    let message: ReceivedMessage
    /// Lower case.
    let subject: String
    let from: String
    let hasNullSender: Bool
    /// The unquoted text, lines kept.
    let ownText: [String]
    /// Its first lines, above the header of a mail that is quoted without marks.
    let opening: [String]
    /// RFC 3834 §5: any value but `no` says that no person wrote it at that moment.
    let isAutoSubmitted: Bool
    /// Mail systems sign as these (RFC 5321 §4.5.1, RFC 3464 §2).
    let isFromDaemon: Bool
    let isFromNobody: Bool

    init(_ message: ReceivedMessage) {
        self.message = message
        subject = CleanText.clean(message.subject).lowercased()
        from = message.fromText.lowercased()
        if case .some(.none) = message.returnPath { hasNullSender = true } else { hasNullSender = false }
        let unquoted = Evidence.lines(message).filter { $0.quoteDepth == 0 && !$0.marks.contains(.cite) }
        ownText = unquoted.map(\.text)
        opening = Array(linesAboveQuote(in: Array(unquoted.prefix(Evidence.openingLines))).prefix(24))
        let submitted = message.header("auto-submitted")?.lowercased() ?? ""
        let value = submitted.prefix { $0 != ";" && $0 != "(" && !$0.isWhitespace }
        isAutoSubmitted = !value.isEmpty && value != "no"
        let local = message.from?.address.localPart.lowercased()
        isFromDaemon =
            Evidence.isDaemon(local ?? from) || Evidence.holds(from, oneOf: Evidence.daemonNames)
            || message.header("return-path")?.lowercased().holds("mailer-daemon") ?? false
        isFromNobody = local.map { Evidence.holds($0, oneOf: Evidence.nobodies) } ?? false
    }

    /// A header that begins among the first lines is seen whole.
    private static let openingLines = 48

    private static func lines(_ message: ReceivedMessage) -> [TextLine] {
        if let text = message.plainText, text.contains(where: { !$0.isWhitespace }) { return message.plainLines ?? [] }
        return message.htmlLines ?? []
    }

    func header(_ name: String) -> String { message.header(name)?.lowercased() ?? "" }

    /// Whether a machine sent it, as far as its header goes.
    var isFromMachine: Bool {
        isAutoSubmitted || hasNullSender || header("precedence").holds("auto") || isFromDaemon || isFromNobody
    }

    private static func isDaemon(_ written: String) -> Bool {
        let local = String(written.drop { !$0.isLetter }.prefix { $0.isLetter || "-._".contains($0) })
        return daemons.contains(local) || local == "post_master" || local == "mailer_daemon"
            || local.hasPrefix("microsoftexchange")
    }

    private static let daemonNames = ["mailer-daemon", "mail delivery", "delivery subsystem"]

    private static let daemons: Set<String> = [
        "mailer-daemon", "postmaster", "mail-daemon", "mdaemon", "mailerdaemon", "mail.daemon", "mmdf", "smtp", "root",
        "mailadmin", "bounce", "bounces", "mail-system", "post-office", "systemadministrator", "ndr",
    ]

    private static let nobodies = ["noreply", "no-reply", "no_reply", "donotreply", "do-not-reply"]

    /// Whether one of the phrases stands in the text; all in lower case.
    static func holds(_ text: String, oneOf phrases: [String]) -> Bool {
        var text = text
        return text.withUTF8 { hay in
            phrases.contains { phrase in
                var phrase = phrase
                return phrase.withUTF8 { ByteSearch.first($0, in: hay) != nil }
            }
        }
    }
}
