// The YAML file: which keys stand on which line, and whether they are keys at all.

import Addressing
import Configuration
import Foundation
import Yams

/// A parsed file: its values (through swift-configuration), and the line of each key.
struct ConfigurationFile {
    let name: String
    let snapshot: YAMLSnapshot
    let lines: [String: Int]
    let problems: [ConfigurationProblem]

    /// - Parameter name: the file as the person named it, for messages.
    /// - Throws: `InvalidConfiguration` when the text is no YAML mapping at all.
    init(yaml: String, name: String, settings: [Setting]) throws(InvalidConfiguration) {
        var checker = KeyChecker(name: name, settings: settings)
        do {
            if let root = try Yams.compose(yaml: yaml) {
                checker.visit(root, path: [])
            }
            // An empty file is a mapping without keys, which Yams doesn't see as one.
            let text = checker.lines.isEmpty ? "{}" : yaml
            snapshot = try YAMLSnapshot(data: Array(text.utf8).span.bytes, providerName: name, parsingOptions: .default)
        } catch let error as YamlError {
            throw InvalidConfiguration(problems: [Self.problem(error, in: yaml, name: name)])
        } catch {
            let found = ConfigurationProblem(place: name, key: "", message: "\(error)")
            throw InvalidConfiguration(problems: checker.problems.isEmpty ? [found] : checker.problems)
        }
        (self.name, lines, problems) = (name, checker.lines, checker.problems)
    }

    func place(of key: String) -> String { lines[key].map { "\(name):\($0)" } ?? name }

    private static func problem(_ error: YamlError, in yaml: String, name: String) -> ConfigurationProblem {
        switch error {
        case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _), .composer(_, let text, let mark, _):
            ConfigurationProblem(
                place: "\(name):\(mark.line)",
                key: "",
                message: "not YAML: \(text)"
                    + (unquoted(line: mark.line, of: yaml).map { "; quote the value: \($0)" } ?? "")
            )
        case .duplicatedKeysInMapping(let keys, let context):
            ConfigurationProblem(
                place: "\(name):\(context.mark.line)",
                key: "",
                message: "the same key twice: \(keys.joined(separator: ", "))"
            )
        default:
            ConfigurationProblem(place: name, key: "", message: "not YAML: \(error)".replacing("\n", with: " "))
        }
    }
}

extension ConfigurationFile {
    /// The line with its value in quotes, where that lacks them and has what YAML takes for its own: a colon with a space
    /// behind it, or a sign in front that begins something else.
    static func unquoted(line number: Int, of yaml: String) -> String? {
        let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(number - 1) else { return nil }
        let line = lines[number - 1].trimmingCharacters(in: .whitespaces)
        guard let colon = line.firstRange(of: ": ") else { return nil }
        let (key, value) = (line[..<colon.lowerBound], line[colon.upperBound...].trimmingCharacters(in: .whitespaces))
        guard let first = value.first, !"\"'[{|>".contains(first),
            value.contains(": ") || value.hasSuffix(":") || "@`%&*!".contains(first)
        else { return nil }
        return "\(key): \"\(value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
}

/// Walks the file's nodes and compares their keys and shapes with the settings.
private struct KeyChecker {
    let name: String
    let settings: [String: Setting]
    let sections: Set<String>
    var lines: [String: Int] = [:]
    var problems: [ConfigurationProblem] = []

    init(name: String, settings: [Setting]) {
        self.name = name
        self.settings = Dictionary(
            uniqueKeysWithValues: settings.flatMap { setting in setting.names.map { ($0, setting) } }
        )
        sections = Set(settings.compactMap { $0.key.split(separator: ".").dropLast().first.map(String.init) })
    }

    mutating func visit(_ node: Node, path: [String]) {
        guard let mapping = node.mapping else {
            let section = path.joined(separator: ".")
            // `smtp:` with nothing under it says nothing.
            if node.scalar?.string.isEmpty != true || path.isEmpty {
                note(node, section, path.isEmpty ? "takes keys and values" : "is a section and takes keys of its own")
            }
            return
        }
        for (keyNode, value) in mapping {
            let path = path + [keyNode.string ?? "?"]
            let key = path.joined(separator: ".")
            lines[key] = keyNode.mark?.line
            if let setting = settings[key] {
                check(value, against: setting, at: keyNode)
            } else if sections.contains(key) {
                visit(value, path: path)
            } else {
                let meant = nearest(to: key, among: settings.values.map(\.key) + sections)
                note(keyNode, key, "no such key\(meant.map { "; did you mean \($0)?" } ?? "")")
            }
        }
    }

    private mutating func check(_ value: Node, against setting: Setting, at keyNode: Node) {
        if setting.isSecret {
            // A configuration file is copied, shown and checked in; a secret in it soon isn't one.
            note(keyNode, setting.key, "a secret doesn't stand in this file; \(ConfigurationReader.provide(setting))")
        } else if setting.takes.isList ? value.sequence == nil : value.scalar == nil {
            note(keyNode, setting.key, "takes \(setting.takes.words)")
        }
    }

    private mutating func note(_ node: Node, _ key: String, _ message: String) {
        problems.append(
            ConfigurationProblem(place: node.mark.map { "\(name):\($0.line)" } ?? name, key: key, message: message)
        )
    }
}
