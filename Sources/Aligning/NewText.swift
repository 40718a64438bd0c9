// The new text of a mail whose request is not at hand: by the marks of mail clients alone.

/// The newly written text of a mail without quotes, attribution, signature, footers and disclaimers, as well as it can be
/// told without the message that it answers.
///
/// - Parameter sender: the name in the mail's From, which tells its signature.
public func newText(in lines: [TextLine], sender: String? = nil) -> String {
    let text = Closing.withoutEnd(withSignature(lines, sender), sender: sender, keepsCourtesy: true)
    return text.drop(while: \.isEmpty).joined(separator: "\n")
}

/// The same with sign-off, signature and disclaimers.
public func wholeText(in lines: [TextLine], sender: String? = nil) -> String {
    withSignature(lines, sender).drop(while: \.isEmpty).joined(separator: "\n")
}

/// The lines above what a mail program quoted below a header; all of them where nothing stands above it.
public func linesAboveQuote(in lines: [TextLine]) -> [String] {
    let top = ReplyZones(lines, request: nil, finder: nil).top
    return top.allSatisfy(\.isEmpty) ? lines.map(\.text) : top
}

private func withSignature(_ lines: [TextLine], _ sender: String?) -> [String] {
    var lines = UnmarkedQuotes.mended(lines)
    var zones = ReplyZones(lines, request: nil, finder: nil)
    if zones.top.allSatisfy(\.isEmpty), let body = UnmarkedQuotes.belowHeader(lines) {
        lines = body
        zones = ReplyZones(lines, request: nil, finder: nil)
    }
    return Closing.withoutMachineLines(UnmarkedQuotes.aboveFooter(zones.top), sender: sender)
}

/// Quoted text that lost its marks on the way.
private enum UnmarkedQuotes {
    /// A long quoted line that was wrapped again leaves a tail without `>`; so does a link in it.
    static func mended(_ lines: [TextLine]) -> [TextLine] {
        var lines = lines
        for at in lines.indices.dropFirst() where lines[at].quoteDepth == 0 && !lines[at].text.isEmpty {
            let above = lines[at - 1]
            guard above.quoteDepth > 0, !above.marks.contains(.cite) else { continue }
            let isBetween = at + 1 < lines.count && lines[at + 1].quoteDepth > 0
            let goesOn = lines[at].text.first.map { !$0.isUppercase } ?? false
            let isWrapped = above.text.utf8.count >= 60 && goesOn
            if isWrapped || (isBetween && goesOn && !(lines[at].text.first?.isLetter ?? false)) {
                lines[at].quoteDepth = above.quoteDepth
            }
        }
        return lines
    }

    /// Some mail programs put the answer below the header block of the mail that it answers, and quote nothing.
    static func belowHeader(_ lines: [TextLine]) -> [TextLine]? {
        let words = Words(lines)
        let markers = QuoteMarkers(words, ours: Array(repeating: false, count: lines.count))
        guard let first = markers.nonEmpty(from: 0, step: 1), markers.isMarker[first], markers.isHeaderRow(first) else {
            return nil
        }
        guard let end = lines.indices.first(where: { $0 > first && !markers.isMarker[$0] }) else { return nil }
        return Array(lines[end...])
    }

    /// What stands below "Sent from my iPhone" was quoted by a phone that marks no quotes, unless nothing stands above.
    static func aboveFooter(_ lines: [String]) -> [String] {
        guard let at = lines.firstIndex(where: { !$0.isEmpty && MachineLines.isFooter($0) }) else { return lines }
        return lines[..<at].allSatisfy(\.isEmpty) ? lines : Array(lines[..<at])
    }
}
