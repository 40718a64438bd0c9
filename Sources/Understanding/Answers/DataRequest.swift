// Whether somebody asks by mail what is held about them, in words that say nothing else.
import Foundation

public enum DataRequest {
    /// - Parameters:
    ///   - subject: of the mail, without marks of replies.
    ///   - text: what was newly written.
    public static func isOne(subject: String, text: String) -> Bool {
        isOne(text) || isOne(subject) && !text.contains(where: \.isLetter)
            || isOne(subject) && isCourtesy(text)
    }

    private static func isOne(_ text: String) -> Bool {
        guard let keys = keys(text) else { return false }
        let (rest, count) = wishes.removed(from: keys)
        return count > 0 && around.removed(from: rest).rest.isEmpty
    }

    private static func isCourtesy(_ text: String) -> Bool {
        keys(text).map { around.removed(from: $0).rest.isEmpty } ?? false
    }

    /// Nil for what is too long to be one.
    private static func keys(_ text: String) -> [String]? {
        guard text.utf8.count <= 200 else { return nil }
        let keys = text.split { !$0.isLetter && $0 != "'" && $0 != "’" }.map { PlainWord.key($0) }
        return keys.isEmpty || keys.count > 12 ? nil : keys
    }

    private static let wishes = Phrases(
        """
        mijn gegevens, mijn persoonsgegevens, inzage in mijn gegevens, inzage in mijn persoonsgegevens
        my data, my personal data, access to my data, access to my personal data
        meine daten, meine personenbezogenen daten, meinen daten, auskunft über meine daten
        auskunft über meine personenbezogenen daten
        mes données, mes données personnelles, accès à mes données, accès à mes données personnelles
        """
    )

    private static let around = Phrases(
        """
        hallo, beste, graag, aub, svp, alsjeblieft, alstublieft, stuur, stuur me, stuur mij, opvragen, ik wil, ik wil graag
        groeten, met vriendelijke groet, dank, bedankt, vraag, verzoek
        hello, hi, dear, please, send, send me, i want, i would like, request, thanks, thank you, kind regards, regards, give me
        bitte, guten tag, ich möchte, schicken sie mir, senden sie mir, danke, viele grüße, mit freundlichen grüßen, anfrage
        bonjour, merci, s'il vous plaît, s'il te plaît, envoyez-moi, envoyez, moi, je voudrais, je veux, cordialement, demande
        re, aw, antw, sv
        """
    )
}
