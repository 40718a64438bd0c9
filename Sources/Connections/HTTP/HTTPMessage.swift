// A request to a web server, and what it answers.

/// One request (RFC 9110 §3).
public struct HTTPRequest: Sendable {
    public var method: String
    public var address: WebAddress
    public var headers: [HTTPHeader] = []
    public var body: [UInt8]?
    /// Basic for passwords, Bearer for tokens (RFC 7617, RFC 6750).
    public var credentials: Credentials?
    /// Seconds for everything together, redirects included.
    public var deadline: Double = 30
    /// Octets; a longer answer is an error.
    public var largestAnswer = 4 << 20
    /// Goes where the server points to, on the same server only, with method and body as they are.
    public var followsRedirects = false
    /// Together with `followsRedirects`: to other servers as well, over https and without a login. Such addresses are often
    /// secrets (whoever knows the address reads the calendar), so that errors name servers alone.
    public var followsElsewhere = false

    public init(_ method: String, _ address: WebAddress) {
        (self.method, self.address) = (method, address)
    }
}

public struct HTTPHeader: Sendable, Hashable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }

    /// A CR or LF in it would begin a header of somebody else's choice.
    var isOneLine: Bool { (name + value).utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } }
}

/// What the server answered; a status of 400 and above is no error here.
public struct HTTPResponse: Sendable {
    public let status: Int
    public let headers: [HTTPHeader]
    public let body: [UInt8]
    /// Where it came from, after redirects.
    public let address: WebAddress

    public init(status: Int, headers: [HTTPHeader], body: [UInt8], address: WebAddress) {
        (self.status, self.headers, self.body, self.address) = (status, headers, body, address)
    }

    public var isSuccess: Bool { (200..<300).contains(status) }

    /// All values of a header, joined as a list (RFC 9110 §5.3); nil where there is none.
    public subscript(name: String) -> String? {
        let values = headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    /// RFC 9110 §15.5.9, §15.6, RFC 6585 §4: what the same request may succeed with later.
    public var isTransientTrouble: Bool {
        status == 408 || status == 425 || status == 429 || (status >= 500 && status != 501 && status != 507)
    }
}
