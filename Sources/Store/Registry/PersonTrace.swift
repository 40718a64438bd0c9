// Where a person is found in the rows: by their addresses, whether anybody knows them or not.
import Addressing
import Feedback
import Foundation

/// The ids of the rows that hang on a person.
public struct PersonTrace: Sendable {
    /// A time in which an address was the person's.
    struct Span: Sendable {
        let address: EmailAddress
        let from: Date
        let until: Date
        /// Since when it is known to be theirs; nil: always.
        let noted: Date?
    }

    /// The person's own, further and former ones, but those that they gave up.
    public let addresses: [EmailAddress]
    /// Of those, and of those given up: an address may have been another's before or since.
    let spans: [Span]
    public let person: PersonID?
    var people: [Int64] { person.map { [$0.rawValue] } ?? [] }
    var talksAsEmployee: [Int64] = []
    var talksAsManager: [Int64] = []
    var talksOrganized: [Int64] = []
    /// Requests to them.
    var requests: [Int64] = []
    /// Of these, what was asked before its address was noted as theirs: an operator may have noted another's.
    public internal(set) var unproven: Set<RequestID> = []
    /// Dossiers of their own talks, and of those that they lead, which they got.
    var ownDossiers: [Int64] = []
    var teamDossiers: [Int64] = []
    var letters: [Int64] = []
    /// Mail that they wrote, or that was read as theirs.
    var mails: [Int64] = []
    var matters: [Int64] = []

    public var requestIDs: [RequestID] { requests.map { RequestID(rawValue: $0) } }
    public var letterIDs: [LetterID] { letters.map { LetterID(rawValue: $0) } }
    public var employeeTalks: [TalkID] { talksAsEmployee.map { TalkID(rawValue: $0) } }
    public var managerTalks: [TalkID] { talksAsManager.map { TalkID(rawValue: $0) } }

    init(addresses: [EmailAddress], spans: [Span], person: PersonID?) {
        (self.addresses, self.spans, self.person) = (addresses, spans, person)
    }

    func isTheirs(_ address: EmailAddress?, at moment: Date) -> Bool {
        spans.contains { $0.address == address && $0.from <= moment && moment < $0.until }
    }
}

extension Transaction {
    /// Follows a person by any address of theirs.
    public func trace(_ address: EmailAddress) throws -> PersonTrace {
        let id: PersonID? = try first(
            """
            SELECT id FROM people WHERE address_key = $1
            UNION SELECT person_id AS id FROM aliases WHERE address_key = $2
            """,
            [.key(address), .raterKey(address)]
        )?.id("id")
        var addresses = [address]
        if let id {
            let own = try rows("SELECT address FROM people WHERE id = $1", [.id(id)])
            let further = try rows("SELECT address FROM aliases WHERE person_id = $1", [.id(id)])
            for row in own + further {
                let found = try row.address("address")
                if !addresses.contains(found) { addresses.append(found) }
            }
        }
        return try trace(addresses, id)
    }

    private func trace(_ addresses: [EmailAddress], _ id: PersonID?) throws -> PersonTrace {
        var trace = PersonTrace(addresses: addresses, spans: try spans(addresses, id), person: id)
        trace.talksAsEmployee = try ids("SELECT id FROM talks WHERE employee_id = $1", [.id(id)])
        trace.talksAsManager = try ids("SELECT id FROM talks WHERE manager_id = $1", [.id(id)])
        var proven: Set<Int64> = []
        for span in trace.spans {
            let (from, until) = (Value.time(span.from), Value.time(span.until))
            trace.requests += try ids(
                "SELECT id FROM requests WHERE rater_key = $1 AND asked_at >= $2 AND asked_at < $3",
                [.raterKey(span.address), from, until]
            )
            proven.formUnion(
                try ids(
                    "SELECT id FROM requests WHERE rater_key = $1 AND asked_at >= $2 AND asked_at < $3",
                    [.raterKey(span.address), .time(max(span.from, span.noted ?? .distantPast)), until]
                )
            )
            trace.letters += try ids(
                "SELECT id FROM outbox WHERE recipient_key = $1 AND created_at >= $2 AND created_at < $3",
                [.key(span.address), from, until]
            )
        }
        // Whoever has an address again has it twice.
        (trace.requests, trace.letters) = (Set(trace.requests).sorted(), Set(trace.letters).sorted())
        trace.unproven = Set(trace.requestIDs.filter { !proven.contains($0.rawValue) })
        trace.ownDossiers = try released(to: .employee, of: "employee_id", id)
        trace.teamDossiers = try released(to: .manager, of: "manager_id", id)
        trace.matters = try rows("SELECT id, address, asked_at FROM matters", [])
            .filter { trace.isTheirs(try? $0.address("address"), at: try $0.time("asked_at")) }
            .map { try $0.integer("id") }
        trace.talksOrganized = try rows(
            "SELECT id, organizer_address, known_since FROM talks WHERE organizer_address IS NOT NULL",
            []
        ).filter { trace.isTheirs(try? $0.address("organizer_address"), at: try $0.time("known_since")) }
            .map { try $0.integer("id") }
        trace.mails = try mails(of: trace)
        return trace
    }

    /// What came before an address ceased to be another's is that other's.
    private func spans(_ addresses: [EmailAddress], _ id: PersonID?) throws -> [PersonTrace.Span] {
        // Whoever gave it up can't be asked there any more.
        let given = try rows("SELECT address, own_until FROM former_addresses WHERE person_id = $1", [.id(id)]).map {
            (try $0.address("address"), try $0.time("own_until"), Date?.some(.distantFuture))
        }
        let held = try addresses.map { ($0, Date.distantFuture, try notedAt($0, of: id)) }
        return try (held + given).map { address, until, noted in
            let from = try othersUntil(address, than: id, before: until) ?? .distantPast
            return PersonTrace.Span(address: address, from: from, until: until, noted: noted)
        }
    }

    private func notedAt(_ address: EmailAddress, of id: PersonID?) throws -> Date? {
        try first(
            """
            SELECT noted_at FROM people WHERE id = $1 AND address_key = $2
            UNION ALL SELECT noted_at FROM aliases WHERE person_id = $1 AND address_key = $3
            """,
            [.id(id), .key(address), .raterKey(address)]
        )?.optionalTime("noted_at")
    }

    /// What is not released is nobody's so far.
    private func released(to party: Party, of column: String, _ id: PersonID?) throws -> [Int64] {
        try ids(
            """
            SELECT d.id FROM dossiers d JOIN talks t ON t.id = d.talk_id
            JOIN releases r ON r.dossier_id = d.id AND r.party = $2 WHERE t.\(column) = $1 ORDER BY d.id
            """,
            [.id(id), .text(party.rawValue)]
        )
    }

    /// By its sender where that is kept; else by the request that it was read as an answer to.
    private func mails(of trace: PersonTrace) throws -> [Int64] {
        let requests = Set(trace.requests)
        return try rows(
            """
            SELECT i.id, i.request_id, i.sender, i.received_at, m.sender AS writer FROM inbox i
            LEFT JOIN talk_mails m ON m.inbox_id = i.id ORDER BY i.id
            """,
            []
        ).filter { row in
            let sender = row.optionalContent("writer") ?? row.optionalContent("sender")
            if let sender { return trace.isTheirs(try? NamedAddress(sender).address, at: try row.time("received_at")) }
            return row.optionalInteger("request_id").map(requests.contains) ?? false
        }.map { try $0.integer("id") }
    }

    /// The same without what was said in these requests: answers, and mail and letters that hold them.
    func without(_ requests: Set<RequestID>, _ trace: PersonTrace) throws -> PersonTrace {
        guard !requests.isEmpty else { return trace }
        let list = requests.map { "\($0.rawValue)" }.joined(separator: ", ")
        let letters = Set(try ids("SELECT id FROM outbox WHERE request_id IN (\(list))", []))
        let mails = Set(try ids("SELECT id FROM inbox WHERE request_id IN (\(list))", []))
        var trace = trace
        trace.requests.removeAll { requests.contains(RequestID(rawValue: $0)) }
        trace.letters.removeAll(where: letters.contains)
        trace.mails.removeAll(where: mails.contains)
        return trace
    }

    /// Requests to them whose answers are shown without a name.
    public func confidentialRequests(_ trace: PersonTrace) throws -> Set<RequestID> {
        Set(try trace.requestIDs.filter { try request($0)?.promise == .confidential })
    }

    private func ids(_ sql: String, _ arguments: [Value]) throws -> [Int64] {
        try rows(sql, arguments).map { try $0.integer("id") }
    }
}
