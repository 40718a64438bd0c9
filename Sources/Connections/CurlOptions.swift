// Options of libcurl, set before it connects.

import CCurl

struct CurlOptions {
    let handle: UnsafeMutableRawPointer
    let endpoint: ServerEndpoint
    let scheme: CurlConnection.Scheme

    func apply() throws(TransportError) {
        let host = endpoint.host.contains(":") ? "[\(endpoint.host)]" : endpoint.host
        let name = scheme.rawValue + (endpoint.tls == .implicit ? "s" : "")
        // For SMTP the URL's path is the name that libcurl says in its own EHLO.
        let path = scheme == .smtp ? CurlConnection.clientName : ""
        try set(CURLOPT_URL, "\(name)://\(host):\(endpoint.port)/\(path)")
        try set(CURLOPT_CONNECT_ONLY, 1)
        try set(CURLOPT_TCP_KEEPALIVE, 1)
        // The environment's proxies are for web pages.
        try set(CURLOPT_PROXY, "")
        try set(CURLOPT_TIMEOUT_MS, max(1, Int(endpoint.connectTimeout * 1000)))
        try applyConnection()
        try applyCredentials()
    }

    /// What a request over HTTP has in common with a connection for mail.
    func applyConnection() throws(TransportError) {
        try set(CURLOPT_NOSIGNAL, 1)
        try set(CURLOPT_TCP_NODELAY, 1)
        try set(CURLOPT_CONNECTTIMEOUT_MS, max(1, Int(endpoint.connectTimeout * 1000)))
        try applyTLS()
    }

    private func applyTLS() throws(TransportError) {
        try set(CURLOPT_USE_SSL, endpoint.tls == .off ? Int(CURLUSESSL_NONE.rawValue) : Int(CURLUSESSL_ALL.rawValue))
        try set(CURLOPT_SSL_VERIFYPEER, 1)
        try set(CURLOPT_SSL_VERIFYHOST, 2)
        // RFC 8314 §4.1: at least TLS 1.2.
        try set(CURLOPT_SSLVERSION, 6)
        guard let file = endpoint.certificateAuthority else { return }
        try set(CURLOPT_CAINFO, file)
        // The configured authority stands instead of the system's, not beside it.
        try set(CURLOPT_CAPATH, nil)
    }

    private func applyCredentials() throws(TransportError) {
        switch endpoint.credentials {
        case .password(let user, let password):
            try set(CURLOPT_USERNAME, user)
            try set(CURLOPT_PASSWORD, password)
        case .bearer(let user, let token):
            try set(CURLOPT_USERNAME, user)
            try set(CURLOPT_XOAUTH2_BEARER, token)
            // Otherwise libcurl tries DIGEST-MD5 or NTLM first, with an empty password.
            try set(CURLOPT_LOGIN_OPTIONS, "AUTH=OAUTHBEARER;AUTH=XOAUTH2")
        case .oauth, nil: break
        }
    }

    func set(_ option: CURLoption, _ value: Int) throws(TransportError) {
        try check(ccurl_set_long(handle, option, value), option)
    }

    func set(_ option: CURLoption, _ value: String?) throws(TransportError) {
        try check(ccurl_set_string(handle, option, value), option)
    }

    func setPointer(_ option: CURLoption, _ value: UnsafeMutableRawPointer?) throws(TransportError) {
        try check(ccurl_set_pointer(handle, option, value), option)
    }

    private func check(_ code: CURLcode, _ option: CURLoption) throws(TransportError) {
        guard code != CURLE_OK else { return }
        throw TransportError(
            what: .tlsFailed,
            server: endpoint.server,
            detail: "libcurl refuses option \(option.rawValue): \(String(cString: curl_easy_strerror(code)))",
            hint: "install Debian's libcurl4 (OpenSSL)"
        )
    }
}
