// Where templates come from: folders of one's own before the shipped one.
import Foundation
import Synchronization

/// Template folders in order of precedence: the first that has a file wins, file by file.
final class TemplateFolders: Sendable {
    /// From a file's path below a folder (`nl/request.mustache`) to where it is.
    private let files: [String: URL]
    /// The text as it was read. It stays, so that somebody who is in the middle of editing changes no mail of a running
    /// service.
    private let texts = Mutex<[URL: String]>([:])

    /// - Throws: `WordingError` where a folder can't be read.
    init(_ folders: [URL]) throws(WordingError) {
        var files: [String: URL] = [:]
        for folder in folders {
            for path in try TemplateFolders.paths(in: folder) where files[path] == nil {
                files[path] = folder.appendingPathComponent(path)
            }
        }
        self.files = files
    }

    /// Folders that hold a language's words, sorted.
    var languages: [String] {
        files.keys.filter { $0.hasSuffix("/language.yaml") }.map { String($0.prefix { $0 != "/" }) }.sorted()
    }

    /// The templates of one language and those at the root, by name without `.mustache`.
    func templates(language: String) -> [String: URL] {
        var found: [String: URL] = [:]
        for (path, url) in files where path.hasSuffix(".mustache") {
            let parts = path.dropLast(".mustache".count).split(separator: "/")
            if parts.count == 1 || (parts.count == 2 && parts[0] == language) {
                found[String(parts[parts.count - 1])] = url
            }
        }
        return found
    }

    func has(_ path: String) -> Bool { files[path] != nil }

    /// - Throws: `WordingError` where the file isn't there, can't be read or isn't UTF-8.
    func text(_ path: String) throws(WordingError) -> (text: String, file: String) {
        guard let url = files[path] else {
            throw WordingError(file: path, reason: "it is missing", hint: "copy it from another language's folder")
        }
        return (try text(at: url), url.path)
    }

    /// - Throws: `WordingError` where the file can't be read or isn't UTF-8.
    func text(at url: URL) throws(WordingError) -> String {
        if let known = texts.withLock({ $0[url] }) { return known }
        let text = try TemplateFolders.read(url)
        texts.withLock { $0[url] = text }
        return text
    }

    private static func read(_ url: URL) throws(WordingError) -> String {
        guard let data = try? Data(contentsOf: url) else {
            throw WordingError(file: url.path, reason: "it can't be read", hint: "check its owner and mode")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw WordingError(file: url.path, reason: "it is not UTF-8", hint: "save it as UTF-8")
        }
        guard !text.unicodeScalars.contains(where: { $0 == Marks.opening || $0 == Marks.closing }) else {
            throw WordingError(file: url.path, reason: "it holds U+F8F0 or U+F8F1", hint: "remove these characters")
        }
        return text.replacing("\r\n", with: "\n")
    }

    private static func paths(in folder: URL) throws(WordingError) -> [String] {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isDirectory), isDirectory.boolValue,
            let walker = FileManager.default.enumerator(atPath: folder.path)
        else {
            throw WordingError(
                file: folder.path,
                reason: "it is no folder that can be read",
                hint: "name the folder that has one folder for each language"
            )
        }
        return walker.compactMap { $0 as? String }.filter { $0.hasSuffix(".mustache") || $0.hasSuffix(".yaml") }
    }
}
