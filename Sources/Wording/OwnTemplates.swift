// A folder of one's own templates: which of its files are used instead of shipped ones, and which nobody ever reads.
import Addressing
import Feedback
import Foundation

/// The files of a folder of one's own.
public struct OwnTemplates: Sendable, Equatable {
    /// A file or a folder that nothing uses.
    public struct Unused: Sendable, Equatable {
        /// Below the folder.
        public let path: String
        /// What was meant, maybe: `nl/request.mustache`.
        public let nearest: String?
    }

    /// Below the folder, such as `nl/request.mustache`.
    public let used: [String]
    public let unused: [Unused]

    /// - Parameters:
    ///   - names: of all templates that mails, events and the dossier have, without variants.
    /// - Throws: `WordingError` where a folder can't be read.
    public init(_ folder: URL, beside shipped: URL, names: [String]) throws(WordingError) {
        let own = try OwnTemplates.paths(in: folder)
        let known = OwnTemplates.known(own, try OwnTemplates.paths(in: shipped), names, in: folder)
        let used = own.filter(known.contains).sorted()
        self.used = used
        // A folder none of whose files is used is named once.
        let strange = own.filter { !known.contains($0) }
        let folders = Set(strange.compactMap(OwnTemplates.folder(of:))).filter { folder in
            !used.contains { $0.hasPrefix(folder + "/") } && !known.contains { $0.hasPrefix(folder + "/") }
        }
        let files = strange.filter { path in OwnTemplates.folder(of: path).map { !folders.contains($0) } ?? true }
        unused =
            folders.sorted().map { folder in
                // By a file in it: two letters of a language are near to any others.
                let file = strange.filter { $0.hasPrefix(folder + "/") }.min() ?? folder
                let languages = Set(
                    known.filter { $0.hasSuffix("/language.yaml") }.compactMap(OwnTemplates.folder(of:))
                )
                let meant =
                    OwnTemplates.language(folder, among: languages)
                    ?? Addressing.nearest(to: file, among: known).flatMap(OwnTemplates.folder(of:))
                return Unused(path: folder + "/", nearest: meant.map { $0 + "/" })
            }
            + files.sorted().map { Unused(path: $0, nearest: Addressing.nearest(to: $0, among: known)) }
    }

    /// Every path that would be read.
    private static func known(_ own: [String], _ shipped: [String], _ names: [String], in folder: URL) -> Set<String> {
        var known = Set(shipped)
        let languages = Set((shipped + own).filter { $0.hasSuffix("/language.yaml") }.compactMap(OwnTemplates.folder))
        let shippedFiles = Set(shipped.compactMap { $0.split(separator: "/").last.map(String.init) })
        let variants = RaterGroup.allCases.map(\.rawValue) + ["formal"]
        for language in languages {
            // What one language has, another may have; so may each mail have variants.
            known.formUnion(shippedFiles.filter { $0.hasSuffix(".mustache") }.map { "\(language)/\($0)" })
            known.formUnion(["\(language)/language.yaml", "\(language)/privacy.yaml"])
            for group in RaterGroup.allCases { known.insert("\(language)/questionnaires/\(group.rawValue).yaml") }
            for name in names {
                known.insert("\(language)/\(name).mustache")
                for variant in variants { known.insert("\(language)/\(name).\(variant).mustache") }
            }
        }
        return known.union(partials(of: own.filter(known.contains), languages, in: folder))
    }

    /// What files that are used put in.
    private static func partials(of used: [String], _ languages: Set<String>, in folder: URL) -> Set<String> {
        var found: Set<String> = []
        for path in used where path.hasSuffix(".mustache") {
            guard let text = try? String(contentsOf: folder.appending(path: path), encoding: .utf8) else { continue }
            for (name, _) in ParsedTemplate.partials(in: text) {
                found.insert("\(name).mustache")
                if let language = OwnTemplates.folder(of: path) { found.insert("\(language)/\(name).mustache") }
            }
        }
        return found
    }

    /// `NL`, `nl-BE`, `NL_nl`.
    private static func language(_ folder: String, among languages: Set<String>) -> String? {
        let primary = String(folder.lowercased().prefix { $0.isLetter })
        return languages.contains(primary) ? primary : nil
    }

    private static func folder(of path: String) -> String? {
        path.lastIndex(of: "/").map { String(path[..<$0]) }
    }

    /// All files but hidden ones and what people write beside them for each other.
    private static func paths(in folder: URL) throws(WordingError) -> [String] {
        guard let walker = FileManager.default.enumerator(atPath: folder.path) else {
            throw WordingError(
                file: folder.path,
                reason: "it is no folder that can be read",
                hint: "check its owner and mode"
            )
        }
        return walker.compactMap { $0 as? String }.filter { path in
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(atPath: folder.path + "/" + path, isDirectory: &isFolder)
            let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
            return isThere && !isFolder.boolValue && !isHidden && !path.uppercased().hasSuffix("README.MD")
        }
    }
}
