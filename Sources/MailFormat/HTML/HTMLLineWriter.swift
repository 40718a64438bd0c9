// Turns the elements and text of an HTML body, as they come from the parser, into lines.
import Addressing
import Aligning

/// Receives parser events. Text is gathered until an element breaks the line.
struct HTMLLineWriter {
    private(set) var lines: [TextLine] = []
    private(set) var links: [String] = []

    private struct Open {
        let name: String
        let marks: LineMarks
        let isHidden: Bool
        let href: String
        let textLength: Int
        let isSpaced: Bool
        let isBreaking: Bool
    }

    private struct List {
        let isOrdered: Bool
        var next: Int
        var hasItems = false
    }

    private var open: [Open] = []
    /// How many elements are open.
    var depth: Int { open.count }
    /// Nobody nests more of them; what does is read by its tags alone.
    static let deepest = 400
    private var lists: [List] = []
    private var text: [UInt8] = []
    private var marks: LineMarks = []  // of the elements around
    private var lineMarks: LineMarks = []
    private var lineDepth = 0
    private var quoteDepth = 0
    private var hidden = 0
    private var isHistory = false
    private var hasPendingSpace = false
    private var wantsBlank = false
    private var isPreformatted = 0
    /// The line holds a list item's number and nothing else yet.
    private var isOnlyNumber = false
    /// The list that the last paragraph of Word's lists was in.
    private var wordList = ""
    private var styles = ReadStyles()

    // MARK: Parser events

    mutating func start(_ name: String, _ attributes: HTMLAttributes) { start(name, HTMLElements.of(name), attributes) }

    /// - Parameter traits: what is known of the element.
    mutating func start(_ name: String, _ traits: HTMLElements, _ attributes: HTMLAttributes) {
        if name == "br" { return lineBreak() }
        let style = styles.traits(of: attributes.style)
        let found = ElementMarks.of(name, attributes, style)
        if traits.contains(.breaking) { endLine() }
        // Word's paragraphs have no margin.
        let isSpaced = traits.contains(.spaced) && !attributes.classAndID.holds("Mso")
        if isSpaced { wantsBlank = true }
        if found.startsHistory { isHistory = true }
        if traits.contains(.empty) { return }
        let isHidden = attributes.isHidden || traits.contains(.unread) || style.isHidden
        let element = Open(
            name: name,
            marks: marks,
            isHidden: isHidden,
            href: attributes.href,
            textLength: text.count,
            isSpaced: isSpaced,
            isBreaking: traits.contains(.breaking)
        )
        open.append(element)
        marks.formUnion(found.marks)
        if let list = style.list {
            if list == wordList { marks.insert(.countedOn) }
            wordList = list
        }
        if isHidden { hidden += 1 }
        enter(name, attributes)
    }

    mutating func end(_ name: String) {
        // The parser closes each element that it opened, but elements across blocks may come out of order.
        guard let index = open.lastIndex(where: { $0.name == name }) else { return }
        while open.count > index, let element = open.popLast() { leave(element) }
    }

    mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard hidden == 0 else { return }
        var at = 0
        while at < bytes.count {
            let start = at
            while at < bytes.count, !HTMLLineWriter.isSpace(bytes[at]) { at += 1 }
            if at > start { append(UnsafeBufferPointer(rebasing: bytes[start..<at])) }
            while at < bytes.count, HTMLLineWriter.isSpace(bytes[at]) {
                if bytes[at] == 0x0A, isPreformatted > 0 { lineBreak() } else { hasPendingSpace = !text.isEmpty }
                at += 1
            }
        }
    }

    private mutating func append(_ word: UnsafeBufferPointer<UInt8>) {
        if text.isEmpty { beginLine() }
        if hasPendingSpace { text.append(0x20) }
        hasPendingSpace = false
        isOnlyNumber = false
        text.append(contentsOf: word)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, 0x0C: true
        default: false
        }
    }

    mutating func finish() {
        while let element = open.popLast() { leave(element) }
        endLine()
        while lines.last?.text.isEmpty == true { lines.removeLast() }
    }

    // MARK: Elements

    private mutating func enter(_ name: String, _ attributes: HTMLAttributes) {
        switch name {
        case "blockquote": quoteDepth += 1
        case "ol": lists.append(List(isOrdered: true, next: attributes.start ?? 1))
        case "ul", "dir", "menu": lists.append(List(isOrdered: false, next: 1))
        case "li":
            isOnlyNumber = false
            endLine()
            beginItem(attributes.value)
        case "pre", "textarea", "listing": isPreformatted += 1
        default: break
        }
    }

    private mutating func leave(_ element: Open) {
        if element.name == "a" { keep(element) }
        if element.name == "li" { isOnlyNumber = false }
        if element.isBreaking { endLine() }
        switch element.name {
        case "blockquote": quoteDepth -= 1
        case "ol", "ul", "dir", "menu": _ = lists.popLast()
        case "pre", "textarea", "listing": isPreformatted -= 1
        default: break
        }
        if element.isSpaced { wantsBlank = true }
        marks = element.marks
        if element.isHidden { hidden -= 1 }
    }

    /// The number or bullet becomes text: a reader sees it, and a reply quotes it.
    private mutating func beginItem(_ value: Int?) {
        guard hidden == 0 else { return }
        guard var list = lists.popLast() else { return add("- ") }
        if let value { list.next = value }
        add(list.isOrdered ? "\(list.next). " : "- ")
        // Numbers come from the mail; they must not trap at the largest Int.
        list.next &+= 1
        lineMarks.insert(.listItem)
        if list.hasItems, value == nil { lineMarks.insert(.countedOn) }
        list.hasItems = true
        lists.append(list)
    }

    private mutating func keep(_ link: Open) {
        guard !link.href.isEmpty, links.count < 1000 else { return }
        let shown = text.count >= link.textLength ? String(decoding: text[link.textLength...], as: UTF8.self) : ""
        if !shown.holds(link.href) { links.append(link.href) }
    }

    // MARK: Lines

    private mutating func add(_ words: String) {
        beginLine()
        text.append(contentsOf: words.utf8)
        isOnlyNumber = true
        hasPendingSpace = false
    }

    private mutating func beginLine() {
        lineMarks = currentMarks
        lineDepth = quoteDepth
        if wantsBlank, lines.last?.text.isEmpty == false {
            lines.append(TextLine(text: "", quoteDepth: min(lineDepth, lines.last?.quoteDepth ?? 0), marks: []))
        }
        wantsBlank = false
    }

    private var currentMarks: LineMarks { isHistory ? marks.union(.afterDivider) : marks }

    private mutating func lineBreak() {
        if text.isEmpty {
            if lines.last?.text.isEmpty != true {
                lines.append(TextLine(text: "", quoteDepth: quoteDepth, marks: currentMarks))
            }
            wantsBlank = false
        } else {
            endLine()
        }
    }

    private mutating func endLine() {
        hasPendingSpace = false
        // `<li><p>…`: the number stands in front of the paragraph's text.
        guard !text.isEmpty, !isOnlyNumber else { return wantsBlank = wantsBlank && !isOnlyNumber }
        let line = HTMLLineWriter.collapsed(CleanText.clean(String(decoding: text, as: UTF8.self)))
        text.removeAll(keepingCapacity: true)
        if line.isEmpty {
            if lines.last?.text.isEmpty == false { wantsBlank = true }
        } else {
            lines.append(TextLine(text: line, quoteDepth: lineDepth, marks: lineMarks))
        }
    }

    /// Whether a space stands at an end or beside another.
    private static func isLoose(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var previous: UInt8 = 0x20
            for byte in bytes {
                if byte == 0x20, previous == 0x20 { return true }
                previous = byte
            }
            return previous == 0x20
        }
    }

    /// No-break spaces have become spaces: runs of them are one, and none stands at an end.
    private static func collapsed(_ text: String) -> String {
        guard isLoose(text) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte == 0x20, result.isEmpty || result.last == 0x20 { continue }
            result.append(byte)
        }
        if result.last == 0x20 { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }
}
