// The command line's output with --json, as other people's scripts read it.
import Foundation
import TestServers

struct Identified: Decodable { let id: Int64 }

struct ListedTalk: Decodable {
    let id: Int64
    let employee: String
    let manager: String
    let start: Date
    let state: String
    let participation: [String: String]
}

struct ListedRequest: Decodable {
    struct Rater: Decodable {
        let name: String
        let address: String
    }
    let id: Int64
    let rater: Rater
    let group: String
    let state: String
    let reason: String?
    let code: String?
    let flags: [String]
}

struct ListedLetter: Decodable {
    let id: Int64
    let key: String
    let state: String
    let attempts: Int
    let nextAttempt: Date?
    let code: Int?
    let status: String?
    let reply: String?
}

struct ListedHeld: Decodable {
    let id: Int64
    let kind: String?
    let sender: String?
    let reason: String
    let code: String
    let request: Int64?
    let size: Int
    let can: [String]
}

struct ShownHeld: Decodable {
    let id: Int64
    let reason: String
    let sender: String?
    let subject: String
    let text: String
    let cutOff: Bool
}

struct AcceptedHeld: Decodable {
    struct Answer: Decodable {
        let question: Int
        let text: String?
        let score: Int?
    }
    let id: Int64
    let request: Int64
    let stored: Bool
    let answers: [Answer]
    let remark: String?
    let cutOff: Bool
}

struct ListedSuppression: Decodable {
    let address: String
    let cause: String
    let since: Date
}

struct ServiceStatus: Decodable {
    struct Condition: Decodable {
        let name: String
        let detail: String
    }
    let running: Bool
    let conditions: [Condition]
    let talks: [String: Int]
    let requests: [String: Int]
    let outbox: [String: Int]
    let inbox: [String: Int]
    let held: [String: Int]
}

struct ShownDossier: Decodable {
    struct Group: Decodable {
        let group: String?
        let merged: [String]?
        let invited: Int
        let answered: Int?
        let withheld: Bool
        let questions: [Question]
        let remarks: [String]
    }
    struct Question: Decodable {
        let question: Int
        let text: String
        let n: Int
        let mean: Double?
        let distribution: [Int]
        let comments: [String]
        let withheld: Bool
    }
    let talk: Int64
    let released: Date?
    let groups: [Group]
}

extension House {
    func talks() async throws -> [ListedTalk] { try await ask([ListedTalk].self, "talk", "list") }

    func requests(_ talk: Int64) async throws -> [ListedRequest] {
        try await ask([ListedRequest].self, "request", "list", "--talk", "\(talk)")
    }

    /// Every letter, also those that are done with.
    func letters() async throws -> [ListedLetter] { try await ask([ListedLetter].self, "outbox", "list", "--all") }

    func held() async throws -> [ListedHeld] { try await ask([ListedHeld].self, "held", "list") }

    func suppressions() async throws -> [ListedSuppression] {
        try await ask([ListedSuppression].self, "suppression", "list")
    }

    func status() async throws -> ServiceStatus { try await ask(ServiceStatus.self, "status") }

    func dossier(_ talk: Int64) async throws -> ShownDossier {
        try await ask(ShownDossier.self, "dossier", "show", "--talk", "\(talk)")
    }

    /// Waits until the request is in that state.
    func awaits(_ request: Int64, of talk: Int64, is state: String) async throws -> ListedRequest {
        try await eventually("request \(request) is \(state)") {
            try await requests(talk).first { $0.id == request && $0.state == state }
        }
    }

    /// Waits until the letter of that key is in that state.
    func awaits(letter key: String, is state: String) async throws -> ListedLetter {
        try await eventually("letter \(key) is \(state)") {
            try await letters().first { $0.key == key && $0.state == state }
        }
    }
}
