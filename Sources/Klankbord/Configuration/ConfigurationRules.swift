// What must hold between settings, and between a setting and this machine.

import Addressing
import Foundation

enum ConfigurationRules {
    /// - Parameter place: where a key stands, for messages.
    static func problems(_ values: ConfigurationValues, place: (String) -> String) -> [ConfigurationProblem] {
        var problems: [ConfigurationProblem] = []
        func note(_ key: String, _ message: String) {
            problems.append(ConfigurationProblem(place: place(key), key: key, message: message))
        }
        for section in ["smtp", "imap"] {
            if values.found["\(section).tls"] as? Configuration.TLS == .off,
                let host = values.found["\(section).host"] as? String, !isLoopback(host)
            {
                note(
                    "\(section).tls",
                    "off is possible for this machine only, and \(host) is another; use starttls or implicit"
                )
            }
        }
        for key in ["smtp.ca", "imap.ca", "organisation.logo", "templates"] {
            if let path = values.found[key] as? String, !FileManager.default.isReadableFile(atPath: path) {
                note(key, "\(path) can't be read; it must exist")
            }
        }
        if values.found["schedule.share_with_manager"] as? Configuration.Sharing == .automatic,
            let employee = values.found["schedule.dossier_to_employee_before_talk"] as? Duration,
            let manager = values.found["schedule.dossier_to_manager_before_talk"] as? Duration, manager > employee
        {
            note(
                "schedule.dossier_to_manager_before_talk",
                "the employee sees the dossier first: at most schedule.dossier_to_employee_before_talk"
            )
        }
        if let key = values.found["token.key"] as? Secret, key.reveal().utf8.count < 32 {
            note("token.key", "is shorter than 32 characters; make one with: openssl rand -base64 32")
        }
        return problems
    }

    private static func isLoopback(_ host: String) -> Bool {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return host.lowercased() == "localhost" || host == "::1"
            || (parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil })
    }
}
