// Into whose calendars we may write: everybody's by one login, or those of the people whose own logins we have.
import Addressing
import Connections

/// The configured logins.
public struct CalendarAccess: Sendable {
    private let server: WebAddress
    private let certificateAuthority: String?
    private let own: [String: Credentials]
    /// One login for everybody else.
    private let common: Credentials?
    private let home: String?

    /// - Parameters:
    ///   - own: by address, in any case.
    ///   - home: a path with `{address}`, `{local}` or `{domain}`; nil: each login finds its own calendars.
    public init(
        server: WebAddress,
        certificateAuthority: String?,
        own: [String: Credentials],
        common: Credentials?,
        home: String?
    ) {
        (self.server, self.certificateAuthority, self.home) = (server, certificateAuthority, home)
        self.own = Dictionary(own.map { ($0.key.lowercased(), $0.value) }) { $1 }
        self.common = common
    }

    /// Nil where we have no login for that person's calendars.
    public func client(for person: EmailAddress) -> CalendarClient? {
        let credentials = own[person.description.lowercased()]
        guard let login = credentials ?? common else { return nil }
        let path = home.map { template in
            template.replacing("{address}", with: Self.segment(person.description))
                .replacing("{local}", with: Self.segment(person.localPart))
                .replacing("{domain}", with: Self.segment(person.domain))
        }
        return CalendarClient(
            CalendarAccount(
                server: server,
                certificateAuthority: certificateAuthority,
                credentials: login,
                home: path
            )
        )
    }

    /// A slash in an address must not lead into somebody else's calendars.
    static func segment(_ text: String) -> String {
        let isPlain = { (byte: UInt8) in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || "-_@.+".utf8.contains(byte)
        }
        if text == "." || text == ".." { return "%2E" }
        return text.utf8.reduce(into: "") { result, byte in
            result += isPlain(byte) ? String(UnicodeScalar(byte)) : WebAddress.percentEncoded(byte)
        }
    }

    /// The people with logins of their own.
    public var people: [String] { own.keys.sorted() }

    /// The secret: lines of address, user and password, `#` for remarks, `*` for everybody else.
    /// - Returns: nil where a line is none of these.
    public static func logins(_ text: String) -> (own: [String: Credentials], common: Credentials?)? {
        var (own, common): ([String: Credentials], Credentials?) = ([:], nil)
        for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            // A password may hold spaces.
            let words = line.split(maxSplits: 2, omittingEmptySubsequences: true) { $0 == " " || $0 == "\t" }
            if words.isEmpty { continue }
            guard words.count == 3, words[0] == "*" || (try? EmailAddress(String(words[0]))) != nil else { return nil }
            let login = Credentials.password(user: String(words[1]), password: String(words[2]))
            if words[0] == "*" { common = login } else { own[words[0].lowercased()] = login }
        }
        return (own, common)
    }
}
