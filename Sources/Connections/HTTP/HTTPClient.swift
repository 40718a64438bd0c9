// A small HTTP client on libcurl: one request, one answer, both bounded.

import CCurl

/// Sends requests with the TLS rules of mail: verified, at least TLS 1.2, off towards this very machine only.
/// All waiting happens on threads of its own; a connection is kept for the next request.
///
/// It lives in this room because the connections, the threads, the rules for TLS and the tokens are those of mail.
public final class HTTPClient: Sendable {
    private let certificateAuthority: String?
    private let idle = Monitor<HTTPHandle?>(nil)
    private static let mostRedirects = 5

    /// - Parameter certificateAuthority: a PEM file that is trusted instead of the system's.
    public init(certificateAuthority: String? = nil) { self.certificateAuthority = certificateAuthority }

    /// - Throws: `TransportError` where no answer was got. Ends as `closed` when the task is cancelled.
    public func perform(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        let interrupt = Interrupt()
        let result: Result<HTTPResponse, TransportError> = await withTaskCancellationHandler {
            do throws(TransportError) {
                return .success(
                    try await OwnThread.run(server: request.address.origin) { () throws(TransportError) in
                        try self.performBlocking(request, interrupt: interrupt)
                    }
                )
            } catch {
                return .failure(error)
            }
        } onCancel: {
            interrupt.raise()
        }
        return try result.get()
    }

    /// For those who are on a thread of their own already.
    func performBlocking(_ request: HTTPRequest, interrupt: Interrupt) throws(TransportError) -> HTTPResponse {
        let deadline = Deadline.seconds(request.deadline)
        guard case .oauth(let user, let tokens) = request.credentials else {
            return try follow(request, deadline, interrupt)
        }
        var last: HTTPResponse?
        do throws(TransportError) {
            return try tokens.use(interrupt: interrupt) { token throws(TransportError) in
                var authorised = request
                authorised.credentials = .bearer(user: user, token: token)
                let response = try self.follow(authorised, deadline, interrupt)
                // RFC 6750 §3.1: the token is expired or revoked, and a new one may do.
                guard response.status == 401 else { return response }
                last = response
                throw Self.refused(request.address, response)
            }
        } catch  where error.what == .authenticationRefused {
            guard let last else { throw error }
            return last
        }
    }

    private static func refused(_ address: WebAddress, _ response: HTTPResponse) -> TransportError {
        TransportError(what: .authenticationRefused, server: address.origin, detail: "\(response.status)", hint: "")
    }

    private func follow(
        _ request: HTTPRequest,
        _ deadline: Deadline,
        _ interrupt: Interrupt
    ) throws(TransportError) -> HTTPResponse {
        var request = request
        for _ in 0...Self.mostRedirects {
            let response = try send(request, deadline, interrupt)
            guard request.followsRedirects, let next = response.redirect else { return response }
            request.address = try Self.next(next, request)
        }
        throw Self.redirectRefused(request.address, "more than \(Self.mostRedirects) times")
    }

    /// By hand, because libcurl would drop the body of a PROPFIND on a 301, and because a password is for one server only.
    private static func next(_ location: String, _ request: HTTPRequest) throws(TransportError) -> WebAddress {
        let address = request.address
        guard let next = try? address.resolving(location) else {
            throw redirectRefused(address, request.followsElsewhere ? "" : "to \(location.prefix(200))")
        }
        if next.isSameServer(as: address) { return next }
        guard request.followsElsewhere, request.credentials == nil, next.isEncrypted else {
            throw redirectRefused(address, "to \(request.followsElsewhere ? next.origin : next.description)")
        }
        return next
    }

    private static func redirectRefused(_ address: WebAddress, _ where: String) -> TransportError {
        TransportError(
            what: .redirectRefused,
            server: address.origin,
            detail: `where`,
            hint: "no login is taken to another server, and nothing to one without https: configure that address itself"
                + " if it is right"
        )
    }

    private func send(
        _ request: HTTPRequest,
        _ deadline: Deadline,
        _ interrupt: Interrupt
    ) throws(TransportError) -> HTTPResponse {
        let kept = idle.with { held in
            defer { held = nil }
            return held
        }
        let handle: HTTPHandle
        if let kept { handle = kept } else { handle = try HTTPHandle(for: request.address) }
        // A connection that failed half-way is not used again.
        let response = try handle.perform(request, certificateAuthority, deadline, interrupt)
        idle.with { $0 = handle }
        return response
    }
}

extension HTTPResponse {
    /// Where the server points to (RFC 9110 §15.4); 303 and 304 are answers of their own.
    fileprivate var redirect: String? { [301, 302, 307, 308].contains(status) ? self["Location"] : nil }
}
