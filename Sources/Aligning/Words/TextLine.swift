// A line of a mail's text with what is known about where it comes from.

/// What the markup says about a line. Hints: mail programs wrap answers in quote marks too.
public struct LineMarks: OptionSet, Sendable, Hashable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// In a block that a mail program marks as signature (`moz-signature`, `gmail_signature`, …).
    public static let signature = LineMarks(rawValue: 1)
    /// In a quote: `blockquote type=cite`, `blockquote.gmail_quote`, `yahoo_quoted`, `protonmail_quote`, ….
    public static let cite = LineMarks(rawValue: 2)
    /// In a block marked as "X wrote:" (`gmail_attr`, `moz-cite-prefix`).
    public static let attribution = LineMarks(rawValue: 4)
    /// In a block of From/Sent/To/Subject rows (`divRplyFwdMsg`, a border-top block, `OutlookMessageHeader`).
    public static let headerBlock = LineMarks(rawValue: 8)
    /// Behind a divider that no wrapper closes (`appendonsend`, `divRplyFwdMsg`, `stopSpelling`, `zwchr`, border-top).
    public static let afterDivider = LineMarks(rawValue: 16)
    /// In `div.gmail_quote`: a quote, a forward, or answers between several quotes.
    public static let quoteContainer = LineMarks(rawValue: 32)
    /// In an element whose class or id begins with `x_`: Outlook saw it in an older mail.
    public static let rewritten = LineMarks(rawValue: 64)
    /// The line begins a list item; its number or bullet is part of the text.
    public static let listItem = LineMarks(rawValue: 128)
    /// In a colour of its own, as Outlook gives to answers between the lines.
    public static let coloured = LineMarks(rawValue: 256)
    /// The list item's number was not typed: an editor counted on from the item before.
    public static let countedOn = LineMarks(rawValue: 512)
}

public struct TextLine: Sendable, Hashable {
    /// NFC, white space collapsed, zero-width characters gone; empty for an empty line.
    public var text: String
    /// How many quotes the line lies in.
    public var quoteDepth: Int
    public var marks: LineMarks

    public init(text: String, quoteDepth: Int = 0, marks: LineMarks = []) {
        self.text = text
        self.quoteDepth = quoteDepth
        self.marks = marks
    }
}
