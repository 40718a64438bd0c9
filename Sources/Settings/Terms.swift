// The terms: those settings that people were promised something by. They are compared as values, and may be those of before
// for a while.
import Feedback
import Foundation

extension Configuration {
    /// The keys of all terms, in the order of the table.
    public static var termKeys: [String] { termSettings.map(\.key) }

    private static var termSettings: [Setting] {
        ConfigurationSchema.settings.filter { setting in beginnings.contains { setting.key.hasPrefix($0) } }
    }

    /// Of their keys: who sees what, when, and how long it is kept.
    private static let beginnings = [
        "privacy.", "schedule.share", "schedule.dossier_to", "imap.processed_retention",
    ]

    /// The texts of all terms, as the file or the environment has them; empty where a key has no value.
    public var terms: [String: String] { values.terms }

    /// Their texts where nobody gives one.
    public static var defaultTerms: [String: String] {
        termSettings.reduce(into: [:]) { defaults, setting in
            switch setting.fallback {
            case .value(let text): defaults[setting.key] = text
            case .values(let texts): defaults[setting.key] = texts.joined(separator: ", ")
            case .none: defaults[setting.key] = ""
            case .required: break
            }
        }
    }

    /// The same configuration under other terms; those that are not named stay, and so do those whose text is no value of
    /// their key any more, in a version that takes others.
    public func under(_ terms: [String: String]) throws -> Configuration {
        var changed = values
        for setting in Self.termSettings {
            guard let text = terms[setting.key] else { continue }
            guard text.isEmpty || setting.parsed(text) != nil else { continue }
            changed.terms[setting.key] = text
            changed.found[setting.key] = setting.value(ofTerm: text)
        }
        return try Configuration(changed)
    }

    /// Whether two texts of a key are the same value: `730d` and `104w2d`, lists in any order.
    public static func isSameTerm(_ key: String, _ one: String, _ other: String) -> Bool {
        guard one != other else { return true }
        guard let setting = termSettings.first(where: { $0.key == key }) else { return false }
        func values(_ text: String) -> [String]? { setting.parsed(text)?.map { "\($0)" }.sorted() }
        return values(one) == values(other) && values(one) != nil
    }
}

extension Setting {
    /// Nil where one is none.
    fileprivate func parsed(_ text: String) -> [any Sendable]? {
        let texts = takes.isList ? text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } : [text]
        let values = texts.compactMap(takes.parse)
        return values.count == texts.count ? values : nil
    }

    /// Nil: it has none.
    fileprivate func value(ofTerm text: String) -> (any Sendable)? {
        if takes.isList { return text.isEmpty ? [any Sendable]() : parsed(text) }
        return text.isEmpty ? nil : parsed(text)?.first
    }
}
