// What `check` finds before it hurts: paths that the unit hides, and secrets that everybody can read.
import Foundation
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
