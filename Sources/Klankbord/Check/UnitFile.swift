// The service's unit, as far as it says what the service sees: its credentials, and the folders that are hidden from it.
import Foundation

/// A unit file of systemd (systemd.unit(5)).
struct UnitFile: Sendable {
    /// Each key of `[Service]` with its values, in order.
    private let values: [String: [String]]

    private static let places = [
        "/etc/systemd/system", "/run/systemd/system", "/usr/lib/systemd/system", "/lib/systemd/system",
    ]

    /// The installed unit that serves this configuration; nil where there is none.
    static func installed(for configuration: String) -> UnitFile? {
        places.lazy.compactMap { try? String(contentsOfFile: "\($0)/klankbord.service", encoding: .utf8) }.first
            .map(UnitFile.init).flatMap { $0.serves(configuration) ? $0 : nil }
    }

    init(_ text: String) {
        var values: [String: [String]] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            guard let equals = line.firstIndex(of: "="), line.first != "#", line.first != ";" else { continue }
            let value = line[line.index(after: equals)...].drop(while: \.isWhitespace)
            // An empty value takes back what stood before it.
            if value.isEmpty { values[String(line[..<equals])] = [] }
            values[String(line[..<equals]), default: []].append(String(value))
        }
        self.values = values
    }

    func serves(_ configuration: String) -> Bool {
        let words = values["ExecStart"]?.last?.split(separator: " ").map(String.init) ?? []
        return words.contains(configuration)
    }

    /// Secrets that systemd reads as root and gives to the service (LoadCredential=).
    var credentials: [(name: String, path: String)] {
        (values["LoadCredential"] ?? []).compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
            return parts.count == 2 ? (parts[0], parts[1]) : nil
        }
    }

    /// The setting that hides a path from the service; nil where it sees it.
    func hides(_ path: String) -> String? {
        let bound = ["BindPaths", "BindReadOnlyPaths"].flatMap { values[$0] ?? [] }
            .flatMap { $0.split(separator: " ").map { String($0.prefix { $0 != ":" }) } }
        guard !bound.contains(where: { path == $0 || path.hasPrefix($0 + "/") }) else { return nil }
        let folders = [
            ("ProtectHome", ["/home/", "/root/", "/run/user/"], ["yes", "true", "on", "1", "tmpfs"]),
            ("PrivateTmp", ["/tmp/", "/var/tmp/"], ["yes", "true", "on", "1", "disconnected"]),
        ]
        return folders.first { key, places, on in
            on.contains(values[key]?.last ?? "") && places.contains { path.hasPrefix($0) }
        }.map { "\($0.0)=\(values[$0.0]?.last ?? "")" }
    }
}
