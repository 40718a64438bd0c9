import Foundation
import Testing

@testable import YearWords

/// Lines about health or private life (`+`) and about work (`-`), in four languages.
private struct GuardLines {
    var guilty: [String] = []
    var innocent: [String] = []

    init(_ name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).txt")
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            if line.hasPrefix("+ ") { guilty.append(String(line.dropFirst(2))) }
            if line.hasPrefix("- ") { innocent.append(String(line.dropFirst(2))) }
        }
    }

    var missed: [String] { guilty.filter { HealthGuard.hit(in: $0) == nil } }
    var hit: [String] { innocent.filter { HealthGuard.hit(in: $0) != nil } }
}

@Suite struct HealthGuardTests {
    @Test(arguments: [("guard", 60, 100), ("guard-more", 30, 30)])
    func healthIsFoundAndWorkIsNot(_ file: String, _ guilty: Int, _ innocent: Int) throws {
        let lines = try GuardLines(file)
        #expect(lines.guilty.count >= guilty && lines.innocent.count >= innocent)
        #expect(lines.missed.isEmpty, "\(lines.missed)")
        #expect(lines.hit.count * 100 <= 3 * lines.innocent.count, "\(lines.hit)")
    }

    @Test(arguments: [
        "gaat over werk", "It is about work", "It’s about work.", "Es geht um die Arbeit", "c'est pour le travail",
    ])
    func theWritersWordOverrides(_ word: String) {
        #expect(HealthGuard.hit(in: "De planning maakt ons ziek") != nil)
        #expect(HealthGuard.hit(in: "De planning maakt ons ziek\n\n\(word)") == nil)
    }

    @Test func theWordsThatWereFoundAreTold() {
        #expect(HealthGuard.hit(in: "1 vast: burn-out") == HealthGuard.Hit(subject: .health, words: "burn-out"))
        #expect(HealthGuard.hit(in: "Wegen meiner Scheidung")?.subject == .privateLife)
        #expect(HealthGuard.hit(in: "ZIEK")?.words == "ziek")
        #expect(HealthGuard.hit(in: "") == nil)
    }
}
