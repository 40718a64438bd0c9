// OAuth 2.0 access tokens: fetched when somebody logs in, kept until shortly before they end, fetched once for all.

import Foundation

/// How tokens are got from which server.
public struct TokenRequest: Sendable, CustomStringConvertible, CustomReflectable {
    public enum Grant: Sendable {
        /// RFC 6749 §4.4: the application logs in as itself (Microsoft 365).
        case clientCredentials
        /// RFC 6749 §6: somebody has consented once (Google).
        case refreshToken(RefreshTokenFile)
    }

    let address: WebAddress
    let clientID: String
    let clientSecret: String
    let scope: String?
    let grant: Grant
    let certificateAuthority: String?
    let deadline: Double

    /// - Parameters:
    ///   - address: the token endpoint.
    ///   - scope: the rights to ask for, separated by spaces; nil: all that the application has.
    ///   - deadline: seconds for one attempt.
    public init(
        address: WebAddress,
        clientID: String,
        clientSecret: String,
        scope: String?,
        grant: Grant,
        certificateAuthority: String? = nil,
        deadline: Double = 20
    ) {
        self.address = address
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.scope = scope
        self.grant = grant
        self.certificateAuthority = certificateAuthority
        self.deadline = deadline
    }

    public var description: String { "tokens of \(clientID) from \(address)" }
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// `application/x-www-form-urlencoded`; RFC 6749 §2.3.1 lets the client log in here too, and all big providers do.
    func form(refreshToken: String?) -> [UInt8] {
        var fields = [("grant_type", refreshToken == nil ? "client_credentials" : "refresh_token")]
        fields += [("client_id", clientID), ("client_secret", clientSecret)]
        if let refreshToken { fields.append(("refresh_token", refreshToken)) }
        if let scope { fields.append(("scope", scope)) }
        return Array(fields.map { "\($0)=\(Self.encoded($1))" }.joined(separator: "&").utf8)
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.reduce(into: "") { result, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                result.unicodeScalars.append(UnicodeScalar(byte))
            default: result += WebAddress.percentEncoded(byte)
            }
        }
    }
}

/// The access token of one application, shared by all that log in with it. Never prints one.
public final class AccessTokens: Sendable {
    private struct State {
        var token: String?
        var renewAt = ContinuousClock.Instant.now
        var isFetching = false
        /// How the last fetch ended, for those who waited for it.
        var flight = 0
        var failure: TransportError?
    }

    private let request: TokenRequest
    private let client: HTTPClient
    private let state = Monitor(State())
    private let clock: @Sendable () -> ContinuousClock.Instant

    public convenience init(_ request: TokenRequest) { self.init(request) { .now } }

    init(_ request: TokenRequest, clock: @escaping @Sendable () -> ContinuousClock.Instant) {
        self.request = request
        self.clock = clock
        client = HTTPClient(certificateAuthority: request.certificateAuthority)
    }

    /// Fetches a token now, whatever is at hand: to see whether the server gives one.
    public func probe() async throws(TransportError) {
        try await OwnThread.run(server: request.address.origin) { () throws(TransportError) in
            _ = try self.token(other: self.state.with { $0.token }, interrupt: Interrupt())
        }
    }

    /// Calls `body` with a token; where that is refused (`authenticationRefused`), once more with a fresh one: it may have
    /// been revoked, or ended early.
    func use<Value>(
        interrupt: Interrupt,
        _ body: (String) throws(TransportError) -> Value
    ) throws(TransportError) -> Value {
        let first = try token(other: nil, interrupt: interrupt)
        do throws(TransportError) {
            return try body(first)
        } catch  where error.what == .authenticationRefused {
            let fresh = try token(other: first, interrupt: interrupt)
            guard fresh != first else { throw error }
            return try body(fresh)
        }
    }

    private enum Turn {
        case have(String)
        case fetch
        case failed(TransportError)
    }

    /// A token that is good for a while.
    /// - Parameter other: one that was refused; it counts as gone.
    func token(other refused: String?, interrupt: Interrupt) throws(TransportError) -> String {
        var waitingFor: Int?
        let turn: Turn = state.wait { state in
            if state.isFetching {
                // Single flight: callers who come meanwhile take the token that this one brings.
                waitingFor = state.flight
                return interrupt.isRaised ? .done(.failed(.closed(request.address.origin))) : .again(within: 0.2)
            }
            if let token = state.token, token != refused, clock() < state.renewAt { return .done(.have(token)) }
            if waitingFor == state.flight - 1, let failure = state.failure { return .done(.failed(failure)) }
            state.isFetching = true
            return .done(.fetch)
        }
        switch turn {
        case .have(let token): return token
        case .failed(let failure): throw failure
        case .fetch: return try fetch(interrupt)
        }
    }

    private func fetch(_ interrupt: Interrupt) throws(TransportError) -> String {
        let result: Result<GrantedToken, TransportError>
        do throws(TransportError) {
            result = .success(try ask(interrupt))
        } catch {
            result = .failure(error)
        }
        let now = clock()
        state.with { state in
            state.isFetching = false
            state.flight += 1
            switch result {
            case .success(let granted):
                state.token = granted.token
                state.renewAt = now.advanced(by: .seconds(granted.renewAfter))
                state.failure = nil
            case .failure(let error):
                state.token = nil
                // One who was stopped says nothing about the server: the next one asks for themselves.
                state.failure = error.what == .closed ? nil : error
            }
        }
        state.notifyAll()
        return try result.get().token
    }

    private func ask(_ interrupt: Interrupt) throws(TransportError) -> GrantedToken {
        guard case .refreshToken(let file) = request.grant else { return try post(nil, interrupt) }
        return try file.alone { () throws(TransportError) in
            let granted = try post(file.current(), interrupt)
            guard let next = granted.nextRefreshToken, next != file.current() else { return granted }
            do {
                try file.keep(next)
            } catch {
                throw TransportError(
                    what: .tokenRefused,
                    server: request.address.origin,
                    detail: "its new refresh token can't be kept: \(error)",
                    hint: "make room and let the state directory belong to the service; then give a new oauth-refresh"
                )
            }
            return granted
        }
    }

    private func post(_ refreshToken: String?, _ interrupt: Interrupt) throws(TransportError) -> GrantedToken {
        var post = HTTPRequest("POST", request.address)
        post.headers = [
            HTTPHeader("Content-Type", "application/x-www-form-urlencoded"), HTTPHeader("Accept", "application/json"),
        ]
        post.body = request.form(refreshToken: refreshToken)
        post.deadline = request.deadline
        post.largestAnswer = 1 << 18
        let response = try client.performBlocking(post, interrupt: interrupt)
        switch TokenAnswer(status: response.status, body: response.body) {
        case .granted(let token): return token
        case .refused(let trouble): throw trouble.error(at: request.address)
        }
    }
}

extension AccessTokens: Hashable {
    public static func == (left: AccessTokens, right: AccessTokens) -> Bool { left === right }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
