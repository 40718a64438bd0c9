// `klankbord inspect`: the reading of messages, one JSON line each; nothing is stored, no configuration is needed.
import Addressing
import Aligning
import ArgumentParser
import Foundation
import MailFormat
import Wording

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what Klankbord makes of a message.",
        discussion: """
            One JSON line for each message. Nothing is stored. With --request, the answers in a reply are found by \
            aligning it with the message that was sent; without, only the newly written text is. With --words, each \
            line of the files is a short reply ("\\n" for its line ends), and is read as the answer to such a letter; \
            with --words names, the files are messages of the employee, who says whom to ask.
            """
    )

    @Option(help: ArgumentHelp("The sent message that the replies answer.", valueName: "file.eml"))
    var request: String?

    @Option(help: "Read short replies, one a line, instead of messages: as answers to which letter.")
    var words: WordsPurpose?

    @Option(
        help: ArgumentHelp(
            "With --words approval: the raters that were shown; with agreement-state: the agreements.",
            valueName: "name,…"
        )
    )
    var list: String?

    @Option(help: ArgumentHelp("With --words names: who wrote the messages.", valueName: "name <address>"))
    var employee: NamedAddress?

    @Argument(help: "The messages; standard input where none is named.")
    var files: [String] = []

    func validate() throws {
        if words == .names, employee == nil { throw ValidationError("--words names needs --employee.") }
    }

    func run() throws {
        let request = try request.map(readRequest)
        var failed = false
        for file in files.isEmpty ? ["-"] : files {
            do {
                let bytes = try InspectInput.read(file)
                if words == .names, let employee {
                    try write(NamingInspection(file: file, bytes: bytes, employee: employee).json)
                } else if let words {
                    try write(words, bytes)
                } else {
                    try write(InspectReport(file: file, bytes: bytes, request: request).json())
                }
            } catch {
                failed = true
                complain("\(file): \(error)")
            }
        }
        if failed { throw ExitCode(65) }
    }

    private func readRequest(_ file: String) throws -> InspectRequest {
        do {
            let message = try ReceivedMessage(try InspectInput.read(file))
            let sent = SentRequest(message: message)
            guard !sent.questions.isEmpty else {
                throw InspectInput.Failure(
                    reason: "no question in it: each begins a block with its number, as in \"1. \""
                )
            }
            return InspectRequest(message: message, aligner: ReplyAligner(sent.beside(ourLetters)))
        } catch {
            complain("--request \(file): \(error)")
            throw ExitCode(65)
        }
    }

    /// Nil where the templates are not beside the program.
    private var ourLetters: OurLetters? {
        (try? Wording(folders: [ShippedTemplates.folder()])).map(OurLetters.init)
    }

    /// One object a phrase, in order.
    private func write(_ purpose: WordsPurpose, _ bytes: [UInt8]) throws {
        let names = list?.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } ?? []
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
            let phrase = String(line).replacing("\\n", with: "\n")
            try write(WordsReport(phrase, purpose: purpose, list: names).json)
        }
    }

    private static let isTerminal = isatty(STDOUT_FILENO) != 0

    private func write(_ line: [UInt8]) throws {
        var shown = Self.isTerminal ? Array(String(decoding: line, as: UTF8.self).printableJSON.utf8) : line
        shown.append(UInt8(ascii: "\n"))
        try FileHandle.standardOutput.write(contentsOf: shown)
    }

    private func complain(_ text: String) {
        FileHandle.standardError.write(Data("klankbord: \(text.printableLine)\n".utf8))
    }
}

/// Files at the end of `inspect`'s arguments that the parser need not see.
enum ManyFiles {
    private static let fewest = 100

    /// - Returns: the arguments up to some files, and the files behind them; nil where there are not many. An option's
    ///   value can only stand behind the option, so what follows a file, and no option any more, is a file.
    static func split(_ arguments: [String]) -> (few: [String], further: [String])? {
        guard arguments.first == "inspect", arguments.count > fewest else { return nil }
        let options = arguments.lastIndex { $0.hasPrefix("-") } ?? 0
        let kept = options + 3
        guard arguments.count - kept > fewest / 2 else { return nil }
        return (Array(arguments[..<kept]), Array(arguments[kept...]))
    }
}

/// Reads one input at a time.
enum InspectInput {
    struct Failure: Error, CustomStringConvertible {
        let reason: String
        var description: String { reason }
    }

    /// - Parameter file: a path, or `-` for standard input.
    static func read(_ file: String) throws -> [UInt8] {
        guard file != "-" else {
            return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data())
        }
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(reason: "it can't be opened: \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        return try bytes(descriptor)
    }

    private static func bytes(_ descriptor: Int32) throws -> [UInt8] {
        var status = stat()
        let size = fstat(descriptor, &status) == 0 ? max(0, Int(status.st_size)) : 0
        var bytes: [UInt8] = []
        var chunk = min(max(size + 1, 4096), 1 << 24)
        while true {
            let room = chunk
            let block = try [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                let got = Glibc.read(descriptor, buffer.baseAddress, room)
                guard got >= 0 else { throw Failure(reason: "it can't be read: \(String(cString: strerror(errno)))") }
                count = got
            }
            if block.isEmpty { return bytes }
            if bytes.isEmpty { bytes = block } else { bytes += block }
            chunk = 1 << 16
        }
    }
}
