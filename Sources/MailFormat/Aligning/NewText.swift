// What was newly written in a mail whose request is not at hand: by the marks of mail clients alone.

/// The newly written text of a mail without quotes, attribution, signature, footers and disclaimers, as well as it can be
/// told without the message that it answers.
///
/// - Parameter sender: the name in the mail's From, which tells its signature.
public func newText(in lines: [TextLine], sender: String? = nil) -> String {
    let zones = ReplyZones(lines, request: nil, finder: nil)
    var text = Closing.withoutEnd(Closing.withoutMachineLines(zones.top, sender: sender), sender: sender)
    while text.first?.isEmpty == true { text.removeFirst() }
    return text.joined(separator: "\n")
}
