// `klankbord preview`: every letter, the hand-out, HR's report and the dossier as their readers would get them, with one's
// own templates.
import Addressing
import ArgumentParser
import Dossiers
import Feedback
import Foundation
import Letters
import Settings
import Wording

struct PreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show a letter, or what is printed, for made-up people, with your own templates and questionnaires.",
        discussion: """
            The templates are those of the configuration; where there is none, the shipped ones.

            Example: klankbord preview request --group client --language en
                     klankbord preview dossier --browser dossier.html
                     klankbord preview --all /tmp/letters
            """
    )
    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions
    @Argument(help: "The letter, by the name of its template: request, whom; or handout, report, dossier.")
    var letter: String?
    @Option(help: "The language; the organisation's where none is given, and with --all every one.")
    var language: String?
    @Option(help: "The reader, where letters have variants: self, manager, colleague, client or supplier.")
    var group: String?
    @Option(help: ArgumentHelp("Write the page to this file, for a browser.", valueName: "file"))
    var browser: String?
    @Option(help: ArgumentHelp("Write every letter as a page into this folder, with an index.", valueName: "folder"))
    var all: String?

    struct Entry: Encodable {
        let letter: String
        let group: RaterGroup?
        let language: String
        let subject: String
        let text: String
    }

    func validate() throws {
        guard (letter == nil) != (all == nil) else {
            throw ValidationError("name a letter, or --all FOLDER; letters: \(Preview.names.joined(separator: ", "))")
        }
    }

    func run() async throws {
        let desk = try PreviewDesk(root)
        if let all { return try await writeAll(desk, to: URL(filePath: all)) }
        guard let letter else { return }
        guard Preview.names.contains(letter) else {
            let meant = nearest(to: letter, among: Preview.names).map { "did you mean \($0)?" }
            throw Failure(
                .badInput,
                "letter '\(letter)': \(meant ?? "there is none of that name"); klankbord preview --help"
            )
        }
        let group = try group.map { name in
            guard let group = RaterGroup(rawValue: name) else {
                throw Failure(.badInput, "group '\(name)': see --help")
            }
            return group
        }
        let named = try desk.previews(try desk.language(language)).filter { $0.name == letter }
        guard let preview = group == nil ? named.first : named.first(where: { $0.group == group }) else {
            throw Failure(.badInput, "letter '\(letter)': it goes to no \(group?.rawValue ?? "group")")
        }
        if let browser { try preview.page.write(toFile: browser, atomically: true, encoding: .utf8) }
        try output.print(Entry(preview)) {
            browser.map { "\($0): \(preview.subject)" } ?? "Subject: \(preview.subject)\n\n\(preview.text)"
        }
    }

    private func writeAll(_ desk: PreviewDesk, to folder: URL) async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let languages = try language.map { [try desk.language($0)] } ?? desk.wording.languages
        var pages: [(file: String, preview: Preview)] = []
        for language in languages {
            for (index, preview) in try desk.previews(language).enumerated() {
                let group = preview.group.map { "-\($0.rawValue)" } ?? ""
                pages.append(("\(language)-\(padded(index + 1))-\(preview.name)\(group).html", preview))
            }
        }
        for (file, preview) in pages {
            try preview.page.write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
        }
        let index = folder.appending(path: "index.html")
        try PreviewIndex(pages).html.write(to: index, atomically: true, encoding: .utf8)
        try output.print(["pages": pages.count]) { "\(pages.count) pages; open \(index.path)" }
    }

    private func padded(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 3 - "\(number)".count)) + "\(number)"
    }
}

extension PreviewCommand.Entry {
    fileprivate init(_ preview: Preview) {
        self.init(
            letter: preview.name,
            group: preview.group,
            language: preview.language,
            subject: preview.subject,
            text: preview.text
        )
    }
}

/// The templates and the organisation that previews are made of.
struct PreviewDesk {
    let wording: Wording
    let organisation: MailOrganisation
    let handout: Handout
    private let fallback: String

    /// Those of the configuration, where there is one.
    init(_ root: Klankbord) throws {
        guard FileManager.default.fileExists(atPath: root.config) else {
            wording = try Wording(folders: [ShippedTemplates.folder()])
            organisation = try PreviewDesk.example()
            handout = Handout(
                service: try EmailAddress("feedback@example.test"),
                keptDays: Configuration.shippedDays
            )
            fallback = "nl"
            return
        }
        let configuration = try Configuration.read(file: root.config)
        wording = try Wording(configuration, readsAll: false)
        organisation = try MailOrganisation(configuration)
        handout = configuration.handout
        fallback = configuration.organisation.language
    }

    func language(_ wanted: String?) throws -> String {
        try Typed.language(wanted ?? fallback, among: wording.languages)
    }

    func previews(_ language: String) throws -> [Preview] {
        try Preview.all(wording, language: language, organisation: organisation, handout: handout)
    }

    private static func example() throws -> MailOrganisation {
        MailOrganisation(
            name: try Line("Voorbeeld BV"),
            controller: try Line("Voorbeeld BV, Utrecht"),
            contact: try EmailAddress("privacy@example.test"),
            privacyNotice: URL(string: "https://example.test/privacy"),
            logo: nil,
            timeZone: TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
        )
    }
}

/// The page that links to all the others.
struct PreviewIndex {
    let html: String

    init(_ pages: [(file: String, preview: Preview)]) {
        let languages = Dictionary(grouping: pages) { $0.preview.language }.sorted { $0.key < $1.key }
        let lists = languages.map { language, pages in
            let items = pages.map { file, preview in
                let reader = preview.group.map { " (\($0.rawValue))" } ?? ""
                return
                    "<li><a href=\"\(file)\">\(preview.name)\(reader)</a> \(PreviewIndex.escaped(preview.subject))</li>"
            }
            return "<h2>\(language)</h2>\n<ul>\n\(items.joined(separator: "\n"))\n</ul>"
        }
        html = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Klankbord: letters</title></head>
            <body style="font-family:sans-serif; max-width:50em; margin:2em auto;">
            <h1>Klankbord: letters</h1>
            \(lists.joined(separator: "\n"))
            </body>
            </html>

            """
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
