// The files and folders that a configuration names.
import CalendarTransport

extension Configuration {
    /// Each with its key, as the service has to find them.
    public var paths: [(key: String, path: String)] {
        let files: [(String, String?)] = [
            ("templates", templates), ("organisation.logo", organisation.logo), ("smtp.ca", smtp.ca),
            ("imap.ca", imap.ca), ("oauth.ca", oauth?.ca), ("caldav.ca", caldav?.ca), ("talks.ca", talks.ca),
        ]
        let calendars = talks.calendars.compactMap { calendar -> (String, String)? in
            if case .file(let path) = calendar.place { ("talks.calendars", path) } else { nil }
        }
        return [("state_directory", stateDirectory)] + files.compactMap { key, path in path.map { (key, $0) } }
            + calendars
    }
}
