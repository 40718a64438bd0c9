// The words of a mail's HTML, read once for all who get the same but for what is filled in.
import Aligning
import MailFormat
import Synchronization
import Wording

/// The lines of a form, with places where a reader's own words go.
struct FormLines: Sendable {
    private let lines: [(line: TextLine, text: PlacedText?)]
    /// Those that stand in a line: all others are of no matter.
    private let places: Set<Int>

    /// - Parameter fillings: those of any of its readers.
    init(_ form: HTMLForm, like fillings: [Filling]) {
        lines = HTMLText.lines(form.marked(like: fillings)).map { line in
            let text = PlacedText(line.text)
            return (line, text.hasPlaces ? text : nil)
        }
        places = Set(lines.flatMap { $0.text?.places ?? [] })
    }

    /// - Returns: nil where a filling may change how the words beside it are read: then the mail has to be read itself.
    func filled(with fillings: [Filling]) -> [TextLine]? {
        var texts = [String](repeating: "", count: fillings.count)
        for place in places {
            guard let text = FormLines.standingForItself(fillings[place]) else { return nil }
            texts[place] = text
        }
        return lines.map { line, text in
            guard let text else { return line }
            return TextLine(text: text.filled(with: texts), quoteDepth: line.quoteDepth, marks: line.marks)
        }
    }

    /// Text of one line without a space at an end or beside another: nothing in it is left out, added or changed.
    private static func standingForItself(_ filling: Filling) -> String? {
        guard filling.isText, !filling.text.isEmpty, filling.text.utf8.count < 10_000,
            let text = CleanText.standalone(filling.text)
        else { return nil }
        var previous: UInt8 = 0x20
        for byte in text.utf8 {
            if byte == 0x20, previous == 0x20 { return nil }
            previous = byte
        }
        return previous == 0x20 ? nil : text
    }
}

/// The forms that were read so far.
final class FormsRead: Sendable {
    /// Confirmations have a form for each pattern of answers: forget them all rather than grow without end.
    private static let limit = 100
    private let known = Mutex<[ObjectIdentifier: (form: HTMLForm, lines: FormLines)]>([:])

    /// The lines of a mail's HTML: the same as `HTMLText.lines` gives.
    func lines(of mail: RenderedMail) -> [TextLine] {
        read(mail).filled(with: mail.fillings) ?? HTMLText.lines(mail.html)
    }

    private func read(_ mail: RenderedMail) -> FormLines {
        let id = ObjectIdentifier(mail.form)
        if let form = known.withLock({ $0[id] }) { return form.lines }
        let lines = FormLines(mail.form, like: mail.fillings)
        known.withLock { known in
            if known.count >= FormsRead.limit { known.removeAll() }
            known[id] = (mail.form, lines)
        }
        return lines
    }
}
