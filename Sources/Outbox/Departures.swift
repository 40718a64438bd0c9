// The moment before a message's end leaves, noted in the rows: a crash leaves only those messages in doubt.
import Connections
import Feedback
import MailTransport
import Store

/// One batch's notes. A commit costs a flush to the disk, so that one notes several messages ahead of their turn. A letter
/// that was in doubt before is noted at its own moment alone, so that no other letter's kill puts it off further.
final class Departures: Sendable {
    private struct State {
        /// In the order of the batch.
        var ahead: [LetterID]
        var wanted: Set<LetterID> = []
        var noted: Set<LetterID> = []
        var refused: Set<LetterID> = []
        /// Those of the commit under way.
        var underway: Set<LetterID> = []
    }

    private let state: Monitor<State>
    private let several: Int
    private let write: @Sendable ([LetterID]) async -> Set<LetterID>

    /// - Parameters:
    ///   - several: letters in one commit.
    ///   - write: commits the notes; returns those that may leave.
    init(
        _ batch: [OutboxRow],
        several: Int,
        write: @escaping @Sendable ([LetterID]) async -> Set<LetterID>
    ) {
        state = Monitor(State(ahead: batch.filter { $0.repeats == 0 }.map(\.id)))
        self.several = max(1, several)
        self.write = write
    }

    func departure(of row: OutboxRow) -> any Departure { One(id: row.id, all: self) }

    private struct One: Departure {
        let id: LetterID
        let all: Departures

        var isNoted: Bool { all.state.with { $0.noted.contains(id) } }
        func note() -> Bool { all.note(id) }
    }

    /// Waits on the caller's own thread.
    private func note(_ id: LetterID) -> Bool {
        state.wait { state in
            if state.noted.contains(id) { return .done(true) }
            if state.refused.contains(id) { return .done(false) }
            if !state.underway.contains(id) { state.wanted.insert(id) }
            if let ids = next(&state) { begin(ids) }
            return .again(within: 60)
        }
    }

    /// The letters of the next commit; nil while one is under way, or nothing is wanted.
    private func next(_ state: inout State) -> [LetterID]? {
        guard state.underway.isEmpty, !state.wanted.isEmpty else { return nil }
        var ids = state.wanted
        if !ids.isDisjoint(with: state.ahead) {
            for id in state.ahead where ids.count < several { ids.insert(id) }
        }
        state.ahead = state.ahead.filter { !ids.contains($0) }
        state.wanted = []
        state.underway = ids
        return ids.sorted { $0.rawValue < $1.rawValue }
    }

    private func begin(_ ids: [LetterID]) {
        Task {
            let leaving = await write(ids)
            state.with { state in
                state.underway = []
                state.noted.formUnion(leaving)
                state.refused.formUnion(Set(ids).subtracting(leaving))
            }
            state.notifyAll()
        }
    }
}
