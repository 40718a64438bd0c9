// Raters in played years: many name the same, and whoever is asked often enough is asked later, or not.
import Addressing
import Feedback
import Foundation
import Store
import Talks
import TestSupport

extension PlayedYears {
    /// Initial requests to one address a month.
    static let requestsPerRater = 3
    /// Whom half of the company names.
    static let popular = "popular"

    /// Before their talks of the year, each names one of eight, and half of them one more.
    func nameRaters() async throws {
        for (talk, played) in counts.talks.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            guard played.start > house.now, !played.isCancelled, let number = members[played.employee]?.number else {
                continue
            }
            try await name("rater\(number % 8)", for: talk)
            if number % 2 == 0 { try await name(Self.popular, for: talk) }
        }
    }

    private func name(_ rater: String, for talk: TalkID) async throws {
        let book = house.book
        let named: RequestID? = try await house.change { tx, now in
            do {
                let person = try member(rater.capitalized, rater, at: "client.example")
                return try book.name(tx, person, as: .client, for: talk, now: now)
            } catch TalkError.askedTooOften {
                return nil
            }
        }
        guard let named else { return counts.refused += 1 }
        counts.requests[named] = .init(rater: rater, namedAt: house.now)
    }

    /// Requests leave as their turns come.
    func askRaters() async throws {
        let waiting = counts.requests.filter { $0.value.sentAt == nil }.keys.sorted { $0.rawValue < $1.rawValue }
        guard !waiting.isEmpty else { return }
        let rules = house.settings.rules
        let (sent, over) = try await house.change { tx, now in
            var (sent, over): ([RequestID], [RequestID]) = ([], [])
            for id in waiting {
                guard let request = try tx.request(id), request.state == .queued, let talk = try tx.talk(request.talk)
                else {
                    over.append(id)
                    continue
                }
                switch try tx.turn(of: request, for: talk, by: rules, now: now) {
                case .now?:
                    if now.timeIntervalSince(request.askedAt) >= 86_400 { try tx.beginAsking(id, now: now) }
                    try tx.queue(.request(id), to: request.rater.address, by: rules, now: now)
                    try tx.execute(
                        "UPDATE outbox SET state = 'accepted', done_at = $2 WHERE request_id = $1 AND kind = 'request'",
                        [.id(id), .time(now)]
                    )
                    try tx.markSent(id, now: now)
                    sent.append(id)
                case .never?: try tx.end(request.leftOut(of: talk), by: rules, now: now)
                case .later?, nil: break
                }
            }
            return (sent, over)
        }
        for id in sent { counts.requests[id]?.sentAt = house.now }
        for id in over { counts.requests[id] = nil }
    }
}
