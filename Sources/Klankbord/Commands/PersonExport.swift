// `klankbord person export`: all that is held about somebody, as JSON and as text (GDPR Art. 15).
import Addressing
import ArgumentParser
import Feedback
import Foundation
import Letters
import Reports
import Store

struct PersonExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print all that is held about somebody, for that person (GDPR Art. 15).",
        discussion: """
            Any address works; a rater is in no list of people. What is not an operator's to read is left out, such as \
            agreements and what somebody keeps, and so is what a person wrote, since the dossier of another may not be \
            released so far: they get it by asking for it themselves, by a mail to the service. --confidential has what \
            they wrote, but for answers in confidence. Each export is in 'klankbord log'.

            Example: klankbord person export petra@client.example --out /tmp/petra
            """
    )
    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions
    @Argument(help: "The person's address, also a further or former one.")
    var address: String
    @Option(help: ArgumentHelp("Write export.json and export.txt into this directory.", valueName: "dir"))
    var out: String?
    @Option(help: "Of the text; the organisation's where none is given.")
    var language: String?
    @Flag(help: "Also what the person wrote, but for answers in confidence.")
    var confidential = false

    struct Written: Encodable { let files: [String] }

    func run() async throws {
        let place = try await Workplace.open(root)
        let (address, what) = (
            try EmailAddress(address), confidential ? "person export --confidential" : "person export"
        )
        let report = try await place.change { tx in
            let report = try PersonReport(
                tx,
                about: address,
                for: confidential ? .operatorOfWords : .operator,
                now: place.now
            )
            // Whose it was stands nowhere: the log outlives an erasure.
            try tx.log(operator: Operator.current, what, now: place.now)
            return report
        }
        let text = try place.dataText(report, language).text
        guard let out else { return try output.print(report) { text } }
        let files = try write(report, text, into: out)
        try output.print(Written(files: files)) { files.joined(separator: "\n") }
    }

    private func write(_ report: PersonReport, _ text: String, into folder: String) throws -> [String] {
        let contents = [("export.json", try JSONFile.pretty(report)), ("export.txt", Data(text.utf8))]
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            return try contents.map { name, data in
                let file = folder + "/" + name
                // For nobody else's eyes.
                guard
                    FileManager.default.createFile(
                        atPath: file,
                        contents: data,
                        attributes: [.posixPermissions: 0o600]
                    )
                else { throw Failure(.badInput, "\(file): it can't be written") }
                return file
            }
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(.badInput, "\(folder): can't be written by \(ServicesEyes.user); name a directory that can")
        }
    }
}

enum JSONFile {
    static func pretty(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        encoder.dateEncodingStrategy = .iso8601
        return try encoder.encode(value)
    }
}

extension Workplace {
    func dataText(_ report: PersonReport, _ language: String?) throws -> PersonDataText {
        PersonDataText(
            report,
            try privacyWords(language),
            try MailOrganisation(configuration),
            days: configuration.keptDays,
            mailboxDays: configuration.mailboxDays
        )
    }
}
