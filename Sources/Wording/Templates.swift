// The Mustache templates of one language, parsed, and how a mail is compiled from them.
import Feedback
import Mustache
import Foundation

/// Templates by name: the language's own, and those at the root that all languages share.
struct Templates: Sendable {
    private let language: String
    private let files: [String: URL]
    private let library: MustacheLibrary

    /// - Throws: `WordingError` where one is missing, doesn't parse, or names a partial that isn't there.
    init(language: String, files: [String: URL]) throws(WordingError) {
        var library = MustacheLibrary()
        for (name, url) in files.sorted(by: { $0.key < $1.key }) {
            let text = try TemplateFolders.text(at: url)
            do {
                library.register(try MustacheTemplate(string: text), named: name)
            } catch {
                throw WordingError(mustache: error, file: url.path)
            }
            for partial in text.matches(of: /\{\{\s*[<>]\s*([^\s}]+)\s*\}\}/)
            where files[String(partial.1)] == nil && partial.1 != "frame" {
                throw WordingError(
                    file: url.path,
                    line: text[..<partial.range.lowerBound].count { $0 == "\n" } + 1,
                    reason: "there is no template '\(partial.1)' to put in here",
                    hint: "mend the name or add \(language)/\(partial.1).mustache"
                )
            }
        }
        for name in Mail.templateNames + CalendarEntry.templateNames + [
            "dossier", "dossier-html", "dossier-text", "mail-html",
        ]
        where files[name] == nil {
            throw WordingError(
                file: "\(language)/\(name).mustache",
                reason: "it is missing",
                hint: "copy it from another language's folder"
            )
        }
        (self.language, self.files, self.library) = (language, files, library)
    }

    /// The variant for a group (`request.manager`), else that for people outside (`request.formal`), else the template.
    private func variant(of name: String, for group: RaterGroup?) -> String {
        guard let group else { return name }
        let isOutside = group == .client || group == .supplier
        let candidates = ["\(name).\(group.rawValue)"] + (isOutside ? ["\(name).formal"] : [])
        return candidates.first { files[$0] != nil } ?? name
    }

    /// Renders the mail's template once, with marks in the values' places.
    func compile(_ name: String, for group: RaterGroup?, _ fields: Fields) throws(WordingError) -> CompiledMail {
        let markup = try markup(variant(of: name, for: group), fields)
        let view = MailHTML(language: language, markup: markup, marks: Marks(fields))
        let html = library.render(view, withTemplate: "mail-html") ?? ""
        try refuseUnknown(view.marks, in: "mail-html")
        return CompiledMail(markup: markup, html: html)
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
        var library = library
        if let frame, let template = library.getTemplate(named: frame) { library.register(template, named: "frame") }
        let text = library.render(marks, withTemplate: name) ?? ""
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
    init(mustache error: any Error, file: String) {
        guard let error = error as? MustacheTemplate.ParserError else {
            self.init(file: file, reason: "\(error)", hint: "compare it with another language's file of that name")
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
