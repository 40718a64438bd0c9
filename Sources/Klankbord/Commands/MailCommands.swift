// `klankbord held` and `klankbord outbox`: the mail that waits for a person, and the mail that leaves.
import Addressing
import ArgumentParser
import Classifying
import Feedback
import Foundation
import Inbox
import MailFormat
import Reports
import Settings
import Store

struct HeldCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "held",
        abstract: "Mail that waits for a person to look at it.",
        subcommands: [List.self, Show.self, HeldAccept.self, Reject.self]
    )
    @ParentCommand var root: Klankbord

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show what is held, why, and what can be done with it."
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Option(help: "Only those behind this id: the next page.")
        var after: Int64 = 0
        @Option(help: "How many at most.")
        var limit = 1000

        struct Entry: Encodable {
            let id: Int64
            let received: Date
            let kind: String?
            let sender: String?
            let reason: String
            let code: String
            let request: Int64?
            let size: Int
            /// What can be done with it.
            let can: [HeldChoice]
        }

        func run() async throws {
            let place = try await Workplace.open(root, onlyLooks: true)
            let (last, most) = (InboxID(rawValue: after), max(1, min(limit, 100_000)))
            let page = try await place.store.read { tx in
                try HeldReport.page(tx, for: Operator.viewer, after: last, limit: most)
            }
            let entries = page.map { held in
                Entry(
                    id: held.id.rawValue,
                    received: held.received,
                    kind: held.kind,
                    sender: held.sender,
                    reason: held.reason?.sentence ?? "",
                    code: held.reason?.code ?? "",
                    request: held.request?.rawValue,
                    size: held.size,
                    can: held.choices
                )
            }
            try output.print(entries) {
                table(
                    ["id", "received", "kind", "from", "reason", "can"],
                    entries.map {
                        [
                            "\($0.id)", place.shown($0.received), $0.kind ?? "–", $0.sender ?? "–", $0.reason,
                            $0.can.map(\.rawValue).joined(separator: ", "),
                        ]
                    },
                    whenEmpty: after > 0 ? "nothing more is held" : "nothing is held"
                )
            }
            if page.count == most, let last = page.last {
                let more = "klankbord: there may be more: 'klankbord held list --after \(last.id)'\n"
                FileHandle.standardError.write(Data(more.utf8))
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show a held message, without its token. It is noted who looked."
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Argument(help: "The message's id in 'held list'.")
        var id: Int64

        struct Entry: Encodable {
            let id: Int64
            let reason: String
            let code: String
            let sender: String?
            let subject: String
            let text: String
            /// Whether only the message's beginning was read.
            let cutOff: Bool
        }

        func run() async throws {
            let place = try await Workplace.open(root)
            let row = try await place.store.write { tx in
                guard let row = try tx.inboxRow(InboxID(rawValue: id)), row.state == .held else {
                    throw HeldCommand.unknown(id)
                }
                try tx.log(operator: Operator.current, "held show \(id)", now: place.now)
                return row
            }
            let shown = HeldMessage(row)
            let entry = Entry(
                id: id,
                reason: row.heldReason?.sentence ?? "",
                code: row.heldReason?.code ?? "",
                sender: row.sender,
                subject: shown.subject,
                text: shown.text,
                cutOff: row.isCutOff
            )
            try output.print(entry) {
                let head = [
                    "held \(id): \(entry.reason)", "from: \(entry.sender ?? "–")", "subject: \(entry.subject)",
                    HeldMessage.cutOff(row),
                ]
                return head.compactMap { $0 }.joined(separator: "\n") + "\n\n" + entry.text
            }
        }
    }

    struct Reject: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Nothing is to be done with it: the message goes, whatever it is.",
            discussion: """
                Nobody is told. A question that was asked about it is closed: an answer to that changes nothing any more.
                Example: klankbord held reject 12
                """
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Argument(help: "The message's id in 'held list'.")
        var id: Int64

        func run() async throws {
            let place = try await Workplace.open(root)
            try await place.change { tx in
                guard try tx.rejectHeld(InboxID(rawValue: id)) else { throw HeldCommand.unknown(id) }
                try tx.log(operator: Operator.current, "held reject \(id)", now: place.now)
            }
            try output.print(["id": id]) { "held \(id): rejected" }
        }
    }

    private static func unknown(_ id: Int64) -> Failure {
        Failure(.badInput, "held \(id): there is no such message; 'klankbord held list' shows them")
    }
}

/// A held message as an operator may see it: its text, without anything that could be answered with.
struct HeldMessage {
    let subject: String
    let text: String

    init(_ row: InboxRow) {
        guard let message = try? ReceivedMessage(Array(row.raw ?? Data())) else {
            subject = HeldMessage.safe(row.subject ?? "")
            text = "(it can't be read: \(row.heldReason?.sentence ?? ""))"
            return
        }
        let tokens = message.responseTokens(.any).map(\.token)
        subject = HeldMessage.safe(HeldMessage.hiding(tokens, in: message.subject))
        let lines = message.plainText.map {
            $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        let html = message.html.map { HTMLText.lines($0).map(\.text) }
        let shown = HeldMessage.hiding(tokens, in: (lines ?? html ?? []).joined(separator: "\n"))
        text = HeldMessage.safeLines(shown)
    }

    /// A note for operators about a message that was too large to be read whole.
    static func cutOff(_ row: InboxRow) -> String? {
        guard row.isCutOff else { return nil }
        return "cut off: of \(row.size >> 20) MB only the beginning was read, so answers may be missing"
    }

    static func safeLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { safe(String($0)) }.joined(separator: "\n")
    }

    /// Without the message's own tokens, also where they are glued to other letters as in links (`%2BTOKEN`), and without
    /// any that a line end cuts in two.
    static func hiding(_ tokens: [ResponseToken], in text: String) -> String {
        let whole = ResponseToken.shown(tokens.reduce(text) { $1.hidden(in: $0) })
        return whole.replacing(/[+](?:b-)?[a-z2-7]{1,25}=?(?:[>|\s]*\n[>|\s]*[a-z2-7]{1,25})+@/.ignoresCase()) {
            match in
            let letters = match.output.drop { $0 != "-" && $0 != "+" }.filter {
                $0.isASCII && ($0.isLetter || $0.isNumber)
            }
            return letters.count >= ResponseToken.length ? "+…@" : String(match.output)
        }
    }

    /// Without anything that looks like a token (26 characters of base32), or that a terminal would obey.
    static func safe(_ text: String) -> String {
        var shown = ""
        var word = ""
        func flush() {
            let bare =
                word.lowercased().hasPrefix("2b") && word.utf8.count == ResponseToken.length + 2
                ? word.dropFirst(2) : word[...]
            shown += ResponseToken(bare) != nil ? "…" : word
            word = ""
        }
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word.unicodeScalars.append(scalar)
                continue
            }
            flush()
            let isControl =
                scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
            shown.unicodeScalars.append(isControl && scalar != "\t" ? " " : scalar)
        }
        flush()
        return shown
    }
}

struct OutboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox",
        abstract: "Mail that leaves.",
        subcommands: [List.self, OutboxShow.self, Retry.self, Arrived.self, OutboxDismiss.self]
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show letters and how far each has come.",
            discussion: "'accepted' is by the next server; it is no more than that."
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Flag(help: "Also those that are done with.")
        var all = false

        struct Entry: Encodable {
            let id: Int64
            let key: String
            let state: OutboxState
            let attempts: Int
            let nextAttempt: Date?
            let code: Int?
            let status: String?
            /// The server's words, or our own.
            let reply: String?
            let reasonCode: String?
        }

        func run() async throws {
            let place = try await Workplace.open(root, onlyLooks: true)
            let states = all ? Set(OutboxState.allCases) : [.queued, .attempting, .deferred, .failed, .unknown]
            let entries = try await place.store.read { try $0.outbox(states: states, limit: 1000) }.map { row in
                Entry(
                    id: row.id.rawValue,
                    key: row.key,
                    state: row.state,
                    attempts: row.attempts,
                    nextAttempt: row.state.isDone ? nil : row.nextAttempt,
                    code: row.reply?.code,
                    status: row.reply?.status,
                    reply: row.said,
                    reasonCode: row.reason?.code
                )
            }
            try output.print(entries) {
                table(
                    ["id", "letter", "state", "attempts", "next", "reply"],
                    entries.map { entry in
                        let reply = [entry.code.map(String.init), entry.status, entry.reply].compactMap { $0 }
                        return [
                            "\(entry.id)", entry.key, entry.state.rawValue, "\(entry.attempts)",
                            entry.nextAttempt.map(place.shown) ?? "", reply.joined(separator: " "),
                        ]
                    },
                    whenEmpty: all ? "nothing was ever sent" : "nothing waits, nothing failed; --all shows the rest"
                )
            }
        }
    }

    struct Retry: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Try failed, deferred and unknown letters again, now."
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Argument(help: "The letter's id; all of them where none is given.")
        var id: Int64?

        func run() async throws {
            let place = try await Workplace.open(root)
            let giveUp = place.now.addingTimeInterval(place.configuration.smtp.giveUpAfter.timeInterval)
            let count = try await place.change { try $0.retry(id.map(LetterID.init), now: place.now, giveUp: giveUp) }
            if let id, count == 0 {
                throw Failure(
                    .badInput,
                    "outbox \(id): there is no failed, deferred or unknown letter of that id, nor one with notes for a talk"
                )
            }
            try output.print(["retried": count]) {
                count == 1 ? "1 letter is tried again" : "\(count) letters are tried again"
            }
        }
    }

    struct Arrived: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say of an unknown letter that it arrived, as its reader or the mail server's log knows."
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Argument(help: "The letter's id.")
        var id: Int64

        func run() async throws {
            let place = try await Workplace.open(root)
            let isNoted = try await place.change { tx in
                if case .termsChanged? = try tx.outboxRow(LetterID(rawValue: id))?.letter {
                    throw Failure(
                        .badInput,
                        "outbox \(id): a notice to the works council begins by no word of ours; 'klankbord outbox retry \(id)' "
                            + "sends it again"
                    )
                }
                guard try tx.noteArrived(LetterID(rawValue: id), now: place.now) else { return false }
                try tx.log(operator: Operator.current, "outbox arrived \(id)", now: place.now)
                return true
            }
            guard isNoted else { throw Failure(.badInput, "outbox \(id): there is no unknown letter of that id") }
            try output.print(["arrived": id]) { "letter \(id) is taken for accepted" }
        }
    }
}
