// `klankbord suppression`: addresses that nobody is asked at any more.
import Addressing
import ArgumentParser
import Feedback
import Foundation
import Store

struct SuppressionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suppression",
        abstract: "Addresses that no request goes to: they complained or unsubscribed.",
        discussion: """
            Mail about a person's own talk goes on.
            Example: klankbord suppression remove petra@client.example
            """,
        subcommands: [List.self, Add.self, Remove.self]
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show the addresses, why and since when.",
            discussion: "Example: klankbord suppression list --json"
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions

        struct Entry: Encodable {
            let address: String
            let cause: Suppression.Cause
            let since: Date
        }

        func run() async throws {
            let place = try await Workplace.open(root, onlyLooks: true)
            let entries = try await place.store.read { try $0.suppressions() }.map {
                Entry(address: $0.address.description, cause: $0.cause, since: $0.since)
            }
            try output.print(entries) {
                table(
                    ["address", "cause", "since"],
                    entries.map { [$0.address, $0.cause.rawValue, place.shown($0.since)] },
                    whenEmpty: "no address is suppressed"
                )
            }
        }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Stop requests to an address; open ones end as declined. Nobody is told.",
            discussion: "Example: klankbord suppression add petra@client.example"
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Argument(help: "The address; its subaddresses are meant as well.")
        var address: String

        func run() async throws {
            let place = try await Workplace.open(root)
            let address = try EmailAddress(address)
            try await place.change { tx in
                try tx.log(operator: Operator.current, "suppression add", now: place.now)
                try tx.suppress(address, .operated, now: place.now)
                for end in Suppression.Cause.operated.ends(try tx.requests(to: address)) {
                    try tx.end(end, by: place.configuration.mailRules, now: place.now)
                }
            }
            try output.print(["address": address.description]) { "\(address): no requests go there any more" }
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let requests go to an address again; what ended stays ended.",
            discussion: "Example: klankbord suppression remove petra@client.example"
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Argument(help: "The address in 'suppression list'.")
        var address: String

        func run() async throws {
            let place = try await Workplace.open(root)
            let address = try EmailAddress(address)
            try await place.change { tx in
                guard try tx.endSuppression(of: address) else {
                    throw Failure(
                        .badInput,
                        "\(address): it is not suppressed; 'klankbord suppression list' shows which are"
                    )
                }
                try tx.log(operator: Operator.current, "suppression remove", now: place.now)
            }
            try output.print(["address": address.description]) { "\(address): can be asked again" }
        }
    }
}
