// The text of an HTML body in reading order, as lines with what the markup says about them.
import Addressing
import Aligning
import CXML

public enum HTMLText {
    /// The lines of an HTML document or fragment. Never fails: what libxml2 can't take goes through a tag stripper.
    public static func lines(_ html: String) -> [TextLine] { read(html).lines }

    /// The lines, and the addresses that links lead to where these are not the link's text: `mailto:` among them.
    public static func read(_ html: String) -> (lines: [TextLine], links: [String]) {
        let html = TextBounds.beginning(of: html, TextBounds.html)
        let (lines, links) = read(whole: html.hasByte(0) ? html.replacing("\0", with: "") : html)
        return (bounded(lines), links)
    }

    private static func bounded(_ lines: [TextLine]) -> [TextLine] {
        let lines = lines.count > TextBounds.lines ? Array(lines.prefix(TextBounds.lines)) : lines
        guard lines.contains(where: { $0.text.utf8.count > TextBounds.line }) else { return lines }
        return lines.map { line in
            var line = line
            line.text = TextBounds.beginning(of: line.text, TextBounds.line)
            return line
        }
    }

    private static func read(whole html: String) -> (lines: [TextLine], links: [String]) {
        // Some programs declare HTML and write plain text: without a tag, line ends are all there is.
        guard TagStripper.holdsMarkup(html) else { return (PlainText.lines(HTMLEntities.decoded(html[...])), []) }
        guard !TagStripper.hasVastTag(html), let writer = simple(html) ?? repaired(html) else {
            return (TagStripper.lines(html), [])
        }
        return (writer.lines, writer.links)
    }

    private static func repaired(_ html: String) -> HTMLLineWriter? {
        guard let mended = HTMLNesting.mended(html) else { return parse(html) }
        return simple(mended) ?? parse(mended)
    }

    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    /// Nil where libxml2 has to read it.
    static func simple(_ html: String) -> HTMLLineWriter? {
        var text = "<body>" + html
        return text.withUTF8(SimpleHTML.read)
    }

    static func parse(_ html: String) -> HTMLLineWriter? {
        // In a body of its own, text that stands in no element gets no paragraph that was never written.
        var text = "<body>" + TagStripper.withoutConditionals(html)
        return text.withUTF8 { utf8 -> HTMLLineWriter? in
            guard isReady, utf8.count < Int32.max, let base = utf8.baseAddress, utf8.count > 0 else { return nil }
            return base.withMemoryRebound(to: CChar.self, capacity: utf8.count) { parse($0, Int32(utf8.count)) }
        }
    }

    private static func parse(_ bytes: UnsafePointer<CChar>, _ count: Int32) -> HTMLLineWriter? {
        guard let context = htmlNewParserCtxt() else { return nil }
        defer { htmlFreeParserCtxt(context) }
        // The text is UTF-8 already, whatever a <meta> in it says.
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NOIMPLIED.rawValue
        let target = WriterBox(context)
        guard let sax = context.pointee.sax else { return nil }
        sax.pointee = HTMLText.handlers
        context.pointee.userData = Unmanaged.passUnretained(target).toOpaque()
        // The handlers build no tree, so there is none to free.
        withExtendedLifetime(target) { _ = htmlCtxtReadMemory(context, bytes, count, nil, "UTF-8", Int32(options)) }
        guard !target.isTooDeep else { return nil }
        target.writer.finish()
        return target.writer
    }

    nonisolated(unsafe) private static let handlers: htmlSAXHandler = {
        var sax = htmlSAXHandler()
        sax.startElement = { data, name, attributes in
            guard let name else { return }
            HTMLText.target(data)?.start(String(cString: name), HTMLAttributes(attributes))
        }
        sax.endElement = { data, name in
            guard let name else { return }
            HTMLText.target(data)?.writer.end(String(cString: name))
        }
        sax.characters = { data, text, length in
            guard let text else { return }
            HTMLText.target(data)?.writer.characters(UnsafeBufferPointer(start: text, count: Int(length)))
        }
        sax.ignorableWhitespace = sax.characters
        // <style> and <script> come as CDATA: no handler, no text.
        return sax
    }()

    private static func target(_ data: UnsafeMutableRawPointer?) -> WriterBox? {
        data.map { Unmanaged<WriterBox>.fromOpaque($0).takeUnretainedValue() }
    }
}

/// The context that libxml2 hands to the handlers.
private final class WriterBox {
    var writer = HTMLLineWriter()
    private(set) var isTooDeep = false
    private let context: htmlParserCtxtPtr

    init(_ context: htmlParserCtxtPtr) { self.context = context }

    /// libxml2 looks through all open elements at each tag, and is not made to.
    func start(_ name: String, _ attributes: HTMLAttributes) {
        writer.start(name, attributes)
        guard writer.depth > HTMLLineWriter.deepest else { return }
        isTooDeep = true
        xmlStopParser(context)
    }
}

/// The attributes of a start tag that say something about its text.
struct HTMLAttributes {
    var classAndID = ""
    var style = ""
    var type = ""
    var href = ""
    var start: Int?
    var value: Int?
    var color = ""
    var isHidden = false

    init() {}

    init(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        guard var next = attributes else { return }
        while let name = next.pointee {
            let value = next.advanced(by: 1).pointee.map { String(cString: $0) } ?? ""
            set(String(cString: name), value)
            next = next.advanced(by: 2)
        }
    }

    /// In lower case without white space.
    private static func compact(_ value: String) -> String {
        let utf8 = value.utf8
        return String(unsafeUninitializedCapacity: utf8.count) { target in
            var count = 0
            for byte in utf8 where byte > 0x20 {
                target[count] = 0x41...0x5A ~= byte ? byte | 0x20 : byte
                count += 1
            }
            return count
        }
    }

    mutating func set(_ name: String, _ value: String) {
        switch name {
        case "class", "id", "name", "data-marker": classAndID += classAndID.isEmpty ? value : " " + value
        case "style": style = HTMLAttributes.compact(value)
        case "type": type = value.lowercased()
        case "href": href = value
        case "start": start = Int(value)
        case "value": self.value = Int(value)
        case "color": color = value.lowercased()
        case "hidden": isHidden = true
        default: break
        }
    }
}
