// Mail that holds ours back until a person has proved to be one.
import Addressing

enum Challenge {
    /// Words about our mail being held, and about what to do, in a message that no person wrote.
    static func isOne(_ evidence: Evidence) -> Bool {
        guard evidence.isFromMachine || evidence.header("precedence") == "bulk" || isFromKnown(evidence) else {
            return false
        }
        let text = BounceText.notice(evidence).joined(separator: " ").lowercased()
        guard text.utf8.count < 20_000 else { return false }
        return Evidence.holds(text, oneOf: held) && Evidence.holds(text, oneOf: asked)
    }

    /// A filter that answers with the person's own address: it speaks of itself, and of our mail. No header shows it.
    static func asksInTheirName(_ evidence: Evidence) -> Bool {
        guard evidence.ownText.count <= 40 else { return false }
        let text = evidence.ownText.joined(separator: " ")
        guard text.utf8.count < 2000, text.holds("://") else { return false }
        let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return Evidence.holds(words, oneOf: guards) && Evidence.holds(words, oneOf: ours)
            && Evidence.holds(words, oneOf: asked.filter { !$0.holds("://") })
    }

    private static let guards = [
        "is protected by", "allowed list", "allow list", "approved sender", "whitelist", "guest list", "is being held",
        "has been held", "awaiting verification", "pending verification", "ensure delivery", "is beveiligd met",
        "wordt beschermd door", "toegestane afzender", "wird geschützt", "ist geschützt", "erlaubte absender",
        "est protégé",
        "liste blanche", "expéditeurs autorisés",
    ]

    private static let ours = [
        "your message", "your email", "your e-mail", "your mail", "uw bericht", "je bericht", "uw e-mail", "je mail",
        "ihre nachricht", "ihre e-mail", "ihre mail", "votre message", "votre e-mail", "votre courriel",
    ]

    private static func isFromKnown(_ evidence: Evidence) -> Bool {
        Evidence.holds(evidence.from, oneOf: ["boxbe", "spamarrest", "mailinblack", "tmda", "bluebottle", "challenge"])
    }

    private static let held = [
        "waitlisted", "guest list", "is being held", "has been held", "been quarantined until", "awaiting verification",
        "pending verification", "pending your confirmation", "has not yet been delivered because", "unknown sender",
        "not on my list", "not in my list", "approved sender", "whitelist", "allow list", "spamblocker", "anti-spam",
        "antispam", "spam filter", "verify your email", "verify that you", "confirm that you", "confirm your message",
        "en attente d'authentification", "merci de vous authentifier", "première fois que vous", "wacht op bevestiging",
        "bevestig dat u", "warteschlange", "bestätigen sie, dass sie", "confirmar",
    ]

    private static let asked = [
        "use the link below", "click here to", "click the link", "click on the link", "click below", "following link",
        "simply reply", "reply to this message", "replying to this", "just reply", "by clicking", "authentifier",
        "cliquez", "klik op", "klicken sie", "clique", "fill out", "complete the", "enter the", "add yourself",
        "http://", "https://",
    ]
}
