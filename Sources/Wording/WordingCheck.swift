// Trying every template before anybody needs it.
import Feedback

/// A template with made-up values.
public struct Sample: Sendable {
    /// How a template is used.
    public enum Form: Sendable {
        /// As a mail, or an event's words, for a reader with that relation to the employee.
        case mail(for: RaterGroup?)
        /// As the words of a page, or of a text, that another template lays out.
        case page(within: String)
        case text(within: String)
    }

    let template: String
    let form: Form
    let fields: @Sendable (Speech) -> Fields

    public init(_ template: String, as form: Form, _ fields: @escaping @Sendable (Speech) -> Fields) {
        (self.template, self.form, self.fields) = (template, form, fields)
    }
}

extension Wording {
    /// Errors in any template: a name that there is no value for, a mail without a subject. Each sample is tried
    /// in each language, with every flag in it set and left out.
    /// - Parameter samples: those of one language; it is passed over where they throw.
    public func problems(
        for organisation: Organisation,
        in samples: (_ language: String) throws -> [Sample]
    ) -> [WordingError] {
        var found: [WordingError] = []
        func attempt(_ work: () throws(WordingError) -> Void) {
            do { try work() } catch { if !found.contains(error) { found.append(error) } }
        }
        for language in languages {
            guard let samples = try? samples(language) else { continue }
            attempt { () throws(WordingError) in
                let speech = try speech(language, organisation)
                for flag in [true, false] {
                    for sample in samples {
                        attempt { () throws(WordingError) in try self.attempt(sample, speech, allFlags: flag) }
                    }
                }
            }
        }
        return found
    }

    private func attempt(_ sample: Sample, _ speech: Speech, allFlags flag: Bool) throws(WordingError) {
        let templates = try ownLanguage(speech.language).templates
        switch sample.form {
        case .mail(let group):
            let fields = speech.mailFields(sample.fields).with(allFlags: flag)
            _ = try templates.parts(of: sample.template, for: group, fields)
        case .page(let frame):
            let fields = speech.pageFields(sample.fields).with(allFlags: flag)
            _ = try templates.render(sample.template, fields, within: frame)
        case .text(let frame):
            let fields = speech.pageFields(sample.fields).with(allFlags: flag)
            _ = try templates.markup(sample.template, fields, within: frame)
        }
    }
}

extension Fields {
    /// The same names with every flag set one way.
    fileprivate func with(allFlags flag: Bool) -> Fields {
        var changed: Fields = [:]
        for (name, value) in entries {
            let value: Value =
                switch value {
                case .flag: .flag(flag)
                case .fields(let fields): .fields(fields.with(allFlags: flag))
                case .list(let items): .list(items.map { $0.with(allFlags: flag) })
                default: value
                }
            changed = changed.merging(Fields(dictionaryLiteral: (name, value)))
        }
        return changed
    }
}
