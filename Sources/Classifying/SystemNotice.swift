// What programs send in a person's name: reactions, recalls, notes that something waits in a portal or in a shared place.
import Addressing
import Understanding

enum SystemNotice {
    /// The notice, where the message is one.
    static func read(_ evidence: Evidence, _ sentences: [OpeningSentence]) -> Classification? {
        if evidence.message.parts.contains(where: { $0.contentType == "text/vnd.google.email-reaction+json" }) {
            return Classification(.notice)
        }
        let lines = Array(evidence.ownText.lazy.filter { !$0.allSatisfy(\.isWhitespace) }.prefix(4))
            .map { OpeningSentence(Evidence.plain($0.beginning(200))) }
        let name = evidence.message.from?.name?.text.lowercased()
        if isReaction(lines, name) || isRecall(evidence, lines.first) {
            return Classification(.notice)
        }
        guard isElsewhere(sentences) || isShare(sentences, name) else { return nil }
        var found = Classification(.notice)
        found.flags.insert(.contentElsewhere)
        return found
    }

    static let lists: [(signs: OpeningSigns, phrases: [String])] = [
        (.reaction, reactions), (.recall, recalls), (.sharing, sharing), (.withUs, withUs), (.guarded, guarded),
        (.sent, sent), (.toUs, toUs), (.shares, shares),
    ]

    // MARK: Reactions

    /// "[Like] Petra Smit reacted to your message:" ends its line, and names who sent it.
    private static func isReaction(_ lines: [OpeningSentence], _ name: String?) -> Bool {
        lines.prefix(3).contains { line in
            guard line.signs.contains(.reaction), line.text.utf8.count <= 150 else { return false }
            return line.text.first == "[" || (name.map { line.text.holds($0) } ?? false)
        }
    }

    private static let reactions = [
        "reacted to your message", "reacted to your email", "reacted to your e-mail", "reacted via gmail",
        "liked your message",
        "op uw bericht gereageerd", "op je bericht gereageerd", "gereageerd op uw bericht", "gereageerd op je bericht",
        "gereageerd via gmail", "uw bericht leuk", "je bericht leuk", "auf ihre nachricht reagiert",
        "auf deine nachricht reagiert", "über gmail reagiert", "via gmail reagiert", "ihre nachricht gefällt",
        "a réagi à votre message", "a réagi à ton message", "a réagi via gmail", "a réagi à votre e-mail",
        "aime votre message",
        "ha reaccionado a", "reagiu à", "ha reagito al", "zareagował",
    ]

    // MARK: Recalls

    private static func isRecall(_ evidence: Evidence, _ line: OpeningSentence?) -> Bool {
        guard let line, evidence.ownText.count <= 12 else { return false }
        return line.signs.contains(.recall)
            || takingBack.contains { line.text.holds($0.beginning) && line.text.holds($0.end) }
    }

    private static let takingBack = [
        (beginning: "wil het bericht", end: "intrekken"), (beginning: "möchte die nachricht", end: "zurückrufen"),
        (beginning: "souhaite rappeler", end: "message"), (beginning: "like to recall", end: "message"),
    ]

    private static let recalls = [
        "would like to recall the message", "wants to recall the message", "wil het bericht intrekken",
        "wil het volgende bericht intrekken", "bericht wil intrekken", "möchte die nachricht zurückrufen",
        "möchte die nachricht \"", "nachricht zurückrufen", "souhaite rappeler le message", "rappeler le message",
        "bericht in te trekken", "desea recuperar el mensaje", "vuole richiamare il messaggio",
    ]

    // MARK: Elsewhere

    /// Two words for it near the beginning: what waits, and that it was sent or has to be opened.
    private static func isElsewhere(_ sentences: [OpeningSentence]) -> Bool {
        let opening = sentences.prefix(6)
        guard opening.contains(where: { !$0.signs.isDisjoint(with: [.guarded, .shares]) }),
            opening.reduce(0, { $0 + $1.text.utf8.count }) <= 900
        else { return false }
        return opening.contains { $0.signs.contains(.shares) || $0.signs.isSuperset(of: [.guarded, .sent, .toUs]) }
    }

    /// "Petra Smit shared … with you": who sent it is named.
    private static func isShare(_ sentences: [OpeningSentence], _ name: String?) -> Bool {
        guard let name, !name.isEmpty else { return false }
        return sentences.prefix(3).contains { sentence in
            sentence.signs.isSuperset(of: [.sharing, .withUs]) && sentence.text.utf8.count < 250
                && sentence.text.holds(name)
        }
    }

    private static let sharing = ["shared", "gedeeld", "geteilt", "freigegeben", "partagé", "invited you to"]
    private static let withUs = ["with you", " you to ", "met u", "met je", "mit ihnen", "für sie", "avec vous"]

    private static let guarded = [
        "confidential message", "vertrouwelijk bericht", "vertrauliche nachricht", "message confidentiel",
        "secure message", "secure email", "secure e-mail", "encrypted message", "encrypted email", "encrypted e-mail",
        "protected message", "securedoc", "beveiligd bericht", "beveiligde e-mail", "beveiligde mail", "veilig bericht",
        "versleuteld bericht", "versleutelde e-mail", "sichere nachricht", "sichere e-mail", "verschlüsselte nachricht",
        "verschlüsselte e-mail", "geschützte nachricht", "message sécurisé", "message chiffré", "e-mail sécurisé",
        "courriel sécurisé", "message protégé",
    ]

    private static let sent = [
        "sent you", "has sent", "you have received", "you've received", "received a", "gestuurd", "verzonden",
        "ontvangen",
        "gesendet", "geschickt", "erhalten", "reçu", "envoyé", "adressé",
        "waiting for you", "wacht op u", "wartet auf sie", "vous attend",
    ]

    private static let toUs = [" you", " u ", " je ", " ihnen ", "sie haben", " vous ", "vous "]

    private static let shares = [
        "shared a file with you", "shared a folder with you", "shared a document with you", "shared the following",
        "shared a link with you", "has shared a file", "has shared a document", "has shared a folder", "sent you files",
        "sent you some files", "invited you to edit", "invited you to view", "invited you to comment",
        "heeft een bestand met", "heeft een document met", "heeft een map met", "bestanden naar je gestuurd",
        "bestanden naar u gestuurd", "heeft je bestanden gestuurd", "heeft u bestanden gestuurd",
        "eine datei für sie freigegeben",
        "eine datei mit ihnen geteilt", "ein dokument mit ihnen geteilt", "ein dokument für sie freigegeben",
        "einen ordner mit ihnen geteilt", "einen ordner für sie freigegeben", "hat ihnen dateien gesendet",
        "a partagé un fichier", "a partagé un document", "a partagé un dossier", "vous a envoyé des fichiers",
    ]
}
