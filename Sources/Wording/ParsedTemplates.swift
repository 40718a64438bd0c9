// Template files after parsing, each parsed once, however many languages share it.
import Foundation
import Mustache
import Synchronization

/// A file's tokens, and the templates that it puts in.
struct ParsedTemplate: Sendable {
    let template: MustacheTemplate
    /// Its partials and the frame that it is words for, in order, each with its line counted from 1.
    let partials: [(name: String, line: Int)]

    /// - Throws: `WordingError` where the file can't be read or parsed.
    init(_ url: URL, of files: TemplateFolders) throws(WordingError) {
        let text = try files.text(at: url)
        do {
            template = try MustacheTemplate(string: text)
        } catch {
            throw WordingError(mustache: error, in: text, file: url.path)
        }
        partials = ParsedTemplate.partials(in: text)
    }

    /// What `{{> name }}` and `{{< name }}` name.
    static func partials(in text: String) -> [(name: String, line: Int)] {
        var found: [(name: String, line: Int)] = []
        var line = 0
        for (index, part) in text.components(separatedBy: "{{").enumerated() {
            let tag = part.prefix { $0 != "}" }.drop(while: \.isWhitespace)
            if index > 0, tag.first == ">" || tag.first == "<" {
                let name = tag.dropFirst().drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
                found.append((String(name), line + 1))
            }
            line += part.count { $0 == "\n" }
        }
        return found
    }
}

/// The files that were used so far.
final class ParsedTemplates: Sendable {
    private let files: TemplateFolders
    private let known = Mutex<[URL: ParsedTemplate]>([:])

    init(_ files: TemplateFolders) { self.files = files }

    func template(at url: URL) throws(WordingError) -> ParsedTemplate {
        if let template = known.withLock({ $0[url] }) { return template }
        let template = try ParsedTemplate(url, of: files)
        known.withLock { $0[url] = template }
        return template
    }
}
