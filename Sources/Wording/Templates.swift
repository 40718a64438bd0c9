// The Mustache templates of one language, and how a mail is compiled from them.
import Feedback
import Foundation
import Mustache

/// Templates by name: the language's own, and those at the root that all languages share.
struct Templates: Sendable {
    let language: String
    let files: [String: URL]
    let parsed: ParsedTemplates

    /// All that there are, and those that must be there.
    func names(needing names: [String]) -> [String] {
        files.keys.sorted() + (names + ["mail-html"]).filter { files[$0] == nil }
    }

    /// - Throws: `WordingError` where the template is missing, doesn't parse, or names a partial that isn't there.
    func read(_ name: String) throws(WordingError) -> ParsedTemplate {
        guard let url = files[name] else {
            throw WordingError(
                file: "\(language)/\(name).mustache",
                reason: "it is missing",
                hint: "copy it from another language's folder"
            )
        }
        let template = try parsed.template(at: url)
        for (partial, line) in template.partials where files[partial] == nil && partial != "frame" {
            throw WordingError(
                file: url.path,
                line: line,
                reason: "there is no template '\(partial)' to put in here",
                hint: "mend the name or add \(language)/\(partial).mustache"
            )
        }
        return template
    }

    /// The template with all that it puts in, and what they put in.
    private func library(for name: String, within frame: String?) throws(WordingError) -> MustacheLibrary {
        var library = MustacheLibrary()
        var wanted = [name]
        if let frame { wanted.append(frame) }
        while let next = wanted.popLast() {
            guard library.getTemplate(named: next) == nil else { continue }
            let read = try read(next)
            library.register(read.template, named: next)
            wanted += read.partials.map(\.name).filter { $0 != "frame" }
        }
        if let frame, let template = library.getTemplate(named: frame) { library.register(template, named: "frame") }
        return library
    }

    /// The variant for a group (`request.manager`), else that for people outside (`request.formal`), else the template.
    private func variant(of name: String, for group: RaterGroup?) -> String {
        guard let group else { return name }
        let isOutside = group == .client || group == .supplier
        let candidates = ["\(name).\(group.rawValue)"] + (isOutside ? ["\(name).formal"] : [])
        return candidates.first { files[$0] != nil } ?? name
    }

    /// Where the variant for a group stands.
    func file(of name: String, for group: RaterGroup?) -> String {
        let variant = variant(of: name, for: group)
        return files[variant]?.path ?? variant
    }

    /// Renders the mail's template once, with marks in the values' places.
    func compile(_ name: String, for group: RaterGroup?, _ fields: Fields) throws(WordingError) -> CompiledMail {
        let (markup, html) = try parts(of: name, for: group, fields)
        return CompiledMail(markup: markup, html: html)
    }

    /// The two parts of a mail, with marks in the values' places.
    func parts(
        of name: String,
        for group: RaterGroup?,
        _ fields: Fields
    ) throws(WordingError) -> (markup: Markup, html: String) {
        let markup = try markup(variant(of: name, for: group), fields)
        let view = MailHTML(language: language, markup: markup, marks: Marks(fields))
        let html = try library(for: "mail-html", within: nil).render(view, withTemplate: "mail-html") ?? ""
        try refuseUnknown(view.marks, in: "mail-html")
        return (markup, html)
    }

    func markup(_ name: String, _ fields: Fields, within frame: String? = nil) throws(WordingError) -> Markup {
        guard let markup = Markup(try render(name, fields, within: frame)) else {
            let file = frame ?? name
            throw WordingError(
                file: files[file]?.path ?? file,
                line: 1,
                reason: "it doesn't begin with 'Subject: '",
                hint: "write the subject, an empty line, and the text"
            )
        }
        return markup
    }

    /// Renders a template with marks in the values' places. A template that is words for a frame (`{{<frame}}`) is
    /// put into the one that is named.
    func render(_ name: String, _ fields: Fields, within frame: String? = nil) throws(WordingError) -> String {
        let marks = Marks(fields)
        let text = try library(for: name, within: frame).render(marks, withTemplate: name) ?? ""
        try refuseUnknown(marks, in: name)
        return text
    }

    private func refuseUnknown(_ marks: Marks, in name: String) throws(WordingError) {
        guard let unknown = marks.unknown.first else { return }
        throw WordingError(
            file: files[name]?.path ?? name,
            reason: "there is no {{\(unknown)}} in this mail",
            hint: "it can name \(marks.names.joined(separator: ", "))"
        )
    }
}

extension WordingError {
    /// An error of the template parser, with its line.
    init(mustache error: any Error, in text: String, file: String) {
        guard let error = error as? MustacheTemplate.ParserError else {
            self.init(file: file, reason: "\(error)", hint: "compare it with another language's file of that name")
            return
        }
        if let problem = SectionBalance(text).problem {
            self.init(
                file: file,
                line: problem.line,
                reason: problem.reason,
                hint: "each {{#name}} and {{^name}} ends with {{/name}}, the last one first"
            )
            return
        }
        let reason =
            switch error.error as? MustacheTemplate.Error {
            case .sectionCloseNameIncorrect: "a section is closed that isn't open here"
            case .unfinishedName: "a tag is not finished"
            case .expectedSectionEnd: "a section is not closed before the end"
            case nil: "a tag is not finished before the end"
            default: "the template can't be read (\(error.error))"
            }
        self.init(
            file: file,
            line: error.context.lineNumber,
            reason: reason,
            hint: "near: \(error.context.line.prefix(60))"
        )
    }
}
