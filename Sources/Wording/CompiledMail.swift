// A mail's template for one structure, ready to be filled for each reader.

/// What a mail looks like when it is written: both parts of its multipart/alternative, and the subject.
public struct RenderedMail: Hashable, Sendable {
    /// One line, unfolded and not yet encoded.
    public let subject: String
    /// Lines of at most 72 columns, each ended by LF; a longer word, such as an address, stays whole.
    public let text: String
    /// A whole HTML document, its lines under 900 octets and ended by LF.
    public let html: String

    public init(subject: String, text: String, html: String) {
        self.subject = subject
        self.text = text
        self.html = html
    }
}

/// The pieces of one mail, in one language, for one structure.
struct CompiledMail: Sendable {
    let subject: Pieces
    let text: [TextLine]
    let html: Pieces

    struct TextLine: Sendable {
        let pieces: Pieces
        let indent: Int
        /// Wrapped once and for all where nothing is filled in.
        let wrapped: [UInt8]?
    }

    init(markup: Markup, html: String) {
        subject = Pieces(markup.subject)
        text = CompiledMail.textLines(of: markup.blocks)
        self.html = Pieces(html)
    }

    private static func textLines(of blocks: [Block]) -> [TextLine] {
        var lines: [TextLine] = []
        for block in blocks {
            if !lines.isEmpty { lines.append(textLine("", indent: 0)) }
            for line in block.lines { lines.append(textLine(line, indent: block.kind == .quote ? 4 : 0)) }
        }
        return lines
    }

    private static func textLine(_ line: String, indent: Int) -> TextLine {
        let pieces = Pieces(line.replacing("**", with: ""))
        guard !pieces.hasPlaces else { return TextLine(pieces: pieces, indent: indent, wrapped: nil) }
        var (plain, wrapped): ([UInt8], [UInt8]) = ([], [])
        pieces.appendText(to: &plain, [])
        TextWrapping.append(plain, indent: indent, to: &wrapped)
        return TextLine(pieces: pieces, indent: indent, wrapped: wrapped)
    }

    func filled(with fillings: [Filling]) -> RenderedMail {
        RenderedMail(
            subject: filledSubject(fillings),
            text: filledText(fillings),
            html: filledHTML(fillings)
        )
    }

    func filledForCalendar(with fillings: [Filling]) -> CalendarText {
        var out: [UInt8] = []
        for line in text {
            line.pieces.appendText(to: &out, fillings)
            out.append(UInt8(ascii: "\n"))
        }
        return CalendarText(summary: filledSubject(fillings), description: String(decoding: out, as: UTF8.self))
    }

    private func filledSubject(_ fillings: [Filling]) -> String {
        var out: [UInt8] = []
        subject.appendText(to: &out, fillings)
        // A header field ends at a line break (RFC 5322 §2.2).
        for index in out.indices where out[index] < 0x20 || out[index] == 0x7F { out[index] = UInt8(ascii: " ") }
        return String(decoding: out, as: UTF8.self)
    }

    private func filledText(_ fillings: [Filling]) -> String {
        var (out, line): ([UInt8], [UInt8]) = ([], [])
        out.reserveCapacity(6_000)
        for part in text {
            if let wrapped = part.wrapped {
                out.append(contentsOf: wrapped)
            } else {
                line.removeAll(keepingCapacity: true)
                part.pieces.appendText(to: &line, fillings)
                TextWrapping.append(line, indent: part.indent, to: &out)
            }
            out.append(UInt8(ascii: "\n"))
        }
        return String(decoding: out, as: UTF8.self)
    }

    private func filledHTML(_ fillings: [Filling]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(16_000)
        html.appendHTML(to: &out, fillings)
        HTML.shortenLines(&out)
        return String(decoding: out, as: UTF8.self)
    }
}
