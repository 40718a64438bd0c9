// What `check` finds before it hurts: paths that the unit hides, and secrets that everybody can read.
import Foundation
import Settings
import TestSupport
import Testing

@testable import Klankbord

@Suite struct UnitFileTests {
    private func shipped() throws -> UnitFile {
        let file = URL(filePath: #filePath).appending(path: "../../../systemd/klankbord.service").standardized
        return UnitFile(try String(contentsOf: file, encoding: .utf8))
    }

    @Test func theShippedUnitHidesHomesAndTemporaryFolders() throws {
        let unit = try shipped()
        #expect(unit.serves("/etc/klankbord/klankbord.yaml") && !unit.serves("/srv/other.yaml"))
        for path in ["/home/olga/templates", "/root/logo.png", "/run/user/0/a"] {
            #expect(unit.hides(path) == "ProtectHome=yes")
        }
        for path in ["/tmp/templates", "/var/tmp/logo.png"] { #expect(unit.hides(path) == "PrivateTmp=yes") }
        for path in ["/etc/klankbord/templates", "/srv/talks.ics", "/homes/a"] { #expect(unit.hides(path) == nil) }
        #expect(unit.credentials.contains { $0.name == "token-key" && $0.path == "/etc/klankbord/secrets/token-key" })
    }

    @Test func whatIsBoundIsSeen() {
        let unit = UnitFile(
            """
            [Service]
            # ProtectHome=no
            ProtectHome=yes
            BindReadOnlyPaths=/home/olga/templates:/templates /home/x
            PrivateTmp=no
            """
        )
        #expect(unit.hides("/home/olga/templates/nl") == nil && unit.hides("/home/x") == nil)
        #expect(unit.hides("/home/olga/logo.png") == "ProtectHome=yes" && unit.hides("/tmp/x") == nil)
    }
}

@Suite struct SecretFileTests {
    @Test(arguments: [(0o600, 0o755, false), (0o640, 0o755, false), (0o644, 0o755, true), (0o644, 0o700, false)])
    func whoElseCanReadASecret(_ file: Int, _ folder: Int, _ isOpen: Bool) throws {
        let place = try TemporaryFolder()
        let path = place.url.appending(path: "token-key").path
        try Data("k".utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: file], ofItemAtPath: path)
        try FileManager.default.setAttributes([.posixPermissions: folder], ofItemAtPath: place.url.path)
        let found = SecretFiles.readableByOthers(SecretFiles.paths(in: place.url.path))
        #expect(found == (isOpen ? [path] : []))
    }

    @Test(arguments: [(0o600, 0o755, []), (0o602, 0o755, ["token-key"]), (0o600, 0o777, [""])])
    func whoElseCanChangeASecret(_ file: Int, _ folder: Int, _ found: [String]) throws {
        let place = try TemporaryFolder()
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place.url.path)
        let secrets = place.url.appending(path: "secrets").path
        try FileManager.default.createDirectory(atPath: secrets, withIntermediateDirectories: false)
        let path = secrets + "/token-key"
        try Data("k".utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: file], ofItemAtPath: path)
        try FileManager.default.setAttributes([.posixPermissions: folder], ofItemAtPath: secrets)
        let alterable = SecretFiles.alterableByOthers(SecretFiles.paths(in: secrets) + [secrets])
        #expect(alterable == found.map { $0.isEmpty ? secrets : "\(secrets)/\($0)" })
    }

    @Test func aPlaceThatTakesNothingIsNamed() throws {
        let place = try TemporaryFolder()
        #expect(throws: Never.self) { try StateDirectory(place.url.path).tryWriting() }
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path).isEmpty)
        #expect(throws: Failure.self) { try StateDirectory(place.url.path + "/none").tryWriting() }
    }
}

/// Templates of one's own, as `serve` and `check` see them.
@Suite struct TemplateCheckTests {
    private func check(_ files: [String: String]) throws -> (TemplateCheck, TemporaryFolder) {
        let place = try TemporaryFolder()
        for (path, text) in files {
            let file = place.url.appending(path: "own/\(path)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let yaml = """
            state_directory: \(place.url.path)
            templates: \(place.url.path)/own
            organisation: {name: Kade, controller: Kade, contact: hr@kade.example, privacy_notice: "https://kade.example"}
            mail: {address: feedback@kade.example}
            smtp: {host: mail.kade.example}
            imap: {host: mail.kade.example}

            """
        let file = place.url.appending(path: "klankbord.yaml")
        try yaml.write(to: file, atomically: true, encoding: .utf8)
        return (TemplateCheck(try Configuration.read(file: file.path, environment: [:])), place)
    }

    @Test func theServiceSaysAllThatIsWrongAsCheckDoes() throws {
        let (check, place) = try check([
            "nl/request.mustache": "Subject: x\n\n{{#a}}", "de/whom.mustache": "Subject: x\n\n{{>nothing}}",
            "en/request.mustache": "Subject: x\n\n{{>rater-footer}}", "fr/whom.mustache": "Subject: x\n\n{{nobody}}",
        ])
        defer { withExtendedLifetime(place) {} }
        let begun = #expect(throws: Failure.self) { try check.begin() }
        let checked = #expect(throws: Failure.self) { try check.good() }
        let lines = try #require(begun?.lines)
        #expect(Set(lines) == Set(try #require(checked?.lines)) && begun?.status == 78)
        for file in ["nl/request.mustache", "de/whom.mustache", "en/request.mustache", "fr/whom.mustache"] {
            #expect(lines.contains { $0.contains(file) }, "\(file): \(lines)")
        }
    }

    @Test func aValueThatALetterDoesNotHaveStopsThatLetterAlone() throws {
        let (check, place) = try check(["fr/whom.mustache": "Subject: x\n\n{{nobody}}"])
        defer { withExtendedLifetime(place) {} }
        let told = try check.begin()
        #expect(told.count == 1 && told.first?.file.hasSuffix("fr/whom.mustache") == true, "\(told)")
        #expect(throws: Failure.self) { try check.good() }
    }

    @Test func whatIsRightIsListed() throws {
        let (check, place) = try check(["nl/whom.mustache": "Subject: x\n\nHoi {{employee.givenName}}"])
        defer { withExtendedLifetime(place) {} }
        #expect(try check.begin().isEmpty)
        #expect(try check.good() == "de, en, fr, nl; your own: nl/whom.mustache")
    }
}

@Suite struct SetAsideTests {
    @Test func twoRestoresInOneSecondKeepBoth() throws {
        let place = try TemporaryFolder()
        let state = StateDirectory(place.url.path)
        let now = Date(timeIntervalSince1970: 1_799_146_800)
        #expect(try state.setAside(now: now) == nil)
        for (number, name) in ["", "-2", "-3"].enumerated() {
            try Data("\(number)".utf8).write(to: URL(filePath: state.database))
            try Data("log \(number)".utf8).write(to: URL(filePath: state.database + "-wal"))
            let aside = try #require(try state.setAside(now: now))
            #expect(aside == state.database + ".before-restore-1799146800" + name)
        }
        for (number, name) in ["", "-2", "-3"].enumerated() {
            let aside = state.database + ".before-restore-1799146800" + name
            #expect(try String(contentsOfFile: aside, encoding: .utf8) == "\(number)")
            #expect(try String(contentsOfFile: aside + "-wal", encoding: .utf8) == "log \(number)")
        }
    }
}
