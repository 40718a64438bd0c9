// A mail: a letter with all that it has to know, ready to get its words.
import Addressing
import Feedback
import Foundation
import MailFormat
import Wording

/// A mail to one person. Each has a file of its own, with its reading from the rows, the names for its template,
/// and samples for made-up people; docs/adding-a-mail.md tells how one is added.
protocol Mail: Sendable {
    /// One letter that becomes such a mail: the template has the name of its kind, and its stored form is pinned by a test.
    static var example: Letter { get }

    /// Reads what the mail has to know.
    /// - Returns: nil where it has become pointless: its request is over, its talk cancelled, or a newer one replaces it.
    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> Self?

    /// Made-up ones, with all that the template makes depend on something both there and left out.
    static func samples(_ made: MadeUp) throws -> [Self]

    /// The person it goes to.
    var reader: Person { get }

    /// The reader's relation to the employee, which the template may have a variant for.
    var group: RaterGroup? { get }

    /// The mail that it stands under in the reader's mail program.
    var thread: Thread? { get }

    /// The values for the template, besides the organisation.
    func fields(_ speech: Speech) -> Fields

    /// The calendar and files that go along with the words.
    func enclosures(_ writer: LetterWriter, at now: Date) throws -> Enclosures

    /// Whether the hand-out goes along: what a development talk is, in the reader's language.
    var enclosesHandout: Bool { get }
}

extension Mail {
    static var kind: Letter.Kind { example.kind }
    var thread: Thread? { nil }
    func enclosures(_ writer: LetterWriter, at now: Date) throws -> Enclosures { Enclosures() }
    var enclosesHandout: Bool { false }
}

/// A mail with a page that goes along on paper: WeasyPrint takes its time, and isn't waited for within a transaction.
protocol PaperMail: Mail {
    /// Nil where there is none.
    func page(_ writer: LetterWriter) throws -> String?
    /// Of that page, once it was made.
    var pdf: [UInt8]? { get set }
}

/// The calendar and files that go along with a mail's words.
struct Enclosures: Sendable {
    var calendar: CalendarPart?
    var files: [Attachment] = []
}

/// The mail that a letter stands under in the reader's mail program.
enum Thread: Hashable, Sendable {
    /// The left part of a Message-ID of ours.
    case ours(String)
    /// Somebody else's Message-ID, without angle brackets.
    case theirs(String)

    func messageID(at service: ServiceAddress) -> MessageID? {
        switch self {
        case .ours(let left): MessageID("\(left)@\(service.address.domain)")
        case .theirs(let id): MessageID(id)
        }
    }
}

extension Party {
    /// The relation to the employee whose talk it is.
    var group: RaterGroup { self == .manager ? .manager : .`self` }
}
