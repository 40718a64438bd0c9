// To the address on file: somebody asked what is held about you; was it you?
import Addressing
import Feedback
import Foundation
import Store
import Wording

struct DataAskedMail: Mail {
    static let example = Letter.dataAsked(MatterID(rawValue: 1), isAgain: false)
    let reader: Person
    let isAgain: Bool
    /// Of a rater.
    var group: RaterGroup?

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> DataAskedMail? {
        guard case .dataAsked(let id, let isAgain) = letter, let open = try rows.open(id), open.matter.kind == .ownData
        else { return nil }
        let (reader, group) = try rows.asker(open.matter.address)
        return DataAskedMail(reader: reader, isAgain: isAgain, group: group)
    }

    func fields(_ speech: Speech) -> Fields { ["person": .fields(reader.fields), "isAgain": .flag(isAgain)] }

    static func samples(_ made: MadeUp) -> [DataAskedMail] {
        [
            DataAskedMail(reader: made.employee, isAgain: false), DataAskedMail(reader: made.manager, isAgain: true),
            DataAskedMail(reader: made.manager, isAgain: false, group: .client),
        ]
    }
}

extension LetterRows {
    /// Whoever asks for their data: on file, or a rater, whose language their latest request says.
    func asker(_ address: EmailAddress) throws -> (Person, RaterGroup?) {
        if let known = try tx.anybody(at: address) { return (known.person, nil) }
        if let request = try tx.requestsOutside(to: address).last { return (request.rater, request.group) }
        return (try person(NamedAddress(name: nil, address: address)), nil)
    }
}
