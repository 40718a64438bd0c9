// Words by which non-delivery notices are known, in lower case: English, Dutch, German, French, and some Spanish.
import Understanding

enum Phrases {
    static let subject = [
        "undeliver", "undelivered", "returned mail", "mail returned", "message returned", "returned to sender",
        "returning message", "delivery failure", "delivery status notification", "delivery failed", "failure notice",
        "failure delivery", "failed mail", "mail failure", "mail delivery fail", "mail delivery problem", "mail error",
        "delivery error", "error during delivery", "delivery problem", "non-delivery", "nondeliverable", "not deliver",
        "could not be delivered", "unable to deliver", "message delivery", "delivery report", "delivery notification",
        "user unknown", "unknown user", "mail system error", "delayed", "yet been delivered", "delivery warning",
        "message status", "rejected", "bounce",
        "onbestelbaar", "niet bezorgd", "niet afgeleverd", "bezorging mislukt", "unzustellbar", "nicht zugestellt",
        "zustellung", "fehlgeschlagen", "non remis", "non distribu", "échec de la remise", "échec de livraison",
        "no se puede entregar", "devuelto",
    ]

    static let body = [
        "could not be delivered", "couldn't be delivered", "could not deliver", "couldn't deliver",
        "cannot be delivered",
        "can't be delivered", "cannot deliver", "was not delivered", "not be delivered", "not been delivered",
        "not delivered", "undeliverable", "unable to deliver", "unable to be delivered", "wasn't able to deliver",
        "not able to deliver", "delivery failed", "failed to deliver", "delivery has failed", "delivery failure",
        "delivery to the following", "delivery status", "did not reach", "returned mail", "returned to you",
        "permanent error", "permanent fatal error", "permanent failure", "permanently failed", "fatal error",
        "user unknown", "unknown user", "unknown recipient", "unknown address", "no such user", "no such address",
        "does not exist", "doesn't exist", "mailbox unavailable", "mailbox is full", "mailbox full", "over quota",
        "overquota", "quota exceeded", "disk quota", "account is", "invalid recipient", "invalid final delivery",
        "recipient rejected", "not a valid user", "invalid user", "address rejected", "was rejected",
        "failed recipients", "failed addresses", "failed:",
        "have failed", "not listed", "did not exactly match", "doesn't have a", "not known", "has been returned",
        "message delayed", "delayed", "still being retried", "yet been delivered", "been postponed",
        "pas pu etre delivre", "onbestelbaar", "niet worden bezorgd", "niet bezorgd",
        "niet worden afgeleverd", "niet afgeleverd", "konnte nicht zugestellt", "nicht zugestellt", "nicht übermittelt",
        "unzustellbar", "nicht zustellbar", "n'a pas pu être remis", "n'a pas pu être délivré", "non remis",
        "impossible de remettre", "non distribu", "no se pudo entregar", "no se ha podido",
        "no ha podido ser entregado",
        "550 ", "553 ", "554 ",
    ]

    /// Said of an address, and of nothing else; in a mail with the null reverse-path.
    static let nobodyThere = [
        "not a valid user", "no valid user", "no such user", "unknown user", "user unknown", "no longer exists",
        "bestaat niet meer", "existiert nicht mehr", "n'existe plus", "no mailbox here",
    ]

    static let delayedSubject = ["delayed", "warning:", "vertraagd", "verzögert", "retardé", "delivery delay"]

    static let delayed = [
        "has not yet been delivered", "not yet been delivered", "will be retried", "will continue to try",
        "will keep trying",
        "delivery attempts will continue", "still being retried", "do not need to resend", "is delayed", "been delayed",
        "been postponed", "continue to try",
        "continue to attempt", "attempts will continue",
        "message delayed", "warning message only", "this is a warning only", "nog niet bezorgd", "vertraagd",
        "noch nicht zugestellt", "verzögert", "n'a pas encore été", "retardé",
    ]

    static let final = [
        "given up", "giving up", "not going to try again", "no further attempt", "permanent error",
        "permanent fatal error",
        "permanent failure", "no such user", "user unknown", "unknown user",
    ]

    static let recipientWords: Set<String> = [
        "to", "recipient", "recipients", "user", "address", "addresses", "mailbox", "account", "rcpt", "for", "userid",
        "addressed", "reach", "aan", "an", "à", "destinataire", "empfänger", "ontvanger", "adres",
    ]

    /// What may stand between a line's beginning and the address that the line is about.
    static let leadIns: Set<String> = ["recipient", "address", "smtp:", "smtp", "to", "user", "expandedfrom"]

    /// What may follow the address that a line is about.
    static let verdicts: Set<String> = [
        "on", "could", "was", "not", "is", "has", "user", "unknown", "mailbox", "no", "does", "cannot", "delivery",
        "host",
        "unrouteable", "quota", "over", "this", "kon", "konnte", "n",
    ]

    /// A returned message's own header.
    static let originalsHeader = ["received:", "return-path:", "message-id:", "x-original-to:", "dkim-signature:"]

    static let originalsStart = [
        "original message follows", "original message headers", "original message attached", "original message details",
        "original message as received", "message headers follow", "message header follows", "message text follows",
        "unsent message", "unsent text", "below this line is a copy", "below the next line is a copy",
        "here is a copy of",
        "this is a copy of", "a copy of the message", "a copy of your message", "the headers of the original",
        "the header of the original", "headers of your message", "header of the original", "begin original message",
        "start of returned message", "returned message follows", "old message", "received headers of message",
        "the first part of the message", "the first lines of",
    ]

    /// In a line that begins as a rule of dashes.
    static let originalsRule = [
        "copy of", "original message", "original mail", "returned mail", "returned message", "forwarded message",
        "unsent message", "message follows", "message header", "header of", "headers of", "undelivered message",
        "below",
    ]

    /// Rules of dashes that belong to the notice itself.
    static let noticesRule = ["transcript", "address", "recipient", "failed", "not delivered", "error"]
}
