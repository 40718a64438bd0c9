// `klankbord outbox dismiss`: somebody saw that a letter failed, and nobody needs to be told of it any more.
import ArgumentParser
import Feedback
import Store

struct OutboxDismiss: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dismiss",
        abstract:
            "Say of a failed or unknown letter that nothing is to be done about it: status is silent about it then.",
        discussion: "Example: klankbord outbox dismiss 40"
    )
    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions
    @Argument(help: "The letter's id in 'outbox list'.")
    var id: Int64

    func run() async throws {
        let place = try await Workplace.open(root)
        try await place.change { tx in
            // What is refused was not done, and is not noted.
            guard try tx.dismissLetter(LetterID(rawValue: id), now: place.now) else {
                throw Failure(.badInput, "outbox \(id): there is no failed or unknown letter of that id")
            }
            try tx.log(operator: Operator.current, "outbox dismiss \(id)", now: place.now)
        }
        try output.print(["dismissed": id]) { "letter \(id): dismissed" }
    }
}
