// `klankbord agreement list`: how agreements stand. Their texts are for the two whose they are, by mail.
import ArgumentParser
import Cycle
import Feedback
import Foundation
import Store

struct AgreementCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreement",
        abstract: "What employees and managers agreed on: states, never texts.",
        discussion: "Example: klankbord agreement list --json",
        subcommands: [List.self]
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List agreements with their states.",
            discussion: "Example: klankbord agreement list --csv > agreements.csv"
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var list: ListOptions

        struct Entry: Encodable {
            let id: Int64
            let employee: String
            let talk: Int64?
            let state: String
            let silentQuarters: Int
        }

        func run() async throws {
            let place = try await Workplace.open(root, onlyLooks: true)
            let entries = try await place.store.read { tx in
                try tx.agreements().map { agreement in
                    Entry(
                        id: agreement.id.rawValue,
                        employee: try tx.person(agreement.employee)?.person.address.description ?? "",
                        talk: agreement.talk?.rawValue,
                        state: agreement.state,
                        silentQuarters: agreement.silentQuarters
                    )
                }
            }
            let heads = ["id", "employee", "talk", "state", "silent quarters"]
            let cells = entries.map { entry in
                [
                    "\(entry.id)", entry.employee, entry.talk.map(String.init) ?? "-", entry.state,
                    "\(entry.silentQuarters)",
                ]
            }
            try list.print(entries, heads, cells, whenEmpty: "no agreements")
        }
    }
}
