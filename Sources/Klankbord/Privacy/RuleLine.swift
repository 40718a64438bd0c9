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
    private static let others = [
        "schedule.dossier_to_employee_before_talk", "schedule.dossier_to_manager_before_talk", "hr.address",
        "mail.authserv_id",
    ]

    /// In the order of the table.
    static func all(_ configuration: Configuration) -> [RuleLine] {
        let terms = configuration.terms
        return Configuration.termKeys.map { RuleLine(key: $0, value: terms[$0].flatMap { $0.isEmpty ? nil : $0 }) }
            + others.map { RuleLine(key: $0, value: other($0, configuration)) }
    }

    private static func other(_ key: String, _ configuration: Configuration) -> String? {
        switch key {
        case "schedule.dossier_to_employee_before_talk": configuration.schedule.dossierToEmployeeBeforeTalk.written
        case "schedule.dossier_to_manager_before_talk":
            configuration.schedule.shareWithManager == .automatic
                ? configuration.schedule.dossierToManagerBeforeTalk.written : nil
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
