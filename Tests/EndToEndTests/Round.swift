// A round as HR plays it by the command line: people, a talk, raters; and as raters play it by mail.
import Foundation
import MailFormat
import TestServers

extension Village {
    /// `Anna Jansen <anna@example.test>`
    func person(_ name: String) -> String {
        let account = facts.accounts.first { $0.address == "\(name)@example.test" }
        return "\(account?.name ?? name) <\(name)@example.test>"
    }

    /// The same as it stands in a header: in ASCII alone, as encoded words (RFC 2047 §2).
    func sender(_ name: String) -> String {
        let account = facts.accounts.first { $0.address == "\(name)@example.test" }
        let word = Data((account?.name ?? name).utf8).base64EncodedString()
        return "=?utf-8?B?\(word)?= <\(name)@example.test>"
    }

    /// A talk with Mark, Anna's first of all.
    func planTalk(of employee: String = "anna", start: String = "\(TestDay.talk.iso)T10:00") async throws -> Int64 {
        if employee == "anna" { try await house.tell("person", "add", person("mark")) }
        try await house.tell("person", "add", person(employee), "--manager", "mark@example.test")
        return try await house.ask(
            Identified.self,
            "talk",
            "add",
            "--employee",
            "\(employee)@example.test",
            "--manager",
            "mark@example.test",
            "--start",
            start
        ).id
    }

    /// Names a rater.
    func ask(_ name: String, as group: String, for talk: Int64) async throws -> Int64 {
        try await house.ask(
            Identified.self,
            "request",
            "add",
            "--talk",
            "\(talk)",
            "--rater",
            person(name),
            "--group",
            group
        ).id
    }

    /// The service runs, and has asked colleague1 about Anna.
    func asksOne() async throws -> (talk: Int64, id: Int64, request: ReceivedMessage) {
        let talk = try await planTalk()
        let id = try await ask("colleague1", as: "colleague", for: talk)
        _ = try house.serve()
        let request = try await request(to: "colleague1")
        _ = try await house.awaits(id, of: talk, is: "sent")
        return (talk, id, request)
    }

    /// The request mail that somebody got.
    func request(to name: String) async throws -> ReceivedMessage {
        try await post.mail(of: name, "a request") { $0.asks }
    }

    /// Hands in a reply, as the person's own server would: a talk's people have a login at ours, which vouches for them.
    func send(_ mail: OwnMail, from name: String) async throws {
        if ["anna", "mark"].contains(name) { return try await post.submit(mail.bytes, as: name, to: mail.to) }
        try await post.send(mail.bytes, from: "\(name)@example.test", to: mail.to)
    }

    /// Answers a request with a few words, which puts them under the first question.
    func answer(_ name: String, _ text: String) async throws {
        let request = try await request(to: name)
        try await send(request.numberedReply(from: sender(name), [1: text]), from: name)
    }

    /// The mails that somebody got in answer to that one.
    func answers(to mail: ReceivedMessage, of name: String) async throws -> [ReceivedMessage] {
        try await post.mails(of: name).filter { !$0.asks && $0.inReplyTo == mail.messageID }
    }

    /// The n-th answer, from 1 on, waited for.
    func answer(_ number: Int = 1, to mail: ReceivedMessage, of name: String) async throws -> ReceivedMessage {
        try await eventually("\(name) gets answer \(number)") {
            let answers = try await answers(to: mail, of: name)
            return answers.count >= number ? answers[number - 1] : nil
        }
    }
}

extension ReceivedMessage {
    /// A request or reminder: no other mail of ours asks machines to be quiet.
    var asks: Bool { header("X-Auto-Response-Suppress") != nil }

    /// Everything that a person can read of it.
    var words: String { [subject, plainText ?? "", html ?? ""].joined(separator: "\n") }
}
