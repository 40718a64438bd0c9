// `klankbord training`: wishes for trainings as HR handles them. What somebody wrote of them is theirs.
import Addressing
import ArgumentParser
import Cycle
import Days
import Feedback
import Foundation
import Store
import Year

struct TrainingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "training",
        abstract: "Trainings that employees wish for: states and themes, and booking them.",
        discussion: "Example: klankbord training book 4 2027-05-12",
        subcommands: [List.self, Book.self]
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List trainings with their states and themes.",
            discussion: "Example: klankbord training list --csv > trainings.csv"
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var list: ListOptions

        struct Entry: Encodable {
            let id: Int64
            let employee: String
            let theme: String
            let state: String
            let mandatory: Bool?
            let booked: String?
        }

        func run() async throws {
            let place = try await Workplace.open(root, onlyLooks: true)
            let entries = try await place.store.read { tx in
                try tx.trainings().map { training in
                    Entry(
                        id: training.id.rawValue,
                        employee: try tx.person(training.employee)?.person.address.description ?? "",
                        theme: training.theme ?? "other",
                        state: training.state.rawValue,
                        mandatory: training.isMandatory,
                        booked: training.bookedOn?.description
                    )
                }
            }
            let heads = ["id", "employee", "theme", "state", "mandatory", "booked"]
            let cells = entries.map { entry in
                [
                    "\(entry.id)", entry.employee, entry.theme, entry.state,
                    entry.mandatory.map { $0 ? "yes" : "no" } ?? "-", entry.booked ?? "-",
                ]
            }
            try list.print(entries, heads, cells, whenEmpty: "no trainings")
        }
    }

    struct Book: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Note the day that a training is booked for; the employee is asked about it afterwards.",
            discussion: "Example: klankbord training book 4 2027-05-12"
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Argument(help: "The number in 'training list'.")
        var id: Int64
        @Argument(help: "The day: 2027-05-12.")
        var day: String

        struct Booked: Encodable {
            let id: Int64
            let booked: String
        }

        func run() async throws {
            let place = try await Workplace.open(root)
            guard let day = CivilDay(day) else { throw Failure(.badInput, "\(day): no day such as 2027-05-12") }
            guard let year = place.configuration.yearSettings else {
                throw Failure(
                    .configuration,
                    "cycle.active is false: nobody would be asked about it; set it to true first"
                )
            }
            let trouble = try await place.change { tx in
                try tx.log(operator: Operator.current, "training book \(id)", now: place.now)
                return try YearWork(tx, year, now: place.now).book(TrainingID(rawValue: id), on: day)
            }
            switch trouble {
            case nil: break
            case .inThePast: throw Failure(.badInput, "\(day): that day is over")
            default:
                throw Failure(
                    .badInput,
                    "training \(id): none that is granted and waits for a day; see 'training list'"
                )
            }
            try output.print(Booked(id: id, booked: day.description)) { "training \(id): booked for \(day)" }
        }
    }
}
