// Facts that letters need, read from the rows in one snapshot before they get their words.
import Addressing
import Feedback
import Foundation
import Store
import Understanding

/// The facts behind a letter: all that its words need, and no rows.
public struct LetterFacts: Sendable {
    let mail: any Mail

    /// Whom it goes to.
    public var reader: Person { mail.reader }

    /// The same with its page as PDF, where the mail has one. Where none can be made, the page itself goes along.
    public func onPaper(_ writer: LetterWriter) async -> LetterFacts {
        guard var mail = mail as? any PaperMail, let page = try? mail.page(writer) else { return self }
        mail.pdf = try? await writer.paper.render(html: page)
        return LetterFacts(mail: mail)
    }
}

/// The rows as they stand at one moment. A talk that many letters are about is read once.
public struct LetterRows {
    let tx: any Transaction
    let settings: LetterSettings
    let now: Date
    private var talks: [TalkID: Talk?] = [:]
    private var terms: TermsHistory?
    private var names: NamesOnFile?

    public init(_ tx: any Transaction, _ settings: LetterSettings, now: Date) {
        self.tx = tx
        self.settings = settings
        self.now = now
    }

    /// Nil where the letter has become pointless: its request is over, its talk cancelled, or a newer one replaces it.
    public mutating func facts(for letter: Letter) throws -> LetterFacts? {
        try letter.kind.mail.read(letter, &self).map { LetterFacts(mail: $0) }
    }

    /// The latest of a part's tokens.
    public func tokenGeneration(of part: Part) throws -> Int { try tx.tokenGeneration(of: part) }

    // MARK: What many mails read

    mutating func talk(_ id: TalkID) throws -> Talk? {
        if let known = talks[id] { return known }
        let talk = try tx.talk(id)
        talks[id] = .some(talk)
        return talk
    }

    /// How a talk's dossier goes to the manager, as it was promised.
    mutating func promised(_ talk: Talk) throws -> ScheduleRules {
        let terms = try terms ?? tx.termsHistory()
        self.terms = terms
        return terms.promised(settings.rules.schedule, for: talk)
    }

    /// A talk that is to come.
    mutating func running(_ id: TalkID) throws -> Talk? {
        try talk(id).flatMap { $0.state == .planned && $0.start > now ? $0 : nil }
    }

    /// The names of people on file, read once.
    mutating func namesOnFile() throws -> NamesOnFile {
        if let names { return names }
        let found = NamesOnFile(try tx.people().map(\.person.name.text))
        names = found
        return found
    }

    func deadline(of talk: Talk) -> Date { talk.schedule(settings.rules.schedule).deadline }

    /// Where a letter of ours stands, if it was ever queued.
    func thread(_ letter: Letter) throws -> Thread? { try tx.messageID(of: letter).map(Thread.ours) }

    /// Where the talk's invitation stands, ours or the organizer's.
    func invitation(_ talk: Talk, to party: Party) throws -> Thread? {
        try talk.invitation.map(Thread.theirs) ?? thread(.invitation(talk.id, party, sequence: 0))
    }

    /// The address for mail to HR.
    func hr() throws -> Person? { try settings.hr.map { try person(NamedAddress(name: nil, address: $0)) } }

    /// Whom a collected mail is to; nil where they left, or it was forgotten.
    func reader(of mail: CollectedID) throws -> Person? {
        switch try tx.collectedMail(mail)?.reader {
        case .person(let id): try tx.person(id).flatMap { $0.left == nil ? $0.person : nil }
        case .hr: try hr()
        case nil: nil
        }
    }

    /// Whether a collected mail is to HR, who is an address and nobody by name.
    func isToHR(_ mail: CollectedID) throws -> Bool { try tx.collectedMail(mail)?.reader == .hr }

    /// Whether the reader of a collected mail leads that employee now.
    func leads(_ employee: PersonID, byReaderOf mail: CollectedID) throws -> Bool {
        guard case .person(let reader)? = try tx.collectedMail(mail)?.reader else { return false }
        return try tx.person(employee)?.manager == reader
    }

    /// The person that is known under the address, or one who is called so.
    func person(_ named: NamedAddress) throws -> Person {
        if let known = try tx.person(at: named.address) { return known.person }
        let name = try named.name ?? Line(named.address.description)
        return Person(name: name, address: named.address, language: settings.language)
    }
}
