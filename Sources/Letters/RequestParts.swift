// What no request may go without, whatever its template says: its questions, what GDPR Art. 14 asks for, its token.
import Addressing
import Feedback
import Foundation
import Wording

extension Wording {
    /// Requests and reminders that lack a part which every one of them owes its reader. Each language and group is tried.
    public func requestProblems() -> [WordingError] {
        var found: [WordingError] = []
        for language in languages {
            guard let made = try? MadeUp(self, language: language), let organisation = try? RequestParts.organisation()
            else { continue }
            for asked in made.asked {
                let mails: [any Mail] = [RequestMail(asked: asked), ReminderMail(asked: asked, number: 1)]
                for mail in mails {
                    // What can't be written is told of by others.
                    guard let written = try? self.mail(mail, language: language, organisation: organisation) else {
                        continue
                    }
                    let missing = RequestParts.missing(in: written.text, of: asked, organisation)
                    guard let part = missing.first else { continue }
                    let name = type(of: mail).kind.name
                    let file = file(of: name, for: asked.group, language: language)
                    let error = WordingError(file: file, reason: part.reason, hint: part.hint)
                    if !found.contains(error) { found.append(error) }
                }
            }
        }
        return found
    }
}

private enum RequestParts {
    struct Part { let reason: String, hint: String }

    /// Names that stand nowhere else in a request.
    static func organisation() throws -> Organisation {
        Organisation(
            name: try Line("Kade"),
            controller: try Line("Kade-Controller"),
            contact: try EmailAddress("art14@kade.example"),
            privacyNotice: URL(string: "https://kade.example/art14"),
            logo: nil,
            timeZone: .gmt
        )
    }

    static func missing(in text: String, of asked: Asked, _ organisation: Organisation) -> [Part] {
        let lines = text.split(separator: "\n")
        var missing: [Part] = []
        for (number, _) in asked.questionnaire.numbered where !lines.contains(where: { $0.hasPrefix("\(number). ") }) {
            missing.append(Part(reason: "question \(number) doesn't stand in it", hint: "put in {{>questions}}"))
        }
        let footer = "put in {{>rater-footer}}"
        let told = [
            (organisation.controller.text, "organisation.controller"),
            (organisation.contact.description, "organisation.contact"),
            (organisation.privacyNotice?.absoluteString ?? "", "organisation.privacyNotice"),
        ]
        for (value, name) in told where !text.contains(value) {
            missing.append(Part(reason: "it doesn't say {{\(name)}}, which GDPR Art. 14 asks for", hint: footer))
        }
        if !lines.contains(where: { $0.contains(asked.replyAddress.description) }) {
            missing.append(
                Part(reason: "the reply address with its token, {{replyAddress}}, doesn't stand in it", hint: footer)
            )
        }
        return missing
    }
}
