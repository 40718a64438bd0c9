// The employee's answer to "whom shall we ask?": her wishes, line by line, and the lines that we can't follow.
import Addressing
import Feedback

/// Read from the text that the employee newly wrote, in Dutch, English, German, French, or any mix of them.
public struct NamingReply: Hashable, Sendable {
    public let wishes: [NamingWish]
    public let unclear: [UnclearLine]

    /// - Parameters:
    ///   - employee: whose colleagues have addresses in her own domain, and who can't be asked herself.
    ///   - manager: the name of the person with whom she may share; nil where any given name may be meant.
    public init(_ text: String, employee: EmailAddress, manager: String? = nil) {
        let lines = ReplyLines(text)
        var reader = NamingReader(employee: employee)
        for line in reader.joined(lines.lines) { reader.readSentences(of: line) }
        if ShareAnswer.isYes(text, manager: manager) { reader.wish(.share) }
        reader.finish(tooLong: lines.tooLong)
        (wishes, unclear) = (reader.wishes, reader.unclear)
    }
}
