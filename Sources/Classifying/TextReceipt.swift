// Receipts that are but text: "Gelezen: …", as some servers make of a disposition notification.
import Addressing

enum TextReceipt {
    static func read(_ evidence: Evidence) -> Classification? {
        let subject = evidence.subject
        guard let colon = subject.firstIndex(of: ":"), evidence.ownText.count <= 20 else { return nil }
        let prefix = subject[..<colon].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard read.contains(prefix) || unread.contains(prefix) else { return nil }
        let text = evidence.ownText.joined(separator: " ").beginning(1000).lowercased()
        guard Evidence.holds(text, oneOf: bodies) else { return nil }
        var found = Classification(.receipt)
        if unread.contains(prefix) { found.flags.insert(.deletedUnread) }
        return found
    }

    private static let read: Set<String> = [
        "read", "gelezen", "gelesen", "lu", "leído", "letto", "lida", "läst", "læst", "lest", "luettu", "przeczytane",
        "přečteno", "elolvasva", "okundu", "прочтено", "delivered", "bezorgd", "afgeleverd", "zugestellt", "remis",
        "distribué",
        "read receipt", "leesbevestiging", "lesebestätigung", "accusé de lecture", "delivery receipt",
    ]
    private static let unread: Set<String> = [
        "not read", "unread", "niet gelezen", "ongelezen", "nicht gelesen", "ungelesen", "non lu", "no leído",
        "non letto",
        "não lida", "oläst", "ulæst", "ulest", "nie przeczytane", "nieprzeczytane",
    ]
    private static let bodies = [
        "was read", "has been read", "was displayed", "is gelezen", "is weergegeven", "wurde gelesen",
        "wurde angezeigt",
        "a été lu", "a été affiché", "deleted without being read", "was deleted", "zonder te", "ongelezen",
        "ungelesen gelöscht",
        "gelöscht, ohne", "supprimé sans", "sans avoir été lu", "has been delivered", "was delivered", "is bezorgd",
        "is afgeleverd", "wurde zugestellt", "a été remis", "fue leído", "è stato letto", "foi lida", "przeczytan",
        "lästes",
    ]
}
