// `klankbord request`: the raters, and how far each has come.
import Addressing
import ArgumentParser
import Feedback
import Foundation
import Outbox
import Reports
import Settings
import Store
import Talks
import Wording

struct RequestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request",
        abstract: "Feedback requests.",
        subcommands: [Add.self, List.self, Remind.self, Withdraw.self, Renew.self, RequestDiscard.self, Preview.self]
    )

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Ask a rater for feedback.",
            discussion: """
                Example: klankbord request add --talk 1 --rater 'Petra Smit <petra@client.example>' --group client
                """
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Option(help: "The talk's id.")
        var talk: Int64
        @Option(help: "Name and address: 'Petra Smit <petra@client.example>'.")
        var rater: String
        @Option(help: "colleague, client, supplier or manager.")
        var group: String
        @Option(help: "The language of mail to the rater; a known person's own, else the organisation's.")
        var language: String?

        func run() async throws {
            let place = try await Workplace.open(root)
            let (given, group) = (try Typed.mailbox(rater), try Typed.group(group))
            let language = try language.map { try Typed.language($0, among: place.wording.languages) }
            let talk = TalkID(rawValue: talk)
            let fallback = place.configuration.organisation.language
            let (id, turn) = try await place.change { tx in
                let known = try tx.person(at: given.address)?.person
                guard let name = given.name ?? known?.name else {
                    throw Failure(.badInput, "\(given.address): the name is missing; write 'Name <\(given.address)>'")
                }
                let rater = Person(
                    name: name,
                    address: given.address,
                    language: language ?? known?.language ?? fallback,
                    given: given.name == nil || given.name == known?.name ? known?.given : nil
                )
                let id = try place.book.name(tx, rater, as: group, for: talk, now: place.now)
                return (id, try place.turn(of: id, tx))
            }
            var waits: Date?
            if case .later(let moment) = turn { waits = moment }
            try output.print(Added(id: id.rawValue, waitsUntil: waits)) {
                "request \(id.rawValue): \(given), \(group.rawValue)"
                    + (waits.map { "; it waits until \(place.shown($0)) (limits.requests_per_rater)" } ?? "")
            }
        }

        struct Added: Encodable {
            let id: Int64
            /// The rater was asked a lot lately.
            let waitsUntil: Date?
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show the requests of a talk and their states.")
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Option(help: "The talk's id.")
        var talk: Int64

        struct Entry: Encodable {
            struct Rater: Encodable {
                let name: String
                let address: String
            }
            let id: Int64
            let rater: Rater
            let group: RaterGroup
            let state: FeedbackRequest.State
            /// When the rater was named, or approved.
            let asked: Date
            /// When it came into its state.
            let since: Date
            /// From when on the rater may be asked (`limits.requests_per_rater`).
            let waitsUntil: Date?
            let reminders: Int
            let deadline: Date
            /// Why, where the state alone doesn't say it: what a bounce said.
            let reason: String?
            let code: String?
            /// `from-another-address`: a counted reply came from elsewhere.
            let flags: [String]
        }

        func run() async throws {
            let place = try await Workplace.open(root, onlyLooks: true)
            let talk = TalkID(rawValue: talk)
            let (rules, now) = (place.configuration.mailRules, place.now)
            let known = try await place.store.read {
                try RequestReport.all(of: talk, $0, for: Operator.viewer, rules: rules, now: now)
            }
            guard let known else { throw TalkError.unknownTalk(talk) }
            let entries = known.map(Entry.init)
            try output.print(entries) {
                table(
                    [
                        "id", "rater", "address", "group", "state", "since", "waits until", "asked", "reminders",
                        "deadline", "reason", "flags",
                    ],
                    entries.map {
                        [
                            "\($0.id)", $0.rater.name, $0.rater.address, $0.group.rawValue, $0.state.rawValue,
                            place.shown($0.since), $0.waitsUntil.map(place.shown) ?? "", place.shown($0.asked),
                            "\($0.reminders)", place.shown($0.deadline), $0.reason ?? "",
                            $0.flags.joined(separator: " "),
                        ]
                    },
                    whenEmpty: "nobody is asked yet"
                )
            }
        }
    }

    struct Remind: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remind a rater now; one whose mail came back is asked again."
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Argument(help: "The request's id.")
        var id: Int64

        func run() async throws {
            let place = try await Workplace.open(root)
            let id = RequestID(rawValue: id)
            try await place.change { try place.book.remind($0, id, now: place.now) }
            try output.print(["id": id.rawValue]) { "request \(id.rawValue): a reminder is in the outbox" }
        }
    }

    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Withdraw a request; a rater who was asked already is told."
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Argument(help: "The request's id.")
        var id: Int64

        func run() async throws {
            let place = try await Workplace.open(root)
            let id = RequestID(rawValue: id)
            try await place.change { try place.book.withdraw($0, id, now: place.now) }
            try output.print(["id": id.rawValue]) { "request \(id.rawValue): withdrawn" }
        }
    }

    struct Renew: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give a request another token, where somebody else may have got the mail.",
            discussion: "The old one is dead. A rater who has not answered gets the new one with a reminder."
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Argument(help: "The request's id.")
        var id: Int64

        struct Entry: Encodable {
            let id: Int64
            let reminded: Bool
        }

        func run() async throws {
            let place = try await Workplace.open(root)
            let id = RequestID(rawValue: id)
            let reminded = try await place.change { try place.book.renewToken($0, id, now: place.now) }
            try output.print(Entry(id: id.rawValue, reminded: reminded)) {
                "request \(id.rawValue): its token is another one"
                    + (reminded ? "; a reminder brings it" : "; the next mail to the rater brings it")
            }
        }
    }

    struct Preview: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the request message as it would be sent, for made-up people.",
            discussion: "Needs no configuration. Example: klankbord request preview --language en > request.eml"
        )
        @Option(help: "The language.")
        var language = "nl"
        @Option(help: "self, manager, colleague, client or supplier.")
        var group = "colleague"

        func run() async throws {
            guard let group = RaterGroup(rawValue: group) else {
                throw Failure(.badInput, "group '\(group)': see --help")
            }
            let wording = try Wording(folders: [ShippedTemplates.folder()])
            let language = try Typed.language(language, among: wording.languages)
            let message = try RequestPreview(wording: wording).message(to: group, language: language, now: Date())
            try FileHandle.standardOutput.write(contentsOf: message)
        }
    }
}

extension Workplace {
    /// Nil where its rater isn't spared.
    fileprivate func turn(of id: RequestID, _ tx: any Transaction) throws -> RaterLoad.Turn? {
        guard let request = try tx.request(id), let talk = try tx.talk(request.talk) else { return nil }
        return try tx.turn(of: request, for: talk, by: configuration.mailRules, now: now)
    }
}

extension RequestCommand.List.Entry {
    fileprivate init(_ report: RequestReport) {
        self.init(
            id: report.id.rawValue,
            rater: .init(name: report.rater.name.text, address: report.rater.address.description),
            group: report.group,
            state: report.state,
            asked: report.asked,
            since: report.since,
            waitsUntil: report.waitsUntil,
            reminders: report.reminders,
            deadline: report.deadline,
            reason: report.reason?.sentence,
            code: report.reason?.code,
            flags: report.isFromAnotherAddress ? ["from-another-address"] : []
        )
    }
}
