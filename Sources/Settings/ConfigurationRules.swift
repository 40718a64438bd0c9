// Rules between settings, and between a setting and this machine.

import Addressing
import Connections
import Feedback
import Foundation

enum ConfigurationRules {
    /// - Parameter place: where a key stands, for messages.
    static func problems(_ values: ConfigurationValues, place: (String) -> String) -> [ConfigurationProblem] {
        var problems: [ConfigurationProblem] = []
        func note(_ key: String, _ message: String) {
            problems.append(ConfigurationProblem(place: place(key), key: key, message: message))
        }
        for section in ["smtp", "imap"] {
            if values.found["\(section).tls"] as? ServerEndpoint.TLS == .off,
                let host = values.found["\(section).host"] as? String, !isLoopback(host)
            {
                note(
                    "\(section).tls",
                    "off is possible for this machine only, and \(host) is another; use starttls or implicit"
                )
            }
        }
        for key in ["smtp.ca", "imap.ca", "oauth.ca", "caldav.ca", "talks.ca", "organisation.logo", "templates"] {
            if let path = values.found[key] as? String, !FileManager.default.isReadableFile(atPath: path) {
                note(key, unreadable(path))
            }
        }
        if values.found["schedule.share_with_manager"] as? ScheduleRules.Sharing == .automatic,
            let employee = values.found["schedule.dossier_to_employee_before_talk"] as? Duration,
            let manager = values.found["schedule.dossier_to_manager_before_talk"] as? Duration, manager > employee
        {
            note(
                "schedule.dossier_to_manager_before_talk",
                "the employee sees the dossier first: at most schedule.dossier_to_employee_before_talk"
            )
        }
        for (key, message) in scheduleClashes(values) { note(key, message) }
        if values.found["caldav.url"] != nil, values.found["caldav.home"] == nil,
            values.found["caldav.authentication"] as? Configuration.Login == .oauth
        {
            note(
                "caldav.home",
                "missing: with oauth one login is used for all, and each person's calendars must be found"
            )
        }
        if let home = values.found["caldav.home"] as? Line, !home.text.hasPrefix("/") {
            note("caldav.home", "is a path and begins with a slash")
        }
        if let key = values.found["token.key"] as? Secret, key.reveal().utf8.count < 32 {
            note("token.key", "is shorter than 32 characters; make one with: openssl rand -base64 32")
        }
        return problems
    }

    private static func unreadable(_ path: String) -> String {
        access(path, R_OK)
        switch errno {
        case EACCES:
            let user = getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? "uid \(geteuid())"
            return "\(path) can't be read by \(user); let that user read it, and enter the folders above it"
        case ENOENT, ENOTDIR: return "\(path) can't be read: it is not there"
        default: return "\(path) can't be read: \(String(cString: strerror(errno)))"
        }
    }

    /// Times that can't be kept together: the dossier is made of what came until the deadline, and before the talk.
    private static func scheduleClashes(_ values: ConfigurationValues) -> [(key: String, message: String)] {
        func days(_ name: String) -> Duration? { values.found["schedule.\(name)"] as? Duration }
        var clashes: [(String, String)] = []
        let dossier = "schedule.dossier_to_employee_before_talk"
        if let employee = days("dossier_to_employee_before_talk"), let deadline = days("deadline_before_talk"),
            employee > deadline
        {
            clashes.append(
                (dossier, "the dossier would go out before the deadline: at most schedule.deadline_before_talk")
            )
        }
        if let delay = days("share_delay"), let employee = days("dossier_to_employee_before_talk"), delay > employee {
            clashes.append(
                ("schedule.share_delay", "the manager would get the dossier after the talk: at most \(dossier)")
            )
        }
        let reminders = values.found["schedule.reminders_before_deadline"] as? [any Sendable] ?? []
        let times = reminders.compactMap { $0 as? Duration }
        if Set(times).count < times.count {
            clashes.append(("schedule.reminders_before_deadline", "the same reminder stands there twice"))
        }
        return clashes
    }

    /// Whether a required key may be missing, because nothing of what else is said needs it.
    static func isNeedless(_ key: String, _ values: ConfigurationValues) -> Bool {
        let grant = values.found["oauth.grant"] as? Configuration.Grant
        return switch key {
        case "smtp.password":
            values.found["smtp.authentication"] as? Configuration.Authentication != .password
        case "imap.password": values.found["imap.authentication"] as? Configuration.Login != .password
        case "oauth.refresh": !usesOAuth(values) || grant != .refreshToken
        case "caldav.logins":
            values.found["caldav.url"] == nil || values.found["caldav.authentication"] as? Configuration.Login == .oauth
        case "talks.addresses": true
        default: key.hasPrefix("oauth.") && !usesOAuth(values)
        }
    }

    static func usesOAuth(_ values: ConfigurationValues) -> Bool {
        values.found["smtp.authentication"] as? Configuration.Authentication == .oauth
            || values.found["imap.authentication"] as? Configuration.Login == .oauth
            || (values.found["caldav.url"] != nil
                && values.found["caldav.authentication"] as? Configuration.Login == .oauth)
    }

    private static func isLoopback(_ host: String) -> Bool {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return host.lowercased() == "localhost" || host == "::1"
            || (parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil })
    }
}
