// What one line of a mail takes back of another: nobody is added against the employee's word.
import Addressing
import Feedback

extension NamingReader {
    /// Takes somebody out again, and asks about the lines that name them.
    mutating func retract(_ address: EmailAddress, _ named: [NamingLine], _ reason: UnclearLine.Reason) {
        wishes.removeAll { if case .add(let rater) = $0 { rater.address == address } else { false } }
        for line in named { report(line, reason) }
    }

    mutating func settleContradictions() {
        for case .add(let rater) in wishes {
            let named = lines[rater.address] ?? []
            if doubted.contains(rater.address) { retract(rater.address, named, .notUnderstood) }
        }
        settleWithdrawals()
        for (index, line) in said.enumerated()
        where NamingForm.isDoubtful(line.keys) || line.text.contains("?") {
            for rater in meant(by: line, after: index == 0 ? 0 : said[index - 1].number) {
                retract(rater, lines[rater] ?? [], .notUnderstood)
                report(line, .notUnderstood)
            }
        }
    }

    /// Who is taken off after being named isn't added; taken off by name in another line before, they are asked about.
    private mutating func settleWithdrawals() {
        for (place, wish) in wishes.enumerated() {
            guard case .withdraw(let reference) = wish else { continue }
            for (other, added) in wishes.enumerated() {
                guard case .add(let rater) = added, isSame(reference, rater) else { continue }
                if case .name = reference, place < other {
                    if !isReplaced(reference, by: rater) {
                        retract(rater.address, lines[rater.address] ?? [], .notUnderstood)
                    }
                } else {
                    retract(rater.address, [], .notUnderstood)
                }
            }
        }
    }

    /// `Schrap Petra, voeg Petra Smit <nieuw@…> toe` in one line is a new address.
    private func isReplaced(_ reference: RaterReference, by rater: NamedRater) -> Bool {
        guard case .name(let name) = reference else { return false }
        let words = PlainWords.keys(name)
        return (lines[rater.address] ?? []).allSatisfy { line in
            line.whole.count { $0 == "@" } >= 1
                && PlainWords.keys(line.whole).count { words.contains($0) } > words.count
        }
    }

    private func isSame(_ reference: RaterReference, _ rater: NamedRater) -> Bool {
        switch reference {
        case .address(let address):
            address.canonicalWithoutSubaddress == rater.address.canonicalWithoutSubaddress
        case .name(let name): NamingReader.isNamed(rater, by: PlainWords.keys(name))
        case .number: false
        }
    }

    /// The people added whom a line without addresses speaks about.
    private func meant(by line: NamingLine, after number: Int) -> [EmailAddress] {
        let added = wishes.compactMap { if case .add(let rater) = $0 { rater } else { nil } }
        let words = line.words
        let named = added.filter { rater in
            words.indices.contains { NamingReader.isNamed(rater, by: [words[$0].key]) && words[$0].isCapitalised }
        }
        if !named.isEmpty { return named.map(\.address) }
        // `Die liever niet.`, `Is met pensioen.`
        let lead = words.prefix(3).map(\.key)
            .drop { CommandWords.contrasts.contains($0) || CommandWords.joiners.contains($0) }
        guard let first = lead.first, line.groups.isEmpty, !line.endsInColon else { return [] }
        let isSameLine = lines.values.contains { $0.contains { $0.number == line.number } }
        guard NamingVocabulary.thePersonBefore.contains(first) || (isSameLine && words.count <= 4) else { return [] }
        let above = added.filter {
            (lines[$0.address] ?? []).contains { $0.number <= line.number && $0.number > number }
        }
        let nearest = above.compactMap { lines[$0.address]?.last?.number }.max()
        return above.filter { lines[$0.address]?.last?.number == nearest }.map(\.address)
    }

    /// By a word of the name, or by the address's first part where there is none.
    private static func isNamed(_ rater: NamedRater, by words: [String]) -> Bool {
        guard !words.isEmpty,
            words.allSatisfy({ $0.count >= 2 && !PersonName.particles.contains($0) || words.count > 1 })
        else { return false }
        let own = PieceReader.plainWords(rater.name?.text ?? "").map(\.key)
        let local = PlainWord.key(rater.address.localPart).split { !$0.isLetter }.map(String.init)
        return own.indices.contains { own[$0...].starts(with: words) }
            || (own.isEmpty && words.allSatisfy(local.contains))
    }
}
