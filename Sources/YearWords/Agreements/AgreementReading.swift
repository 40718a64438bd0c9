// One agreement as somebody wrote it: what, who, by when.
import Cycle
import Days
import Understanding

struct AgreementReading: Sendable {
    enum Writer: Sendable { case employee, manager }

    let writer: Writer
    let today: CivilDay
    let finder: DayFinder

    /// Nil where there is no text.
    func draft(_ text: String) -> AgreementDraft? {
        let parts = AgreementReading.parts(text)
        var (kept, who, by): ([String], Agreement.Doer?, CivilDay?) = ([], nil, nil)
        for part in parts {
            let keys = PlainWords.keys(part)
            if who == nil, !kept.isEmpty, let found = whole(keys) {
                who = found
            } else if by == nil, !kept.isEmpty, let found = due(part), found.isWhole {
                by = found.day
            } else {
                kept.append(part)
            }
        }
        let what = kept.joined(separator: ", ")
        guard PlainWords.keys(what).contains(where: { $0.contains(where: \.isLetter) }) else { return nil }
        return AgreementDraft(what: what, who: who ?? subject(what), by: by ?? due(what)?.day)
    }

    /// Between commas, semicolons, bars and dashes with spaces around them; what stands in brackets is one.
    private static func parts(_ text: String) -> [String] {
        var found = [""]
        var isSpace = false
        let characters = Array(text)
        for (at, character) in characters.enumerated() {
            let next = at + 1 < characters.count ? characters[at + 1] : " "
            let isDash = "-–—".contains(character) && isSpace && next.isWhitespace
            let isComma = character == "," && !(next.isNumber && at > 0 && characters[at - 1].isNumber)
            if isDash || isComma || ";|\t()/".contains(character) && (character != "/" || isSpace) {
                found.append("")
            } else {
                found[found.count - 1].append(character)
            }
            isSpace = character.isWhitespace
        }
        return found.map { $0[...].trimmed }.filter { !$0.isEmpty }
    }

    // MARK: Who

    /// Where the part says who does it, and nothing else.
    private func whole(_ keys: [String]) -> Agreement.Doer? {
        guard (1...5).contains(keys.count) else { return nil }
        let rest = keys.filter { !WhoWords.around.contains($0) }
        if rest.isEmpty { return nil }
        let found = Set(rest.map(role))
        if !found.contains(nil) { return found.count > 1 ? .both : found.first ?? nil }
        // `Mark en ik`; somebody who is called by name stays in the text.
        return rest.count <= 3 && rest.contains { role($0) != nil } && rest.contains(where: GivenNames.usual.contains)
            ? .both : nil
    }

    private func role(_ key: String) -> Agreement.Doer? {
        if WhoWords.both.contains(key) { return .both }
        if WhoWords.writer.contains(key) { return writer == .employee ? .employee : .manager }
        if WhoWords.manager.contains(key) { return .manager }
        if WhoWords.employee.contains(key) { return .employee }
        return nil
    }

    /// Whose doing a sentence tells: its subject, where it begins with it or the verb stands between.
    private func subject(_ what: String) -> Agreement.Doer? {
        let keys = PlainWords.keys(what).prefix(12)
        guard let first = keys.first else { return nil }
        if WhoWords.subjects.contains(first) || WhoWords.both.contains(first) { return role(first) }
        if keys.count > 1, WhoWords.possessive.contains(first), WhoWords.manager.contains(keys[1]) { return .manager }
        if GivenNames.usual.contains(first), keys.count > 2, let second = keys.dropFirst().first {
            return WhoWords.and.contains(second) && role(keys[2]) != nil ? .both : nil
        }
        // `Voor 1 juni volg ik …`
        return keys.dropFirst().first { WhoWords.subjects.contains($0) }.flatMap(role)
    }

    // MARK: By when

    private func due(_ text: String) -> DueDay.Found? { DueDay(today: today, finder: finder).find(text) }
}

enum WhoWords {
    static let writer = PlainWords.set("ik mij me ikzelf mezelf i me myself ich mich mir moi je j' moi-même selber")
    static let manager = PlainWords.set(
        """
        manager leidinggevende baas chef teamleider teamleidster teamlead boss supervisor lead vorgesetzter
        vorgesetzte chefin führungskraft teamleiter teamleiterin responsable supérieur cheffe n+1
        """
    )
    static let employee = PlainWords.set(
        """
        medewerker medewerkster werknemer employee mitarbeiter mitarbeiterin collaborateur collaboratrice employé employée
        """
    )
    static let both = PlainWords.set(
        "wij we samen beide beiden allebei both together us wir gemeinsam zusammen beide uns nous ensemble tous-deux on"
    )
    static let subjects = PlainWords.set("ik i ich je j'ai wij we wir nous samen gemeinsam together ensemble")
    static let possessive = PlainWords.set("mijn m'n my mein meine mon ma onze our unser notre de the")
    static let and = PlainWords.set("en and und et & +")
    static let around = PlainWords.set(
        """
        door by von par wie who wer qui actie action aktion actiehouder owner mijn m'n my mein meine mon ma onze our
        unser notre de the die der le la en and und et zelf doe doet does macht fait of us van ons allebei zal will
        wird is ist est met mit with avec les deux alle les-deux + &
        """
    ).subtracting(PlainWords.set("allebei"))
}
