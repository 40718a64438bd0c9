// The XML of a WebDAV answer as a small tree, read with limits: it comes from somebody else's server.
import CXML

/// An element without comments and attributes, which WebDAV doesn't need.
struct XMLElement: Sendable {
    let namespace: String
    let name: String
    private(set) var text = ""
    private(set) var children: [XMLElement] = []

    /// Nil for what is not well-formed, has a document type (and could so have entities), or is too large or deep.
    static func read(_ bytes: [UInt8]) -> XMLElement? {
        // No network, no entities, no huge texts; libxml2's own limits on depth stay.
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_NOCDATA.rawValue
        let document = bytes.withUnsafeBytes { raw in
            xmlReadMemory(
                raw.bindMemory(to: CChar.self).baseAddress,
                Int32(clamping: raw.count),
                nil,
                nil,
                Int32(options)
            )
        }
        guard let document else { return nil }
        defer { xmlFreeDoc(document) }
        guard document.pointee.intSubset == nil, let root = xmlDocGetRootElement(document) else { return nil }
        var budget = 100_000
        return XMLElement(root, depth: 0, budget: &budget)
    }

    private init?(_ node: xmlNodePtr, depth: Int, budget: inout Int) {
        budget -= 1
        guard budget > 0, depth < 32, let name = node.pointee.name else { return nil }
        self.name = String(cString: name)
        namespace = node.pointee.ns.flatMap { $0.pointee.href }.map { String(cString: $0) } ?? ""
        var child = node.pointee.children
        while let current = child {
            switch current.pointee.type {
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                if let content = current.pointee.content { text += String(cString: content) }
            case XML_ELEMENT_NODE:
                guard let element = XMLElement(current, depth: depth + 1, budget: &budget) else { return nil }
                children.append(element)
            default: break
            }
            child = current.pointee.next
        }
    }

    func all(_ name: DAVName) -> [XMLElement] {
        children.filter { $0.namespace == name.namespace && $0.name == name.name }
    }
    func first(_ name: DAVName) -> XMLElement? { all(name).first }

    var trimmedText: String {
        let isBlank = { (character: Character) in character.isWhitespace }
        return String(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}

/// A name in the namespaces of WebDAV (RFC 4918 §21) and CalDAV (RFC 4791 §4).
struct DAVName: Hashable, Sendable {
    let namespace: String
    let name: String

    static func dav(_ name: String) -> DAVName { DAVName(namespace: "DAV:", name: name) }
    static func caldav(_ name: String) -> DAVName { DAVName(namespace: "urn:ietf:params:xml:ns:caldav", name: name) }

    /// With the prefixes that our requests declare.
    var written: String { (namespace == "DAV:" ? "D:" : "C:") + name }
}

/// A server's word about one of its resources (RFC 4918 §14.24): the properties that it has.
struct DAVResource: Sendable {
    let href: String
    let properties: [XMLElement]

    subscript(name: DAVName) -> XMLElement? {
        properties.first { $0.namespace == name.namespace && $0.name == name.name }
    }

    /// The hrefs in a property.
    func hrefs(_ name: DAVName) -> [String] { self[name]?.all(.dav("href")).map(\.trimmedText) ?? [] }

    /// Nil where the answer is no multistatus.
    static func all(in body: [UInt8]) -> [DAVResource]? {
        guard let root = XMLElement.read(body), root.namespace == "DAV:", root.name == "multistatus" else { return nil }
        return root.all(.dav("response")).compactMap { response in
            guard let href = response.first(.dav("href"))?.trimmedText else { return nil }
            let found = response.all(.dav("propstat")).filter { part in
                part.first(.dav("status"))?.text.split(separator: " ").dropFirst().first == "200"
            }
            return DAVResource(href: href, properties: found.flatMap { $0.first(.dav("prop"))?.children ?? [] })
        }
    }
}
