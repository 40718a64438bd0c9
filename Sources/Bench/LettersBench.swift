// Writes one request and replies to it as files, for measuring `klankbord inspect` as people run it.
import Addressing
import ArgumentParser
import Classifying
import Feedback
import Foundation
import MailFormat
import Outbox
import Wording

struct LettersBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letters",
        abstract: "Write a request and replies to it into a folder."
    )
    @Option(help: "The folder with the templates.")
    var templates = "Templates"
    @Option(help: "The folder for request.eml and the replies.")
    var into: String
    @Option(help: "How many replies.")
    var messages = 3000

    func run() throws {
        let preview = RequestPreview(wording: try Wording(folders: [URL(filePath: templates)]))
        let request = [UInt8](try preview.message(to: .client, language: "nl", now: Date()))
        let sent = try ReceivedMessage(request)
        guard let token = sent.responseTokens(.any).first?.token, let id = sent.messageID else {
            throw ValidationError("the request has no token")
        }
        let rater = Person(
            name: try Line("Petra Smit"),
            address: try EmailAddress("petra@client.example"),
            language: "nl"
        )
        let reply = try RepliesBench.reply(to: sent, id, from: rater, token)
        let folder = URL(filePath: into)
        try Data(request).write(to: folder.appending(path: "request.eml"))
        for number in 1...messages { try Data(reply).write(to: folder.appending(path: "reply-\(number).eml")) }
        try printJSON(Measured(messages: messages, time: .seconds(1), size: reply.count))
    }
}
