// Whom an employee names in a mail, as `inspect --words names` prints it.
import Addressing
import ArgumentParser
import Feedback
import MailFormat
import Understanding

/// One mail, with what the service would make of the names in it. Nobody is on file here but the employee.
struct NamingInspection {
    private let file: String
    private let reply: NamingReply

    /// - Throws: `UnreadableMessage`.
    init(file: String, bytes: [UInt8], employee: NamedAddress) throws {
        let message = try ReceivedMessage(bytes)
        self.file = file
        // What is longer is held, and nobody named.
        let text = message.namingText()
        reply = NamingReply(Answer.cut(text) == nil ? text : "", employee: employee)
    }

    private var added: [NamedRater] {
        reply.wishes.compactMap { wish in
            switch wish {
            case .add(let rater), .replace(_, let rater): rater
            case .withdraw, .regroup, .standing, .share: nil
            }
        }
    }

    private var withdrawn: [String] {
        reply.wishes.compactMap { wish in
            switch wish {
            case .withdraw(let reference), .replace(let reference, _): NamingInspection.shown(reference)
            case .add, .regroup, .standing, .share: nil
            }
        }
    }

    private var regrouped: [(RaterReference, RaterGroup)] {
        reply.wishes.compactMap { if case .regroup(let reference, let group) = $0 { (reference, group) } else { nil } }
    }

    private static func shown(_ reference: RaterReference) -> String {
        switch reference {
        case .address(let address): "\(address)"
        case .name(let name): name
        case .number(let number): "\(number)"
        }
    }

    private static func problem(_ reason: UnclearLine.Reason) -> String {
        switch reason {
        case .noGroup: "no-group"
        case .noAddress: "no-address"
        case .badAddress: "bad-address"
        case .severalGroups: "several-groups"
        case .ownAddress: "own-address"
        case .tooLong: "too-long"
        case .notUnderstood: "not-understood"
        }
    }

    /// One line of JSON, without its line end. The keys are in the order of the alphabet.
    var json: [UInt8] {
        var line = JSONLine()
        line.object {
            $0.key("added") { $0.array(added, NamingInspection.write) }
            $0.key("file") { $0.string(file) }
            $0.key("regrouped") { $0.array(regrouped, NamingInspection.write) }
            $0.key("unclear") { $0.array(reply.unclear, NamingInspection.write) }
            $0.key("withdrawn") { $0.array(withdrawn) { $0.string($1) } }
        }
        return line.bytes
    }

    private static func write(_ line: inout JSONLine, _ rater: NamedRater) {
        line.object {
            $0.key("address") { $0.string("\(rater.address)") }
            $0.key("group") { $0.string(rater.group?.rawValue) }
            $0.key("name") { $0.string(rater.name?.text) }
        }
    }

    private static func write(_ line: inout JSONLine, _ regrouped: (RaterReference, RaterGroup)) {
        line.object {
            $0.key("group") { $0.string(regrouped.1.rawValue) }
            $0.key("who") { $0.string(shown(regrouped.0)) }
        }
    }

    private static func write(_ line: inout JSONLine, _ unclear: UnclearLine) {
        line.object {
            $0.key("line") { $0.number(unclear.number) }
            $0.key("problem") { $0.string(problem(unclear.reason)) }
            $0.key("text") { $0.string(unclear.text) }
        }
    }
}

extension NamedAddress: ExpressibleByArgument {
    public init?(argument: String) {
        guard let address = try? NamedAddress(argument) else { return nil }
        self = address
    }
}
