// `klankbord handout`: the page about the development talk, as a PDF for paper, as a web page, or as text.
import ArgumentParser
import Dossiers
import Foundation
import Wording

struct HandoutCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handout",
        abstract: "Print the hand-out: what a development talk is, on one sheet of A4.",
        discussion: """
            What is kept, how long and who sees it, are those of the configuration, and so are the organisation and the \
            templates (handout.mustache); where there is no configuration, the shipped ones.

            Example: klankbord handout --language nl > handout.pdf
                     klankbord handout --language en --page handout.html
            """
    )
    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions
    @Option(help: "nl, en, de or fr; the organisation's where none is given.")
    var language: String?
    @Option(name: .customLong("output"), help: ArgumentHelp("Write the PDF to this file.", valueName: "file"))
    var file: String?
    @Option(help: ArgumentHelp("Write a web page to this file instead.", valueName: "file.html"))
    var page: String?
    @Flag(help: "Print plain text instead.")
    var text = false

    struct Printed: Encodable {
        let language: String
        /// Where the PDF or the page stands.
        var file: String?
        var text: String?
    }

    func validate() throws {
        guard [file != nil, page != nil, text].count(where: { $0 }) <= 1 else {
            throw ValidationError("take one of --output, --page and --text")
        }
    }

    func run() async throws {
        let desk = try PreviewDesk(root)
        let language = try desk.language(language)
        if text {
            let words = try desk.handoutText(language)
            return try output.print(Printed(language: language, text: words)) { words }
        }
        if let page {
            try OutputFile.write(Data(desk.handoutPage(language).utf8), to: page)
            return try output.print(Printed(language: language, file: page)) { page }
        }
        guard file != nil || isatty(STDOUT_FILENO) == 0 else {
            throw Failure(
                .badInput,
                "standard output is a terminal, and a PDF is nothing to read there; send it to a file "
                    + "(klankbord handout > handout.pdf), or take --text"
            )
        }
        let pdf = try await OutputFile.pdf(
            desk.handoutPage(language),
            else: "--page FILE makes a web page, which a browser prints, and --text plain text"
        )
        guard let file else { return try FileHandle.standardOutput.write(contentsOf: pdf) }
        try OutputFile.write(pdf, to: file)
        try output.print(Printed(language: language, file: file)) { file }
    }
}

extension PreviewDesk {
    func handoutPage(_ language: String) throws -> String {
        try wording.page(handout, language: language, organisation: organisation)
    }

    func handoutText(_ language: String) throws -> String {
        try wording.text(handout, language: language, organisation: organisation)
    }
}
