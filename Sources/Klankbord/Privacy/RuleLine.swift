// A rule in force as a line of a report: its key, what it is about, and its value in words.
import Feedback
import Foundation
import Settings
import Wording

struct RuleLine: Encodable {
    let key: String
    /// As the configuration has it; nil where it has none.
    let value: String?

    /// Beside the terms, what decides who sees what.
    private static let others = ["hr.address", "mail.authserv_id"]

    /// In the order of the table.
    static func all(_ configuration: Configuration) -> [RuleLine] {
        Configuration.termKeys.map { RuleLine(key: $0, value: term($0, configuration)) }
            + others.map { RuleLine(key: $0, value: other($0, configuration)) }
    }

    /// Nil where it says nothing.
    private static func term(_ key: String, _ configuration: Configuration) -> String? {
        let isIdle =
            key == "schedule.dossier_to_manager_before_talk" && configuration.schedule.shareWithManager != .automatic
        return isIdle ? nil : configuration.terms[key].flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func other(_ key: String, _ configuration: Configuration) -> String? {
        switch key {
        case "hr.address": configuration.talks.hr?.description
        default: configuration.mail.authservID
        }
    }

    /// For people.
    func shown(_ words: PrivacyWords) -> String { words.shown(value ?? "", of: key) }
}

extension Duration {
    /// `7d`, `15m`, `90s`: in the largest unit that gives a whole number.
    var written: String {
        let seconds = Int64(timeInterval)
        let units: [(Int64, String)] = [(86_400, "d"), (3600, "h"), (60, "m")]
        let unit = units.first { seconds != 0 && seconds % $0.0 == 0 }
        return unit.map { "\(seconds / $0.0)\($0.1)" } ?? "\(seconds)s"
    }
}
