// The employee's answer to "whom shall we ask?": her wishes, line by line, and the lines that we can't follow.
import Addressing
import Feedback

/// Read from the text that the employee newly wrote, in Dutch, English, German, French, or any mix of them.
public struct NamingReply: Hashable, Sendable {
    public let wishes: [NamingWish]
    public let unclear: [UnclearLine]

    /// - Parameters:
    ///   - employee: whose colleagues have addresses in her own domain, and who can't be asked herself; her name tells
    ///     her signature.
    ///   - people: whom she may name without an address, and the manager with whom she may share.
    public init(_ text: String, employee: NamedAddress, people: KnownPeople = KnownPeople()) {
        let lines = ReplyLines(text)
        var reader = NamingReader(employee: employee, people: people)
        reader.read(lines.lines)
        // Words that name somebody share nothing: "Ook graag mijn leidinggevende" may be either.
        if reader.wishes.isEmpty, ShareAnswer.isYes(text, manager: people.manager?.name?.text) { reader.wish(.share) }
        reader.finish(tooLong: lines.tooLong)
        (wishes, unclear) = (reader.wishes, reader.unclear)
    }
}
