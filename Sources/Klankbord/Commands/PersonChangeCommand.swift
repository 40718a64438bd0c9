// `klankbord person change`: another name, address, manager or department of somebody on file.
import Addressing
import ArgumentParser
import Feedback
import Foundation
import Store
import Talks

struct PersonChangeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Change what is known of a person; what isn't named stays.",
        discussion: """
            Open requests and letters that wait follow a new address, and answers from the old one are believed for what was \
            asked before. Of somebody who left, --drop-alias works, so that another may have the address.

            Example: klankbord person change anna@example.org --address anna.bos@example.org --name 'Anna Bos'
            """
    )

    enum Field: String, ExpressibleByArgument, CaseIterable { case manager, department, given }

    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions
    @Argument(help: "The person's address.")
    var address: String
    @Option(help: "The new name.")
    var name: String?
    @Option(help: "What mail calls the person, where that is not the name's first word.")
    var given: String?
    @Option(name: .customLong("address"), help: "The new address.")
    var newAddress: String?
    @Option(help: "The language of mail to the person.")
    var language: String?
    @Option(help: "The address of the person's manager, who must be known.")
    var manager: String?
    @Option(help: "The department.")
    var department: String?
    @Option(help: "Another address of the same person; may be given several times.")
    var alias: [String] = []
    @Option(help: "An address that is the person's no more; may be given several times.")
    var dropAlias: [String] = []
    @Option(help: "What is to be empty: manager, department or given; may be given several times.")
    var clear: [Field] = []

    func validate() throws {
        let given = [
            name, given, newAddress, language, manager, department, alias.first, dropAlias.first, clear.first?.rawValue,
        ]
        guard given.contains(where: { $0 != nil }) else { throw ValidationError("say what is to change; see --help") }
        for (field, value) in [(Field.manager, manager), (.department, department), (.given, self.given)]
        where clear.contains(field) && value != nil {
            throw ValidationError("--\(field.rawValue) and --clear \(field.rawValue) can't both be")
        }
    }

    func run() async throws {
        let place = try await Workplace.open(root)
        let (address, change) = (try EmailAddress(address), try change(place.wording.languages))
        let known = try await place.change { tx in
            let known = try place.peopleBook.change(tx, at: address, by: change, now: place.now)
            try tx.log(operator: Operator.current, "person change", now: place.now)
            return known
        }
        try output.print(["id": known.id.rawValue]) { "person \(known.id): \(known.person.mailbox)" }
    }

    private func change(_ languages: [String]) throws -> PersonChange {
        var change = PersonChange()
        change.name = try name.map { try Line(WrittenName.straight($0), what: "name") }
        change.given = try field(.given, given) { try Line($0, what: "given name") }
        change.address = try newAddress.map { try EmailAddress($0) }
        change.language = try language.map { try Typed.language($0, among: languages) }
        change.manager = try field(.manager, manager) { try EmailAddress($0) }
        change.department = try field(.department, department) { try Line($0, what: "department") }
        change.newAliases = try alias.map { try EmailAddress($0) }
        change.droppedAliases = try dropAlias.map { try EmailAddress($0) }
        return change
    }

    private func field<Value>(_ field: Field, _ text: String?, _ read: (String) throws -> Value) throws -> FieldChange<
        Value
    > {
        if clear.contains(field) { return .clear }
        return try text.map { .set(try read($0)) } ?? .keep
    }
}
