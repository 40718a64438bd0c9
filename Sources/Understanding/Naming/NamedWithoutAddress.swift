// People whom the employee names without writing their address: by a contact card, or as they are on file.
import Addressing
import Feedback

extension NamingReader {
    /// The card of somebody else: its group stands beside the name, or is the only one that the mail names.
    mutating func add(card: NamingLine) {
        guard let rater = NamedRaters(card, isUnderHeading: false).all.first, !isOwn(rater.address) else { return }
        let words = card.words.filter(\.isCapitalised).map(\.key)
        let naming = said.filter { line in line.words.contains { words.contains($0.key) } }
        // `Joris niet` says nothing about her.
        let others = said.filter { if case .of = Withdrawal($0) { false } else { true } }
        let about = naming.contains { !$0.groups.isEmpty } ? naming : others
        let groups = Set(about.flatMap { $0.groups.map(\.group) })
        guard !about.contains(where: { NamingForm.isDoubtful($0.keys) }) else { return report(card, .notUnderstood) }
        let numbers = Set(about.map(\.number))
        unclear.removeAll { $0.reason == .noAddress && numbers.contains($0.number) }
        switch groups.count {
        case 0: add(rater.name, rater.address, .none, card)
        case 1: add(rater.name, rater.address, .group(groups.first ?? .colleague), card)
        default: report(card, .severalGroups)
        }
    }

    /// People on file who are named without an address. Where one of them isn't, the line is asked back.
    /// - Returns: whether somebody was.
    mutating func addKnown(_ line: NamingLine) -> Bool {
        guard heading != .withdraw, heading != .doubt, let names = NamesAlone.read(line) else { return false }
        let groups = Set(line.groups.map(\.group))
        guard groups.count <= 1 else { return false }
        let group = groups.first ?? inForce
        if names.isEmpty { return addManagerAlone(line, groups) }
        let found = names.map { known($0, group) }
        guard found.contains(where: { $0 != nil }) else { return false }
        for (mailbox, group) in found.compactMap(\.self) where !isOwn(mailbox.address) {
            add(mailbox.name, mailbox.address, group, line)
        }
        if found.contains(where: { $0 == nil }) { report(line, .noAddress) }
        return true
    }

    private func known(_ name: [PlainWord], _ group: RaterGroup?) -> (NamedAddress, RaterGroup)? {
        if group == nil || group == .manager, people.isManager(named: name, isCalledSo: group == .manager) {
            return people.manager.map { ($0, .manager) }
        }
        guard group == nil || group == .colleague else { return nil }
        return people.colleague(named: name).map { ($0, .colleague) }
    }

    /// `Ook graag mijn leidinggevende`; the word alone is a heading.
    private mutating func addManagerAlone(_ line: NamingLine, _ groups: Set<RaterGroup>) -> Bool {
        let words = line.words.count { GroupWords.group($0.key) == nil && !PersonName.labels.contains($0.key) }
        guard groups == [.manager], !line.endsInColon, words > 0, let manager = people.manager else { return false }
        add(manager.name, manager.address, .manager, line)
        return true
    }
}
