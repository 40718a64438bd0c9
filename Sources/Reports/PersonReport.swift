// All that is held about one person, for that person (GDPR Art. 15), in codes and values; the words are put in elsewhere.
import Addressing
import Feedback
import Foundation
import Store

public struct PersonReport: Encodable, Sendable {
    /// Entries of a kind and a role.
    public struct Part: Encodable, Sendable {
        public let kind: DataKind
        public let role: DataKind.Subject
        public let table: String
        public let purpose: DataKind.Purpose
        public let readers: [DataKind.Reader]
        public let kept: [DataKind.Retention]
        public let entries: [[String: HeldValue]]

        public init(_ kind: DataKind, as role: DataKind.Subject, table: String, entries: [[String: HeldValue]]) {
            let profile = kind.profile
            (self.kind, self.role, self.table, self.entries) = (kind, role, table, entries)
            (purpose, readers, kept) = (profile.purpose, profile.readers, profile.kept)
        }
    }

    public let address: String
    public let at: Date
    /// The addresses that are the same person's.
    public let addresses: [String]
    public let parts: [Part]
    /// Kinds of which something was left out, since it is not the reader's to have.
    public let leftOut: [DataKind]

    /// What nobody but the person may read before a dossier's release: their own answers, and mail that holds them.
    public static let confidential: [DataKind] = [.answers, .sentCopies, .rawMail, .words]

    public enum Reader: Sendable {
        /// Who confirmed by mail that it is their address.
        case person
        /// An operator, who is noted by whoever asks for it; with what the person wrote, but for what was said in confidence.
        case `operator`, operatorOfWords

        /// An operator has what the registry gives to operators, and no more: what people keep for themselves is nobody else's.
        func has(_ kind: DataKind) -> Bool {
            let isOperators = kind.profile.readers.contains(.operator)
            return switch self {
            case .person: true
            case .operator: isOperators && !PersonReport.confidential.contains(kind)
            case .operatorOfWords: isOperators || kind == .answers
            }
        }
    }

    public init(_ tx: any Transaction, about address: EmailAddress, for reader: Reader, now: Date) throws {
        let trace = try tx.trace(address)
        let (held, confidential) = (try tx.held(about: trace), try tx.confidentialRequests(trace))
        let isTheirs = if case .person = reader { true } else { false }
        let kept = isTheirs ? confidential.intersection(trace.unproven) : confidential
        let shown = try tx.held(about: trace, without: Self.confidential, of: kept)
            .filter { reader.has($0.kind) }
            .map { isTheirs ? $0 : $0.withoutWords }
        self.address = address.description
        at = now
        addresses = trace.addresses.map(\.description)
        leftOut = DataKind.allCases.filter { shown.values(of: $0) < held.values(of: $0) }
        var parts: [Part] = []
        for entry in shown {
            if let index = parts.firstIndex(where: {
                $0.kind == entry.kind && $0.role == entry.role && $0.table == entry.table
            }) {
                parts[index] = Part(
                    entry.kind,
                    as: entry.role,
                    table: entry.table,
                    entries: parts[index].entries + [entry.values]
                )
            } else {
                parts.append(Part(entry.kind, as: entry.role, table: entry.table, entries: [entry.values]))
            }
        }
        self.parts = parts
    }

    /// A made-up one, for whoever tries words.
    public init(address: EmailAddress, at: Date, parts: [Part]) {
        (self.address, self.at, self.parts) = (address.description, at, parts)
        (addresses, leftOut) = ([address.description], [])
    }

    public var isEmpty: Bool { parts.isEmpty && leftOut.isEmpty }
}

extension HeldEntry {
    /// The row of a letter may tell what somebody wrote.
    fileprivate var withoutWords: HeldEntry {
        guard table == "outbox", case .text(let name)? = values["kind"],
            Letter.Kind(rawValue: name)?.tellsOfWords == true
        else { return self }
        return without(["letter"])
    }
}

extension [HeldEntry] {
    fileprivate func values(of kind: DataKind) -> Int { reduce(0) { $0 + ($1.kind == kind ? $1.values.count : 0) } }
}

extension HeldValue: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .integer(let number): try container.encode(number)
        case .moment(let date): try container.encode(date)
        case .json(let text):
            // A value of JSON within JSON.
            try container.encode(try JSONDecoder().decode(AnyJSON.self, from: Data(text.utf8)))
        }
    }
}

/// Whatever JSON holds.
private enum AnyJSON: Codable {
    case null, bool(Bool), number(Double), text(String), list([AnyJSON]), object([String: AnyJSON])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() { self = .null; return }
        if let value = try? container.decode(Bool.self) { self = .bool(value); return }
        if let value = try? container.decode(Double.self) { self = .number(value); return }
        if let value = try? container.decode(String.self) { self = .text(value); return }
        if let value = try? container.decode([AnyJSON].self) { self = .list(value); return }
        self = .object(try container.decode([String: AnyJSON].self))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .text(let value): try container.encode(value)
        case .list(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}
