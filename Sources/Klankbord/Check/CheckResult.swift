// What `check` found of one thing.
import Foundation

struct CheckResult: Encodable, Sendable {
    let what: String
    let ok: Bool
    /// It works, and somebody should look at it all the same; left out where not.
    var warning: Bool?
    /// The trouble and how to mend it; or the good news.
    let detail: String
    let status: Int32

    static func warning(_ what: String, _ detail: String) -> CheckResult {
        CheckResult(what: what, ok: true, warning: true, detail: detail, status: 0)
    }

    static func attempt(_ what: String, _ body: () async throws -> String) async -> CheckResult {
        do {
            return CheckResult(what: what, ok: true, detail: try await body(), status: 0)
        } catch {
            let failure = Failure(error) ?? Failure(.bug, "\(error)")
            let detail = failure.lines.joined(separator: "\n  ")
            return CheckResult(what: what, ok: false, detail: detail, status: failure.status)
        }
    }

    var line: String { "\(what): \(ok ? warning == true ? "warning" : "ok" : "FAILED"), \(detail)" }
}
