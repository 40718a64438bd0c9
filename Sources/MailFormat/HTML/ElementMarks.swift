// Marks of mail programs on their text: classes, ids and styles.
import Addressing
import Aligning

enum ElementMarks {
    struct Found {
        var marks: LineMarks = []
        /// Everything behind the element's start is older mail, though no wrapper says so.
        var startsHistory = false
    }

    static func of(_ name: String, _ attributes: HTMLAttributes, _ style: StyleTraits) -> Found {
        var found = Found()
        if !attributes.classAndID.isEmpty {
            for token in attributes.classAndID.utf8.split(whereSeparator: { $0 <= 0x20 }) {
                mark(Substring(token).lowercased(), of: name, &found)
            }
        }
        if name == "blockquote", attributes.type == "cite" { found.marks.insert(.cite) }
        if style.isHeaderBlock {
            found.marks.insert(.headerBlock)
            found.startsHistory = true
        }
        let isColoured =
            attributes.color.isEmpty ? style.isColoured : !StyleTraits.plainColors.contains(attributes.color[...])
        if isColoured { found.marks.insert(.coloured) }
        return found
    }

    private static func mark(_ token: String, of name: String, _ found: inout Found) {
        var token = token
        if token.hasPrefix("x_") {
            found.marks.insert(.rewritten)
            token = String(token.prefix(200).drop { $0 == "x" || $0 == "_" })
        } else if token.hasPrefix("ecx") {
            token.removeFirst(3)
        }
        switch token {
        case "gmail_signature", "moz-signature", "protonmail_signature_block", "ms-outlook-mobile-signature",
            "signature", "gmail_signature_prefix", "zmail_signature", "applemailsignature", "bloop_sign":
            found.marks.insert(.signature)
        case "gmail_attr", "moz-cite-prefix", "gmail_quote_attribution":
            found.marks.insert(.attribution)
        case "gmail_quote", "gmail_quote_container", "gmail_extra", "moz-forward-container":
            found.marks.insert(name == "blockquote" ? .cite : .quoteContainer)
        case "protonmail_quote", "zmail_extra", "mail-editor-reference-message-container", "olk_src_body_section",
            "mac_outlook_attribution_blockquote", "quote", "iosymail", "tutanota_quote":
            found.marks.insert(.cite)
        case "divrplyfwdmsg", "outlookmessageheader", "__headers__":
            found.marks.insert(.headerBlock)
            found.startsHistory = true
        case "appendonsend", "stopspelling", "zwchr", "__divider__", "ms-outlook-mobile-body-separator-line":
            found.startsHistory = true
        default:
            if token.holds("yahoo_quoted") { found.marks.insert(.cite) }
            if token.hasPrefix("signature_") || token.hasSuffix("-signature") { found.marks.insert(.signature) }
        }
    }

}

/// What a style says about the text in its element.
struct StyleTraits {
    /// Outlook's block of header rows: `border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm`.
    let isHeaderBlock: Bool
    let isColoured: Bool
    let isHidden: Bool
    /// Word's list that the paragraph is in (`mso-list:l1 level1 lfo2`).
    let list: String?

    /// - Parameter style: in small letters, without white space.
    init(_ style: String) {
        isHeaderBlock = StyleTraits.isHeaderBlock(style)
        isColoured = StyleTraits.rule("color:", in: style).map { !StyleTraits.plainColors.contains($0) } ?? false
        isHidden =
            !style.isEmpty
            && (style.holds("display:none") || style.holds("visibility:hidden") || style.holds("mso-hide:all")
                || style.holds("line-through"))
        list = style.firstByteIndex(of: "mso-list:l").map { start in
            String(style.bytes(start, style.utf8.count).prefix { $0 != ";" })
        }
    }

    private static func isHeaderBlock(_ style: String) -> Bool {
        guard let text = rule("border-top:", in: style).map(String.init) else { return false }
        return text.holds("solid") && (text.holds("1.0pt") || text.holds("1pt")) && style.holds("padding:3")
    }

    static let plainColors: Set<Substring> = [
        "black", "#000", "#000000", "windowtext", "inherit", "rgb(0,0,0)", "white", "#fff",
    ]

    /// The value of the first rule of that name: `color:` is also the end of `background-color:`.
    private static func rule(_ name: String, in style: String) -> Substring? {
        var search = 0
        while let at = style.firstByteIndex(of: name, from: search) {
            search = at + name.utf8.count
            guard at == 0 || style.bytes(at - 1, at) == ";" else { continue }
            return style.bytes(search, style.utf8.count).prefix { $0 != ";" }
        }
        return nil
    }
}

/// The styles of a mail: a few, said over and over, so that each is read once.
struct ReadStyles {
    private var known: [(style: String, traits: StyleTraits)] = []
    private static let most = 16

    mutating func traits(of style: String) -> StyleTraits {
        if let found = known.first(where: { $0.style == style }) { return found.traits }
        let traits = StyleTraits(style)
        if known.count < ReadStyles.most { known.append((style, traits)) }
        return traits
    }
}
