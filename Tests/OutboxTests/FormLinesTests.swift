// The lines of a form with a reader's words in it are the lines of the mail.
import MailFormat
import Testing
import TestSupport

@testable import Letters
@testable import Outbox
@testable import Wording

@Suite struct FormLinesTests {
    private static func mails() throws -> [(name: String, mail: RenderedMail)] {
        let wording = try Example.wording()
        let organisation = try Example.organisation(withLogo: true)
        return try wording.languages.flatMap { language in
            let made = try MadeUp(wording, language: language)
            let samples: [any Mail] =
                RequestMail.samples(made) + ReminderMail.samples(made) + ConfirmationMail.samples(made)
                + NotUnderstoodMail.samples(made) + AnswerDiscardedMail.samples(made) + DeclinedMail.samples(made)
            return try samples.map { mail in
                (
                    "\(language)/\(type(of: mail))",
                    try wording.mail(mail, language: language, organisation: organisation)
                )
            }
        }
    }

    @Test func everyMailHasTheLinesOfItsHTML() throws {
        let forms = FormsRead()
        for (name, mail) in try FormLinesTests.mails() {
            #expect(forms.lines(of: mail) == HTMLText.lines(mail.html), "\(name)")
        }
    }

    @Test(arguments: [
        "Zoë", "de  Vries", " Anna", "Anna ", "", "a\nb", "<b>A & B</b>", "E\u{301}mile", "\u{301}", "A\u{200B}B",
        "Ça va\u{202F}?", "a \u{A0}b",
        "1. Anna", "- Anna", "> Anna", "\u{1F600}", "\u{A0}", "a\u{F8F0}0\u{F8F1}b", "&amp;", "\t", "張偉",
    ])
    func whateverIsFilledIn(text: String) throws {
        let forms = FormsRead()
        for (name, mail) in try FormLinesTests.mails() {
            // Read for others first.
            _ = forms.lines(of: mail)
            let fillings = mail.fillings.map { $0.isText ? Filling(text: text, kind: $0.kind) : $0 }
            let other = RenderedMail(
                subject: mail.subject,
                text: mail.text,
                html: mail.form.filled(with: fillings),
                form: mail.form,
                fillings: fillings
            )
            #expect(forms.lines(of: other) == HTMLText.lines(other.html), "\(name)")
        }
    }

    /// Most mails are read by their form, or it would be for nothing.
    @Test func namesAreFilledIn() throws {
        for (name, mail) in try FormLinesTests.mails() where name.hasSuffix("/RequestMail") {
            #expect(FormLines(mail.form, like: mail.fillings).filled(with: mail.fillings) != nil, "\(name)")
        }
    }
}
