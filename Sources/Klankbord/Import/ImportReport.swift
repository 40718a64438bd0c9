// The options of an import, and the changes that it would make or has made: shown before anything is stored.

import ArgumentParser
import Feedback
import Foundation

/// The options of all imports.
struct ImportOptions: ParsableArguments {
    @Flag(help: "Show what would change, and store nothing.")
    var dryRun = false
    @Flag(help: "Leave out lines that can't be taken; else nothing is stored unless all are right.")
    var skipBad = false
    @Argument(help: "The file.")
    var file: String

    /// A year of a large company fits in many times.
    private static let limit = 32 << 20

    func bytes() throws -> Data {
        guard let handle = FileHandle(forReadingAtPath: file) else {
            throw Failure(.badInput, "\(file): it can't be read: \(String(cString: strerror(errno)))")
        }
        guard let bytes = try? handle.read(upToCount: Self.limit + 1) else {
            throw Failure(.badInput, "\(file): it can't be read, or is empty")
        }
        guard bytes.count <= Self.limit else { throw Failure(.badInput, "\(file): it is larger than 32 MiB") }
        return bytes
    }
}

/// One line of a file that can't be taken.
struct BadLine: Encodable, Equatable, Sendable {
    let line: Int
    let problem: String

    init(_ line: Int, _ error: any Error) {
        self.line = line
        problem = (error as? EventProblem)?.sentence ?? (error as? Failure)?.lines.first ?? "\(error)"
    }
}

/// The outcome of one line.
struct ImportStep: Encodable, Equatable, Sendable {
    enum Change: String, Encodable, Sendable { case new, changed, unchanged, left }

    let line: Int
    let change: Change
    /// The person or talk, and its changes.
    let what: String
}

/// The outcome of an import.
struct ImportReport: Encodable, Sendable {
    let steps: [ImportStep]
    let bad: [BadLine]
    /// What else is worth knowing: columns that are passed over.
    let notes: [String]
    /// What ends since people left: talks and requests.
    var ended: [String] = []
    /// The talks among it.
    var cancelled: [Int64] = []
    /// Whether the rows were changed.
    let stored: Bool

    /// - Throws: all bad lines, each named, where they are not to be left out: then nothing is stored.
    static func refuse(_ bad: [BadLine], unless skips: Bool) throws {
        guard !bad.isEmpty, !skips else { return }
        throw Failure(
            .badInput,
            lines: bad.map { "line \($0.line): \($0.problem)" }
                + ["nothing was stored; mend these lines, or leave them out with --skip-bad"]
        )
    }

    var text: String {
        let changes = steps.filter { $0.change != .unchanged }.map {
            "line \($0.line): \($0.change.rawValue): \($0.what)"
        }
        let notes = notes.map { "note: \($0)" }
        let left = bad.map { "line \($0.line): left out: \($0.problem)" }
        let kinds: [ImportStep.Change] =
            [.new, .changed, .unchanged] + (steps.contains { $0.change == .left } ? [.left] : [])
        let counts = kinds.map { change in "\(steps.count { $0.change == change }) \(change.rawValue)" }
        let ended = ended.map { "\(stored ? "ended" : "would end"): \($0)" }
        let end = counts.joined(separator: ", ") + (bad.isEmpty ? "" : ", \(bad.count) left out")
        return (notes + changes + ended + left + [stored ? end : end + "; nothing was stored (--dry-run)"]).joined(
            separator: "\n"
        )
    }
}
