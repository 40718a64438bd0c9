// A server's words may repeat our reverse-path, and so the token in it: the token goes no further.
import Addressing
import Connections
import MailTransport

extension SubmissionOutcome {
    /// The same without the token, in whatever case it stands.
    func hiding(_ token: ResponseToken?) -> SubmissionOutcome {
        guard let token else { return self }
        func hidden(_ text: String) -> String { token.hidden(in: text) }
        func hidden(_ reply: SMTPReply) -> SMTPReply {
            SMTPReply(code: reply.code, enhanced: reply.enhanced, text: hidden(reply.text))
        }
        func hidden(_ replies: [RecipientReply]) -> [RecipientReply] {
            replies.map { RecipientReply(recipient: $0.recipient, reply: hidden($0.reply)) }
        }
        return switch self {
        case .accepted(let reply, let recipients): .accepted(hidden(reply), recipients: hidden(recipients))
        case .deferred(let reply, let recipients): .deferred(hidden(reply), recipients: hidden(recipients))
        case .failed(let reply, let recipients): .failed(hidden(reply), recipients: hidden(recipients))
        case .unknown(let reason): .unknown(hidden(reason))
        case .paused(let error):
            .paused(
                TransportError(
                    what: error.what,
                    server: error.server,
                    // Whatever letter the server said it of: all that wait are told.
                    detail: ResponseToken.allHidden(in: error.detail),
                    hint: ResponseToken.allHidden(in: error.hint)
                )
            )
        }
    }
}

extension ResponseToken {
    /// The text with each word that has the form of a token hidden, whosever it is.
    static func allHidden(in text: String) -> String {
        var (shown, word) = ("", "")
        func end() {
            shown += ResponseToken(word).map { $0.hidden(in: word) } ?? word
            word = ""
        }
        for character in text {
            if character.isASCII, character.isLetter || character.isNumber {
                word.append(character)
            } else {
                end()
                shown.append(character)
            }
        }
        end()
        return shown
    }
}
