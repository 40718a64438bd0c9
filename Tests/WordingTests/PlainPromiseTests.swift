// What is promised is confidential, not nameless: whoever knows a colleague may know their words.
import Foundation
import TestSupport
import Testing

@Suite struct PlainPromiseTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func texts(_ folder: String) throws -> [(path: String, text: String)] {
        let url = Self.root.appending(path: folder)
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
        guard isFolder.boolValue else { return [(folder, try String(contentsOf: url, encoding: .utf8))] }
        let walker = try #require(FileManager.default.enumerator(atPath: url.path))
        return walker.compactMap { $0 as? String }.compactMap { path in
            (try? String(contentsOf: url.appending(path: path), encoding: .utf8)).map { ("\(folder)/\(path)", $0) }
        }
    }

    @Test(arguments: ["Templates", "config", "docs", "README.md", "CONTRIBUTING.md"])
    func nothingIsCalledAnonymous(_ folder: String) throws {
        let texts = try texts(folder)
        #expect(!texts.isEmpty)
        for (path, text) in texts {
            let found = text.lowercased().firstMatch(of: /anon[yi]e?m\w*/)
            #expect(found == nil, "\(path): \(String(found?.output ?? ""))")
        }
    }

    /// Whoever is asked reads what holds for the answer: in the request, and again in each reminder.
    @Test(arguments: ["nl": "vertrouwelijk", "en": "confidential", "de": "vertraulich", "fr": "confidentielle"])
    func whoeverIsAskedReadsThatItIsConfidential(_ language: String, _ word: String) throws {
        let asking = try texts("Templates/\(language)").filter { path, text in
            path.contains(/\/re(?:quest|minder)\./) && text.contains("{{#confidential}}") && !path.contains(".self.")
        }
        #expect(asking.count == 6)
        for (path, text) in asking { #expect(text.contains("**\(word)**"), "\(path)") }
    }
}
