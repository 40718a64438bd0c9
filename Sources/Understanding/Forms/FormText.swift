// The sentences of a short reply, without what frames a letter: greeting, sign-off, signature, phone footer.

/// What is left of a reply when its frame is off.
package struct FormText {
    /// Longer texts are no answer in a few words.
    package static let mostWords = 90

    /// The first ones, where it is too long.
    package private(set) var sentences: [FormWords] = []
    /// Whether it, or something in it, was too long to be read.
    package private(set) var isTooLong = false

    private let knows: (FormWord) -> Bool
    private var isSignedOff = false
    /// Whether a name alone in the next line is a signature: below an empty line, thanks or a wish.
    private var maySign = false

    /// - Parameters:
    ///   - mostWords: of an answer; a letter of many matters has more.
    ///   - knows: whether a word says something in the form, or names somebody whom it is about.
    package init(
        _ text: String,
        mostWords: Int = FormText.mostWords,
        knows: @escaping (FormWord) -> Bool
    ) {
        self.knows = knows
        let lines = ReplyLines(text)
        isTooLong = !lines.tooLong.isEmpty
        for line in lines.lines where !isTooLong && !line.text.hasPrefix(">") {
            read(line)
            isTooLong = sentences.reduce(0) { $0 + $1.count } > mostWords
        }
    }

    // MARK: Lines

    private mutating func read(_ line: ReplyLine) {
        var words = FormTokens(line.text)
        guard !words.isEmpty else { return maySign = true }
        if FormFrame.isFooter(words.keys) { return }
        if let footer = FormFrame.footer(in: words) { words.drop(from: footer) }
        if isSignedOff, FormFrame.isSignature(words) { return }
        if !words.isQuestion, sentences.isEmpty { words.drop(first: FormFrame.greetingLength(words, knows: knows)) }
        if let cut = FormFrame.signOff(words, knows: knows) {
            words.drop(from: cut)
            isSignedOff = true
        } else if maySign, !sentences.isEmpty, FormFrame.isName(words, knows: knows) {
            return isSignedOff = true
        }
        let thanks = FormFrame.thanksAlone(words, knows: knows)
        maySign = thanks != nil
        if let thanks { words.drop(from: thanks) }
        for sentence in words.sentences where !sentence.words.isEmpty {
            var sentence = sentence
            sentence.line = line.number
            sentences.append(sentence)
        }
    }
}

/// Greetings, sign-offs, signatures and footers, as far as words show them.
enum FormFrame {
    private static let footers = Phrases(
        """
        verzonden vanaf, verzonden met, verstuurd vanaf, verstuurd met, verzonden via, verstuurd via, sent from, sent via, sent with
        get outlook for, von meinem iphone, von meinem ipad
        von meinem handy, von meinem smartphone, von meinem samsung, von meinem android, von meinem mobil, von meinem tablet
        von meinem galaxy, von meinem huawei, von meinem telefon, von meinem mobiltelefon, von meinem blackberry, gesendet von, gesendet mit, diese nachricht wurde von, envoyé de, envoyé depuis
        envoyé à partir, envoyé avec, outlook voor, outlook for, outlook für, outlook pour, télécharger outlook
        obtenir outlook, download outlook, hol dir outlook, yahoo mail, typed on, typos, excuse typos, sorry for typos
        """
    )

    /// `Mark Visser reacted to your message:`
    private static let reactions = Phrases(
        """
        reacted to your message, reacted to your email, reacted via, reageerde op uw bericht, reageerde op je bericht
        heeft gereageerd op uw bericht, heeft gereageerd op je bericht, hat auf ihre nachricht reagiert, hat auf deine nachricht reagiert
        hat reagiert auf, a réagi à votre message, a réagi à ton message, liked your message
        """
    )

    static func isFooter(_ keys: [String]) -> Bool {
        guard keys.count <= 12, telling.isDisjoint(with: keys) else { return false }
        return footers.length(in: keys, at: 0) > 0 || reactions.first(in: keys)?.upperBound == keys.count
    }

    /// Where a phone's footer begins that stands behind the text: `Nee bedankt. Verstuurd vanaf mijn Samsung`.
    static func footer(in words: FormTokens) -> Int? {
        guard !words.isQuestion else { return nil }
        let keys = words.keys
        return keys.indices.dropFirst().first { at in
            (words.endsSentence(at) || words.words[at].isCapitalised) && keys.count - at <= 8
                && phones.length(in: keys, at: at) > 0 && telling.isDisjoint(with: keys[at...])
        }
    }

    private static let phones = Phrases(
        """
        verzonden vanaf, verzonden met, verzonden via, verstuurd vanaf, verstuurd met, verstuurd via, sent from my, sent via
        sent from outlook, gesendet von meinem, gesendet von meiner, gesendet mit, von meinem iphone, von meinem handy
        envoyé de mon, envoyé depuis, envoyé à partir, get outlook for
        """
    )

    // MARK: Above

    private static let formal = Phrases(
        """
        geachte heer, geachte mevrouw, geachte heer mevrouw, geachte heer en mevrouw, beste mensen, beste allemaal, beste collega
        beste collega's, hoi allemaal, dag allemaal, hallo allemaal, goedemorgen allemaal, dear all, dear team, hi all, hi team
        hello all, hi there, hello there, hey there, dear sir or madam, dear sir, dear madam, dear colleague, dear colleagues
        sehr geehrte damen und herren, sehr geehrter herr, sehr geehrte frau, lieber herr, liebe frau, liebes team, hallo zusammen, hi zusammen, hey zusammen, servus zusammen
        guten tag zusammen, moin zusammen, moin moin, hallo herr, hallo frau, guten tag herr, guten tag frau
        madame monsieur, madame, monsieur, mesdames messieurs, bonjour à tous, bonjour madame, bonjour monsieur, chère madame
        cher monsieur, bonjour à toutes et à tous, chers collègues, salut tout le monde, bonjour tout le monde, good day
        morning, goedemorgen, morgen allemaal, middag, goeie morgen, goeiemiddag, goedenmiddag, guten, tach, grüss gott, re-bonjour, bjr, hola
        yo, heya, hiya, hee, hai, hallootjes, howdy, beste klankbord, dear klankbord, hallo klankbord, greetings
        """
    )

    /// A greeting with the names behind it. Without a comma, the names begin with capitals and say nothing else.
    static func greetingLength(_ words: FormTokens, knows: (FormWord) -> Bool) -> Int {
        let keys = words.keys
        let length = max(formal.length(in: keys, at: 0), Courtesy.greetings.length(in: keys, at: 0))
        if length == 0 {
            // `Anna,`; but `Misschien, ja` greets nobody.
            let names = words.prefix(3) { $0.isCapitalised && !knows($0) && !telling.contains($0.key) }
            let isLine = names == words.words.count
            guard names > 0, names < 4, isLine || isUsualName(words.words[0]) else { return 0 }
            return words.endsPart(names) && !words.endsSentence(names) ? names : 0
        }
        var end = length
        while end < keys.count, end - length < 5, !words.endsPart(end), words.isNameLike(end),
            !knows(words.words[end]) || isParticle(end, of: words, knows: knows)
        {
            end += 1
        }
        // `Lieber nicht` greets nobody.
        return end == length && !words.endsPart(end) && dear.contains(keys[0]) ? 0 : end
    }

    /// `De` in `De Wit`, though a form knows the word.
    private static func isParticle(_ at: Int, of words: FormTokens, knows: (FormWord) -> Bool) -> Bool {
        PersonName.particles.contains(words.words[at].key) && !words.endsPart(at + 1) && words.isNameLike(at + 1)
            && !knows(words.words[at + 1])
    }

    private static let dear = PlainWords.set(
        """
        lieber liebe liebes beste lieve cher chère dear best dag madame monsieur morgen guten geachte morning middag goeie
        afternoon evening tach yo ha he
        """
    )

    // MARK: Below

    private static let closings = Phrases(
        """
        met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten, hartelijke groet, groet, groeten
        hartelijke groeten, met hartelijke groet, met groet, groetjes, groetje, grtz, grt, gr, mvg, m.v.g, vr gr, vriendelijke gr, liefs
        veel liefs, hoogachtend, met hoogachting, de groeten, warme groet, warme groeten, zonnige groet, een groet, mvrgr
        kind regards, best regards, warm regards, warmest regards, with kind regards, regards, best, all best, best wishes
        all the best, sincerely, yours sincerely, yours faithfully, yours truly, yours, br, kr, rgds, many regards, kindest regards
        cheers, love, xx, xxx, x, cordially, take care, respectfully
        viele grüße, viele gruesse, liebe grüße, liebe gruesse, beste grüße, beste gruesse, schöne grüße, schöne gruesse
        herzliche grüße, herzliche gruesse, grüße, gruß, gruss, gruesse, lieben gruß, lieben gruss, viele liebe grüße, freundliche grüße
        mit freundlichen grüßen, mit freundlichen gruessen, mit besten grüßen, mit freundlichem gruß, mit lieben grüßen, freundlichen gruß
        mfg, lg, vg, bg, hg, glg, vlg, hochachtungsvoll, besten gruß, schönen gruß, sonnige grüße, mit herzlichen grüßen
        cordialement, bien cordialement, très cordialement, bien à vous, bien à toi, salutations, sincères salutations, amicalement
        amitiés, cdlt, cdt, bien amicalement, meilleures salutations, salutations distinguées, salutations cordiales, respectueusement
        bises, bisous, sentiments distingués, veuillez agréer mes salutations distinguées, meilleurs sentiments
        veuillez agréer mes sincères salutations, recevez mes salutations, veuillez recevoir mes salutations, sincèrement
        je vous prie d'agréer mes salutations distinguées, je vous prie d'agréer l'expression de mes sentiments distingués
        """
    )

    private static let abbreviations = PlainWords.set("best x xx xxx love yours cheers br kr gr vg lg bg hg take")

    /// Where a sign-off begins that goes on to the line's end, with nothing behind it but names.
    static func signOff(_ words: FormTokens, knows: (FormWord) -> Bool) -> Int? {
        let keys = words.keys
        let sentence = FormWords(words: words.words)
        for at in keys.indices {
            let length = closings.length(in: keys, at: at)
            let wish = FormWishes.end(in: sentence, from: at)
            guard max(length, wish - at) > 0 else { continue }
            let opens = at == 0 || words.endsPart(at)
            guard opens || (length > 0 && !abbreviations.contains(keys[at])) else { continue }
            var end = max(at + length, wish)
            while end < keys.count {
                let more = max(closings.length(in: keys, at: end), Courtesy.thanks.length(in: keys, at: end))
                let wish = FormWishes.end(in: sentence, from: end)
                if more == 0, wish == end { break }
                end = max(end + more, wish)
            }
            let rest = keys.count - end
            if rest <= 5, (end..<keys.count).allSatisfy({ words.isNameLike($0) || (rest == 1 && keys[$0].count <= 2) })
            {
                return at
            }
        }
        return nil
    }

    /// `Thanks, Anna`: where the name begins.
    static func thanksAlone(_ words: FormTokens, knows: (FormWord) -> Bool) -> Int? {
        let keys = words.keys
        for at in keys.indices where at == 0 || words.endsPart(at) {
            let length = Courtesy.thanks.length(in: keys, at: at)
            guard length > 0, keys.count - at - length <= 3 else { continue }
            let names = (at + length)..<keys.count
            if names.allSatisfy({ words.isNameLike($0) && !knows(words.words[$0]) }) { return names.lowerBound }
        }
        return nil
    }

    /// A name, and nothing else, that the form knows nothing of.
    static func isName(_ words: FormTokens, knows: (FormWord) -> Bool) -> Bool {
        !words.isQuestion && words.words.count <= 4 && words.words.indices.allSatisfy(words.isNameLike)
            && !words.words.contains(where: knows) && words.words.contains { $0.isCapitalised }
    }

    /// Words that no name, signature or footer holds.
    static let telling = PlainWords.set(
        """
        ps p.s pps nb niet geen maar toch nog not no but don't nicht kein keine aber doch pas non mais ne sauf zonder behalve
        without except ohne ausser sans als if wenn si eerst first erst d'abord nee nein nooit never nie jamais niets niks
        misschien wellicht maybe perhaps vielleicht peut-être mits tenzij indien unless alleen enkel only nur seulement
        later straks tomorrow demain wacht wait attends attendez stop nothing nichts rien niemand nobody personne
        behoudens hmm nope nah onder voorbehoud
        """
    )

    /// Words of sentences, which no title or firm holds: a line with one of them may say something.
    private static let speaking = PlainWords.set(
        """
        ik jij hij zij ze wij het dat dit is zijn was heb hebt heeft hebben mag mogen kan kun kunnen moet wil zal gaat doe deel
        stuur vraag graag vandaag morgen gisteren nu ook wel heel erg weer hoor even
        i you he she they we this that's are were be have has can should would must please today now also then share ask
        ich du er wir ist sind war habe hat haben kann darf muss bitte heute jetzt auch dann gern gerne teilen
        je tu il elle nous vous c'est ça est sont peut peux dois veux aujourd'hui maintenant aussi partagez
        """
    )

    /// `na maandag`, `from next week`; but `aanwezig van maandag tot donderdag` is a line of a signature.
    private static func setsTime(_ keys: [String]) -> Bool {
        guard presence.isDisjoint(with: keys), let at = keys.firstIndex(where: timed.contains) else { return false }
        return keys[(at + 1)...].prefix(3).contains(where: times.contains)
    }

    private static let timed = PlainWords.set(
        "na vanaf tot voor over after from until till before nach ab bis vor après dès jusque avant à"
    )
    private static let times = PlainWords.set(
        """
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week maand weekend vakantie gesprek
        monday tuesday wednesday thursday friday saturday sunday month holiday holidays talk meeting
        montag dienstag mittwoch donnerstag freitag samstag sonntag woche monat urlaub gespräch
        lundi mardi mercredi jeudi vendredi samedi dimanche semaine mois vacances entretien congés
        januari februari maart april mei juni juli augustus september oktober november december
        january february march may june july august october december januar märz mai juin juillet août
        """
    )
    private static let presence = PlainWords.set(
        """
        aanwezig bereikbaar werkdagen werkzaam werktijden werk afwezig vrij available working hours days office
        erreichbar anwesend arbeitstage bürozeiten joignable présent présente disponible horaires
        """
    )

    private static func isUsualName(_ word: FormWord) -> Bool { GivenNames.usual.contains(word.key) }

    /// A line below a sign-off that says nothing: a name, a firm, a number, an address.
    static func isSignature(_ words: FormTokens) -> Bool {
        guard !words.isQuestion, words.words.count <= 9, telling.isDisjoint(with: words.keys) else { return false }
        let isContact = words.words.contains { $0.text.contains("@") || $0.text.count(where: \.isNumber) >= 5 }
        // `030 123 45 67`
        let isNumber = words.words.allSatisfy { $0.text.contains(where: \.isNumber) }
        let digits = words.words.reduce(0) { $0 + $1.text.count(where: \.isNumber) }
        if isContact || isNumber && digits >= 9 { return true }
        let first = words.words.first
        // `Mooi weer vandaag` may be an answer, `Anna na maandag` a condition.
        guard speaking.isDisjoint(with: words.keys), !setsTime(words.keys) else { return false }
        return first?.isCapitalised ?? false || (words.words.count == 1 && first.map(isUsualName) ?? false)
    }
}

/// Wishes for a day, which stand at the end as well: `Fijne dag nog!`
enum FormWishes {
    /// Where the longest wish ends that begins at `start`; `start` where none does.
    static func end(in words: FormWords, from start: Int) -> Int {
        guard start < words.count, beginnings.contains(words.words[start].key) else { return start }
        return all.ends(in: words, from: start).max() ?? start
    }

    private static let beginnings = all.beginnings.words

    private static let all = FormPattern(
        """
        [alvast] [een|nog een|nog|alvast|dan|und|noch|et] [heel] (fijn|fijne|prettig|prettige|goed|goede|mooi|mooie|leuk|leuke|zonnig|zonnige|lekker|fijner) [lang] \
        (dag|weekend|avond|week|middag|vakantie|werkweek|feestdagen|vrijdag|kerst|weekeinde|woensdag) [nog|verder|gewenst|toegewenst|alvast|jullie|allemaal|samen]\
        |[have|enjoy|wishing you] [a|your|the] [very] [great|nice|good|lovely|wonderful|pleasant|fantastic|happy] [rest of] [the|your] (day|weekend|evening|week|afternoon|holiday|holidays) [ahead|too|everyone|all]\
        |[noch|und|dann] [einen|ein|eine|dir|ihnen] [noch] [einen|ein|eine] (schön|schönen|schönes|schöne|guten|gute|erholsames|angenehmen|sonnigen|tolles|feinen) \
        (tag|wochenende|abend|woche|nachmittag|feierabend|urlaub|feiertage|restwoche|start) [noch|euch|dir|ihnen|allerseits|gewünscht|wünsche ich|in die woche]\
        |[passez|passe|je vous souhaite|je te souhaite] [une|un] [très] (bonne|belle|excellente|agréable|bon|excellent|beau) (journée|soirée|semaine|après-midi|week-end|weekend|fin de semaine|fin de journée|vacances|continuation|matinée) [à vous|à toi|à tous]\
        |tot snel|tot gauw|tot ziens|tot later|tot binnenkort|tot de volgende keer|see you|see you soon|see you around|talk soon|speak soon|bis bald|bis dann|bis später|tschüss|tschüs|ciao\
        |(tot|see you|bis|à|see you on|till|bis zum|à la) [in|bij|at|on|the|het|dan|volgende|next|nächsten|am|de|ons|our|zum] [het] \
        (maandag|dinsdag|woensdag|donderdag|vrijdag|gesprek|morgen|overmorgen|monday|tuesday|wednesday|thursday|friday|talk|meeting|tomorrow|montag|dienstag|mittwoch|donnerstag|freitag|gespräch|lundi|mardi|mercredi|jeudi|vendredi|demain|week)\
        |à bientôt|à plus|à plus tard|au plaisir|dag dag|doeg
        """
    )
}
