// Lines that say two things: whom to ask, and whom not.

enum LineHalves {
    /// `Schrap petra@…, voeg jan@… toe` is two wishes; `niet toevoegen: petra@…` is one.
    static func of(_ line: NamingLine) -> (NamingLine, NamingLine)? {
        guard !line.addresses.isEmpty else { return nil }
        return byAdding(line) ?? byContrast(line)
    }

    private static func byAdding(_ line: NamingLine) -> (NamingLine, NamingLine)? {
        let keys = line.keys
        guard let add = CommandWords.add.first(in: keys)?.lowerBound,
            let out = CommandWords.withdraw.first(in: keys) ?? CommandWords.negations.first(in: keys),
            out.upperBound != add
        else { return nil }
        let cut = max(add, out.lowerBound)
        let (first, second) = (line.with(line.pieces[..<cut]), line.with(line.pieces[cut...]))
        let (adding, withdrawing) = add < out.lowerBound ? (first, second) : (second, first)
        guard !adding.addresses.isEmpty, Withdrawal(adding) == nil else { return nil }
        switch Withdrawal(withdrawing) {
        case .of, .nobody: return (first, second)
        default: return nil
        }
    }

    /// `bas@…, fatima@…, maar joris@… niet`; `bas@…, niet joris@…`
    private static func byContrast(_ line: NamingLine) -> (NamingLine, NamingLine)? {
        let keys = line.keys
        for cut in keys.indices.dropFirst() where isCut(keys, at: cut) {
            let (first, second) = (line.with(line.pieces[..<cut]), line.with(line.pieces[(cut + 1)...]))
            guard !first.addresses.isEmpty, Withdrawal(first) == nil, case .of = Withdrawal(second) else { continue }
            return (first, second)
        }
        return nil
    }

    private static func isCut(_ keys: [String], at index: Int) -> Bool {
        if CommandWords.contrasts.contains(keys[index]) { return true }
        return ["\u{0},", "\u{0};"].contains(keys[index])
            && (CommandWords.negations.length(in: keys, at: index + 1) > 0
                || CommandWords.withdraw.length(in: keys, at: index + 1) > 0)
    }
}
