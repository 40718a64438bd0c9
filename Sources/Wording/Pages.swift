// Pages and plain texts that are no mail.
import Feedback

extension Wording {
    /// Writes a page that needs nothing else. The language is chosen as in `language(for:)`.
    /// - Parameters:
    ///   - template: the page's words, put into `frame`.
    ///   - fields: what the templates can name, besides the organisation with its logo, and the language.
    /// - Throws: `WordingError` where a template names a value that is not among them.
    public func page(
        _ template: String,
        within frame: String,
        language wanted: String,
        organisation: Organisation,
        _ fields: (Speech) -> Fields
    ) throws(WordingError) -> String {
        let fields = try speech(wanted, organisation).pageFields(fields)
        let page = PlacedText(try ownLanguage(wanted).templates.render(template, fields, within: frame))
        var out: [UInt8] = []
        page.appendHTML(to: &out, fields.fillings)
        return String(decoding: out, as: UTF8.self)
    }

    /// Writes plain text below its title, in lines of at most 72 columns. The language is chosen as in `language(for:)`.
    /// - Parameters:
    ///   - template: the text's words, put into `frame`.
    ///   - fields: what the templates can name, besides the organisation and the language.
    /// - Throws: `WordingError` where a template names a value that is not among them.
    public func text(
        _ template: String,
        within frame: String,
        language wanted: String,
        organisation: Organisation,
        _ fields: (Speech) -> Fields
    ) throws(WordingError) -> String {
        let fields = try speech(wanted, organisation).pageFields(fields)
        let markup = try ownLanguage(wanted).templates.markup(template, fields, within: frame)
        let written = CompiledMail(markup: markup, html: "").filled(with: fields.fillings)
        var title: [UInt8] = []
        TextWrapping.append(Array(written.subject.utf8), to: &title)
        return String(decoding: title, as: UTF8.self) + "\n\n" + written.text
    }
}
