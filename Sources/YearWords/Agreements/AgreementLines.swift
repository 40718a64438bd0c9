// What somebody wrote in answer to "what did you agree on?": one agreement a line, however the lines begin.
import Cycle
import Days
import Understanding

struct AgreementLines {
    private(set) var drafts: [AgreementDraft] = []
    private(set) var unclear: [UnclearWord] = []

    private let reading: AgreementReading
    private let number: Int?

    /// - Parameter number: the line that asked; nil where agreements were written unasked.
    init(_ reading: AgreementReading, number: Int?) { (self.reading, self.number) = (reading, number) }

    // MARK: Lines

    /// What stands behind `afspraak:`.
    mutating func add(labelled text: String) {
        if AgreementLines.isNone(text) { return }
        add(text)
    }

    mutating func add(_ text: String) {
        guard text.count <= AgreementDraft.mostCharacters else {
            return unclear.append(UnclearWord(number, .tooLong, String(text.prefix(80))))
        }
        guard let draft = reading.draft(text) else { return unclear.append(UnclearWord(number, .withoutText, text)) }
        guard drafts.count < Agreement.mostOfATalk else {
            if !unclear.contains(where: { $0.reason == .tooMany }) {
                unclear.append(UnclearWord(number, .tooMany, text))
            }
            return
        }
        checkTerm(draft, text)
        drafts.append(
            AgreementDraft(what: draft.what, who: draft.who, by: draft.by.flatMap { $0 < reading.today ? nil : $0 })
        )
    }

    private mutating func checkTerm(_ draft: AgreementDraft, _ text: String) {
        if let by = draft.by, by < reading.today { unclear.append(UnclearWord(number, .inThePast(by), text)) }
    }

    /// Lines that are no courtesy, no heading and no question.
    mutating func add(lines: [String]) {
        for text in AgreementLines.joined(lines) {
            let bare = PlainReply.withoutMark(text).trimmed
            let keys = PlainWords.keys(bare)
            if keys.isEmpty || AgreementLines.isAside(keys, bare) { continue }
            if bare.hasSuffix("?") {
                unclear.append(UnclearWord(number, .question, bare))
            } else if NoTextWords.areAll(of: keys) {
                unclear.append(UnclearWord(number, .notUnderstood, bare))
            } else {
                add(bare)
            }
        }
    }

    static func isNone(_ text: String) -> Bool {
        let keys = PlainWords.keys(text)
        return keys.count <= 2 && !keys.isEmpty && keys.allSatisfy(none.contains)
    }

    private static let none = PlainWords.set(
        "geen none keine aucun aucune niets nothing nichts rien no nee nein non n.v.t nvt"
    )

    /// A line that a program broke goes on in the next one.
    private static func joined(_ lines: [String]) -> [String] {
        var found: [String] = []
        var goesOn = false
        for line in lines {
            let bare = line[...].trimmed
            let begins = bare.first.map { $0.isLowercase || "(".contains($0) } ?? false
            if goesOn, begins, let last = found.popLast() {
                found.append(last + " " + bare)
            } else {
                found.append(bare)
            }
            goesOn = bare.count >= 60 && !".!?:;".contains(bare.last ?? ".")
        }
        return found
    }

    private static func isAside(_ keys: [String], _ text: String) -> Bool {
        if text.hasSuffix(":"), keys.count <= 14 { return true }
        if Courtesy.line(keys) != nil, keys.count <= 6 { return true }
        if isIntro(keys) || YearWish.isAboutWorkAlone(text) { return true }
        if case .thanks? = NonAnswer.read(text) { return true }
        return AsideWords.isOne(keys)
    }

    private static func isIntro(_ keys: [String]) -> Bool {
        keys.count <= 10 && AsideWords.intros.length(in: keys, at: 0) > 0
            && keys.allSatisfy { AsideWords.introWords.contains($0) }
    }
}

/// Lines beside agreements that are none.
enum AsideWords {
    static let intros = Phrases(
        """
        dit, hierbij, hieronder, zie, we, wij, onze, mijn, de, here, these, this, we, below, our, my, das, hier, wir
        unsere, folgendes, voici, nous, nos, ci-dessous, on, dit zijn, afspraken, agreements, vereinbarungen, accords
        wat
        """
    )
    static let introWords = PlainWords.set(
        """
        dit zijn hierbij hieronder zie we wij hebben heb onze mijn de het afspraken afgesproken volgende samen met uit
        ons gesprek wat over is here are these this we below our my have has agreed agreements the following on what
        from talk is as follows das hier wir haben unsere folgendes vereinbart vereinbarungen sind die aus dem
        gespräch abgemacht was ist besprochen voici nous nos ci-dessous avons convenu accords les suivants suivantes
        de on a est ce que entretien notre décidé
        """
    )

    /// Small talk about the talk.
    static func isOne(_ keys: [String]) -> Bool {
        keys.count <= 14 && talk.first(in: keys) != nil
    }

    private static let talk = Phrases(
        """
        goed gesprek, fijn gesprek, prettig gesprek, mooi gesprek, leuk gesprek, goede gesprek, prima gesprek
        fijne gesprek, good talk, great talk, nice talk, good conversation, great conversation, good chat
        gutes gespräch, schönes gespräch, angenehmes gespräch, bon entretien, très bon entretien, bel entretien
        bon échange, hoop dat dit zo goed is, hope this is ok, hope this helps, hoop dat het zo duidelijk is
        laat het weten als, let me know if, ich hoffe das passt so, j'espère que c'est bon, ik hoor het graag
        dat was het, that's it, das war's, c'est tout, fijn weekend, fijne dag, tot snel
        """
    )
}
