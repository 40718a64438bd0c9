// The year in a village: a team of eight, whose mails are waited for by their words, and answered from where people are
// logged in.
import MailFormat
import TestServers

extension Village {
    /// Whom Mark leads.
    static let team = [
        "anna", "colleague1", "colleague2", "colleague3", "client1", "client2", "supplier1", "supplier2",
    ]

    func moveInTheTeam() async throws {
        try await house.tell("person", "add", person("mark"))
        for name in Self.team {
            try await house.tell("person", "add", person(name), "--manager", "mark@example.test")
        }
    }

    /// The first collected mail of somebody with these words.
    func mail(of name: String, asking words: String) async throws -> ReceivedMessage {
        try await post.mail(of: name, "“\(words)”") { $0.words.contains(words) }
    }

    /// Somebody answers above the quoted mail, from where they are logged in, and reads how it was understood.
    @discardableResult
    func settle(_ mail: ReceivedMessage, _ text: String, from name: String) async throws -> ReceivedMessage {
        let before = try await answers(to: mail, of: name).count
        let reply = mail.reply(from: sender(name), text)
        try await post.submit(reply.bytes, as: name, to: reply.to)
        return try await answer(before + 1, to: mail, of: name)
    }
}
