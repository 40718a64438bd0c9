// A person as mail writes them: a name and an address.

/// A display name and an address (RFC 5322 §3.4 name-addr): `Petra Smit <petra@client.example>`.
public struct NamedAddress: Hashable, Sendable, Codable, CustomStringConvertible {
    public let name: Line?
    public let address: EmailAddress

    public init(name: Line?, address: EmailAddress) {
        self.name = name
        self.address = address
    }

    /// Reads `Name <address>`, `"Name" <address>` or a bare address.
    /// - Throws: `InvalidText` naming the part that is wrong.
    public init(_ text: String) throws(InvalidText) {
        let trimmed = text.trimmingSpaces
        guard trimmed.hasSuffix(">"), let open = trimmed.lastIndex(of: "<") else {
            self.init(name: nil, address: try EmailAddress(trimmed))
            return
        }
        let inside = trimmed[trimmed.index(after: open)...].dropLast()
        var name = String(trimmed[..<open]).trimmingSpaces
        if name.count >= 2, name.hasPrefix("\""), name.hasSuffix("\"") { name = String(name.dropFirst().dropLast()) }
        self.init(
            name: name.isEmpty ? nil : try Line(name, what: "name"),
            address: try EmailAddress(String(inside))
        )
    }

    /// A name for the person where one is wanted: the name, else the part before the @.
    public var displayName: String { name?.text ?? address.localPart }

    public var description: String {
        guard let name else { return address.description }
        return "\(name) <\(address)>"
    }
}
