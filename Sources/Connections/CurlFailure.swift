// libcurl's error codes in the operator's words.

import CCurl

struct CurlFailure {
    let endpoint: ServerEndpoint
    let scheme: CurlConnection.Scheme

    var noLibrary: TransportError {
        make(.unreachable, "libcurl could not be started", "look whether memory is short")
    }

    /// - Parameters:
    ///   - said: libcurl's own account.
    ///   - lastLine: the last line that the server sent, perhaps empty.
    func error(_ code: CURLcode, said: String, lastLine: String) -> TransportError {
        let account = said.isEmpty ? String(cString: curl_easy_strerror(code)) : said
        switch code {
        case CURLE_WRITE_ERROR where scheme == .http:
            return make(.tooLarge, account, "check that the address belongs to the service that is meant")
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT:
            return make(.unreachable, account, "check host and port, and that the server runs")
        case CURLE_PEER_FAILED_VERIFICATION:
            return make(
                .certificateNotTrusted,
                account,
                "name the server as its certificate does, and give its authority's file if it is a private one"
            )
        case CURLE_SSL_CACERT_BADFILE:
            let file = endpoint.certificateAuthority ?? "the system's file of certificate authorities"
            return make(.tlsFailed, account, "\(file) must be PEM that we can read: it has -----BEGIN CERTIFICATE-----")
        case CURLE_USE_SSL_FAILED:
            return make(
                .startTLSMissing,
                account,
                "use tls: implicit on its TLS port, or let the server offer STARTTLS"
            )
        case CURLE_SSL_CONNECT_ERROR:
            let hint =
                scheme == .http
                ? "check that the port belongs to an https service"
                : "use tls: starttls where the port begins in plain text"
            return make(.tlsFailed, account, hint)
        case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR:
            return loginDenied(account, lastLine)
        case CURLE_OPERATION_TIMEDOUT where scheme == .http:
            return make(.timedOut, account, "look whether the server is overloaded; we try again")
        case CURLE_OPERATION_TIMEDOUT:
            return make(.timedOut, account, "check host, port and firewall; an implicit TLS port needs tls: implicit")
        case CURLE_ABORTED_BY_CALLBACK:
            return .closed(endpoint.server)
        case CURLE_WEIRD_SERVER_REPLY, CURLE_REMOTE_ACCESS_DENIED:
            let answer = lastLine.isEmpty ? account : lastLine
            return make(.commandRefused, answer, "check that the port belongs to the mail service and lets us in")
        default:
            return .dropped(endpoint.server, lastLine.isEmpty ? account : "\(account); it said: \(lastLine)")
        }
    }

    private func loginDenied(_ account: String, _ lastLine: String) -> TransportError {
        // libcurl gives the same code where no mechanism was found that both sides know: the last word was friendly then.
        let words = lastLine.split(separator: " ")
        if words.first?.hasPrefix("2") == true || (words.count > 1 && words[1] == "OK") {
            return make(
                .authenticationMissing,
                "no mechanism that both sides know",
                "the server must offer PLAIN or LOGIN (passwords), OAUTHBEARER or XOAUTH2 (bearer tokens)"
            )
        }
        let user = endpoint.credentials?.user ?? "nobody"
        let hint =
            if case .bearer = endpoint.credentials {
                "the server does not take the token for \(user): let the OAuth application use that mailbox, with the right scope"
            } else {
                "check the user and the password of \(user)"
            }
        return make(.authenticationRefused, lastLine.isEmpty ? account : lastLine, hint)
    }

    private func make(_ what: TransportError.What, _ detail: String, _ hint: String) -> TransportError {
        TransportError(what: what, server: endpoint.server, detail: detail.onOneLine, hint: hint)
    }
}
