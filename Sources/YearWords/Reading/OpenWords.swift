// What a piece says that begins with known words and goes on freely: `vast: budget`, `niet, geen geld`, a better line.
import Cycle
import Days
import Understanding

struct OpenWords {
    let reader: PieceReader
    let piece: ReplyPiece
    let kind: LineKind

    var outcome: PieceOutcome? {
        switch kind {
        case .agreementState: tail([.stuck]) { .state(.stuck(reason: $1)) }
        case .trainingGrant: grant
        case .trainingMandatory:
            tail([.mandatory, .wanted], isPlain: true) { said, _ in .mandatory(said == .mandatory) }
        case .trainingHad: tail([.missed], isPlain: true) { _, _ in .had(false) }
        case .trainingBooking: tail([.notAvailable], isPlain: true) { _, _ in .notAvailable }
        case .followUp:
            tail([.later, .notHeld], isPlain: true) { said, _ in .followUp(said == .later ? .later : .notHeld) }
        case .justTalked: talked
        case .agreementsRight: corrected
        case .needs: free.map { .said(.forManager($0)) }
        case .meetingProposed: meeting
        case .callMade: tail([.notCalled], isPlain: true) { _, _ in .called(false) }
        case .agreementsWanted, .hrCall: nil
        case .kickOff, .worry, .coachTraining, .preparing, .coaching, .topic, .oftenEnough, .intervention, .ownYear: nil
        }
    }

    // MARK: A word, and what follows it

    /// - Parameters:
    ///   - words: what the known words before the break may say.
    ///   - isPlain: whether a condition in the rest makes it unclear.
    private func tail(
        _ words: Set<Said>,
        isPlain: Bool = false,
        _ word: (Said, String) -> LineWord
    ) -> PieceOutcome? {
        for end in piece.range.dropFirst().reversed() where mayBegin(end) {
            guard let known = reader.known(piece.prefix(to: end), kind), known.said.count == 1,
                let said = known.said.first, words.contains(said),
                known.senses.isDisjoint(with: [.doubt, .nearly])
            else { continue }
            let rest = piece.text(from: end)
            if isPlain, isConditional(rest) { return nil }
            return .said(word(said, rest))
        }
        return nil
    }

    /// Behind a break, or with a word that gives a reason.
    private func mayBegin(_ index: Int) -> Bool {
        let words = piece.marked.words
        return words.isBreak(before: index) || StateWords.reasons.contains(words.words[index].key)
    }

    private func isConditional(_ text: String) -> Bool {
        !GrantWords.conditions.isDisjoint(with: PlainWords.keys(text))
    }

    // MARK: Kinds

    private var grant: PieceOutcome? {
        let keys = PlainWords.keys(piece.text)
        let talk = tail([.talkFirst]) { .grant(.talkFirst, line: $1) }
        if let talk { return talk }
        // A wish to talk may stand anywhere: nothing follows from it that can't be taken back.
        if keys.count <= 40, TalkFirstWords.areIn(keys) {
            return .said(.grant(.talkFirst, line: piece.textBesideReference))
        }
        return tail([.refused], isPlain: true) { .grant(.refused, line: $1) }
    }

    /// One day that is over, beside a word of talking.
    private var talked: PieceOutcome? {
        let keys = Set(PlainWords.keys(piece.text))
        let days = Set(piece.days.compactMap { $0.past(reader.moment.today) })
        guard days.count == 1, let day = days.first, day <= reader.moment.today,
            !keys.isDisjoint(with: TalkedWords.verbs),
            keys.isDisjoint(with: TalkedWords.turning), piece.lengths.isEmpty
        else { return nil }
        return .said(.talked(day))
    }

    /// `2: SQL-cursus vóór september`; but no `2: klopt, maar …`.
    private var corrected: PieceOutcome? {
        let start = piece.range.lowerBound
        guard piece.marked.reference(at: start) != nil, piece.range.count >= 3 else { return nil }
        var from = start + 1
        for end in piece.range.dropFirst(2) where piece.marked.words.isBreak(before: end) || isCorrecting(end) {
            guard let known = reader.known(piece.prefix(to: end), kind), !known.said.isEmpty else { continue }
            guard known.said == [.wrong] else { return nil }
            guard isColon(before: end) || isCorrecting(end) else { return .unclear(.notRight) }
            from = end
        }
        from = (from..<piece.range.upperBound).first { !isCorrecting($0) } ?? from
        let text = piece.text(from: from)
        let keys = PlainWords.keys(text)
        guard keys.count >= 2, !beginsWithWord(from) else { return nil }
        if NoTextWords.areAll(of: keys) { return .unclear(.notRight) }
        if text.count > AgreementDraft.mostCharacters { return .unclear(.tooLong) }
        return AgreementReading(writer: isOwn ? .employee : .manager, today: reader.moment.today, finder: reader.finder)
            .draft(text).map { .said(.corrected($0)) }
    }

    /// Whether `ik` is the employee: the line came back to her.
    private var isOwn: Bool {
        if case .numbers(let numbers)? = piece.reference { numbers.isSubset(of: reader.own) } else { false }
    }

    private func beginsWithWord(_ index: Int) -> Bool {
        let next = index + 1
        guard next == piece.range.upperBound || piece.marked.words.isBreak(before: next) else { return false }
        let word = ReplyPiece(marked: piece.marked, range: index..<next)
        return !(reader.known(word, kind)?.said.isEmpty ?? true)
    }

    private func isCorrecting(_ index: Int) -> Bool {
        TalkedWords.correcting.contains(piece.marked.words.words[index].key)
    }

    private func isColon(before index: Int) -> Bool {
        let words = piece.marked.words.words
        let between = words[index - 1].place.upperBound..<words[index].place.lowerBound
        return piece.marked.line[between].contains(":")
    }

    private var free: String? {
        let text = piece.textBesideReference
        return PlainWords.keys(text).isEmpty ? nil : text
    }

    private var meeting: PieceOutcome? {
        MeetingAnswer.read(piece.textBesideReference, reader.moment).map { .said(.meeting($0)) }
    }
}

/// Yes, no, or another time, as in answers about other talks.
enum MeetingAnswer {
    static func read(_ text: String, _ moment: ReplyMoment) -> MeetingWord? {
        if let answer = ShortAnswer.read(text, to: .time) { return answer ? .yes : .no }
        return TimeProposal.read(
            text,
            zone: moment.zone,
            now: moment.received,
            duration: moment.meetingLength,
            language: moment.language
        ).map { .at($0) }
    }
}

/// Somebody wants to talk before anything is decided.
enum TalkFirstWords {
    static func areIn(_ keys: [String]) -> Bool {
        let said = Set(keys)
        return !said.isDisjoint(with: first) && !said.isDisjoint(with: talking) && said.isDisjoint(with: turning)
    }

    private static let first = PlainWords.set(
        """
        eerst vooraf first beforehand before erst zuerst vorher zunächst erstmal d'abord avant auparavant préalablement
        """
    )
    private static let talking = PlainWords.set(
        """
        praten bespreken overleggen overleg bespreek gesprek hebben spreken spreek praat bel bellen horen weten
        sparren afstemmen doorspreken bijpraten talk discuss discussing speak chat word meet hear know conversation
        sit reden sprechen besprechen gespräch absprechen rücksprache bespreche unterhalten klären parler parlons
        discuter discutons parle échanger entretien parlerai en-parler parlons-en discutons-en
        """
    )
    private static let turning = PlainWords.set(
        "niet not nicht pas geen no kein already al gesproken besproken discussed déjà"
    )
}

enum TalkedWords {
    static let verbs = PlainWords.set(
        """
        gesproken gepraat bijgepraat gebeld geluncht overlegd besproken gesprek gekletst koffie lunch talked spoke
        spoken chatted chat coffee met discussed lunch call gesprochen geredet telefoniert unterhalten kaffee gespräch
        mittagessen parlé discuté échangé café déjeuné vu déjeuner conversation
        """
    )
    static let turning = PlainWords.set(
        """
        niet nooit geen nog-niet wil zou moet ga zal not never no haven't didn't hasn't will should would want plan
        planned gepland nicht nie kein keine will sollte würde möchte geplant pas jamais aucun voudrais devrais prévu
        sinds since seit depuis
        """
    )
    /// Before what should stand there.
    static let correcting = PlainWords.set(
        """
        moet zijn wordt worden should be must is becomes muss sollte heißen sein lauten doit être devrait wird
        liever graag rather plutôt lieber
        """
    )
}
