// One libcurl handle that carries requests, one after the other.

import Addressing
import CCurl
import Foundation

/// Used by one thread at a time. `@unchecked`: whoever takes it out of the client's monitor has it alone.
final class HTTPHandle: @unchecked Sendable {
    private let handle: UnsafeMutableRawPointer

    init(for address: WebAddress) throws(TransportError) {
        guard CurlConnection.library == CURLE_OK, let handle = curl_easy_init() else {
            throw TransportError(
                what: .unreachable,
                server: address.origin,
                detail: "libcurl could not be started",
                hint: "look whether memory is short"
            )
        }
        self.handle = handle
    }

    deinit { curl_easy_cleanup(handle) }

    func perform(
        _ request: HTTPRequest,
        _ certificateAuthority: String?,
        _ deadline: Deadline,
        _ interrupt: Interrupt
    ) throws(TransportError) -> HTTPResponse {
        // It keeps its connection and forgets all else.
        curl_easy_reset(handle)
        let endpoint: ServerEndpoint
        do throws(InvalidText) {
            endpoint = try request.address.endpoint(
                certificateAuthority: certificateAuthority,
                credentials: request.credentials,
                timeout: request.deadline
            )
        } catch {
            throw TransportError(
                what: .tlsFailed,
                server: request.address.origin,
                detail: error.reason,
                hint: "use https"
            )
        }
        let options = CurlOptions(handle: handle, endpoint: endpoint, scheme: .http)
        try options.applyConnection()
        try apply(request, deadline, options)
        let headers = try HeaderList(request)
        try options.setPointer(CURLOPT_HTTPHEADER, UnsafeMutableRawPointer(headers.list))
        let answer = HTTPAnswer(largest: request.largestAnswer)
        let (code, said, status) = withExtendedLifetime((headers, interrupt)) {
            run(request.body ?? [], answer, interrupt)
        }
        guard code == CURLE_OK else {
            throw CurlFailure(endpoint: endpoint, scheme: .http).error(code, said: said, lastLine: "")
        }
        return HTTPResponse(status: status, headers: answer.headers, body: answer.body, address: request.address)
    }

    private func apply(_ request: HTTPRequest, _ deadline: Deadline, _ options: CurlOptions) throws(TransportError) {
        try options.set(CURLOPT_URL, request.address.description)
        try options.set(CURLOPT_CUSTOMREQUEST, request.method)
        try options.set(CURLOPT_PROTOCOLS_STR, request.address.isEncrypted ? "https" : "http")
        try options.set(CURLOPT_PATH_AS_IS, 1)
        try options.set(CURLOPT_FOLLOWLOCATION, 0)
        try options.set(CURLOPT_HTTP_VERSION, 2)  // 1.1
        try options.set(CURLOPT_TIMEOUT_MS, max(1, Int(deadline.millisecondsLeft)))
        // Towards this machine there is no proxy; elsewhere the environment means us as well.
        if !request.address.isEncrypted { try options.set(CURLOPT_PROXY, "") }
        if request.method == "HEAD" { try options.set(CURLOPT_NOBODY, 1) }
    }

    private func run(_ body: [UInt8], _ answer: HTTPAnswer, _ interrupt: Interrupt) -> (CURLcode, String, Int) {
        var message = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
        let code = message.withUnsafeMutableBufferPointer { buffer in
            body.withUnsafeBytes { bytes in
                ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, buffer.baseAddress)
                if !bytes.isEmpty {
                    ccurl_set_long(handle, CURLOPT_POSTFIELDSIZE, bytes.count)
                    ccurl_set_pointer(handle, CURLOPT_POSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
                }
                let context = Unmanaged.passUnretained(answer).toOpaque()
                ccurl_set_header_callback(handle, HTTPAnswer.takeHeader, context)
                ccurl_set_write_callback(handle, HTTPAnswer.takeBody, context)
                ccurl_set_progress_callback(
                    handle,
                    { context, _, _, _, _ in
                        guard let context else { return 0 }
                        return Unmanaged<Interrupt>.fromOpaque(context).takeUnretainedValue().isRaised ? 1 : 0
                    },
                    Unmanaged.passUnretained(interrupt).toOpaque()
                )
                return curl_easy_perform(handle)
            }
        }
        var status = 0
        ccurl_get_response_code(handle, &status)
        // None of what it was given outlives this call, while the handle does.
        curl_easy_reset(handle)
        return (code, message.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }, status)
    }
}

/// The request's headers as libcurl takes them.
private final class HeaderList {
    private(set) var list: UnsafeMutablePointer<curl_slist>?

    init(_ request: HTTPRequest) throws(TransportError) {
        // libcurl's own: it would wait a second for a 100, and call every body a form.
        var headers = [HTTPHeader("User-Agent", "klankbord"), HTTPHeader("Expect", ""), HTTPHeader("Accept", "*/*")]
        if request.headers.allSatisfy({ $0.name.lowercased() != "content-type" }) {
            headers.append(HTTPHeader("Content-Type", ""))
        }
        if request.body == nil, ["POST", "PUT"].contains(request.method) {
            headers.append(HTTPHeader("Content-Length", "0"))
        }
        headers += request.headers
        if let authorization = request.credentials?.authorization { headers.append(authorization) }
        guard headers.allSatisfy(\.isOneLine) else {
            throw TransportError(
                what: .commandRefused,
                server: request.address.origin,
                detail: "a header of the request holds a control character",
                hint: "look for one in the login or the name that is asked for"
            )
        }
        for header in headers {
            list = curl_slist_append(list, "\(header.name):\(header.value.isEmpty ? "" : " ")\(header.value)")
        }
    }

    deinit { curl_slist_free_all(list) }
}

extension Credentials {
    fileprivate var authorization: HTTPHeader? {
        switch self {
        case .password(let user, let password):
            HTTPHeader("Authorization", "Basic " + Data("\(user):\(password)".utf8).base64EncodedString())
        case .bearer(_, let token): HTTPHeader("Authorization", "Bearer " + token)
        case .oauth: nil
        }
    }
}

/// What has come so far.
private final class HTTPAnswer {
    private(set) var headers: [HTTPHeader] = []
    private(set) var body: [UInt8] = []
    private let largest: Int
    private var headerOctets = 0

    init(largest: Int) { self.largest = largest }

    static let takeHeader: ccurl_header_callback = { bytes, size, count, context in
        guard let bytes, let context else { return 0 }
        let answer = Unmanaged<HTTPAnswer>.fromOpaque(context).takeUnretainedValue()
        return answer.takeHeader(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
    }

    static let takeBody: ccurl_header_callback = { bytes, size, count, context in
        guard let bytes, let context else { return 0 }
        let answer = Unmanaged<HTTPAnswer>.fromOpaque(context).takeUnretainedValue()
        // Anything but the whole count ends the transfer.
        guard answer.body.count + size * count <= answer.largest else { return 0 }
        answer.body.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: size * count))
        return size * count
    }

    private func takeHeader(_ bytes: UnsafeRawBufferPointer) -> Bool {
        headerOctets += bytes.count
        guard headerOctets <= 1 << 16 else { return false }
        let line = String(decoding: bytes, as: UTF8.self)
        // A status line begins an answer: the one before was a 100.
        if line.hasPrefix("HTTP/") { headers = [] }
        guard let colon = line.firstIndex(of: ":") else { return true }
        let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespacesAndNewlines)
        headers.append(HTTPHeader(String(line[..<colon]), value))
        return true
    }
}
