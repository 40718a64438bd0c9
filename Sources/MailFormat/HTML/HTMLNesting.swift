// Quotes that end while a block inside is open still: every browser ends that block there, libxml2 ends neither.
import Addressing

/// Writes the end tags of `div` that are missing before the end of a `blockquote`, so that text below it is no quote's.
///
/// Source: HTML Standard, 13.2.6.4.7 (an end tag `blockquote` pops all up to it) and 13.2.4.2 (a cell is a scope).
struct HTMLNesting {
    private enum Element: Int, CaseIterable { case div, blockquote, table, cell }

    private let html: [UInt8]
    private var open: [Element] = []
    /// Where in these each element stands, the innermost last: however deep they nest, an end costs no search.
    private var places = [[Int]](repeating: [], count: Element.allCases.count)
    private var mended: [UInt8] = []
    /// Where what isn't copied yet begins.
    private var copied = 0

    /// Nil where nothing is missing.
    static func mended(_ html: String) -> String? {
        var nesting = HTMLNesting(html)
        nesting.read()
        guard nesting.copied > 0 else { return nil }
        return String(decoding: nesting.mended + nesting.html[nesting.copied...], as: UTF8.self)
    }

    private init(_ html: String) { self.html = Array(html.utf8) }

    private mutating func read() {
        var at = 0
        while let tag = html[at...].firstIndex(of: UInt8(ascii: "<")) {
            at = tag + 1
            if let end = hidden(from: at) {
                at = end
            } else {
                take(tag)
            }
        }
    }

    /// Behind a comment, a style or a script, in which tags are none.
    private func hidden(from at: Int) -> Int? {
        let (name, _) = name(at: at)
        let end: StaticString
        switch name {
        case "style": end = "</style"
        case "script": end = "</script"
        default:
            guard html[at...].starts(with: "!--".utf8) else { return nil }
            end = "-->"
        }
        return html.withUnsafeBufferPointer { bytes in
            let end = UnsafeBufferPointer(start: end.utf8Start, count: end.utf8CodeUnitCount)
            return ByteSearch.first(end, in: bytes, from: at) ?? bytes.count
        }
    }

    /// The name of the tag in lower case, where it is short enough for one of ours.
    private func name(at start: Int) -> (name: String, isEnd: Bool) {
        let isEnd = start < html.count && html[start] == UInt8(ascii: "/")
        let letters = html[(isEnd ? start + 1 : start)...].prefix(11).prefix { 0x61...0x7A ~= $0 | 0x20 }
        return (String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self), isEnd)
    }

    private mutating func take(_ tag: Int) {
        switch name(at: tag + 1) {
        case ("div", false): begin(.div)
        case ("blockquote", false): begin(.blockquote)
        case ("table", false): begin(.table)
        case ("td", false), ("th", false):
            close(.cell)
            begin(.cell)
        case ("div", true): close(.div)
        case ("table", true): close(.table)
        case ("td", true), ("th", true): close(.cell)
        case ("blockquote", true):
            let divisions = close(.blockquote)
            guard divisions > 0 else { return }
            mended += html[copied..<tag]
            for _ in 0..<divisions { mended += "</div>".utf8 }
            copied = tag
        default: break
        }
    }

    private mutating func begin(_ element: Element) {
        places[element.rawValue].append(open.count)
        open.append(element)
    }

    /// Where the innermost such element stands; −1 where none is open.
    private func innermost(_ element: Element) -> Int { places[element.rawValue].last ?? -1 }

    /// Ends the innermost such element of the scope, with all in it.
    ///
    /// - Returns: how many `div` it held open.
    @discardableResult private mutating func close(_ element: Element) -> Int {
        let scope = max(innermost(.table), element == .table ? -1 : innermost(.cell))
        let isScoped = element == .div || element == .blockquote
        let start = innermost(element)
        guard start >= 0, isScoped ? start > scope : start >= scope else { return 0 }
        var divisions = 0
        while open.count > start {
            let ended = open.removeLast()
            places[ended.rawValue].removeLast()
            if ended == .div { divisions += 1 }
        }
        return divisions
    }
}
