// `klankbord person erase`: what is held about somebody goes (GDPR Art. 17), with an account of it in writing.
import Addressing
import ArgumentParser
import Feedback
import Foundation
import Store
import Talks
import Wording

struct PersonErase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase what is held about somebody (GDPR Art. 17), and say what went, what stays and why.",
        discussion: """
            Any address works; a rater is in no list of people. Open requests to the person end, their talks to come are \
            cancelled, and talks of theirs go with all that hangs on them. It can't be undone, so look with --dry-run first, and \
            export before: klankbord person export.

            Example: klankbord person erase petra@client.example --dry-run
            """
    )
    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions
    @Argument(help: "The person's address, also a further or former one.")
    var address: String
    @Flag(help: "Show what would go and stay, and store nothing.")
    var dryRun = false
    @Flag(help: "Erase without asking.")
    var yes = false
    @Option(help: "Of the account; the organisation's where none is given.")
    var language: String?

    func run() async throws {
        let place = try await Workplace.open(root)
        let address = try EmailAddress(address)
        let coming = try await place.store.rehearse { try erase($0, address, place) }
        if dryRun || coming.isEmpty { return try show(coming, place, isDone: false) }
        if !yes { try ask(coming, place) }
        let done = try await place.change { tx in
            let account = try erase(tx, address, place)
            // Whose it was is erased.
            try tx.log(operator: Operator.current, "person erase", now: place.now)
            return account
        }
        try await place.store.forgetErased()
        try show(done, place, isDone: true)
    }

    private func erase(_ tx: any Transaction, _ address: EmailAddress, _ place: Workplace) throws -> ErasureAccount {
        let retention = place.configuration.privacy.retention.timeInterval
        return try place.peopleBook.erase(tx, address, retention: retention, now: place.now)
    }

    /// - Throws: `Failure` where nobody can be asked, or they say no.
    private func ask(_ coming: ErasureAccount, _ place: Workplace) throws {
        guard isatty(STDIN_FILENO) == 1 else {
            throw Failure(.badInput, "\(coming.address): look with --dry-run, and agree with --yes")
        }
        let question = try text(coming, place, isDone: false).printable + "\nerase it? [y/N] "
        try FileHandle.standardError.write(contentsOf: Data(question.utf8))
        guard PersonRemove.agrees(readLine()) else { throw Failure(.badInput, "nothing was stored") }
    }

    struct Report: Encodable {
        let account: ErasureAccount
        let isDone: Bool

        private enum Keys: String, CodingKey {
            case address, at, gone, endedRequests, talks, talksSoon, cancelled, kept, named, erased
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Keys.self)
            try container.encode(account.address, forKey: .address)
            try container.encode(account.at, forKey: .at)
            let gone = Dictionary(uniqueKeysWithValues: account.gone.map { ($0.key.rawValue, $0.value) })
            try container.encode(gone, forKey: .gone)
            try container.encode(account.endedRequests, forKey: .endedRequests)
            try container.encode(account.talks, forKey: .talks)
            try container.encode(account.talksSoon, forKey: .talksSoon)
            try container.encode(account.cancelled, forKey: .cancelled)
            try container.encode(account.kept, forKey: .kept)
            try container.encode(account.named, forKey: .named)
            try container.encode(isDone, forKey: .erased)
        }
    }

    private func show(_ account: ErasureAccount, _ place: Workplace, isDone: Bool) throws {
        let text = try text(account, place, isDone: isDone)
        try output.print(Report(account: account, isDone: isDone)) { text }
    }

    private func text(_ account: ErasureAccount, _ place: Workplace, isDone: Bool) throws -> String {
        ErasureText(
            account: account,
            words: try place.privacyWords(language),
            zone: place.configuration.organisation.timeZone,
            mailboxDays: place.configuration.mailboxDays,
            isDone: isDone
        ).text
    }
}

/// The account in words, to be handed to the person.
struct ErasureText {
    let account: ErasureAccount
    let words: PrivacyWords
    let zone: TimeZone
    let mailboxDays: Int
    let isDone: Bool

    var text: String {
        let title = words(.erase, isDone ? "title" : "titleDry", ["address": account.address])
        let head = ["# " + title, words(.erase, "at", ["time": words.moment(account.at, in: zone)])]
        guard !account.isEmpty else { return (head + [words(.erase, "nothing")]).joined(separator: "\n\n") }
        let sections = [
            account.gone.isEmpty ? nil : "## " + words(.erase, isDone ? "went" : "goes"), list(gone),
            kept.isEmpty ? nil : "## " + words(.erase, "stays"), list(kept),
            words(.erase, "mailbox", ["time": words.duration(days: mailboxDays)]),
            isDone ? nil : words(.erase, "dry"),
        ]
        return (head + sections.compactMap(\.self)).joined(separator: "\n\n")
    }

    private func list(_ lines: [String]) -> String? {
        lines.isEmpty ? nil : lines.map { "- " + $0 }.joined(separator: "\n")
    }

    private var gone: [String] {
        let kinds = DataKind.allCases.compactMap { kind in
            account.gone[kind].map {
                words(.erase, "line", ["kind": words(.kinds, kind.rawValue), "count": "\($0)"])
            }
        }
        let counted = [
            ("requests", account.endedRequests), ("talks", account.talks), ("cancelled", account.cancelled.count),
        ].filter { $0.1 > 0 }.map { words(.erase, $0.0, ["count": "\($0.1)"]) }
        return kinds + counted
            + (account.talksSoon > 0 ? [words(.erase, "soon", ["count": "\(account.talksSoon)"])] : [])
    }

    private var kept: [String] {
        account.kept.map { "\(words(.stays, $0.reason.rawValue)) (\($0.count))" }
            + account.named.map {
                words(
                    .stays,
                    "named",
                    [
                        "talk": "\($0.talk)", "group": words.name(of: $0.group),
                        "time": words.moment($0.until, in: zone),
                    ]
                )
            }
    }
}
