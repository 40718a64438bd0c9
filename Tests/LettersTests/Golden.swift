// Files that hold what came out before. `KLANKBORD_RENEW_GOLDEN=1 swift test --filter LettersTests` writes them anew; what
// changed in them is then to be looked at, and belongs in the same commit.
import Foundation
import Testing

enum Golden {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    static let isRenewed = ProcessInfo.processInfo.environment["KLANKBORD_RENEW_GOLDEN"] != nil

    /// Nil where there is no such file.
    static func read(_ path: String) -> String? {
        try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    static func write(_ path: String, _ text: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// The first line in which two texts differ.
    static func difference(_ old: String, _ new: String) -> String {
        let lines = (old.components(separatedBy: "\n"), new.components(separatedBy: "\n"))
        let at = zip(lines.0, lines.1).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        guard let at else { return "\(lines.0.count) lines became \(lines.1.count)" }
        return "line \(at + 1): '\(lines.0[at])' became '\(lines.1[at])'"
    }
}
