// A line of a reply in pieces: words, e-mail addresses, and the marks between them.
import Addressing
import Foundation

/// A piece of a line.
enum Piece: Hashable, Sendable {
    case word(PlainWord)
    case address(EmailAddress)
    /// Something with an @ that is no address.
    case bad(String)
    /// Characters that divide: a comma, a bracket, a tab. Dashes and arrows count where they stand free.
    case mark(Character)

    var word: PlainWord? {
        if case .word(let word) = self { word } else { nil }
    }

    var address: EmailAddress? {
        if case .address(let address) = self { address } else { nil }
    }
}

/// Cuts a line into pieces in one pass.
struct PieceReader {
    /// The employee's domain, the only one that may be a single label (`anna@intranet`).
    let ownDomain: String

    func pieces(_ line: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = line.replacing("->", with: "→").replacing("=>", with: "→")[...]
        while let first = rest.first {
            if PlainWords.isSign(first) {
                rest = rest.dropFirst()
                pieces.append(.word(PlainWord(String(PlainWords.plainSign(first)))))
                continue
            }
            if !PieceReader.isInChunk(first) {
                rest = rest.dropFirst()
                if !first.isWhitespace || first == "\t" { pieces.append(.mark(PieceReader.mark(first))) }
                continue
            }
            let chunk = rest.prefix(while: PieceReader.isInChunk)
            rest = rest[chunk.endIndex...]
            pieces += read(chunk)
        }
        return PieceReader.joined(PieceReader.bracketedAt(pieces))
    }

    private static func isInChunk(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "@.-_+&'’!#$%^{}~`*?°–—".contains(character)
    }

    private static func mark(_ character: Character) -> Character {
        switch character {
        case "→", "⇒", "➔", "➡": "→"
        case "，": ","
        case "：": ":"
        default: character
        }
    }

    private func read(_ chunk: Substring) -> [Piece] {
        let text = chunk.trimmingCharacters(in: PieceReader.edge)
        if text.isEmpty { return chunk.contains { "-–—".contains($0) } ? [.mark("-")] : [] }
        // `mailto:` leaves its parameters behind: a@b?subject=…
        let bare = text.contains("@") ? String(text.prefix { $0 != "?" }) : text
        guard let at = bare.firstIndex(of: "@") else { return [.word(PlainWord(PieceReader.withDot(chunk, text)))] }
        if bare == "@" { return [.bad(bare)] }
        // Some mail programs mention people as @Petra.
        if at == bare.startIndex { return [.word(PlainWord(String(bare.dropFirst())))] }
        return [address(bare).map(Piece.address) ?? .bad(bare)]
    }

    private static let edge = CharacterSet(charactersIn: ".'’!?*`~-–—")

    /// `P.` and `J.P.` keep their last full stop, the end of a sentence does not.
    private static func withDot(_ chunk: Substring, _ text: String) -> String {
        guard chunk.contains("\(text).") else { return text }
        return text.count == 1 && text.first?.isLetter == true || text.dropFirst().first == "." ? text + "." : text
    }

    /// An address that a person would write: what else RFC 5321 allows is more likely a mistake than somebody's mailbox.
    private func address(_ text: String) -> EmailAddress? {
        let underlined = text.hasPrefix("_") && text.hasSuffix("_") ? String(text.dropFirst().dropLast()) : text
        guard let address = try? EmailAddress(underlined) else { return nil }
        let labels = address.domain.split(separator: ".", omittingEmptySubsequences: false)
        guard address.localPart.allSatisfy(PieceReader.isInLocalPart), let last = labels.last,
            labels.allSatisfy({ !$0.isEmpty && !$0.hasPrefix("-") && !$0.hasSuffix("-") })
        else { return nil }
        if address.domain.lowercased() == ownDomain.lowercased() { return address }
        let isTop = last.count >= 2 && (last.allSatisfy(\.isLetter) || last.lowercased().hasPrefix("xn--"))
        return labels.count > 1 && isTop ? address : nil
    }

    private static func isInLocalPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || ".-_+&'".contains(character)
    }

    /// `petra (at) klant.example`: no address, and we make none of it.
    private static func bracketedAt(_ pieces: [Piece]) -> [Piece] {
        var found: [Piece] = []
        for (index, piece) in pieces.enumerated() {
            let isBracketed =
                piece.word?.key == "at" && index > 0 && index + 1 < pieces.count
                && [.mark("("), .mark("["), .mark("{")].contains(pieces[index - 1])
                && [.mark(")"), .mark("]"), .mark("}")].contains(pieces[index + 1])
            found.append(isBracketed ? .bad("(at)") : piece)
        }
        return found
    }

    /// A lone @ with the words beside it, so that people recognise their own line.
    private static func joined(_ pieces: [Piece]) -> [Piece] {
        var (found, index): ([Piece], Int) = ([], 0)
        while index < pieces.count {
            guard case .bad(let text) = pieces[index], text == "@" || text == "(at)" else {
                found.append(pieces[index])
                index += 1
                continue
            }
            while let last = found.last, last.word == nil, last.address == nil { found.removeLast() }
            let before = found.popLast()?.word?.text
            let after = pieces[(index + 1)...].prefix(2).firstIndex { $0.word != nil }
            let next = after.flatMap { pieces[$0].word?.text }
            found.append(.bad([before, text, next].compactMap(\.self).joined(separator: " ")))
            index = (after ?? index) + 1
        }
        return found
    }
}
