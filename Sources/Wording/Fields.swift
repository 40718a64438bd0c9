// The names for a template: the values of one mail, apart from their structure.
import Mustache

/// The names that a template may use, in a fixed order, each with its value.
public struct Fields: ExpressibleByDictionaryLiteral, Sendable {
    /// A name's value. Values that decide how a text is built (flags, presence, numbers) are kept apart from the
    /// texts themselves, so that a template is rendered once for each structure and filled for each reader.
    public enum Value: Sendable {
        case text(String)
        /// An address of a page; becomes a link in HTML.
        case link(String)
        /// A drawing of our own, for HTML only.
        case drawing(String)
        case flag(Bool)
        case absent
        case fields(Fields)
        case list([Fields])
    }

    private(set) var entries: [(name: String, value: Value)]

    public init(dictionaryLiteral elements: (String, Value)...) {
        entries = elements.map { (name: $0.0, value: $0.1) }
    }

    /// These names and the others behind them.
    public func merging(_ other: Fields) -> Fields {
        var all = self
        all.entries.append(contentsOf: other.entries)
        return all
    }

    /// The texts in the order of their marks.
    var fillings: [Filling] {
        var (structure, texts): ([UInt8], [Filling]) = ([], [])
        flatten(structure: &structure, texts: &texts)
        return texts
    }

    /// Takes the structure apart from the texts, both in order.
    func flatten(structure: inout [UInt8], texts: inout [Filling]) {
        for (_, value) in entries {
            switch value {
            case .text(let text):
                structure.append(1)
                texts.append(Filling(text: text, kind: .text))
            case .link(let text):
                structure.append(2)
                texts.append(Filling(text: text, kind: .link))
            case .drawing(let svg):
                structure.append(8)
                texts.append(Filling(text: svg, kind: .drawing))
            case .flag(let flag): structure.append(flag ? 4 : 3)
            case .absent: structure.append(5)
            case .fields(let fields):
                structure.append(6)
                fields.flatten(structure: &structure, texts: &texts)
            case .list(let items):
                structure.append(7)
                structure.append(UInt8(truncatingIfNeeded: items.count))
                structure.append(UInt8(truncatingIfNeeded: items.count >> 8))
                for item in items { item.flatten(structure: &structure, texts: &texts) }
            }
        }
    }
}

extension Fields.Value: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
    public init(booleanLiteral value: Bool) { self = .flag(value) }

    /// A text, or absent where there is none.
    public init(_ text: String?) { self = text.map { .text($0) } ?? .absent }
}

/// What is put in one place of a compiled template.
public struct Filling: Sendable {
    enum Kind: Sendable { case text, link, drawing }

    public let text: String
    let kind: Kind
    /// Whether it is text that people read, and no HTML of its own.
    public var isText: Bool { kind != .drawing }
}

/// The fields with a numbered mark in each text's place, as the template engine sees them while a template is compiled.
final class Marks: MustacheParent {
    /// Private-use characters (Unicode §23.5); a template that holds one is refused.
    static let opening: Unicode.Scalar = "\u{F8F0}"
    static let closing: Unicode.Scalar = "\u{F8F1}"

    private var children: [String: Any] = [:]
    private let isRoot: Bool
    private let shared: Shared

    /// What all fields of one mail share.
    final class Shared {
        var next = 0
        /// Names that a template used and that its mail does not have.
        var unknown: [String] = []
        /// A name that inner fields don't have: the engine asks the outer ones next, unless it was a path (`a.b`).
        var pending: String?
    }

    convenience init(_ fields: Fields) { self.init(fields, isRoot: true, shared: Shared()) }

    private init(_ fields: Fields, isRoot: Bool, shared: Shared) {
        self.isRoot = isRoot
        self.shared = shared
        // The marks are numbered in the order in which Fields.flatten lists the texts.
        for (name, value) in fields.entries {
            switch value {
            case .text, .link, .drawing:
                children[name] = "\(Marks.opening)\(shared.next)\(Marks.closing)"
                shared.next += 1
            case .flag(let flag): children[name] = flag
            case .absent: children[name] = Absent()
            case .fields(let fields): children[name] = Marks(fields, isRoot: false, shared: shared)
            case .list(let items): children[name] = items.map { Marks($0, isRoot: false, shared: shared) }
            }
        }
    }

    /// Names that were asked for in vain, so far.
    var unknown: [String] { shared.unknown + (shared.pending.map { [$0] } ?? []) }
    var names: [String] { children.keys.sorted() }

    func child(named name: String) -> Any? {
        if let pending = shared.pending, pending != name { shared.unknown.append(pending) }
        shared.pending = nil
        if let child = children[name] { return child }
        if isRoot { shared.unknown.append(name) } else { shared.pending = name }
        return nil
    }
}

/// A value that is known and not there: a section over it is left out.
private struct Absent: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}
