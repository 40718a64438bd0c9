// A mail's template for one structure, ready to be filled for each reader.

/// A written mail: both parts of its multipart/alternative, and the subject.
public struct RenderedMail: Sendable {
    /// One line, unfolded and not yet encoded.
    public let subject: String
    /// Lines of at most 72 columns, each ended by LF; a longer word, such as an address, stays whole.
    public let text: String
    /// A whole HTML document, its lines under 900 octets and ended by LF.
    public let html: String
    /// The HTML before it was filled, and the fillings.
    public let form: HTMLForm
    public let fillings: [Filling]
}

/// The HTML of a mail with its places open: one for all readers who get the same but for what is filled in.
public final class HTMLForm: Sendable {
    private let html: PlacedText

    init(_ html: PlacedText) { self.html = html }

    /// The document with a mark in each place; `PlacedText` finds them again.
    /// - Parameter fillings: those of any of its readers.
    public func marked(like fillings: [Filling]) -> String {
        html.html(fillings.enumerated().map { Filling(text: PlacedText.mark($0.offset), kind: $0.element.kind) })
    }

    func filled(with fillings: [Filling]) -> String { html.html(fillings) }
}

/// SUMMARY and DESCRIPTION of an event (RFC 5545 §3.8.1.12 and §3.8.1.5), not yet escaped or folded.
public struct CalendarText: Hashable, Sendable {
    public let summary: String
    /// Lines ended by LF; not wrapped, since calendars wrap for themselves.
    public let description: String

    public init(summary: String, description: String) {
        self.summary = summary
        self.description = description
    }
}

/// The texts of one mail, in one language, for one structure.
struct CompiledMail: Sendable {
    let subject: PlacedText
    let text: [TextPart]
    let html: HTMLForm

    enum TextPart: Sendable {
        case line(TextLine)
        case table([[PlacedText]])
    }

    struct TextLine: Sendable {
        let text: PlacedText
        /// Before the line, and before what is left of it when it is wrapped.
        let (indent, hanging): (Int, Int)
        /// Wrapped once and for all where nothing is filled in.
        let wrapped: [UInt8]?
    }

    init(markup: Markup, html: String) {
        subject = PlacedText(markup.subject)
        text = CompiledMail.textParts(of: markup.blocks)
        self.html = HTMLForm(PlacedText(html))
    }

    private static func textParts(of blocks: [Block]) -> [TextPart] {
        var parts: [TextPart] = []
        for block in blocks {
            if !parts.isEmpty { parts.append(.line(textLine("", .paragraph))) }
            if block.kind == .table {
                parts.append(.table(block.rows.map { $0.map { PlacedText($0.replacing("**", with: "")) } }))
            } else {
                for line in block.lines { parts.append(.line(textLine(line, block.kind))) }
            }
        }
        return parts
    }

    private static func textLine(_ line: String, _ kind: Block.Kind) -> TextLine {
        let text = PlacedText(line.replacing("**", with: ""))
        let indent = kind == .quote ? 4 : 0
        let hanging = kind == .list ? line.hasPrefix("- ") ? 2 : 3 : indent
        guard !text.hasPlaces else {
            return TextLine(text: text, indent: indent, hanging: hanging, wrapped: nil)
        }
        var (plain, wrapped): ([UInt8], [UInt8]) = ([], [])
        text.appendText(to: &plain, [])
        TextWrapping.append(plain, indent: indent, hanging: hanging, to: &wrapped)
        return TextLine(text: text, indent: indent, hanging: hanging, wrapped: wrapped)
    }

    func filled(with fillings: [Filling]) -> RenderedMail {
        RenderedMail(
            subject: filledSubject(fillings),
            text: filledText(fillings),
            html: html.filled(with: fillings),
            form: html,
            fillings: fillings
        )
    }

    func filledForCalendar(with fillings: [Filling]) -> CalendarText {
        var out: [UInt8] = []
        for part in text {
            switch part {
            case .line(let line):
                line.text.appendText(to: &out, fillings)
                out.append(UInt8(ascii: "\n"))
            case .table(let rows): TextTable.append(rows, fillings, to: &out)
            }
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
            guard case .line(let part) = part else {
                if case .table(let rows) = part { TextTable.append(rows, fillings, to: &out) }
                continue
            }
            if let wrapped = part.wrapped {
                out.append(contentsOf: wrapped)
            } else {
                line.removeAll(keepingCapacity: true)
                part.text.appendText(to: &line, fillings)
                TextWrapping.append(line, indent: part.indent, hanging: part.hanging, to: &out)
            }
            out.append(UInt8(ascii: "\n"))
        }
        return String(decoding: out, as: UTF8.self)
    }
}
